package org.shuzheng.eval;

import java.util.Locale;

/** What is scored. */
public enum Layer {
    /** Figures; their type is the kind of unit. */
    FIGURE,
    /** Times; their type is the form of the value. */
    TIME,
    /** Entities; their type is the entity type. */
    ENTITY,
    /** Facts; their type is the aspect. */
    FACT;

    /** Its name in files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
