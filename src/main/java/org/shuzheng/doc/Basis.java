package org.shuzheng.doc;

import java.util.Locale;

/** What a growth or change is measured against. */
public enum Basis {
    /** The same period a year before: 同比, 比上年. */
    YOY,
    /** The period before: 环比, 比上月. */
    MOM,
    /** Yearly mean over a span: 年均. */
    CAGR,
    /** An earlier date that is named: 比1952年, 较…末. */
    SINCE;

    /** The name in the records. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
