package org.shuzheng.time;

/** What was read at a place of the text, before it is resolved to days. */
sealed interface Shape {

    /** One time of the calendar. */
    record Single(Point point) implements Shape { }

    /** From one time of the calendar to another. */
    record Range(Point first, Point last) implements Shape { }

    /** A span of whole years: a plan period, a range, an anchor. The value is one year when both are the same. */
    record Years(int first, int last) implements Shape { }

    /** The last day ({@code end}) or the first of a span of years: {@code “十四五”末}. */
    record Edge(int year, boolean end) implements Shape { }

    /** A decade: {@code 80年代, 上世纪90年代}. */
    record Decade(Base base, int century, int tens, Part part) implements Shape { }

    /** One year of a decade, counted from 1: {@code 九十年代的第一年}. */
    record DecadeYear(Base base, int century, int tens, int number) implements Shape { }

    /** A century: {@code 21世纪, 本世纪末}. */
    record Century(Base base, int century, Part part) implements Shape { }

    /** Years of a century, counted from 1 to 100: {@code 本世纪最后十年}. */
    record CenturyYears(Base base, int century, int first, int last) implements Shape { }

    /** How a century is named: by number, by its distance from that of publication, or not at all. */
    enum Base { ABSOLUTE, RELATIVE, OPEN }

    /** A part of a decade or century. */
    enum Part { WHOLE, START, MIDDLE, END, FIRST_HALF, SECOND_HALF }

    /**
     * A duration.
     *
     * @param low    number of units
     * @param high   upper end of a range, or {@code low}
     * @param unit   {@code Y M W D}, {@code h} for hours, {@code n} for minutes
     * @param more   months beyond whole years: 6 for 两年半
     * @param vague  more than said: {@code 十多年}
     * @param anchor where it lies
     */
    record Duration(int low, int high, char unit, int more, boolean vague, Anchor anchor) implements Shape { }

    /** Where a duration lies. */
    enum Anchor { NONE, PAST, ACCOUNT, SAME, BEFORE_ACCOUNT, AGO, FUTURE, FROM_NOW, FROM_NEXT, LATER, AFTER_RANGE, IN_PERIOD, TOLD_YEAR, FIRST_OF, LAST_OF, BOUNDED }
}
