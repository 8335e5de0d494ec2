package org.shuzheng.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/**
 * Runs what people run most, and throws away what it prints: the launcher makes the start-up cache from it, so that the classes
 * of every common command are loaded and linked ahead. Not a command.
 */
final class Training {

    private Training() {
    }

    /** @param args the folder of articles to train on */
    public static void main(String[] args) {
        String corpus = args[0];
        List<List<String>> runs = List.of(List.of("--help"), List.of("extract", "--help"), List.of("--version"),
                List.of("extract", corpus), List.of("extract", corpus, "--format", "table", "--color", "always"),
                List.of("extract", corpus, "--format", "csv"), List.of("extract", corpus, "--format", "html"),
                List.of("extract", corpus, "--format", "xlsx"), List.of("demo"), List.of("config"),
                List.of("explain", "2023年，杭州市实现数字贸易额3190亿元，增长21.1%。"), List.of("extract", "--mistaken"),
                List.of("extract", "missing.txt", "--lang", "zh"));
        for (List<String> run : runs) {
            Program.run(new Streams(InputStream.nullInputStream(), OutputStream.nullOutputStream(),
                    new PrintWriter(Writer.nullWriter()), Map.of()), run.toArray(String[]::new));
        }
    }
}
