package org.shuzheng.eval;

import java.util.List;
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
     * A bar from 0 to 1.
     *
     * @param label what it stands for
     * @param value its length
     * @param low   lower end of the interval
     * @param high  upper end
     */
    record Bar(String label, double value, double low, double high) {
    }

    Section {
        headers = List.copyOf(headers);
        rows = List.copyOf(rows);
        bars = List.copyOf(bars);
    }
}
