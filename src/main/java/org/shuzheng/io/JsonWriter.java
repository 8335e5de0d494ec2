package org.shuzheng.io;

import java.io.IOException;
import java.io.Writer;
import org.shuzheng.doc.Extraction;

/** Writes JSON records as lines or as one array. */
final class JsonWriter implements RecordWriter {

    /** How the objects of the articles are put together. */
    enum Shape { LINES, ARRAY }

    private final Writer out;
    private final RecordJson json;
    private final Shape shape;
    private boolean any;

    JsonWriter(Writer out, RecordJson json, Shape shape) {
        this.out = out;
        this.json = json;
        this.shape = shape;
    }

    @Override
    public void write(Extraction extraction) throws IOException {
        if (shape == Shape.ARRAY) {
            out.write(any ? ",\n" : "[\n");
        }
        any = true;
        json.write(extraction, out);
        if (shape == Shape.LINES) {
            out.write('\n');
            // A reader at the other end of a pipe gets each article when it is done.
            out.flush();
        }
    }

    @Override
    public void close() throws IOException {
        try (out) {
            if (shape == Shape.ARRAY) {
                out.write(any ? "\n]\n" : "[]\n");
            }
        }
    }
}
