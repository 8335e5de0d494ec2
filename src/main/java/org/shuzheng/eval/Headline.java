package org.shuzheng.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.shuzheng.doc.Fact;
import org.shuzheng.doc.Figure;
import org.shuzheng.doc.Mention;
import org.shuzheng.gold.Annotated;
import org.shuzheng.text.Span;

/**
 * The headline counts of articles: those of the acceptance measure, with its greedy one-to-one matching (greatest overlap
 * first), so that the two give the same numbers. Counts of articles add up.
 *
 * @param counts per metric
 * @param slots  per slot of a fact: right ones ({@code hits}) of the facts whose figure was found ({@code gold})
 */
public record Headline(Map<Metric, Count> counts, Map<Slot, Count> slots) {

    /** Copies the maps. */
    public Headline {
        counts = Map.copyOf(counts);
        slots = Map.copyOf(slots);
    }

    /** The count of a metric. */
    public Count of(Metric metric) {
        return counts.getOrDefault(metric, Count.ZERO);
    }

    /** The counts of one article. */
    public static Headline of(Annotated gold, Annotated system) {
        Map<Metric, Count> c = new EnumMap<>(Metric.class);
        Map<Slot, Count> slots = new EnumMap<>(Slot.class);
        count(c, Metric.FIGURE_STRICT, gold.figures(), system.figures(),
                (g, s) -> Agreeing.figureValue(g, s) && g.bound() == s.bound(), true);
        count(c, Metric.FIGURE_VALUE, gold.figures(), system.figures(), Agreeing::figureValue, false);
        count(c, Metric.TIME_STRICT, gold.times(), system.times(), Agreeing::timeValue, true);
        count(c, Metric.TIME_VALUE, gold.times(), system.times(), Agreeing::timeValue, false);
        count(c, Metric.ENTITY_STRICT, gold.entities(), system.entities(), (g, s) -> g.type() == s.type(), true);
        count(c, Metric.ENTITY_LENIENT, gold.entities(), system.entities(), (g, s) -> g.type() == s.type(), false);
        List<Stated> gf = stated(gold);
        List<Stated> sf = stated(system);
        List<int[]> aligned = greedy(gf, sf, (g, s) -> Agreeing.figureValue(g.figure(), s.figure()), false, Stated::span);
        c.put(Metric.FACT_FIGURE, new Count(aligned.size(), gf.size(), sf.size()));
        for (int[] pair : aligned) {
            for (Slot slot : Slot.values()) {
                boolean right = slot.agrees(gf.get(pair[0]).fact(), sf.get(pair[1]).fact(), gold.title());
                slots.merge(slot, new Count(right ? 1 : 0, 1, 1), Count::plus);
            }
        }
        c.put(Metric.FACT_CORE, new Count(greedy(gf, sf, (g, s) -> Agreeing.figureValue(g.figure(), s.figure())
                && Agreeing.factCore(g.fact(), s.fact()), false, Stated::span).size(), gf.size(), sf.size()));
        c.put(Metric.FACT_FULL, new Count(greedy(gf, sf, (g, s) -> Agreeing.figureValue(g.figure(), s.figure())
                && Agreeing.factFull(g.fact(), s.fact(), gold.title()), false, Stated::span).size(), gf.size(), sf.size()));
        return new Headline(c, slots);
    }

    /** The counts of several articles together. */
    public static Headline sum(List<Headline> parts) {
        Map<Metric, Count> c = new EnumMap<>(Metric.class);
        Map<Slot, Count> s = new EnumMap<>(Slot.class);
        for (Headline part : parts) {
            part.counts().forEach((k, v) -> c.merge(k, v, Count::plus));
            part.slots().forEach((k, v) -> s.merge(k, v, Count::plus));
        }
        return new Headline(c, s);
    }

    /** A fact with its figure. */
    record Stated(Fact fact, Figure figure) {

        Span span() {
            return figure.span();
        }
    }

    static List<Stated> stated(Annotated a) {
        return a.facts().stream().map(f -> new Stated(f, a.figures().get(f.figure()))).toList();
    }

    private static <T extends Mention> void count(Map<Metric, Count> c, Metric metric, List<T> gold, List<T> system,
                                                  BiPredicate<T, T> same, boolean exact) {
        c.put(metric, new Count(greedy(gold, system, same, exact, Mention::span).size(), gold.size(), system.size()));
    }

    private static <T> List<int[]> greedy(List<T> gold, List<T> system, BiPredicate<T, T> same, boolean exact,
                                          java.util.function.Function<T, Span> place) {
        List<int[]> candidates = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            Span g = place.apply(gold.get(i));
            for (int j = 0; j < system.size(); j++) {
                Span s = place.apply(system.get(j));
                int overlap = Math.min(g.end(), s.end()) - Math.max(g.start(), s.start());
                if (overlap > 0 && (!exact || g.equals(s)) && same.test(gold.get(i), system.get(j))) {
                    candidates.add(new int[] {-overlap, i, j});
                }
            }
        }
        candidates.sort(Comparator.<int[]>comparingInt(x -> x[0]).thenComparingInt(x -> x[1]).thenComparingInt(x -> x[2]));
        Set<Integer> usedGold = new HashSet<>();
        Set<Integer> usedSystem = new HashSet<>();
        List<int[]> pairs = new ArrayList<>();
        for (int[] x : candidates) {
            if (!usedGold.contains(x[1]) && !usedSystem.contains(x[2])) {
                usedGold.add(x[1]);
                usedSystem.add(x[2]);
                pairs.add(new int[] {x[1], x[2]});
            }
        }
        return pairs;
    }

    /** The slot accuracy, absent when no figure of a fact was found. */
    public Optional<Double> slot(Slot slot) {
        return Optional.ofNullable(slots.get(slot)).filter(c -> c.gold() > 0).map(c -> (double) c.hits() / c.gold());
    }
}
