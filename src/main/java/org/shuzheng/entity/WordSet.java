package org.shuzheng.entity;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Words of one kind, asked for several times a word of the text: a sketch of their first letters and lengths, a bit each, tells most
 * words apart before they are hashed. {@code 公司 → (公, 2)}.
 */
final class WordSet {

    private static final int BITS = 1024;

    private final Set<String> words = new LinkedHashSet<>();
    private final long[] sketch = new long[BITS / Long.SIZE];

    /** @return false for a word that has been given before */
    boolean add(String word) {
        int bit = bit(word);
        sketch[bit / Long.SIZE] |= 1L << bit;
        return words.add(word);
    }

    boolean contains(String form) {
        if (form.isEmpty()) {
            return false;
        }
        int bit = bit(form);
        return (sketch[bit / Long.SIZE] & 1L << bit) != 0 && words.contains(form);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** The words in the order they were given. */
    Set<String> words() {
        return Collections.unmodifiableSet(words);
    }

    private static int bit(String word) {
        return (word.charAt(0) * 31 + word.length()) & BITS - 1;
    }
}
