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
        CsvLine.write(out, RecordRows.columns(options.layer()));
    }

    @Override
    public void write(Extraction extraction) throws IOException {
        for (List<Cell> row : RecordRows.of(extraction, options.layer(), options.offsets())) {
            CsvLine.write(out, row, options.toFile());
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
