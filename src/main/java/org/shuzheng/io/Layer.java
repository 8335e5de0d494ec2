package org.shuzheng.io;

import java.util.Locale;

/** A kind of record, for formats that hold one table. */
public enum Layer {
    /** Facts, with the value of their figure. */
    FACTS,
    /** Figures. */
    FIGURES,
    /** Times. */
    TIMES,
    /** Entities. */
    ENTITIES;

    /** The name on the command line and in the schema: {@code facts}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return label();
    }
}
