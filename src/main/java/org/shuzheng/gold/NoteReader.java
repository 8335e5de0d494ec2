package org.shuzheng.gold;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.shuzheng.doc.Aspect;
import org.shuzheng.doc.Basis;
import org.shuzheng.doc.Bound;
import org.shuzheng.doc.Direction;
import org.shuzheng.doc.Entity;
import org.shuzheng.doc.EntityType;
import org.shuzheng.doc.Fact;
import org.shuzheng.doc.Figure;
import org.shuzheng.doc.Mention;
import org.shuzheng.doc.Status;
import org.shuzheng.doc.Time;
import org.shuzheng.text.Span;

/** Collects the mentions and facts that notes say; the language of notes is that of {@link MarkedText}. */
final class NoteReader {

    private static final String RULE = "gold";

    private final List<Figure> figures = new ArrayList<>();
    private final List<Time> times = new ArrayList<>();
    private final List<Entity> entities = new ArrayList<>();
    private final List<Map.Entry<Figure, Fact>> facts = new ArrayList<>();
    private String indicator = "";
    private Optional<String> subject = Optional.empty();
    private Optional<String> period = Optional.empty();

    /** Takes in one annotation. @throws IllegalArgumentException when the note cannot be understood; the message says why */
    void add(Span span, String surface, String note) {
        String[] parts = note.split(";;", -1);
        String[] first = parts[0].split(";", 2);
        String kind = first[0].strip();
        if (isEntity(kind)) {
            entities.add(new Entity(span, surface, EntityType.valueOf(kind), Optional.empty(), Optional.empty(), Optional.empty(), RULE));
        } else if (kind.startsWith("t ")) {
            times.add(time(span, surface, kind.substring(2).strip()));
        } else {
            Figure figure = figure(span, surface, kind);
            figures.add(figure);
            if (first.length == 2) {
                facts.add(Map.entry(figure, fact(span, first[1])));
            }
            for (int i = 1; i < parts.length; i++) {
                facts.add(Map.entry(figure, fact(span, parts[i])));
            }
        }
    }

    static boolean isEntity(String kind) {
        for (EntityType type : EntityType.values()) {
            if (type.name().equals(kind)) {
                return true;
            }
        }
        return false;
    }

    /** The article of what was taken in. */
    Annotated article(Map<String, String> head, String name, String text) {
        Comparator<Mention> order = Comparator.comparing(Mention::span);
        figures.sort(order);
        times.sort(order);
        entities.sort(order);
        Map<Figure, Integer> index = new IdentityHashMap<>();
        for (int i = 0; i < figures.size(); i++) {
            index.put(figures.get(i), i);
        }
        List<Fact> list = facts.stream().map(e -> Facts.of(e.getValue(), index.get(e.getKey())))
                .sorted(Comparator.comparingInt(Fact::figure)).toList();
        return new Annotated(head.getOrDefault("id", name), Optional.ofNullable(head.get("title")),
                Optional.ofNullable(head.get("published")).map(LocalDate::parse), Optional.ofNullable(head.get("source")),
                Optional.ofNullable(head.get("style")), Optional.ofNullable(head.get("annotator")), text, figures, times, entities, list);
    }

    /** What is known of an article apart from its text and records, as it stands in a head. */
    static Map<String, String> head(Annotated a) {
        Map<String, String> head = new LinkedHashMap<>();
        head.put("id", a.id());
        a.title().ifPresent(v -> head.put("title", v));
        a.published().ifPresent(v -> head.put("published", v.toString()));
        a.source().ifPresent(v -> head.put("source", v));
        a.style().ifPresent(v -> head.put("style", v));
        a.annotator().ifPresent(v -> head.put("annotator", v));
        return head;
    }

    private static Time time(Span span, String surface, String note) {
        String[] words = note.split(" ");
        Optional<TimeValues.Days> days = TimeValues.days(words[0]);
        if (words.length == 2) {
            String[] ends = words[1].split("\\.\\.");
            days = TimeValues.days(ends[0] + "/" + ends[ends.length - 1]);
        }
        return new Time(span, surface, words[0], days.map(TimeValues.Days::from), days.map(TimeValues.Days::to), RULE);
    }

    private static Figure figure(Span span, String surface, String note) {
        String[] words = note.split(" ", 2);
        if (words.length != 2 || words[0].isEmpty()) {
            throw new IllegalArgumentException("a figure is \"VALUE UNIT\", with unit - for none; a time is \"t VALUE\"");
        }
        Bound bound = switch (words[0].charAt(0)) {
            case '~' -> Bound.APPROX;
            case '>' -> Bound.ABOVE;
            case '<' -> Bound.BELOW;
            default -> Bound.EXACT;
        };
        String number = bound == Bound.EXACT ? words[0] : words[0].substring(1);
        int dots = number.indexOf("..");
        try {
            BigDecimal value = Facts.plain(new BigDecimal(dots < 0 ? number : number.substring(0, dots)));
            Optional<BigDecimal> high = dots < 0 ? Optional.empty() : Optional.of(Facts.plain(new BigDecimal(number.substring(dots + 2))));
            String unit = words[1].strip();
            return new Figure(span, surface, value, high, unit.equals("-") ? "" : unit, bound, Optional.empty(), Optional.empty(), RULE);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("\"" + number + "\" is no number such as 319e9 or 3..5", e);
        }
    }

    private Fact fact(Span span, String note) {
        String[] slots = note.split(";", -1);
        if (!slots[0].strip().equals("\"")) {
            indicator = slots[0].strip();
        }
        if (indicator.isEmpty()) {
            throw new IllegalArgumentException("a fact begins with its indicator, or with \" for that of the fact before");
        }
        Facts.Slots s = new Facts.Slots();
        for (int i = 1; i < slots.length; i++) {
            String slot = slots[i].strip();
            if (slot.startsWith("@")) {
                subject = value(slot.substring(1));
            } else if (slot.startsWith("#")) {
                period = value(slot.substring(1));
            } else if (slot.startsWith("of:")) {
                s.of = value(slot.substring(3));
            } else if (slot.startsWith("src:")) {
                s.source = value(slot.substring(4));
            } else {
                word(s, slot);
            }
        }
        return new Fact(0, indicator, subject, period, s.aspect, s.direction, s.basis, s.of, s.status, s.source,
                Optional.empty(), Optional.empty(), Optional.empty(), span, Map.of(), 1.0, RULE);
    }

    private static void word(Facts.Slots s, String slot) {
        switch (slot) {
            case "g+", "g-", "c+", "c-" -> {
                s.aspect = slot.charAt(0) == 'g' ? Aspect.GROWTH : Aspect.CHANGE;
                s.direction = Optional.of(slot.charAt(1) == '+' ? Direction.UP : Direction.DOWN);
            }
            case "g" -> s.aspect = Aspect.GROWTH;
            case "c" -> s.aspect = Aspect.CHANGE;
            case "s" -> s.aspect = Aspect.SHARE;
            case "r" -> s.aspect = Aspect.RANK;
            case "yoy", "mom", "cagr", "since" -> s.basis = Optional.of(Basis.valueOf(slot.toUpperCase(Locale.ROOT)));
            case "target" -> s.status = Status.TARGET;
            case "forecast" -> s.status = Status.FORECAST;
            default -> throw new IllegalArgumentException("unknown slot \"" + slot
                    + "\": @subject #period g+ g- c+ c- s r yoy mom cagr since of: src: target forecast are known");
        }
    }

    private static Optional<String> value(String slot) {
        return slot.isEmpty() || slot.equals("-") ? Optional.empty() : Optional.of(slot);
    }
}
