package org.shuzheng.io.pdf;

/**
 * A printed character. Lengths are points from the upper left corner of the page as it is shown, turned so that the text
 * runs from left to right.
 *
 * @param text  its character
 * @param x     left edge
 * @param y     baseline
 * @param width advance
 * @param em    size of the font
 * @param box   where it stands on the page as shown: x, y, width, height
 */
record Glyph(String text, float x, float y, float width, float em, Box box) {

    /** A rectangle on the page as shown. */
    record Box(float x, float y, float width, float height) {
    }

    float right() {
        return x + width;
    }

    float top() {
        return y - 0.86f * em;
    }

    float bottom() {
        return y + 0.14f * em;
    }

    boolean blank() {
        return text.isBlank();
    }
}
