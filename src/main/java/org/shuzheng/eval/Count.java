package org.shuzheng.eval;

/**
 * What a score is made of.
 *
 * @param hits   right ones
 * @param gold   how many there are in gold
 * @param system how many the system gave
 */
public record Count(int hits, int gold, int system) {

    /** Nothing yet. */
    public static final Count ZERO = new Count(0, 0, 0);

    /** Both together. */
    public Count plus(Count other) {
        return new Count(hits + other.hits, gold + other.gold, system + other.system);
    }

    /** Share of the system's that is right; 1 when neither side has any. */
    public double precision() {
        return system > 0 ? (double) hits / system : gold == 0 ? 1.0 : 0.0;
    }

    /** Share of gold that was found; 1 when gold has none. */
    public double recall() {
        return gold > 0 ? (double) hits / gold : 1.0;
    }

    /** Harmonic mean of precision and recall. */
    public double f1() {
        double p = precision();
        double r = recall();
        return p + r == 0 ? 0.0 : 2 * p * r / (p + r);
    }
}
