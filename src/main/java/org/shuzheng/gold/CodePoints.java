package org.shuzheng.gold;

import org.shuzheng.text.Span;

/**
 * Offsets in code points, as Python programs count them, against UTF-16 code units, as ours are: in {@code 𠮷a} the letter
 * stands at 1 in code points and at 2 in code units. brat, doccano, Label Studio (since 1.4) and the W3C text position
 * selector all count code points.
 */
final class CodePoints {

    private final String text;

    CodePoints(String text) {
        this.text = text;
    }

    /** How many code points stand before a code unit. */
    int count(int unit) {
        return text.codePointCount(0, unit);
    }

    /** The span of code units of a range of code points. @throws IllegalArgumentException when it leaves the text */
    Span units(int start, int end) {
        int length = text.codePointCount(0, text.length());
        if (start < 0 || end < start || end > length) {
            throw new IllegalArgumentException("start " + start + " and end " + end + " are no place in a text of " + length + " code points");
        }
        int from = text.offsetByCodePoints(0, start);
        return new Span(from, text.offsetByCodePoints(from, end - start));
    }
}
