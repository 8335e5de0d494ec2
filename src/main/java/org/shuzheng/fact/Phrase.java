package org.shuzheng.fact;

import org.shuzheng.text.Span;

/**
 * A noun phrase put together from the text: as written and folded, letter for letter, with the place of its first piece.
 */
record Phrase(String text, String folded, Span span) {

    static final Phrase NONE = new Phrase("", "", new Span(0, 0));

    /** A stretch of the text without blanks and marks at its ends. */
    static Phrase of(String text, String folded, int start, int end) {
        int s = start;
        int e = end;
        while (s < e && edge(folded.charAt(s))) {
            s++;
        }
        while (e > s && edge(folded.charAt(e - 1))) {
            e--;
        }
        return s == e ? NONE : new Phrase(text.substring(s, e), folded.substring(s, e), new Span(s, e));
    }

    private static boolean edge(char c) {
        return c == ' ' || c == '　' || c == '\u200b' || c == '\ufeff' || c == '、' || c == '，' || c == '—' || c == '-' || c == '*' || c == '#' || c == '\t'
                || c == '：' || c == '·';
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    int length() {
        return text.length();
    }

    /** This phrase with another behind it. */
    Phrase plus(Phrase other) {
        if (isEmpty()) {
            return other;
        }
        return other.isEmpty() ? this : new Phrase(text + other.text, folded + other.folded, span);
    }

    /** This phrase with words of the reader's own behind it, such as 产量. */
    Phrase plus(String word) {
        return new Phrase(text + word, folded + word, span);
    }

    /** The part between two letters of it. */
    Phrase part(int from, int to) {
        return from >= to ? NONE : new Phrase(text.substring(from, to), folded.substring(from, to),
                new Span(Math.min(span.start() + from, span.end()), Math.max(span.end() - (length() - to),
                        Math.min(span.start() + from, span.end()))));
    }

    Phrase withoutTail(int letters) {
        return part(0, length() - letters);
    }
}
