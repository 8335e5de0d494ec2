package org.shuzheng.index;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.shuzheng.doc.Extraction;
import org.shuzheng.doc.Fact;
import org.shuzheng.doc.Figure;
import org.shuzheng.text.Span;

/** What a fact's document keeps to be shown, so that a hit needs no look into its article. */
final class StoredFact {

    private static final ObjectMapper MAPPER = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private StoredFact() {
    }

    static String write(Extraction e, int number, Optional<BigDecimal> growth, String sentence) {
        Fact f = e.facts().get(number);
        Figure figure = e.figures().get(f.figure());
        ObjectNode n = MAPPER.createObjectNode();
        n.put("article", e.article().id()).put("number", number).put("indicator", f.indicator()).put("surface", figure.surface())
                .put("value", figure.value().toPlainString()).put("unit", figure.unit()).put("bound", figure.bound().label())
                .put("aspect", f.aspect().label()).put("status", f.status().label()).put("start", figure.span().start())
                .put("end", figure.span().end()).put("sentence", sentence).put("confidence", f.confidence());
        put(n, "title", e.article().title());
        put(n, "published", e.reference());
        put(n, "from", e.article().source());
        put(n, "subject", f.subject());
        put(n, "period", f.period());
        put(n, "high", figure.high().map(BigDecimal::toPlainString));
        put(n, "direction", f.direction().map(d -> d.label()));
        put(n, "basis", f.basis().map(b -> b.label()));
        put(n, "of", f.of());
        put(n, "source", f.source());
        put(n, "growth", growth.map(BigDecimal::toPlainString));
        return n.toString();
    }

    static FactHit read(String json, Function<String, List<Span>> marks, OptionalDouble score) {
        try {
            JsonNode n = MAPPER.readTree(json);
            return new FactHit(n.get("article").asText(), n.get("number").asInt(), text(n, "title"), text(n, "published"), text(n, "from"),
                    n.get("indicator").asText(), text(n, "subject"), text(n, "period"), n.get("surface").asText(),
                    new BigDecimal(n.get("value").asText()), text(n, "high").map(BigDecimal::new), n.get("unit").asText(),
                    n.get("bound").asText(), n.get("aspect").asText(), text(n, "direction"), text(n, "basis"), text(n, "of"),
                    n.get("status").asText(), text(n, "source"), text(n, "growth").map(BigDecimal::new),
                    new Span(n.get("start").asInt(), n.get("end").asInt()), n.get("sentence").asText(), marks.apply(n.get("sentence").asText()),
                    n.get("confidence").asDouble(), score);
        } catch (JsonProcessingException e) {
            throw new LibraryException("a stored fact cannot be read: " + e.getMessage(), e);
        }
    }

    private static void put(ObjectNode n, String name, Optional<?> value) {
        value.ifPresent(v -> n.put(name, v.toString()));
    }

    private static Optional<String> text(JsonNode n, String name) {
        return n.hasNonNull(name) ? Optional.of(n.get(name).asText()) : Optional.empty();
    }
}
