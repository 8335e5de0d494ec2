package org.shuzheng.text;

import java.util.List;

/**
 * Takes out second copies: a heading set bold by printing it twice ({@code XYZXYZ}, also before the text that follows it),
 * letters doubled one by one ({@code 政政府府}), a text layer that repeats every line.
 */
final class DoublingStage implements RepairStage {

    private static final int LONGEST_HEADING = 120;
    private static final int LETTER_PAIRS = 5;

    @Override
    public AlignedText apply(AlignedText in) {
        List<Line> lines = Line.of(in.text());
        boolean layered = layered(in.text(), lines);
        Rewriter out = new Rewriter(in);
        for (int i = 0; i < lines.size(); i++) {
            if (layered && i > 0 && same(in.text(), lines.get(i - 1), lines.get(i))) {
                out.keep(lines.get(i).start());
                out.remove(lines.get(i).end(), Removal.Kind.DOUBLED_LAYER);
            } else {
                line(in.text(), lines.get(i), out);
            }
        }
        return out.finish();
    }

    private static void line(String text, Line line, Rewriter out) {
        int length = Math.min(line.end() - line.start(), 8 * LONGEST_HEADING);
        char[] letters = new char[length];
        int[] places = new int[length + 1];
        int n = 0;
        for (int i = line.start(); i < line.start() + length; i++) {
            if (!Glyphs.blank(text.charAt(i))) {
                places[n] = i;
                letters[n++] = text.charAt(i);
            }
        }
        places[n] = line.start() + length;
        int half = doubled(letters, n, line.end() - line.start() == length, line.spaced());
        if (half > 0) {
            out.keep(places[half]);
            out.remove(places[2 * half - 1] + 1, Removal.Kind.DOUBLED_HEADING);
        }
        letterPairs(text, line, out);
    }

    /** Length of the heading that stands twice at the start of the letters; 0 for none. */
    private static int doubled(char[] letters, int n, boolean whole, boolean spaced) {
        int[] border = borders(letters, Math.min(n, 2 * LONGEST_HEADING));
        int best = 0;
        for (int end = 4; end <= border.length; end++) {
            int period = end - border[end - 1];
            if (period * 2 != end) {
                continue;
            }
            boolean all = whole && end == n;
            int least = all ? (spaced ? 2 : 4) : spaced ? 4 : 6;
            if (period >= least && letterly(letters, period) && (all || !Glyphs.stop(letters[period - 1]) || period > 12)
                    && !(all && !spaced && letters[period - 1] == '！')) {
                best = period;
            }
        }
        return best;
    }

    /** Knuth, Morris and Pratt: for each prefix the length of its longest proper border. */
    private static int[] borders(char[] letters, int n) {
        int[] border = new int[n];
        int k = 0;
        for (int i = 1; i < n; i++) {
            while (k > 0 && letters[i] != letters[k]) {
                k = border[k - 1];
            }
            if (letters[i] == letters[k]) {
                k++;
            }
            border[i] = k;
        }
        return border;
    }

    /** True for words; rules, leaders and rows of digits repeat without being headings. */
    private static boolean letterly(char[] letters, int n) {
        int han = 0;
        boolean varied = false;
        for (int i = 0; i < n; i++) {
            han += Glyphs.han(letters[i]) ? 1 : 0;
            varied |= letters[i] != letters[0];
        }
        return varied && han >= 2 && han * 3 >= n;
    }

    private static void letterPairs(String text, Line line, Rewriter out) {
        int at = Math.max(line.start(), out.cursor());
        while (at < line.end()) {
            int to = at;
            int different = 0;
            int han = 0;
            while (to + 1 < line.end() && text.charAt(to) == text.charAt(to + 1) && !Glyphs.blank(text.charAt(to))
                    && (to == at || text.charAt(to) != text.charAt(to - 1))) {
                different++;
                han += Glyphs.han(text.charAt(to)) ? 1 : 0;
                to += 2;
            }
            if (different >= LETTER_PAIRS && han >= LETTER_PAIRS) {
                for (int i = at; i < to; i += 2) {
                    out.keep(i + 1);
                    out.remove(i + 2, Removal.Kind.DOUBLED_LAYER);
                }
            }
            at = Math.max(to, at + 1);
        }
    }

    /** True when most lines of some length stand twice, one right after the other. */
    private static boolean layered(String text, List<Line> lines) {
        int twice = 0;
        int once = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (i + 1 < lines.size() && same(text, lines.get(i), lines.get(i + 1))) {
                twice++;
                i++;
            } else {
                once++;
            }
        }
        return twice >= 3 && twice > once;
    }

    private static boolean same(String text, Line a, Line b) {
        return a.end() - a.start() == b.end() - b.start() && a.chars() >= 2
                && text.regionMatches(a.start(), text, b.start(), a.end() - a.start());
    }
}
