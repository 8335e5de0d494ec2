package org.shuzheng.time;

/** The folded text as an array to look at from any place; beyond both ends stands U+0000. */
final class Chars {

    private final char[] c;

    Chars(String folded) {
        c = folded.toCharArray();
    }

    int length() {
        return c.length;
    }

    char at(int i) {
        return i >= 0 && i < c.length ? c[i] : 0;
    }

    /** The first place at or after {@code i} that is no blank; a run of more than three blanks is a column gap and stays. */
    int skip(int i) {
        int p = i;
        while (p < i + 3 && blank(at(p))) {
            p++;
        }
        return blank(at(p)) ? i : p;
    }

    /** The place behind the last character before {@code i} that is no blank. */
    int back(int i) {
        int p = i;
        while (p > 0 && p > i - 3 && blank(c[p - 1])) {
            p--;
        }
        return p;
    }

    boolean has(int i, String word) {
        if (i < 0 || i + word.length() > c.length) {
            return false;
        }
        for (int k = 0; k < word.length(); k++) {
            if (c[i + k] != word.charAt(k)) {
                return false;
            }
        }
        return true;
    }

    boolean hasAny(int i, String... words) {
        for (String word : words) {
            if (has(i, word)) {
                return true;
            }
        }
        return false;
    }

    /** True when one of the words ends right before {@code i}, blanks aside. */
    boolean before(int i, String... words) {
        int end = back(i);
        for (String word : words) {
            if (has(end - word.length(), word)) {
                return true;
            }
        }
        return false;
    }

    /** The next line feed or full stop at or after {@code i}, at most {@code reach} away. */
    int clauseEnd(int i, int reach) {
        int p = i;
        while (p < c.length && p < i + reach && !stop(c[p])) {
            p++;
        }
        return p;
    }

    /** The place behind the last clause mark before {@code i}, at most {@code reach} away. */
    int clauseStart(int i, int reach) {
        int p = i;
        while (p > 0 && p > i - reach && !stop(c[p - 1])) {
            p--;
        }
        return p;
    }

    /** True when one of the words stands in {@code [from, to)}. */
    boolean within(int from, int to, String... words) {
        for (int i = from; i < to; i++) {
            for (String word : words) {
                if (i + word.length() <= to && has(i, word)) {
                    return true;
                }
            }
        }
        return false;
    }

    static boolean stop(char ch) {
        return ch == '，' || ch == '。' || ch == '；' || ch == '！' || ch == '？' || ch == '：' || ch == '\n' || ch == '\t'
                || ch == ',' || ch == ';' || ch == '（' || ch == '）' || ch == '(' || ch == ')';
    }

    static boolean blank(char ch) {
        return ch == ' ' || ch == '\u3000' || ch == '\u00a0';
    }

    static boolean digit(char ch) {
        return ch >= '0' && ch <= '9';
    }

    /** A joiner of the ends of a range: {@code 至 到 — – - ~}. */
    static boolean joiner(char ch) {
        return ch == '至' || ch == '到' || dash(ch);
    }

    static boolean dash(char ch) {
        return ch == '—' || ch == '–' || ch == '-' || ch == '~' || ch == '―' || ch == '─' || ch == '～' || ch == '－'
                || ch == '‐' || ch == '‑' || ch == '−';
    }

    /** The place behind a joiner at {@code i} and the blanks around it, or -1. {@code ——} is one joiner. */
    int joined(int i) {
        int p = skip(i);
        if (!joiner(at(p))) {
            return -1;
        }
        if (dash(at(p)) && dash(at(p + 1))) {
            p++;
        }
        return skip(p + 1);
    }
}
