package org.shuzheng.text;

import java.util.List;

/**
 * A repaired text made ready for the extractors. All offsets are in the repaired text.
 *
 * <p>{@code folded} has the same length as {@code text}, code unit for code unit: full-width digits, letters and the
 * signs {@code ％．＋－／～} are folded to their ASCII form and traditional characters to simplified ones. Extractors match
 * against {@code folded} and take surfaces from {@code text}.
 *
 * @param repaired  the repaired text
 * @param folded    its folded form
 * @param sentences the sentences, in order; each lies inside one block
 * @param titles    the spans of document titles, {@code 《…》} with their brackets, outermost only
 */
public record Reading(RepairedText repaired, String folded, List<Span> sentences, List<Span> titles) {

    /** Copies the lists and checks the length of the folded form. */
    public Reading {
        sentences = List.copyOf(sentences);
        titles = List.copyOf(titles);
        if (folded.length() != repaired.text().length()) {
            throw new IllegalArgumentException("folded text differs in length");
        }
    }

    /** The repaired text. */
    public String text() {
        return repaired.text();
    }

    /** The blocks of the repaired text. */
    public List<Block> blocks() {
        return repaired.blocks();
    }
}
