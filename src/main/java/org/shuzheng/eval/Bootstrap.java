package org.shuzheng.eval;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Intervals by resampling articles with replacement (Efron's percentile bootstrap). The seed is fixed, so one input gives
 * one answer.
 */
final class Bootstrap {

    /** How many resamples. */
    static final int RESAMPLES = 2000;
    /** The seed. */
    static final long SEED = 20261122;

    /** The middle 95 % of the resampled scores. */
    record Interval(double low, double high) {
    }

    /** The interval of a difference, and the share of resamples in which the new run is not better. */
    record Difference(double delta, Interval interval, double notBetter) {
    }

    private Bootstrap() {
    }

    /** The 95 % interval of the F1 of a metric. */
    static Interval f1(List<Headline> articles, Metric metric) {
        if (articles.isEmpty()) {
            return new Interval(0, 0);
        }
        double[] scores = new double[RESAMPLES];
        SplittableRandom random = new SplittableRandom(SEED);
        for (int r = 0; r < RESAMPLES; r++) {
            Count sum = Count.ZERO;
            for (int k = 0; k < articles.size(); k++) {
                sum = sum.plus(articles.get(random.nextInt(articles.size())).of(metric));
            }
            scores[r] = sum.f1();
        }
        return middle(scores);
    }

    /** The difference now − before of the F1 of a metric, resampling the same articles on both sides. */
    static Difference paired(List<Headline> now, List<Headline> before, Metric metric) {
        double[] deltas = new double[RESAMPLES];
        SplittableRandom random = new SplittableRandom(SEED);
        int notBetter = 0;
        for (int r = 0; r < RESAMPLES; r++) {
            Count a = Count.ZERO;
            Count b = Count.ZERO;
            for (int k = 0; k < now.size(); k++) {
                int i = random.nextInt(now.size());
                a = a.plus(now.get(i).of(metric));
                b = b.plus(before.get(i).of(metric));
            }
            deltas[r] = a.f1() - b.f1();
            if (deltas[r] <= 0) {
                notBetter++;
            }
        }
        return new Difference(Headline.sum(now).of(metric).f1() - Headline.sum(before).of(metric).f1(), middle(deltas),
                (double) notBetter / RESAMPLES);
    }

    private static Interval middle(double[] scores) {
        Arrays.sort(scores);
        return new Interval(scores[(int) Math.floor(0.025 * (scores.length - 1))], scores[(int) Math.ceil(0.975 * (scores.length - 1))]);
    }
}
