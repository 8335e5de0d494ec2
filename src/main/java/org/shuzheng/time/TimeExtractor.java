package org.shuzheng.time;

import java.util.List;
import org.shuzheng.doc.Time;
import org.shuzheng.doc.Trace;
import org.shuzheng.lexicon.Models;
import org.shuzheng.number.Numeral;
import org.shuzheng.text.Reading;

/** Finds the times of a text and resolves them to days. Thread-safe. */
public final class TimeExtractor {

    /** Loads time words. */
    public TimeExtractor(Models models) {
    }

    /**
     * The times of a text, in order, places in the repaired text. A duration that is the value of an indicator
     * ({@code 平均贷款期限延长到12年}) is left to the figures.
     *
     * @param reading  the text
     * @param numerals its numerals
     * @param context  what relative times refer to
     * @param trace    takes down the derivation
     */
    public List<Time> extract(Reading reading, List<Numeral> numerals, TimeContext context, Trace trace) {
        return List.of();
    }
}
