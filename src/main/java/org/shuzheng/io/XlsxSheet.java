package org.shuzheng.io;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A sheet that goes on in another when Excel's rows are used up. */
final class XlsxSheet {

    private static final Map<String, Double> WIDTHS = Map.ofEntries(Map.entry("article", 18.0), Map.entry("title", 30.0),
            Map.entry("indicator", 30.0), Map.entry("subject", 14.0), Map.entry("period", 14.0), Map.entry("value", 20.0),
            Map.entry("high", 20.0), Map.entry("surface", 20.0), Map.entry("sentence", 60.0), Map.entry("source", 24.0),
            Map.entry("rule", 26.0), Map.entry("published", 12.0), Map.entry("from", 12.0), Map.entry("to", 12.0),
            Map.entry("normalized", 26.0), Map.entry("of", 20.0));

    /** Excel's calendar begins with 1900 and has a 29 February of that year: earlier days are texts. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private final Workbook book;
    private final Labels labels;
    private final String name;
    private final List<String> columns;
    private final Map<String, Integer> linksTo = new HashMap<>();
    private Worksheet sheet;
    private int row;
    private int part;

    XlsxSheet(Workbook book, Labels labels, String name, List<String> columns) {
        this.book = book;
        this.labels = labels;
        this.name = name;
        this.columns = columns;
        begin();
    }

    private void begin() {
        part++;
        sheet = book.newWorksheet(part == 1 ? labels.text(name) : labels.text(name) + " " + part);
        for (int c = 0; c < columns.size(); c++) {
            sheet.value(0, c, labels.column(columns.get(c)));
            sheet.width(c, WIDTHS.getOrDefault(columns.get(c), 10.0));
        }
        sheet.range(0, 0, 0, columns.size() - 1).style().bold().fillColor("DDE6EE").set();
        sheet.freezePane(0, 1);
        row = 0;
    }

    /** The name of the sheet that is written now. */
    String name() {
        return sheet.getName();
    }

    /** The row that is written now, 0 is the heading. */
    int row() {
        return row;
    }

    void next() {
        row++;
        if (row >= Worksheet.MAX_ROWS) {
            begin();
            row = 1;
        }
    }

    void put(int column, Cell cell) {
        switch (cell) {
            case Cell.Blank blank -> { }
            case Cell.Text text -> sheet.value(row, column, clip(text.text()));
            case Cell.Sentence sentence -> sheet.value(row, column, clip(sentence.text()));
            case Cell.Number number -> {
                sheet.value(row, column, number.value());
                if (number.value().scale() <= 0 && number.value().abs().compareTo(BigDecimal.valueOf(10_000)) >= 0) {
                    sheet.style(row, column).format("#,##0").set();
                }
            }
            case Cell.Day day when day.day().isBefore(FIRST_DAY) -> sheet.value(row, column, day.day().toString());
            case Cell.Day day -> {
                sheet.value(row, column, day.day());
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
        }
    }

    /**
     * A text that leads to a row of another sheet. The library under us keeps one place for equal links, so the second fact
     * of a sentence would lose its own: links to one row lead to different ranges of it, {@code A2:A2}, {@code A2:B2} ….
     */
    void link(int column, String text, String target, int targetRow) {
        int nth = linksTo.merge(target + targetRow, 1, Integer::sum);
        sheet.hyperlink(row, column, HyperLink.internal("'" + target + "'!A" + (targetRow + 1)
                + (nth == 1 ? "" : ":" + letters(nth) + (targetRow + 1)), clip(text)));
        sheet.style(row, column).fontColor("0563C1").set();
    }

    /** Name of a column, from 1: {@code 1 → A}, {@code 27 → AA}. */
    private static String letters(int column) {
        return column <= 26 ? String.valueOf((char) ('A' + column - 1)) : letters((column - 1) / 26) + letters((column - 1) % 26 + 1);
    }

    /** Excel holds 32767 characters in a cell. */
    private static String clip(String text) {
        return text.length() <= 32_000 ? text : text.substring(0, 32_000) + "…";
    }
}
