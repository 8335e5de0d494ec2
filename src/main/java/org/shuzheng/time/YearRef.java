package org.shuzheng.time;

/**
 * Which year a time names.
 *
 * @param kind   how it is named
 * @param number the year, or the distance from what it is counted from
 */
record YearRef(Kind kind, int number) {

    /** How a year is named. */
    enum Kind {
        /** By number: {@code 2023年, 九七年, 民國109年}. */
        ABSOLUTE,
        /** From the day of publication: {@code 今年, 去年}. */
        RELATIVE,
        /** From the year being told about: {@code 当年, 上年末, 次年}. */
        IN_FORCE,
        /** Not at all: {@code 一季度}. */
        OPEN
    }

    static final YearRef OPEN = new YearRef(Kind.OPEN, 0);

    static YearRef absolute(int year) {
        return new YearRef(Kind.ABSOLUTE, year);
    }
}
