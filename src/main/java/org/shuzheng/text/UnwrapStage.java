package org.shuzheng.text;

import java.util.List;

/**
 * Joins lines that a printer or a column broke. Whether a line was broken is learnt from the text itself: a broken line
 * is as wide as its neighbours allow, ends anywhere, and goes on with something that does not start a paragraph. Each
 * boundary is weighed on its own; what speaks for and against it adds up.
 *
 * <p>{@code "…零售额达 15.42 万亿\n\n元，跨境电商…" → "…零售额达 15.42 万亿元，跨境电商…"}
 */
final class UnwrapStage implements RepairStage {

    @Override
    public AlignedText apply(AlignedText in) {
        List<Line> lines = Line.of(in.text());
        if (lines.size() < 2) {
            return in;
        }
        WrapModel model = new WrapModel(in.text(), lines);
        Rewriter out = new Rewriter(in);
        int first = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (model.joins(first, i)) {
                join(in.text(), lines.get(i), lines.get(i + 1), out);
            } else {
                first = i + 1;
                if (lines.get(first).seam()) {
                    out.keep(lines.get(i).end());
                    out.put("\n", lines.get(first).start());
                }
            }
        }
        return out.finish();
    }

    private static void join(String text, Line line, Line next, Rewriter out) {
        char a = text.charAt(line.end() - 1);
        char b = text.charAt(next.start());
        boolean before = ascii(a) && !Glyphs.digit(a);
        if (a == '-' && line.end() - 2 >= line.start() && lower(text.charAt(line.end() - 2)) && lower(b)) {
            out.keep(line.end() - 1);
            out.remove(line.end(), Removal.Kind.LAYOUT);
            out.drop(next.start());
        } else if (before && ascii(b) && "([{/-".indexOf(a) < 0 && ",.;:!?)]}%/-".indexOf(b) < 0) {
            out.keep(line.end());
            out.put(" ", next.start());
        } else {
            out.keep(line.end());
            out.drop(next.start());
        }
    }

    private static boolean ascii(char c) {
        return c > ' ' && c < '\u007f';
    }

    private static boolean lower(char c) {
        return c >= 'a' && c <= 'z';
    }
}
