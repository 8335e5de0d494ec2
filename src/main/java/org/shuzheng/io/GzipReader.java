package org.shuzheng.io;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPInputStream;

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
        Packed.unpack(input, limits, (depth, budget) -> {
            budget.entry();
            String inside = input.fileName().toLowerCase(Locale.ROOT).endsWith(".gz") ? input.baseName() : input.fileName();
            readers.read(new Packed(input.name() + "!/" + inside, new Unpacking(input), input::beside, depth, budget), limits, sink);
        });
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
