package org.shuzheng.text;

import java.util.Arrays;

/**
 * Where each code unit of a repaired text stands in its source. Alignments compose: repair stages each make one, and
 * {@link #after} joins them into one from the last text to the first.
 *
 * <p>Offsets are UTF-16 code units. A code unit that a stage put in (a line feed between paragraphs) maps to an empty
 * place in the source. Starts and ends never go back: {@code starts[i] <= starts[i + 1]} and {@code ends[i] <= ends[i + 1]}.
 *
 * <p>Example: {@code "15.42 万亿\n元"} repaired to {@code "15.42 万亿元"} maps {@code [0, 9)} to {@code [0, 10)}. The idea is
 * that of the aligned normalisers of Apache OpenNLP.
 */
public final class Alignment {

    private final int[] starts;
    private final int[] ends;
    private final int sourceLength;

    private Alignment(int[] starts, int[] ends, int sourceLength) {
        this.starts = starts;
        this.ends = ends;
        this.sourceLength = sourceLength;
    }

    /**
     * An alignment given unit by unit.
     *
     * @param starts       start in the source of each code unit of the repaired text, ascending
     * @param ends         end in the source of each code unit, ascending, {@code ends[i] >= starts[i]}
     * @param sourceLength length of the source text
     * @throws IllegalArgumentException when the arrays differ in length, go back, or leave the source
     */
    public static Alignment of(int[] starts, int[] ends, int sourceLength) {
        if (starts.length != ends.length) {
            throw new IllegalArgumentException("starts and ends differ in length");
        }
        int start = 0;
        int end = 0;
        for (int i = 0; i < starts.length; i++) {
            if (starts[i] < start || ends[i] < end || ends[i] < starts[i] || ends[i] > sourceLength) {
                throw new IllegalArgumentException("not an alignment at unit " + i + ": [" + starts[i] + ", " + ends[i] + ")");
            }
            start = starts[i];
            end = ends[i];
        }
        return new Alignment(starts.clone(), ends.clone(), sourceLength);
    }

    /** The arrays are handed over, not copied: for the rewriter alone, which makes them in order. */
    static Alignment own(int[] starts, int[] ends, int sourceLength) {
        return new Alignment(starts, ends, sourceLength);
    }

    /** The alignment of a text with itself. */
    public static Alignment identity(int length) {
        int[] starts = new int[length];
        int[] ends = new int[length];
        for (int i = 0; i < length; i++) {
            starts[i] = i;
            ends[i] = i + 1;
        }
        return new Alignment(starts, ends, length);
    }

    /** Length of the repaired text in code units. */
    public int length() {
        return starts.length;
    }

    /** Length of the source text in code units. */
    public int sourceLength() {
        return sourceLength;
    }

    /**
     * The place in the source of a span of the repaired text: from the first to the last code unit that is really there,
     * so it covers line breaks and blanks that repair took out between them, but none at its ends.
     *
     * @throws IndexOutOfBoundsException when the span leaves the repaired text
     */
    public Span toSource(Span repaired) {
        if (repaired.end() > starts.length) {
            throw new IndexOutOfBoundsException("span [" + repaired.start() + ", " + repaired.end() + ") of a text of " + starts.length);
        }
        int first = repaired.start();
        int last = repaired.end() - 1;
        while (first < last && starts[first] == ends[first]) {
            first++;
        }
        while (last > first && starts[last] == ends[last]) {
            last--;
        }
        if (repaired.isEmpty()) {
            int at = first < starts.length ? starts[first] : sourceLength;
            return new Span(at, at);
        }
        return new Span(starts[first], ends[last]);
    }

    /**
     * The place in the repaired text of a span of the source: the code units that stand for some of it; empty when repair
     * took all of it out.
     */
    public Span toRepaired(Span source) {
        int first = firstEndingAfter(source.start());
        int last = first;
        while (last < starts.length && starts[last] < source.end()) {
            last++;
        }
        return new Span(first, last);
    }

    private int firstEndingAfter(int offset) {
        int at = Arrays.binarySearch(ends, offset + 1);
        at = at < 0 ? -at - 1 : at;
        while (at > 0 && ends[at - 1] > offset) {
            at--;
        }
        return at;
    }

    /**
     * This alignment after an earlier one: {@code this} leads from text C to text B, {@code earlier} from B to A; the
     * result leads from C to A.
     *
     * @throws IllegalArgumentException when the source of this one is not as long as the text of the earlier one
     */
    public Alignment after(Alignment earlier) {
        if (sourceLength != earlier.length()) {
            throw new IllegalArgumentException("alignments do not meet: " + sourceLength + " and " + earlier.length());
        }
        int[] s = new int[starts.length];
        int[] e = new int[starts.length];
        for (int i = 0; i < s.length; i++) {
            if (starts[i] == ends[i]) {
                int at = starts[i] < earlier.starts.length ? earlier.starts[starts[i]] : earlier.sourceLength;
                s[i] = at;
                e[i] = at;
            } else {
                s[i] = earlier.starts[starts[i]];
                e[i] = earlier.ends[ends[i] - 1];
            }
        }
        return new Alignment(s, e, earlier.sourceLength);
    }
}
