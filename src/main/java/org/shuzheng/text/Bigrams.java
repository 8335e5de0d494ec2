package org.shuzheng.text;

/** How often two Chinese characters stand side by side in a text; counted in a fixed table by hash, so it may err upwards. */
final class Bigrams {

    private final int mask;
    private final int[] pairs;
    private final int[] singles = new int[1 << 16];

    Bigrams(String text) {
        int size = Integer.highestOneBit(Math.max(1 << 10, Math.min(1 << 21, text.length()))) * 2;
        mask = size - 1;
        pairs = new int[size];
        char before = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Glyphs.han(c)) {
                singles[c]++;
                if (before != 0) {
                    pairs[slot(before, c)]++;
                }
                before = c;
            } else if (c != ' ') {
                before = 0;
            }
        }
    }

    /** Weight for the two belonging together: 0, 1 or 2. */
    double cohesion(char a, char b) {
        if (!Glyphs.han(a) || !Glyphs.han(b)) {
            return 0;
        }
        int together = pairs[slot(a, b)];
        if (together < 3) {
            return 0;
        }
        int rarer = Math.min(singles[a], singles[b]);
        return together * 5 >= rarer ? 2 : together * 20 >= rarer ? 1 : 0;
    }

    private int slot(char a, char b) {
        int h = (a * 31 + b) * 0x9e3779b9;
        return (h ^ h >>> 15) & mask;
    }
}
