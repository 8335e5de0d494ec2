package org.shuzheng.io;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntUnaryOperator;

/** What the offsets of a record count. */
public enum Offsets {
    /** UTF-16 code units, as Java and JavaScript count. */
    UTF16,
    /** Unicode code points, as Python counts. */
    CODEPOINT;

    /** The name in the records. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return label();
    }

    /** From UTF-16 offsets of a text to these. In {@code "𠮷3元"} the figure at 2 stands at code point 1. */
    public IntUnaryOperator fromUtf16(String text) {
        if (this == UTF16) {
            return IntUnaryOperator.identity();
        }
        int[] pairs = pairs(text);
        // A pair at p moves every offset behind it, p + 1 and up, by one.
        return pairs.length == 0 ? IntUnaryOperator.identity() : offset -> offset - before(pairs, offset);
    }

    /** From these offsets of a text to UTF-16. */
    public IntUnaryOperator toUtf16(String text) {
        return this == UTF16 || pairs(text).length == 0 ? IntUnaryOperator.identity()
                : offset -> text.offsetByCodePoints(0, offset);
    }

    /** Where the low surrogates of well-formed pairs stand. */
    private static int[] pairs(String text) {
        int[] found = new int[16];
        int n = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                found = n == found.length ? Arrays.copyOf(found, n * 2) : found;
                found[n++] = i;
                i++;
            }
        }
        return Arrays.copyOf(found, n);
    }

    private static int before(int[] pairs, int offset) {
        int at = Arrays.binarySearch(pairs, offset);
        return at < 0 ? -at - 1 : at;
    }
}
