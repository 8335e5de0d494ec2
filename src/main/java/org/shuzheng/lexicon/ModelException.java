package org.shuzheng.lexicon;

/** A data file of {@code models/} that cannot be used. The message names file, line and row: {@code models/units.tsv:88: …}. */
public final class ModelException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With what is wrong and where. */
    public ModelException(String message) {
        super(message);
    }

    /** With what is wrong and where, and the fault behind it. */
    public ModelException(String message, Throwable cause) {
        super(message, cause);
    }
}
