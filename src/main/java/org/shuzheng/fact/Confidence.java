package org.shuzheng.fact;

import java.util.HashMap;
import java.util.Map;
import org.shuzheng.lexicon.Models;
import org.shuzheng.lexicon.Table;

/**
 * The chance that a fact is right, counted on gold: {@code models/fact-confidence.tsv} says for each rule, by whether the
 * clause itself says the indicator and the time, how many of its facts were seen and how many were right.
 */
final class Confidence {

    private static final double PRIOR = 0.8;
    private static final double WEIGHT = 4;

    private final Map<String, double[]> counts = new HashMap<>();

    Confidence(Models models) {
        for (Table.Row row : models.table("fact-confidence.tsv").expect("rule", "indicator", "time", "right", "seen").rows()) {
            int right = row.integer("right");
            int seen = row.integer("seen");
            if (right > seen) {
                throw row.error("more right than seen");
            }
            add(row.required("rule"), right, seen);
            add(row.required("rule") + ' ' + row.required("indicator") + ' ' + row.required("time"), right, seen);
        }
    }

    private void add(String key, int right, int seen) {
        double[] count = counts.computeIfAbsent(key, k -> new double[2]);
        count[0] += right;
        count[1] += seen;
    }

    /** Between 0 and 1; rare combinations lean on their rule, rare rules on the mean of all. */
    double of(Statement s) {
        double rule = smooth(s.rule, PRIOR);
        return smooth(s.rule + ' ' + features(s), rule);
    }

    /** The key of a statement in the table: {@code said carried}. */
    static String features(Statement s) {
        return (s.carriedTopic ? "carried" : "said") + ' ' + (s.carriedTime ? s.period.isEmpty() ? "none" : "carried" : "said");
    }

    private double smooth(String key, double prior) {
        double[] count = counts.getOrDefault(key, new double[2]);
        return (count[0] + WEIGHT * prior) / (count[1] + WEIGHT);
    }
}
