package org.shuzheng.gold;

import java.math.BigDecimal;
import java.util.Optional;
import org.shuzheng.doc.Aspect;
import org.shuzheng.doc.Basis;
import org.shuzheng.doc.Direction;
import org.shuzheng.doc.Fact;
import org.shuzheng.doc.Status;

/** Makes facts from what a file says of them. */
final class Facts {

    /** The slots of a fact while a file is read; what a file leaves out keeps the meaning it has when absent. */
    static final class Slots {
        Aspect aspect = Aspect.LEVEL;
        Optional<Direction> direction = Optional.empty();
        Optional<Basis> basis = Optional.empty();
        Optional<String> of = Optional.empty();
        Optional<String> source = Optional.empty();
        Status status = Status.ACTUAL;
    }

    private Facts() {
    }

    /** The same fact of another figure. */
    static Fact of(Fact f, int figure) {
        return new Fact(figure, f.indicator(), f.subject(), f.period(), f.aspect(), f.direction(), f.basis(), f.of(),
                f.status(), f.source(), f.price(), f.basePeriod(), f.implied(), f.sentence(), f.evidence(), f.confidence(), f.rule());
    }

    /** Without exponent: {@code 3.19E+11 → 319000000000}; written zeros after the point stay. */
    static BigDecimal plain(BigDecimal value) {
        return value.scale() < 0 ? value.setScale(0) : value;
    }
}
