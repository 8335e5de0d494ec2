package org.shuzheng.index;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;

/**
 * Turns a query of the search language into one of Lucene that finds articles: words by their text and title, what is said
 * of facts through the facts in their block. Several things said of facts in a row must hold of one and the same fact.
 */
final class ArticleCompiler {

    private static final TermQuery ARTICLE = new TermQuery(new Term(Fields.KIND, ArticleBlock.ARTICLE));

    private final TermQueries terms;
    private final FactCompiler facts;
    private final QueryAliases aliases;
    /** Keeps, for each part of the index, where its articles stand; so one for all queries. */
    private final QueryBitSetProducer articles = new QueryBitSetProducer(ARTICLE);

    ArticleCompiler(ChineseAnalysis analysis, FactCompiler facts, QueryAliases aliases) {
        this.aliases = aliases;
        this.terms = new TermQueries(analysis);
        this.facts = facts;
    }

    /** The whole query: articles only, ranked. */
    org.apache.lucene.search.Query compile(Query q) {
        return new BooleanQuery.Builder().add(of(q), Occur.MUST).add(ARTICLE, Occur.FILTER).build();
    }

    /** The article of this id. */
    static org.apache.lucene.search.Query named(String id) {
        return new BooleanQuery.Builder().add(new TermQuery(new Term(Fields.ARTICLE, id)), Occur.FILTER).add(ARTICLE, Occur.FILTER).build();
    }

    private org.apache.lucene.search.Query of(Query q) {
        if (ofFact(q)) {
            return joined(q);
        }
        return switch (q) {
            case Query.All a -> MatchAllDocsQuery.INSTANCE;
            case Query.Words w -> words(w.text(), true);
            case Query.Question question -> question(question);
            case Query.Phrase p -> inText(p.text());
            case Query.In in -> in(in);
            case Query.Is is -> new ConstantScoreQuery(new TermQuery(new Term(Fields.ARTICLE, is.value())));
            case Query.Published p -> new ConstantScoreQuery(LongPoint.newRangeQuery(Fields.PUBLISHED, p.days().from(), p.days().to()));
            case Query.And and -> and(and.parts());
            case Query.Or or -> {
                BooleanQuery.Builder b = new BooleanQuery.Builder();
                or.parts().forEach(part -> b.add(of(part), Occur.SHOULD));
                yield b.build();
            }
            case Query.Not not -> new BooleanQuery.Builder().add(MatchAllDocsQuery.INSTANCE, Occur.MUST).add(of(not.part()), Occur.MUST_NOT).build();
            case Query.Value v -> joined(v);
            case Query.Growth g -> joined(g);
            case Query.Period p -> joined(p);
            case Query.Sorted s -> MatchAllDocsQuery.INSTANCE;
        };
    }

    private org.apache.lucene.search.Query and(List<Query> parts) {
        BooleanQuery.Builder b = new BooleanQuery.Builder();
        List<Query> ofOneFact = new ArrayList<>();
        boolean positive = false;
        for (Query part : parts) {
            if (part instanceof Query.Not not) {
                b.add(of(not.part()), Occur.MUST_NOT);
            } else if (ofFact(part)) {
                ofOneFact.add(part);
            } else {
                b.add(of(part), Occur.MUST);
                positive = true;
            }
        }
        if (!ofOneFact.isEmpty()) {
            b.add(joined(new Query.And(ofOneFact)), Occur.MUST);
            positive = true;
        }
        return positive ? b.build() : b.add(MatchAllDocsQuery.INSTANCE, Occur.MUST).build();
    }

    /** True for what only a fact can be said to be. */
    private static boolean ofFact(Query q) {
        return switch (q) {
            case Query.In in -> switch (in.field()) {
                case INDICATOR, SUBJECT, SOURCE, OF -> true;
                case TITLE, TEXT, ORG, PLACE, PERSON, DOC, EVENT -> false;
            };
            case Query.Is is -> is.field() != Query.KeyField.ARTICLE;
            case Query.Value v -> true;
            case Query.Growth g -> true;
            case Query.Period p -> true;
            case Query.Sorted s -> s.by() != Search.Sort.PUBLISHED && s.by() != Search.Sort.RELEVANCE;
            case Query.Or or -> or.parts().stream().allMatch(ArticleCompiler::ofFact);
            case Query.And and -> and.parts().stream().allMatch(ArticleCompiler::ofFact);
            case Query.All x -> false;
            case Query.Words x -> false;
            case Query.Question x -> false;
            case Query.Phrase x -> false;
            case Query.Published x -> false;
            case Query.Not x -> false;
        };
    }

    private org.apache.lucene.search.Query joined(Query q) {
        return new ConstantScoreQuery(new ToParentBlockJoinQuery(facts.filter(q), articles, ScoreMode.None));
    }

    private org.apache.lucene.search.Query in(Query.In in) {
        return switch (in.field()) {
            case TITLE -> terms.phrase(Fields.TITLE, in.text());
            case TEXT -> terms.phrase(Fields.TEXT, in.text());
            case ORG -> terms.phrase(Fields.NAME + "ORG", in.text());
            case PLACE -> terms.phrase(Fields.NAME + "LOC", in.text());
            case PERSON -> terms.phrase(Fields.NAME + "PER", in.text());
            case DOC -> terms.phrase(Fields.NAME + "DOC", in.text());
            case EVENT -> terms.phrase(Fields.NAME + "EVENT", in.text());
            case INDICATOR, SUBJECT, SOURCE, OF -> joined(in);
        };
    }

    private org.apache.lucene.search.Query inText(String text) {
        return new BooleanQuery.Builder().add(terms.phrase(Fields.TEXT, text), Occur.SHOULD).add(terms.phrase(Fields.TITLE, text), Occur.SHOULD).build();
    }

    /** What asks is one text, ranked as a whole; else blanks part words that must all occur. */
    private org.apache.lucene.search.Query question(Query.Question question) {
        if (question.asks()) {
            return words(question.text(), false);
        }
        BooleanQuery.Builder b = new BooleanQuery.Builder();
        for (String text : question.text().strip().split("[\\s　]+")) {
            List<String> names = aliases.of(text);
            if (names.size() == 1) {
                b.add(words(text, true), Occur.MUST);
            } else {
                b.add(new DisjunctionMaxQuery(names.stream().map(name -> words(name, true)).toList(), 0), Occur.MUST);
            }
        }
        return b.build();
    }

    /** Bare words: few must all occur, in text or title, told apart as words or as bigrams; of a question as many as can be. */
    private org.apache.lucene.search.Query words(String text, boolean required) {
        List<String> words = terms.terms(text, false);
        List<String> bigrams = terms.terms(text, true);
        if (words.isEmpty() && bigrams.isEmpty()) {
            return new MatchNoDocsQuery("no word in " + text);
        }
        BooleanQuery.Builder out = new BooleanQuery.Builder();
        if (required && words.size() <= TermQueries.ALL_WORDS) {
            out.add(new BooleanQuery.Builder().add(TermQueries.all(Fields.words(Fields.TEXT), words), Occur.SHOULD)
                    .add(TermQueries.all(Fields.bigrams(Fields.TEXT), bigrams), Occur.SHOULD)
                    .add(TermQueries.all(Fields.words(Fields.TITLE), words), Occur.SHOULD)
                    .add(TermQueries.all(Fields.bigrams(Fields.TITLE), bigrams), Occur.SHOULD).build(), Occur.FILTER);
        }
        for (String field : List.of(Fields.TEXT, Fields.TITLE)) {
            out.add(TermQueries.any(Fields.words(field), words), Occur.SHOULD);
            out.add(TermQueries.any(Fields.bigrams(field), bigrams), Occur.SHOULD);
        }
        return out.build();
    }
}
