package org.shuzheng.gold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shuzheng.doc.Mention;

/**
 * Label Studio tasks: a region of type {@code labels} for each mention and, under the same id, one of type {@code textarea} with
 * its note. {@code label-config.xml} is the labelling interface that shows both. Label Studio has stored code points since 1.4
 * (its issue 1008); before, it stored UTF-16 code units.
 */
final class LabelStudio {

    private static final String CONFIG = """
            <View>
              <Labels name="label" toName="text">
            %s  </Labels>
              <Text name="text" value="$text"/>
              <TextArea name="note" toName="text" perRegion="true" editable="true" placeholder="VALUE UNIT;indicator;@subject;#period | t VALUE"/>
            </View>
            """;

    private LabelStudio() {
    }

    static Map<String, String> write(List<Annotated> articles) {
        ArrayNode tasks = GoldJson.newArray();
        for (Annotated a : articles) {
            ObjectNode task = tasks.addObject();
            ObjectNode data = task.putObject("data").put("text", a.text());
            NoteReader.head(a).forEach((key, value) -> data.put(key.equals("id") ? "article" : key, value));
            ArrayNode results = task.putArray("annotations").addObject().putArray("result");
            CodePoints points = new CodePoints(a.text());
            NoteWriter notes = new NoteWriter(a, false);
            int n = 0;
            for (Mention m : a.mentions()) {
                String id = "m" + n++;
                value(region(results, id, "label", "labels"), a, m, points).putArray("labels").add(Exchange.label(m));
                Exchange.note(notes, m).ifPresent(note -> value(region(results, id, "note", "textarea"), a, m, points).putArray("text").add(note));
            }
        }
        StringBuilder labels = new StringBuilder();
        Exchange.LABELS.forEach(l -> labels.append("    <Label value=\"").append(l).append("\"/>\n"));
        Map<String, String> out = new LinkedHashMap<>();
        out.put("label-studio.json", tasks.toPrettyString() + "\n");
        out.put("label-config.xml", String.format(CONFIG, labels));
        return out;
    }

    private static ObjectNode region(ArrayNode results, String id, String from, String type) {
        return results.addObject().put("id", id).put("from_name", from).put("to_name", "text").put("type", type);
    }

    private static ObjectNode value(ObjectNode region, Annotated a, Mention m, CodePoints points) {
        ObjectNode value = region.putObject("value").put("start", points.count(m.span().start())).put("end", points.count(m.span().end()));
        return region.path("type").asText().equals("labels") ? value.put("text", m.span().of(a.text())) : value;
    }

    static List<Annotated> read(Map<String, String> files, List<String> problems) {
        List<Annotated> out = new ArrayList<>();
        files.forEach((name, content) -> {
            if (name.endsWith(".json")) {
                JsonNode tasks = WebAnnotation.parse(name, content);
                if (!tasks.isArray()) {
                    throw new GoldException(name + ": expected an array of tasks, as Label Studio's JSON export is; JSON-MIN has no offsets");
                }
                for (int i = 0; i < tasks.size(); i++) {
                    out.add(task(name + " task " + i, tasks.get(i), problems));
                }
            }
        });
        return out;
    }

    private static Annotated task(String where, JsonNode task, List<String> problems) {
        JsonNode data = task.path("data");
        String text = data.path("text").asText("");
        CodePoints points = new CodePoints(text);
        NoteReader reader = new NoteReader();
        JsonNode annotation = task.path("annotations").path(0);
        Map<String, String> notes = new HashMap<>();
        for (JsonNode r : annotation.path("result")) {
            if (r.path("type").asText().equals("textarea")) {
                JsonNode t = r.path("value").path("text");
                notes.put(r.path("id").asText(), t.isArray() ? t.path(0).asText() : t.asText());
            }
        }
        for (JsonNode r : annotation.path("result")) {
            if (r.path("type").asText().equals("labels")) {
                JsonNode v = r.path("value");
                try {
                    Exchange.take(reader, text, points.units(v.path("start").asInt(-1), v.path("end").asInt(-1)), v.path("labels").path(0).asText(""),
                            Optional.ofNullable(notes.get(r.path("id").asText())), where, problems);
                } catch (IllegalArgumentException e) {
                    problems.add(where + ": region " + r.path("id") + " \"" + v.path("text").asText() + "\": " + e.getMessage() + "; left out");
                }
            }
        }
        Map<String, String> head = new LinkedHashMap<>();
        for (String key : List.of("title", "published", "source", "style", "annotator")) {
            Optional.ofNullable(data.path(key).textValue()).ifPresent(v -> head.put(key, v));
        }
        return reader.article(head, data.path("article").asText(task.path("id").asText("task")), text);
    }
}
