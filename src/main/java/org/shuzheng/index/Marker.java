package org.shuzheng.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.shuzheng.text.Alignment;
import org.shuzheng.text.Block;
import org.shuzheng.text.RepairedText;
import org.shuzheng.text.Sentences;
import org.shuzheng.text.Span;

/** Finds the words of a query in what it found. */
final class Marker {

    private final ChineseAnalysis analysis;

    Marker(ChineseAnalysis analysis) {
        this.analysis = analysis;
    }

    /** The words and bigrams that a query looks for. */
    Set<String> terms(Query q) {
        Set<String> out = new HashSet<>();
        collect(q, out);
        return out;
    }

    private void collect(Query q, Set<String> out) {
        switch (q) {
            case Query.Words w -> add(w.text(), out);
            case Query.Phrase p -> add(p.text(), out);
            case Query.In in -> add(in.text(), out);
            case Query.Question question -> question.parts().forEach(p -> collect(p, out));
            case Query.And and -> and.parts().forEach(p -> collect(p, out));
            case Query.Or or -> or.parts().forEach(p -> collect(p, out));
            case Query.All a -> { }
            case Query.Is i -> { }
            case Query.Value v -> { }
            case Query.Growth g -> { }
            case Query.Period p -> { }
            case Query.Published p -> { }
            case Query.Sorted s -> { }
            case Query.Not n -> { }
        }
    }

    private void add(String text, Set<String> out) {
        out.addAll(analysis.terms(text, false));
        out.addAll(analysis.terms(text, true));
    }

    /** Where the words stand in a text; touching places are one. */
    List<Span> mark(String text, Set<String> terms) {
        if (terms.isEmpty()) {
            return List.of();
        }
        List<Span> found = new ArrayList<>();
        analysis.places(text, (term, span) -> {
            if (terms.contains(term)) {
                found.add(span);
            }
        });
        found.sort(null);
        List<Span> out = new ArrayList<>();
        for (Span s : found) {
            if (!out.isEmpty() && s.start() <= out.getLast().end()) {
                Span last = out.removeLast();
                out.add(new Span(last.start(), Math.max(last.end(), s.end())));
            } else {
                out.add(s);
            }
        }
        return out;
    }

    /** The sentences of an article with the most different words of the query, best first. */
    List<ArticleHit.Passage> passages(String text, Set<String> terms, int limit) {
        record Scored(String sentence, long score) { }
        List<Scored> all = new ArrayList<>();
        for (Span sentence : Sentences.of(lines(text))) {
            String s = sentence.of(text);
            String folded = analysis.fold(s);
            long score = terms.stream().filter(folded::contains).mapToLong(String::length).sum();
            if (score > 0) {
                all.add(new Scored(s, score));
            }
        }
        return all.stream().sorted(Comparator.comparingLong(Scored::score).reversed()).limit(limit)
                .map(x -> new ArticleHit.Passage(x.sentence, mark(x.sentence, terms))).toList();
    }

    /** A text that is repaired already, each line a paragraph. */
    private static RepairedText lines(String text) {
        List<Block> blocks = new ArrayList<>();
        for (int start = 0; start <= text.length();) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(start, end)));
            start = end + 1;
        }
        return new RepairedText(text, text, Alignment.identity(text.length()), List.of(), blocks);
    }
}
