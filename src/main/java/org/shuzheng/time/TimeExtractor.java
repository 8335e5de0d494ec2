package org.shuzheng.time;

import java.util.List;
import org.shuzheng.doc.Time;
import org.shuzheng.doc.Trace;
import org.shuzheng.lexicon.Models;
import org.shuzheng.number.Numeral;
import org.shuzheng.text.Reading;

/**
 * Finds the times of a text and resolves them to days. Thread-safe.
 *
 * <p>Example: in {@code 2023年底} published at any day, one time with value {@code 2023-12-31}. Conventions: the annotation guide,
 * section 2. A relative time that has no day to count from keeps what is known of it, {@code XXXX} standing for the year as in TIMEX3.
 */
public final class TimeExtractor {

    private final TimeWords words;

    /** Loads time words. @throws org.shuzheng.lexicon.ModelException when a file of them is at fault */
    public TimeExtractor(Models models) {
        words = new TimeWords(models);
    }

    /**
     * The times of a text, in order, places in the repaired text. A duration that is the value of an indicator
     * ({@code 平均贷款期限延长到12年}) is left to the figures.
     *
     * @param reading  the text
     * @param numerals its numerals; years and days are read from the text itself, because they join what a numeral keeps apart
     * @param context  what relative times refer to
     * @param trace    takes down the derivation
     */
    public List<Time> extract(Reading reading, List<Numeral> numerals, TimeContext context, Trace trace) {
        return new TimeScan(words, reading, context, trace).run();
    }
}
