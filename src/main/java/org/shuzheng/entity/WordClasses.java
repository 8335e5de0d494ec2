package org.shuzheng.entity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shuzheng.lexicon.Models;
import org.shuzheng.lexicon.Table;

/** The words of every class of {@code entity-words.tsv}. */
final class WordClasses {

    /** By the ordinal of the class. */
    private final List<WordSet> classes = Arrays.stream(WordClass.values()).map(c -> new WordSet()).toList();

    private final Map<String, Integer> sums = new HashMap<>();

    /** @throws org.shuzheng.lexicon.ModelException when a class is unknown, or a word is twice in a class */
    WordClasses(Models models) {
        for (Table.Row row : models.table("entity-words.tsv").expect("class", "words").rows()) {
            String written = row.required("class");
            Optional<WordClass> named = Arrays.stream(WordClass.values()).filter(c -> c.written().equals(written)).findFirst();
            WordSet words = classes.get(named.orElseThrow(() -> row.error("no word class " + written)).ordinal());
            for (String word : row.list("words")) {
                sums.merge(word, written.hashCode(), Integer::sum);
                if (!words.add(word)) {
                    throw row.error("\"" + word + "\" has been given before");
                }
            }
        }
    }

    /** The classes of a word in one number: the sum of the hashes of their names, 0 for none. */
    int sum(String form) {
        return sums.getOrDefault(form, 0);
    }

    boolean has(WordClass c, String form) {
        return classes.get(c.ordinal()).contains(form);
    }

    Set<String> of(WordClass c) {
        return classes.get(c.ordinal()).words();
    }
}
