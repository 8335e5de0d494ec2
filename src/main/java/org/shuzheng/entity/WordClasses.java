package org.shuzheng.entity;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shuzheng.lexicon.Models;
import org.shuzheng.lexicon.Table;

/** The words of every class of {@code entity-words.tsv}. */
final class WordClasses {

    private final Map<WordClass, Set<String>> classes = new EnumMap<>(WordClass.class);

    /** @throws org.shuzheng.lexicon.ModelException when a class is unknown, or a word is twice in a class */
    WordClasses(Models models) {
        Arrays.stream(WordClass.values()).forEach(c -> classes.put(c, new HashSet<>()));
        for (Table.Row row : models.table("entity-words.tsv").expect("class", "words").rows()) {
            String written = row.required("class");
            Optional<WordClass> named = Arrays.stream(WordClass.values()).filter(c -> c.written().equals(written)).findFirst();
            Set<String> words = classes.get(named.orElseThrow(() -> row.error("no word class " + written)));
            for (String word : row.list("words")) {
                if (!words.add(word)) {
                    throw row.error("\"" + word + "\" has been given before");
                }
            }
        }
    }

    boolean has(WordClass c, String form) {
        return classes.get(c).contains(form);
    }

    Set<String> of(WordClass c) {
        return Set.copyOf(classes.get(c));
    }
}
