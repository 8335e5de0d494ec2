package org.shuzheng.io;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipException;
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

    /** What is done with an archive once it may be unpacked. */
    @FunctionalInterface
    interface Unpacking {

        /**
         * Reads what is in it.
         *
         * @param depth  the archives around what is in it
         * @param budget what it may unpack to
         */
        void read(int depth, Budget budget) throws InputException, IOException;
    }

    /**
     * Unpacks an archive within the limits: those of the archive around it, else its own.
     *
     * @throws InputException when it lies too deep, unpacks to too much, or is damaged
     */
    static void unpack(Input archive, Limits limits, Unpacking unpacking) throws InputException, IOException {
        Optional<Packed> around = inner(archive) instanceof Packed p ? Optional.of(p) : Optional.empty();
        int depth = around.map(p -> p.depth + 1).orElse(1);
        if (depth > limits.depth()) {
            throw new InputException(InputFault.of(Kind.DEEP, archive.name(), Integer.toString(limits.depth())));
        }
        try {
            unpacking.read(depth, around.map(Packed::budget).orElseGet(() -> new Budget(archive.name(), limits)));
        } catch (Budget.Spent e) {
            throw new InputException(e.fault());
        } catch (ZipException | EOFException e) {
            throw new InputException(damaged(archive, e));
        }
    }

    /** Why an archive, or an entry of one, cannot be unpacked. */
    static InputFault damaged(Input input, IOException e) {
        String why = String.valueOf(e.getMessage());
        return why.contains("encrypted") ? InputFault.of(Kind.PASSWORD, input.name())
                : InputFault.of(Kind.DAMAGED, input.name(), e instanceof EOFException ? "ends early" : why);
    }

    /** The input behind one whose bytes are already open. */
    static Input inner(Input input) {
        return input instanceof Readers.Opened o ? inner(o.input()) : input;
    }
}
