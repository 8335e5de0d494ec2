package org.shuzheng.fact;

import java.util.List;
import org.shuzheng.doc.Fact;
import org.shuzheng.doc.Trace;
import org.shuzheng.lexicon.Models;
import org.shuzheng.segment.Segmenter;
import org.shuzheng.text.Reading;

/** Reads figures as statements. Thread-safe. */
public final class FactExtractor {

    /** Loads the cues. */
    public FactExtractor(Models models, Segmenter segmenter) {
    }

    /**
     * The facts of a text, in the order of their figures; places in the repaired text.
     *
     * @param reading  the text
     * @param mentions its mentions
     * @param context  what is known of the article
     * @param trace    takes down the derivation
     */
    public List<Fact> extract(Reading reading, Mentions mentions, FactContext context, Trace trace) {
        return List.of();
    }
}
