package org.shuzheng.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Closes letter-spacing and puts blanks right. What is kept: one space between Chinese and Latin letters or digits where
 * the author has it, and between Chinese words that stand apart ({@code 区长　张三 → 区长 张三}). Gaps between table cells are
 * tab characters already and stay.
 *
 * <p>{@code 数 据 跨 境 流 动 是 促 进数字贸易 → 数据跨境流动是促进数字贸易}; {@code 1 9 9 6 年 → 1996年};
 * {@code 9 ．6 ％ → 9．6％}.
 */
final class SpacingStage implements RepairStage {

    @Override
    public AlignedText apply(AlignedText in) {
        String text = in.text();
        Rewriter out = new Rewriter(in);
        boolean any = false;
        for (Line line : Line.of(text)) {
            if (any) {
                int feed = line.start() - 1;
                while (text.charAt(feed) != '\n' && text.charAt(feed) != '\f') {
                    feed--;
                }
                out.drop(feed);
                out.put("\n", feed + 1);
            }
            out.drop(line.start());
            int hashes = hashes(text, line);
            if (hashes > line.start()) {
                out.remove(hashes, Removal.Kind.LAYOUT);
                while (Glyphs.blank(text.charAt(out.cursor()))) {
                    out.drop(out.cursor() + 1);
                }
            }
            for (int from = out.cursor(); from < line.end();) {
                int tab = text.indexOf('\t', from, line.end());
                int to = tab < 0 ? line.end() : tab;
                for (Chains.Gap gap : gaps(text, from, to, to - from < line.end() - line.start())) {
                    out.keep(gap.start);
                    if (gap.closed) {
                        out.drop(gap.end);
                    } else {
                        out.put(" ", gap.end);
                    }
                }
                from = to == line.end() ? to : to + 1;
                out.keep(from);
            }
            any = true;
        }
        out.drop(text.length());
        return out.finish();
    }

    /** Past the marks of a Markdown heading, {@code ## 第一章}, or the start of the line. */
    private static int hashes(String text, Line line) {
        int at = line.start();
        while (at < line.end() && text.charAt(at) == '#') {
            at++;
        }
        return at > line.start() && at - line.start() <= 6 && at < line.end() && Glyphs.blank(text.charAt(at)) ? at : line.start();
    }

    /** The gaps between the tokens of a line or of one cell. */
    private static List<Chains.Gap> gaps(String text, int start, int end, boolean cell) {
        List<Chains.Gap> gaps = new ArrayList<>();
        for (int i = start; i < end; i++) {
            if (Glyphs.blank(text.charAt(i))) {
                int to = i + 1;
                while (to < end && Glyphs.blank(text.charAt(to))) {
                    to++;
                }
                if (i > start && to < end) {
                    gaps.add(new Chains.Gap(i, to));
                }
                i = to;
            }
        }
        if (!gaps.isEmpty()) {
            new Chains(text, start, end, gaps, cell).close();
        }
        return gaps;
    }
}
