package org.shuzheng.io;

import java.util.function.UnaryOperator;
import org.shuzheng.text.Span;

/** A sentence of a source text made readable on one line, with one place in it marked. */
public final class SentenceText {

    private SentenceText() {
    }

    /**
     * The sentence without line breaks and without blanks between Han characters; what stands at {@code place} goes through
     * {@code mark}.
     */
    public static String of(String source, Span sentence, Span place, UnaryOperator<String> mark) {
        int from = Math.max(sentence.start(), Math.min(place.start(), sentence.end()));
        int to = Math.max(from, Math.min(place.end(), sentence.end()));
        String whole = source.substring(sentence.start(), sentence.end());
        String before = tidy(whole, 0, from - sentence.start());
        String at = tidy(whole, from - sentence.start(), to - sentence.start());
        String after = tidy(whole, to - sentence.start(), whole.length());
        return before.stripLeading() + mark.apply(at) + after.stripTrailing();
    }

    /** The sentence made readable. */
    public static String of(String source, Span sentence) {
        return tidy(source.substring(sentence.start(), sentence.end()), 0, sentence.length()).strip();
    }

    private static String tidy(String text, int from, int to) {
        StringBuilder out = new StringBuilder();
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!blank(c)) {
                out.append(c);
                continue;
            }
            int next = i;
            while (next < text.length() && blank(text.charAt(next))) {
                next++;
            }
            boolean latinBefore = i > 0 && text.charAt(i - 1) < 0x2000;
            boolean latinAfter = next < text.length() && text.charAt(next) < 0x2000;
            if (latinBefore && latinAfter) {
                out.append(' ');
            }
            i = Math.min(next, to) - 1;
        }
        return out.toString();
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || c == '\u3000' || c == '\u00a0';
    }
}
