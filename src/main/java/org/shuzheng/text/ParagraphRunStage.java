package org.shuzheng.text;

/**
 * Breaks up texts whose paragraphs stand on one line with runs of blanks between them, as web pages give them. A run counts
 * when it is two characters wide and more, in a line where such runs follow sentence ends. A gap between an office and a
 * name ({@code 区长　　张三}) and the gaps of letter-spacing stay.
 */
final class ParagraphRunStage implements RepairStage {

    private static final int WIDTH = 4;
    private static final int SHORTEST = 30;

    @Override
    public AlignedText apply(AlignedText in) {
        String text = in.text();
        Rewriter out = new Rewriter(in);
        for (Line line : Line.of(text)) {
            if (line.end() - line.start() >= SHORTEST && runsFollowStops(text, line)) {
                split(text, line, out);
            }
        }
        return out.finish();
    }

    private static boolean runsFollowStops(String text, Line line) {
        if (text.indexOf('。', line.start(), line.end()) < 0) {
            return false;
        }
        int words = 0;
        for (int i = line.start(); i < line.end(); i++) {
            char c = text.charAt(i);
            if (!Glyphs.blank(c)) {
                words++;
                continue;
            }
            int to = past(text, i, line.end());
            char before = text.charAt(i - 1);
            if (words >= 5 && columns(text, i, to) >= WIDTH && (Glyphs.stop(before) || before == '：' || Glyphs.closer(before))) {
                return true;
            }
            i = to - 1;
        }
        return false;
    }

    private static void split(String text, Line line, Rewriter out) {
        int token = line.start();
        for (int i = line.start(); i < line.end(); i++) {
            if (!Glyphs.blank(text.charAt(i))) {
                continue;
            }
            int to = past(text, i, line.end());
            if (columns(text, i, to) >= WIDTH && !(i - token == 1 && to + 1 < line.end() && Glyphs.blank(text.charAt(to + 1)))
                    && !name(text, i, to, line.end())) {
                out.keep(i);
                out.put("\n", i);
            }
            token = to;
            i = to - 1;
        }
    }

    /** True when two to four characters stand between this run and the next, after an office. */
    private static boolean name(String text, int from, int to, int end) {
        int last = to;
        while (last < end && Glyphs.han(text.charAt(last))) {
            last++;
        }
        char before = text.charAt(from - 1);
        return "长理任记席员使".indexOf(before) >= 0 && last - to >= 2 && last - to <= 4 && last < end && Glyphs.blank(text.charAt(last));
    }

    private static int past(String text, int at, int end) {
        int to = at;
        while (to < end && Glyphs.blank(text.charAt(to))) {
            to++;
        }
        return to;
    }

    private static int columns(String text, int from, int to) {
        int columns = 0;
        for (int i = from; i < to; i++) {
            columns += text.charAt(i) == '\t' ? WIDTH : Glyphs.columns(text.charAt(i));
        }
        return columns;
    }
}
