package org.shuzheng.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Where a command writes: standard output, or a file that is there whole or not at all. What is written goes to a temporary
 * file beside it, which takes its name at {@link #commit()}; closing without that takes the temporary file away.
 */
final class OutputTarget implements Closeable {

    private final String name;
    private final OutputStream stream;
    private final Optional<Path> file;
    private final Optional<Path> temporary;
    private boolean closed;

    private OutputTarget(String name, OutputStream stream, Optional<Path> file, Optional<Path> temporary) {
        this.name = name;
        this.stream = stream;
        this.file = file;
        this.temporary = temporary;
    }

    /** A stream that stays open. */
    static OutputTarget to(OutputStream out) {
        return new OutputTarget("standard output", new RecordOutput.StaysOpen(out), Optional.empty(), Optional.empty());
    }

    /** A file. @throws OutputException when its folder cannot be written to */
    static OutputTarget to(Path file) throws OutputException {
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                // A pipe or device has no name to take.
                return new OutputTarget(file.toString(), Files.newOutputStream(file), Optional.empty(), Optional.empty());
            }
            Path real = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            Path temporary = real.resolveSibling("." + real.getFileName() + "." + ProcessHandle.current().pid() + ".part");
            return new OutputTarget(file.toString(), new BufferedOutputStream(Files.newOutputStream(temporary)), Optional.of(real), Optional.of(temporary));
        } catch (IOException e) {
            throw new OutputException(file.toString(), e);
        }
    }

    /** What to write to. */
    OutputStream stream() {
        return stream;
    }

    /** The file's name, or {@code standard output}. */
    String name() {
        return name;
    }

    /** Ends writing; the file takes its name. */
    void commit() throws OutputException {
        try {
            closed = true;
            stream.close();
            if (file.isPresent()) {
                move(temporary.orElseThrow(), file.get());
            }
        } catch (IOException e) {
            discard();
            throw new OutputException(name, e);
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
                stream.close();
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
}
