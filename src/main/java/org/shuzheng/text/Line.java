package org.shuzheng.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A line with something on it.
 *
 * @param start   first character that is not blank
 * @param end     one past the last character that is not blank
 * @param indent  columns of blanks before it
 * @param blanks  number of blank lines right before it
 * @param columns width in columns, blanks between Chinese characters not counted
 * @param raw     width in columns as it stands
 * @param chars   number of characters, blanks between Chinese characters not counted
 * @param spaced  true when it is letter-spaced, wholly or in part, so that its true width lies between the two
 * @param seam    true when a form feed stands before it: a page ended there
 */
record Line(int start, int end, int indent, int blanks, int columns, int raw, int chars, boolean spaced, boolean seam) {

    /** The lines of a text that are not blank, in order; line feeds and form feeds end a line. */
    static List<Line> of(String text) {
        List<Line> out = new ArrayList<>();
        int blanks = 0;
        boolean seam = false;
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\f') {
                end++;
            }
            int indent = 0;
            int first = start;
            while (first < end && Glyphs.blank(text.charAt(first))) {
                indent += text.charAt(first) == '\t' ? 4 : Glyphs.columns(text.charAt(first));
                first++;
            }
            int last = end;
            while (last > first && Glyphs.blank(text.charAt(last - 1))) {
                last--;
            }
            if (first < last) {
                out.add(measured(text, first, last, indent, blanks, seam));
                blanks = 0;
                seam = false;
            } else {
                blanks++;
            }
            seam |= end < text.length() && text.charAt(end) == '\f';
            start = end + 1;
        }
        return out;
    }

    private static Line measured(String text, int start, int end, int indent, int blanks, boolean seam) {
        int columns = 0;
        int raw = 0;
        int chars = 0;
        int gaps = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            int width = Glyphs.columns(c);
            raw += width;
            if (Glyphs.blank(c)) {
                int to = i + 1;
                while (to < end && Glyphs.blank(text.charAt(to))) {
                    raw += Glyphs.columns(text.charAt(to++));
                }
                if (wide(text.charAt(i - 1)) && wide(text.charAt(to))) {
                    gaps++;
                } else {
                    columns++;
                    chars++;
                }
                i = to - 1;
            } else {
                columns += width;
                chars++;
            }
        }
        return new Line(start, end, indent, blanks, columns, raw, chars, gaps >= 3, seam);
    }

    private static boolean wide(char c) {
        return Glyphs.han(c) || Glyphs.wideSign(c);
    }
}
