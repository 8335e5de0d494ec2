package org.shuzheng.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
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

    void facts(Hits<FactHit> hits, Program program) throws IOException {
        PrintWriter out = out(program);
        switch (this) {
            case CSV, XLSX -> {
                try (RowSheet sheet = sheet(program, "facts", FACT_COLUMNS)) {
                    for (FactHit h : hits.hits()) {
                        sheet.row(row(h));
                    }
                }
            }
            case JSONL -> hits.hits().forEach(h -> out.println(json(h)));
            case TABLE -> {
                for (FactHit h : hits.hits()) {
                    fact(h, out, program.colours());
                }
            }
        }
        facets(hits, this == TABLE ? out : program.streams().err(), program);
        out.flush();
    }

    void articles(Hits<ArticleHit> hits, Program program) throws IOException {
        if (this == CSV || this == XLSX) {
            try (RowSheet sheet = sheet(program, "articles", ARTICLE_COLUMNS)) {
                for (ArticleHit h : hits.hits()) {
                    sheet.row(List.of(Optional.of(h.article().id()), h.article().title(), h.article().published(), h.article().source(),
                            Optional.of((int) h.facts()), h.passages().stream().findFirst().map(ArticleHit.Passage::text)));
                }
            }
            return;
        }
        PrintWriter out = out(program);
        Colours colours = program.colours();
        for (ArticleHit h : hits.hits()) {
            if (this == JSONL) {
                out.println(json(h));
                continue;
            }
            out.println(colours.bold(h.article().title().orElse(h.article().id())) + "  "
                    + colours.faint(h.article().id() + h.article().published().map(d -> "  " + d).orElse("") + "  "
                    + program.messages().text("search.facts", h.facts())));
            h.passages().forEach(p -> out.println("    " + marked(p.text(), p.marks(), colours)));
        }
        out.flush();
    }

    private RowSheet sheet(Program program, String name, List<String> columns) throws IOException {
        OutputStream stays = new RecordOutput.StaysOpen(program.streams().out());
        return this == CSV ? RowSheet.csv(stays, false, columns) : RowSheet.xlsx(stays, program.messages().language(), name, columns);
    }

    private static List<Optional<?>> row(FactHit h) {
        return List.of(Optional.of(h.article()), Optional.of(h.number()), h.title(), h.published().map(LocalDate::parse), Optional.of(h.indicator()),
                h.subject(), h.period(), Optional.of(h.surface()), Optional.of(h.value()), h.high(), Optional.of(h.unit()), Optional.of(h.bound()),
                Optional.of(h.aspect()), h.direction(), h.basis(), h.of(), h.growth(), Optional.of(h.status()), h.source(),
                Optional.of(h.sentence()), Optional.of(h.place().start()), Optional.of(h.place().end()));
    }

    private static void fact(FactHit h, PrintWriter out, Colours colours) {
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
        out.println(line);
        out.println("    " + marked(h.sentence(), h.marks(), colours));
        out.println("    " + colours.faint(h.name() + h.title().map(t -> "  " + t).orElse("") + h.published().map(d -> "  " + d).orElse("")
                + h.source().map(s -> "  ← " + s).orElse("") + "  @" + h.place().start()));
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
    private void facets(Hits<?> hits, PrintWriter out, Program program) {
        hits.facets().forEach((name, counts) -> {
            TextTable table = new TextTable(name, ">#");
            counts.forEach(c -> table.row(c.value(), Long.toString(c.count())));
            out.println();
            table.lines(program.width(), this == TABLE ? program.colours() : new Colours(false)).forEach(out::println);
        });
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

    private static PrintWriter out(Program program) {
        return new PrintWriter(new BufferedWriter(new OutputStreamWriter(program.streams().out(), StandardCharsets.UTF_8)));
    }
}
