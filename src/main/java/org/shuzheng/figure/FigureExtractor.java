package org.shuzheng.figure;

import java.util.List;
import org.shuzheng.doc.Figure;
import org.shuzheng.doc.Trace;
import org.shuzheng.lexicon.Models;
import org.shuzheng.number.Numeral;
import org.shuzheng.text.Reading;
import org.shuzheng.text.Span;

/** Finds the figures of a text. Thread-safe. */
public final class FigureExtractor {

    /** Loads units and bound words. */
    public FigureExtractor(Models models) {
    }

    /**
     * The figures of a text, in order, places in the repaired text.
     *
     * @param reading  the text
     * @param numerals its numerals
     * @param claimed  spans that are something else already: times, codes
     * @param trace    takes down the derivation
     */
    public List<Figure> extract(Reading reading, List<Numeral> numerals, List<Span> claimed, Trace trace) {
        return List.of();
    }
}
