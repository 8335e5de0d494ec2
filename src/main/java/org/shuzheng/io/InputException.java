package org.shuzheng.io;

import java.io.Serial;

/** Thrown when an input cannot be read; holds why. */
public final class InputException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient InputFault fault;

    /** With why the input cannot be read. */
    public InputException(InputFault fault) {
        super(fault.kind() + " " + fault.input() + " " + fault.details());
        this.fault = fault;
    }

    /** Why the input cannot be read. */
    public InputFault fault() {
        return fault;
    }
}
