package org.shuzheng.io;

import java.io.EOFException;
import java.io.IOException;
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
        Input unpacked = new Packed(input.name() + "!/" + inside, () -> new GZIPInputStream(input.open(), 1 << 14),
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
}
