package org.shuzheng.text;

import java.util.List;

/** The tokens of one line or cell between its gaps: token {@code k} stands between gap {@code k - 1} and gap {@code k}. */
final class Chains {

    /** A run of blanks between two tokens, and what becomes of it. */
    static final class Gap {
        final int start;
        final int end;
        boolean closed;

        Gap(int start, int end) {
            this.start = start;
            this.end = end;
        }
    }

    private final String text;
    private final int start;
    private final int end;
    private final List<Gap> gaps;
    private final boolean cell;

    Chains(String text, int start, int end, List<Gap> gaps, boolean cell) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.gaps = gaps;
        this.cell = cell;
    }

    int from(int token) {
        return token == 0 ? start : gaps.get(token - 1).end;
    }

    int to(int token) {
        return token == gaps.size() ? end : gaps.get(token).start;
    }

    void close() {
        signs();
        letters();
        numbers();
    }

    /** A full-width sign brings its own room: a blank beside it says nothing. */
    private void signs() {
        for (Gap gap : gaps) {
            char a = text.charAt(gap.start - 1);
            char b = text.charAt(gap.end);
            boolean sign = Glyphs.wideSign(a) || Glyphs.wideSign(b);
            gap.closed = a != '\t' && b != '\t' && sign && gap.end - gap.start <= 2 && !(Glyphs.closing(a) && a == '：');
        }
    }

    /** Letter-spacing: three or more single characters in a row, blanks between them. */
    private void letters() {
        int tokens = gaps.size() + 1;
        int k = 0;
        while (k < tokens) {
            int from = k;
            int han = 0;
            int letters = 0;
            int narrowest = Integer.MAX_VALUE;
            while (k < tokens) {
                int kind = atom(k);
                if (kind == 0) {
                    break;
                }
                if (k > from) {
                    int wide = columns(gaps.get(k - 1));
                    if (wide > 2 * Math.max(2, Math.min(narrowest, 100)) && narrowest != Integer.MAX_VALUE) {
                        break;
                    }
                    narrowest = Math.min(narrowest, wide);
                }
                han += kind == 1 ? 1 : 0;
                letters += kind == 1 || kind == 2 ? 1 : 0;
                k++;
            }
            if (han >= 3 || han >= 1 && letters >= 4 || han == 2 && k - from == 2 && pair(from, k)) {
                closeChain(from, k, han == 2 && k - from == 2 ? 0 : narrowest);
            }
            k = Math.max(k, from + 1);
        }
    }

    /** 1 for one Chinese character with the signs on it, 2 for one digit or letter, 3 for a word or number, 0 for more. */
    private int atom(int token) {
        int han = 0;
        int other = 0;
        int ascii = 0;
        int signs = 0;
        int to = to(token);
        for (int i = from(token); i < to; i++) {
            char c = text.charAt(i);
            if (Glyphs.han(c)) {
                if (++han > 1) {
                    return 0;
                }
            } else if (Glyphs.digit(c) || Glyphs.latin(c) || c > ' ' && c < '\u007f') {
                ascii++;
            } else if (Glyphs.wideSign(c)) {
                signs++;
            } else {
                other++;
            }
        }
        if (han == 1) {
            return ascii == 0 && other == 0 && signs <= 3 ? 1 : 0;
        }
        return ascii == 1 && other == 0 ? 2 : ascii > 0 || signs > 0 && signs <= 3 ? 3 : 0;
    }

    /** Two characters set apart: {@code 总　则}, {@code 目　录}; alone, after 第一章, after an office, or between wider gaps. */
    private boolean pair(int from, int to) {
        if (!single(from) || !Glyphs.han(text.charAt(from(to - 1)))) {
            return false;
        }
        int inner = columns(gaps.get(from));
        boolean left = from == 0 || columns(gaps.get(from - 1)) > inner
                || from == 1 && LineStart.of(text, start, end) != LineStart.NONE || from == 2 && text.charAt(start) == '#'
                || "长理任记席员使".indexOf(text.charAt(to(from - 1) - 1)) >= 0;
        boolean right = to > gaps.size() || columns(gaps.get(to - 1)) > inner || Glyphs.wideSign(text.charAt(to(to - 1) - 1));
        return left && right && inner <= 8;
    }

    private boolean single(int token) {
        return to(token) - from(token) == 1;
    }

    /** Closes the gaps inside, and those at its ends when they are no wider; those at the ends of a pair, width 0, stay. */
    private void closeChain(int from, int to, int narrowest) {
        for (int g = Math.max(0, from - 1); g < Math.min(gaps.size(), to); g++) {
            Gap gap = gaps.get(g);
            char a = text.charAt(gap.start - 1);
            char b = text.charAt(gap.end);
            boolean inside = g >= from && g < to - 1;
            if (!inside && (narrowest == 0 || columns(gap) > Math.max(2, narrowest))) {
                continue;
            }
            boolean chinese = wide(a) && wide(b);
            boolean loose = loose(g) && loose(g + 1);
            if (chinese && (inside || !heading(g)) || inside && loose) {
                gap.closed = true;
            }
        }
    }

    /** The gap after 第一章 or 一、 is the author's even when the heading behind it is letter-spaced. */
    private boolean heading(int g) {
        return g == 0 && to(0) - from(0) >= 2 && LineStart.of(text, start, end) == LineStart.SECTION
                && !Glyphs.wideSign(text.charAt(to(0) - 1));
    }

    /** One character alone, or a single digit or letter. */
    private boolean loose(int token) {
        int kind = atom(token);
        return kind == 1 || kind == 2;
    }

    /** Spaced digits, points and percent signs. */
    private void numbers() {
        for (int g = 0; g < gaps.size(); g++) {
            Gap gap = gaps.get(g);
            char a = text.charAt(gap.start - 1);
            char b = text.charAt(gap.end);
            if (gap.end - gap.start > 2 || cell) {
                continue;
            }
            if (Glyphs.digit(a) && (b == '%' || b == '％' || b == '‰') || point(a, b, gap)) {
                gap.closed = true;
            }
        }
        int k = 0;
        while (k <= gaps.size() && !cell) {
            int from = k;
            while (k <= gaps.size() && numeric(k) && (k == from || columns(gaps.get(k - 1)) <= 2)) {
                k++;
            }
            if (k - from >= 2 && spacedNumber(from, k)) {
                for (int g = from; g < k - 1; g++) {
                    gaps.get(g).closed = true;
                }
                if (k <= gaps.size() && columns(gaps.get(k - 1)) <= 2) {
                    gaps.get(k - 1).closed |= Glyphs.han(text.charAt(from(k)));
                }
                if (from > 0 && Glyphs.digit(text.charAt(from(from)))) {
                    gaps.get(from - 1).closed |= atom(from - 1) == 1 && columns(gaps.get(from - 1)) <= 2;
                }
            }
            k = Math.max(k, from + 1);
        }
    }

    /** A point between two digits, blank on a side of it; not the dot of an enumeration at the start of the line. */
    private boolean point(char a, char b, Gap gap) {
        boolean before = (a == '.' || a == '．') && gap.start - 2 >= start && Glyphs.digit(b);
        boolean after = (b == '.' || b == '．') && gap.end + 1 < end && Glyphs.digit(a);
        if (after) {
            char c = text.charAt(gap.end + 1);
            return Glyphs.digit(c) || Glyphs.blank(c) && gap.end + 2 < end && Glyphs.digit(text.charAt(gap.end + 2));
        }
        if (!before) {
            return false;
        }
        int i = gap.start - 2;
        if (Glyphs.blank(text.charAt(i)) && i > start) {
            i--;
        }
        if (!Glyphs.digit(text.charAt(i))) {
            return false;
        }
        while (i > start && Glyphs.digit(text.charAt(i - 1))) {
            i--;
        }
        return i > start;
    }

    /** One digit, or one digit with a point or percent sign on it. */
    private boolean numeric(int token) {
        int digits = 0;
        for (int i = from(token); i < to(token); i++) {
            char c = text.charAt(i);
            if (Glyphs.digit(c)) {
                digits++;
            } else if (token > 0 && i == to(token) - 1 || ".．,，%％".indexOf(c) < 0) {
                return false;
            }
            if (i - from(token) > 1) {
                return false;
            }
        }
        return digits == 1;
    }

    private boolean spacedNumber(int from, int to) {
        if (to - from >= 3 && to <= gaps.size() && Glyphs.han(text.charAt(from(to)))) {
            return true;
        }
        if (to - from >= 4) {
            return true;
        }
        if (to > gaps.size()) {
            return false;
        }
        char next = text.charAt(from(to));
        return "年月日亿万千百元％%．.个户吨倍".indexOf(next) >= 0;
    }

    private int columns(Gap gap) {
        int columns = 0;
        for (int i = gap.start; i < gap.end; i++) {
            columns += Glyphs.columns(text.charAt(i));
        }
        return columns;
    }

    private static boolean wide(char c) {
        return Glyphs.han(c) || Glyphs.wideSign(c);
    }
}
