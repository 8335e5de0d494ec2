package org.shuzheng.doc;

import org.shuzheng.text.Span;

/** Takes down how mentions and facts were derived, for {@code explain}. The extractors call it; they do not read it. */
@FunctionalInterface
public interface Trace {

    /** Takes down nothing. */
    Trace NONE = (rule, span, decision) -> { };

    /**
     * One step of a derivation.
     *
     * @param rule     the rule at work: {@code time/month-day}
     * @param span     what it looked at, in the repaired text
     * @param decision what it decided and why: {@code refused: February has no day 30}
     */
    void note(String rule, Span span, String decision);
}
