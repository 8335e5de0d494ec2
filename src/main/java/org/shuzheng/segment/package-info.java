/**
 * Floor 2. Words and tags of a text. The only room that sees HanLP.
 */
package org.shuzheng.segment;
