package org.shuzheng.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;

/** Runs Lucene queries and gives the page of hits that a search asks for. */
final class HitPages {

    /** Up to so many hits are counted exactly in a ranked search. */
    private static final int COUNTED = 1_000;

    private static final SortField NEWEST = order(Search.Sort.PUBLISHED);

    private final IndexSearcher searcher;

    HitPages(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** A hit, with its score from 0 to 1 where it has one. */
    record Found(int doc, OptionalDouble score) {

        /** Scores have no upper end; what is shown has. */
        private static Found scored(ScoreDoc hit) {
            return new Found(hit.doc, OptionalDouble.of(Math.round(1000 * hit.score / (hit.score + 10)) / 1000.0));
        }
    }

    /** The hits asked for, in order, and how many there are in all; {@code exact} false: at least so many. */
    record Page(List<Found> hits, long total, boolean exact) {
    }

    /** Only how many there are. */
    Page counted(org.apache.lucene.search.Query q) throws IOException {
        return new Page(List.of(), searcher.count(q), true);
    }

    /** By score; counting may stop early. */
    Page ranked(org.apache.lucene.search.Query q, Search search) throws IOException {
        int top = top(search);
        TopDocs found = searcher.search(q, new TopScoreDocCollectorManager(top, null, Math.max(top, COUNTED)));
        return new Page(Arrays.stream(found.scoreDocs).skip(search.offset()).map(Found::scored).toList(), found.totalHits.value(),
                found.totalHits.relation() == TotalHits.Relation.EQUAL_TO);
    }

    /** In an order of their own; all are counted. */
    Page ordered(org.apache.lucene.search.Query q, Search search, SortField order) throws IOException {
        TopDocs found = ordered(q, top(search), order);
        return new Page(Arrays.stream(found.scoreDocs).skip(search.offset()).map(hit -> new Found(hit.doc, OptionalDouble.empty())).toList(),
                found.totalHits.value(), true);
    }

    /**
     * First the facts that are named just as asked for, newest first; the others, when they are needed, by score. When the
     * query names an order, both come in that: asked for the highest 出口, 进出口 stands behind.
     */
    Page tiers(FactCompiler.Plan plan, Search search, Optional<SortField> asked) throws IOException {
        int top = top(search);
        TopDocs first = ordered(plan.exact(), top, asked.orElse(NEWEST));
        List<Found> hits = new ArrayList<>();
        Arrays.stream(first.scoreDocs).skip(search.offset())
                .forEach(hit -> hits.add(new Found(hit.doc, asked.isPresent() ? OptionalDouble.empty() : OptionalDouble.of(1))));
        long total = first.totalHits.value();
        if (plan.rest().isEmpty() || (total >= top && total >= COUNTED)) {
            return new Page(hits, total, plan.rest().isEmpty());
        }
        int more = (int) (top - total);
        TopDocs rest = more <= 0 ? searcher.search(plan.rest().get().filter(), new TopScoreDocCollectorManager(1, null, COUNTED))
                : asked.isPresent() ? ordered(plan.rest().get().filter(), more, asked.get())
                : searcher.search(plan.rest().get().ranked(), new TopScoreDocCollectorManager(more, null, Math.max(more, COUNTED)));
        if (more > 0) {
            Arrays.stream(rest.scoreDocs).skip(Math.max(0, search.offset() - total))
                    .forEach(hit -> hits.add(asked.isPresent() ? new Found(hit.doc, OptionalDouble.empty()) : Found.scored(hit)));
        }
        return new Page(hits, total + rest.totalHits.value(), rest.totalHits.relation() == TotalHits.Relation.EQUAL_TO);
    }

    private TopDocs ordered(org.apache.lucene.search.Query q, int top, SortField order) throws IOException {
        return searcher.search(q, new TopFieldCollectorManager(new Sort(order, SortField.FIELD_DOC), top, null, Integer.MAX_VALUE));
    }

    private int top(Search search) {
        return (int) Math.max(1, Math.min((long) search.offset() + search.limit(), searcher.getIndexReader().maxDoc()));
    }

    /** Largest first. */
    static SortField order(Search.Sort sort) {
        return field(sort, false);
    }

    /** The order that a query asks for. */
    static Optional<SortField> order(Query q) {
        return switch (q) {
            case Query.Sorted s -> Optional.of(field(s.by(), s.ascending()));
            case Query.And and -> and.parts().stream().flatMap(part -> order(part).stream()).findFirst();
            case Query.Question question -> question.parts().stream().flatMap(part -> order(part).stream()).findFirst();
            default -> Optional.empty();
        };
    }

    /** What has no such number comes last, whichever way. */
    private static SortField field(Search.Sort sort, boolean ascending) {
        SortField field = new SortField(switch (sort) {
            case RELEVANCE -> throw new IllegalStateException("an order without a field");
            case VALUE -> Fields.VALUE_SORT;
            case GROWTH -> Fields.GROWTH;
            case PERIOD -> Fields.PERIOD_SORT;
            case PUBLISHED -> Fields.PUBLISHED_SORT;
            case CONFIDENCE -> Fields.CONFIDENCE;
        }, SortField.Type.LONG, !ascending);
        field.setMissingValue(ascending ? Long.MAX_VALUE : Long.MIN_VALUE);
        return field;
    }
}
