package org.shuzheng.doc;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.shuzheng.text.Span;

/**
 * One figure read as a statement: <em>indicator</em> of <em>subject</em> in <em>period</em> is <em>value</em>.
 *
 * @param figure     index of the figure it states, in the list of figures handed out with it
 * @param indicator  what is measured, as written, without region, time and verb
 * @param subject    whom or where it is about, as written
 * @param period     {@link Time#value()} of the time in force
 * @param aspect     level, growth, change, share or rank
 * @param direction  up or down, for growth and change
 * @param basis      what a growth or change is measured against
 * @param of         for a share: the whole
 * @param status     actual, target or forecast
 * @param source     who says so, where it is not the author
 * @param price      {@code constant} (可比价, 不变价) or {@code current} (现价), where said
 * @param basePeriod the period that a growth or change is measured against, where it can be derived
 * @param implied    the value in {@code basePeriod}, computed, never read
 * @param sentence   the sentence that says it
 * @param evidence   where each slot is said
 * @param confidence estimated chance that indicator, period, aspect and direction are right, 0 to 1
 * @param rule       the rule that made it
 */
public record Fact(int figure, String indicator, Optional<String> subject, Optional<String> period, Aspect aspect,
                   Optional<Direction> direction, Optional<Basis> basis, Optional<String> of, Status status,
                   Optional<String> source, Optional<String> price, Optional<String> basePeriod, Optional<BigDecimal> implied,
                   Span sentence, Map<Slot, Span> evidence, double confidence, String rule) {

    /** A slot of a fact whose place in the text is kept. */
    public enum Slot {
        /** What is measured. */
        INDICATOR,
        /** Of whom. */
        SUBJECT,
        /** When. */
        PERIOD,
        /** The word that makes it a growth, a share or a rank. */
        ASPECT,
        /** What a growth is measured against: 同比. */
        BASIS,
        /** The whole of a share. */
        OF,
        /** The word that makes it a target or a forecast. */
        STATUS,
        /** Who says so. */
        SOURCE
    }

    /** Copies the map. */
    public Fact {
        evidence = Map.copyOf(evidence);
    }
}
