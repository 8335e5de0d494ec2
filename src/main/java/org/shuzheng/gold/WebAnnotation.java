package org.shuzheng.gold;

import com.fasterxml.jackson.core.JsonProcessingException;
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
 * W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/): an {@code AnnotationPage} an article, each mention an
 * {@code Annotation} with a tagging body (the label) and a describing body (the note), its target a text position selector, which
 * counts code points, and a text quote selector with 12 characters of context.
 */
final class WebAnnotation {

    private static final int CONTEXT = 12;

    private WebAnnotation() {
    }

    static Map<String, String> write(List<Annotated> articles) {
        Map<String, String> out = new LinkedHashMap<>();
        for (Annotated a : articles) {
            out.put(a.id() + ".txt", a.text());
            ObjectNode page = GoldJson.mapper().createObjectNode().put("@context", "http://www.w3.org/ns/anno.jsonld")
                    .put("id", "urn:shuzheng:" + a.id()).put("type", "AnnotationPage");
            ObjectNode about = page.putObject("partOf").put("id", "urn:shuzheng:" + a.id() + ":gold").put("type", "AnnotationCollection");
            NoteReader.head(a).forEach((key, value) -> about.put(key.equals("title") ? "label" : "shuzheng:" + key, value));
            page.put("startIndex", 0);
            ArrayNode items = page.putArray("items");
            CodePoints points = new CodePoints(a.text());
            NoteWriter notes = new NoteWriter(a, false);
            for (Mention m : a.mentions()) {
                Span s = m.span();
                ObjectNode item = items.addObject().put("id", "urn:shuzheng:" + a.id() + ":" + items.size()).put("type", "Annotation");
                ArrayNode body = item.putArray("body");
                body.addObject().put("type", "TextualBody").put("purpose", "tagging").put("value", Exchange.label(m));
                Exchange.note(notes, m).ifPresent(n -> body.addObject().put("type", "TextualBody").put("purpose", "describing")
                        .put("format", "text/plain").put("value", n));
                ObjectNode target = item.putObject("target").put("source", a.id() + ".txt");
                ArrayNode selectors = target.putArray("selector");
                selectors.addObject().put("type", "TextPositionSelector").put("start", points.count(s.start())).put("end", points.count(s.end()));
                selectors.addObject().put("type", "TextQuoteSelector").put("exact", s.of(a.text()))
                        .put("prefix", a.text().substring(back(a.text(), s.start()), s.start()))
                        .put("suffix", a.text().substring(s.end(), forth(a.text(), s.end())));
            }
            out.put(a.id() + ".jsonld", page.toPrettyString() + "\n");
        }
        return out;
    }

    private static int back(String text, int from) {
        int at = Math.max(0, from - CONTEXT);
        return at > 0 && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static int forth(String text, int from) {
        int at = Math.min(text.length(), from + CONTEXT);
        return at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
    }

    static List<Annotated> read(Map<String, String> files, List<String> problems) {
        List<Annotated> out = new ArrayList<>();
        files.forEach((name, content) -> {
            if (name.endsWith(".jsonld")) {
                String base = name.substring(0, name.length() - 7);
                String text = files.get(base + ".txt");
                if (text == null) {
                    throw new GoldException(name + ": its text " + base + ".txt is not there");
                }
                out.add(page(name, base, parse(name, content), text, problems));
            }
        });
        return out;
    }

    private static Annotated page(String name, String base, JsonNode page, String text, List<String> problems) {
        NoteReader reader = new NoteReader();
        CodePoints points = new CodePoints(text);
        for (JsonNode item : page.path("items")) {
            String label = "";
            Optional<String> note = Optional.empty();
            for (JsonNode body : item.path("body")) {
                if (body.path("purpose").asText().equals("tagging")) {
                    label = body.path("value").asText();
                } else {
                    note = Optional.ofNullable(body.path("value").textValue());
                }
            }
            String where = name + " " + item.path("id").asText();
            boolean placed = false;
            for (JsonNode s : item.path("target").path("selector")) {
                if (s.path("type").asText().equals("TextPositionSelector")) {
                    placed = true;
                    try {
                        Exchange.take(reader, text, points.units(s.path("start").asInt(-1), s.path("end").asInt(-1)), label, note, where, problems);
                    } catch (IllegalArgumentException e) {
                        problems.add(where + ": " + e.getMessage() + "; left out");
                    }
                }
            }
            if (!placed) {
                problems.add(where + ": no TextPositionSelector in its target; left out");
            }
        }
        Map<String, String> head = new LinkedHashMap<>();
        page.path("partOf").properties().forEach(f -> {
            if (f.getKey().equals("label")) {
                head.put("title", f.getValue().asText());
            } else if (f.getKey().startsWith("shuzheng:")) {
                head.put(f.getKey().substring(9), f.getValue().asText());
            }
        });
        return reader.article(head, base, text);
    }

    /** Parses JSON. @throws GoldException naming the file and the place */
    static JsonNode parse(String name, String content) {
        try {
            return GoldJson.mapper().readTree(content);
        } catch (JsonProcessingException e) {
            throw new GoldException(name + ":" + e.getLocation().getLineNr() + ": not JSON: " + e.getOriginalMessage(), e);
        }
    }
}
