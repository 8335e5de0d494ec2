package org.shuzheng.io;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes a table as lines, cells separated by tabs, so that the n-th cell of every line is of the n-th column: a cell over
 * several rows or columns stands in each of them when it is a label, and once, in the first, when it holds a number.
 *
 * <p>Example: 地区 over two rows beside 产量 over two columns gives {@code 地区⇥产量⇥产量} and {@code 地区⇥粮食⇥油料}. A cell over
 * the whole width is a line of its own.
 */
public final class TableRows {

    private static final int MOST_COLUMNS = 500;

    private final List<String> lines = new ArrayList<>();
    private final List<Cell> row = new ArrayList<>();
    private Hanging[] hanging = new Hanging[0];

    private record Cell(String text, int rows, int columns) {
    }

    /** A cell that reaches down into rows to come. */
    private record Hanging(String text, int rows) {
    }

    /** Adds a cell to the row. */
    public void cell(String text, int rows, int columns) {
        row.add(new Cell(oneLine(text), Math.clamp(rows, 1, 10_000), Math.clamp(columns, 1, MOST_COLUMNS)));
    }

    /** Ends the row. */
    public void endRow() {
        List<String> out = new ArrayList<>();
        List<Hanging> below = new ArrayList<>();
        int next = 0;
        boolean whole = row.size() == 1 && row.getFirst().columns > 1;
        while (next < row.size() || out.size() < hanging.length) {
            int column = out.size();
            if (column >= MOST_COLUMNS) {
                break;
            }
            if (column < hanging.length && hanging[column] != null) {
                out.add(hanging[column].text);
                below.add(hanging[column].rows > 1 ? new Hanging(hanging[column].text, hanging[column].rows - 1) : null);
                whole = false;
            } else if (next < row.size()) {
                Cell cell = row.get(next++);
                for (int k = 0; k < cell.columns && out.size() < MOST_COLUMNS; k++) {
                    out.add(k == 0 || !number(cell.text) ? cell.text : "");
                    below.add(cell.rows > 1 ? new Hanging(number(cell.text) ? "" : cell.text, cell.rows - 1) : null);
                }
            } else {
                out.add("");
                below.add(null);
            }
        }
        int last = out.size();
        while (last > 0 && out.get(last - 1).isEmpty()) {
            last--;
        }
        if (last > 0) {
            lines.add(whole ? row.getFirst().text : String.join("\t", out.subList(0, last)));
        }
        int deep = below.size();
        while (deep > 0 && below.get(deep - 1) == null) {
            deep--;
        }
        hanging = below.subList(0, deep).toArray(Hanging[]::new);
        row.clear();
    }

    /** The rows so far. */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    /** {@code 1,234.5}, {@code -0.8%}: what is counted must not be counted twice. */
    private static boolean number(String text) {
        return text.chars().anyMatch(Character::isDigit)
                && text.chars().allMatch(c -> Character.isDigit(c) || ".,，．+-－—%％‰ ".indexOf(c) >= 0);
    }

    private static String oneLine(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00a0') {
                blank = true;
            } else {
                boolean wide = !out.isEmpty() && out.charAt(out.length() - 1) > '\u2e80' && c > '\u2e80';
                if (blank && !out.isEmpty() && !wide) {
                    out.append(' ');
                }
                out.append(c);
                blank = false;
            }
        }
        return out.toString();
    }
}
