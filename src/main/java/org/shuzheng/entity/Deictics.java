package org.shuzheng.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shuzheng.doc.Entity;
import org.shuzheng.doc.EntityType;
import org.shuzheng.doc.Reference;
import org.shuzheng.lexicon.Models;
import org.shuzheng.lexicon.Table;
import org.shuzheng.lexicon.WordTrie;
import org.shuzheng.text.Reading;
import org.shuzheng.text.Span;

/**
 * Words that point at a name instead of being one: 我国, 全市, 本省, 该公司. They are no entities; {@link #resolve} says what each
 * refers to.
 *
 * <p>Example: in {@code 海拉尔区…。全区完成投资33亿元。} the word {@code 全区} refers to 海拉尔区. 我国 and 全国 refer to 中国
 * whether or not the text names it. Thread-safe.
 */
public final class Deictics {

    private record Pointer(String word, EntityType type, List<String> endings, Optional<String> fixed) {
    }

    private final WordTrie<Pointer> words;

    /** Loads {@code models/deictics.tsv}. @throws org.shuzheng.lexicon.ModelException when it is at fault */
    public Deictics(Models models) {
        Map<String, Pointer> map = new HashMap<>();
        for (Table.Row row : models.table("deictics.tsv").expect("word", "type", "endings", "fixed").rows()) {
            Pointer pointer = new Pointer(row.required("word"), row.constant("type", EntityType.class), row.list("endings"), row.optional("fixed"));
            if (pointer.endings().isEmpty() == pointer.fixed().isEmpty()) {
                throw row.error("either endings or a fixed name is expected");
            }
            if (map.put(pointer.word(), pointer) != null) {
                throw row.error("the word has been given before");
            }
        }
        words = WordTrie.of(map);
    }

    /**
     * The pointing words of a text, in order. A place word (全市) refers to the place of that rank that the title names, else to the
     * one that the text named first; a word for a body or document (该公司, 本办法) to the nearest of its kind before it.
     *
     * @param reading  the text
     * @param title    title of the article, where it is known
     * @param entities the entities of the text, places in the repaired text
     */
    public List<Reference> resolve(Reading reading, Optional<String> title, List<Entity> entities) {
        String folded = reading.folded();
        List<Reference> out = new ArrayList<>();
        Map<Pointer, Optional<Entity>> places = new HashMap<>();
        Map<Pointer, Nearest> bodies = new HashMap<>();
        int next = 0;
        for (int i = 0; i < folded.length(); i++) {
            if (!words.startsWith(folded.charAt(i))) {
                continue;
            }
            Optional<WordTrie.Match<Pointer>> match = words.longest(folded, i);
            if (match.isEmpty()) {
                continue;
            }
            Span span = new Span(i, match.get().end());
            while (next < entities.size() && entities.get(next).span().end() <= span.start()) {
                next++;
            }
            if (next < entities.size() && entities.get(next).span().overlaps(span)) {
                continue;
            }
            Pointer pointer = match.get().value();
            Optional<Entity> found = pointer.fixed().isPresent() || pointer.type() == EntityType.LOC ? places.computeIfAbsent(pointer, p -> place(p, title, entities))
                    : bodies.computeIfAbsent(pointer, p -> new Nearest()).before(next, pointer, entities);
            out.add(new Reference(span, span.of(reading.text()), pointer.fixed().or(() -> found.map(Deictics::name)), found.flatMap(Entity::id)));
            i = span.end() - 1;
        }
        return out;
    }

    /** What a place word points at in all of a text. */
    private static Optional<Entity> place(Pointer pointer, Optional<String> title, List<Entity> entities) {
        if (pointer.fixed().isPresent()) {
            return entities.stream().filter(e -> name(e).equals(pointer.fixed().get())).findFirst();
        }
        List<Entity> fitting = entities.stream().filter(e -> fits(e, pointer)).toList();
        return fitting.stream().filter(e -> title.isPresent() && mentions(title.get(), e)).findFirst().or(() -> fitting.stream().findFirst());
    }

    /** The last name that a word for a body can point at; it goes on over the names as the text does. */
    private static final class Nearest {
        private int read;
        private Optional<Entity> last = Optional.empty();

        Optional<Entity> before(int end, Pointer pointer, List<Entity> entities) {
            for (; read < end; read++) {
                last = fits(entities.get(read), pointer) ? Optional.of(entities.get(read)) : last;
            }
            return last;
        }
    }

    private static boolean fits(Entity e, Pointer pointer) {
        String name = name(e);
        return e.type() == pointer.type() && pointer.endings().stream().anyMatch(name::endsWith);
    }

    private static boolean mentions(String title, Entity e) {
        return title.contains(e.surface()) || title.contains(name(e));
    }

    private static String name(Entity e) {
        String name = e.normalized().orElse(e.surface());
        return name.startsWith("《") && name.endsWith("》") ? name.substring(1, name.length() - 1) : name;
    }
}
