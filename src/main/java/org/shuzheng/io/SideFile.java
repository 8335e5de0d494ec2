package org.shuzheng.io;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.shuzheng.doc.Provenance;
import org.shuzheng.io.InputFault.Kind;

/**
 * What is known of an article besides its text. A file {@code NAME.txt} may have it in {@code NAME.meta.json} beside it:
 * <pre>{@code {"title": "…", "published": "2024-07-31", "source": "…"}}</pre>
 *
 * @param title     where known
 * @param published where known
 * @param source    where known
 * @param known     who issued it and its number, and where title and day were found when another run found them, as
 *                  {@code export --articles} writes it
 */
record SideFile(Optional<String> title, Optional<LocalDate> published, Optional<String> source, Provenance known) {

    static final String SUFFIX = ".meta.json";

    private static final Set<String> PLACES = Set.of(Found.META, Found.PAGE, Found.HEAD, Found.FOOT, Found.NAME);

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** The side file of an input; empty fields when there is none. @throws InputException when it is malformed */
    static SideFile of(Input input, Limits limits) throws InputException, IOException {
        Optional<Input> beside = input.beside(input.baseName() + SUFFIX);
        if (beside.isEmpty()) {
            return new SideFile(Optional.empty(), Optional.empty(), Optional.empty(), Provenance.GIVEN);
        }
        Input side = beside.get();
        byte[] bytes = Bytes.all(side, limits);
        try {
            return of(MAPPER.readTree(Decoding.utf8(side, bytes, bytes.length)), side, 0);
        } catch (JsonProcessingException e) {
            throw new InputException(JsonFaults.syntax(side, e, 0));
        }
    }

    /** The fields of a JSON object. {@code line}: its line in the input, 0 when it is the whole of it. */
    static SideFile of(JsonNode node, Input input, int line) throws InputException {
        if (!node.isObject()) {
            throw JsonFaults.article(input, line, "{…}");
        }
        Optional<String> title = text(node, "title", input, line);
        // A record says "text" of a day that was guessed: it is guessed anew, so that no guess becomes a given day.
        Optional<LocalDate> published = date(node, input, line).filter(d -> !node.path("publishedFrom").asText().equals("text"));
        Optional<String> issuer = text(node, "issuer", input, line);
        return new SideFile(title, published, text(node, "source", input, line), new Provenance(
                title.flatMap(t -> place(node, "titleFrom")), published.flatMap(d -> place(node, "publishedFrom")), issuer,
                issuer.flatMap(i -> place(node, "issuerFrom")), text(node, "number", input, line)));
    }

    private static Optional<String> place(JsonNode node, String field) {
        return Optional.of(node.path(field).asText()).filter(PLACES::contains);
    }

    private static Optional<String> text(JsonNode node, String field, Input input, int line) throws InputException {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            throw JsonFaults.article(input, line, "\"" + field + "\"");
        }
        return Optional.of(value.textValue().strip()).filter(t -> !t.isEmpty());
    }

    private static Optional<LocalDate> date(JsonNode node, Input input, int line) throws InputException {
        Optional<String> written = text(node, "published", input, line);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> date = Dates.iso(written.get());
        if (date.isEmpty()) {
            InputFault fault = InputFault.of(Kind.DATE, input.name(), written.get());
            throw new InputException(line > 0 ? fault.at(line) : fault);
        }
        return date;
    }
}
