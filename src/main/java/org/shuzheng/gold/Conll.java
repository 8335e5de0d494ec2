package org.shuzheng.gold;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shuzheng.doc.Entity;
import org.shuzheng.doc.Figure;
import org.shuzheng.doc.Mention;
import org.shuzheng.doc.Time;
import org.shuzheng.text.Span;

/**
 * One character (code point) a line, tab-separated: the character, BIO tags for figures, times and entities, and the note of a
 * mention that begins there ({@code _} for none). {@code \n \r \t \s \\} stand for line feed, return, tab, blank and backslash. An
 * empty line follows each line feed of the text; comments hold what is known of the article.
 */
final class Conll {

    private static final String FILE = "gold.conll";

    private Conll() {
    }

    static Map<String, String> write(List<Annotated> articles) {
        StringBuilder out = new StringBuilder();
        for (Annotated a : articles) {
            NoteReader.head(a).forEach((key, value) -> out.append("# ").append(key).append(" = ").append(value).append('\n'));
            NoteWriter notes = new NoteWriter(a, false);
            String[][] tags = new String[3][a.text().length()];
            for (String[] column : tags) {
                Arrays.fill(column, "O");
            }
            Map<Integer, String> noteAt = new HashMap<>();
            for (Mention m : a.mentions()) {
                String[] column = tags[column(m)];
                for (int i = m.span().start(); i < m.span().end(); i++) {
                    column[i] = (i == m.span().start() ? "B-" : "I-") + Exchange.label(m);
                }
                Exchange.note(notes, m).ifPresent(n -> noteAt.put(m.span().start(), n));
            }
            for (int i = 0; i < a.text().length(); i += Character.charCount(a.text().codePointAt(i))) {
                out.append(escape(a.text().codePointAt(i)));
                for (String[] column : tags) {
                    out.append('\t').append(column[i]);
                }
                out.append('\t').append(noteAt.getOrDefault(i, "_")).append('\n');
                if (a.text().charAt(i) == '\n') {
                    out.append('\n');
                }
            }
            out.append('\n');
        }
        return Map.of(FILE, out.toString());
    }

    private static int column(Mention m) {
        return switch (m) {
            case Figure f -> 0;
            case Time t -> 1;
            case Entity e -> 2;
        };
    }

    private static String escape(int c) {
        return switch (c) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            case ' ' -> "\\s";
            case '\\' -> "\\\\";
            default -> Character.toString(c);
        };
    }

    private static String plain(String token) {
        return switch (token) {
            case "\\n" -> "\n";
            case "\\r" -> "\r";
            case "\\t" -> "\t";
            case "\\s" -> " ";
            case "\\\\" -> "\\";
            default -> token;
        };
    }

    static List<Annotated> read(Map<String, String> files, List<String> problems) {
        List<Annotated> out = new ArrayList<>();
        files.forEach((name, content) -> {
            if (name.endsWith(".conll")) {
                List<String[]> rows = new ArrayList<>();
                Map<String, String> head = new LinkedHashMap<>();
                // Not split at \R or by strip(): a row may begin with an ideographic blank.
                for (String line : content.split("\n")) {
                    boolean comment = line.startsWith("# ") && line.indexOf('\t') < 0 && line.contains(" = ");
                    if (comment && line.startsWith("# id = ") && !rows.isEmpty()) {
                        out.add(article(name, head, rows, problems));
                        rows.clear();
                        head.clear();
                    }
                    if (comment) {
                        head.put(line.substring(2, line.indexOf(" = ")), line.substring(line.indexOf(" = ") + 3));
                    } else if (!line.isEmpty()) {
                        String[] cells = line.split("\t", -1);
                        if (cells.length != 5) {
                            throw new GoldException(name + ": \"" + line + "\" has " + cells.length
                                    + " columns; expected character, figure, time, entity, note");
                        }
                        rows.add(cells);
                    }
                }
                if (!rows.isEmpty()) {
                    out.add(article(name, head, rows, problems));
                }
            }
        });
        return out;
    }

    private static Annotated article(String name, Map<String, String> head, List<String[]> rows, List<String> problems) {
        StringBuilder text = new StringBuilder();
        int[] at = new int[rows.size() + 1];
        for (int i = 0; i < rows.size(); i++) {
            at[i] = text.length();
            text.append(plain(rows.get(i)[0]));
        }
        at[rows.size()] = text.length();
        NoteReader reader = new NoteReader();
        for (int column = 1; column <= 3; column++) {
            for (int i = 0; i < rows.size(); i++) {
                String tag = rows.get(i)[column];
                if (tag.startsWith("B-")) {
                    int end = i + 1;
                    while (end < rows.size() && rows.get(end)[column].equals("I-" + tag.substring(2))) {
                        end++;
                    }
                    String note = rows.get(i)[4];
                    Exchange.take(reader, text.toString(), new Span(at[i], at[end]), tag.substring(2),
                            note.equals("_") ? Optional.empty() : Optional.of(note), name, problems);
                }
            }
        }
        return reader.article(new LinkedHashMap<>(head), name, text.toString());
    }
}
