package org.shuzheng.io;

import java.math.BigDecimal;
import org.shuzheng.doc.Bound;
import org.shuzheng.doc.Figure;

/** Writes a figure's value for a reader, in the scales of Chinese: {@code 366610000000 美元 → 3666.1亿美元}. */
public final class FigureText {

    private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);

    private FigureText() {
    }

    /** Bound, value, upper end and unit: {@code ≈3190亿元}, {@code ＞500万户}, {@code 5—6%}. */
    public static String of(Figure figure) {
        return bound(figure.bound()) + scaled(figure.value()) + figure.high().map(h -> "—" + scaled(h)).orElse("") + figure.unit();
    }

    private static String bound(Bound bound) {
        return switch (bound) {
            case EXACT -> "";
            case APPROX -> "≈";
            case ABOVE -> "≥";
            case BELOW -> "≤";
        };
    }

    /** Exact: a scale is used only where no digit is lost and it makes the number shorter. */
    static String scaled(BigDecimal value) {
        String plain = plain(value);
        BigDecimal scale = value.abs().compareTo(YI) >= 0 ? YI : value.abs().compareTo(WAN) >= 0 ? WAN : BigDecimal.ONE;
        if (scale.equals(BigDecimal.ONE)) {
            return plain;
        }
        String scaled = plain(value.divide(scale)) + (scale.equals(YI) ? "亿" : "万");
        return scaled.length() <= plain.length() ? scaled : plain;
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
