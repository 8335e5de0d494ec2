package org.shuzheng.text;

import java.util.List;

/**
 * A text after repair, with the way back to its source.
 *
 * @param source    the text as decoded
 * @param text      the repaired text: one block a line, lines separated by a line feed. Letters keep their width
 *                  ({@code １２．５％} stays), so that a surface is what the author wrote
 * @param alignment from {@code text} to {@code source}
 * @param removals  what was taken out, in source order
 * @param blocks    the lines of {@code text}, in order; they cover all of it but the line feeds
 */
public record RepairedText(String source, String text, Alignment alignment, List<Removal> removals, List<Block> blocks) {

    /** Copies the lists. */
    public RepairedText {
        removals = List.copyOf(removals);
        blocks = List.copyOf(blocks);
    }

    /** The place in the source of a span of the repaired text. */
    public Span toSource(Span repaired) {
        return alignment.toSource(repaired);
    }
}
