package org.shuzheng.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Rows of a test corpus: tab-separated, {@code #} comments, the first other line names the columns; escapes are resolved. */
final class CorpusRows {

    private CorpusRows() {
    }

    static List<String[]> of(String resource) {
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CorpusRows.class.getResourceAsStream("/corpus/" + resource), resource), StandardCharsets.UTF_8))) {
            return in.lines().filter(l -> !l.isEmpty() && !l.startsWith("#")).skip(1).map(CorpusRows::cells).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] cells(String line) {
        String[] cells = line.split("\t", -1);
        for (int i = 0; i < cells.length; i++) {
            cells[i] = unescape(cells[i]);
        }
        return cells;
    }

    private static String unescape(String s) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c != '\\' || i + 1 == s.length()) {
                out.append(c);
                continue;
            }
            char kind = s.charAt(++i);
            switch (kind) {
                case 'n' -> out.append('\n');
                case 'r' -> out.append('\r');
                case 't' -> out.append('\t');
                case 'f' -> out.append('\f');
                case 'u' -> {
                    out.append((char) Integer.parseInt(s.substring(i + 1, i + 5), 16));
                    i += 4;
                }
                default -> throw new IllegalArgumentException("no escape: \\" + kind + " in " + s);
            }
        }
        return out.toString();
    }
}
