package org.shuzheng.cli;

import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.shuzheng.doc.Extraction;
import org.shuzheng.io.RecordFormat;
import org.shuzheng.io.RecordWriter;
import org.shuzheng.io.WriteOptions;

/**
 * Where records go: standard output, or a file that is there whole or not at all. Records go to a temporary file beside it,
 * which takes its name at {@link #commit()}; closing without that takes the temporary file away.
 */
final class RecordOutput implements Closeable {

    private final String target;
    private final Optional<Path> file;
    private final Optional<Path> temporary;
    private final RecordWriter writer;
    private boolean closed;

    private RecordOutput(String target, Optional<Path> file, Optional<Path> temporary, RecordWriter writer) {
        this.target = target;
        this.file = file;
        this.temporary = temporary;
        this.writer = writer;
    }

    /** To a stream that stays open. */
    static RecordOutput to(OutputStream out, RecordFormat format, WriteOptions options) throws IOException {
        return new RecordOutput("standard output", Optional.empty(), Optional.empty(), format.writer(new StaysOpen(out), options));
    }

    /** To a file. @throws OutputException when its folder cannot be written to */
    static RecordOutput to(Path file, RecordFormat format, WriteOptions options) throws OutputException {
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                // A pipe or device has no name to take.
                return new RecordOutput(file.toString(), Optional.empty(), Optional.empty(),
                        format.writer(Files.newOutputStream(file), options));
            }
            Path real = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            Path temporary = real.resolveSibling("." + real.getFileName() + "." + ProcessHandle.current().pid() + ".part");
            return new RecordOutput(file.toString(), Optional.of(real), Optional.of(temporary),
                    format.writer(Files.newOutputStream(temporary), options));
        } catch (IOException e) {
            throw new OutputException(file.toString(), e);
        }
    }

    /** Writes the records of an article. */
    void write(Extraction extraction) throws OutputException {
        try {
            writer.write(extraction);
        } catch (IOException e) {
            throw new OutputException(target, e);
        }
    }

    /** Ends the document; the file takes its name. */
    void commit() throws OutputException {
        try {
            closed = true;
            writer.close();
            if (file.isPresent()) {
                move(temporary.orElseThrow(), file.get());
            }
        } catch (IOException e) {
            discard();
            throw new OutputException(target, e);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
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
            discard();
        }
    }

    private void discard() {
        try {
            if (temporary.isPresent()) {
                Files.deleteIfExists(temporary.get());
            }
        } catch (IOException e) {
            // The failure that led here is the one to tell.
        }
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
