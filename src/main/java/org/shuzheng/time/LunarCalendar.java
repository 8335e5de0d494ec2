package org.shuzheng.time;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shuzheng.lexicon.Models;
import org.shuzheng.lexicon.Table;

/** The Chinese calendar of {@code models/time-lunar.tsv} and the solar terms of {@code models/time-terms.tsv}, 1900–2100. */
final class LunarCalendar {

    private record Year(LocalDate first, int leap, String months) { }

    private final Map<Integer, Year> years = new HashMap<>();
    private final Map<Integer, List<String>> terms = new HashMap<>();

    LunarCalendar(Models models) {
        for (Table.Row row : models.table("time-lunar.tsv").expect("year", "first", "leap", "months").rows()) {
            Year year = new Year(LocalDate.parse(row.required("first")), row.integer("leap"), row.required("months"));
            if (year.months().length() != (year.leap() == 0 ? 12 : 13) || !year.months().matches("[01]+")) {
                throw row.error("the months are not those of a year");
            }
            years.put(row.integer("year"), year);
        }
        for (Table.Row row : models.table("time-terms.tsv").expect("year", "days").rows()) {
            if (row.list("days").size() != 24) {
                throw row.error("24 days are expected");
            }
            terms.put(row.integer("year"), row.list("days"));
        }
    }

    /** First and last day of a month of a Chinese year; the leap month is not meant. */
    Optional<LocalDate[]> month(int year, int month) {
        Year y = years.get(year);
        if (y == null || month < 1 || month > 12) {
            return Optional.empty();
        }
        int index = month - 1 + (y.leap() != 0 && month > y.leap() ? 1 : 0);
        LocalDate first = y.first();
        for (int i = 0; i < index; i++) {
            first = first.plusDays(length(y, i));
        }
        return Optional.of(new LocalDate[] {first, first.plusDays(length(y, index) - 1L)});
    }

    private static int length(Year y, int index) {
        return y.months().charAt(index) == '1' ? 30 : 29;
    }

    /** A day of a Chinese year; empty where the table or the month does not have it. */
    Optional<LocalDate> day(int year, int month, int day) {
        return month(year, month).map(m -> m[0].plusDays(day - 1L)).filter(d -> day >= 1 && !d.isAfter(month(year, month).orElseThrow()[1]));
    }

    /** The day before the Chinese new year that falls in a year. */
    Optional<LocalDate> eve(int year) {
        return Optional.ofNullable(years.get(year)).map(y -> y.first().minusDays(1));
    }

    /** The n-th solar term of a year, from 0 for 小寒. */
    Optional<LocalDate> term(int year, int n) {
        return Optional.ofNullable(terms.get(year)).map(days -> LocalDate.of(year, n / 2 + 1, Integer.parseInt(days.get(n))));
    }
}
