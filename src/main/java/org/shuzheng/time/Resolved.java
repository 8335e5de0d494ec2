package org.shuzheng.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A time resolved to days.
 *
 * @param value as in the guide
 * @param from  first day
 * @param to    last day
 */
record Resolved(String value, Optional<LocalDate> from, Optional<LocalDate> to) {

    static Resolved days(String value, LocalDate from, LocalDate to) {
        return new Resolved(value, Optional.of(from), Optional.of(to));
    }

    static Resolved day(LocalDate day) {
        return days(day.toString(), day, day);
    }

    static Resolved years(int first, int last) {
        return days(first == last ? year(first) : year(first) + "/" + year(last), LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    static Resolved months(LocalDate first, LocalDate last) {
        String a = month(first);
        String b = month(last);
        return days(a.equals(b) ? a : a + "/" + b, first.withDayOfMonth(1), last.withDayOfMonth(last.lengthOfMonth()));
    }

    static Resolved open(String value) {
        return new Resolved(value, Optional.empty(), Optional.empty());
    }

    static String year(int y) {
        return y >= 0 && y < 1000 ? String.format("%04d", y) : Integer.toString(y);
    }

    static String month(LocalDate d) {
        return d.toString().substring(0, d.toString().length() - 3);
    }
}
