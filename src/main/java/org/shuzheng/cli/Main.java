package org.shuzheng.cli;

/** The program. */
public final class Main {

    private Main() {
    }

    /** Runs a command and ends with its exit code. */
    public static void main(String[] args) {
        System.exit(Program.run(Streams.ofProcess(), args));
    }
}
