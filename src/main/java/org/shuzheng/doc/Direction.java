package org.shuzheng.doc;

import java.util.Locale;

/** Which way a growth or change goes. */
public enum Direction {
    /** Upwards. */
    UP,
    /** Downwards. */
    DOWN;

    /** The name in the records. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
