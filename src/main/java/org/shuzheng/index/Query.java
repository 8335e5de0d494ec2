package org.shuzheng.index;

import java.util.List;

/** A query of the search language, read but not yet run. */
sealed interface Query {

    /** Everything. */
    record All() implements Query {
    }

    /** Words that must occur, ranked by how well they do. */
    record Words(String text) implements Query {
    }

    /**
     * Words in which figures and times were found. Facts must meet the typed parts; of articles, which say more than their
     * facts, only the words are looked for; when the text asks (是多少, 哪些, ？) they are ranked and none must occur.
     */
    record Question(String text, List<Query> parts, boolean asks) implements Query {
    }

    /** Words in just this order. */
    record Phrase(String text) implements Query {
    }

    /** Words in one field: {@code indicator:数字贸易额}. */
    record In(TextField field, String text) implements Query {
    }

    /** One of a few fixed values: {@code status:target}. */
    record Is(KeyField field, String value) implements Query {
    }

    /** A value in a unit: {@code value:>1万亿元}; no unit means any. */
    record Value(NumberRange range, String unit) implements Query {
    }

    /** A growth in percent, negative for a fall: {@code growth:>=10%}. */
    record Growth(NumberRange range) implements Query {
    }

    /** Days that the fact's period shares a day with: {@code period:2021..2025}. */
    record Period(DayRange days) implements Query {
    }

    /**
     * The order in which the hits shall come: {@code sort:growth}, {@code sort:value-asc}; only what has such a number is
     * found.
     */
    record Sorted(Search.Sort by, boolean ascending) implements Query {
    }

    /** Day of publication: {@code published:>2024-01}. */
    record Published(DayRange days) implements Query {
    }

    /** All of these. */
    record And(List<Query> parts) implements Query {
    }

    /** Any of these. */
    record Or(List<Query> parts) implements Query {
    }

    /** Not this. */
    record Not(Query part) implements Query {
    }

    /** Fields of words. */
    enum TextField { INDICATOR, SUBJECT, SOURCE, OF, TITLE, TEXT, ORG, PLACE, PERSON, DOC, EVENT }

    /** Fields of fixed values. */
    enum KeyField { UNIT, STATUS, ASPECT, REGION, ARTICLE }

    /**
     * Numbers from {@code low} to {@code high}, both inclusive; an open end is infinite, an exclusive one the next double.
     */
    record NumberRange(double low, double high) {
    }
}
