package org.shuzheng.gold;

/** A gold file that cannot be read. The message names the file, the place in it, the text there and what to do. */
public final class GoldException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message what is wrong, where, and what to do */
    public GoldException(String message) {
        super(message);
    }

    /** @param message what is wrong, where, and what to do */
    public GoldException(String message, Throwable cause) {
        super(message, cause);
    }
}
