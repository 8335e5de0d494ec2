package org.shuzheng.io;

import java.io.IOException;
import java.util.Set;

/**
 * Reads articles from inputs of one format. To add a format, write one and name it in {@link Readers}.
 *
 * <p>Readers are thread-safe and hold no more than one article at a time.
 */
public interface ArticleReader {

    /** The extensions it reads, in lower case without the dot: {@code txt}. */
    Set<String> extensions();

    /** True when these first bytes (up to 4096) are surely of its format: {@code %PDF-}. */
    default boolean recognises(byte[] head) {
        return false;
    }

    /** True when what it recognises is so, whatever the name says: binary formats. */
    default boolean outweighsName() {
        return false;
    }

    /**
     * Reads the articles of an input one after another.
     *
     * @throws InputException when the input as a whole cannot be read
     * @throws IOException    when its bytes cannot be read, or the sink cannot take more
     */
    void read(Input input, Limits limits, ArticleSink sink) throws InputException, IOException;
}
