package org.shuzheng.gold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shuzheng.doc.Mention;
import org.shuzheng.text.Span;

/**
 * doccano's JSON Lines for sequence labelling: {@code {"text": …, "label": [[0, 5, "ORG"]]}}. doccano keeps further fields of a
 * line as metadata and hands them out again, which is how notes (keyed by {@code start-end-label}) survive.
 */
final class Doccano {

    private static final String FILE = "doccano.jsonl";

    private Doccano() {
    }

    static Map<String, String> write(List<Annotated> articles) {
        StringBuilder out = new StringBuilder();
        for (Annotated a : articles) {
            ObjectNode line = GoldJson.mapper().createObjectNode();
            line.put("text", a.text());
            ArrayNode labels = line.putArray("label");
            ObjectNode kept = GoldJson.mapper().createObjectNode();
            CodePoints points = new CodePoints(a.text());
            NoteWriter notes = new NoteWriter(a, false);
            for (Mention m : a.mentions()) {
                int start = points.count(m.span().start());
                int end = points.count(m.span().end());
                labels.addArray().add(start).add(end).add(Exchange.label(m));
                Exchange.note(notes, m).ifPresent(n -> kept.put(start + "-" + end + "-" + Exchange.label(m), n));
            }
            NoteReader.head(a).forEach((key, value) -> line.put(key.equals("id") ? "article" : key, value));
            line.set("notes", kept);
            out.append(line).append('\n');
        }
        return Map.of(FILE, out.toString());
    }

    static List<Annotated> read(Map<String, String> files, List<String> problems) {
        List<Annotated> out = new ArrayList<>();
        files.forEach((name, content) -> {
            if (name.endsWith(".jsonl")) {
                String[] lines = content.split("\n");
                for (int i = 0; i < lines.length; i++) {
                    if (!lines[i].isBlank()) {
                        out.add(line(name + ":" + (i + 1), lines[i], problems));
                    }
                }
            }
        });
        return out;
    }

    private static Annotated line(String where, String content, List<String> problems) {
        JsonNode line = WebAnnotation.parse(where, content);
        String text = line.path("text").asText(line.path("data").asText(""));
        CodePoints points = new CodePoints(text);
        NoteReader reader = new NoteReader();
        JsonNode labels = line.has("label") ? line.get("label") : line.path("labels");
        for (JsonNode l : labels) {
            int start = l.path(0).asInt(-1);
            int end = l.path(1).asInt(-1);
            String label = l.path(2).asText("");
            try {
                Span span = points.units(start, end);
                Exchange.take(reader, text, span, label, Optional.ofNullable(line.path("notes").path(start + "-" + end + "-" + label).textValue()), where, problems);
            } catch (IllegalArgumentException e) {
                problems.add(where + ": label " + l + ": " + e.getMessage() + "; left out");
            }
        }
        Map<String, String> head = new LinkedHashMap<>();
        for (String key : List.of("title", "published", "source", "style", "annotator")) {
            Optional.ofNullable(line.path(key).textValue()).ifPresent(v -> head.put(key, v));
        }
        return reader.article(head, line.path("article").asText(line.path("id").asText("line")), text);
    }
}
