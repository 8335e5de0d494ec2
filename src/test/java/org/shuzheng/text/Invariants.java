package org.shuzheng.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;

/** What holds of every repaired text whatever its source. */
final class Invariants {

    private Invariants() {
    }

    static void check(RepairedText repaired) {
        String source = repaired.source();
        String text = repaired.text();
        Alignment alignment = repaired.alignment();
        assertEquals(text.length(), alignment.length());
        assertEquals(source.length(), alignment.sourceLength());
        boolean[] accounted = new boolean[source.length()];
        boolean[] removed = new boolean[source.length()];
        for (Removal removal : repaired.removals()) {
            for (int i = removal.span().start(); i < removal.span().end(); i++) {
                accounted[i] = true;
                removed[i] = true;
            }
        }
        int start = 0;
        int end = 0;
        for (int i = 0; i < text.length(); i++) {
            Span unit = alignment.toSource(new Span(i, i + 1));
            assertTrue(unit.start() >= start && unit.end() >= end && unit.end() <= source.length(), "goes back or out at " + i);
            start = unit.start();
            end = unit.end();
            for (int k = unit.start(); k < unit.end(); k++) {
                accounted[k] = true;
            }
        }
        for (int i = 0; i < source.length(); i++) {
            assertTrue(accounted[i] || space(source.charAt(i)), () -> "lost from " + shown(source));
        }
        for (int i = 0; i < text.length(); i++) {
            int to = i + (Character.isHighSurrogate(text.charAt(i)) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1)) ? 2 : 1);
            if (!space(text.charAt(i))) {
                Span place = alignment.toSource(new Span(i, to));
                String there = squash(source, place, removed);
                String here = text.substring(i, to);
                assertTrue(same(there, here), () -> "“" + here + "” stands for “" + there + "” in " + shown(source));
            }
            i = to - 1;
        }
        blocks(repaired);
    }

    private static void blocks(RepairedText repaired) {
        int at = 0;
        for (Block block : repaired.blocks()) {
            assertEquals(at, block.span().start());
            assertEquals(-1, block.span().of(repaired.text()).indexOf('\n'));
            at = block.span().end() + 1;
        }
        assertEquals(repaired.blocks().isEmpty() ? 0 : repaired.text().length() + 1, at);
        List<Span> sentences = Sentences.of(repaired);
        int last = 0;
        for (Span sentence : sentences) {
            assertTrue(sentence.start() >= last && !sentence.isEmpty());
            for (int i = last; i < sentence.start(); i++) {
                assertTrue(space(repaired.text().charAt(i)), "a sentence leaves out text");
            }
            last = sentence.end();
        }
        for (int i = last; i < repaired.text().length(); i++) {
            assertTrue(space(repaired.text().charAt(i)), "the last sentence leaves out text");
        }
        Sentences.titles(repaired).forEach(t -> assertTrue(t.of(repaired.text()).startsWith("《") && t.of(repaired.text()).endsWith("》")));
    }

    /** Radicals that Unicode equates but does not fold count as the same. */
    private static boolean same(String there, String here) {
        return Normalizer.normalize(there, Normalizer.Form.NFKC).equals(Normalizer.normalize(here, Normalizer.Form.NFKC))
                || there.length() == 1 && there.charAt(0) >= '\u2e80' && there.charAt(0) <= '\u2eff';
    }

    private static String squash(String source, Span span, boolean[] removed) {
        StringBuilder out = new StringBuilder();
        for (int i = span.start(); i < span.end(); i++) {
            if (!space(source.charAt(i)) && !removed[i]) {
                out.append(source.charAt(i));
            }
        }
        return out.toString();
    }

    static boolean space(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }

    private static String shown(String s) {
        return s.length() > 400 ? s.substring(0, 400) + "…" : s;
    }
}
