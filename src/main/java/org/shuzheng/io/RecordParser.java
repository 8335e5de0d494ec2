package org.shuzheng.io;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.shuzheng.doc.Article;
import org.shuzheng.doc.Aspect;
import org.shuzheng.doc.Basis;
import org.shuzheng.doc.Bound;
import org.shuzheng.doc.Direction;
import org.shuzheng.doc.Entity;
import org.shuzheng.doc.EntityType;
import org.shuzheng.doc.Extraction;
import org.shuzheng.doc.Fact;
import org.shuzheng.doc.Figure;
import org.shuzheng.doc.Layout;
import org.shuzheng.doc.Provenance;
import org.shuzheng.doc.Reference;
import org.shuzheng.doc.Status;
import org.shuzheng.doc.Time;
import org.shuzheng.text.Span;

/** Parses records of schema 1. Numbers are read exactly; fields it does not know are passed over, as the schema may grow. */
final class RecordParser {

    private static final JsonMapper MAPPER = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES).build();

    private RecordParser() {
    }

    static Extraction parse(String line, Optional<String> knownText) {
        JsonNode node;
        try {
            node = MAPPER.readTree(line);
        } catch (JsonProcessingException e) {
            throw new RecordException("no valid JSON: " + e.getOriginalMessage(), e);
        }
        if (!node.isObject()) {
            throw new RecordException("expected an object {…}");
        }
        int schema = node.path("schema").asInt(RecordJson.SCHEMA);
        if (schema != RecordJson.SCHEMA) {
            throw new RecordException("schema is " + schema + ", this program reads " + RecordJson.SCHEMA);
        }
        Optional<String> text = text(node, "text").or(() -> knownText);
        IntUnaryOperator at = offsets(node, text);
        Optional<LocalDate> published = day(node, "published", "published");
        Optional<String> from = text(node, "publishedFrom");
        Article article = new Article(text(node, "id").orElseThrow(() -> new RecordException("id is missing")), text(node, "title"),
                from.filter("text"::equals).isPresent() ? Optional.empty() : published, text(node, "source"), text.orElse(""),
                new Provenance(text(node, "titleFrom"), from.filter(f -> !f.equals("text")), text(node, "issuer"),
                        text(node, "issuerFrom"), text(node, "number")), Layout.NONE);
        List<Figure> figures = new ArrayList<>();
        List<Time> times = new ArrayList<>();
        List<Entity> entities = new ArrayList<>();
        List<Reference> references = new ArrayList<>();
        each(node, "references", (n, where) -> references.add(new Reference(span(n, where, at), required(n, "surface", where), text(n, "refersTo"), text(n, "id"))));
        List<Fact> facts = new ArrayList<>();
        each(node, "figures", (n, where) -> figures.add(new Figure(span(n, where, at), required(n, "surface", where),
                decimal(n, "value", where).orElseThrow(() -> new RecordException(where + ".value is missing")),
                decimal(n, "high", where), text(n, "unit").orElse(""), constant(n, "bound", where, Bound.class).orElse(Bound.EXACT),
                text(n, "dimension"), text(n, "code"), text(n, "rule").orElse(""))));
        each(node, "times", (n, where) -> times.add(new Time(span(n, where, at), required(n, "surface", where),
                required(n, "value", where), day(n, "from", where), day(n, "to", where), text(n, "rule").orElse(""))));
        each(node, "entities", (n, where) -> entities.add(new Entity(span(n, where, at), required(n, "surface", where),
                constant(n, "type", where, EntityType.class).orElseThrow(() -> new RecordException(where + ".type is missing")),
                text(n, "normalized"), text(n, "code"), text(n, "id"), text(n, "issuer"), text(n, "issued"), text(n, "rule").orElse(""))));
        each(node, "facts", (n, where) -> facts.add(fact(n, where, figures.size(), at)));
        return new Extraction(article, published, published.map(d -> from.orElse("given")), text(node, "repaired").orElse(""),
                figures, times, entities, references, facts);
    }

    private static Fact fact(JsonNode n, String where, int figures, IntUnaryOperator at) {
        int figure = n.path("figure").asInt(-1);
        if (figure < 0 || figure >= figures) {
            throw new RecordException(where + ".figure is " + n.path("figure") + ", expected the index of one of the "
                    + figures + " figures");
        }
        Map<Fact.Slot, Span> evidence = new EnumMap<>(Fact.Slot.class);
        n.path("evidence").properties().forEach(slot -> evidence.put(
                constant(slot.getKey(), where + ".evidence", Fact.Slot.class), span(slot.getValue(), where + ".evidence", at)));
        return new Fact(figure, required(n, "indicator", where), text(n, "subject"), text(n, "period"),
                constant(n, "aspect", where, Aspect.class).orElseThrow(() -> new RecordException(where + ".aspect is missing")),
                constant(n, "direction", where, Direction.class), constant(n, "basis", where, Basis.class), text(n, "of"),
                constant(n, "status", where, Status.class).orElse(Status.ACTUAL), text(n, "source"), text(n, "price"),
                text(n, "basePeriod"), decimal(n, "implied", where),
                n.has("sentence") ? span(n.get("sentence"), where + ".sentence", at) : new Span(0, 0), evidence,
                n.path("confidence").asDouble(1), text(n, "rule").orElse(""));
    }

    private static IntUnaryOperator offsets(JsonNode node, Optional<String> text) {
        Offsets offsets = constant(node, "offsets", "record", Offsets.class).orElse(Offsets.UTF16);
        if (offsets == Offsets.UTF16) {
            return IntUnaryOperator.identity();
        }
        return offsets.toUtf16(text.orElseThrow(() -> new RecordException(
                "offsets count code points: the text is needed to read them (extract with --text)")));
    }

    private interface Each {
        void accept(JsonNode node, String where);
    }

    private static void each(JsonNode node, String field, Each each) {
        int i = 0;
        for (JsonNode n : node.path(field)) {
            each.accept(n, field + "[" + i++ + "]");
        }
    }

    private static Span span(JsonNode n, String where, IntUnaryOperator at) {
        JsonNode start = n.path("start");
        JsonNode end = n.path("end");
        if (!start.isInt() || !end.isInt()) {
            throw new RecordException(where + " has no start and end");
        }
        try {
            return new Span(at.applyAsInt(start.intValue()), at.applyAsInt(end.intValue()));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new RecordException(where + " [" + start + ", " + end + ") is no place in the text", e);
        }
    }

    private static Optional<String> text(JsonNode n, String field) {
        return Optional.ofNullable(n.path(field).textValue());
    }

    private static String required(JsonNode n, String field, String where) {
        return text(n, field).orElseThrow(() -> new RecordException(where + "." + field + " is missing"));
    }

    /** A number, or a number in a string, as gold files may have it. */
    private static Optional<BigDecimal> decimal(JsonNode n, String field, String where) {
        JsonNode value = n.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        try {
            BigDecimal number = value.isTextual() ? new BigDecimal(value.textValue()) : value.decimalValue();
            if (value.isNumber() || value.isTextual()) {
                return Optional.of(number);
            }
        } catch (NumberFormatException e) {
            throw new RecordException(where + "." + field + " is " + value + ", expected a number", e);
        }
        throw new RecordException(where + "." + field + " is " + value + ", expected a number");
    }

    private static Optional<LocalDate> day(JsonNode n, String field, String where) {
        return text(n, field).map(written -> Dates.iso(written).orElseThrow(
                () -> new RecordException(where + "." + field + " is \"" + written + "\", expected a day like 2024-07-31")));
    }

    private static <E extends Enum<E>> Optional<E> constant(JsonNode n, String field, String where, Class<E> type) {
        return text(n, field).map(label -> constant(label, where + "." + field, type));
    }

    private static <E extends Enum<E>> E constant(String label, String where, Class<E> type) {
        try {
            return Enum.valueOf(type, label.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new RecordException(where + " is \"" + label + "\", expected one of "
                    + Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT), e);
        }
    }
}
