package org.shuzheng.io;

import java.io.IOException;
import java.util.Set;

/**
 * A format in which one file is one article: it turns bytes into text. {@link DocumentReader} does what all of them need:
 * limits, side files, the search for title and date in the text. Formats are thread-safe; none opens another file or a
 * network connection.
 */
public interface DocumentFormat {

    /** The extensions of its files, in lower case without the dot: {@code pdf}. */
    Set<String> extensions();

    /** True when these first bytes (up to 4096) are surely of this format. */
    boolean recognises(byte[] head);

    /** True when what it recognises is so, whatever the name says. */
    default boolean outweighsName() {
        return false;
    }

    /**
     * Reads a file.
     *
     * @param input    names the file in faults
     * @param bytes    all of it, within the limits
     * @param deadline to be checked where the work is long
     * @param sink     takes remarks; articles are handed over by the caller
     * @throws InputException when it cannot be read
     * @throws IOException    when its structure is broken
     */
    Document read(Input input, byte[] bytes, Deadline deadline, ArticleSink sink) throws InputException, IOException;
}
