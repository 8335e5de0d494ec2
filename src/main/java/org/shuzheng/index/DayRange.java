package org.shuzheng.index;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.shuzheng.doc.Time;

/**
 * Days from first to last, both inclusive, in days since 1970-01-01.
 *
 * @param from first day
 * @param to   last day
 */
record DayRange(long from, long to) {

    static DayRange of(LocalDate from, LocalDate to) {
        return new DayRange(from.toEpochDay(), to.toEpochDay());
    }

    /**
     * The days that a {@link Time#value()} names by itself: {@code 2023}, {@code 2023-06}, {@code 2023-06-18},
     * {@code 2024-Q1}, {@code 2024-H1}, {@code 2012/2022}. Durations and anything else name none.
     */
    static Optional<DayRange> parse(String value) {
        try {
            int slash = value.indexOf('/');
            if (slash > 0) {
                Optional<DayRange> a = parse(value.substring(0, slash));
                Optional<DayRange> b = parse(value.substring(slash + 1));
                return a.isPresent() && b.isPresent() && a.get().from <= b.get().to
                        ? Optional.of(new DayRange(a.get().from, b.get().to)) : Optional.empty();
            }
            if (value.length() == 4) {
                int year = Integer.parseInt(value);
                return Optional.of(of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
            }
            if (value.length() == 7 && value.charAt(4) == '-') {
                int year = Integer.parseInt(value.substring(0, 4));
                char kind = value.charAt(5);
                int number = value.charAt(6) - '0';
                if (kind == 'Q' && number >= 1 && number <= 4) {
                    return Optional.of(months(year, number * 3 - 2, number * 3));
                }
                if (kind == 'H' && (number == 1 || number == 2)) {
                    return Optional.of(months(year, number * 6 - 5, number * 6));
                }
                int month = Integer.parseInt(value.substring(5));
                return Optional.of(months(year, month, month));
            }
            if (value.length() == 10) {
                LocalDate day = LocalDate.parse(value);
                return Optional.of(of(day, day));
            }
            return Optional.empty();
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The days of a fact's period: by its value, or, for a duration, by a time of the article with that value. */
    static Optional<DayRange> of(String period, List<Time> times) {
        Optional<DayRange> own = parse(period);
        if (own.isPresent()) {
            return own;
        }
        return times.stream().filter(t -> t.value().equals(period) && t.from().isPresent() && t.to().isPresent())
                .findFirst().map(t -> of(t.from().get(), t.to().get()));
    }

    private static DayRange months(int year, int first, int last) {
        return of(LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth());
    }
}
