package org.shuzheng.time;

/**
 * A time of the calendar as it is written, before it is resolved.
 *
 * <p>Example: {@code 去年3月上旬} is year −1 from publication, months 3 to 3, ten days 1.
 *
 * @param year the year it names
 * @param part the part of the year
 * @param a    first month, quarter, … of the part
 * @param b    last month, quarter, … of the part
 * @param day  the part of the month
 * @param d    first day or number of that part
 * @param e    last day of that part
 */
record Point(YearRef year, Part part, int a, int b, Day day, int d, int e) {

    /** A part of a year, or a time that needs no year. */
    enum Part {
        YEAR, WHOLE, START, MIDDLE, END, HALF, QUARTERS, MONTHS, SEASON, FESTIVAL, HOLIDAY, LUNAR, WEEK,
        /** {@code a} months from publication; {@code b} is 1 when counted from the month being told about. */
        RELATIVE_MONTH,
        /** {@code a} quarters from publication. */
        RELATIVE_QUARTER,
        /** {@code a} days from publication; {@code b} is 1 when counted from the day being told about. */
        RELATIVE_DAY,
        /** {@code a} weeks from publication; {@code b} is the week day 1–7, 8 the weekend, 0 the whole week. */
        RELATIVE_WEEK,
        /** A bare day; its month is the one in force. */
        BARE_DAY
    }

    /** A part of a month. */
    enum Day { NONE, DAYS, TEN, HALF, START, MIDDLE, END, WEEK, WEEKDAY }

    static Point of(YearRef year, Part part, int a, int b) {
        return new Point(year, part, a, b, Day.NONE, 0, 0);
    }

    Point day(Day kind, int first, int last) {
        return new Point(year, part, a, b, kind, first, last);
    }

    Point in(YearRef other) {
        return new Point(other, part, a, b, day, d, e);
    }

    boolean names(YearRef.Kind kind) {
        return year.kind() == kind;
    }

    /** True when this can end a range that begins with {@code first}: of the same grain, or with a year of its own. */
    boolean ends(Point first) {
        if (part() == Part.BARE_DAY) {
            return first.part() == Part.MONTHS;
        }
        if (first.part() == Part.RELATIVE_WEEK || part() == Part.WHOLE) {
            return false;
        }
        if (names(YearRef.Kind.OPEN)) {
            return first.part() != Part.YEAR && (part() == Part.MONTHS || part() == Part.QUARTERS
                    || part() == Part.END || part() == Part.RELATIVE_MONTH || part() == Part.RELATIVE_DAY
                    || part() == Part.LUNAR && first.part() == Part.LUNAR);
        }
        return true;
    }
}
