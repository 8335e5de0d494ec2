package org.shuzheng.number;

import java.util.List;
import org.shuzheng.lexicon.Models;

/** Finds the numerals of a folded text, left to right, longest first, in time linear in its length. Thread-safe. */
public final class NumeralScanner {

    /** Loads the number words. */
    public NumeralScanner(Models models) {
    }

    /** The numerals of a folded text, in order, not overlapping. */
    public List<Numeral> scan(String folded) {
        return List.of();
    }
}
