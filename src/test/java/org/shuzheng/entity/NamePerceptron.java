package org.shuzheng.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Learns {@link StoredWeights}: an averaged structured perceptron (Collins 2002) that decodes with a margin. It says the likeliest names of a sentence,
 * each wrong one worth {@value #MARGIN} more and each right one as much less than it scores; where it errs, the features of the right names gain and
 * those of the wrong ones lose. Every other round it sees each sentence without a part of the rules' names, so that it does not lean on them.
 * The same sentences in the same order give the same bytes.
 */
final class NamePerceptron implements NameWeights {

    /** A sentence to learn from: as it is, as it is with fewer names of the rules, and its right names. */
    record Example(WordView whole, WordView fewer, List<NameDecoder.Found> right) {
    }

    private static final float MARGIN = 40;
    private static final int ROUNDS = 16;
    /** Averaged weights below this are left out. */
    private static final float LEAST = 0.05f;

    private final float[] weights = new float[SpanFeatures.SIZE * TYPES];
    /** Each change times the step at which it was made: what the average lacks of the last weights. */
    private final double[] late = new double[SpanFeatures.SIZE * TYPES];
    private int step = 1;

    private NamePerceptron() {
    }

    /** Learns from the examples. */
    static StoredWeights learn(List<Example> examples) {
        NamePerceptron learner = new NamePerceptron();
        List<Example> order = new ArrayList<>(examples);
        Random random = new Random(7);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            for (Example e : order) {
                learner.see(round % 2 == 0 ? e.fewer() : e.whole(), e.right());
            }
        }
        return learner.averaged();
    }

    private void see(WordView view, List<NameDecoder.Found> right) {
        List<NameDecoder.Found> said = new NameDecoder(this).decode(view,
                (first, last, type) -> holds(right, new NameDecoder.Found(first, last, type, 0)) ? -MARGIN : MARGIN);
        SpanFeatures f = new SpanFeatures(view);
        for (NameDecoder.Found name : said) {
            if (!holds(right, name)) {
                change(f, name, -1);
            }
        }
        for (NameDecoder.Found name : right) {
            if (!holds(said, name)) {
                change(f, name, 1);
            }
        }
        step++;
    }

    private static boolean holds(List<NameDecoder.Found> names, NameDecoder.Found name) {
        for (NameDecoder.Found n : names) {
            if (n.first() == name.first() && n.last() == name.last() && n.type() == name.type()) {
                return true;
            }
        }
        return false;
    }

    private void change(SpanFeatures f, NameDecoder.Found name, float by) {
        NameDecoder.each(f, name.first(), name.last(), () -> {
            for (int k = 0; k < f.count(); k++) {
                int at = f.get(k) * TYPES + name.type().ordinal();
                weights[at] += by;
                late[at] += (double) step * by;
            }
        });
    }

    private StoredWeights averaged() {
        byte[] stored = new byte[weights.length];
        for (int i = 0; i < stored.length; i++) {
            float mean = (float) (weights[i] - late[i] / step);
            int rounded = Math.abs(mean) < LEAST ? 0 : Math.round(mean * StoredWeights.UNIT);
            stored[i] = (byte) Math.max(-StoredWeights.GREATEST, Math.min(StoredWeights.GREATEST, rounded));
        }
        return new StoredWeights(stored);
    }

    @Override
    public void add(SpanFeatures features, float[] sums, int at) {
        for (int k = 0; k < features.count(); k++) {
            for (int y = 0; y < TYPES; y++) {
                sums[at + y] += weights[features.get(k) * TYPES + y];
            }
        }
    }

    @Override
    public float unit() {
        return 1;
    }
}
