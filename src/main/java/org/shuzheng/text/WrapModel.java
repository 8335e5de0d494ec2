package org.shuzheng.text;

import java.util.List;

/**
 * What a text tells about its own line breaks: how wide its lines run, whether blank lines and indents mean anything,
 * which characters stand together elsewhere. All of it is gathered in one pass or in a window of fixed size.
 */
final class WrapModel {

    /** Lines looked at on either side. */
    private static final int WINDOW = 8;
    /** Columns by which lines of one measure differ: a sign kept off the line end, signs set closer. */
    private static final int SLACK = 3;
    /** Columns of the usual first-line indent, which text extraction swallows. */
    private static final int INDENT = 4;
    /** No column of prose is narrower. */
    private static final int NARROWEST = 14;

    private final String text;
    private final List<Line> lines;
    private final int[] width;
    private final boolean[] stopped;
    private final boolean[] prose;
    private final boolean indentsTell;
    private final boolean firstLinesShort;
    private final boolean indentsAlways;
    private final boolean blanksAlways;
    private final int slack;
    private final int usualIndent;
    private final int[] blankSum;
    private final int[] tornSum;
    private final Bigrams bigrams;
    private int depthLine = -1;
    private int depth;
    private int quotes;

    WrapModel(String text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
        int n = lines.size();
        width = new int[n];
        stopped = new boolean[n];
        prose = new boolean[n];
        blankSum = new int[n + 1];
        tornSum = new int[n + 1];
        boolean byColumns = steadier();
        int[] indents = new int[64];
        for (int i = 0; i < n; i++) {
            Line line = lines.get(i);
            width[i] = byColumns ? line.columns() : 2 * line.chars();
            stopped[i] = stops(line);
            prose[i] = hasSigns(line);
            blankSum[i + 1] = blankSum[i] + Math.min(line.blanks(), 1);
            tornSum[i + 1] = tornSum[i] + (torn(i) ? 1 : 0);
            indents[Math.min(line.indent(), 63)]++;
        }
        int usual = 0;
        for (int k = 1; k < 64; k++) {
            usual = indents[k] > indents[usual] ? k : usual;
        }
        usualIndent = usual;
        int deeper = 0;
        for (int i = 0; i < n; i++) {
            deeper += lines.get(i).indent() > usual + 1 ? 1 : 0;
        }
        indentsTell = deeper >= 2 && deeper * 10 <= n * 7;
        for (int i = 0; i < n && indentsTell; i++) {
            width[i] += Math.min(8, Math.max(0, lines.get(i).indent() - usual));
        }
        firstLinesShort = learnFirstLines();
        indentsAlways = indentsTell && afterEnds(true);
        blanksAlways = blankSum[n] * 10 < n * 6 && afterEnds(false);
        slack = learnSlack();
        bigrams = new Bigrams(text);
    }

    /** True when line {@code i + 1} goes on with the paragraph that began with line {@code first} and has come to line {@code i}. */
    boolean joins(int first, int i) {
        Line line = lines.get(i);
        Line next = lines.get(i + 1);
        brackets(first, i);
        if (table(line) || table(next)) {
            return false;
        }
        LineStart start = LineStart.of(text, next.start(), next.end());
        double weight = fullness(first, i);
        boolean full = weight > 0;
        int from = Math.max(0, i - WINDOW);
        int to = Math.min(lines.size(), i + WINDOW + 1);
        int torn = tornSum[to] - tornSum[from];
        if (full && torn * 5 < (to - from) * 2) {
            weight = stopped[i] ? -4 : torn * 5 >= to - from ? 1 : 0;
        }
        char last = text.charAt(line.end() - 1);
        char head = text.charAt(next.start());
        weight += ending(first, i, full, last);
        weight += ahead(first, i);
        weight += opening(next, start, full && !stopped[i] && last != '：');
        if (depth > 0 && !stopped[i]) {
            weight += 3;
        }
        weight += number(i, start) + (next.seam() && torn(i) && start == LineStart.NONE ? 4 : 0);
        if (!stopped[i] && (prose[i] || torn * 5 >= to - from)) {
            weight += bigrams.cohesion(last, head);
        }
        weight += layout(first, i);
        if (!prose[i] && !prose[i + 1] && !nearProse(i)) {
            weight -= 2;
        }
        return weight > 0;
    }

    /** What speaks for a number or a word that the line end tears apart. */
    private double number(int i, LineStart start) {
        Line line = lines.get(i);
        char last = text.charAt(line.end() - 1);
        char head = text.charAt(lines.get(i + 1).start());
        char before = line.end() - line.start() >= 2 ? text.charAt(line.end() - 2) : ' ';
        if (last == '-' && Glyphs.latin(before) && Glyphs.latin(head)) {
            return 4;
        }
        if (start != LineStart.NONE || !prose[i] && !prose[i + 1] || line.chars() < 5) {
            return 0;
        }
        if (Glyphs.digit(last)) {
            boolean scale = "．.%％‰亿万".indexOf(head) >= 0 || Glyphs.digit(head) && !Glyphs.digit(text.charAt(line.start()));
            return scale ? 4 : "元年月日个户吨倍".indexOf(head) >= 0 ? 2.5 : 0;
        }
        boolean scale = "万亿".indexOf(last) >= 0 && (Glyphs.digit(before) || Glyphs.blank(before) || "十百千万".indexOf(before) >= 0);
        return scale && Glyphs.han(head) ? 4 : 0;
    }

    /** How well the line fills its measure; negative when the next word would have found room. */
    private double fullness(int first, int i) {
        if (width[i] < NARROWEST) {
            return -3;
        }
        int unit = unit(lines.get(i + 1));
        int same = 0;
        int indented = 0;
        int wider = 0;
        int next = 0;
        boolean near = false;
        Line line = lines.get(i);
        for (int j = Math.max(0, i - WINDOW); j <= Math.min(lines.size() - 1, i + WINDOW); j++) {
            if (j == i || stopped[j] && width[j] < width[i] - SLACK) {
                continue;
            }
            int w = width[j];
            boolean fits = line.spaced() ? w >= line.columns() - 2 && w <= line.raw() + 2
                    : lines.get(j).spaced() ? width[i] >= lines.get(j).columns() - 2 && width[i] <= lines.get(j).raw() + 2
                    : w >= width[i] - SLACK && w < width[i] + unit + SLACK - 1;
            if (fits) {
                same++;
                near |= Math.abs(j - i) == 1 && !stopped[j];
            } else if (w > width[i]) {
                wider++;
                if (w >= width[i] + INDENT - SLACK && w < width[i] + unit + INDENT + SLACK) {
                    indented++;
                    next += j > i && j <= i + 2 ? 1 : 0;
                }
            }
        }
        if (stopped[i] && (i > first && width[i - 1] > width[i] + unit + SLACK
                || width[i] + unit + slack <= measure(i) - (i == first && firstLinesShort ? INDENT : 0))) {
            return -4;
        }
        if (same >= 2 && same * 3 >= wider * 2 || same >= 1 && near && same * 3 >= wider) {
            return same >= 2 ? 3 : 1.5;
        }
        if (i == first && (!stopped[i] || firstLinesShort && !stopped[i + 1]) && (next == 2 || indented >= 2 && indented * 3 >= wider * 2)) {
            return 2;
        }
        return wider + same >= 2 ? -4 : -1.5;
    }

    private double ending(int first, int i, boolean full, char last) {
        if (stopped[i]) {
            if (!full) {
                return -2.5;
            }
            int measure = width[i];
            if (i > first) {
                measure = Math.max(measure, width[i - 1]);
            }
            if (i + 2 < lines.size() && !stopped[i + 2]) {
                measure = Math.max(measure, Math.min(width[i + 2], width[i] + SLACK));
            }
            int shorter = measure - width[i + 1];
            boolean indented = firstLinesShort && !stopped[i + 1] && shorter >= INDENT - 1 && shorter <= INDENT + SLACK
                    && (i + 2 >= lines.size() || width[i + 1] + unit(lines.get(i + 2)) <= measure + 1);
            return indented ? -5 : -1;
        }
        return switch (last) {
            case '，', '、', ',' -> 2;
            case '：', ':' -> full ? -1 : -2.5;
            case '；', ';' -> full ? 0 : -2;
            default -> Glyphs.opening(last) ? 4 : 0;
        };
    }

    /** What the lines to come say: a heading of a few lines that asks, or a line that goes nowhere itself. */
    private double ahead(int first, int i) {
        if (question(first, i)) {
            return 5;
        }
        boolean marked = LineStart.of(text, lines.get(first).start(), lines.get(first).end()) == LineStart.SECTION;
        if (stopped[i + 1] || i + 2 >= lines.size() || i > first || prose[i] || marked) {
            return 0;
        }
        return fullness(i + 1, i + 1) < -2 && !lines.get(i + 1).spaced() ? -3 : 0;
    }

    /** True inside a heading of up to five short lines, all of one measure but the last, that ends with a question mark. */
    private boolean question(int first, int i) {
        int widest = 0;
        int narrowest = Integer.MAX_VALUE;
        for (int q = first; q < Math.min(lines.size(), first + 5); q++) {
            Line line = lines.get(q);
            if (q > i && stopped[q]) {
                return text.charAt(line.end() - 1) == '？' && width[q] <= widest + SLACK && widest - narrowest <= INDENT + SLACK
                        && text.indexOf('。', line.start(), line.end() - 1) < 0;
            }
            if (stopped[q] || width[q] < NARROWEST || width[q] > 60 || text.indexOf('。', line.start(), line.end()) >= 0
                    || q > first && LineStart.of(text, line.start(), line.end()) != LineStart.NONE) {
                return false;
            }
            widest = Math.max(widest, width[q]);
            narrowest = Math.min(narrowest, width[q]);
        }
        return false;
    }

    private double opening(Line next, LineStart start, boolean runsOn) {
        char head = text.charAt(next.start());
        if (start != LineStart.NONE) {
            return runsOn && start != LineStart.BULLET ? -3.5 : -6;
        }
        if (Glyphs.closing(head) || ",.;:!?)]}%".indexOf(head) >= 0) {
            return 4;
        }
        if (next.end() - next.start() > 1) {
            char second = text.charAt(next.start() + 1);
            if (Glyphs.han(head) && (Glyphs.stop(second) || second == '，' || second == '、' || second == '；')) {
                return 2.5;
            }
        }
        return dateLine(next) ? -3 : 0;
    }

    private double layout(int first, int i) {
        Line next = lines.get(i + 1);
        double weight = 0;
        if (indentsTell) {
            weight += next.indent() > usualIndent + 1 ? -5 : 0;
            if (indentsAlways && next.indent() <= usualIndent + 1 && lines.get(first).indent() > usualIndent + 1
                    && next.indent() == lines.get(i > first ? i : i + 1).indent()) {
                weight += 4;
            }
        }
        if (blanksAlways && next.blanks() == 0) {
            weight += prose[i] ? 3 : 1.5;
        }
        int from = Math.max(0, i + 1 - WINDOW);
        int to = Math.min(lines.size(), i + 2 + WINDOW);
        boolean everywhere = (blankSum[to] - blankSum[from + 1]) * 10 >= (to - from - 1) * 6;
        if (next.blanks() > 0 && !everywhere) {
            weight -= 4;
        } else if (next.blanks() > 1 && everywhere && next.blanks() > lines.get(i).blanks()) {
            weight -= 2;
        }
        return weight;
    }

    /** Widest of the broken lines within two lines of this one; 0 when there is none. */
    private int measure(int i) {
        int widest = 0;
        for (int j = Math.max(0, i - 2); j <= Math.min(lines.size() - 1, i + 2); j++) {
            if (j != i && torn(j) && !lines.get(j).spaced()) {
                widest = Math.max(widest, width[j]);
            }
        }
        return widest;
    }

    /** By how many columns broken lines fall short of where the next word would have gone over: 0 for a typewriter. */
    private int learnSlack() {
        int[] missing = new int[SLACK + 2];
        int all = 0;
        for (int i = 1; i + 1 < lines.size(); i++) {
            if (torn(i) && torn(i - 1) && !lines.get(i).spaced()) {
                int free = measure(i) - width[i] - unit(lines.get(i + 1)) + 1;
                missing[Math.max(0, Math.min(free, SLACK + 1))]++;
                all++;
            }
        }
        int seen = 0;
        for (int k = 0; k <= SLACK; k++) {
            seen += missing[k];
            if (seen * 100L >= all * 96L) {
                return k;
            }
        }
        return SLACK;
    }

    /** True when what comes after a paragraph's short last line is nearly always indented, or set off by a blank line. */
    private boolean afterEnds(boolean byIndent) {
        int yes = 0;
        int all = 0;
        for (int i = 1; i + 1 < lines.size(); i++) {
            if (stopped[i] && torn(i - 1) && width[i] < width[i - 1] * 4 / 5) {
                Line next = lines.get(i + 1);
                yes += (byIndent ? next.indent() > usualIndent + 1 : next.blanks() > 0) ? 1 : 0;
                all++;
            }
        }
        return all >= 2 && yes * 100 >= all * 85;
    }

    /** A line of running prose that ends in the middle of a sentence. */
    private boolean torn(int i) {
        char last = text.charAt(lines.get(i).end() - 1);
        return prose[i] && !stopped[i] && "：；:;".indexOf(last) < 0 && width[i] >= NARROWEST;
    }

    private boolean nearProse(int i) {
        return i > 0 && prose[i - 1] || i + 2 < lines.size() && prose[i + 2];
    }

    /** Width of what cannot be broken at the start of a line: a word or number, or one character, and the signs on it. */
    private int unit(Line next) {
        int at = next.start();
        int columns = 0;
        while (at < next.end() && Glyphs.opening(text.charAt(at))) {
            columns += 2;
            at++;
        }
        int from = at;
        while (at < next.end() && columns < 24 && text.charAt(at) > ' ' && text.charAt(at) < '\u2000') {
            columns++;
            at++;
        }
        if (at == from && at < next.end()) {
            columns += Glyphs.columns(text.charAt(at++));
        }
        while (at < next.end() && columns < 30 && Glyphs.closing(text.charAt(at))) {
            columns += 2;
            at++;
        }
        return Math.max(columns, 2);
    }

    /** Keeps the count of brackets left open in the paragraph up to line {@code i}; a stop outside quotes closes forgotten ones. */
    private void brackets(int first, int i) {
        if (depthLine < first || depthLine > i) {
            depthLine = first - 1;
            depth = 0;
            quotes = 0;
        }
        while (depthLine < i) {
            Line line = lines.get(++depthLine);
            for (int k = line.start(); k < line.end(); k++) {
                switch (text.charAt(k)) {
                    case '（', '(', '《', '〔', '【' -> depth++;
                    case '）', ')', '》', '〕', '】' -> depth = Math.max(0, depth - 1);
                    case '“', '「' -> quotes++;
                    case '”', '」' -> quotes = Math.max(0, quotes - 1);
                    case '。' -> depth = quotes > 0 ? depth : 0;
                    default -> {
                    }
                }
            }
        }
    }

    /** True when lines run more evenly counted in columns than counted in characters. */
    private boolean steadier() {
        long columns = 0;
        long chars = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line a = lines.get(i);
            Line b = lines.get(i + 1);
            if (!stops(a) && !stops(b) && !a.spaced() && !b.spaced()) {
                columns += Math.min(8, Math.abs(a.columns() - b.columns()));
                chars += Math.min(8, 2 * Math.abs(a.chars() - b.chars()));
            }
        }
        return columns <= chars;
    }

    /** True when the lines after a paragraph's end are short by an indent that is no longer there. */
    private boolean learnFirstLines() {
        int yes = 0;
        int no = 0;
        for (int i = 0; i + 2 < lines.size(); i++) {
            if (stopped[i] && !stopped[i + 1] && !stopped[i + 2] && i > 0 && width[i] < width[i - 1] * 4 / 5) {
                int shorter = width[i + 2] - width[i + 1];
                yes += shorter >= INDENT - 1 && shorter <= INDENT + 2 ? 1 : 0;
                no += Math.abs(shorter) < INDENT - 1 ? 1 : 0;
            }
        }
        return yes >= 2 && yes > no;
    }

    private boolean stops(Line line) {
        int at = line.end() - 1;
        while (at > line.start() && Glyphs.closer(text.charAt(at))) {
            at--;
        }
        return Glyphs.stop(text.charAt(at));
    }

    private boolean hasSigns(Line line) {
        for (int k = line.start(); k < line.end(); k++) {
            if ("，。；,！？".indexOf(text.charAt(k)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private boolean table(Line line) {
        return text.indexOf('\t', line.start(), line.end()) >= 0;
    }

    /** A line that is a date alone: it closes a notice. */
    private boolean dateLine(Line line) {
        if (line.chars() > 16) {
            return false;
        }
        String s = text.substring(line.start(), line.end());
        return s.endsWith("日") && s.indexOf('年') > 0 && s.indexOf('月') > s.indexOf('年')
                && s.chars().allMatch(c -> Glyphs.digit((char) c) || Glyphs.blank((char) c) || "年月日〇○零一二三四五六七八九十".indexOf(c) >= 0);
    }
}
