package org.shuzheng.gold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.shuzheng.doc.Fact;
import org.shuzheng.doc.Figure;
import org.shuzheng.doc.Mention;

/**
 * Two annotations of one article put together: what both say is taken; where they differ, the one that is preferred, or none,
 * so that a person decides.
 *
 * @param merged    the result
 * @param conflicts what they do not agree on, one line each: layer, what the one says, what the other says
 */
public record GoldMerge(Annotated merged, List<String> conflicts) {

    /** Copies the list. */
    public GoldMerge {
        conflicts = List.copyOf(conflicts);
    }

    /** Whose word counts where two differ. */
    public enum Prefer {
        /** The first annotator's. */
        FIRST,
        /** The second annotator's. */
        SECOND,
        /** Nobody's: what is in dispute is left out. */
        NONE;

        /** Lower case, as on the command line. */
        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Merges. @throws GoldException when the two are not of one text */
    public static GoldMerge of(Annotated a, Annotated b, Prefer prefer) {
        if (!a.text().equals(b.text())) {
            throw new GoldException(a.id() + ": the two annotations are of different texts; annotate the same source");
        }
        List<String> conflicts = new ArrayList<>();
        List<Figure> figures = layer("figure", a.figures(), b.figures(), f -> new NoteWriter(a.with(List.of(f), List.of(), List.of(), List.of()), false).note(f),
                prefer, conflicts);
        var times = layer("time", a.times(), b.times(), t -> new NoteWriter(a, false).note(t), prefer, conflicts);
        var entities = layer("entity", a.entities(), b.entities(), e -> e.type().label(), prefer, conflicts);
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < figures.size(); i++) {
            index.put(figures.get(i).span().toString(), i);
        }
        return new GoldMerge(a.with(figures, times, entities, facts(a, b, index, prefer, conflicts)), conflicts);
    }

    private static <T extends Mention> List<T> layer(String name, List<T> a, List<T> b, Function<T, String> says, Prefer prefer,
                                                     List<String> conflicts) {
        Map<String, T> first = keyed(a, says);
        Map<String, T> second = keyed(b, says);
        List<T> out = new ArrayList<>();
        first.forEach((key, m) -> {
            if (second.containsKey(key)) {
                out.add(m);
                return;
            }
            Optional<T> other = b.stream().filter(x -> x.span().overlaps(m.span()) && !first.containsKey(key(x, says))).findFirst();
            conflicts.add(name + " " + m.span().start() + ": " + m.surface() + " (" + says.apply(m) + ")  |  "
                    + other.map(o -> o.surface() + " (" + says.apply(o) + ")").orElse("—"));
            if (prefer == Prefer.FIRST) {
                out.add(m);
            }
        });
        second.forEach((key, m) -> {
            if (!first.containsKey(key)) {
                if (a.stream().noneMatch(x -> x.span().overlaps(m.span()) && !second.containsKey(key(x, says)))) {
                    conflicts.add(name + " " + m.span().start() + ": —  |  " + m.surface() + " (" + says.apply(m) + ")");
                }
                if (prefer == Prefer.SECOND) {
                    out.add(m);
                }
            }
        });
        out.sort(Comparator.comparing(Mention::span));
        return out;
    }

    private static <T extends Mention> Map<String, T> keyed(List<T> all, Function<T, String> says) {
        Map<String, T> out = new java.util.LinkedHashMap<>();
        all.forEach(m -> out.put(key(m, says), m));
        return out;
    }

    private static <T extends Mention> String key(T m, Function<T, String> says) {
        return m.span() + " " + says.apply(m);
    }

    private static List<Fact> facts(Annotated a, Annotated b, Map<String, Integer> index, Prefer prefer, List<String> conflicts) {
        Map<String, Fact> first = facts(a);
        Map<String, Fact> second = facts(b);
        List<Fact> out = new ArrayList<>();
        first.forEach((key, f) -> {
            Integer at = index.get(a.figures().get(f.figure()).span().toString());
            if (!second.containsKey(key)) {
                conflicts.add("fact of " + a.figures().get(f.figure()).surface() + ": first says " + key);
            }
            if (at != null && (second.containsKey(key) || prefer == Prefer.FIRST)) {
                out.add(Facts.of(f, at));
            }
        });
        second.forEach((key, f) -> {
            if (!first.containsKey(key)) {
                conflicts.add("fact of " + b.figures().get(f.figure()).surface() + ": second says " + key);
                Integer at = index.get(b.figures().get(f.figure()).span().toString());
                if (at != null && prefer == Prefer.SECOND) {
                    out.add(Facts.of(f, at));
                }
            }
        });
        out.sort(Comparator.comparingInt(Fact::figure));
        return out;
    }

    private static Map<String, Fact> facts(Annotated a) {
        Map<String, Fact> out = new java.util.LinkedHashMap<>();
        a.facts().forEach(f -> out.put(a.figures().get(f.figure()).span().start() + " " + GoldJson.json(Facts.of(f, 0)), f));
        return out;
    }
}
