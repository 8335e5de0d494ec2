package org.shuzheng.index;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a word of {@code models/query-cues.tsv} says in a plain question. */
enum QueryCue {
    /** Only asks; it is not searched for. */
    ASK,
    MORE, LESS, AT_LEAST, AT_MOST,
    /** The amount is a growth. */
    RISE, FALL,
    /** The amount is a rough one. */
    ABOUT,
    /** What order is asked for. */
    HIGHEST, LOWEST, FASTEST, SLOWEST, NEWEST,
    /** A place of this kind is asked for. */
    CITY, PROVINCE, COUNTY, COUNTRY,
    /** A fact of this status is asked for. */
    TARGET, FORECAST,
    /** No word of the table. */
    NONE;

    static final Set<QueryCue> COMPARING = EnumSet.range(MORE, AT_MOST);
    static final Set<QueryCue> CHANGING = EnumSet.of(RISE, FALL);
    static final Set<QueryCue> SUPERLATIVE = EnumSet.range(HIGHEST, NEWEST);
    static final Set<QueryCue> PLACE = EnumSet.range(CITY, COUNTRY);
    static final Set<QueryCue> STATUS = EnumSet.of(TARGET, FORECAST);

    /** The value of a field that it asks for: {@code city}. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
