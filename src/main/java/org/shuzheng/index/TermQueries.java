package org.shuzheng.index;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** A text looked for in one field: all of its terms, most of them, any of them, or in just its order. */
final class TermQueries {

    /** Up to so many words a text is a search for all of them; above it is a question, and some may be missing. */
    static final int ALL_WORDS = 4;

    /** Of a text as long as an article so many terms are enough; a boolean query has an upper bound of its own. */
    private static final int MOST = 100;

    private final ChineseAnalysis analysis;

    TermQueries(ChineseAnalysis analysis) {
        this.analysis = analysis;
    }

    /** The distinct words or bigrams of a text, the first {@value #MOST} of them. */
    List<String> terms(String text, boolean asBigrams) {
        List<String> all = analysis.terms(text, asBigrams);
        return all.subList(0, Math.min(MOST, all.size()));
    }

    /** A name as one term: without blanks, folded. */
    String key(String name) {
        return analysis.key(name);
    }

    /** All of a few terms, most of many. */
    static Query all(String field, List<String> terms) {
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

    /** Any of the terms. */
    static Query any(String field, List<String> terms) {
        BooleanQuery.Builder b = new BooleanQuery.Builder();
        terms.forEach(t -> b.add(new TermQuery(new Term(field, t)), Occur.SHOULD));
        return b.build();
    }

    /** A text in just this order: bigrams in a row; one character alone is looked for where a bigram starts with it. */
    Query phrase(String field, String text) {
        List<String> bigrams = analysis.terms(text, true);
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
}
