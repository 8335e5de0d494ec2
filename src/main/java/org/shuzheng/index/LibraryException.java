package org.shuzheng.index;

/** A library that cannot be opened, read or written. The message says why and what to do. */
public final class LibraryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LibraryException(String message) {
        super(message);
    }

    LibraryException(String message, Throwable cause) {
        super(message, cause);
    }
}
