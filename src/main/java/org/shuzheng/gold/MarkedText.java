package org.shuzheng.gold;

import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shuzheng.doc.Entity;
import org.shuzheng.doc.Mention;
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

    /** The same article without the times and entities that cross another mention, so that it can be marked. */
    public static Annotated nestable(Annotated a) {
        List<Mention> kept = new ArrayList<>(a.figures());
        List<Time> times = new ArrayList<>();
        for (Time t : a.times()) {
            if (kept.stream().noneMatch(k -> cross(k.span(), t.span()))) {
                kept.add(t);
                times.add(t);
            }
        }
        List<Entity> entities = a.entities().stream().filter(e -> kept.stream().noneMatch(k -> cross(k.span(), e.span()))).toList();
        return a.with(a.figures(), times, entities, a.facts());
    }

    private static boolean cross(Span a, Span b) {
        return a.overlaps(b) && !a.contains(b) && !b.contains(a);
    }

    private static final class Reader {

        private final String name;
        private final String content;
        private final Map<String, String> head = new LinkedHashMap<>();
        private final StringBuilder text = new StringBuilder();
        private final NoteReader notes = new NoteReader();
        private int line = 1;

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
            try {
                return notes.article(head, name, text.toString());
            } catch (DateTimeParseException e) {
                throw new GoldException(name + ": published is \"" + head.get("published") + "\", expected a day like 2024-07-31", e);
            }
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
            String surface = TimeValues.surface(text.toString(), span);
            try {
                notes.add(span, surface, note);
            } catch (IllegalArgumentException e) {
                throw error("\"" + surface + "|" + note + "\": " + e.getMessage());
            }
        }

        private GoldException error(String what) {
            return new GoldException(name + ":" + line + ": " + what);
        }
    }

    private static final class Writer {

        private final Annotated a;
        private final NoteWriter notes;

        Writer(Annotated a) {
            this.a = a;
            notes = new NoteWriter(a, true);
        }

        String write() {
            StringBuilder out = new StringBuilder();
            NoteReader.head(a).forEach((key, value) -> out.append("# ").append(key).append(": ").append(value).append('\n'));
            out.append("---\n");
            List<Mention> all = new ArrayList<>(a.mentions());
            all.sort(Comparator.comparing(Mention::span));
            Deque<Mention> open = new ArrayDeque<>();
            int next = 0;
            for (int at = 0; at <= a.text().length(); at++) {
                while (!open.isEmpty() && open.peek().span().end() == at) {
                    out.append('|').append(notes.note(open.pop())).append('⟧');
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
    }
}
