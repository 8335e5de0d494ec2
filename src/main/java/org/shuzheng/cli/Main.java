package org.shuzheng.cli;

import java.util.logging.Level;
import java.util.logging.Logger;

/** The program. */
public final class Main {

    /** Held, so that the level stays: the search library remarks on the JDK's vector module, which no user asked for. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private Main() {
    }

    /** Runs a command and ends with its exit code. */
    public static void main(String[] args) {
        LUCENE.setLevel(Level.SEVERE);
        System.exit(Program.run(Streams.ofProcess(), args));
    }
}
