package org.shuzheng.cli;

import java.io.IOException;
import java.io.Serial;

/** Thrown when the records cannot be written any more. */
final class OutputException extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String target;

    /** @param target the file, or {@code standard output} */
    OutputException(String target, IOException cause) {
        super(cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage(), cause);
        this.target = target;
    }

    String target() {
        return target;
    }

    /** True when who reads our standard output has gone, as {@code head} does: no failure. */
    boolean readerWentAway() {
        String message = getMessage();
        return message.contains("Broken pipe") || message.contains("EPIPE");
    }
}
