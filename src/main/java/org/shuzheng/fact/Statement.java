package org.shuzheng.fact;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.shuzheng.doc.Aspect;
import org.shuzheng.doc.Basis;
import org.shuzheng.doc.Direction;
import org.shuzheng.doc.Fact;
import org.shuzheng.doc.Status;
import org.shuzheng.text.Span;

/** A fact in the making. */
final class Statement {

    final int figure;
    final Aspect aspect;
    final String rule;
    Phrase indicator = Phrase.NONE;
    Optional<Direction> direction = Optional.empty();
    Optional<Basis> basis = Optional.empty();
    Optional<String> period = Optional.empty();
    Optional<String> basePeriod = Optional.empty();
    Optional<String> of = Optional.empty();
    Optional<String> subject = Optional.empty();
    Optional<String> source = Optional.empty();
    Optional<String> price = Optional.empty();
    Optional<BigDecimal> implied = Optional.empty();
    Status status = Status.ACTUAL;
    /** True when the indicator, or the time, is carried from an earlier clause. */
    boolean carriedTopic;
    boolean carriedTime = true;
    /** True for growth in real terms. */
    boolean real;
    final Map<Fact.Slot, Span> evidence = new EnumMap<>(Fact.Slot.class);

    Statement(int figure, Aspect aspect, String rule) {
        this.figure = figure;
        this.aspect = aspect;
        this.rule = rule;
    }

    /** The same statement of another indicator. */
    Statement of(Phrase other) {
        Statement copy = again(figure, aspect, rule);
        copy.indicator = other;
        copy.basePeriod = basePeriod;
        copy.of = of;
        copy.price = price;
        copy.carriedTopic = carriedTopic;
        copy.carriedTime = carriedTime;
        copy.real = real;
        copy.evidence.putAll(evidence);
        return copy;
    }

    /** What another figure states of the same indicator, subject and time. */
    Statement again(int other, Aspect as, String by) {
        Statement next = new Statement(other, as, by);
        next.indicator = indicator;
        next.direction = direction;
        next.basis = basis;
        next.period = period;
        next.subject = subject;
        next.source = source;
        next.status = status;
        return next;
    }

    Fact fact(Span sentence, double confidence) {
        return new Fact(figure, indicator.text(), subject, period, aspect, direction, basis, of, status, source, price,
                basePeriod, implied, sentence, evidence, confidence, rule);
    }
}
