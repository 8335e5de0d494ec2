/** Word files to text; the only room that sees POI. */
package org.shuzheng.io.word;
