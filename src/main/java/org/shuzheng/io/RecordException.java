package org.shuzheng.io;

import java.io.Serial;

/** A record that is not of the schema; the message names the field, what was found and what was expected. */
public final class RecordException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    RecordException(String message) {
        super(message);
    }

    RecordException(String message, Throwable cause) {
        super(message, cause);
    }
}
