package org.shuzheng.gold;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.shuzheng.doc.Aspect;
import org.shuzheng.doc.Basis;
import org.shuzheng.doc.Bound;
import org.shuzheng.doc.Direction;
import org.shuzheng.doc.Entity;
import org.shuzheng.doc.EntityType;
import org.shuzheng.doc.Fact;
import org.shuzheng.doc.Figure;
import org.shuzheng.doc.Mention;
import org.shuzheng.doc.Status;
import org.shuzheng.doc.Time;
import org.shuzheng.text.Span;

/**
 * Records in JSON, schema 1: gold files (one object, with {@code text}) and system records (an object, an array or JSON
 * Lines). Values may be numbers or strings when read; they are written as plain numbers. Gold is laid out with one
 * mention or fact a line, so that a change to it reads well in a diff.
 */
public final class GoldJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES).build();

    private GoldJson() {
    }

    /**
     * Reads every record of a file.
     *
     * @param name    name of the file, for messages
     * @param content one object, an array of them, or one object a line
     * @throws GoldException naming the file, the record, the field and what was expected
     */
    public static List<Annotated> readAll(String name, String content) {
        List<Annotated> out = new ArrayList<>();
        try (var values = MAPPER.readerFor(JsonNode.class).<JsonNode>readValues(content)) {
            while (values.hasNextValue()) {
                JsonNode node = values.nextValue();
                if (node.isArray()) {
                    for (JsonNode item : node) {
                        out.add(article(name, item));
                    }
                } else {
                    out.add(article(name, node));
                }
            }
        } catch (java.io.IOException e) {
            String place = e instanceof JsonProcessingException j && j.getLocation() != null
                    ? ":" + j.getLocation().getLineNr() + ":" + j.getLocation().getColumnNr() : "";
            throw new GoldException(name + place + ": not JSON: " + (e instanceof JsonProcessingException j
                    ? j.getOriginalMessage() : e.getMessage()) + "; the file must hold records as `shuzheng extract` writes them", e);
        }
        return out;
    }

    /** Reads a file that holds one record. @throws GoldException when it holds none or several */
    public static Annotated read(String name, String content) {
        List<Annotated> all = readAll(name, content);
        if (all.size() != 1) {
            throw new GoldException(name + ": holds " + all.size() + " records, a gold file holds one; give --system a file of many");
        }
        return all.get(0);
    }

    private static Annotated article(String name, JsonNode n) {
        String id = n.path("id").asText("");
        if (!n.isObject() || id.isEmpty()) {
            throw new GoldException(name + ": a record is an object with an \"id\", found " + shorten(n.toString()));
        }
        String where = name + " (" + id + ")";
        List<Figure> figures = list(where, n, "figures", GoldJson::figure);
        return new Annotated(id, text(n, "title"), text(n, "published").map(d -> date(where + ", published", d)), text(n, "source"),
                text(n, "style"), text(n, "annotator"), n.path("text").asText(""), figures, list(where, n, "times", GoldJson::time),
                list(where, n, "entities", GoldJson::entity), list(where, n, "facts", (w, f) -> fact(w, f, figures)));
    }

    private interface Item<T> {
        T read(String where, JsonNode node);
    }

    private static <T> List<T> list(String where, JsonNode n, String field, Item<T> item) {
        List<T> out = new ArrayList<>();
        int i = 0;
        for (JsonNode node : n.path(field)) {
            out.add(item.read(where + ", " + field + "[" + i++ + "] " + shorten(node.toString()), node));
        }
        return out;
    }

    private static Figure figure(String where, JsonNode n) {
        return new Figure(span(where, n), n.path("surface").asText(""), number(where, n, "value")
                .orElseThrow(() -> new GoldException(where + ": a figure needs a value")), number(where, n, "high"),
                n.path("unit").asText(""), constant(where, n, "bound", Bound.class).orElse(Bound.EXACT), text(n, "dimension"),
                text(n, "code"), rule(n));
    }

    private static Time time(String where, JsonNode n) {
        return new Time(span(where, n), n.path("surface").asText(""), n.path("value").asText(""),
                text(n, "from").map(d -> date(where + ", from", d)), text(n, "to").map(d -> date(where + ", to", d)), rule(n));
    }

    private static Entity entity(String where, JsonNode n) {
        return new Entity(span(where, n), n.path("surface").asText(""), constant(where, n, "type", EntityType.class)
                .orElseThrow(() -> new GoldException(where + ": an entity needs a type: " + Arrays.toString(EntityType.values()))),
                text(n, "normalized"), text(n, "code"), text(n, "id"), rule(n));
    }

    private static Fact fact(String where, JsonNode n, List<Figure> figures) {
        int figure = n.path("figure").isInt() ? n.path("figure").asInt() : -1;
        if (figure < 0 || figure >= figures.size()) {
            throw new GoldException(where + ": \"figure\" is " + n.path("figure") + ", but figures has indexes 0 to "
                    + (figures.size() - 1) + "; set it to the index of the figure that the fact states");
        }
        Span sentence = n.has("sentence") ? span(where, n.get("sentence")) : figures.get(figure).span();
        return new Fact(figure, n.path("indicator").asText(""), text(n, "subject"), text(n, "period"),
                constant(where, n, "aspect", Aspect.class).orElse(Aspect.LEVEL), constant(where, n, "direction", Direction.class),
                constant(where, n, "basis", Basis.class), text(n, "of"), constant(where, n, "status", Status.class).orElse(Status.ACTUAL),
                text(n, "source"), text(n, "price"), text(n, "basePeriod"), number(where, n, "implied"), sentence, Map.of(),
                n.path("confidence").asDouble(1.0), rule(n));
    }

    private static Span span(String where, JsonNode n) {
        int start = n.path("start").asInt(-1);
        int end = n.path("end").asInt(-1);
        if (start < 0 || end < start) {
            throw new GoldException(where + ": start " + n.path("start") + " and end " + n.path("end")
                    + " are no half-open span of UTF-16 code units");
        }
        return new Span(start, end);
    }

    private static Optional<BigDecimal> number(String where, JsonNode n, String field) {
        JsonNode v = n.path(field);
        if (v.isMissingNode() || v.isNull()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Facts.plain(v.isNumber() ? v.decimalValue() : new BigDecimal(v.asText().replace(",", ""))));
        } catch (NumberFormatException e) {
            throw new GoldException(where + ": " + field + " " + v + " is no decimal number", e);
        }
    }

    private static <E extends Enum<E>> Optional<E> constant(String where, JsonNode n, String field, Class<E> type) {
        Optional<String> v = text(n, field);
        try {
            return v.map(s -> Enum.valueOf(type, s.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            throw new GoldException(where + ": " + field + " is \"" + v.orElse("") + "\", expected one of "
                    + Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT), e);
        }
    }

    private static LocalDate date(String where, String s) {
        try {
            return LocalDate.parse(s);
        } catch (DateTimeParseException e) {
            throw new GoldException(where + ": \"" + s + "\" is no date such as 2024-07-31", e);
        }
    }

    private static Optional<String> text(JsonNode n, String field) {
        String s = n.path(field).asText("");
        return s.isEmpty() ? Optional.empty() : Optional.of(s);
    }

    private static String rule(JsonNode n) {
        return n.path("rule").asText("gold");
    }

    private static String shorten(String s) {
        return s.length() <= 120 ? s : s.substring(0, 117) + "…";
    }

    /** Writes one record over many lines, one mention or fact a line. */
    public static String write(Annotated a) {
        StringBuilder out = new StringBuilder("{\"schema\": 1, \"id\": " + quote(a.id()));
        a.title().ifPresent(v -> out.append(", \"title\": ").append(quote(v)));
        a.published().ifPresent(v -> out.append(", \"published\": ").append(quote(v.toString())));
        a.source().ifPresent(v -> out.append(", \"source\": ").append(quote(v)));
        a.style().ifPresent(v -> out.append(", \"style\": ").append(quote(v)));
        a.annotator().ifPresent(v -> out.append(", \"annotator\": ").append(quote(v)));
        out.append(", \"offsets\": \"utf16\",\n \"text\": ").append(quote(a.text()));
        array(out, "figures", a.figures().stream().map(GoldJson::json).toList());
        array(out, "times", a.times().stream().map(GoldJson::json).toList());
        array(out, "entities", a.entities().stream().map(GoldJson::json).toList());
        array(out, "facts", a.facts().stream().map(GoldJson::json).toList());
        return out.append("}\n").toString();
    }

    /** Writes one record on one line, without its text: a system record. */
    public static String line(Annotated a) {
        ObjectNode n = MAPPER.createObjectNode().put("schema", 1).put("id", a.id()).put("offsets", "utf16");
        a.figures().forEach(f -> n.withArray("/figures").add(json(f)));
        a.times().forEach(t -> n.withArray("/times").add(json(t)));
        a.entities().forEach(e -> n.withArray("/entities").add(json(e)));
        a.facts().forEach(f -> n.withArray("/facts").add(json(f)));
        return print(n);
    }

    private static void array(StringBuilder out, String name, List<ObjectNode> items) {
        out.append(",\n \"").append(name).append("\": [");
        for (int i = 0; i < items.size(); i++) {
            out.append(i == 0 ? "\n  " : ",\n  ").append(print(items.get(i)));
        }
        out.append(']');
    }

    private static String print(JsonNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String quote(String s) {
        return print(JsonNodeFactory.instance.textNode(s));
    }

    private static ObjectNode mention(Mention m) {
        return MAPPER.createObjectNode().put("start", m.span().start()).put("end", m.span().end()).put("surface", m.surface());
    }

    /** A figure as it stands in the records. */
    static ObjectNode json(Figure f) {
        ObjectNode n = mention(f);
        n.put("value", f.value());
        f.high().ifPresent(h -> n.put("high", h));
        n.put("unit", f.unit()).put("bound", f.bound().label());
        f.dimension().ifPresent(v -> n.put("dimension", v));
        f.code().ifPresent(v -> n.put("code", v));
        return rule(n, f.rule());
    }

    /** A time as it stands in the records. */
    static ObjectNode json(Time t) {
        ObjectNode n = mention(t).put("value", t.value());
        t.from().ifPresent(v -> n.put("from", v.toString()));
        t.to().ifPresent(v -> n.put("to", v.toString()));
        return rule(n, t.rule());
    }

    /** An entity as it stands in the records. */
    static ObjectNode json(Entity e) {
        ObjectNode n = mention(e).put("type", e.type().label());
        e.normalized().ifPresent(v -> n.put("normalized", v));
        e.code().ifPresent(v -> n.put("code", v));
        e.id().ifPresent(v -> n.put("id", v));
        return rule(n, e.rule());
    }

    /** A fact as it stands in the records. */
    static ObjectNode json(Fact f) {
        ObjectNode n = MAPPER.createObjectNode().put("figure", f.figure()).put("indicator", f.indicator());
        f.subject().ifPresent(v -> n.put("subject", v));
        f.period().ifPresent(v -> n.put("period", v));
        n.put("aspect", f.aspect().label());
        f.direction().ifPresent(v -> n.put("direction", v.label()));
        f.basis().ifPresent(v -> n.put("basis", v.label()));
        f.of().ifPresent(v -> n.put("of", v));
        n.put("status", f.status().label());
        f.source().ifPresent(v -> n.put("source", v));
        f.price().ifPresent(v -> n.put("price", v));
        f.basePeriod().ifPresent(v -> n.put("basePeriod", v));
        return rule(n, f.rule());
    }

    /** Gold names no rule; a system's rule is kept for the error analysis. */
    private static ObjectNode rule(ObjectNode n, String rule) {
        if (!rule.equals("gold")) {
            n.put("rule", rule);
        }
        return n;
    }

    /** A mention of any kind as it stands in the records. */
    static ObjectNode json(Mention m) {
        return switch (m) {
            case Figure f -> json(f);
            case Time t -> json(t);
            case Entity e -> json(e);
        };
    }

    /** The array node type of this mapper. */
    static ArrayNode newArray() {
        return MAPPER.createArrayNode();
    }

    /** The mapper: exact decimals, plain notation. */
    static ObjectMapper mapper() {
        return MAPPER;
    }

    /** Reads one figure, time or entity as {@link #json(Mention)} writes it. */
    static Mention mention(String where, JsonNode n) {
        if (n.has("type")) {
            return entity(where, n);
        }
        return n.has("unit") ? figure(where, n) : time(where, n);
    }

    /** Reads one fact as {@link #json(Fact)} writes it. */
    static Fact readFact(String where, JsonNode n, List<Figure> figures) {
        return fact(where, n, figures);
    }
}
