package org.shuzheng.cli;

/** Exit codes of the program, the same for every command. */
final class Exit {

    /** All is done. */
    static final int DONE = 0;
    /** A search found nothing. */
    static final int NOTHING_FOUND = 1;
    /** The command line is wrong. */
    static final int USAGE = 2;
    /** Some inputs failed; the others were written. */
    static final int SOME_FAILED = 3;
    /** An accuracy gate failed. */
    static final int GATE = 4;
    /** A fault of ours. */
    static final int FAULT = 70;

    private Exit() {
    }
}
