package org.shuzheng.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.shuzheng.lexicon.Models;
import org.shuzheng.lexicon.Table;

/** The word classes of {@code entity-words.tsv}, by the names given there. */
final class WordClasses {

    private final Map<String, Set<String>> classes = new HashMap<>();

    WordClasses(Models models) {
        for (Table.Row row : models.table("entity-words.tsv").expect("class", "words").rows()) {
            Set<String> words = classes.computeIfAbsent(row.required("class"), k -> new HashSet<>());
            for (String word : row.list("words")) {
                if (!words.add(word)) {
                    throw row.error("\"" + word + "\" has been given before");
                }
            }
        }
    }

    /** The words of a class. @throws IllegalArgumentException when there is no such class */
    Set<String> of(String name) {
        Set<String> words = classes.get(name);
        if (words == null) {
            throw new IllegalArgumentException("no word class " + name);
        }
        return words;
    }
}
