package org.shuzheng.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.shuzheng.doc.Bound;
import org.shuzheng.number.Numeral;

/** A figure in the making: a numeral, what was found beside it, and what was decided. */
final class Draft {

    final Numeral numeral;
    int start;
    int end;
    BigDecimal value;
    BigDecimal high;
    /** Empty until a unit was found beside it or shared with it. */
    String unit = "";
    boolean hasUnit;
    Optional<String> dimension = Optional.empty();
    Optional<String> code = Optional.empty();
    Unit.Kind kind = Unit.Kind.UNIT;
    Bound bound = Bound.EXACT;
    String rule = "figure/number";
    /** Why it is no figure; null while it may be one. */
    String refused;
    /** Part of another draft, or of a time or title: not even noted. */
    boolean gone;
    /** Counts nothing by itself, so that only a bound word makes it a figure: 一个, 百户. */
    boolean indefinite;
    /** An ordinal: 第三. */
    boolean ordinal;
    /** Two values as a ratio, or a list of parts. */
    boolean ratio;

    /** Its bound was written before a list and holds for the next member too. */
    boolean listBound;

    Draft(Numeral numeral) {
        this.numeral = numeral;
        start = numeral.span().start();
        end = numeral.span().end();
        value = numeral.value();
        high = numeral.high().orElse(null);
    }

    void measure(Unit u, int newEnd, String madeBy) {
        unit = u.name();
        hasUnit = true;
        dimension = Optional.of(u.dimension());
        code = u.code();
        kind = u.kind();
        end = newEnd;
        rule = madeBy;
    }

    /** Takes the unit of another one, written once for both. */
    void share(Draft other, String madeBy) {
        unit = other.unit;
        hasUnit = other.hasUnit;
        dimension = other.dimension;
        code = other.code;
        kind = other.kind;
        rule = madeBy;
    }

    void percent(BigDecimal percent, BigDecimal upper, int newEnd, String sign, String madeBy) {
        value = percent;
        high = upper;
        unit = sign;
        hasUnit = true;
        dimension = Optional.of("ratio");
        code = Optional.of(sign.equals("%") ? "%" : "[ppth]");
        kind = Unit.Kind.UNIT;
        end = newEnd;
        rule = madeBy;
    }

    void refuse(String why) {
        if (refused == null) {
            refused = why;
        }
    }

    boolean alive() {
        return !gone && refused == null;
    }
}
