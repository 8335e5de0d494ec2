package org.shuzheng.index;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.shuzheng.text.Span;

/**
 * A fact that a search found, with all that is needed to show and to check it. Slots mean what they mean in
 * {@link org.shuzheng.doc.Fact}; names of constants are those of the records ({@code level}, {@code yoy}).
 *
 * @param article    id of the article
 * @param number     the fact's number in the article, from 0
 * @param title      title of the article
 * @param published  its day of publication, ISO
 * @param from       the file or address it came from
 * @param indicator  what is measured
 * @param subject    whom or where it is about
 * @param period     the time in force, as in the records
 * @param surface    the value as written: {@code 3666.1 亿美元}
 * @param value      the value, exact
 * @param high       upper end of a range
 * @param unit       unit
 * @param bound      {@code exact}, {@code approx}, {@code above}, {@code below}
 * @param aspect     what is said of the indicator
 * @param direction  up or down
 * @param basis      what a growth is measured against
 * @param of         for a share, the whole
 * @param status     actual, target or forecast
 * @param source     who says so
 * @param growth     growth in percent that the text states for it, negative for a fall
 * @param place      the figure's place in the source text, UTF-16
 * @param sentence   the sentence, repaired
 * @param marks      where the words of the query stand in {@code sentence}
 * @param confidence estimated chance that the fact is right
 * @param score      how well it matches, 0 to 1; 1 when indicator and subject are just what was asked for; none in an order of one's own
 */
public record FactHit(String article, int number, Optional<String> title, Optional<String> published, Optional<String> from,
                      String indicator, Optional<String> subject, Optional<String> period, String surface, BigDecimal value,
                      Optional<BigDecimal> high, String unit, String bound, String aspect, Optional<String> direction,
                      Optional<String> basis, Optional<String> of, String status, Optional<String> source,
                      Optional<BigDecimal> growth, Span place, String sentence, List<Span> marks, double confidence, OptionalDouble score) {

    /** The name by which the fact can be shown: {@code digital-trade#4}. */
    public String name() {
        return article + "#" + number;
    }
}
