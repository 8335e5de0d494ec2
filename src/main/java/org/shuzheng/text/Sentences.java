package org.shuzheng.text;

import java.util.ArrayList;
import java.util.List;

/** Splits blocks into sentences and finds title brackets. */
public final class Sentences {

    private Sentences() {
    }

    /** Sentences of a repaired text, in order, each inside one block; closing quotes and brackets stay with theirs. */
    public static List<Span> of(RepairedText repaired) {
        List<Span> out = new ArrayList<>();
        String text = repaired.text();
        for (Block block : repaired.blocks()) {
            int start = block.span().start();
            for (int i = start; i < block.span().end(); i++) {
                char c = text.charAt(i);
                if (c == '。' || c == '！' || c == '？') {
                    int end = i + 1;
                    while (end < block.span().end() && "”’」』）)》".indexOf(text.charAt(end)) >= 0) {
                        end++;
                    }
                    out.add(new Span(start, end));
                    start = end;
                    i = end - 1;
                }
            }
            if (start < block.span().end()) {
                out.add(new Span(start, block.span().end()));
            }
        }
        return out;
    }

    /** Outermost {@code 《…》} spans with their brackets; an unclosed one ends with its block and is left out. */
    public static List<Span> titles(RepairedText repaired) {
        List<Span> out = new ArrayList<>();
        String text = repaired.text();
        for (Block block : repaired.blocks()) {
            int depth = 0;
            int start = -1;
            for (int i = block.span().start(); i < block.span().end(); i++) {
                char c = text.charAt(i);
                if (c == '《') {
                    if (depth++ == 0) {
                        start = i;
                    }
                } else if (c == '》' && depth > 0 && --depth == 0) {
                    out.add(new Span(start, i + 1));
                }
            }
        }
        return out;
    }
}
