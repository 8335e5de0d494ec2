package org.shuzheng.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shuzheng.doc.Bound;
import org.shuzheng.lexicon.Models;
import org.shuzheng.lexicon.Table;
import org.shuzheng.lexicon.WordTrie;

/** The bound words of {@code models/bounds.tsv}. */
final class Bounds {

    private record Word(Bound bound, boolean bareOnly, List<String> not) {
    }

    private final WordTrie<Word> before;
    private final WordTrie<Bound> after;
    private final int longest;

    Bounds(Models models) {
        Map<String, Word> reversed = new HashMap<>();
        Map<String, Bound> behind = new HashMap<>();
        int most = 0;
        for (Table.Row row : models.table("bounds.tsv").expect("side", "word", "bound", "not").rows()) {
            String word = row.required("word");
            boolean bare = row.required("bound").equals("scale-above");
            Bound bound = bare ? Bound.ABOVE : row.constant("bound", Bound.class);
            boolean fresh = switch (row.required("side")) {
                case "before" -> reversed.put(new StringBuilder(word).reverse().toString(), new Word(bound, bare, row.list("not"))) == null;
                case "after" -> behind.put(word, bound) == null;
                default -> throw row.error("side is before or after");
            };
            if (!fresh) {
                throw row.error("the word has a row already");
            }
            most = Math.max(most, word.length());
        }
        before = WordTrie.of(reversed);
        after = WordTrie.of(behind);
        longest = most;
    }

    /** The bound word that ends right before {@code end}. @param bare whether the figure is scale words alone */
    Optional<Bound> before(String text, int end, boolean bare) {
        if (end == 0 || !before.startsWith(text.charAt(end - 1))) {
            return Optional.empty();
        }
        int from = Math.max(0, end - longest);
        String reversed = new StringBuilder(text.substring(from, end)).reverse().toString();
        Optional<WordTrie.Match<Word>> found = before.longest(reversed, 0);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Word word = found.get().value();
        int start = end - found.get().end();
        for (String not : word.not()) {
            if (text.startsWith(not, start - not.length())) {
                return Optional.empty();
            }
        }
        return word.bareOnly() && !bare ? Optional.empty() : Optional.of(word.bound());
    }

    /** The bound word that starts at {@code from}. */
    Optional<Bound> after(String text, int from) {
        Optional<WordTrie.Match<Bound>> found = after.longest(text, from);
        if (found.isPresent() && found.get().end() == from + 1 && goesOn(text, from + 1)) {
            return Optional.empty();
        }
        return found.map(WordTrie.Match::value);
    }

    /** 多 强 弱 许 end their phrase; else they start another word: 一个强大的国家. */
    private static boolean goesOn(String text, int next) {
        return next < text.length() && Text.han(text.charAt(next)) && "的以".indexOf(text.charAt(next)) < 0;
    }
}
