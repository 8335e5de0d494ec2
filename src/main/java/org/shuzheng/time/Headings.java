package org.shuzheng.time;

import org.shuzheng.text.Block;
import org.shuzheng.text.Span;

/** Tells the lines that name what follows: their year is that of the section. */
final class Headings {

    private Headings() {
    }

    /** A heading by its kind or its looks: short, and no sentence. */
    static boolean heading(Chars text, Block block) {
        if (block.kind() == Block.Kind.TABLE_ROW) {
            return false;
        }
        int to = text.back(block.span().end());
        char last = text.at(to - 1);
        return block.kind() == Block.Kind.HEADING || block.kind() == Block.Kind.TITLE
                || block.span().length() <= 40 && last != '。' && last != '；' && last != '，' && last != '：' && last != '、'
                && !colon(text, block.span());
    }

    /** {@code 发布日期：2018年12月6日} is a line of data, no heading. */
    private static boolean colon(Chars text, Span line) {
        for (int i = line.start(); i < line.end(); i++) {
            if (text.at(i) == '：' || text.at(i) == ':') {
                return true;
            }
        }
        return false;
    }
}
