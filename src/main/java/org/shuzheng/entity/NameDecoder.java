package org.shuzheng.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.shuzheng.doc.EntityType;

/**
 * The likeliest names of a sentence: those spans that do not overlap and have the greatest sum of scores. A span scores what its first word,
 * its last word, the words between and the whole of it add up to; what is no name scores nothing (a semi-Markov model: Sarawagi and Cohen,
 * Semi-Markov Conditional Random Fields for Information Extraction, 2004).
 */
final class NameDecoder {

    /** Words of a name. */
    static final int LONGEST = 12;
    private static final EntityType[] TYPES = EntityType.values();
    private static final int STRIDE = NameWeights.TYPES;
    /** First and last words that score less, and spans that do without what the whole of them scores, are not looked into. */
    private static final float LEAST_WORD = -10;
    private static final float LEAST_SPAN = 0;
    /** The same while learning, when scores are not settled yet. */
    private static final float LEAST_LEARNING = -60;

    /** Words {@code first} to {@code last} of a {@link WordView} as a name, and what they score. */
    record Found(int first, int last, EntityType type, float score) {
    }

    /** What is added to the score of a span while learning. */
    @FunctionalInterface
    interface Cost {
        float of(int first, int last, EntityType type);
    }

    /** What words score as the first, the last, any and any but the last word of a name, {@link #STRIDE} numbers a word. */
    private record WordScores(float[] opening, float[] closing, float[] within, float[] going, boolean[] opens, boolean[] closes) {
        WordScores(int n) {
            this(new float[n * STRIDE], new float[n * STRIDE], new float[n * STRIDE], new float[n * STRIDE], new boolean[n], new boolean[n]);
        }
    }

    private final NameWeights weights;

    NameDecoder(NameWeights weights) {
        this.weights = weights;
    }

    /** The names of a sentence, in order. */
    List<Found> decode(WordView v) {
        return decode(v, (first, last, type) -> 0, LEAST_WORD * weights.unit(), LEAST_SPAN * weights.unit());
    }

    /** The names of a sentence, in order, when wrong names count for more and right ones for less. */
    List<Found> decode(WordView v, Cost cost) {
        return decode(v, cost, Float.NEGATIVE_INFINITY, LEAST_LEARNING * weights.unit());
    }

    private List<Found> decode(WordView v, Cost cost, float leastWord, float leastSpan) {
        int n = v.size + WordView.PAD;
        SpanFeatures f = new SpanFeatures(v);
        WordScores words = words(v, f, leastWord);
        float[] best = new float[n + 1];
        Found[] back = new Found[n + 1];
        float[] base = new float[STRIDE];
        float[] sums = new float[STRIDE];
        // best[k]: the best sum of names that end before word k
        for (int i = WordView.PAD; i < n; i++) {
            if (best[i + 1] < best[i]) {
                best[i + 1] = best[i];
                back[i + 1] = null;
            }
            if (!words.opens[i]) {
                continue;
            }
            System.arraycopy(words.opening, i * STRIDE, base, 0, STRIDE);
            for (int j = i; j < n && j < i + LONGEST && !v.barrier[j]; j++) {
                boolean likely = false;
                for (int y = 0; y < STRIDE; y++) {
                    base[y] += words.within[j * STRIDE + y];
                    sums[y] = base[y] + words.closing[j * STRIDE + y];
                    likely |= sums[y] > leastSpan;
                    base[y] += words.going[j * STRIDE + y];
                }
                if (!likely || !words.closes[j]) {
                    continue;
                }
                f.whole(i, j);
                weights.add(f, sums, 0);
                for (int y = 0; y < STRIDE; y++) {
                    float score = sums[y] + cost.of(i, j, TYPES[y]);
                    if (score > 0 && best[i] + score > best[j + 1]) {
                        best[j + 1] = best[i] + score;
                        back[j + 1] = new Found(i, j, TYPES[y], sums[y]);
                    }
                }
            }
        }
        List<Found> out = new ArrayList<>();
        for (int k = n; k > WordView.PAD; k = back[k] == null ? k - 1 : back[k].first()) {
            if (back[k] != null) {
                out.add(back[k]);
            }
        }
        Collections.reverse(out);
        return out;
    }

    /** From the right, so that words behind which no name can close are passed over. */
    private WordScores words(WordView v, SpanFeatures f, float least) {
        int n = v.size + WordView.PAD;
        WordScores words = new WordScores(n);
        int end = n + LONGEST;
        for (int k = n - 1; k >= WordView.PAD; k--) {
            if (v.barrier[k]) {
                end = n + LONGEST;
                continue;
            }
            if (v.closable[k]) {
                f.closing(k);
                weights.add(f, words.closing, k * STRIDE);
                if (most(words.closing, k) > least) {
                    words.closes[k] = true;
                    end = k;
                }
            }
            if (end - k >= LONGEST) {
                continue;
            }
            f.within(k);
            weights.add(f, words.within, k * STRIDE);
            if (!v.barrier[k + 1]) {
                f.going(k);
                weights.add(f, words.going, k * STRIDE);
            }
            if (v.openable[k]) {
                f.opening(k);
                weights.add(f, words.opening, k * STRIDE);
                words.opens[k] = most(words.opening, k) > least;
            }
        }
        return words;
    }

    private static float most(float[] sums, int word) {
        float most = sums[word * STRIDE];
        for (int y = 1; y < STRIDE; y++) {
            most = Math.max(most, sums[word * STRIDE + y]);
        }
        return most;
    }

    /** What one span scores as one type. */
    float score(WordView v, int first, int last, EntityType type) {
        SpanFeatures f = new SpanFeatures(v);
        float[] sums = new float[STRIDE];
        each(f, first, last, () -> weights.add(f, sums, 0));
        return sums[type.ordinal()];
    }

    /** Goes over the features of a span, part by part. */
    static void each(SpanFeatures f, int first, int last, Runnable use) {
        f.opening(first);
        use.run();
        f.closing(last);
        use.run();
        for (int k = first; k <= last; k++) {
            f.within(k);
            use.run();
            if (k < last) {
                f.going(k);
                use.run();
            }
        }
        f.whole(first, last);
        use.run();
    }
}
