package org.shuzheng.io;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of text whose columns are aligned on a terminal, where a Han character takes two columns. Build it with a heading,
 * add rows, print its lines.
 *
 * <pre>{@code
 * new TextTable("指标", ">值").row("出口", "1.83万亿元").lines(0, Colours.NONE)
 * }</pre>
 */
public final class TextTable {

    private static final int GAP = 2;
    private static final int LEAST = 8;

    private final List<String> headings = new ArrayList<>();
    private final List<Boolean> right = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    /** A table without rows. @param columns the headings; one that starts with {@code >} is of a column aligned to the right */
    public TextTable(String... columns) {
        for (String column : columns) {
            right.add(column.startsWith(">"));
            headings.add(column.startsWith(">") ? column.substring(1) : column);
        }
    }

    /** Adds a row. Line breaks and tabs in cells become blanks. */
    public TextTable row(String... cells) {
        if (cells.length != headings.size()) {
            throw new IllegalArgumentException(cells.length + " cells for " + headings.size() + " columns");
        }
        List<String> row = new ArrayList<>();
        for (String cell : cells) {
            row.add(cell.replaceAll("[\\t\\r\\n]+", " "));
        }
        rows.add(row);
        return this;
    }

    /** Number of rows. */
    public int size() {
        return rows.size();
    }

    /** True when it has no rows. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /**
     * The lines: heading, rule, rows. Columns without any content are left out.
     *
     * @param width   columns of the terminal, to which cells are cut; 0 for no limit
     * @param colours marks for the heading
     */
    public List<String> lines(int width, Colours colours) {
        int[] widths = new int[headings.size()];
        for (int c = 0; c < widths.length; c++) {
            int widest = 0;
            for (List<String> row : rows) {
                widest = Math.max(widest, DisplayWidth.of(row.get(c)));
            }
            widths[c] = widest == 0 ? 0 : Math.max(widest, DisplayWidth.of(headings.get(c)));
        }
        fit(widths, width);
        List<String> lines = new ArrayList<>();
        lines.add(colours.bold(line(headings, widths)));
        int total = 0;
        for (int w : widths) {
            total += w == 0 ? 0 : w + GAP;
        }
        lines.add(colours.faint("─".repeat(Math.max(0, total - GAP))));
        rows.forEach(row -> lines.add(line(row, widths)));
        return lines;
    }

    /** Narrows the widest columns until all fit. */
    private static void fit(int[] widths, int width) {
        if (width <= 0) {
            return;
        }
        while (true) {
            int total = -GAP;
            int widest = 0;
            for (int c = 0; c < widths.length; c++) {
                total += widths[c] == 0 ? 0 : widths[c] + GAP;
                widest = widths[c] > widths[widest] ? c : widest;
            }
            if (total <= width || widths[widest] <= LEAST) {
                return;
            }
            widths[widest]--;
        }
    }

    private String line(List<String> cells, int[] widths) {
        StringBuilder out = new StringBuilder();
        for (int c = 0; c < widths.length; c++) {
            if (widths[c] == 0) {
                continue;
            }
            String cell = DisplayWidth.cut(cells.get(c), widths[c]);
            String blanks = " ".repeat(widths[c] - DisplayWidth.of(cell));
            out.append(right.get(c) ? blanks + cell : cell + blanks).append(" ".repeat(GAP));
        }
        return out.toString().stripTrailing();
    }
}
