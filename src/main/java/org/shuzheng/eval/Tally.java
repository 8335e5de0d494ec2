package org.shuzheng.eval;

/**
 * Counts in the terms of SemEval-2013 task 9.1.
 *
 * @param cor right
 * @param inc wrong
 * @param par right in part
 * @param mis missed
 * @param spu spurious
 */
public record Tally(int cor, int inc, int par, int mis, int spu) {

    /** Nothing yet. */
    public static final Tally ZERO = new Tally(0, 0, 0, 0, 0);

    /** Both together. */
    public Tally plus(Tally o) {
        return new Tally(cor + o.cor, inc + o.inc, par + o.par, mis + o.mis, spu + o.spu);
    }

    /** How many gold has. */
    public int possible() {
        return cor + inc + par + mis;
    }

    /** How many the system gave. */
    public int actual() {
        return cor + inc + par + spu;
    }

    /** (COR + PAR/2) / actual. */
    public double precision() {
        return actual() == 0 ? possible() == 0 ? 1 : 0 : (cor + par / 2.0) / actual();
    }

    /** (COR + PAR/2) / possible. */
    public double recall() {
        return possible() == 0 ? 1 : (cor + par / 2.0) / possible();
    }

    /** Harmonic mean of the two. */
    public double f1() {
        double p = precision();
        double r = recall();
        return p + r == 0 ? 0 : 2 * p * r / (p + r);
    }
}
