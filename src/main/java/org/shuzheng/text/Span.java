package org.shuzheng.text;

/**
 * A half-open range {@code [start, end)} of UTF-16 code units in one text; which text is said by whoever hands it out.
 *
 * <p>Example: in {@code "达3190亿元"} the figure stands at {@code new Span(1, 7)}.
 *
 * @param start first code unit
 * @param end   one past the last code unit, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    /** Checks the order of the ends. @throws IllegalArgumentException when {@code 0 <= start <= end} does not hold */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    /** Number of code units. */
    public int length() {
        return end - start;
    }

    /** True when nothing lies between the ends. */
    public boolean isEmpty() {
        return start == end;
    }

    /** True when the two share at least one code unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** True when the other lies wholly inside this one. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** True when the code unit at {@code offset} lies inside. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** The part of {@code text} that this span names. */
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /** By start; of two with one start the longer first. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
