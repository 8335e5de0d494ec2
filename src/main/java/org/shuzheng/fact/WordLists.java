package org.shuzheng.fact;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shuzheng.lexicon.Models;
import org.shuzheng.lexicon.Table;
import org.shuzheng.lexicon.WordTrie;
import org.shuzheng.text.Span;

/** The word lists of {@code models/fact-words.tsv}. */
final class WordLists {

    private final Map<WordList, WordTrie<String>> tries = new EnumMap<>(WordList.class);
    private final Map<WordList, List<String>> words = new EnumMap<>(WordList.class);

    WordLists(Models models) {
        Map<WordList, Map<String, String>> read = new EnumMap<>(WordList.class);
        for (WordList list : WordList.values()) {
            read.put(list, new LinkedHashMap<>());
        }
        for (Table.Row row : models.table("fact-words.tsv").expect("word", "list").rows()) {
            String word = row.required("word");
            if (read.get(row.constant("list", WordList.class)).put(word, word) != null) {
                throw row.error("this word stands in this list already");
            }
        }
        read.forEach((list, set) -> {
            words.put(list, List.copyOf(set.keySet()));
            tries.put(list, WordTrie.of(set));
        });
    }

    /** The words of a list in the order of the file. */
    List<String> of(WordList list) {
        return words.get(list);
    }

    /** Letters of the longest word of the list that starts at {@code at} and ends no later than {@code to}, 0 when none does. */
    int at(WordList list, String folded, int at, int to) {
        WordTrie<String> trie = tries.get(list);
        if (at >= to || !trie.startsWith(folded.charAt(at))) {
            return 0;
        }
        return trie.longest(folded, at, to).map(m -> m.end() - at).orElse(0);
    }

    /** True when some word of the list opens this string. */
    boolean opens(WordList list, String folded) {
        return at(list, folded, 0, folded.length()) > 0;
    }

    /** The first place of a word of the list in {@code [from, to)}. */
    Optional<Span> find(WordList list, String folded, int from, int to) {
        WordTrie<String> trie = tries.get(list);
        for (int i = from; i < to; i++) {
            if (trie.startsWith(folded.charAt(i))) {
                int n = at(list, folded, i, to);
                if (n > 0) {
                    return Optional.of(new Span(i, i + n));
                }
            }
        }
        return Optional.empty();
    }

    /** True when a word of the list stands in this string. */
    boolean in(WordList list, String folded) {
        return find(list, folded, 0, folded.length()).isPresent();
    }

    /** Letters of the longest word of the list that this string ends with, 0 when none does. */
    int endsWith(WordList list, String folded) {
        int longest = 0;
        for (String word : words.get(list)) {
            if (word.length() > longest && folded.endsWith(word)) {
                longest = word.length();
            }
        }
        return longest;
    }

    /** True when this string ends with a word of the list. */
    boolean ends(WordList list, String folded) {
        for (String word : words.get(list)) {
            if (folded.endsWith(word)) {
                return true;
            }
        }
        return false;
    }

    /** True when this string is a word of the list. */
    boolean is(WordList list, String folded) {
        return tries.get(list).get(folded).isPresent();
    }
}
