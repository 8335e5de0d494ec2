/** Web pages to text: main text by density, metadata as Chinese sites write it; the only room that sees jsoup. */
package org.shuzheng.io.html;
