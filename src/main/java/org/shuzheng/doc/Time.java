package org.shuzheng.doc;

import java.time.LocalDate;
import java.util.Optional;
import org.shuzheng.text.Span;

/**
 * A date, period or duration.
 *
 * <p>Example: {@code 2023 年底} has value {@code 2023-12-31}, from and to that day; {@code 近5年} published in 2024 has
 * value {@code P5Y}, from 2019-01-01, to 2023-12-31.
 *
 * @param span    place
 * @param surface as written
 * @param value   {@code 2023}, {@code 2023-06}, {@code 2023-06-18}, {@code 2024-Q1}, {@code 2024-H1},
 *                {@code 2012/2022}, {@code P5Y}
 * @param from    first day; absent for a duration without anchor
 * @param to      last day, inclusive; absent with {@code from}
 * @param rule    the rule that made it
 */
public record Time(Span span, String surface, String value, Optional<LocalDate> from, Optional<LocalDate> to, String rule)
        implements Mention {

    @Override
    public Time at(Span place) {
        return new Time(place, surface, value, from, to, rule);
    }
}
