package org.shuzheng.io;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.shuzheng.io.InputFault.Kind;

/** A file packed by gzip: what is in it is read as if it lay there unpacked. */
final class GzipReader implements ArticleReader {

    private final Readers readers;

    GzipReader(Readers readers) {
        this.readers = readers;
    }

    @Override
    public Set<String> extensions() {
        return Set.of("gz");
    }

    @Override
    public boolean recognises(byte[] head) {
        return Magic.starts(head, 0x1F, 0x8B, 8);
    }

    @Override
    public boolean outweighsName() {
        return true;
    }

    @Override
    public void read(Input input, Limits limits, ArticleSink sink) throws InputException, IOException {
        int depth = Packed.depthOf(input, limits);
        Budget budget = Packed.budgetOf(input, limits);
        budget.entry();
        String inside = input.fileName().toLowerCase(java.util.Locale.ROOT).endsWith(".gz") ? input.baseName() : input.fileName();
        Input unpacked = new Packed(input.name() + "!/" + inside, new Unpacking(input),
                input::beside, depth, budget);
        try {
            readers.read(unpacked, limits, sink);
        } catch (Budget.Spent e) {
            throw new InputException(e.fault());
        } catch (EOFException e) {
            throw new InputException(InputFault.of(Kind.DAMAGED, input.name(), "ends early"));
        } catch (ZipException e) {
            throw new InputException(InputFault.of(Kind.DAMAGED, input.name(), String.valueOf(e.getMessage())));
        }
    }

    /** Counts what goes in, so that what comes out can be weighed against it. */
    private static final class Unpacking implements Packed.Opener {

        private final Input input;
        private long packed;

        Unpacking(Input input) {
            this.input = input;
        }

        @Override
        public InputStream open() throws IOException {
            return new GZIPInputStream(new FilterInputStream(input.open()) {
                @Override
                public int read() throws IOException {
                    int b = super.read();
                    packed += b < 0 ? 0 : 1;
                    return b;
                }

                @Override
                public int read(byte[] buffer, int from, int length) throws IOException {
                    int n = super.read(buffer, from, length);
                    packed += Math.max(n, 0);
                    return n;
                }
            }, 1 << 14);
        }

        @Override
        public long packed() {
            return packed;
        }
    }
}
