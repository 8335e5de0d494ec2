package org.shuzheng.figure;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A unit of measurement or a classifier.
 *
 * @param name      as the records write it: {@code 公里} for {@code km}
 * @param dimension what it measures: {@code currency}, {@code mass}, {@code count} …
 * @param base      the unit of its dimension that {@code factor} refers to
 * @param factor    how many base units one of it is, exact
 * @param code      ISO 4217 or UCUM code, where there is one
 * @param kind      what numerals it follows
 */
record Unit(String name, String dimension, String base, BigDecimal factor, Optional<String> code, Kind kind) {

    /** What numerals a unit follows. */
    enum Kind {
        /** Measures: {@code 一吨} is one ton. */
        UNIT,
        /** A classifier: {@code 一个} is indefinite, {@code 两个} counts. */
        MEASURE,
        /** A noun in place of its classifier: {@code 76国}; after a single Hanzi digit it is a name ({@code 两国}). */
        NOUN,
        /** An ordinary word too: needs Arabic or scaled numerals. */
        DIGITS
    }

    boolean counts() {
        return dimension.equals("count");
    }
}
