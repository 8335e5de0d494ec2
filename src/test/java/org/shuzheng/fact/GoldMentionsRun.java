package org.shuzheng.fact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.shuzheng.doc.Article;
import org.shuzheng.doc.Bound;
import org.shuzheng.doc.Entity;
import org.shuzheng.doc.EntityType;
import org.shuzheng.doc.Extraction;
import org.shuzheng.doc.Fact;
import org.shuzheng.doc.Figure;
import org.shuzheng.doc.Time;
import org.shuzheng.doc.Trace;
import org.shuzheng.io.RecordJson;
import org.shuzheng.lexicon.Folding;
import org.shuzheng.lexicon.Models;
import org.shuzheng.segment.Segmenter;
import org.shuzheng.text.Alignment;
import org.shuzheng.text.Block;
import org.shuzheng.text.Reading;
import org.shuzheng.text.RepairedText;
import org.shuzheng.text.Sentences;
import org.shuzheng.text.Span;

/**
 * Reads facts from the gold's own mentions, so that an error is this room's: {@code GoldMentionsRun [-v] GOLD.json…} writes
 * records to standard output. A tool for hand runs, not a test.
 */
final class GoldMentionsRun {

    private GoldMentionsRun() {
    }

    public static void main(String[] args) throws Exception {
        Models models = Models.shipped();
        Folding folding = Folding.load(models);
        FactExtractor extractor = new FactExtractor(models, org.shuzheng.lexicon.Folding.load(models), new Segmenter());
        RecordJson json = new RecordJson(false);
        PrintWriter out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
        boolean verbose = args.length > 0 && args[0].equals("-v");
        for (int i = verbose ? 1 : 0; i < args.length; i++) {
            JsonNode gold = new ObjectMapper().readTree(Files.readString(Path.of(args[i])));
            String text = gold.path("text").asText();
            Mentions mentions = mentions(gold);
            Reading reading = reading(text, folding);
            Optional<LocalDate> published = Optional.ofNullable(gold.path("published").textValue()).map(LocalDate::parse);
            Optional<String> title = Optional.ofNullable(gold.path("title").textValue());
            Trace trace = verbose ? (rule, span, note) -> System.err.println(rule + " " + span.of(text) + " " + note) : Trace.NONE;
            List<Fact> facts = extractor.extract(reading, mentions, new FactContext(title, published), trace);
            out.println(json.line(new Extraction(new Article(gold.path("id").asText(), title, published, Optional.empty(), text),
                    published, Optional.empty(), text, mentions.figures(), mentions.times(), mentions.entities(), facts)));
        }
        out.flush();
    }

    /** The facts made from the mentions of a gold file. */
    static List<Fact> facts(JsonNode gold, FactExtractor extractor, Folding folding) {
        KEYS.clear();
        return extractor.extract(reading(gold.path("text").asText(), folding), mentions(gold),
                new FactContext(Optional.ofNullable(gold.path("title").textValue()),
                        Optional.ofNullable(gold.path("published").textValue()).map(LocalDate::parse)), (rule, span, note) -> {
                            if (rule.equals("fact/key")) {
                                int cut = note.indexOf(' ');
                                KEYS.put(Integer.valueOf(note.substring(0, cut)), note.substring(cut + 1));
                            }
                        });
    }

    private static final Map<Integer, String> KEYS = new HashMap<>();

    /** Its key in {@code models/fact-confidence.tsv}. */
    static String key(Fact fact) {
        return KEYS.get(fact.figure());
    }

    private static Reading reading(String text, Folding folding) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
            blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(start, end)));
            start = end + 1;
        }
        RepairedText repaired = new RepairedText(text, text, Alignment.identity(text.length()), List.of(), blocks);
        return new Reading(repaired, folding.fold(text), Sentences.of(repaired), Sentences.titles(repaired));
    }

    private static Mentions mentions(JsonNode gold) {
        List<Figure> figures = new ArrayList<>();
        for (JsonNode n : gold.path("figures")) {
            figures.add(new Figure(span(n), n.path("surface").asText(), new BigDecimal(n.path("value").asText()),
                    Optional.of(n.path("high").asText()).filter(h -> !h.isEmpty()).map(BigDecimal::new), n.path("unit").asText(),
                    Bound.valueOf(n.path("bound").asText("exact").toUpperCase(Locale.ROOT)), Optional.empty(), Optional.empty(), "gold"));
        }
        List<Time> times = new ArrayList<>();
        for (JsonNode n : gold.path("times")) {
            times.add(new Time(span(n), n.path("surface").asText(), n.path("value").asText(),
                    Optional.ofNullable(n.path("from").textValue()).map(LocalDate::parse),
                    Optional.ofNullable(n.path("to").textValue()).map(LocalDate::parse), "gold"));
        }
        List<Entity> entities = new ArrayList<>();
        for (JsonNode n : gold.path("entities")) {
            entities.add(new Entity(span(n), n.path("surface").asText(), EntityType.valueOf(n.path("type").asText()),
                    Optional.empty(), Optional.empty(), Optional.empty(), "gold"));
        }
        figures.sort((a, b) -> a.span().compareTo(b.span()));
        times.sort((a, b) -> a.span().compareTo(b.span()));
        entities.sort((a, b) -> a.span().compareTo(b.span()));
        return new Mentions(figures, times, entities);
    }

    private static Span span(JsonNode n) {
        return new Span(n.path("start").asInt(), n.path("end").asInt());
    }
}
