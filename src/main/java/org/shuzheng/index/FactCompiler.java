package org.shuzheng.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.document.DoubleRangeDocValuesField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.LongRangeDocValuesField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.NumericUtils;
import org.shuzheng.doc.Aspect;

/**
 * Turns a query of the search language into Lucene queries that find facts. What a fact must meet is told apart from what
 * ranks it: the first is a filter, which is never scored.
 *
 * <p>Facts whose indicator or subject is just what was asked for come first, newest first; they need no scores. The rest
 * follows by score. So what most people ask costs a few look-ups, however many facts there are.
 */
final class FactCompiler {

    private static final TermQuery FACT = new TermQuery(new Term(Fields.KIND, ArticleBlock.FACT));

    private final TermQueries terms;

    FactCompiler(ChineseAnalysis analysis) {
        this.terms = new TermQueries(analysis);
    }

    /**
     * How facts are found by relevance.
     *
     * @param exact those that are named just as asked for, without scores; without words in the query, all
     * @param rest  the others; absent when {@code exact} is all
     */
    record Plan(org.apache.lucene.search.Query exact, Optional<Rest> rest) {
    }

    /**
     * The facts that are named otherwise than asked for.
     *
     * @param filter without scores
     * @param ranked the same with scores
     */
    record Rest(org.apache.lucene.search.Query filter, org.apache.lucene.search.Query ranked) {
    }

    /** How to find facts by relevance. */
    Plan plan(Query q) {
        if (!asksWords(q)) {
            return new Plan(filter(q), Optional.empty());
        }
        org.apache.lucene.search.Query exact = filter(q, true);
        BooleanQuery.Builder rest = new BooleanQuery.Builder().add(FACT, Occur.FILTER).add(exact, Occur.MUST_NOT);
        require(q, false, rest);
        org.apache.lucene.search.Query filter = rest.build();
        rank(q, rest);
        return new Plan(exact, Optional.of(new Rest(filter, rest.build())));
    }

    /** What a fact must meet; facts only, not ranked. */
    org.apache.lucene.search.Query filter(Query q) {
        return filter(q, false);
    }

    private org.apache.lucene.search.Query filter(Query q, boolean exact) {
        BooleanQuery.Builder b = new BooleanQuery.Builder().add(FACT, Occur.FILTER);
        require(q, exact, b);
        return b.build();
    }

    /** True when a query asks for words, so that some facts match better than others. */
    private static boolean asksWords(Query q) {
        return switch (q) {
            case Query.Words x -> true;
            case Query.Phrase x -> true;
            case Query.In in -> in.field() == Query.TextField.INDICATOR || in.field() == Query.TextField.SUBJECT;
            case Query.Question question -> question.parts().stream().anyMatch(FactCompiler::asksWords);
            case Query.And and -> and.parts().stream().anyMatch(FactCompiler::asksWords);
            case Query.Or or -> or.parts().stream().anyMatch(FactCompiler::asksWords);
            case Query.All x -> false;
            case Query.Is x -> false;
            case Query.Value x -> false;
            case Query.Growth x -> false;
            case Query.Period x -> false;
            case Query.Published x -> false;
            case Query.Sorted x -> false;
            case Query.Not x -> false;
        };
    }

    private void require(Query q, boolean exact, BooleanQuery.Builder b) {
        switch (q) {
            case Query.All a -> { }
            case Query.And and -> and.parts().forEach(part -> require(part, exact, b));
            case Query.Question question -> {
                question.parts().forEach(part -> require(part, exact, b));
                if (question.parts().stream().anyMatch(part -> part instanceof Query.Sorted s
                        && (s.by() == Search.Sort.VALUE || s.by() == Search.Sort.GROWTH))) {
                    compared(question, b);
                }
            }
            case Query.Not not -> b.add(match(not.part(), false), Occur.MUST_NOT);
            default -> b.add(match(q, exact), Occur.FILTER);
        }
    }

    /**
     * What is the most or least of something is asked of that indicator, not of others in the same sentence: most of the
     * question's words stand in indicator, subject or title, and one at least in the indicator.
     */
    private void compared(Query.Question question, BooleanQuery.Builder b) {
        BooleanQuery.Builder measured = new BooleanQuery.Builder();
        for (Query part : question.parts()) {
            List<String> texts = texts(part);
            if (texts.isEmpty()) {
                continue;
            }
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            for (String text : texts) {
                BooleanQuery.Builder most = new BooleanQuery.Builder();
                List<String> bigrams = terms.terms(text, true);
                for (String t : bigrams) {
                    TermQuery indicator = new TermQuery(new Term(Fields.bigrams(Fields.INDICATOR), t));
                    measured.add(indicator, Occur.SHOULD);
                    most.add(new BooleanQuery.Builder().add(indicator, Occur.SHOULD)
                            .add(new TermQuery(new Term(Fields.bigrams(Fields.SUBJECT), t)), Occur.SHOULD)
                            .add(new TermQuery(new Term(Fields.bigrams(Fields.ARTICLE_TITLE), t)), Occur.SHOULD).build(), Occur.SHOULD);
                }
                any.add(most.setMinimumNumberShouldMatch((int) Math.ceil(bigrams.size() * 0.6)).build(), Occur.SHOULD);
            }
            b.add(any.build(), Occur.FILTER);
        }
        org.apache.lucene.search.Query anywhere = measured.build();
        if (!((BooleanQuery) anywhere).clauses().isEmpty()) {
            b.add(anywhere, Occur.FILTER);
        }
    }

    /** The bare words of a part of a question, in each of their wordings. */
    private static List<String> texts(Query q) {
        return switch (q) {
            case Query.Words w -> List.of(w.text());
            case Query.Or or -> or.parts().stream().flatMap(part -> texts(part).stream()).distinct().toList();
            case Query.And and -> and.parts().stream().flatMap(part -> texts(part).stream()).distinct().toList();
            default -> List.of();
        };
    }

    private org.apache.lucene.search.Query match(Query q, boolean exact) {
        return switch (q) {
            case Query.All a -> MatchAllDocsQuery.INSTANCE;
            case Query.Words w -> exact ? named(w.text()) : words(w.text());
            case Query.Phrase p -> exact ? named(p.text()) : terms.phrase(Fields.ALL, p.text());
            case Query.In in when exact && in.field() == Query.TextField.INDICATOR -> is(Fields.EXACT_INDICATOR, in.text());
            case Query.In in when exact && in.field() == Query.TextField.SUBJECT -> is(Fields.EXACT_SUBJECT, in.text());
            case Query.In in -> terms.phrase(field(in.field()), in.text());
            case Query.Is is -> exactly(is);
            case Query.Value v -> value(v);
            case Query.Growth g -> growth(g.range());
            case Query.Period p -> exact ? within(p.days()) : period(p.days());
            case Query.Sorted s -> order(s);
            case Query.Published p -> LongPoint.newRangeQuery(Fields.PUBLISHED, p.days().from(), p.days().to());
            case Query.Or or -> {
                BooleanQuery.Builder b = new BooleanQuery.Builder();
                or.parts().forEach(part -> b.add(match(part, exact), Occur.SHOULD));
                yield b.build();
            }
            case Query.Question x -> all(x, exact);
            case Query.And x -> all(x, exact);
            case Query.Not x -> all(x, exact);
        };
    }

    private org.apache.lucene.search.Query all(Query q, boolean exact) {
        BooleanQuery.Builder b = new BooleanQuery.Builder().add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        require(q, exact, b);
        return b.build();
    }

    private org.apache.lucene.search.Query named(String text) {
        return new BooleanQuery.Builder().add(is(Fields.EXACT_INDICATOR, text), Occur.SHOULD).add(is(Fields.EXACT_SUBJECT, text), Occur.SHOULD).build();
    }

    private TermQuery is(String field, String text) {
        return new TermQuery(new Term(field, terms.key(text)));
    }

    /** Bare words: few must all occur, of a long text most, told apart as words or as bigrams. */
    private org.apache.lucene.search.Query words(String text) {
        List<String> words = terms.terms(text, false);
        List<String> bigrams = terms.terms(text, true);
        if (words.isEmpty() && bigrams.isEmpty()) {
            return new MatchNoDocsQuery("no word in " + text);
        }
        return new BooleanQuery.Builder().add(TermQueries.all(Fields.words(Fields.ALL), words), Occur.SHOULD)
                .add(TermQueries.all(Fields.bigrams(Fields.ALL), bigrams), Occur.SHOULD).build();
    }

    private static String field(Query.TextField field) {
        return switch (field) {
            case INDICATOR -> Fields.INDICATOR;
            case SUBJECT -> Fields.SUBJECT;
            case SOURCE -> Fields.SOURCE;
            case OF -> Fields.OF;
            case TITLE -> Fields.ARTICLE_TITLE;
            case TEXT -> Fields.SENTENCE;
            case ORG -> Fields.NAME + "ORG";
            case PLACE -> Fields.NAME + "LOC";
            case PERSON -> Fields.NAME + "PER";
            case DOC -> Fields.NAME + "DOC";
            case EVENT -> Fields.NAME + "EVENT";
        };
    }

    private static org.apache.lucene.search.Query exactly(Query.Is is) {
        return new TermQuery(new Term(switch (is.field()) {
            case UNIT -> Fields.UNIT;
            case STATUS -> Fields.STATUS;
            case ASPECT -> Fields.ASPECT;
            case REGION -> Fields.REGION;
            case ARTICLE -> Fields.ARTICLE;
        }, is.value()));
    }

    /** Each range is looked up in a tree, or, when other words leave few facts, looked at in these. */
    private static org.apache.lucene.search.Query period(DayRange days) {
        long[] from = {days.from()};
        long[] to = {days.to()};
        return new IndexOrDocValuesQuery(LongRange.newIntersectsQuery(Fields.PERIOD, from, to),
                LongRangeDocValuesField.newSlowIntersectsQuery(Fields.PERIOD, from, to));
    }

    /** Asked for 1954, a fact of 1954 comes before one of the last three years. */
    private static org.apache.lucene.search.Query within(DayRange days) {
        return LongRange.newWithinQuery(Fields.PERIOD, new long[] {days.from()}, new long[] {days.to()});
    }

    private static org.apache.lucene.search.Query growth(Query.NumberRange range) {
        return new IndexOrDocValuesQuery(DoublePoint.newRangeQuery(Fields.GROWTH, range.low(), range.high()),
                NumericDocValuesField.newSlowRangeQuery(Fields.GROWTH, NumericUtils.doubleToSortableLong(range.low()),
                        NumericUtils.doubleToSortableLong(range.high())));
    }

    private static org.apache.lucene.search.Query value(Query.Value v) {
        double[] least = {v.range().low()};
        double[] most = {v.range().high()};
        org.apache.lucene.search.Query range = new IndexOrDocValuesQuery(DoubleRange.newIntersectsQuery(Fields.VALUE, least, most),
                DoubleRangeDocValuesField.newSlowIntersectsQuery(Fields.VALUE, least, most));
        return v.unit().isEmpty() ? range
                : new BooleanQuery.Builder().add(range, Occur.FILTER).add(new TermQuery(new Term(Fields.UNIT, v.unit())), Occur.FILTER).build();
    }

    /** Sorted by value only levels and shares compare; a growth or a rank beside them is another matter. */
    private static org.apache.lucene.search.Query order(Query.Sorted s) {
        return switch (s.by()) {
            case RELEVANCE -> MatchAllDocsQuery.INSTANCE;
            case VALUE -> new BooleanQuery.Builder().add(new TermQuery(new Term(Fields.ASPECT, Aspect.LEVEL.label())), Occur.SHOULD)
                    .add(new TermQuery(new Term(Fields.ASPECT, Aspect.SHARE.label())), Occur.SHOULD).build();
            case GROWTH -> new FieldExistsQuery(Fields.GROWTH);
            case PERIOD -> new FieldExistsQuery(Fields.PERIOD_SORT);
            case PUBLISHED -> new FieldExistsQuery(Fields.PUBLISHED_SORT);
            case CONFIDENCE -> new FieldExistsQuery(Fields.CONFIDENCE);
        };
    }

    /** Words found in the indicator weigh most, then in the subject; of a fact's other words it counts which occur. */
    private void rank(Query q, BooleanQuery.Builder b) {
        switch (q) {
            case Query.Words w -> rank(w.text(), b);
            case Query.Phrase p -> rank(p.text(), b);
            case Query.In in when in.field() == Query.TextField.INDICATOR -> should(Fields.bigrams(Fields.INDICATOR), terms.terms(in.text(), true), 3, b);
            case Query.In in when in.field() == Query.TextField.SUBJECT -> should(Fields.bigrams(Fields.SUBJECT), terms.terms(in.text(), true), 2, b);
            case Query.Question question -> question.parts().forEach(part -> rank(part, b));
            case Query.And and -> and.parts().forEach(part -> rank(part, b));
            case Query.Or or -> b.add(best(or), Occur.SHOULD);
            case Query.All x -> { }
            case Query.In x -> { }
            case Query.Is x -> { }
            case Query.Value x -> { }
            case Query.Growth x -> { }
            case Query.Period p -> b.add(new BoostQuery(new ConstantScoreQuery(within(p.days())), 5), Occur.SHOULD);
            case Query.Published x -> { }
            case Query.Sorted x -> { }
            case Query.Not x -> { }
        }
    }

    /** Alternatives count as the best of them: a fact that meets one in full is as good as one that meets a bit of each. */
    private org.apache.lucene.search.Query best(Query.Or or) {
        List<org.apache.lucene.search.Query> each = new ArrayList<>();
        for (Query part : or.parts()) {
            BooleanQuery.Builder b = new BooleanQuery.Builder();
            rank(part, b);
            each.add(b.build());
        }
        return new DisjunctionMaxQuery(each, 0);
    }

    private void rank(String text, BooleanQuery.Builder b) {
        List<String> words = terms.terms(text, false);
        List<String> bigrams = terms.terms(text, true);
        should(Fields.bigrams(Fields.INDICATOR), bigrams, 3, b);
        should(Fields.words(Fields.INDICATOR), words, 3, b);
        should(Fields.bigrams(Fields.SUBJECT), bigrams, 2, b);
        should(Fields.words(Fields.ALL), words, 1, b);
    }

    private static void should(String field, List<String> terms, float weight, BooleanQuery.Builder b) {
        terms.forEach(t -> b.add(new BoostQuery(new TermQuery(new Term(field, t)), weight), Occur.SHOULD));
    }
}
