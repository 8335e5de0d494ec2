package org.shuzheng.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a time that does not say its year refers to, while a text is read from its beginning.
 *
 * <ul>
 * <li>今年, 去年, 本月 count from the day of publication.</li>
 * <li>A bare month or quarter, 全年, 年末, 上年末, 当年 take the <em>year in force</em>: the nearest one before that the text tells
 * about. A year that is only compared with (比１９６５年, 由2010年), one in brackets and a future one in the midst of a clause
 * (可望在今年内投产) do not come into force.</li>
 * <li>Before any is named: for 全年 and 年末 the title's year, if it is before that of publication; in an article dated January to
 * March the year before; else the year of publication. A bare month takes the year of publication.</li>
 * </ul>
 */
final class TimeFrame {

    private final Optional<LocalDate> reference;
    private final Optional<Integer> titleYear;
    private Optional<Integer> year = Optional.empty();
    private Optional<Integer> outsideBrackets = Optional.empty();
    private Optional<Integer> section = Optional.empty();
    private boolean bracketed;
    private Optional<Integer> yearBeforeFuture = Optional.empty();
    private boolean future;
    private boolean aimed;
    private boolean fresh;
    private int month;
    private LocalDate day;
    private int plan;
    private final Optional<Integer> titlePlan;
    private int periodFirst;
    private int periodLast;
    private int century;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private final int[] spans = new int[51];
    private final int[] ranges = new int[51];

    TimeFrame(DocumentProfile profile) {
        reference = profile.reference();
        titleYear = profile.titleYear();
        titlePlan = profile.plan();
    }

    Optional<LocalDate> reference() {
        return reference;
    }

    /** The year in force for 全年, 年末 and what counts from the year told about. */
    Optional<Integer> account() {
        Optional<Integer> told = aimed ? yearBeforeFuture : year;
        return told.isPresent() ? told : initial();
    }

    private Optional<Integer> initial() {
        if (reference.isEmpty()) {
            return titleYear;
        }
        int published = reference.get().getYear();
        if (titleYear.isPresent() && titleYear.get() != published) {
            return titleYear;
        }
        return Optional.of(reference.get().getMonthValue() <= 3 ? published - 1 : published);
    }

    /** True when the text has named no year yet. */
    boolean unnamed() {
        return year.isEmpty();
    }

    /**
     * True when a bare month takes the year of publication: no year is named yet, or none in this paragraph and the one carried over is
     * that of publication or, in an article dated after March, the one before.
     */
    boolean defaulted() {
        if (year.isEmpty()) {
            return true;
        }
        if (fresh || section.isPresent() || reference.isEmpty()) {
            return false;
        }
        int published = reference.get().getYear();
        return year.get() == published || year.get() == published - 1 && reference.get().getMonthValue() > 3;
    }

    /** The year in force for a bare month or quarter. */
    Optional<Integer> near() {
        if (!defaulted()) {
            return year;
        }
        if (reference.isEmpty()) {
            return titleYear;
        }
        return titleYear.filter(y -> year.isEmpty()).or(() -> reference.map(LocalDate::getYear));
    }

    /** A year comes into force; one to come that is only {@code aside} does so for bare months alone, not for 全年 and 年末. */
    void tell(int y, boolean aside) {
        if (reference.isPresent() && y > reference.get().getYear()) {
            if (!future) {
                yearBeforeFuture = year;
                future = true;
            }
            aimed = aside;
        } else {
            future = false;
            aimed = false;
        }
        year = Optional.of(y);
        fresh = true;
    }

    /** The last span of {@code n} years that was anchored: 今后五年 makes a bare 五年 behind it one to come. */
    void span(int n, int first) {
        if (n < spans.length) {
            spans[n] = first;
        }
    }

    int span(int n) {
        return n < spans.length ? spans[n] : 0;
    }

    /** True when a day of the year of publication is not after it: a news item is sent before it is printed. */
    boolean dispatched(Point day) {
        return reference.isEmpty() || day.a() * 31 + day.d() <= reference.get().getMonthValue() * 31 + reference.get().getDayOfMonth() + 1;
    }

    /** True behind the first quarter: 年初以来 is of the year of publication then. */
    boolean later() {
        return reference.isPresent() && reference.get().getMonthValue() > 3;
    }

    /** A range of {@code n} years was named: 在这十年里 goes back to it, in later paragraphs too. */
    void range(int n, int first) {
        if (n < ranges.length) {
            ranges[n] = first;
        }
    }

    int range(int n) {
        return n < ranges.length ? ranges[n] : 0;
    }

    /** The text goes on from the first year of a century that it names: 前半个世纪. */
    void century(int first) {
        century = first;
    }

    int century() {
        return century;
    }

    /** The first years of a plan were named: 前四年 goes on to count from its first year. */
    void plan(int first) {
        plan = first;
    }

    int plan() {
        return plan;
    }

    /** First and last day of the duration that is being read, where the text says one of them. */
    void bounds(LocalDate first, LocalDate last) {
        firstDay = first;
        lastDay = last;
    }

    LocalDate firstDay() {
        return firstDay;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    void month(int m) {
        month = m;
    }

    int month() {
        return month;
    }

    void day(LocalDate d) {
        day = d;
    }

    Optional<LocalDate> day() {
        return Optional.ofNullable(day);
    }

    /** A span of years comes into force: a plan period, a range. */
    void period(int first, int last) {
        periodFirst = first;
        periodLast = last;
    }

    int periodFirst() {
        return periodFirst;
    }

    int periodLast() {
        return periodLast;
    }

    void bracket(boolean open) {
        if (open && !bracketed) {
            outsideBrackets = year;
        } else if (!open && bracketed) {
            year = outsideBrackets;
        }
        bracketed = open;
    }

    /** A paragraph ends: periods, months and years to come go out of force; the year of the heading or title comes back. */
    void paragraph() {
        if (bracketed) {
            bracket(false);
        }
        if (future) {
            year = yearBeforeFuture;
            future = false;
            aimed = false;
        }
        Optional<Integer> subject = section.isPresent() ? section
                : titleYear.filter(y -> reference.isPresent() && y != reference.get().getYear());
        if (subject.isPresent()) {
            year = subject;
        }
        fresh = subject.isPresent();
        titlePlan.ifPresentOrElse(first -> period(first, first + 4), () -> period(0, 0));
        century = 0;
        month = 0;
        day = null;
    }

    /** A heading without a year of its own keeps what is in force; one with a year sets it. */
    void heading(int y) {
        future = false;
        aimed = false;
        section = Optional.of(y);
        year = section;
        fresh = true;
    }
}
