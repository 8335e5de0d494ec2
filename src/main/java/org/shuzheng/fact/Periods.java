package org.shuzheng.fact;

import java.time.YearMonth;
import java.util.Optional;
import org.shuzheng.doc.Time;

/** Reckons with period values: {@code 2015-H1} a year before is {@code 2014-H1}. */
final class Periods {

    private Periods() {
    }

    /** The same period a number of years away; the value itself when it has no year. */
    static String shifted(String value, int years) {
        StringBuilder out = new StringBuilder();
        for (String part : value.split("/", -1)) {
            if (out.length() > 0) {
                out.append('/');
            }
            if (year(part).isEmpty()) {
                return value;
            }
            out.append(year(part).get() + years).append(part.substring(4));
        }
        return out.toString();
    }

    /** The year a value starts with. */
    static Optional<Integer> year(String value) {
        if (value.length() < 4) {
            return Optional.empty();
        }
        int year = 0;
        for (int i = 0; i < 4; i++) {
            char c = value.charAt(i);
            if (c < '0' || c > '9') {
                return Optional.empty();
            }
            year = year * 10 + c - '0';
        }
        return Optional.of(year);
    }

    /** The last year of a time. */
    static Optional<Integer> lastYear(Time time) {
        return time.to().map(d -> d.getYear());
    }

    /** The first year of a time. */
    static Optional<Integer> firstYear(Time time) {
        return time.from().map(d -> d.getYear());
    }

    static boolean isDuration(Time time) {
        return time.value().startsWith("P");
    }

    /**
     * True when a period is to its year what another is to its own: 2020-06 and 2021-06, the end of one year and the next, not the end
     * of a year and a day within the next ({@code 6月末…比上年末增加}).
     */
    static boolean sameSpan(String base, String now) {
        boolean yearEnd = isDay(base) && base.endsWith("12-31");
        return yearEnd ? isYear(now) || now.endsWith("12-31") : base.length() == now.length();
    }

    /** True when the second month follows the first: {@code 2023-11}, {@code 2023-12}. */
    static boolean nextMonth(String first, String second) {
        return first.length() == 7 && second.length() == 7 && first.charAt(4) == '-' && second.charAt(4) == '-'
                && Character.isDigit(first.charAt(5)) && Character.isDigit(second.charAt(5))
                && YearMonth.parse(first).plusMonths(1).equals(YearMonth.parse(second));
    }

    /** True for a duration in years as long as an interval: 三十六年 of 1912/1947. */
    static boolean counts(Time duration, Time interval) {
        return isDuration(duration) && interval.value().contains("/") && firstYear(interval).isPresent() && lastYear(interval).isPresent()
                && duration.value().equals("P" + (lastYear(interval).get() - firstYear(interval).get() + 1) + "Y");
    }

    /** The month before: {@code 2023-01 → 2022-12}; anything else as it is. */
    static String monthBefore(String value) {
        boolean month = value.length() == 7 && value.charAt(4) == '-' && Character.isDigit(value.charAt(5)) && Character.isDigit(value.charAt(6));
        return month ? YearMonth.parse(value).minusMonths(1).toString() : value;
    }

    /** What a heading is about: 过去一年工作回顾 is a review of that year. */
    static Time headed(Time time) {
        return time.value().equals("P1Y") && time.from().isPresent() ? new Time(time.span(), time.surface(),
                String.valueOf(time.from().get().getYear()), time.from(), time.to(), time.rule()) : time;
    }

    /** A plain year: {@code 2023}. */
    static boolean isYear(String value) {
        return value.length() == 4 && year(value).isPresent();
    }

    /** A day: {@code 2023-12-31}. */
    static boolean isDay(String value) {
        return value.length() == 10 && value.charAt(4) == '-' && value.charAt(7) == '-';
    }

    /** 五年内, 三年间: years that a plan runs over, whichever they are. */
    static boolean within(Time time, String folded) {
        return time.from().isEmpty() && time.value().endsWith("Y") && time.span().end() < folded.length()
                && "内间".indexOf(folded.charAt(time.span().end())) >= 0;
    }

    /** 年底, 年末: without a year of its own. */
    static boolean yearEnd(Time time) {
        return time.surface().equals("年底") || time.surface().equals("年末");
    }
}
