package org.shuzheng.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * An immutable automaton over words: which word of a lexicon starts at this place of a text? Matching costs one step a
 * character and makes no garbage besides the match.
 *
 * @param <V> what a word stands for
 */
public final class WordTrie<V> {

    /** A word found: it ends (exclusive) at {@code end} and stands for {@code value}. */
    public record Match<V>(int end, V value) {
    }

    private static final char[] NO_KEYS = {};
    private static final int[] NO_NODES = {};

    /** First character to node, 0 where no word starts so; deeper nodes keep sorted keys. */
    private final int[] root;
    private final char[][] keys;
    private final int[][] next;
    private final Object[] values;

    private WordTrie(int[] root, char[][] keys, int[][] next, Object[] values) {
        this.root = root;
        this.keys = keys;
        this.next = next;
        this.values = values;
    }

    /** Builds the automaton. Empty words are refused. */
    public static <V> WordTrie<V> of(Map<String, V> words) {
        List<Map<Character, Integer>> edges = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        edges.add(new HashMap<>());
        values.add(null);
        words.forEach((word, value) -> {
            if (word.isEmpty()) {
                throw new IllegalArgumentException("an empty word");
            }
            int node = 0;
            for (int i = 0; i < word.length(); i++) {
                Integer child = edges.get(node).get(word.charAt(i));
                if (child == null) {
                    child = edges.size();
                    edges.add(new HashMap<>());
                    values.add(null);
                    edges.get(node).put(word.charAt(i), child);
                }
                node = child;
            }
            values.set(node, value);
        });
        int[] root = new int[1 << 16];
        edges.get(0).forEach((c, node) -> root[c] = node);
        char[][] keys = new char[edges.size()][];
        int[][] next = new int[edges.size()][];
        for (int n = 0; n < keys.length; n++) {
            Map<Character, Integer> out = edges.get(n);
            if (n == 0 || out.isEmpty()) {
                keys[n] = NO_KEYS;
                next[n] = NO_NODES;
                continue;
            }
            char[] sorted = new char[out.size()];
            int k = 0;
            for (char c : out.keySet()) {
                sorted[k++] = c;
            }
            Arrays.sort(sorted);
            keys[n] = sorted;
            next[n] = new int[k];
            for (int i = 0; i < k; i++) {
                next[n][i] = out.get(sorted[i]);
            }
        }
        return new WordTrie<>(root, keys, next, values.toArray());
    }

    /** True when some word starts with this character. */
    public boolean startsWith(char c) {
        return root[c] != 0;
    }

    /** The longest word that starts at {@code from} and ends no later than {@code limit}. */
    public Optional<Match<V>> longest(CharSequence text, int from, int limit) {
        int node = from < limit ? root[text.charAt(from)] : 0;
        int i = from + 1;
        int end = -1;
        Object found = null;
        while (node != 0) {
            if (values[node] != null) {
                end = i;
                found = values[node];
            }
            if (i >= limit) {
                break;
            }
            node = step(node, text.charAt(i++));
        }
        return end < 0 ? Optional.empty() : Optional.of(new Match<>(end, value(found)));
    }

    /** The longest word that starts at {@code from}. */
    public Optional<Match<V>> longest(CharSequence text, int from) {
        return longest(text, from, text.length());
    }

    /** Every word that starts at {@code from}, shortest first: its end (exclusive) and what it stands for. */
    public void each(CharSequence text, int from, int limit, BiConsumer<Integer, V> found) {
        int node = from < limit ? root[text.charAt(from)] : 0;
        int i = from + 1;
        while (node != 0) {
            if (values[node] != null) {
                found.accept(i, value(values[node]));
            }
            if (i >= limit) {
                break;
            }
            node = step(node, text.charAt(i++));
        }
    }

    /** What exactly this word stands for. */
    public Optional<V> get(CharSequence word) {
        return longest(word, 0).filter(m -> m.end() == word.length()).map(Match::value);
    }

    private int step(int node, char c) {
        int k = Arrays.binarySearch(keys[node], c);
        return k < 0 ? 0 : next[node][k];
    }

    @SuppressWarnings("unchecked")
    private V value(Object value) {
        return (V) value;
    }
}
