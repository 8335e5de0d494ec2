package org.shuzheng.text;

import java.util.List;

/**
 * How the lines of one text run, learnt in one pass: their width, which of them end in the middle of a sentence, and
 * whether indents, blank lines and short first lines mark paragraphs in it.
 */
final class LineHabits {

    /** Lines looked at on either side. */
    static final int WINDOW = 8;
    /** Columns by which lines of one measure differ: a sign kept off the line end, signs set closer. */
    static final int SLACK = 3;
    /** Columns of the usual first-line indent, which text extraction swallows. */
    static final int INDENT = 4;
    /** No column of prose is narrower. */
    static final int NARROWEST = 14;

    /** Columns of each line, or twice its characters where that runs more evenly; an indent that tells is part of it. */
    final int[] width;
    /** True for lines that end with a sentence. */
    final boolean[] stopped;
    /** True for lines with the signs of running text. */
    final boolean[] prose;
    /** True when deeper indents are the exception, and so mark something. */
    final boolean indentsTell;
    /** True when nearly every paragraph is indented. */
    final boolean indentsAlways;
    /** True when nearly every paragraph is set off by a blank line, and lines within it are not. */
    final boolean blanksAlways;
    /** True when lines after a paragraph's end are short by an indent that is no longer there. */
    final boolean firstLinesShort;
    /** Columns by which broken lines fall short of where the next word would have gone over: 0 for a typewriter. */
    final int slack;

    private final String text;
    private final List<Line> lines;
    private final int usualIndent;
    private final int[] blankSum;
    private final int[] tornSum;

    LineHabits(String text, List<Line> lines) {
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
            deeper += indented(i) ? 1 : 0;
        }
        indentsTell = deeper >= 2 && deeper * 10 <= n * 7;
        for (int i = 0; i < n && indentsTell; i++) {
            width[i] += Math.min(8, Math.max(0, lines.get(i).indent() - usual));
        }
        firstLinesShort = learnFirstLines();
        indentsAlways = indentsTell && afterEnds(true);
        blanksAlways = blankSum[n] * 10 < n * 6 && afterEnds(false);
        slack = learnSlack();
    }

    /** True when the line is indented more than most. */
    boolean indented(int i) {
        return lines.get(i).indent() > usualIndent + 1;
    }

    /** Share of lines around this one that end in the middle of a sentence. */
    double tornAround(int i) {
        int from = Math.max(0, i - WINDOW);
        int to = Math.min(lines.size(), i + WINDOW + 1);
        return (double) (tornSum[to] - tornSum[from]) / (to - from);
    }

    /** True when most lines around this one and the next have a blank line before them. */
    boolean blanksAround(int i) {
        int from = Math.max(0, i + 1 - WINDOW);
        int to = Math.min(lines.size(), i + 2 + WINDOW);
        return (blankSum[to] - blankSum[from + 1]) * 10 >= (to - from - 1) * 6;
    }

    /** A line of running prose that ends in the middle of a sentence. */
    boolean torn(int i) {
        char last = text.charAt(lines.get(i).end() - 1);
        return prose[i] && !stopped[i] && "：；:;".indexOf(last) < 0 && width[i] >= NARROWEST;
    }

    /** Widest of the broken lines within two lines of this one; 0 when there is none. */
    int measure(int i) {
        int widest = 0;
        for (int j = Math.max(0, i - 2); j <= Math.min(lines.size() - 1, i + 2); j++) {
            if (j != i && torn(j) && !lines.get(j).spaced()) {
                widest = Math.max(widest, width[j]);
            }
        }
        return widest;
    }

    /** Width of what cannot be broken at the start of a line: a word or number, or one character, and the signs on it. */
    int unit(Line next) {
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

    /** True when what comes after a paragraph's short last line is nearly always indented, or set off by a blank line. */
    private boolean afterEnds(boolean byIndent) {
        int yes = 0;
        int all = 0;
        for (int i = 1; i + 1 < lines.size(); i++) {
            if (stopped[i] && torn(i - 1) && width[i] < width[i - 1] * 4 / 5) {
                yes += (byIndent ? indented(i + 1) : lines.get(i + 1).blanks() > 0) ? 1 : 0;
                all++;
            }
        }
        return all >= 2 && yes * 100 >= all * 85;
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
}
