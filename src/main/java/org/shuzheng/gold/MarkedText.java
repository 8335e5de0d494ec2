package org.shuzheng.gold;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
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

/**
 * The form that people write and correct by hand: the text itself with its annotations in place, so nobody counts an
 * offset. A head of {@code # key: value} lines, a line {@code ---}, then the text.
 *
 * <pre>{@code
 * # title: …
 * # published: 2024-03-01
 * ---
 * ⟦2023年|t 2023⟧，⟦杭州市|LOC⟧数字贸易额⟦约3190亿元|~3190e8 元;数字贸易额;@杭州市;#2023⟧，增长⟦5%|5 %;";g+;yoy⟧。
 * }</pre>
 *
 * <p>Inside {@code ⟦surface|note⟧} the note is one of
 * <ul>
 * <li>an entity type: {@code PER ORG LOC DOC EVENT};
 * <li>{@code t VALUE} for a time, its days following from the value; {@code t P5Y 2019..2023} for a duration with days;
 * <li>a figure: {@code [~><]VALUE[..HIGH] UNIT}, {@code ~} approx, {@code >} above, {@code <} below, unit {@code -} for
 * none; then its facts, slots separated by {@code ;} and facts by {@code ;;}: the indicator first ({@code "} for that of
 * the fact before), {@code @subject}, {@code #period} (both stay in force until changed, {@code -} ends them), aspect
 * and direction {@code g+ g- c+ c- s r} (growth, change, share, rank; level when absent), {@code yoy mom cagr since},
 * {@code of:whole}, {@code src:who}, {@code target}, {@code forecast}.
 * </ul>
 * Annotations nest but do not cross. {@code \} before {@code ⟦ ⟧ | \} takes the sign as text.
 */
public final class MarkedText {

    private static final String RULE = "gold";

    private MarkedText() {
    }

    /**
     * Reads marked text.
     *
     * @param name    its name, for messages and as the id when the head has none
     * @param content the whole file
     * @throws GoldException naming the line and the note at fault
     */
    public static Annotated read(String name, String content) {
        return new Reader(name, content).read();
    }

    /** Writes marked text. @throws GoldException when two annotations cross, naming both */
    public static String write(Annotated a) {
        return new Writer(a).write();
    }

    private static final class Reader {

        private final String name;
        private final String content;
        private final Map<String, String> head = new LinkedHashMap<>();
        private final StringBuilder text = new StringBuilder();
        private final List<Figure> figures = new ArrayList<>();
        private final List<Time> times = new ArrayList<>();
        private final List<Entity> entities = new ArrayList<>();
        private final List<Map.Entry<Figure, Fact>> facts = new ArrayList<>();
        private int line = 1;
        private String indicator = "";
        private Optional<String> subject = Optional.empty();
        private Optional<String> period = Optional.empty();

        Reader(String name, String content) {
            this.name = name;
            this.content = content;
        }

        Annotated read() {
            int body = head();
            Deque<Integer> open = new ArrayDeque<>();
            for (int i = body; i < content.length(); i++) {
                char c = content.charAt(i);
                if (c == '\n') {
                    line++;
                }
                if (c == '\\' && i + 1 < content.length() && "⟦⟧|\\".indexOf(content.charAt(i + 1)) >= 0) {
                    text.append(content.charAt(++i));
                } else if (c == '⟦') {
                    open.push(text.length());
                } else if (c == '⟧') {
                    throw error("⟧ without a note: write ⟦surface|note⟧, or \\⟧ for the sign itself");
                } else if (c == '|' && !open.isEmpty()) {
                    int end = content.indexOf('⟧', i);
                    if (end < 0) {
                        throw error("a note is never closed by ⟧");
                    }
                    Span span = new Span(open.pop(), text.length());
                    if (span.isEmpty()) {
                        throw error("an annotation has no surface");
                    }
                    note(span, content.substring(i + 1, end));
                    i = end;
                } else {
                    text.append(c);
                }
            }
            if (!open.isEmpty()) {
                throw error("⟦ is never closed: the text from there is \"" + text.substring(open.peek(), Math.min(text.length(), open.peek() + 20)) + "\"");
            }
            return result();
        }

        private Annotated result() {
            Comparator<Mention> order = Comparator.comparing(Mention::span);
            figures.sort(order);
            times.sort(order);
            entities.sort(order);
            Map<Figure, Integer> index = new HashMap<>();
            for (int i = 0; i < figures.size(); i++) {
                index.put(figures.get(i), i);
            }
            List<Fact> list = facts.stream().map(e -> Facts.of(e.getValue(), index.get(e.getKey())))
                    .sorted(Comparator.comparingInt(Fact::figure)).toList();
            Optional<LocalDate> published = Optional.ofNullable(head.get("published")).map(LocalDate::parse);
            return new Annotated(head.getOrDefault("id", name), Optional.ofNullable(head.get("title")), published,
                    Optional.ofNullable(head.get("source")), Optional.ofNullable(head.get("style")),
                    Optional.ofNullable(head.get("annotator")), text.toString(), figures, times, entities, list);
        }

        private int head() {
            int at = 0;
            while (at < content.length()) {
                int end = content.indexOf('\n', at);
                if (end < 0) {
                    break;
                }
                String row = content.substring(at, end).strip();
                at = end + 1;
                line++;
                if (row.equals("---")) {
                    return at;
                }
                int colon = row.indexOf(':');
                if (!row.startsWith("#") || colon < 0) {
                    line--;
                    throw error("the head holds lines \"# key: value\" and ends with ---, found \"" + row + "\"");
                }
                head.put(row.substring(1, colon).strip(), row.substring(colon + 1).strip());
            }
            throw error("no line --- that ends the head");
        }

        private void note(Span span, String note) {
            String[] parts = note.split(";;", -1);
            String[] first = parts[0].split(";", 2);
            String kind = first[0].strip();
            String surface = TimeValues.surface(text.toString(), span);
            try {
                if (kind.equals("PER") || kind.equals("ORG") || kind.equals("LOC") || kind.equals("DOC") || kind.equals("EVENT")) {
                    entities.add(new Entity(span, surface, EntityType.valueOf(kind), Optional.empty(), Optional.empty(),
                            Optional.empty(), RULE));
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
            } catch (IllegalArgumentException e) {
                throw error("\"" + surface + "|" + note + "\": " + e.getMessage());
            }
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
            if (words.length != 2) {
                throw new IllegalArgumentException("a figure is \"VALUE UNIT\", with unit - for none");
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
                Optional<BigDecimal> high = dots < 0 ? Optional.empty()
                        : Optional.of(Facts.plain(new BigDecimal(number.substring(dots + 2))));
                String unit = words[1].strip();
                return new Figure(span, surface, value, high, unit.equals("-") ? "" : unit, bound, Optional.empty(),
                        Optional.empty(), RULE);
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
                case "yoy", "mom", "cagr", "since" -> s.basis = Optional.of(Basis.valueOf(slot.toUpperCase(java.util.Locale.ROOT)));
                case "target" -> s.status = Status.TARGET;
                case "forecast" -> s.status = Status.FORECAST;
                default -> throw new IllegalArgumentException("unknown slot \"" + slot
                        + "\": @subject #period g+ g- c+ c- s r yoy mom cagr since of: src: target forecast are known");
            }
        }

        private static Optional<String> value(String slot) {
            return slot.isEmpty() || slot.equals("-") ? Optional.empty() : Optional.of(slot);
        }

        private GoldException error(String what) {
            return new GoldException(name + ":" + line + ": " + what);
        }
    }

    private static final class Writer {

        private final Annotated a;
        private Optional<String> subject = Optional.empty();
        private Optional<String> period = Optional.empty();

        Writer(Annotated a) {
            this.a = a;
        }

        String write() {
            StringBuilder out = new StringBuilder();
            out.append("# id: ").append(a.id()).append('\n');
            a.title().ifPresent(v -> out.append("# title: ").append(v).append('\n'));
            a.published().ifPresent(v -> out.append("# published: ").append(v).append('\n'));
            a.source().ifPresent(v -> out.append("# source: ").append(v).append('\n'));
            a.style().ifPresent(v -> out.append("# style: ").append(v).append('\n'));
            a.annotator().ifPresent(v -> out.append("# annotator: ").append(v).append('\n'));
            out.append("---\n");
            List<Mention> all = new ArrayList<>(a.mentions());
            all.sort(Comparator.comparing(Mention::span));
            Deque<Mention> open = new ArrayDeque<>();
            int next = 0;
            for (int at = 0; at <= a.text().length(); at++) {
                while (!open.isEmpty() && open.peek().span().end() == at) {
                    out.append('|').append(note(open.pop())).append('⟧');
                }
                while (next < all.size() && all.get(next).span().start() == at) {
                    Mention m = all.get(next++);
                    if (!open.isEmpty() && m.span().end() > open.peek().span().end()) {
                        throw new GoldException(a.id() + ": \"" + open.peek().surface() + "\" at " + open.peek().span()
                                + " and \"" + m.surface() + "\" at " + m.span() + " cross; marked text can only nest them");
                    }
                    open.push(m);
                    out.append('⟦');
                }
                if (at < a.text().length()) {
                    char c = a.text().charAt(at);
                    if (c == '⟦' || c == '⟧' || c == '\\' || c == '|' && !open.isEmpty()) {
                        out.append('\\');
                    }
                    out.append(c);
                }
            }
            return out.toString();
        }

        private String note(Mention m) {
            return switch (m) {
                case Entity e -> e.type().label();
                case Time t -> {
                    boolean plain = !TimeValues.isDuration(t.value()) || t.from().isEmpty();
                    yield "t " + t.value() + (plain ? "" : " " + t.from().orElseThrow() + ".." + t.to().orElseThrow());
                }
                case Figure f -> {
                    String sign = switch (f.bound()) {
                        case EXACT -> "";
                        case APPROX -> "~";
                        case ABOVE -> ">";
                        case BELOW -> "<";
                    };
                    StringBuilder note = new StringBuilder(sign + f.value().toPlainString()
                            + f.high().map(h -> ".." + h.toPlainString()).orElse("") + " " + (f.unit().isEmpty() ? "-" : f.unit()));
                    int index = a.figures().indexOf(f);
                    String separator = ";";
                    for (Fact fact : a.facts()) {
                        if (fact.figure() == index) {
                            note.append(separator).append(fact(fact));
                            separator = ";;";
                        }
                    }
                    yield note.toString();
                }
            };
        }

        private String fact(Fact f) {
            StringBuilder out = new StringBuilder(f.indicator());
            if (!f.subject().equals(subject)) {
                subject = f.subject();
                out.append(";@").append(subject.orElse("-"));
            }
            if (!f.period().equals(period)) {
                period = f.period();
                out.append(";#").append(period.orElse("-"));
            }
            String sign = f.direction().map(d -> d == Direction.UP ? "+" : "-").orElse("");
            out.append(switch (f.aspect()) {
                case LEVEL -> "";
                case GROWTH -> ";g" + sign;
                case CHANGE -> ";c" + sign;
                case SHARE -> ";s";
                case RANK -> ";r";
            });
            f.basis().ifPresent(b -> out.append(';').append(b.label()));
            f.of().ifPresent(v -> out.append(";of:").append(v));
            f.source().ifPresent(v -> out.append(";src:").append(v));
            if (f.status() != Status.ACTUAL) {
                out.append(';').append(f.status().label());
            }
            return out.toString();
        }
    }
}
