package org.shuzheng.index;

import java.util.List;
import java.util.Map;

/**
 * What a search found.
 *
 * @param hits       the hits asked for, in order
 * @param total      how many there are in all
 * @param exact      false when there are more than {@code total}: counting stopped there
 * @param understood the query as it was understood, in the search language
 * @param facets     for each facet asked for the values with their counts, most frequent first
 * @param <H>        {@link FactHit} or {@link ArticleHit}
 */
public record Hits<H>(List<H> hits, long total, boolean exact, String understood, Map<String, List<Count>> facets) {

    /** Copies the list. */
    public Hits {
        hits = List.copyOf(hits);
    }

    /**
     * One value of a facet.
     *
     * @param value its name
     * @param count in how many facts it stands
     */
    public record Count(String value, long count) {
    }
}
