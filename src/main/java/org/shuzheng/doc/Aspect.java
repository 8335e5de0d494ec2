package org.shuzheng.doc;

import java.util.Locale;

/** What a fact says of its indicator. */
public enum Aspect {
    /** How much it is. */
    LEVEL,
    /** Relative change, in % or 倍. */
    GROWTH,
    /** Absolute change, 百分点 included. */
    CHANGE,
    /** Part of a whole. */
    SHARE,
    /** Place in an order. */
    RANK;

    /** The name in the records. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
