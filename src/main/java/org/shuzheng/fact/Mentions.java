package org.shuzheng.fact;

import java.util.List;
import org.shuzheng.doc.Entity;
import org.shuzheng.doc.Figure;
import org.shuzheng.doc.Time;

/**
 * The mentions of one text, places in the repaired text, each list in text order.
 *
 * @param figures  figures
 * @param times    times
 * @param entities entities
 */
public record Mentions(List<Figure> figures, List<Time> times, List<Entity> entities) {

    /** Copies the lists. */
    public Mentions {
        figures = List.copyOf(figures);
        times = List.copyOf(times);
        entities = List.copyOf(entities);
    }
}
