/**
 * PDF to text: glyphs with their boxes, columns by their gutters, lines, running heads; the only room that sees PDFBox.
 */
package org.shuzheng.io.pdf;
