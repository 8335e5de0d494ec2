package org.shuzheng.text;

import java.util.ArrayList;
import java.util.List;

/** Tells the lines of a repaired text apart. */
final class Blocks {

    private static final int LONGEST_HEADING = 50;

    private Blocks() {
    }

    /** One block a line, in order; empty lines are blocks of no length. */
    static List<Block> of(String text) {
        List<Block> out = new ArrayList<>();
        boolean titled = false;
        for (int start = 0; start <= text.length() && !text.isEmpty();) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            Block.Kind kind = kind(text, start, end, out.isEmpty());
            out.add(new Block(kind, new Span(start, end)));
            start = end + 1;
        }
        return out;
    }

    private static Block.Kind kind(String text, int start, int end, boolean first) {
        if (start == end) {
            return Block.Kind.PARAGRAPH;
        }
        int tab = text.indexOf('\t', start);
        if (tab >= 0 && tab < end) {
            return Block.Kind.TABLE_ROW;
        }
        char last = text.charAt(end - 1);
        boolean heading = end - start <= LONGEST_HEADING && !Glyphs.stop(last) && "，、；：;:,".indexOf(last) < 0;
        LineStart mark = LineStart.of(text, start, end);
        if (heading && first) {
            return Block.Kind.TITLE;
        }
        if (heading && mark == LineStart.SECTION) {
            return Block.Kind.HEADING;
        }
        if (mark != LineStart.NONE) {
            return Block.Kind.LIST_ITEM;
        }
        return heading ? Block.Kind.HEADING : Block.Kind.PARAGRAPH;
    }
}
