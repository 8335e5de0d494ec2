package org.shuzheng.gold;

/** A gold file that cannot be read. The message names the file, the place in it, the text there and what to do. */
public final class GoldException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With what is wrong, where, and what to do. */
    public GoldException(String message) {
        super(message);
    }

    /** With what is wrong, where, what to do, and the fault behind it. */
    public GoldException(String message, Throwable cause) {
        super(message, cause);
    }
}
