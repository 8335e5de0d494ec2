package org.shuzheng.segment;

import java.util.Arrays;
import java.util.Map;

/**
 * The words given to the segmenter, as a tree whose edges lie in one hash table: built in a few milliseconds, where a double-array
 * tree of the same words would cost a cold start several hundred.
 */
final class OwnWords {

    /** No such node, no such word. */
    static final int NONE = 0;

    private static final int TARGET_BITS = 24;

    private final int[] root = new int[1 << 16];
    /** An edge a slot, its node and letter above its target, so that one look at memory settles it; 0 is an empty slot. */
    private long[] edges = new long[1 << 12];
    private int used;
    private int nodes = 1;
    private String[] tags = new String[1 << 12];

    OwnWords(Map<String, String> words) {
        words.forEach(this::add);
    }

    private void add(String word, String tag) {
        int node = root[word.charAt(0)];
        if (node == NONE) {
            node = root[word.charAt(0)] = fresh();
        }
        for (int i = 1; i < word.length(); i++) {
            int next = next(node, word.charAt(i));
            if (next == NONE) {
                next = fresh();
                put(node, word.charAt(i), next);
            }
            node = next;
        }
        tags[node] = tag;
    }

    private int fresh() {
        if (nodes == tags.length) {
            tags = Arrays.copyOf(tags, nodes * 2);
        }
        return nodes++;
    }

    private void put(int node, char c, int next) {
        if (used * 2 >= edges.length) {
            long[] old = edges;
            edges = new long[old.length * 2];
            for (long edge : old) {
                if (edge != 0) {
                    edges[slot(edge >>> TARGET_BITS)] = edge;
                }
            }
        }
        long edge = (long) node << 16 | c;
        edges[slot(edge)] = edge << TARGET_BITS | next;
        used++;
    }

    private int slot(long edge) {
        int at = (int) (edge * 0x9E3779B97F4A7C15L >>> 40) & edges.length - 1;
        while (edges[at] != 0 && edges[at] >>> TARGET_BITS != edge) {
            at = at + 1 & edges.length - 1;
        }
        return at;
    }

    /** The node of words that start with this character. */
    int first(char c) {
        return root[c];
    }

    /** The node one character further. */
    int next(int node, char c) {
        return (int) (edges[slot((long) node << 16 | c)] & (1 << TARGET_BITS) - 1);
    }

    /** The tag of the word that ends at this node; null inside a word. */
    String tag(int node) {
        return tags[node];
    }
}
