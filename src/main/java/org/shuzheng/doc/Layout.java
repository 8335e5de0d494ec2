package org.shuzheng.doc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.shuzheng.text.Span;

/**
 * Where the characters of a source text stand on the pages of its document.
 *
 * <p>Example: of a figure that a column breaks, {@code layout.places(figure.span())} gives two places, the end of one line
 * and the start of the next.
 */
public final class Layout {

    /** Of a text without pages. */
    public static final Layout NONE = new Layout(List.of());

    private final Line[] lines;
    private final int[] starts;

    /**
     * A layout.
     *
     * @param lines the lines of the text that stand on a page, in text order
     */
    public Layout(List<Line> lines) {
        this.lines = lines.toArray(Line[]::new);
        starts = lines.stream().mapToInt(Line::start).toArray();
    }

    /**
     * A line of the text as it stands on a page. Lengths are points (1/72 inch) from the upper left corner of the page.
     *
     * @param start  offset of its first character
     * @param page   number of the page, from 1
     * @param top    upper edge
     * @param bottom lower edge
     * @param left   left edge of each character
     * @param right  right edge of each character
     */
    public record Line(int start, int page, float top, float bottom, float[] left, float[] right) {

        private int end() {
            return start + left.length;
        }
    }

    /**
     * A rectangle on a page, in points (1/72 inch) from the upper left corner of the page as it is shown.
     *
     * @param page   number of the page, from 1
     * @param x      left edge
     * @param y      upper edge
     * @param width  its width
     * @param height its height
     */
    public record Place(int page, float x, float y, float width, float height) {
    }

    /** The lines of the text that stand on a page, in text order. */
    public List<Line> lines() {
        return List.of(lines);
    }

    /** True when the text has no pages. */
    public boolean isEmpty() {
        return lines.length == 0;
    }

    /** Where a span of the source text stands: a rectangle for each line that it touches, in text order. */
    public List<Place> places(Span source) {
        List<Place> out = new ArrayList<>();
        int at = Arrays.binarySearch(starts, source.start());
        for (int i = Math.max(0, at < 0 ? -at - 2 : at); i < lines.length && lines[i].start < source.end(); i++) {
            Line line = lines[i];
            int from = Math.max(source.start(), line.start) - line.start;
            int to = Math.min(source.end(), line.end()) - line.start;
            if (from < to) {
                float left = Float.MAX_VALUE;
                float right = -Float.MAX_VALUE;
                for (int k = from; k < to; k++) {
                    left = Math.min(left, line.left[k]);
                    right = Math.max(right, line.right[k]);
                }
                out.add(new Place(line.page, left, line.top, right - left, line.bottom - line.top));
            }
        }
        return out;
    }
}
