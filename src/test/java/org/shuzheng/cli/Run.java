package org.shuzheng.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One run of the program inside the test: its exit code and what it printed. */
record Run(int code, byte[] bytes, String err) {

    /** Runs a command line in English with nothing on standard input. */
    static Run of(String... args) {
        return with(Map.of(), "", args);
    }

    /** Runs a command line with an environment and standard input. */
    static Run with(Map<String, String> environment, String in, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        Map<String, String> all = new HashMap<>(Map.of("LANG", "en_US.UTF-8"));
        all.putAll(environment);
        int code = Program.run(new Streams(new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), out,
                new PrintWriter(err), all), args);
        return new Run(code, out.toByteArray(), err.toString());
    }

    String out() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    List<String> lines() {
        return out().lines().toList();
    }
}
