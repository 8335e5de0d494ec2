package org.shuzheng.io;

import java.time.Duration;
import org.shuzheng.io.InputFault.Kind;

/** The time that reading one article may take. */
public final class Deadline {

    private final String input;
    private final Duration limit;
    private final long end;

    private Deadline(String input, Duration limit) {
        this.input = input;
        this.limit = limit;
        end = System.nanoTime() + limit.toNanos();
    }

    /** From now on. */
    static Deadline of(Input input, Limits limits) {
        return new Deadline(input.name(), limits.time());
    }

    /** True when the time is over. */
    public boolean passed() {
        return System.nanoTime() - end > 0;
    }

    /** Does nothing while there is time. @throws InputException when the time is over */
    public void check() throws InputException {
        if (passed()) {
            throw new InputException(InputFault.of(Kind.SLOW, input, Long.toString(Math.max(1, limit.toSeconds()))));
        }
    }
}
