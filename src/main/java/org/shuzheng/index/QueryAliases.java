package org.shuzheng.index;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shuzheng.lexicon.Models;
import org.shuzheng.lexicon.Table;
import org.shuzheng.lexicon.WordTrie;

/** Names of one thing, from {@code models/query-aliases.tsv}: {@code GDP} is also asked for as 地区生产总值. */
final class QueryAliases {

    private final WordTrie<List<String>> words;

    QueryAliases(Models models) {
        Map<String, List<String>> found = new HashMap<>();
        for (Table.Row row : models.table("query-aliases.tsv").expect("word", "also").rows()) {
            String word = row.required("word");
            List<String> also = row.list("also");
            if (also.isEmpty() || also.stream().anyMatch(other -> other.contains(word))) {
                throw row.error("a word needs other words beside it");
            }
            if (found.put(word.toUpperCase(Locale.ROOT), also) != null) {
                throw row.error("the word stands twice");
            }
        }
        words = WordTrie.of(found);
    }

    /** The text, and the text with its first known name in other words: {@code 杭州GDP → 杭州GDP, 杭州地区生产总值 …}. */
    List<String> of(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        if (upper.length() != text.length()) {
            return List.of(text);
        }
        for (int i = 0; i < text.length(); i++) {
            Optional<WordTrie.Match<List<String>>> match = words.longest(upper, i);
            if (match.isPresent() && !latin(upper, i - 1, i) && !latin(upper, match.get().end() - 1, match.get().end())
                    && (letter(upper.charAt(i)) || match.get().end() == text.length())) {
                Set<String> out = new LinkedHashSet<>(List.of(text));
                for (String also : match.get().value()) {
                    out.add(text.substring(0, i) + also + text.substring(match.get().end()));
                }
                return List.copyOf(out);
            }
        }
        return List.of(text);
    }

    /** True when two neighbours are of one Latin word. */
    private static boolean latin(String text, int a, int b) {
        return a >= 0 && b < text.length() && letter(text.charAt(a)) && letter(text.charAt(b));
    }

    private static boolean letter(char c) {
        return c < 128 && Character.isLetterOrDigit(c);
    }
}
