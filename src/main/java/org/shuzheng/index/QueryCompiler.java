package org.shuzheng.index;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.shuzheng.index.Query.TextField;

/** Turns a query of the search language into one of Lucene, for one kind of document. */
final class QueryCompiler {

    /** Up to so many words a text is a search for all of them; above it is a question, and some may be missing. */
    private static final int ALL_WORDS = 4;

    private final ChineseAnalysis analysis;
    private final String kind;

    /** @param kind the kind of document that is looked for: {@link ArticleBlock#FACT} … */
    QueryCompiler(ChineseAnalysis analysis, String kind) {
        this.analysis = analysis;
        this.kind = kind;
    }

    /** The whole query, restricted to the kind. */
    org.apache.lucene.search.Query compile(Query q) {
        return new BooleanQuery.Builder().add(of(q), Occur.MUST).add(new TermQuery(new Term(Fields.KIND, kind)), Occur.FILTER).build();
    }

    private org.apache.lucene.search.Query of(Query q) {
        return switch (q) {
            case Query.All a -> MatchAllDocsQuery.INSTANCE;
            case Query.Words w -> words(w.text(), true);
            case Query.Question question when kind.equals(ArticleBlock.ARTICLE) -> question(question);
            case Query.Question question -> of(new Query.And(question.parts()));
            case Query.Phrase p -> phrase(p.text());
            case Query.In in -> in(in);
            case Query.Is is -> ofFact(exactly(is));
            case Query.Value v -> ofFact(value(v));
            case Query.Growth g -> ofFact(DoublePoint.newRangeQuery(Fields.GROWTH, g.range().low(), g.range().high()));
            case Query.Period p -> ofFact(LongRange.newIntersectsQuery(Fields.PERIOD, new long[] {p.days().from()}, new long[] {p.days().to()}));
            case Query.Published p -> constant(LongPoint.newRangeQuery(Fields.PUBLISHED, p.days().from(), p.days().to()));
            case Query.And and -> {
                BooleanQuery.Builder b = new BooleanQuery.Builder();
                boolean positive = false;
                for (Query part : and.parts()) {
                    if (part instanceof Query.Not not) {
                        b.add(of(not.part()), Occur.MUST_NOT);
                    } else {
                        b.add(of(part), Occur.MUST);
                        positive = true;
                    }
                }
                yield positive ? b.build() : b.add(MatchAllDocsQuery.INSTANCE, Occur.MUST).build();
            }
            case Query.Or or -> {
                BooleanQuery.Builder b = new BooleanQuery.Builder();
                or.parts().forEach(part -> b.add(of(part), Occur.SHOULD));
                yield b.build();
            }
            case Query.Not not -> new BooleanQuery.Builder().add(MatchAllDocsQuery.INSTANCE, Occur.MUST).add(of(not.part()), Occur.MUST_NOT).build();
        };
    }

    /** What asks is one text, ranked as a whole; else blanks part words that must all occur. */
    private org.apache.lucene.search.Query question(Query.Question question) {
        if (question.asks()) {
            return words(question.text(), false);
        }
        BooleanQuery.Builder b = new BooleanQuery.Builder();
        for (String text : question.text().strip().split("[\\s　]+")) {
            b.add(words(text, true), Occur.MUST);
        }
        return b.build();
    }

    private org.apache.lucene.search.Query in(Query.In in) {
        return switch (in.field()) {
            case INDICATOR -> ofFact(phrase(Fields.INDICATOR, in.text()));
            case SUBJECT -> ofFact(phrase(Fields.SUBJECT, in.text()));
            case SOURCE -> ofFact(phrase(Fields.SOURCE, in.text()));
            case OF -> ofFact(phrase(Fields.OF, in.text()));
            case TITLE -> phrase(kind.equals(ArticleBlock.ARTICLE) ? Fields.TITLE : Fields.ARTICLE_TITLE, in.text());
            case TEXT -> phrase(kind.equals(ArticleBlock.ARTICLE) ? Fields.TEXT : Fields.SENTENCE, in.text());
            case ORG -> phrase(Fields.NAME + "ORG", in.text());
            case PLACE -> phrase(Fields.NAME + "LOC", in.text());
            case PERSON -> phrase(Fields.NAME + "PER", in.text());
            case DOC -> phrase(Fields.NAME + "DOC", in.text());
            case EVENT -> phrase(Fields.NAME + "EVENT", in.text());
        };
    }

    private org.apache.lucene.search.Query exactly(Query.Is is) {
        return constant(new TermQuery(new Term(switch (is.field()) {
            case UNIT -> Fields.UNIT;
            case STATUS -> Fields.STATUS;
            case ASPECT -> Fields.ASPECT;
            case ARTICLE -> Fields.ARTICLE;
        }, is.value())));
    }

    private static org.apache.lucene.search.Query value(Query.Value v) {
        org.apache.lucene.search.Query range =
                DoubleRange.newIntersectsQuery(Fields.VALUE, new double[] {v.range().low()}, new double[] {v.range().high()});
        return v.unit().isEmpty() ? constant(range)
                : constant(new BooleanQuery.Builder().add(range, Occur.FILTER).add(new TermQuery(new Term(Fields.UNIT, v.unit())), Occur.FILTER).build());
    }

    /** What is said of facts finds an article through the facts in its block. */
    private org.apache.lucene.search.Query ofFact(org.apache.lucene.search.Query q) {
        if (!kind.equals(ArticleBlock.ARTICLE)) {
            return q;
        }
        org.apache.lucene.search.Query facts = new BooleanQuery.Builder().add(q, Occur.MUST)
                .add(new TermQuery(new Term(Fields.KIND, ArticleBlock.FACT)), Occur.FILTER).build();
        return new ToParentBlockJoinQuery(facts, new QueryBitSetProducer(new TermQuery(new Term(Fields.KIND, ArticleBlock.ARTICLE))), ScoreMode.Max);
    }

    /**
     * Bare words. Few must all occur, of a long text most, told apart as words or as bigrams; indicator and subject of a
     * fact, and the title of an article, weigh more.
     */
    private org.apache.lucene.search.Query words(String text, boolean required) {
        List<String> words = analysis.terms(text, false);
        List<String> bigrams = analysis.terms(text, true);
        if (words.isEmpty() && bigrams.isEmpty()) {
            return new MatchNoDocsQuery("no word in " + text);
        }
        return kind.equals(ArticleBlock.ARTICLE) ? articleWords(words, bigrams, required && words.size() <= ALL_WORDS)
                : factWords(words, bigrams);
    }

    private static org.apache.lucene.search.Query articleWords(List<String> words, List<String> bigrams, boolean required) {
        BooleanQuery.Builder out = new BooleanQuery.Builder();
        if (required) {
            out.add(new BooleanQuery.Builder().add(all(Fields.words(Fields.TEXT), words), Occur.SHOULD)
                    .add(all(Fields.bigrams(Fields.TEXT), bigrams), Occur.SHOULD).add(all(Fields.words(Fields.TITLE), words), Occur.SHOULD)
                    .add(all(Fields.bigrams(Fields.TITLE), bigrams), Occur.SHOULD).build(), Occur.FILTER);
        }
        for (String field : List.of(Fields.TEXT, Fields.TITLE)) {
            out.add(any(Fields.words(field), words), Occur.SHOULD);
            out.add(any(Fields.bigrams(field), bigrams), Occur.SHOULD);
        }
        return out.build();
    }

    private static org.apache.lucene.search.Query factWords(List<String> words, List<String> bigrams) {
        return new BooleanQuery.Builder()
                .add(new BooleanQuery.Builder().add(all(Fields.words(Fields.ALL), words), Occur.SHOULD)
                        .add(all(Fields.bigrams(Fields.ALL), bigrams), Occur.SHOULD).build(), Occur.MUST)
                .add(new BoostQuery(any(Fields.bigrams(Fields.INDICATOR), bigrams), 3), Occur.SHOULD)
                .add(new BoostQuery(any(Fields.words(Fields.INDICATOR), words), 3), Occur.SHOULD)
                .add(new BoostQuery(any(Fields.bigrams(Fields.SUBJECT), bigrams), 2), Occur.SHOULD).build();
    }

    /** All of a few terms, most of many. */
    private static org.apache.lucene.search.Query all(String field, List<String> terms) {
        if (terms.isEmpty()) {
            return new MatchNoDocsQuery("no term");
        }
        BooleanQuery.Builder b = new BooleanQuery.Builder();
        boolean few = terms.size() <= ALL_WORDS;
        terms.forEach(t -> b.add(new TermQuery(new Term(field, t)), few ? Occur.MUST : Occur.SHOULD));
        if (!few) {
            b.setMinimumNumberShouldMatch((int) Math.ceil(terms.size() * 0.6));
        }
        return b.build();
    }

    private org.apache.lucene.search.Query phrase(String text) {
        if (!kind.equals(ArticleBlock.ARTICLE)) {
            return phrase(Fields.ALL, text);
        }
        return new BooleanQuery.Builder().add(phrase(Fields.TEXT, text), Occur.SHOULD).add(phrase(Fields.TITLE, text), Occur.SHOULD).build();
    }

    private static org.apache.lucene.search.Query any(String field, List<String> terms) {
        BooleanQuery.Builder b = new BooleanQuery.Builder();
        terms.forEach(t -> b.add(new TermQuery(new Term(field, t)), Occur.SHOULD));
        return b.build();
    }

    /** A text in just this order: bigrams in a row; one character alone is looked for where a bigram starts with it. */
    private org.apache.lucene.search.Query phrase(String field, String text) {
        List<String> bigrams = new ArrayList<>(analysis.terms(text, true));
        if (bigrams.isEmpty()) {
            return new MatchNoDocsQuery("no word in " + text);
        }
        if (bigrams.size() == 1) {
            Term term = new Term(Fields.bigrams(field), bigrams.get(0));
            return bigrams.get(0).length() == 1 ? new PrefixQuery(term) : new TermQuery(term);
        }
        PhraseQuery.Builder b = new PhraseQuery.Builder();
        analysis.positions(text, (term, position) -> b.add(new Term(Fields.bigrams(field), term), position));
        return b.build();
    }

    private static org.apache.lucene.search.Query constant(org.apache.lucene.search.Query q) {
        return new ConstantScoreQuery(q);
    }
}
