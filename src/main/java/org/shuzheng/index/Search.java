package org.shuzheng.index;

import java.util.List;

/**
 * A search to be run.
 *
 * @param query  in the search language; empty for everything
 * @param sort   the order of the hits
 * @param limit  how many hits at most
 * @param offset how many hits to skip
 * @param facets what to count besides: indicator, subject, year, unit, status, source, aspect
 */
public record Search(String query, Sort sort, int limit, int offset, List<String> facets) {

    /** The order of hits. */
    public enum Sort {
        /** Best match first. */
        RELEVANCE,
        /** Largest value first; only facts of one unit compare well. */
        VALUE,
        /** Largest growth first. */
        GROWTH,
        /** Latest period first. */
        PERIOD,
        /** Latest publication first. */
        PUBLISHED,
        /** Surest first. */
        CONFIDENCE
    }

    /** Checks the numbers and names. @throws IllegalArgumentException when one is out of range or unknown */
    public Search {
        facets = List.copyOf(facets);
        if (limit < 0 || offset < 0) {
            throw new IllegalArgumentException("limit and offset must not be negative");
        }
        for (String facet : facets) {
            if (!ArticleBlock.FACETS.contains(facet)) {
                throw new IllegalArgumentException("no facet \"" + facet + "\"; there are " + String.join(", ", ArticleBlock.FACETS));
            }
        }
    }

    /** The ten best hits of a query. */
    public static Search of(String query) {
        return new Search(query, Sort.RELEVANCE, 10, 0, List.of());
    }
}
