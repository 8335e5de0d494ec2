package org.shuzheng.io;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** A line of CSV (RFC 4180). */
final class CsvLine {

    private CsvLine() {
    }

    /**
     * Writes typed cells.
     *
     * @param inert puts an apostrophe before a text that Excel would take for a formula
     */
    static void write(Writer out, List<Cell> cells, boolean inert) throws IOException {
        write(out, cells.stream().map(c -> text(c, inert)).toList());
    }

    /** Writes texts; quotes those that need it. */
    static void write(Writer out, List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            String cell = cells.get(i);
            if (cell.indexOf(',') >= 0 || cell.indexOf('"') >= 0 || cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0) {
                out.write('"');
                out.write(cell.replace("\"", "\"\""));
                out.write('"');
            } else {
                out.write(cell);
            }
        }
        out.write("\r\n");
    }

    private static String text(Cell cell, boolean inert) {
        return switch (cell) {
            case Cell.Blank blank -> "";
            case Cell.Number number -> number.value().toPlainString();
            case Cell.Day day -> day.day().toString();
            case Cell.Text text -> inert(text.text(), inert);
            case Cell.Sentence sentence -> inert(sentence.text(), inert);
        };
    }

    private static String inert(String text, boolean inert) {
        boolean formula = inert && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
