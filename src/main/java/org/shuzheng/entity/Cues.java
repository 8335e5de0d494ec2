package org.shuzheng.entity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shuzheng.lexicon.ModelException;
import org.shuzheng.lexicon.Models;
import org.shuzheng.lexicon.Table;

/** The words of every cue of {@code entity-cues.tsv}, in the order of the file. */
final class Cues {

    private final List<WordSet> words = Arrays.stream(Cue.values()).map(c -> new WordSet()).toList();

    /** @throws org.shuzheng.lexicon.ModelException when a cue is unknown, has no words, or has a word twice */
    Cues(Models models) {
        Table table = models.table("entity-cues.tsv").expect("cue", "words");
        for (Table.Row row : table.rows()) {
            String written = row.required("cue");
            Optional<Cue> named = Arrays.stream(Cue.values()).filter(c -> c.written().equals(written)).findFirst();
            WordSet mine = words.get(named.orElseThrow(() -> row.error("no cue " + written)).ordinal());
            row.required("words");
            for (String word : row.list("words")) {
                if (word.isEmpty() || !mine.add(word)) {
                    throw row.error(word.isEmpty() ? "an empty word" : "\"" + word + "\" has been given before");
                }
            }
        }
        for (Cue cue : Cue.values()) {
            if (words.get(cue.ordinal()).isEmpty()) {
                throw new ModelException(table.file() + ": the cue " + cue.written() + " has no words");
            }
        }
    }

    boolean has(Cue cue, String form) {
        return words.get(cue.ordinal()).contains(form);
    }

    Set<String> of(Cue cue) {
        return words.get(cue.ordinal()).words();
    }

    /** Where the first word of a cue that stands at a place ends; -1 when none stands there. */
    int after(Cue cue, String text, int at) {
        for (String word : words.get(cue.ordinal()).words()) {
            if (text.startsWith(word, at)) {
                return at + word.length();
            }
        }
        return -1;
    }
}
