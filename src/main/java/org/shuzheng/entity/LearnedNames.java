package org.shuzheng.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import org.shuzheng.doc.Trace;
import org.shuzheng.lexicon.Models;
import org.shuzheng.text.Span;

/**
 * Names found by weights that were learned from our own gold, beside those of the rules: local names made of common words (全季酒店, 汀源一中), firms by a
 * bare name. The rules' names are features of the weights and stay where they are, but for those that a learned name goes beyond.
 *
 * <p>The weights are those of an averaged structured perceptron (Collins, Discriminative Training Methods for Hidden Markov Models, 2002) over spans of
 * words; {@code NameTraining} among the tests learns them.
 */
final class LearnedNames implements Revision {

    static final String RULE = "entity/learned";
    /** What a name must score to be added, and to take the place of each name of the rules that it holds: chosen on texts that neither had seen. */
    private static final float MARGIN = 100;
    /** What a last word must score at first sight for its sentence to be looked into. */
    private static final float HINT = 12;

    private final NameWeights weights;
    private final NameDecoder decoder;
    private final float margin;

    LearnedNames(NameWeights weights) {
        this.weights = weights;
        decoder = new NameDecoder(weights);
        margin = MARGIN * weights.unit();
    }

    /** Loads the shipped weights. @throws org.shuzheng.lexicon.ModelException when they are missing or at fault */
    static LearnedNames load(Models models) {
        return new LearnedNames(StoredWeights.load(models));
    }

    @Override
    public void revise(Sentence s, ClassWords classWords, List<Candidate> found, List<Candidate> titles, List<Span> claimed) {
        if (!promising(s, found)) {
            return;
        }
        List<Candidate> rules = rules(s, found, titles, claimed);
        WordView view = new WordView(s, classWords, rules, figures(s, claimed));
        for (NameDecoder.Found name : decoder.decode(view)) {
            Span span = view.span(name.first(), name.last());
            List<Candidate> over = rules.stream().filter(c -> c.span().overlaps(span)).toList();
            if (over.isEmpty() && name.score() > margin) {
                found.add(new Candidate(span, name.type(), Candidate.USUAL, RULE));
            } else if (!over.isEmpty() && beyond(view, name, span, over)) {
                found.removeAll(over);
                found.add(new Candidate(span, name.type(), Candidate.SURE, RULE));
            }
        }
    }

    /** A cheap look first: whether a name may end where none of the rules does. */
    private boolean promising(Sentence s, List<Candidate> found) {
        int size = s.size();
        if (size < 2) {
            return false;
        }
        int from = s.start(0);
        BitSet ends = new BitSet();
        for (Candidate c : found) {
            ends.set(Math.max(0, c.span().end() - from));
        }
        SpanFeatures f = new SpanFeatures(null);
        float[] sums = new float[NameWeights.TYPES];
        for (int i = 0; i < size; i++) {
            String tag = s.tag(i);
            if (ends.get(s.end(i) - from) || tag.equals("w") || !WordView.closable(tag)) {
                continue;
            }
            f.ending(s.form(i), tag);
            Arrays.fill(sums, 0);
            weights.add(f, sums, 0);
            for (float sum : sums) {
                if (sum > HINT * weights.unit()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** True when a learned name holds whole names of the rules, is no title and scores higher than they do. */
    private boolean beyond(WordView view, NameDecoder.Found name, Span span, List<Candidate> over) {
        float against = margin * over.size();
        for (Candidate c : over) {
            int first = view.word(c.span().start());
            boolean same = c.span().equals(span) && c.type() == name.type();
            if (same || c.rank() == Candidate.TITLE || !span.contains(c.span()) || view.ruleEnd[first] < 0) {
                return false;
            }
            against += Math.max(0, decoder.score(view, first, view.ruleEnd[first], c.type()));
        }
        return name.score() > against;
    }

    /** The names of the rules as they would be chosen within the sentence. */
    static List<Candidate> rules(Sentence s, List<Candidate> found, List<Candidate> titles, List<Span> claimed) {
        List<Candidate> all = within(s, titles, Candidate::span);
        all.addAll(found);
        if (all.isEmpty()) {
            return all;
        }
        Resolution resolution = new Resolution(figures(s, claimed), Trace.NONE);
        resolution.choose(all);
        return resolution.taken();
    }

    /** The figures and times of the sentence. */
    static List<Span> figures(Sentence s, List<Span> claimed) {
        return within(s, claimed, Function.identity());
    }

    /** Those of a list in text order that lie in the sentence. */
    private static <T> List<T> within(Sentence s, List<T> sorted, Function<T, Span> place) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (place.apply(sorted.get(mid)).start() < s.start(0)) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        int end = s.end(s.size() - 1);
        List<T> out = new ArrayList<>();
        for (int i = low; i < sorted.size() && place.apply(sorted.get(i)).start() < end; i++) {
            if (place.apply(sorted.get(i)).end() <= end) {
                out.add(sorted.get(i));
            }
        }
        return out;
    }
}
