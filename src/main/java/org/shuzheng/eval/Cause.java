package org.shuzheng.eval;

import java.util.Locale;

/** Why a record is not right; the first that applies, in this order, is the cause an error is filed under. */
public enum Cause {
    /** Gold has it, the system does not. */
    MISSED("漏"),
    /** The system has it, gold does not. */
    SPURIOUS("多"),
    /** A fact is stated of a figure whose value is wrong. */
    FIGURE("数值"),
    /** Another value or upper end; for a time other days. */
    VALUE("值"),
    /** Another unit. */
    UNIT("单位"),
    /** Another bound. */
    BOUND("界限"),
    /** Another type. */
    TYPE("类型"),
    /** Another span. */
    BOUNDARY("边界"),
    /** A fact's indicator. */
    INDICATOR("指标"),
    /** A fact's period. */
    PERIOD("时期"),
    /** A fact's aspect. */
    ASPECT("方面"),
    /** A fact's direction. */
    DIRECTION("方向"),
    /** A fact's subject. */
    SUBJECT("主体"),
    /** A fact's status. */
    STATUS("状态"),
    /** A fact's basis. */
    BASIS("基准"),
    /** A fact's source. */
    SOURCE("来源"),
    /** The whole of a share. */
    OF("总体");

    private final String chinese;

    Cause(String chinese) {
        this.chinese = chinese;
    }

    /** Its name in Chinese. */
    public String chinese() {
        return chinese;
    }

    /** Its name in files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
