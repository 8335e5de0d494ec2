package org.shuzheng.text;

import java.util.Arrays;

/**
 * A line looked at as the row of a table.
 *
 * @param line    the line
 * @param manner  what parts its cells
 * @param seams   what stands between the cells, pairs of start and end
 * @param figures which cells hold a figure, by position
 */
record Row(Line line, Manner manner, int[] seams, boolean[] figures) {

    /** What parts cells. */
    enum Manner {
        /** A line of strokes only. */
        RULE,
        STROKES,
        TABS,
        WIDE_BLANKS,
        BLANKS,
        /** No row. */
        PROSE
    }

    /** How the line can be read as a row. */
    static Row of(String text, Line line) {
        Row prose = new Row(line, Manner.PROSE, new int[0], new boolean[0]);
        if (!TableStage.fits(line)) {
            return prose;
        }
        int strokes = 0;
        int tabs = 0;
        int rules = 0;
        boolean sentence = false;
        for (int i = line.start(); i < line.end(); i++) {
            char c = text.charAt(i);
            strokes += stroke(c) ? 1 : 0;
            tabs += c == '\t' ? 1 : 0;
            rules += stroke(c) || rule(c) ? 1 : Glyphs.blank(c) ? 0 : -LONG;
            sentence |= c == '。' || c == '，' || c == '；';
        }
        if (rules >= 3) {
            return new Row(line, Manner.RULE, new int[0], new boolean[0]);
        }
        if (strokes > 0) {
            return cut(text, line, Manner.STROKES);
        }
        if (tabs > 0) {
            return cut(text, line, Manner.TABS);
        }
        if (sentence || line.raw() == line.columns() && line.indent() == 0 && text.indexOf(' ', line.start(), line.end()) < 0) {
            return prose;
        }
        Row wide = cut(text, line, Manner.WIDE_BLANKS);
        return wide.seams.length >= 2 ? wide : cut(text, line, Manner.BLANKS);
    }

    private static final int LONG = 1 << 16;

    private static Row cut(String text, Line line, Manner manner) {
        int[] seams = new int[16];
        int n = 0;
        for (int i = line.start(); i < line.end(); i++) {
            if (!seam(text.charAt(i), manner)) {
                continue;
            }
            int from = i;
            while (from > line.start() && Glyphs.blank(text.charAt(from - 1))) {
                from--;
            }
            int to = i + 1;
            while (to < line.end() && (Glyphs.blank(text.charAt(to)) || manner == Manner.TABS && text.charAt(to) == '\t')) {
                to++;
            }
            if (manner != Manner.WIDE_BLANKS || columns(text, from, to) >= 2 && !spacing(text, line, from, to)) {
                if (n == seams.length) {
                    seams = Arrays.copyOf(seams, 2 * n);
                }
                seams[n++] = from;
                seams[n++] = to;
            }
            i = to - 1;
        }
        seams = Arrays.copyOf(seams, n);
        return new Row(line, manner, seams, figures(text, line, seams));
    }

    private static boolean seam(char c, Manner manner) {
        return switch (manner) {
            case STROKES -> stroke(c);
            case TABS -> c == '\t';
            case WIDE_BLANKS, BLANKS -> Glyphs.blank(c);
            case RULE, PROSE -> false;
        };
    }

    /** A gap of letter-spacing: single characters on both sides. */
    private static boolean spacing(String text, Line line, int from, int to) {
        boolean left = Glyphs.han(text.charAt(from - 1)) && (from - 1 == line.start() || Glyphs.blank(text.charAt(from - 2)));
        boolean right = Glyphs.han(text.charAt(to)) && (to + 1 == line.end() || Glyphs.blank(text.charAt(to + 1)));
        return left && right && columns(text, from, to) <= 4;
    }

    private static boolean[] figures(String text, Line line, int[] seams) {
        boolean[] out = new boolean[seams.length / 2 + 1];
        int from = line.start();
        for (int k = 0; k < out.length; k++) {
            int to = 2 * k < seams.length ? seams[2 * k] : line.end();
            out[k] = figure(text, from, to);
            from = 2 * k < seams.length ? seams[2 * k + 1] : to;
        }
        return out;
    }

    private static boolean figure(String text, int from, int to) {
        boolean digit = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            digit |= Glyphs.digit(c);
            if (!Glyphs.digit(c) && "．.,，%％+-－—–…‰()（）/ ".indexOf(c) < 0) {
                return false;
            }
        }
        return digit || to - from >= 1 && to - from <= 3;
    }

    int cells() {
        return figures.length;
    }

    boolean isRule() {
        return manner == Manner.RULE;
    }

    /** A row that needs no other beside it: three cells parted by tabs or strokes, most of them figures. */
    boolean alone() {
        if (manner == Manner.STROKES && seams.length > 2 && seams[0] == line.start()) {
            return cells() >= 4;
        }
        return (manner == Manner.TABS || manner == Manner.STROKES) && cells() >= 3 && 2 * count() >= cells() - 1;
    }

    /** True when the two lie in one table: parted alike, in as many cells, with figures in the same places where blanks part them. */
    boolean standsWith(Row other) {
        if (other == null || manner == Manner.PROSE || isRule() || seams.length == 0) {
            return false;
        }
        if (other.isRule()) {
            return manner == Manner.STROKES;
        }
        if (manner != other.manner) {
            return false;
        }
        return switch (manner) {
            case STROKES -> cells() == other.cells() && cells() >= 2;
            case TABS -> Math.abs(cells() - other.cells()) <= 1 && cells() >= 2;
            case WIDE_BLANKS -> cells() == other.cells() && (cells() >= 3 && count() + other.count() > 0
                    || cells() == 2 && figures[1] && other.figures[1]);
            case BLANKS -> cells() == other.cells() && cells() >= 3 && columns(this, other);
            case RULE, PROSE -> false;
        };
    }

    private static boolean columns(Row a, Row b) {
        Row full = a.count() >= b.count() ? a : b;
        Row head = full == a ? b : a;
        if (full.figures[0] || 2 * full.count() < full.cells()) {
            return false;
        }
        return head.count() == 0 || Arrays.equals(a.figures, b.figures);
    }

    private int count() {
        int n = 0;
        for (boolean figure : figures) {
            n += figure ? 1 : 0;
        }
        return n;
    }

    private static int columns(String text, int from, int to) {
        int columns = 0;
        for (int i = from; i < to; i++) {
            columns += Glyphs.columns(text.charAt(i));
        }
        return columns;
    }

    /** An upright stroke between cells. */
    static boolean stroke(char c) {
        return c == '|' || c == '｜' || c == '│' || c == '┃' || c == '║';
    }

    private static boolean rule(char c) {
        return c >= '\u2500' && c <= '\u257f' || c == '-' || c == '=' || c == '_' || c == '*' || c == ':' || c == '—' || c == '＊' || c == '＿';
    }
}
