package org.shuzheng.text;

import java.util.Arrays;

/**
 * Where each code unit of a repaired text stands in its source. Alignments compose: repair stages each make one, and
 * {@link #after} joins them into one from the last text to the first.
 *
 * <p>Offsets are UTF-16 code units. A code unit that a stage put in (a line feed between paragraphs) maps to an empty
 * place in the source.
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
     * @param ends         end in the source of each code unit, {@code ends[i] >= starts[i]}
     * @param sourceLength length of the source text
     */
    public static Alignment of(int[] starts, int[] ends, int sourceLength) {
        if (starts.length != ends.length) {
            throw new IllegalArgumentException("starts and ends differ in length");
        }
        return new Alignment(starts.clone(), ends.clone(), sourceLength);
    }

    /** The alignment of a text with itself. */
    public static Alignment identity(int length) {
        int[] starts = new int[length];
        int[] ends = new int[length];
        Arrays.setAll(starts, i -> i);
        Arrays.setAll(ends, i -> i + 1);
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
     */
    public Span toSource(Span repaired) {
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
     * This alignment after an earlier one: {@code this} leads from text C to text B, {@code earlier} from B to A; the
     * result leads from C to A.
     */
    public Alignment after(Alignment earlier) {
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
