package org.shuzheng.eval;

import java.util.Locale;

/**
 * The ways to score a matched pair, after SemEval-2013 task 9.1 as nervaluate counts it: COR right, INC wrong, PAR in part,
 * MIS missed, SPU spurious; precision is (COR + PAR/2) / (COR + INC + PAR + SPU), recall (COR + PAR/2) / (COR + INC + PAR + MIS).
 */
public enum Scheme {
    /** COR when all is the same: span and every field (facts: every slot), else INC. */
    STRICT("all fields and the span", "位置与各字段全同"),
    /** COR when the value is the same whatever the span (figure: value, upper end, unit; time: days; entity: type; fact: core). */
    VALUE("the value, whatever the span; for facts the core slots", "数值相同，不论位置；事实看核心各项"),
    /** COR when the spans are equal, PAR when they overlap (facts: COR when the core is right, PAR when only the figure is). */
    PARTIAL("the span, half for an overlap; for facts the core, half for the figure alone", "位置相同计一，相交计半；事实核心计一，仅数值计半"),
    /** COR when the types are the same, else INC. */
    TYPE("the type of an overlapping mention", "位置相交且类型相同");

    private final String definition;
    private final String chinese;

    Scheme(String definition, String chinese) {
        this.definition = definition;
        this.chinese = chinese;
    }

    /** What it looks at. */
    public String definition() {
        return definition;
    }

    /** The same in Chinese. */
    public String chinese() {
        return chinese;
    }

    /** Its name in files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
