package org.shuzheng.entity;

import java.util.List;
import org.shuzheng.doc.Entity;
import org.shuzheng.doc.Trace;
import org.shuzheng.lexicon.Models;
import org.shuzheng.segment.Segmenter;
import org.shuzheng.text.Reading;
import org.shuzheng.text.Span;

/** Finds the entities of a text. Thread-safe. */
public final class EntityExtractor {

    /** Loads the gazetteers and suffixes. */
    public EntityExtractor(Models models, Segmenter segmenter) {
    }

    /**
     * The entities of a text, in order, not overlapping, places in the repaired text.
     *
     * @param reading the text
     * @param claimed spans of figures and times, which no name (but a document's) may cross
     * @param trace   takes down the derivation
     */
    public List<Entity> extract(Reading reading, List<Span> claimed, Trace trace) {
        return List.of();
    }
}
