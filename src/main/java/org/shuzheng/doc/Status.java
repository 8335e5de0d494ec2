package org.shuzheng.doc;

import java.util.Locale;

/** Whether a fact happened, is aimed at or foreseen. */
public enum Status {
    /** It happened. */
    ACTUAL,
    /** A goal or plan: 目标 力争 计划. */
    TARGET,
    /** Foreseen by an observer: 预计 有望. */
    FORECAST;

    /** The name in the records. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
