package org.shuzheng.entity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.shuzheng.doc.EntityType;
import org.shuzheng.text.Span;

/**
 * A text with its names, for learning. The files of {@code gold/train} hold one a line, names marked with their type; {@code #} begins a comment:
 * {@code 引进⟦ORG:三友乳业⟧，⟦LOC:东湖酒店⟧开业。}
 *
 * @param from  where it stands: file and line
 * @param names with their places in the text
 */
record TrainingText(String from, String text, List<Named> names) {

    /** A name in a text. */
    record Named(Span span, EntityType type) {
    }

    /** Reads all files of a folder, by name. @throws IllegalArgumentException when a line is at fault, named with its file */
    static List<TrainingText> folder(Path folder) throws IOException {
        List<TrainingText> out = new ArrayList<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                List<String> lines = Files.readAllLines(file);
                for (int n = 0; n < lines.size(); n++) {
                    if (!lines.get(n).isBlank() && !lines.get(n).startsWith("#")) {
                        out.add(line(file.getFileName() + ":" + (n + 1), lines.get(n)));
                    }
                }
            }
        }
        return out;
    }

    /** Reads one line. @throws IllegalArgumentException when a bracket or type is at fault */
    static TrainingText line(String from, String line) {
        StringBuilder text = new StringBuilder();
        List<Named> names = new ArrayList<>();
        int at = 0;
        for (int open = line.indexOf('⟦'); open >= 0; open = line.indexOf('⟦', at)) {
            int colon = line.indexOf(':', open);
            int close = line.indexOf('⟧', open);
            int next = line.indexOf('⟦', open + 1);
            if (colon < 0 || close < colon + 2 || next >= 0 && next < close) {
                throw new IllegalArgumentException(from + ": ⟦TYPE:name⟧ is expected at column " + (open + 1));
            }
            text.append(line, at, open);
            EntityType type = type(from, line.substring(open + 1, colon));
            names.add(new Named(new Span(text.length(), text.length() + close - colon - 1), type));
            text.append(line, colon + 1, close);
            at = close + 1;
        }
        text.append(line, at, line.length());
        if (text.indexOf("⟧") >= 0) {
            throw new IllegalArgumentException(from + ": a bracket closes nothing");
        }
        return new TrainingText(from, text.toString(), names);
    }

    private static EntityType type(String from, String written) {
        try {
            return EntityType.valueOf(written);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(from + ": no type of name: " + written, e);
        }
    }
}
