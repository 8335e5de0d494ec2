package org.shuzheng.cli;

import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.shuzheng.doc.Extraction;
import org.shuzheng.io.RecordFormat;
import org.shuzheng.io.RecordWriter;
import org.shuzheng.io.WriteOptions;

/** Where records go, in the format chosen: standard output, or a file that is there whole or not at all. */
final class RecordOutput implements Closeable {

    private final OutputTarget target;
    private final RecordWriter writer;
    private boolean closed;

    private RecordOutput(OutputTarget target, RecordWriter writer) {
        this.target = target;
        this.writer = writer;
    }

    /** To a stream that stays open. */
    static RecordOutput to(OutputStream out, RecordFormat format, WriteOptions options) throws IOException {
        OutputTarget target = OutputTarget.to(out);
        return new RecordOutput(target, format.writer(target.stream(), options));
    }

    /** To a file. @throws OutputException when its folder cannot be written to */
    static RecordOutput to(Path file, RecordFormat format, WriteOptions options) throws OutputException {
        OutputTarget target = OutputTarget.to(file);
        try {
            return new RecordOutput(target, format.writer(target.stream(), options));
        } catch (IOException e) {
            target.close();
            throw new OutputException(file.toString(), e);
        }
    }

    /** Writes the records of an article. */
    void write(Extraction extraction) throws OutputException {
        try {
            writer.write(extraction);
        } catch (IOException e) {
            throw new OutputException(target.name(), e);
        }
    }

    /** Ends the document; the file takes its name. */
    void commit() throws OutputException {
        try {
            closed = true;
            writer.close();
        } catch (IOException e) {
            target.close();
            throw new OutputException(target.name(), e);
        }
        target.commit();
    }

    /** Takes away what is not committed. */
    @Override
    public void close() {
        if (!closed) {
            closed = true;
            try {
                writer.close();
            } catch (IOException e) {
                // What is thrown away need not be written.
            }
        }
        target.close();
    }

    /** Standard output is flushed, never closed. */
    static final class StaysOpen extends FilterOutputStream {

        StaysOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
