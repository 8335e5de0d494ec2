package org.shuzheng.eval;

/** The headline metrics, each with its definition. The rules are those of the acceptance measure. */
public enum Metric {
    /** Figure, strict. */
    FIGURE_STRICT("figure.strict", "same span, value, upper end, unit and bound", "位置、数值、上限、单位、界限全同"),
    /** Figure, by value. */
    FIGURE_VALUE("figure.value", "overlapping span, same value, upper end and unit", "位置相交，数值、上限、单位相同"),
    /** Time, strict. */
    TIME_STRICT("time.strict", "same span and same first and last day (durations: same value)", "位置相同，起止日相同（时段按值）"),
    /** Time, by value. */
    TIME_VALUE("time.value", "overlapping span and same first and last day (durations: same value)", "位置相交，起止日相同（时段按值）"),
    /** Entity, strict. */
    ENTITY_STRICT("entity.strict", "same span and type", "位置与类型相同"),
    /** Entity, lenient. */
    ENTITY_LENIENT("entity.lenient", "overlapping span and same type", "位置相交，类型相同"),
    /** Figures that state a fact. */
    FACT_FIGURE("fact.figure", "the figure of the fact by value, whatever is said of it", "事实所据数值找到"),
    /** Fact, core. */
    FACT_CORE("fact.core", "its figure by value, indicator similarity of at least 0.8, same period, aspect and direction",
            "数值、指标（相似度≥0.8）、时期、方面、方向正确"),
    /** Fact, full. */
    FACT_FULL("fact.full", "core, and the same subject, status, basis, source and whole", "核心之外，主体、状态、基准、来源、总体也正确");

    private final String key;
    private final String definition;
    private final String chinese;

    Metric(String key, String definition, String chinese) {
        this.key = key;
        this.definition = definition;
        this.chinese = chinese;
    }

    /** Its name in files: {@code fact.core}. */
    public String key() {
        return key;
    }

    /** What it counts as right. */
    public String definition() {
        return definition;
    }

    /** The definition in Chinese. */
    public String chinese() {
        return chinese;
    }
}
