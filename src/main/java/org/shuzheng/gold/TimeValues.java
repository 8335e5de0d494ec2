package org.shuzheng.gold;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.shuzheng.text.Span;

/**
 * The days that a time value covers: {@code 2024-Q1 → 2024-01-01..2024-03-31}, {@code 2012/2022 →
 * 2012-01-01..2022-12-31}; a duration ({@code P5Y}, {@code PT48H}, {@code P3M/P12M}) covers none by itself.
 */
final class TimeValues {

    /** First and last day, inclusive. */
    record Days(LocalDate from, LocalDate to) {
    }

    private TimeValues() {
    }

    /** True for a duration or a range of durations. */
    static boolean isDuration(String value) {
        return value.startsWith("P");
    }

    /** The days of a value; empty for a duration. @throws IllegalArgumentException when it is not a time value */
    static Optional<Days> days(String value) {
        if (isDuration(value)) {
            for (String part : value.split("/", -1)) {
                duration(part);
            }
            return Optional.empty();
        }
        int slash = value.indexOf('/');
        if (slash < 0) {
            return Optional.of(single(value));
        }
        Days from = single(value.substring(0, slash));
        Days to = single(value.substring(slash + 1));
        if (to.to().isBefore(from.from())) {
            throw new IllegalArgumentException("\"" + value + "\" ends before it begins");
        }
        return Optional.of(new Days(from.from(), to.to()));
    }

    private static void duration(String value) {
        boolean ok = value.length() >= 3 && value.charAt(0) == 'P';
        boolean digits = false;
        for (int i = 1; ok && i < value.length(); i++) {
            char c = value.charAt(i);
            if (c >= '0' && c <= '9' || c == '.' && digits) {
                digits = true;
            } else if (c == 'T' && !digits) {
                continue;
            } else {
                ok = digits && "YMWDHS".indexOf(c) >= 0;
                digits = false;
            }
        }
        if (!ok || digits) {
            throw new IllegalArgumentException("\"" + value + "\" is no ISO 8601 duration such as P5Y, P3M or PT48H");
        }
    }

    private static Days single(String value) {
        try {
            if (value.length() == 4) {
                int year = Integer.parseInt(value);
                return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            }
            if (value.length() == 7 && (value.charAt(5) == 'Q' || value.charAt(5) == 'H')) {
                int year = Integer.parseInt(value.substring(0, 4));
                int months = value.charAt(5) == 'Q' ? 3 : 6;
                int first = (value.charAt(6) - '1') * months + 1;
                return new Days(LocalDate.of(year, first, 1), YearMonth.of(year, first + months - 1).atEndOfMonth());
            }
            if (value.length() == 7) {
                YearMonth month = YearMonth.parse(value);
                return new Days(month.atDay(1), month.atEndOfMonth());
            }
            LocalDate day = LocalDate.parse(value);
            return new Days(day, day);
        } catch (DateTimeException | NumberFormatException e) {
            throw new IllegalArgumentException("\"" + value
                    + "\" is no time value such as 2023, 2023-06, 2023-06-18, 2024-Q1, 2024-H1, 2012/2022 or P5Y", e);
        }
    }

    /** A surface from a span of a noisy source: line breaks and the blanks of letter-spacing closed. */
    static String surface(String text, Span span) {
        String raw = span.of(text);
        StringBuilder out = new StringBuilder();
        boolean spaced = letterSpaced(raw);
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\n' || c == '\r') {
                while (out.length() > 0 && Character.isWhitespace(out.charAt(out.length() - 1))) {
                    out.setLength(out.length() - 1);
                }
                while (i + 1 < raw.length() && Character.isWhitespace(raw.charAt(i + 1))) {
                    i++;
                }
            } else if (!(spaced && Character.isWhitespace(c))) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** {@code 于 拓 展} is letter-spaced, {@code 15.42 万亿元} is not: at least half of the gaps hold a blank. */
    private static boolean letterSpaced(String raw) {
        int blanks = 0;
        int letters = 0;
        for (int i = 0; i < raw.length(); i++) {
            if (Character.isWhitespace(raw.charAt(i))) {
                blanks++;
            } else {
                letters++;
            }
        }
        return letters > 2 && blanks * 2 >= letters - 1;
    }
}
