package org.shuzheng.text;

import java.io.IOException;

/** A source that is not readable text. The message names the source, says why, and what to do. */
public final class UnreadableSourceException extends IOException {

    private static final long serialVersionUID = 1L;

    /** Why a source cannot be read. */
    public enum Reason {
        /** Text that was decoded with the wrong charset before it was saved: UTF-8 read as GBK and the like. */
        MOJIBAKE,
        /** Text whose characters were replaced by question marks or replacement characters. */
        LOST_CHARACTERS,
        /** A file of another kind: an image, an archive, an office document. */
        BINARY,
        /** Bytes in no charset that we know. */
        UNKNOWN_CHARSET
    }

    private final Reason reason;

    UnreadableSourceException(String source, Reason reason, String what) {
        super(source + ": " + what);
        this.reason = reason;
    }

    /** Why it cannot be read. */
    public Reason reason() {
        return reason;
    }
}
