package org.shuzheng.io;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;

/**
 * One table of typed rows as CSV or as an Excel workbook: for what is no record of an article, such as the hits of a search.
 *
 * <pre>{@code
 * try (RowSheet sheet = RowSheet.xlsx(out, "en", "facts", List.of("indicator", "value"))) {
 *     sheet.row(List.of(Optional.of("出口"), Optional.of(new BigDecimal("1830000000000"))));
 * }
 * }</pre>
 */
public final class RowSheet implements Closeable {

    private interface Target extends Closeable {
        void row(List<Cell> cells) throws IOException;
    }

    private final Target target;

    private RowSheet(Target target) {
        this.target = target;
    }

    /** CSV as UTF-8. @param inert for a file that Excel may open: byte order mark, and no text that it would take for a formula */
    public static RowSheet csv(OutputStream out, boolean inert, List<String> columns) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        if (inert) {
            writer.write('\ufeff');
        }
        CsvLine.write(writer, columns);
        return new RowSheet(new Target() {
            @Override
            public void row(List<Cell> cells) throws IOException {
                CsvLine.write(writer, cells, inert);
            }

            @Override
            public void close() throws IOException {
                writer.close();
            }
        });
    }

    /** An Excel workbook with one sheet. @param language of the headings, {@code en} or {@code zh} */
    public static RowSheet xlsx(OutputStream out, String language, String name, List<String> columns) throws IOException {
        WorkbookStream stream = WorkbookStream.to(out);
        Workbook book = new Workbook(stream, "Shuzheng", null);
        XlsxSheet sheet = new XlsxSheet(book, Labels.of(language), name, columns);
        return new RowSheet(new Target() {
            @Override
            public void row(List<Cell> cells) {
                sheet.next();
                for (int c = 0; c < cells.size(); c++) {
                    sheet.put(c, cells.get(c));
                }
            }

            @Override
            public void close() throws IOException {
                try (stream) {
                    book.close();
                }
            }
        });
    }

    /** A row: numbers, days ({@link LocalDate}) and everything else as text; an empty one is blank. */
    public void row(List<Optional<?>> values) throws IOException {
        List<Cell> cells = new ArrayList<>();
        for (Optional<?> value : values) {
            cells.add(value.isEmpty() ? new Cell.Blank() : switch (value.get()) {
                case BigDecimal number -> new Cell.Number(number);
                case Integer number -> new Cell.Number(BigDecimal.valueOf(number));
                case LocalDate day -> new Cell.Day(day);
                case Object text -> new Cell.Text(text.toString());
            });
        }
        target.row(cells);
    }

    @Override
    public void close() throws IOException {
        target.close();
    }
}
