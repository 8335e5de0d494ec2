package org.shuzheng.text;

import java.util.List;

/**
 * A text on its way through repair, with the way back to its source.
 *
 * @param source    the text as decoded
 * @param text      the text so far
 * @param alignment from {@code text} to {@code source}
 * @param removals  what has been taken out so far, places in the source, in no order
 */
record AlignedText(String source, String text, Alignment alignment, List<Removal> removals) {

    AlignedText {
        removals = List.copyOf(removals);
    }

    /** A text to which nothing has been done yet. */
    static AlignedText of(String source) {
        return new AlignedText(source, source, Alignment.identity(source.length()), List.of());
    }
}
