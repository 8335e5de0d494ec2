package org.shuzheng.eval;

import java.util.Locale;
import java.util.Optional;
import org.shuzheng.doc.Fact;

/** The slots of a fact whose accuracy is counted over the facts whose figure was found. */
public enum Slot {
    /** What is measured. */
    INDICATOR,
    /** Whom or where it is about. */
    SUBJECT,
    /** When. */
    PERIOD,
    /** Level, growth, change, share or rank. */
    ASPECT,
    /** Up or down. */
    DIRECTION,
    /** Against what. */
    BASIS,
    /** Happened, aimed at or foreseen. */
    STATUS,
    /** Who says so. */
    SOURCE,
    /** The whole of a share. */
    OF;

    /** Its name in files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** True when the two facts agree in this slot. */
    boolean agrees(Fact g, Fact s, Optional<String> title) {
        return switch (this) {
            case INDICATOR -> Agreeing.indicator(g, s);
            case SUBJECT -> Agreeing.subject(g, s, title);
            case PERIOD -> Agreeing.period(g, s);
            case ASPECT -> g.aspect() == s.aspect();
            case DIRECTION -> g.direction().equals(s.direction());
            case BASIS -> g.basis().equals(s.basis());
            case STATUS -> g.status() == s.status();
            case SOURCE -> Agreeing.alike(g.source(), s.source());
            case OF -> Agreeing.alike(g.of(), s.of());
        };
    }
}
