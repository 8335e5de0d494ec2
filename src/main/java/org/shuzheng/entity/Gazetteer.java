package org.shuzheng.entity;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shuzheng.doc.EntityType;
import org.shuzheng.lexicon.Models;
import org.shuzheng.lexicon.Table;

/**
 * The names that are known by heart: places with their codes, countries, organisations, documents, events, people. Keys are
 * folded (simplified, half-width).
 *
 * <p>Example: {@code find("工信部")} is an organisation, normalized {@code 工业和信息化部}.
 */
public final class Gazetteer {

    /** Tag under which the segmenter hands an ordinary word that holds a name: {@code 发展中国家}. */
    static final String IGNORED = "l";

    private final Map<String, Name> names = new HashMap<>();
    private final Map<String, Name> traditional = new HashMap<>();
    private final Map<String, String> words = new LinkedHashMap<>();

    /** The first letters and lengths of the names, a bit each: most words of a text are told apart by it without being hashed. */
    private final BitSet sketch = new BitSet(SKETCH);
    private static final int SKETCH = 1 << 16;

    private Gazetteer() {
    }

    /**
     * Loads and lints the gazetteers.
     *
     * @throws org.shuzheng.lexicon.ModelException when a code is malformed or double, a parent is missing, or a name is twice there
     */
    public static Gazetteer load(Models models) {
        Gazetteer g = new Gazetteer();
        g.divisions(models);
        g.countries(models);
        g.named(models, "places.tsv", EntityType.LOC, "kind", "ns");
        g.named(models, "organisations.tsv", EntityType.ORG, "kind", "nt");
        g.named(models, "documents.tsv", EntityType.DOC, "", "nz");
        g.named(models, "events.tsv", EntityType.EVENT, "", "nz");
        g.named(models, "people.tsv", EntityType.PER, "", "nr");
        for (Table.Row row : models.table("suffixes.tsv").rows()) {
            if (row.get("suffix").length() > 1) {
                g.words.putIfAbsent(row.get("suffix"), "n");
            }
        }
        Departments.words(models).keySet().forEach(word -> g.words.putIfAbsent(word, "n"));
        for (Table.Row row : models.table("entity-words.tsv").expect("class", "words").rows()) {
            switch (row.get("class")) {
                case "ignore" -> row.list("words").forEach(w -> {
                    g.names.remove(w);
                    g.words.put(w, IGNORED);
                });
                case "compound" -> row.list("words").forEach(w -> g.words.put(w, "nz"));
                case "descriptive", "namelike" -> row.list("words").forEach(w -> g.words.putIfAbsent(w, "?n"));
                case "noun", "title-after", "title-before", "signing", "local-body", "local-firm", "foreign-body", "unit", "founded" -> row.list("words").forEach(w -> g.words.putIfAbsent(w, "n"));
                default -> { }
            }
        }
        g.names.keySet().forEach(name -> g.sketch.set(bit(name)));
        return g;
    }

    private static int bit(String form) {
        return (form.charAt(0) * 31 + form.length()) & SKETCH - 1;
    }

    /** Every name with its part of speech, for the segmenter's own dictionary. */
    public Map<String, String> words() {
        return Collections.unmodifiableMap(words);
    }

    /** What this (folded) form names. */
    Optional<Name> find(String form) {
        return form.isEmpty() || !sketch.get(bit(form)) ? Optional.empty() : Optional.ofNullable(names.get(form));
    }

    /** Names of Taiwan that are common words in the mainland's texts: 中央银行, 工业局. A text in traditional characters means the names. */
    Map<String, Name> inTraditional() {
        return Collections.unmodifiableMap(traditional);
    }

    private void divisions(Models models) {
        Set<String> codes = new HashSet<>();
        List<Table.Row> rows = models.table("divisions.tsv").expect("code", "name", "short", "use").rows();
        for (Table.Row row : rows) {
            String code = row.required("code");
            if (code.length() != 6 || !code.chars().allMatch(c -> c >= '0' && c <= '9')) {
                throw row.error("a code of six digits is expected");
            }
            if (!codes.add(code)) {
                throw row.error("the code has been given before");
            }
            if (!code.endsWith("0000") && !codes.contains(code.substring(0, 2) + "0000")) {
                throw row.error("the province of the code is missing");
            }
        }
        // Names that several counties share (和平区) have no code of their own; the first, larger division keeps its code.
        for (Table.Row row : rows) {
            String name = row.required("name");
            boolean county = !row.get("code").endsWith("00");
            Name old = names.get(name);
            if (old != null && county && old.code().isPresent() && !old.code().get().endsWith("00")) {
                names.put(name, new Name(EntityType.LOC, name, Optional.empty(), false, "division"));
            } else if (old == null) {
                put(name, new Name(EntityType.LOC, name, Optional.of(row.get("code")), false, "division"), "ns");
            }
        }
        for (Table.Row row : rows) {
            row.optional("short").ifPresent(s -> {
                if (!names.containsKey(s)) {
                    boolean weak = row.get("use").equals("weak");
                    put(s, new Name(EntityType.LOC, row.get("name"), Optional.of(row.get("code")), weak, "division"),
                            "ns");
                }
            });
        }
    }

    private void countries(Models models) {
        Set<String> codes = new HashSet<>();
        for (Table.Row row : models.table("countries.tsv").expect("code", "name", "aliases").rows()) {
            String code = row.required("code");
            if ((code.length() != 2 && code.length() != 4) || !code.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
                throw row.error("an ISO 3166 code is expected");
            }
            if (!codes.add(code)) {
                throw row.error("the code has been given before");
            }
            Name name = new Name(EntityType.LOC, row.required("name"), Optional.of(code), false, "country");
            for (String form : forms(row)) {
                if (names.containsKey(form) && !List.of("TW", "HK", "MO").contains(code)) {
                    if (names.get(form).kind().equals("country")) {
                        throw row.error("\"" + form + "\" has been given before");
                    }
                }
                put(form, name, "ns");
            }
        }
    }

    private void named(Models models, String file, EntityType type, String kind, String tag) {
        Table table = models.table(file);
        for (Table.Row row : table.rows()) {
            boolean use = !file.equals("documents.tsv") && !file.equals("events.tsv");
            boolean weak = use && row.get("use").equals("weak");
            Name name = new Name(type, row.required("name"), Optional.empty(), weak, kind.isEmpty() ? "" : row.required(kind));
            for (String form : forms(row)) {
                if (form.isEmpty()) {
                    throw row.error("an empty alias");
                }
                Name old = names.get(form);
                if (old != null && old.type() == type && old.code().isEmpty()) {
                    throw row.error("\"" + form + "\" has been given before");
                }
                if (old == null || old.weak()) {
                    put(form, name, tag);
                }
                if (weak && name.kind().equals("taiwan")) {
                    traditional.put(form, new Name(type, name.normalized(), name.code(), false, name.kind()));
                }
            }
        }
    }

    private static List<String> forms(Table.Row row) {
        List<String> forms = new java.util.ArrayList<>(List.of(row.required("name")));
        forms.addAll(row.list("aliases"));
        return forms;
    }

    private void put(String form, Name name, String tag) {
        names.put(form, name);
        words.put(form, name.weak() ? "?" + tag : tag);
    }

    @Override
    public String toString() {
        return "Gazetteer" + Arrays.asList(names.size());
    }
}
