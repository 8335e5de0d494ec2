package org.shuzheng.io;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.shuzheng.doc.Extraction;

/**
 * Writes one layer as CSV (RFC 4180): columns named as in the schema, one row a record. A file begins with a byte order mark,
 * so that Excel reads it as UTF-8; and in a file a text that Excel would take for a formula gets an apostrophe in front.
 */
final class CsvWriter implements RecordWriter {

    private final Writer out;
    private final WriteOptions options;

    CsvWriter(Writer out, WriteOptions options) throws IOException {
        this.out = out;
        this.options = options;
        if (options.toFile()) {
            out.write('\ufeff');
        }
        line(RecordRows.columns(options.layer()));
    }

    @Override
    public void write(Extraction extraction) throws IOException {
        for (List<Cell> row : RecordRows.of(extraction, options.layer(), options.offsets())) {
            line(row.stream().map(this::text).toList());
        }
    }

    private String text(Cell cell) {
        return switch (cell) {
            case Cell.Blank blank -> "";
            case Cell.Number number -> number.value().toPlainString();
            case Cell.Day day -> day.day().toString();
            case Cell.Text text -> inert(text.text());
            case Cell.Sentence sentence -> inert(sentence.text());
        };
    }

    private String inert(String text) {
        boolean formula = options.toFile() && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }

    private void line(List<String> cells) throws IOException {
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

    @Override
    public void close() throws IOException {
        out.close();
    }
}
