package org.shuzheng.figure;

import org.shuzheng.text.Reading;

/** The folded text with safe access at its edges, beside the text as written. */
record Text(String folded, String original) {

    Text(Reading reading) {
        this(reading.folded(), reading.text());
    }

    char at(int i) {
        return i >= 0 && i < folded.length() ? folded.charAt(i) : '\0';
    }

    /** The place after blanks, at most three. */
    int skip(int i) {
        int p = i;
        while (p - i < 3 && (at(p) == ' ' || at(p) == '\u00a0')) {
            p++;
        }
        return p;
    }

    /** The place before blanks, at most three. */
    int skipBack(int i) {
        int p = i;
        while (i - p < 3 && p > 0 && (at(p - 1) == ' ' || at(p - 1) == '\u00a0')) {
            p--;
        }
        return p;
    }

    boolean has(String word, int at) {
        return folded.startsWith(word, at);
    }

    boolean hasBefore(String word, int end) {
        return folded.startsWith(word, end - word.length());
    }

    static boolean han(char c) {
        return c >= '\u4e00' && c <= '\u9fff';
    }

    static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean latin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
