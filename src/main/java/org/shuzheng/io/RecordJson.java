package org.shuzheng.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import org.shuzheng.doc.Entity;
import org.shuzheng.doc.Extraction;
import org.shuzheng.doc.Fact;
import org.shuzheng.doc.Figure;
import org.shuzheng.doc.Layout;
import org.shuzheng.doc.Mention;
import org.shuzheng.doc.Reference;
import org.shuzheng.doc.Time;
import org.shuzheng.text.Span;

/** The JSON form of the records, schema 1: absent fields are left out, numbers are plain and exact. */
public final class RecordJson {

    /** Version of the schema. */
    public static final int SCHEMA = 1;

    private final JsonFactory factory = JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    private final boolean withText;
    private final Offsets offsets;

    /** With UTF-16 offsets. @param withText also write the source text and the repaired text */
    public RecordJson(boolean withText) {
        this(withText, Offsets.UTF16);
    }

    /**
     * With offsets that count what the reader of the records counts.
     *
     * @param withText also write the source text and the repaired text
     * @param offsets  what the offsets count
     */
    public RecordJson(boolean withText, Offsets offsets) {
        this.withText = withText;
        this.offsets = offsets;
    }

    /**
     * Reads a record that this class wrote, or one of the same schema by another hand: a missing {@code rule} is empty, a
     * missing {@code confidence} 1. Without {@code --text} the article's text is empty.
     *
     * @throws RecordException when it is not of the schema
     */
    public static Extraction read(String json) {
        return RecordParser.parse(json, Optional.empty());
    }

    /**
     * Reads a record whose text is known from elsewhere; it is needed where offsets count code points.
     *
     * @throws RecordException when it is not of the schema
     */
    public static Extraction read(String json, String text) {
        return RecordParser.parse(json, Optional.of(text));
    }

    /** The record of an article on one line, without a line end. */
    public String line(Extraction e) {
        StringWriter out = new StringWriter();
        try {
            write(e, out);
        } catch (IOException x) {
            throw new UncheckedIOException(x);
        }
        return out.toString();
    }

    /** Writes the record of an article on one line, without a line end. */
    public void write(Extraction e, Writer out) throws IOException {
        IntUnaryOperator at = offsets.fromUtf16(e.article().text());
        Layout layout = e.article().layout();
        try (JsonGenerator g = factory.createGenerator(out)) {
            g.writeStartObject();
            g.writeNumberField("schema", SCHEMA);
            g.writeStringField("id", e.article().id());
            text(g, "title", e.article().title());
            text(g, "titleFrom", e.article().provenance().titleFrom());
            text(g, "published", e.reference().map(Object::toString));
            text(g, "publishedFrom", e.referenceFrom().filter(f -> !f.equals("given")));
            text(g, "issuer", e.article().provenance().issuer());
            text(g, "issuerFrom", e.article().provenance().issuerFrom());
            text(g, "number", e.article().provenance().number());
            text(g, "source", e.article().source());
            g.writeStringField("offsets", offsets.label());
            if (withText) {
                g.writeStringField("text", e.article().text());
                g.writeStringField("repaired", e.repaired());
            }
            g.writeArrayFieldStart("figures");
            for (Figure f : e.figures()) {
                mention(g, f, at, layout);
                g.writeNumberField("value", f.value());
                if (f.high().isPresent()) {
                    g.writeNumberField("high", f.high().get());
                }
                g.writeStringField("unit", f.unit());
                g.writeStringField("bound", f.bound().label());
                text(g, "dimension", f.dimension());
                text(g, "code", f.code());
                end(g, f.rule());
            }
            g.writeEndArray();
            g.writeArrayFieldStart("times");
            for (Time t : e.times()) {
                mention(g, t, at, layout);
                g.writeStringField("value", t.value());
                text(g, "from", t.from().map(Object::toString));
                text(g, "to", t.to().map(Object::toString));
                end(g, t.rule());
            }
            g.writeEndArray();
            g.writeArrayFieldStart("entities");
            for (Entity x : e.entities()) {
                mention(g, x, at, layout);
                g.writeStringField("type", x.type().label());
                text(g, "normalized", x.normalized());
                text(g, "code", x.code());
                text(g, "id", x.id());
                text(g, "issuer", x.issuer());
                text(g, "issued", x.issued());
                end(g, x.rule());
            }
            g.writeEndArray();
            references(g, e.references(), at);
            g.writeArrayFieldStart("facts");
            for (Fact f : e.facts()) {
                fact(g, f, at);
            }
            g.writeEndArray();
            g.writeEndObject();
        }
    }

    /** Left out when the text has none. */
    private static void references(JsonGenerator g, List<Reference> references, IntUnaryOperator at) throws IOException {
        if (references.isEmpty()) {
            return;
        }
        g.writeArrayFieldStart("references");
        for (Reference r : references) {
            g.writeStartObject();
            g.writeNumberField("start", at.applyAsInt(r.span().start()));
            g.writeNumberField("end", at.applyAsInt(r.span().end()));
            g.writeStringField("surface", r.surface());
            text(g, "refersTo", r.refersTo());
            text(g, "id", r.id());
            g.writeEndObject();
        }
        g.writeEndArray();
    }

    private static void fact(JsonGenerator g, Fact f, IntUnaryOperator at) throws IOException {
        g.writeStartObject();
        g.writeNumberField("figure", f.figure());
        g.writeStringField("indicator", f.indicator());
        text(g, "subject", f.subject());
        text(g, "period", f.period());
        g.writeStringField("aspect", f.aspect().label());
        text(g, "direction", f.direction().map(d -> d.label()));
        text(g, "basis", f.basis().map(b -> b.label()));
        text(g, "of", f.of());
        g.writeStringField("status", f.status().label());
        text(g, "source", f.source());
        text(g, "price", f.price());
        text(g, "basePeriod", f.basePeriod());
        if (f.implied().isPresent()) {
            g.writeNumberField("implied", f.implied().get());
        }
        g.writeObjectFieldStart("sentence");
        span(g, f.sentence(), at);
        g.writeEndObject();
        if (!f.evidence().isEmpty()) {
            g.writeObjectFieldStart("evidence");
            for (var slot : new TreeMap<>(f.evidence()).entrySet()) {
                g.writeObjectFieldStart(slot.getKey().name().toLowerCase(Locale.ROOT));
                span(g, slot.getValue(), at);
                g.writeEndObject();
            }
            g.writeEndObject();
        }
        g.writeNumberField("confidence", Math.round(f.confidence() * 1000) / 1000.0);
        end(g, f.rule());
    }

    private static void mention(JsonGenerator g, Mention m, IntUnaryOperator at, Layout layout) throws IOException {
        g.writeStartObject();
        span(g, m.span(), at);
        g.writeStringField("surface", m.surface());
        if (!layout.isEmpty()) {
            places(g, layout.places(m.span()));
        }
    }

    /** {@code "page": 1, "box": [x, y, width, height]}; what a line end tears off is told in {@code "continues"}. */
    private static void places(JsonGenerator g, List<Layout.Place> places) throws IOException {
        for (int i = 0; i < places.size(); i++) {
            if (i == 1) {
                g.writeArrayFieldStart("continues");
            }
            if (i > 0) {
                g.writeStartObject();
            }
            Layout.Place place = places.get(i);
            g.writeNumberField("page", place.page());
            g.writeArrayFieldStart("box");
            for (float length : new float[] {place.x(), place.y(), place.width(), place.height()}) {
                g.writeNumber(Math.round(length * 10) / 10.0);
            }
            g.writeEndArray();
            if (i > 0) {
                g.writeEndObject();
            }
        }
        if (places.size() > 1) {
            g.writeEndArray();
        }
    }

    private static void span(JsonGenerator g, Span s, IntUnaryOperator at) throws IOException {
        g.writeNumberField("start", at.applyAsInt(s.start()));
        g.writeNumberField("end", at.applyAsInt(s.end()));
    }

    private static void end(JsonGenerator g, String rule) throws IOException {
        g.writeStringField("rule", rule);
        g.writeEndObject();
    }

    private static void text(JsonGenerator g, String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            g.writeStringField(name, value.get());
        }
    }
}
