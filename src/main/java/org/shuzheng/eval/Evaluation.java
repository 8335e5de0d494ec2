package org.shuzheng.eval;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.shuzheng.doc.Article;
import org.shuzheng.doc.Extraction;
import org.shuzheng.gold.Annotated;
import org.shuzheng.gold.GoldSet;
import org.shuzheng.pipeline.Shuzheng;

/**
 * Gold and system records of the same articles, scored.
 *
 * <pre>{@code
 * Evaluation e = Evaluation.extracting(GoldSet.read(List.of(Path.of("gold"))), Shuzheng.open());
 * e.headline().of(Metric.FACT_CORE).f1();
 * }</pre>
 *
 * @param results one for each article, in the order of gold
 */
public record Evaluation(List<Result> results) {

    /**
     * One article.
     *
     * @param set      the part of gold it belongs to: the name of its folder, {@code dev} or {@code test}
     * @param gold     what a person said
     * @param system   what the program said
     * @param headline the headline counts
     * @param pairs    the matched records
     */
    public record Result(String set, Annotated gold, Annotated system, Headline headline, List<Pairing> pairs) {
    }

    /** Copies the list. */
    public Evaluation {
        results = List.copyOf(results);
    }

    /** Extracts every article of gold with this system and scores what it says. */
    public static Evaluation extracting(GoldSet gold, Shuzheng system) {
        return of(gold, gold.entries().stream().map(e -> records(system, e.article())).toList());
    }

    /** What a system says of an article of gold. */
    public static Annotated records(Shuzheng system, Annotated gold) {
        Extraction e = system.extract(new Article(gold.id(), gold.title(), gold.published(), gold.source(), gold.text()));
        return gold.with(e.figures(), e.times(), e.entities(), e.facts());
    }

    /**
     * Scores given records. They belong to gold by their id; when no id fits and there are as many records as articles,
     * by their order. An article of gold without records counts as one of which nothing was said; {@link #missing} names
     * those.
     */
    public static Evaluation of(GoldSet gold, List<Annotated> system) {
        Map<String, Annotated> byId = new LinkedHashMap<>();
        system.forEach(s -> byId.put(s.id(), s));
        List<Result> out = new ArrayList<>();
        for (int i = 0; i < gold.entries().size(); i++) {
            GoldSet.Entry entry = gold.entries().get(i);
            Annotated s = byId.get(entry.article().id());
            if (s == null && system.size() == gold.entries().size()) {
                s = system.get(i);
            }
            if (s == null) {
                s = entry.article().with(List.of(), List.of(), List.of(), List.of());
            }
            out.add(new Result(entry.set(), entry.article(), s, Headline.of(entry.article(), s), Pairing.of(entry.article(), s)));
        }
        return new Evaluation(out);
    }

    /** The ids of gold for which the records hold nothing, where records are not matched by order. */
    public static List<String> missing(GoldSet gold, List<Annotated> system) {
        if (gold.entries().size() == system.size()) {
            return List.of();
        }
        Set<String> ids = new HashSet<>();
        system.forEach(s -> ids.add(s.id()));
        return gold.entries().stream().map(e -> e.article().id()).filter(id -> !ids.contains(id)).toList();
    }

    /** The headline counts of all articles. */
    public Headline headline() {
        return Headline.sum(headlines());
    }

    /** The headline counts of each article. */
    public List<Headline> headlines() {
        return results.stream().map(Result::headline).toList();
    }

    /** All matched records. */
    public List<Pairing> pairs() {
        return results.stream().flatMap(r -> r.pairs().stream()).toList();
    }

    /** The tallies of a layer, by type and scheme; types in alphabetical order. */
    public Map<String, Map<Scheme, Tally>> tallies(Layer layer) {
        Map<String, Map<Scheme, Tally>> out = new TreeMap<>();
        for (Pairing p : pairs()) {
            if (p.layer() == layer) {
                Map<Scheme, Tally> row = out.computeIfAbsent(p.type(), t -> new EnumMap<>(Scheme.class));
                for (Scheme s : Scheme.values()) {
                    row.merge(s, p.tally(s), Tally::plus);
                }
            }
        }
        return out;
    }

    /** The micro tally of a layer: all its types together. */
    public Map<Scheme, Tally> micro(Layer layer) {
        Map<Scheme, Tally> out = new EnumMap<>(Scheme.class);
        for (Scheme s : Scheme.values()) {
            out.put(s, tallies(layer).values().stream().map(row -> row.get(s)).reduce(Tally.ZERO, Tally::plus));
        }
        return out;
    }

    /** The macro F1 of a layer in a scheme: the plain mean over its types that gold has. */
    public double macro(Layer layer, Scheme scheme) {
        return tallies(layer).values().stream().map(row -> row.get(scheme)).filter(t -> t.possible() > 0).mapToDouble(Tally::f1)
                .average().orElse(0);
    }

    /** The types that were given for those of gold, {@code gold → system → how often}, over matched pairs of a layer. */
    public Map<String, Map<String, Integer>> confusion(Layer layer) {
        Map<String, Map<String, Integer>> out = new TreeMap<>();
        for (Pairing p : pairs()) {
            if (p.layer() == layer) {
                String g = p.gold().map(Pairing.Item::type).orElse("—");
                String s = p.system().map(Pairing.Item::type).orElse("—");
                out.computeIfAbsent(g, k -> new TreeMap<>()).merge(s, 1, Integer::sum);
            }
        }
        return out;
    }

    /** What a slice can be made by. */
    public enum By {
        /** The style of the text. */
        STYLE,
        /** The year of publication. */
        YEAR,
        /** The source of the text. */
        SOURCE,
        /** The part of gold: dev, test. */
        SET,
        /** Each article by itself. */
        ARTICLE;

        /** Lower case, as on the command line. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }

        Function<Result, String> key() {
            return switch (this) {
                case STYLE -> r -> r.gold().style().orElse("—");
                case YEAR -> r -> r.gold().published().map(d -> Integer.toString(d.getYear())).orElse("—");
                case SOURCE -> r -> r.gold().source().orElse("—");
                case SET -> Result::set;
                case ARTICLE -> r -> r.gold().id();
            };
        }
    }

    /** The evaluation of each slice, in alphabetical order. */
    public Map<String, Evaluation> by(By by) {
        Map<String, List<Result>> parts = new TreeMap<>();
        results.forEach(r -> parts.computeIfAbsent(by.key().apply(r), k -> new ArrayList<>()).add(r));
        Map<String, Evaluation> out = new LinkedHashMap<>();
        parts.forEach((k, v) -> out.put(k, new Evaluation(v)));
        return out;
    }

    /** The errors, worst first. */
    public List<ErrorCase> errors() {
        return ErrorCase.of(results);
    }

    /** The result of an article. */
    public Optional<Result> result(String id) {
        return results.stream().filter(r -> r.gold().id().equals(id)).findFirst();
    }
}
