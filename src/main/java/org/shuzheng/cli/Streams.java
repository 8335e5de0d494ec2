package org.shuzheng.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What the program is connected to.
 *
 * @param in          standard input
 * @param out         standard output: records only
 * @param err         standard error: messages and progress
 * @param environment the environment variables
 */
record Streams(InputStream in, OutputStream out, PrintWriter err, Map<String, String> environment) {

    /** Names which of standard input, output and error (0, 1, 2) are terminals; the launcher sets it. */
    static final String TERMINALS = "SHUZHENG_TTY";

    /** The streams of this process, without a buffer: who writes, buffers. */
    static Streams ofProcess() {
        return new Streams(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out),
                new PrintWriter(new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8), true),
                System.getenv());
    }

    /** True when standard input is a terminal. */
    boolean inIsTerminal() {
        return terminals().contains("0");
    }

    /** True when standard output is a terminal. */
    boolean outIsTerminal() {
        return terminals().contains("1");
    }

    /** True when standard error is a terminal. */
    boolean errIsTerminal() {
        return terminals().contains("2");
    }

    private String terminals() {
        return environment.getOrDefault(TERMINALS, "");
    }
}
