package org.shuzheng.text;

import java.util.List;

/**
 * Weighs whether a line goes on with the paragraph before it. What speaks for and against adds up: how well the line above
 * fills its measure, how it ends, how the next begins, what is left open, which characters stand together elsewhere in the
 * text, what indents and blank lines tell. Looks at a window of fixed size.
 */
final class WrapModel {

    private final String text;
    private final List<Line> lines;
    private final LineHabits habits;
    private final Bigrams bigrams;
    private int depthLine = -1;
    private int depth;
    private int quotes;

    WrapModel(String text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
        habits = new LineHabits(text, lines);
        bigrams = new Bigrams(text);
    }


    /** True when line {@code i + 1} goes on with the paragraph that began with line {@code first} and has come to line {@code i}. */
    boolean joins(int first, int i) {
        Line line = lines.get(i);
        Line next = lines.get(i + 1);
        brackets(first, i);
        if (table(line) || table(next) || dateLine(line) || i == first && labels(line) && lineLength(next) > 2 * lineLength(line)) {
            return false;
        }
        LineStart start = mark(i + 1);
        double weight = fullness(first, i);
        boolean full = weight > 0;
        double torn = habits.tornAround(i);
        if (full && torn < 0.4) {
            weight = habits.stopped[i] ? -4 : torn >= 0.2 ? 1 : 0;
        }
        char last = text.charAt(line.end() - 1);
        char head = text.charAt(next.start());
        weight += ending(first, i, full, last);
        weight += ahead(first, i);
        weight += opening(next, start, full && !habits.stopped[i] && last != '：' && start != mark(first));
        if (depth > 0 && !habits.stopped[i]) {
            weight += 3;
        }
        weight += number(i, start) + (next.seam() && habits.torn(i) && start == LineStart.NONE ? 4 : 0);
        if (!habits.stopped[i] && start == LineStart.NONE && (habits.prose[i] || torn >= 0.2)) {
            weight += bigrams.cohesion(last, head);
        }
        weight += layout(first, i);
        if (!habits.prose[i] && !habits.prose[i + 1] && !nearProse(i)) {
            weight -= 2;
        }
        return weight > 0;
    }

    private static int lineLength(Line line) {
        return line.end() - line.start();
    }

    /** True for a short line of three or more words apart from each other, the head of a resolution: 文化部　113年度　減列. */
    private boolean labels(Line line) {
        if (line.spaced() || lineLength(line) > 40) {
            return false;
        }
        int words = 0;
        int letters = 0;
        for (int i = line.start(); i <= line.end(); i++) {
            char c = i < line.end() ? text.charAt(i) : '\u3000';
            if (c == '\u3000') {
                if (letters < 2) {
                    return false;
                }
                words++;
                letters = 0;
            } else if (Glyphs.han(c) || Glyphs.digit(c)) {
                letters++;
            } else {
                return false;
            }
        }
        return words >= 3;
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
        if (start != LineStart.NONE || !habits.prose[i] && !habits.prose[i + 1] || line.chars() < 5) {
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
        if (habits.width[i] < LineHabits.NARROWEST) {
            return -3;
        }
        int unit = habits.unit(lines.get(i + 1));
        int same = 0;
        int indented = 0;
        int wider = 0;
        int next = 0;
        boolean near = false;
        Line line = lines.get(i);
        for (int j = Math.max(0, i - LineHabits.WINDOW); j <= Math.min(lines.size() - 1, i + LineHabits.WINDOW); j++) {
            if (j == i || habits.stopped[j] && habits.width[j] < habits.width[i] - LineHabits.SLACK) {
                continue;
            }
            int w = habits.width[j];
            boolean fits = line.spaced() ? w >= line.columns() - 2 && w <= line.raw() + 2
                    : lines.get(j).spaced() ? habits.width[i] >= lines.get(j).columns() - 2 && habits.width[i] <= lines.get(j).raw() + 2
                    : w >= habits.width[i] - LineHabits.SLACK && w < habits.width[i] + unit + LineHabits.SLACK - 1;
            if (fits) {
                same++;
                near |= Math.abs(j - i) == 1 && !habits.stopped[j];
            } else if (w > habits.width[i]) {
                wider++;
                if (w >= habits.width[i] + LineHabits.INDENT - LineHabits.SLACK && w < habits.width[i] + unit + LineHabits.INDENT + LineHabits.SLACK) {
                    indented++;
                    next += j > i && j <= i + 2 ? 1 : 0;
                }
            }
        }
        if (habits.stopped[i] && (i > first && habits.width[i - 1] > habits.width[i] + unit + LineHabits.SLACK
                || habits.width[i] + unit + habits.slack <= habits.measure(i) - (i == first && habits.firstLinesShort ? LineHabits.INDENT : 0))) {
            return -4;
        }
        if (same >= 2 && same * 3 >= wider * 2 || same >= 1 && near && same * 3 >= wider) {
            return same >= 2 ? 3 : 1.5;
        }
        if (i == first && (!habits.stopped[i] || habits.firstLinesShort && !habits.stopped[i + 1]) && (next == 2 || indented >= 2 && indented * 3 >= wider * 2)) {
            return 2;
        }
        return wider + same >= 2 ? -4 : -1.5;
    }

    private double ending(int first, int i, boolean full, char last) {
        if (habits.stopped[i]) {
            if (!full) {
                return -2.5;
            }
            int measure = habits.width[i];
            if (i > first) {
                measure = Math.max(measure, habits.width[i - 1]);
            }
            if (i + 2 < lines.size() && !habits.stopped[i + 2]) {
                measure = Math.max(measure, Math.min(habits.width[i + 2], habits.width[i] + LineHabits.SLACK));
            }
            int shorter = measure - habits.width[i + 1];
            boolean indented = habits.firstLinesShort && !habits.stopped[i + 1] && shorter >= LineHabits.INDENT - 1 && shorter <= LineHabits.INDENT + LineHabits.SLACK
                    && (i + 2 >= lines.size() || habits.width[i + 1] + habits.unit(lines.get(i + 2)) <= measure + 1);
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
        if (habits.stopped[i + 1] || i + 2 >= lines.size() || i > first || habits.prose[i] || mark(first) == LineStart.SECTION) {
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
            if (q > i && habits.stopped[q]) {
                return text.charAt(line.end() - 1) == '？' && habits.width[q] <= widest + LineHabits.SLACK && widest - narrowest <= LineHabits.INDENT + LineHabits.SLACK
                        && text.indexOf('。', line.start(), line.end() - 1) < 0;
            }
            if (habits.stopped[q] || habits.width[q] < LineHabits.NARROWEST || habits.width[q] > 60 || text.indexOf('。', line.start(), line.end()) >= 0
                    || q > first && mark(q) != LineStart.NONE) {
                return false;
            }
            widest = Math.max(widest, habits.width[q]);
            narrowest = Math.min(narrowest, habits.width[q]);
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
        if (head == '的' && (next.end() - next.start() < 2 || "确士黎".indexOf(text.charAt(next.start() + 1)) < 0)) {
            return 4;
        }
        return dateLine(next) ? -3 : 0;
    }

    private double layout(int first, int i) {
        Line next = lines.get(i + 1);
        double weight = 0;
        if (habits.indentsTell) {
            weight += habits.indented(i + 1) ? -5 : 0;
            if (habits.indentsAlways && habits.prose[i] && !habits.indented(i + 1) && habits.indented(first)
                    && next.indent() == lines.get(i > first ? i : i + 1).indent()) {
                weight += 4;
            }
        }
        if (habits.blanksAlways && next.blanks() == 0) {
            weight += habits.prose[i] ? 3 : 1.5;
        }
        boolean everywhere = habits.blanksAround(i);
        if (next.blanks() > 0 && !everywhere) {
            weight -= 4;
        } else if (next.blanks() > 1 && everywhere && next.blanks() > lines.get(i).blanks()) {
            weight -= 2;
        }
        return weight;
    }

    private LineStart mark(int i) {
        return LineStart.of(text, lines.get(i).start(), lines.get(i).end());
    }

    private boolean nearProse(int i) {
        return i > 0 && habits.prose[i - 1] || i + 2 < lines.size() && habits.prose[i + 2];
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
