package org.shuzheng.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.shuzheng.index.ArticleHit;
import org.shuzheng.index.FactHit;
import org.shuzheng.index.Hits;
import org.shuzheng.io.Colours;
import org.shuzheng.io.RowSheet;
import org.shuzheng.io.TextTable;
import org.shuzheng.text.Span;

/** How hits are written. */
enum HitFormat {
    /** For people: an aligned table, sentences below. */
    TABLE,
    /** One JSON object a hit. */
    JSONL,
    /** Comma-separated values. */
    CSV,
    /** An Excel workbook. */
    XLSX;

    private static final List<String> FACT_COLUMNS = List.of("article", "figure", "title", "published", "indicator", "subject", "period",
            "surface", "value", "high", "unit", "bound", "aspect", "direction", "basis", "of", "growth", "status", "source", "sentence", "start", "end");
    private static final List<String> ARTICLE_COLUMNS = List.of("article", "title", "published", "source", "facts", "sentence");

    private static final ObjectMapper MAPPER = new ObjectMapper().enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);

    /** True for a format that is no text. */
    boolean binary() {
        return this == XLSX;
    }

    /** The format that a file's extension names. */
    static Optional<HitFormat> ofFile(String fileName) {
        String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        return Arrays.stream(values()).filter(f -> f.name().equals(extension)).findFirst();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Where and how hits are written.
     *
     * @param stream  takes them
     * @param colours the marks of the terminal
     * @param width   its columns; 0 when there is none
     * @param program for its wordings, and for what is said beside the hits
     */
    record To(OutputStream stream, Colours colours, int width, Program program) {
    }

    void facts(Hits<FactHit> hits, To to) throws IOException {
        try (Writer out = new BufferedWriter(new OutputStreamWriter(to.stream(), StandardCharsets.UTF_8))) {
            switch (this) {
                case CSV, XLSX -> {
                    try (RowSheet sheet = sheet(to, "facts", FACT_COLUMNS)) {
                        for (FactHit h : hits.hits()) {
                            sheet.row(row(h));
                        }
                    }
                }
                case JSONL -> {
                    for (FactHit h : hits.hits()) {
                        out.write(json(h) + "\n");
                    }
                }
                case TABLE -> {
                    for (FactHit h : hits.hits()) {
                        out.write(fact(h, to.colours()));
                    }
                }
            }
            facets(hits, out, to);
        }
    }

    void articles(Hits<ArticleHit> hits, To to) throws IOException {
        try (Writer out = new BufferedWriter(new OutputStreamWriter(to.stream(), StandardCharsets.UTF_8))) {
            switch (this) {
                case CSV, XLSX -> {
                    try (RowSheet sheet = sheet(to, "articles", ARTICLE_COLUMNS)) {
                        for (ArticleHit h : hits.hits()) {
                            sheet.row(List.of(Optional.of(h.article().id()), h.article().title(), h.article().published(), h.article().source(),
                                    Optional.of((int) h.facts()), h.passages().stream().findFirst().map(ArticleHit.Passage::text)));
                        }
                    }
                }
                case JSONL -> {
                    for (ArticleHit h : hits.hits()) {
                        out.write(json(h) + "\n");
                    }
                }
                case TABLE -> {
                    for (ArticleHit h : hits.hits()) {
                        out.write(to.colours().bold(h.article().title().orElse(h.article().id())) + "  "
                                + to.colours().faint(h.article().id() + h.article().published().map(d -> "  " + d).orElse("") + "  "
                                + to.program().messages().text("search.facts", h.facts())) + "\n");
                        for (ArticleHit.Passage p : h.passages()) {
                            out.write("    " + marked(p.text(), p.marks(), to.colours()) + "\n");
                        }
                    }
                }
            }
            facets(hits, out, to);
        }
    }

    private RowSheet sheet(To to, String name, List<String> columns) throws IOException {
        OutputStream stays = new RecordOutput.StaysOpen(to.stream());
        return this == CSV ? RowSheet.csv(stays, false, columns) : RowSheet.xlsx(stays, to.program().messages().language(), name, columns);
    }

    private static List<Optional<?>> row(FactHit h) {
        return List.of(Optional.of(h.article()), Optional.of(h.number()), h.title(), h.published().map(LocalDate::parse), Optional.of(h.indicator()),
                h.subject(), h.period(), Optional.of(h.surface()), Optional.of(h.value()), h.high(), Optional.of(h.unit()), Optional.of(h.bound()),
                Optional.of(h.aspect()), h.direction(), h.basis(), h.of(), h.growth(), Optional.of(h.status()), h.source(),
                Optional.of(h.sentence()), Optional.of(h.place().start()), Optional.of(h.place().end()));
    }

    private static String fact(FactHit h, Colours colours) {
        StringBuilder line = new StringBuilder();
        h.subject().ifPresent(s -> line.append(s).append(' '));
        line.append(h.indicator());
        h.period().ifPresent(p -> line.append(' ').append(p));
        line.append("  ").append(sign(h)).append(colours.figure(h.surface()));
        if (h.aspect().equals("level")) {
            h.growth().ifPresent(g -> line.append("  ").append(g.signum() < 0 ? "" : "+").append(g.toPlainString()).append('%'));
        }
        if (!h.status().equals("actual")) {
            line.append("  [").append(h.status()).append(']');
        }
        return line + "\n    " + marked(h.sentence(), h.marks(), colours) + "\n    "
                + colours.faint(h.name() + h.title().map(t -> "  " + t).orElse("") + h.published().map(d -> "  " + d).orElse("")
                + h.source().map(s -> "  ← " + s).orElse("") + "  @" + h.place().start()) + "\n";
    }

    /** {@code 增长 +15.6%}: the way a growth or change goes, and what a share or rank is of. */
    private static String sign(FactHit h) {
        return switch (h.aspect()) {
            case "growth", "change" -> h.direction().map(d -> d.equals("up") ? "↑" : "↓").orElse("")
                    + h.basis().map(b -> b + " ").orElse("");
            case "share" -> h.of().map(o -> "/ " + o + " ").orElse("");
            case "rank" -> "№ ";
            default -> "";
        };
    }

    /** Below a table; beside records, which programs read, on standard error. */
    private void facets(Hits<?> hits, Writer out, To to) throws IOException {
        for (var facet : hits.facets().entrySet()) {
            TextTable table = new TextTable(facet.getKey(), ">#");
            facet.getValue().forEach(c -> table.row(c.value(), Long.toString(c.count())));
            if (this == TABLE) {
                out.write("\n" + String.join("\n", table.lines(to.width(), to.colours())) + "\n");
            } else {
                to.program().streams().err().println();
                table.lines(to.program().width(), new Colours(false)).forEach(to.program().streams().err()::println);
            }
        }
    }

    private static String json(FactHit h) {
        ObjectNode n = MAPPER.createObjectNode();
        n.put("fact", h.name()).put("article", h.article());
        put(n, "title", h.title());
        put(n, "published", h.published());
        put(n, "from", h.from());
        n.put("indicator", h.indicator());
        put(n, "subject", h.subject());
        put(n, "period", h.period());
        n.put("surface", h.surface()).put("value", h.value());
        h.high().ifPresent(v -> n.put("high", v));
        n.put("unit", h.unit()).put("bound", h.bound()).put("aspect", h.aspect());
        put(n, "direction", h.direction());
        put(n, "basis", h.basis());
        put(n, "of", h.of());
        h.growth().ifPresent(v -> n.put("growth", v));
        n.put("status", h.status());
        put(n, "source", h.source());
        n.put("start", h.place().start()).put("end", h.place().end()).put("sentence", h.sentence());
        marks(n, h.marks());
        n.put("confidence", Math.round(h.confidence() * 1000) / 1000.0);
        h.score().ifPresent(score -> n.put("score", score));
        return write(n);
    }

    private static String json(ArticleHit h) {
        ObjectNode n = MAPPER.createObjectNode();
        n.put("article", h.article().id());
        put(n, "title", h.article().title());
        put(n, "published", h.article().published());
        put(n, "from", h.article().source());
        n.put("facts", h.facts());
        ArrayNode passages = n.putArray("passages");
        h.passages().forEach(p -> marks(passages.addObject().put("text", p.text()), p.marks()));
        h.score().ifPresent(score -> n.put("score", score));
        return write(n);
    }

    private static String write(ObjectNode n) {
        try {
            return MAPPER.writeValueAsString(n);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(ObjectNode n, String name, Optional<?> value) {
        value.ifPresent(v -> n.put(name, v.toString()));
    }

    private static void marks(ObjectNode n, List<Span> marks) {
        ArrayNode array = n.putArray("marks");
        marks.forEach(m -> array.addArray().add(m.start()).add(m.end()));
    }

    private static String marked(String text, List<Span> marks, Colours colours) {
        if (!colours.on()) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (Span m : marks) {
            out.append(text, at, m.start()).append(colours.bold(m.of(text)));
            at = m.end();
        }
        return out.append(text.substring(at)).toString();
    }
}
