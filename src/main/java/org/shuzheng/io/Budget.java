package org.shuzheng.io;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import org.shuzheng.io.InputFault.Kind;

/** What is left of the limits while an archive, with the archives inside it, is unpacked. */
final class Budget {

    /** No text packs better; what does is made to fill a memory. */
    private static final long RATIO = 200;
    /** Less than this harms nobody. */
    private static final long HARMLESS = 4L << 20;

    private final String archive;
    private final Limits limits;
    private long bytes;
    private int entries;

    Budget(String archive, Limits limits) {
        this.archive = archive;
        this.limits = limits;
    }

    /** Thrown out of a stream when the bytes are spent. */
    static final class Spent extends IOException {

        private static final long serialVersionUID = 1L;

        private final transient InputFault fault;

        Spent(InputFault fault) {
            super(fault.kind().name());
            this.fault = fault;
        }

        InputFault fault() {
            return fault;
        }
    }

    /** Counts an entry. @throws InputException when there are too many */
    void entry() throws InputException {
        if (++entries > limits.entries()) {
            throw new InputException(InputFault.of(Kind.ENTRIES, archive, Integer.toString(limits.entries())));
        }
    }

    /**
     * A stream whose bytes count.
     *
     * @param in     the unpacked bytes
     * @param name   what they are of
     * @param packed how many bytes they were unpacked from, so far or in all; negative when not known
     */
    InputStream counted(InputStream in, String name, LongSupplier packed) {
        return new FilterInputStream(in) {
            private long own;

            private void count(int n) throws Spent {
                own += n;
                spend(n);
                if (own > HARMLESS && packed.getAsLong() >= 0 && own / RATIO > packed.getAsLong()) {
                    throw new Spent(InputFault.of(Kind.BOMB, name, RATIO + " × " + Bytes.size(packed.getAsLong())));
                }
            }

            @Override
            public int read() throws IOException {
                int b = super.read();
                count(b < 0 ? 0 : 1);
                return b;
            }

            @Override
            public int read(byte[] buffer, int from, int length) throws IOException {
                int n = super.read(buffer, from, length);
                count(Math.max(n, 0));
                return n;
            }
        };
    }

    private void spend(int n) throws Spent {
        bytes += n;
        if (bytes > limits.totalBytes()) {
            throw new Spent(InputFault.of(Kind.BOMB, archive, Bytes.size(limits.totalBytes())));
        }
    }
}
