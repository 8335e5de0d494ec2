package org.shuzheng.number;

import java.math.BigDecimal;
import org.shuzheng.text.Span;

/**
 * A numeral as it stands in a folded text, with its scale words applied.
 *
 * <p>Example: {@code 三千一百二十四亿} is 312400000000, {@link Script#HANZI}, scaled.
 *
 * @param span   its place, scale words included
 * @param value  exact value
 * @param script how it is written
 * @param scaled true when it holds a scale word (十 百 千 万 亿 兆), false for bare digits
 * @param surplus true when 多, 余 or 几 stands inside or behind it: {@code 二百余万, 5千多}
 */
public record Numeral(Span span, BigDecimal value, Script script, boolean scaled, boolean surplus) {

    /** How a numeral is written. */
    public enum Script {
        /** {@code 15.42}, {@code 2,345}; scale words may follow: {@code 15.42万亿}, {@code 2億3,456萬7千}. */
        ARABIC,
        /** Positional with 十百千万亿: {@code 一百零八}. */
        HANZI,
        /** Digit by digit, no scale words: {@code 一九五八}, {@code 二〇二三}, also a single digit {@code 五}. */
        HANZI_DIGITS
    }
}
