package org.shuzheng.eval;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A part of a report: a table with a title and a note, and what a chart of it would show.
 *
 * @param title   its title
 * @param note    what the reader must know to read it
 * @param headers the columns
 * @param rows    cells, one list a row; a column whose header begins with {@code >} is a number
 * @param bars    the bars of its chart, where it has one
 */
record Section(Words title, Optional<Words> note, List<Words> headers, List<List<Words>> rows, List<Bar> bars) {

    /**
     * A bar; its length is a share of the whole width.
     *
     * @param label what it stands for
     * @param value its length
     * @param low   lower end of the interval
     * @param high  upper end
     * @param text  what stands at its end; a count says that the scale is no score
     */
    record Bar(String label, double value, double low, double high, String text) {

        static Bar score(String label, double value, double low, double high) {
            return new Bar(label, value, low, high, String.format(Locale.ROOT, "%.3f", value));
        }

        static Bar count(String label, int n, int most) {
            double share = (double) n / most;
            return new Bar(label, share, share, share, Integer.toString(n));
        }
    }

    /** True when its bars are scores between 0 and 1. */
    boolean scores() {
        return bars.stream().anyMatch(b -> b.text().contains("."));
    }

    Section {
        headers = List.copyOf(headers);
        rows = List.copyOf(rows);
        bars = List.copyOf(bars);
    }
}
