package org.shuzheng.io;

import java.io.Closeable;
import java.io.IOException;
import org.shuzheng.doc.Extraction;

/** Writes records in one format, one article after another. Closing ends the document and the stream under it. */
public interface RecordWriter extends Closeable {

    /** Writes what was read from an article. */
    void write(Extraction extraction) throws IOException;
}
