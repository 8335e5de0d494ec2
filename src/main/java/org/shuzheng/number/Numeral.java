package org.shuzheng.number;

import java.math.BigDecimal;
import java.util.Optional;
import org.shuzheng.text.Span;

/**
 * A numeral as it stands in a folded text, with its scale words applied.
 *
 * <p>Examples: {@code 三千一百二十四亿} is 312400000000, {@link Script#HANZI}, scaled; {@code 两三千} is 2000 to 3000,
 * {@link Form#SPREAD}; {@code 百分之十七点六} is 17.6, {@link Form#PERCENT}.
 *
 * @param span      its place, scale words included
 * @param value     exact value; the lower end of a vague or spread numeral; of {@link Form#PERCENT} the number of hundredths
 * @param high      the upper end of a vague or spread numeral
 * @param script    how it is written
 * @param form      what kind of number it is
 * @param scaled    true when it holds a scale word (十 百 千 万 亿 兆), false for bare digits
 * @param surplus   true when 多, 余 or 几 stands inside or behind it: {@code 二百余万, 5千多, 十几}
 * @param tail      what the last written digit is multiplied by: 10000 for {@code 5万}, 100000 for {@code 三十万}, 1 for {@code 12}
 * @param groupTail the same counting 万 亿 兆 only: 10000 for {@code 三十万}, 1 for {@code 三百}
 */
public record Numeral(Span span, BigDecimal value, Optional<BigDecimal> high, Script script, Form form, boolean scaled,
                      boolean surplus, BigDecimal tail, BigDecimal groupTail) {

    /** How a numeral is written. */
    public enum Script {
        /** {@code 15.42}, {@code 2,345}; scale words may follow: {@code 15.42万亿}, {@code 2億3,456萬7千}. */
        ARABIC,
        /** Positional with 十百千万亿: {@code 一百零八}. */
        HANZI,
        /** Digit by digit, no scale words: {@code 一九五八}, {@code 二〇二三}, also a single digit {@code 五}. */
        HANZI_DIGITS
    }

    /** What kind of number a numeral is. */
    public enum Form {
        /** An ordinary number. */
        PLAIN,
        /** Scale words alone, counted as one: {@code 万亿} in {@code 突破万亿元}, {@code 百} in {@code 上百}. */
        BARE,
        /** {@code 数十} is 20 to 100, {@code 几万} is 20000 to 100000. */
        VAGUE,
        /** Two neighbouring digits: {@code 两三千} is 2000 to 3000, {@code 十七八} is 17 to 18. */
        SPREAD,
        /** {@code 三分之一}, {@code 1/3}, {@code 二又二分之一}, {@code 一半}; six decimal places unless it comes out exactly. */
        FRACTION,
        /** {@code 百分之五}: the value counts hundredths. */
        PERCENT,
        /** {@code 千分之五}: the value counts thousandths. */
        PER_MILLE,
        /** {@code 十来}: about that number. */
        ABOUT
    }

    /** True when the form leaves the value open: {@link Form#VAGUE} or {@link Form#ABOUT}. */
    public boolean approximate() {
        return form == Form.VAGUE || form == Form.ABOUT;
    }
}
