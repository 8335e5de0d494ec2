package org.shuzheng.gold;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shuzheng.doc.Mention;
import org.shuzheng.text.Span;

/**
 * brat standoff (https://brat.nlplab.org/standoff.html): {@code T1<tab>ORG 0 5<tab>text}. brat cannot hold a line feed inside a
 * span, so a mention that a hard line break tears apart becomes a discontinuous one: {@code T1<tab>FIGURE 0 5;6 7<tab>…}. Notes
 * are brat's own {@code AnnotatorNotes}; what is known of the article goes into {@code NAME.meta.json}, which brat passes over.
 */
final class Brat {

    private Brat() {
    }

    static Map<String, String> write(List<Annotated> articles) {
        Map<String, String> out = new LinkedHashMap<>();
        for (Annotated a : articles) {
            out.put(a.id() + ".txt", a.text());
            ObjectNode meta = GoldJson.mapper().createObjectNode();
            NoteReader.head(a).forEach(meta::put);
            out.put(a.id() + ".meta.json", meta + "\n");
            out.put(a.id() + ".ann", annotations(a));
        }
        out.put("annotation.conf", "[entities]\n" + String.join("\n", Exchange.LABELS) + "\n\n[relations]\n\n<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, "
                + "<OVL-TYPE>:<ANY>\n\n[events]\n\n[attributes]\n");
        return out;
    }

    private static String annotations(Annotated a) {
        StringBuilder out = new StringBuilder();
        CodePoints points = new CodePoints(a.text());
        NoteWriter notes = new NoteWriter(a, false);
        int n = 0;
        for (Mention m : a.mentions()) {
            n++;
            List<Span> pieces = pieces(a.text(), m.span());
            out.append('T').append(n).append('\t').append(Exchange.label(m)).append(' ');
            out.append(String.join(";", pieces.stream().map(p -> points.count(p.start()) + " " + points.count(p.end())).toList()));
            out.append('\t').append(String.join(" ", pieces.stream().map(p -> p.of(a.text())).toList())).append('\n');
            int id = n;
            Exchange.note(notes, m).ifPresent(note -> out.append('#').append(id).append("\tAnnotatorNotes T").append(id).append('\t').append(note).append('\n'));
        }
        return out.toString();
    }

    /** The parts of a span on each line, without the blanks at line ends. */
    private static List<Span> pieces(String text, Span span) {
        List<Span> out = new ArrayList<>();
        int start = span.start();
        for (int i = span.start(); i <= span.end(); i++) {
            if (i == span.end() || text.charAt(i) == '\n' || text.charAt(i) == '\r' || text.charAt(i) == '\t') {
                int from = start;
                int to = i;
                while (from < to && Character.isWhitespace(text.charAt(from))) {
                    from++;
                }
                while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
                    to--;
                }
                if (to > from) {
                    out.add(new Span(from, to));
                }
                start = i + 1;
            }
        }
        return out;
    }

    static List<Annotated> read(Map<String, String> files, List<String> problems) {
        List<Annotated> out = new ArrayList<>();
        files.forEach((name, content) -> {
            if (name.endsWith(".ann")) {
                String base = name.substring(0, name.length() - 4);
                String text = files.get(base + ".txt");
                if (text == null) {
                    throw new GoldException(name + ": its text " + base + ".txt is not there; brat needs both");
                }
                Map<String, String> head = new LinkedHashMap<>();
                Optional.ofNullable(files.get(base + ".meta.json")).ifPresent(meta -> WebAnnotation.parse(base + ".meta.json", meta).properties()
                        .forEach(f -> head.put(f.getKey(), f.getValue().asText())));
                out.add(read(name, content, text, problems).article(head, base, text));
            }
        });
        return out;
    }

    private static NoteReader read(String name, String content, String text, List<String> problems) {
        NoteReader reader = new NoteReader();
        CodePoints points = new CodePoints(text);
        Map<String, String> notes = new HashMap<>();
        String[] lines = content.split("\n");
        for (String line : lines) {
            String[] columns = line.split("\t", 3);
            if (columns.length == 3 && columns[0].startsWith("#") && columns[1].startsWith("AnnotatorNotes ")) {
                notes.put(columns[1].substring(15).strip(), columns[2].strip());
            }
        }
        for (int i = 0; i < lines.length; i++) {
            String[] columns = lines[i].split("\t", 3);
            if (!columns[0].startsWith("T") || columns.length < 2) {
                continue;
            }
            String where = name + ":" + (i + 1);
            String[] words = columns[1].split(" ", 2);
            try {
                String[] numbers = words[1].split("[ ;]");
                Span span = points.units(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[numbers.length - 1]));
                Exchange.take(reader, text, span, words[0], Optional.ofNullable(notes.get(columns[0])), where, problems);
            } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
                problems.add(where + ": \"" + lines[i] + "\": " + e.getMessage() + "; expected \"T1<tab>ORG 0 5<tab>text\"; left out");
            }
        }
        return reader;
    }
}
