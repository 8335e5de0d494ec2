package org.shuzheng.doc;

import java.math.BigDecimal;
import java.util.Optional;
import org.shuzheng.text.Span;

/**
 * A number that measures or counts something, with its unit.
 *
 * <p>Example: {@code 约 3666.1 亿美元} has surface {@code 3666.1 亿美元}, value 366610000000, unit {@code 美元}, bound
 * {@link Bound#APPROX}, dimension {@code currency}, code {@code USD}.
 *
 * @param span      number and unit
 * @param surface   number and unit as written
 * @param value     with scale words applied; the lower end of a range
 * @param high      the upper end of a range
 * @param unit      the unit without scale words, simplified and folded by synonym; empty for a bare ratio or count
 * @param bound     how the value bounds the truth
 * @param dimension what the unit measures: {@code currency}, {@code mass}, {@code count} …
 * @param code      ISO 4217 or UCUM code of the unit, where there is one
 * @param rule      the rule that made it
 */
public record Figure(Span span, String surface, BigDecimal value, Optional<BigDecimal> high, String unit, Bound bound,
                     Optional<String> dimension, Optional<String> code, String rule) implements Mention {

    @Override
    public Figure at(Span place) {
        return new Figure(place, surface, value, high, unit, bound, dimension, code, rule);
    }
}
