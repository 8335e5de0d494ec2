package org.shuzheng.fact;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.shuzheng.doc.Aspect;
import org.shuzheng.doc.Basis;
import org.shuzheng.doc.Direction;
import org.shuzheng.doc.Figure;

/**
 * Computes the value that a growth or change is measured against, where the sentence says the level too:
 * {@code 121万亿元，比上年增长3%} implies {@code 117.476万亿元} the year before. Nothing is computed for growth at constant prices
 * or in real terms, nor from a value that is only a bound.
 */
final class BaseValues {

    private static final MathContext DIGITS = new MathContext(6);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private BaseValues() {
    }

    static void imply(List<Statement> statements, List<Figure> figures) {
        for (Statement s : statements) {
            boolean growth = s.aspect == Aspect.GROWTH;
            if (!growth && s.aspect != Aspect.CHANGE || s.real || s.price.isPresent() || s.basis.isEmpty() || s.basis.get() == Basis.CAGR) {
                continue;
            }
            for (Statement level : statements) {
                if (level.aspect == Aspect.LEVEL && level.indicator.folded().equals(s.indicator.folded())
                        && level.period.equals(s.period) && level.subject.equals(s.subject)) {
                    s.implied = base(figures.get(level.figure), figures.get(s.figure), s, growth);
                    break;
                }
            }
        }
    }

    private static Optional<BigDecimal> base(Figure level, Figure by, Statement s, boolean growth) {
        if (level.high().isPresent() || by.high().isPresent()) {
            return Optional.empty();
        }
        boolean down = s.direction.filter(d -> d == Direction.DOWN).isPresent();
        if (!growth) {
            return level.unit().equals(by.unit())
                    ? Optional.of(down ? level.value().add(by.value()) : level.value().subtract(by.value())) : Optional.empty();
        }
        BigDecimal rate = by.unit().equals("%") ? by.value().divide(HUNDRED) : by.unit().equals("倍") ? by.value() : null;
        if (rate == null) {
            return Optional.empty();
        }
        BigDecimal factor = s.rule.equals("fact/multiple") || by.surface().startsWith("翻") ? rate
                : down ? BigDecimal.ONE.subtract(rate) : BigDecimal.ONE.add(rate);
        return factor.signum() <= 0 ? Optional.empty() : Optional.of(level.value().divide(factor, DIGITS).stripTrailingZeros());
    }
}
