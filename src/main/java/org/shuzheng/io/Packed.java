package org.shuzheng.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.shuzheng.io.InputFault.Kind;

/**
 * An input inside of an archive: {@code news.zip!/2024/a.txt}.
 *
 * @param name    name of the archive and path in it
 * @param bytes   opens it
 * @param others  finds another one beside it
 * @param depth   archives around it
 * @param budget  what the outermost archive may still unpack to
 */
record Packed(String name, Opener bytes, java.util.function.Function<String, Optional<Input>> others, int depth,
              Budget budget) implements Input {

    /** Opens the bytes of an entry. */
    @FunctionalInterface
    interface Opener {

        /** The unpacked bytes. @throws IOException when the archive is damaged */
        InputStream open() throws IOException;

        /** How many bytes they are packed in, so far or in all; negative when not known. */
        default long packed() {
            return -1;
        }
    }

    @Override
    public InputStream open() throws IOException {
        return budget.counted(bytes.open(), name, bytes::packed);
    }

    @Override
    public Optional<Input> beside(String fileName) {
        return others.apply(fileName);
    }

    /** The archives around an input, itself included if it is one. @throws InputException when there are too many */
    static int depthOf(Input archive, Limits limits) throws InputException {
        int depth = inner(archive) instanceof Packed p ? p.depth + 1 : 1;
        if (depth > limits.depth()) {
            throw new InputException(InputFault.of(Kind.DEEP, archive.name(), Integer.toString(limits.depth())));
        }
        return depth;
    }

    /** The budget that an archive is unpacked on: that of the archive around it, else its own. */
    static Budget budgetOf(Input archive, Limits limits) {
        return inner(archive) instanceof Packed p ? p.budget : new Budget(archive.name(), limits);
    }

    /** The input behind one whose bytes are already open. */
    static Input inner(Input input) {
        return input instanceof Readers.Opened o ? inner(o.input()) : input;
    }
}
