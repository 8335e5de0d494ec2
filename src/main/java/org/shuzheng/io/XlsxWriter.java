package org.shuzheng.io;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.shuzheng.doc.Extraction;

/**
 * Writes an Excel workbook: a sheet for each layer, one for the articles and one for the sentences that state facts, to which
 * the facts are linked. Numbers are numbers and days are days.
 */
final class XlsxWriter implements RecordWriter {

    private static final Map<String, Double> WIDTHS = Map.ofEntries(Map.entry("article", 18.0), Map.entry("title", 30.0),
            Map.entry("indicator", 30.0), Map.entry("subject", 14.0), Map.entry("period", 14.0), Map.entry("value", 20.0),
            Map.entry("high", 20.0), Map.entry("surface", 20.0), Map.entry("sentence", 60.0), Map.entry("source", 24.0),
            Map.entry("rule", 26.0), Map.entry("published", 12.0), Map.entry("from", 12.0), Map.entry("to", 12.0),
            Map.entry("normalized", 26.0), Map.entry("of", 20.0));
    private static final List<String> ARTICLES = List.of("article", "title", "published", "source", "facts", "figures", "times", "entities");
    private static final List<String> SENTENCES = List.of("article", "start", "end", "sentence");

    private final Workbook book;
    private final Labels labels;
    private final Offsets offsets;
    private final Map<Layer, Sheet> layers = new EnumMap<>(Layer.class);
    private final Sheet articles;
    private final Sheet sentences;

    XlsxWriter(OutputStream out, WriteOptions options) {
        book = new Workbook(out, "Shuzheng", null);
        labels = Labels.of(options.language());
        offsets = options.offsets();
        for (Layer layer : Layer.values()) {
            layers.put(layer, new Sheet(layer.label(), RecordRows.columns(layer)));
        }
        articles = new Sheet("articles", ARTICLES);
        sentences = new Sheet("sentences", SENTENCES);
    }

    @Override
    public void write(Extraction e) {
        Map<Integer, Integer> rowOfSentence = new HashMap<>();
        for (Layer layer : Layer.values()) {
            Sheet sheet = layers.get(layer);
            for (List<Cell> row : RecordRows.of(e, layer, offsets)) {
                sheet.next();
                for (int c = 0; c < row.size(); c++) {
                    if (row.get(c) instanceof Cell.Sentence s) {
                        int target = rowOfSentence.computeIfAbsent(s.start(), k -> sentence(e, s));
                        sheet.link(c, s.text(), sentences.sheet.getName(), target);
                    } else {
                        sheet.put(c, row.get(c));
                    }
                }
            }
        }
        articles.next();
        articles.put(0, new Cell.Text(e.article().id()));
        e.article().title().ifPresent(t -> articles.put(1, new Cell.Text(t)));
        e.reference().ifPresent(d -> articles.put(2, new Cell.Day(d)));
        e.article().source().ifPresent(s -> articles.put(3, new Cell.Text(s)));
        int[] counts = {e.facts().size(), e.figures().size(), e.times().size(), e.entities().size()};
        for (int i = 0; i < counts.length; i++) {
            articles.put(4 + i, new Cell.Number(BigDecimal.valueOf(counts[i])));
        }
    }

    private int sentence(Extraction e, Cell.Sentence s) {
        sentences.next();
        sentences.put(0, new Cell.Text(e.article().id()));
        var at = offsets.fromUtf16(e.article().text());
        sentences.put(1, new Cell.Number(BigDecimal.valueOf(at.applyAsInt(s.start()))));
        sentences.put(2, new Cell.Number(BigDecimal.valueOf(at.applyAsInt(s.end()))));
        sentences.put(3, new Cell.Text(s.text()));
        return sentences.row;
    }

    @Override
    public void close() throws IOException {
        book.close();
    }

    /** A sheet that goes on in another when Excel's rows are used up. */
    private final class Sheet {

        private final String name;
        private final List<String> columns;
        private Worksheet sheet;
        private int row;
        private int part;

        Sheet(String name, List<String> columns) {
            this.name = name;
            this.columns = columns;
            begin();
        }

        private void begin() {
            part++;
            sheet = book.newWorksheet(part == 1 ? labels.text(name) : labels.text(name) + " " + part);
            for (int c = 0; c < columns.size(); c++) {
                sheet.value(0, c, labels.text(columns.get(c)));
                sheet.width(c, WIDTHS.getOrDefault(columns.get(c), 10.0));
            }
            sheet.range(0, 0, 0, columns.size() - 1).style().bold().fillColor("DDE6EE").set();
            sheet.freezePane(0, 1);
            row = 0;
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
                case Cell.Day day -> {
                    sheet.value(row, column, day.day());
                    sheet.style(row, column).format("yyyy-mm-dd").set();
                }
            }
        }

        void link(int column, String text, String target, int targetRow) {
            sheet.hyperlink(row, column, HyperLink.internal("'" + target + "'!A" + (targetRow + 1), clip(text)));
            sheet.style(row, column).fontColor("0563C1").set();
        }

        /** Excel holds 32767 characters in a cell. */
        private static String clip(String text) {
            return text.length() <= 32_000 ? text : text.substring(0, 32_000) + "…";
        }
    }
}
