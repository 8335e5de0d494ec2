package org.shuzheng.index;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.shuzheng.lexicon.Models;
import org.shuzheng.lexicon.Table;

/** Brings values of one dimension to one unit by {@code models/units.tsv}, so that 万吨 and 斤, 平方公里 and 亩 can be compared. */
final class UnitScale {

    /**
     * A value in the base unit of its dimension.
     *
     * @param value the value
     * @param unit  the base unit; a unit that is not known is its own, none is {@code 1}
     */
    record Scaled(double value, String unit) {
    }

    private record Base(String unit, BigDecimal factor) {
    }

    private final Map<String, Base> bases = new HashMap<>();

    UnitScale(Models models) {
        for (Table.Row row : models.table("units.tsv").rows()) {
            if (!row.get("base").isEmpty() && !row.get("factor").isEmpty()) {
                bases.put(row.required("unit"), new Base(row.required("base"), row.decimal("factor")));
            }
        }
    }

    /** {@code 5 吨 → 5000 公斤} when 公斤 is the base of mass. */
    Scaled scale(BigDecimal value, String unit) {
        Base base = bases.get(unit);
        return base == null ? new Scaled(value.doubleValue(), base(unit))
                : new Scaled(value.multiply(base.factor()).doubleValue(), base.unit());
    }

    /** The unit to which values in this unit are brought. */
    String base(String unit) {
        Base base = bases.get(unit);
        return base != null ? base.unit() : unit.isEmpty() ? "1" : unit;
    }
}
