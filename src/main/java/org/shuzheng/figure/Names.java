package org.shuzheng.figure;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.shuzheng.lexicon.Models;
import org.shuzheng.lexicon.Table;
import org.shuzheng.lexicon.WordTrie;

/** Names and idioms that hold numerals but count nothing, from {@code models/number-names.tsv}: 一带一路, 三农, 863计划. */
final class Names {

    private final WordTrie<String> words;
    private final int longest;

    Names(Models models) {
        Map<String, String> all = new HashMap<>();
        int most = 0;
        for (Table.Row row : models.table("number-names.tsv").expect("word", "kind").rows()) {
            if (all.put(row.required("word"), row.required("kind")) != null) {
                throw row.error("the word has a row already");
            }
            most = Math.max(most, row.required("word").length());
        }
        words = WordTrie.of(all);
        longest = Math.min(most, 8);
    }

    /** The kind of the name that covers {@code [start, end)} or starts inside it and goes on, where there is one. */
    Optional<String> covering(String text, int start, int end) {
        for (int from = Math.max(0, start - longest + 1); from <= start; from++) {
            if (!words.startsWith(text.charAt(from))) {
                continue;
            }
            Optional<WordTrie.Match<String>> m = words.longest(text, from);
            if (m.isPresent() && m.get().end() > start && m.get().end() >= end) {
                return Optional.of(m.get().value());
            }
        }
        return Optional.empty();
    }
}
