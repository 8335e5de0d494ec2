package org.shuzheng.segment;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The likeliest path through the words of a dictionary, each word by its own frequency: one pass, linear in the text.
 * Runs of Latin letters and digits are one word; what no dictionary knows falls apart into single characters.
 */
final class Lattice {

    /** Words of the constructor count as seen this often; a name is likelier than its parts, a frequent word than a name. */
    private static final int OWN_FREQUENCY = 30;
    private static final float UNKNOWN = 15f;
    private static final float PUNCTUATION = 3f;
    private static final String UNKNOWN_TAG = "x";

    private final int[] coreBase;
    private final int[] coreCheck;
    private final float[] coreCost;
    private final String[] coreTag;
    private final OwnWords own;
    private final float ownCost;

    Lattice(Map<String, String> words) {
        DoubleArrayTrie<CoreDictionary.Attribute> core = CoreDictionary.trie;
        coreBase = core.getBase();
        coreCheck = core.getCheck();
        int n = core.size();
        coreCost = new float[n];
        coreTag = new String[n];
        double total = 1;
        for (int i = 0; i < n; i++) {
            total += core.getValueAt(i).totalFrequency;
        }
        for (int i = 0; i < n; i++) {
            CoreDictionary.Attribute a = core.getValueAt(i);
            coreCost[i] = (float) -Math.log((a.totalFrequency + 0.5) / total);
            coreTag[i] = a.nature[0].toString();
        }
        ownCost = (float) -Math.log(OWN_FREQUENCY / total);
        Map<String, String> known = new HashMap<>();
        words.forEach((word, tag) -> {
            if (word.isEmpty()) {
                throw new IllegalArgumentException("an empty word");
            }
            if (!tag.startsWith("?")) {
                known.put(word, tag);
            } else if (!core.containsKey(word)) {
                known.put(word, tag.substring(1));
            }
        });
        own = new OwnWords(known);
    }

    Words words(String text, int from, int to) {
        int n = to - from;
        double[] best = new double[n + 1];
        int[] back = new int[n + 1];
        String[] tag = new String[n + 1];
        boolean[] own = new boolean[n + 1];
        Arrays.fill(best, 1, n + 1, Double.MAX_VALUE);
        for (int i = 0; i < n; i++) {
            char c = text.charAt(from + i);
            if (Character.isHighSurrogate(c) && i + 1 < n && Character.isLowSurrogate(text.charAt(from + i + 1))) {
                boolean ideograph = Character.isIdeographic(Character.toCodePoint(c, text.charAt(from + i + 1)));
                relax(best, back, tag, own, i, i + 2, ideograph ? UNKNOWN : PUNCTUATION, ideograph ? UNKNOWN_TAG : "w", false);
                i++;
                continue;
            }
            if (!hanzi(c)) {
                int end = i + 1;
                boolean latin = latin(c);
                while (latin && end < n && latin(text.charAt(from + end))) {
                    end++;
                }
                relax(best, back, tag, own, i, end, PUNCTUATION, latin ? latinTag(text, from + i, from + end) : "w", false);
                walkOwn(text, from, i, n, best, back, tag, own);
                i = end - 1;
                continue;
            }
            relax(best, back, tag, own, i, i + 1, UNKNOWN, UNKNOWN_TAG, false);
            walkCore(text, from, i, n, best, back, tag, own);
            walkOwn(text, from, i, n, best, back, tag, own);
        }
        return path(from, n, back, tag, own);
    }

    private void walkCore(String text, int from, int i, int n, double[] best, int[] back, String[] tag, boolean[] own) {
        int b = coreBase[0];
        for (int j = i; j < n; j++) {
            int p = b + text.charAt(from + j) + 1;
            if (p < 0 || p >= coreCheck.length || coreCheck[p] != b) {
                return;
            }
            b = coreBase[p];
            if (b >= 0 && b < coreCheck.length && coreCheck[b] == b && coreBase[b] < 0) {
                int value = -coreBase[b] - 1;
                relax(best, back, tag, own, i, j + 1, coreCost[value], coreTag[value], false);
            }
        }
    }

    private void walkOwn(String text, int from, int i, int n, double[] best, int[] back, String[] tag, boolean[] own) {
        if (best[i] == Double.MAX_VALUE) {
            return;
        }
        int node = this.own.first(text.charAt(from + i));
        for (int j = i + 1; node != OwnWords.NONE; j++) {
            String t = this.own.tag(node);
            if (t != null) {
                relax(best, back, tag, own, i, j, ownCost, t, true);
            }
            if (j >= n) {
                return;
            }
            node = this.own.next(node, text.charAt(from + j));
        }
    }

    /** A word of our own beats the dictionary's entry of the same word at the dictionary's price, if that is lower. */
    private static void relax(double[] best, int[] back, String[] tag, boolean[] own, int i, int end, float cost, String t,
                              boolean mine) {
        double c = best[i] + cost;
        boolean same = mine && back[end] == i && tag[end] != null;
        if (c < best[end] || same) {
            best[end] = Math.min(c, best[end]);
            back[end] = i;
            tag[end] = t;
            own[end] = mine;
        }
    }

    private static Words path(int from, int n, int[] back, String[] tag, boolean[] own) {
        int count = 0;
        for (int i = n; i > 0; i = back[i]) {
            count++;
        }
        int[] bounds = new int[count + 1];
        String[] tags = new String[count];
        boolean[] mine = new boolean[count];
        bounds[count] = from + n;
        int k = count;
        for (int i = n; i > 0; i = back[i]) {
            k--;
            bounds[k] = from + back[i];
            tags[k] = tag[i];
            mine[k] = own[i];
        }
        return new Words(bounds, tags, mine);
    }

    private static String latinTag(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c != '.' && (c < '0' || c > '9')) {
                return "nx";
            }
        }
        return "m";
    }

    private static boolean latin(char c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == '.';
    }

    private static boolean hanzi(char c) {
        return c >= '\u4E00' && c <= '\u9FFF' || c >= '\u3400' && c <= '\u4DBF' || c == '〇' || c == '○';
    }
}
