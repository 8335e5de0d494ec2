package org.shuzheng.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import org.shuzheng.doc.Entity;
import org.shuzheng.doc.Figure;
import org.shuzheng.doc.Time;
import org.shuzheng.gold.Annotated;
import org.shuzheng.text.Span;

/**
 * One gold record beside the system record matched to it; either may be missing.
 *
 * @param layer  figure, time, entity or fact
 * @param gold   what gold says
 * @param system what the system says
 * @param causes why they differ; empty when all is the same
 */
public record Pairing(Layer layer, Optional<Item> gold, Optional<Item> system, List<Cause> causes) {

    private static final Set<String> MONEY = Set.of("元", "美元", "港元", "欧元", "英镑", "日元", "卢布", "分", "角", "新台币", "澳门元");

    /**
     * One side of a pair.
     *
     * @param span    its place (a fact: that of its figure)
     * @param surface as written
     * @param type    its type within the layer
     * @param said    what it says, in one line
     * @param rule    the rule that made it
     */
    public record Item(Span span, String surface, String type, String said, String rule) {
    }

    /** The type of the gold side, or of the system side when gold has none. */
    public String type() {
        return gold.or(() -> system).map(Item::type).orElse("");
    }

    /** The tally of this one pair in a scheme. */
    public Tally tally(Scheme scheme) {
        if (system.isEmpty()) {
            return new Tally(0, 0, 0, 1, 0);
        }
        if (gold.isEmpty()) {
            return new Tally(0, 0, 0, 0, 1);
        }
        boolean right = switch (scheme) {
            case STRICT -> causes.isEmpty();
            case VALUE -> layer == Layer.FACT ? core() : none(Cause.VALUE, Cause.UNIT, Cause.TYPE);
            case PARTIAL -> layer == Layer.FACT ? core() : none(Cause.BOUNDARY);
            case TYPE -> gold.get().type().equals(system.get().type());
        };
        if (scheme == Scheme.PARTIAL && !right && none(Cause.FIGURE)) {
            return new Tally(0, 0, 1, 0, 0);
        }
        return right ? new Tally(1, 0, 0, 0, 0) : new Tally(0, 1, 0, 0, 0);
    }

    private boolean core() {
        return none(Cause.FIGURE, Cause.INDICATOR, Cause.PERIOD, Cause.ASPECT, Cause.DIRECTION);
    }

    private boolean none(Cause... wrong) {
        for (Cause c : wrong) {
            if (causes.contains(c)) {
                return false;
            }
        }
        return true;
    }

    /** The pairs of an article, layer by layer, by a matching of maximum weight. */
    public static List<Pairing> of(Annotated gold, Annotated system) {
        List<Pairing> out = new ArrayList<>();
        out.addAll(match(Layer.FIGURE, gold.figures(), system.figures(), Figure::span, Pairing::item, Pairing::causes,
                (g, s) -> (Agreeing.figureValue(g, s) ? 2 : 0) + (g.bound() == s.bound() ? 0.5 : 0)));
        out.addAll(match(Layer.TIME, gold.times(), system.times(), Time::span, Pairing::item, Pairing::causes,
                (g, s) -> Agreeing.timeValue(g, s) ? 2 : 0));
        out.addAll(match(Layer.ENTITY, gold.entities(), system.entities(), Entity::span, Pairing::item, Pairing::causes,
                (g, s) -> g.type() == s.type() ? 2 : 0));
        out.addAll(match(Layer.FACT, Headline.stated(gold), Headline.stated(system), Headline.Stated::span, Pairing::item,
                (g, s) -> causes(g, s, gold.title()),
                (g, s) -> (Agreeing.figureValue(g.figure(), s.figure()) ? 4 : 0) + 10.0 / (1 + causes(g, s, gold.title()).size())));
        return out;
    }

    private static <T> List<Pairing> match(Layer layer, List<T> gold, List<T> system, Function<T, Span> place, Function<T, Item> item,
                                           BiFunction<T, T, List<Cause>> causes, ToDoubleBiFunction<T, T> worth) {
        List<Assignment.Edge> edges = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            Span g = place.apply(gold.get(i));
            for (int j = 0; j < system.size(); j++) {
                Span s = place.apply(system.get(j));
                if (g.overlaps(s)) {
                    double shared = Math.min(g.end(), s.end()) - Math.max(g.start(), s.start());
                    double union = Math.max(g.end(), s.end()) - Math.min(g.start(), s.start());
                    edges.add(new Assignment.Edge(i, j, shared / union + worth.applyAsDouble(gold.get(i), system.get(j))));
                }
            }
        }
        boolean[] found = new boolean[gold.size()];
        boolean[] used = new boolean[system.size()];
        List<Pairing> out = new ArrayList<>();
        for (Assignment.Edge e : Assignment.best(gold.size(), system.size(), edges)) {
            found[e.gold()] = true;
            used[e.system()] = true;
            T g = gold.get(e.gold());
            T s = system.get(e.system());
            out.add(new Pairing(layer, Optional.of(item.apply(g)), Optional.of(item.apply(s)), causes.apply(g, s)));
        }
        for (int i = 0; i < gold.size(); i++) {
            if (!found[i]) {
                out.add(new Pairing(layer, Optional.of(item.apply(gold.get(i))), Optional.empty(), List.of(Cause.MISSED)));
            }
        }
        for (int j = 0; j < system.size(); j++) {
            if (!used[j]) {
                out.add(new Pairing(layer, Optional.empty(), Optional.of(item.apply(system.get(j))), List.of(Cause.SPURIOUS)));
            }
        }
        return out;
    }

    private static List<Cause> causes(Figure g, Figure s) {
        List<Cause> out = new ArrayList<>();
        add(out, Cause.VALUE, !Agreeing.close(g.value(), s.value()) || !Agreeing.close(g.high(), s.high()));
        add(out, Cause.UNIT, !org.shuzheng.gold.UnitSynonyms.fold(g.unit()).equals(org.shuzheng.gold.UnitSynonyms.fold(s.unit())));
        add(out, Cause.BOUND, g.bound() != s.bound());
        add(out, Cause.BOUNDARY, !g.span().equals(s.span()));
        return out;
    }

    private static List<Cause> causes(Time g, Time s) {
        List<Cause> out = new ArrayList<>();
        add(out, Cause.VALUE, !Agreeing.timeValue(g, s));
        add(out, Cause.BOUNDARY, !g.span().equals(s.span()));
        return out;
    }

    private static List<Cause> causes(Entity g, Entity s) {
        List<Cause> out = new ArrayList<>();
        add(out, Cause.TYPE, g.type() != s.type());
        add(out, Cause.BOUNDARY, !g.span().equals(s.span()));
        return out;
    }

    private static List<Cause> causes(Headline.Stated g, Headline.Stated s, Optional<String> title) {
        List<Cause> out = new ArrayList<>();
        add(out, Cause.FIGURE, !Agreeing.figureValue(g.figure(), s.figure()));
        for (Slot slot : List.of(Slot.INDICATOR, Slot.PERIOD, Slot.ASPECT, Slot.DIRECTION, Slot.SUBJECT, Slot.STATUS, Slot.BASIS,
                Slot.SOURCE, Slot.OF)) {
            add(out, Cause.valueOf(slot.name()), !slot.agrees(g.fact(), s.fact(), title));
        }
        return out;
    }

    private static void add(List<Cause> out, Cause cause, boolean wrong) {
        if (wrong) {
            out.add(cause);
        }
    }

    private static Item item(Figure f) {
        String unit = f.unit();
        String kind = unit.equals("%") || unit.equals("‰") ? "percent" : unit.equals("百分点") || unit.equals("基点") ? "points"
                : MONEY.contains(unit) ? "money" : unit.equals("位") ? "rank" : unit.equals("倍") || unit.isEmpty() ? "ratio" : "quantity";
        return new Item(f.span(), f.surface(), kind, f.value().toPlainString() + f.high().map(h -> ".." + h.toPlainString()).orElse("")
                + " " + (unit.isEmpty() ? "-" : unit) + " " + f.bound().label(), f.rule());
    }

    private static Item item(Time t) {
        String v = t.value();
        String form = v.startsWith("P") ? "duration" : v.contains("/") ? "span" : v.contains("Q") || v.contains("H") ? "part of year"
                : v.length() == 4 ? "year" : v.length() == 7 ? "month" : "day";
        return new Item(t.span(), t.surface(), form, v + t.from().map(d -> " " + d + ".." + t.to().map(Object::toString).orElse("")).orElse(""),
                t.rule());
    }

    private static Item item(Entity e) {
        return new Item(e.span(), e.surface(), e.type().label(), e.type().label(), e.rule());
    }

    private static Item item(Headline.Stated s) {
        var f = s.fact();
        StringBuilder said = new StringBuilder(f.indicator());
        f.subject().ifPresent(v -> said.append(" @").append(v));
        f.period().ifPresent(v -> said.append(" #").append(v));
        said.append(' ').append(f.aspect().label());
        f.direction().ifPresent(v -> said.append(' ').append(v.label()));
        f.basis().ifPresent(v -> said.append(' ').append(v.label()));
        f.of().ifPresent(v -> said.append(" of:").append(v));
        said.append(' ').append(f.status().label());
        f.source().ifPresent(v -> said.append(" src:").append(v));
        return new Item(s.span(), s.figure().surface(), f.aspect().label(), said.toString(), f.rule());
    }
}
