package org.shuzheng.entity;

/**
 * What the learned recogniser looks at: features of the word that would open a name, of the word that would close it, of each word within and
 * of the whole. Each is a number below {@link #SIZE}, hashed from the template and its values (Weinberger et al., Feature Hashing, 2009).
 */
final class SpanFeatures {

    private static final int BITS = 16;
    static final int SIZE = 1 << BITS;

    /** Features of one part of a span, at most: their packed weights must not run over. */
    private static final int MOST = 32;

    private final WordView v;
    private final int[] out = new int[MOST];
    private int count;

    SpanFeatures(WordView view) {
        v = view;
    }

    int count() {
        return count;
    }

    int get(int i) {
        return out[i];
    }

    /** Multiplicative hashing: the high bits of the product are the mixed ones (Knuth, The Art of Computer Programming, vol. 3, 6.4). */
    private static int number(int template, int value) {
        return (value + template * 0x9E3779B1) * 0x85EBCA6B >>> 32 - BITS;
    }

    private void put(int template, int value) {
        out[count++] = number(template, value);
    }

    private void put(int template, int a, int b) {
        put(template, a * 0x27D4EB2F + b);
    }

    private void put(int template, int a, int b, int c) {
        put(template, (a * 0x27D4EB2F + b) * 0x165667B1 + c);
    }

    /** The three features of a last word that say most, without a view of the sentence: the word, its last two characters, its tag and length. */
    void ending(String word, String tag) {
        count = 0;
        int length = word.length();
        put(20, word.hashCode());
        put(24, length > 1 ? word.charAt(length - 2) << 16 | word.charAt(length - 1) : word.charAt(length - 1));
        put(25, tag.hashCode() * 31 + Math.min(length, 4));
    }

    /** Features of word {@code i} as the first of a name. */
    void opening(int i) {
        count = 0;
        put(1, v.form[i]);
        put(2, v.shape[i]);
        put(3, v.form[i - 1]);
        put(4, v.shape[i - 1]);
        put(5, v.tag[i - 1], v.tag[i]);
        put(6, v.tag[i], v.tag[i + 1]);
        put(7, v.first[i]);
        put(8, v.named[i]);
        put(9, v.opens[i]);
        put(10, v.closes[i - 1], v.tag[i]);
        put(11, v.form[i - 1], v.tag[i]);
        put(12, v.inside[i] ? v.opens[i] == 0 ? 1 : 2 : 0, v.inside[i - 1] ? 1 : 0);
        put(13, v.last[i - 1]);
        put(14, v.form[i - 1], v.closes[i - 2]);
        put(15, v.headKind[i - 1], v.named[i - 1]);
        put(16, v.headKind[i], v.head[i]);
        put(17, v.listed[i], v.form[i - 1]);
        put(18, v.classes[i], v.classes[i - 1]);
        put(19, v.form[i - 2], v.form[i - 1]);
    }

    /** Features of word {@code j} as the last of a name. */
    void closing(int j) {
        count = 0;
        put(20, v.form[j]);
        put(21, v.head[j]);
        put(22, v.headKind[j]);
        put(23, v.last[j]);
        put(24, v.lastTwo[j]);
        put(25, v.shape[j]);
        put(26, v.form[j + 1]);
        put(27, v.shape[j + 1]);
        put(28, v.tag[j], v.tag[j + 1]);
        put(29, v.head[j], v.form[j + 1]);
        put(30, v.last[j], v.first[j + 1]);
        put(31, v.closes[j]);
        put(32, v.opens[j + 1], v.headKind[j]);
        put(33, v.inside[j] ? v.closes[j] == 0 ? 1 : 2 : 0, v.inside[j + 1] ? 1 : 0);
        put(34, v.named[j]);
        put(35, v.headKind[j], v.headKind[j + 1]);
        put(36, v.form[j + 1], v.opens[j + 2]);
        put(37, v.form[j], v.form[j + 1]);
        put(38, v.listed[j], v.form[j + 1]);
    }

    /** Features of word {@code k} anywhere within a name. */
    void within(int k) {
        count = 0;
        put(39, v.form[k]);
        put(40, v.shape[k]);
        put(41, v.named[k]);
        put(42, v.classes[k], v.tag[k]);
        put(43, v.last[k]);
        put(44, v.claimed[k] ? 1 : 0);
    }

    /** Features of word {@code k} within a name that goes on behind it. */
    void going(int k) {
        count = 0;
        put(45, v.tag[k], v.tag[k + 1]);
        put(46, v.headKind[k], v.tag[k + 1]);
        put(47, v.form[k]);
        put(48, v.form[k], v.form[k + 1]);
        put(49, v.closes[k], v.headKind[k + 1]);
    }

    /** Features of words {@code i} to {@code j} as one name. */
    void whole(int i, int j) {
        count = 0;
        int words = Math.min(j - i + 1, 9);
        int length = Math.min(v.start[j + 1] - v.start[i], 16);
        put(50, length);
        put(51, words, v.headKind[j]);
        put(52, length, v.headKind[j]);
        put(53, v.tag[i], v.head[j]);
        put(54, v.form[i - 1], v.headKind[j]);
        put(55, v.tag[i - 1], v.headKind[j], v.tag[j + 1]);
        put(56, v.form[i], v.form[j]);
        put(57, v.named[i], v.headKind[j]);
        put(58, relation(i, j));
        int singles = 0;
        int tags = 0;
        for (int k = i; k <= j; k++) {
            singles += v.single[k] ? 1 : 0;
            tags = tags * 31 + v.tag[k];
        }
        put(59, singles, v.headKind[j], Math.min(length, 6));
        if (words <= 4) {
            put(60, tags);
            put(61, tags, v.headKind[j]);
        }
        if (words == 1) {
            put(62, v.form[i], v.form[i + 1]);
        }
        put(63, v.first[i], length);
        put(64, v.listed[j], length);
        put(65, v.last[j], words);
        put(66, v.claimed[i - 1] ? 1 : 0, v.head[j]);
    }

    /** How a span stands to the names of the rules: the very one, beside all, or where it begins, ends or cuts one. */
    private int relation(int i, int j) {
        if (v.ruleEnd[i] == j) {
            return v.opens[i];
        }
        boolean any = false;
        for (int k = i; k <= j && !any; k++) {
            any = v.inside[k];
        }
        if (!any) {
            return 1;
        }
        boolean opens = v.opens[i] != 0;
        boolean closes = v.closes[j] != 0;
        boolean cutLeft = v.inside[i] && !opens;
        boolean cutRight = v.inside[j] && !closes;
        return 2 + (opens ? 1 : 0) + (closes ? 2 : 0) + (cutLeft ? 4 : 0) + (cutRight ? 8 : 0);
    }
}
