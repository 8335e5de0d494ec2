package org.shuzheng.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits blocks into sentences and finds title brackets.
 *
 * <p>A sentence ends at {@code 。！？…… ! ?} and at an ASCII period that is no point, with the closing quotes and brackets
 * that follow. Inside {@code 《》（）“”} it does not end: {@code 他说：“好。走吧。”大家都笑了。} is two sentences, the first ends at
 * {@code ”}. A quote or bracket that is never closed in its block, or holds more than {@value #LONG} characters, does not
 * count. Semicolons end nothing. Titles, headings and table rows are one sentence each.
 */
public final class Sentences {

    /** What is quoted at such length is text of its own. */
    private static final int LONG = 150;

    private static final String OPENERS = "“‘（(《〈「『【〔［";
    private static final String CLOSERS = "”’）)》〉」』】〕］";

    private Sentences() {
    }

    /** Sentences of a repaired text, in order, each inside one block, without blanks at their ends. */
    public static List<Span> of(RepairedText repaired) {
        List<Span> out = new ArrayList<>();
        for (Block block : repaired.blocks()) {
            switch (block.kind()) {
                case TITLE, HEADING, TABLE_ROW -> add(repaired.text(), block.span().start(), block.span().end(), out);
                case PARAGRAPH, LIST_ITEM -> split(repaired.text(), block.span(), out);
            }
        }
        return out;
    }

    private static void split(String text, Span block, List<Span> out) {
        int[] partner = partners(text, block);
        int start = block.start();
        for (int i = block.start(); i < block.end(); i++) {
            int close = partner[i - block.start()];
            if (close > i) {
                int inner = lastStop(text, i + 1, close);
                i = close;
                if (inner != close || goesOn(text, close + 1, block.end())) {
                    continue;
                }
            } else if (!stops(text, i, block)) {
                continue;
            }
            int end = i + 1;
            while (end < block.end() && (Glyphs.stop(text.charAt(end)) || CLOSERS.indexOf(text.charAt(end)) >= 0)) {
                end++;
            }
            if (end < block.end() && end > i + 1 && CLOSERS.indexOf(text.charAt(end - 1)) >= 0 && goesOn(text, end, block.end())) {
                i = end - 1;
                continue;
            }
            add(text, start, end, out);
            start = end;
            i = end - 1;
        }
        add(text, start, block.end(), out);
    }

    /** For each opening sign the place of its closing sign, where it is near enough; for all else 0. */
    private static int[] partners(String text, Span block) {
        int[] partner = new int[block.length()];
        int[] stack = new int[16];
        int depth = 0;
        for (int i = block.start(); i < block.end(); i++) {
            int open = OPENERS.indexOf(text.charAt(i));
            if (open >= 0) {
                if (depth == stack.length) {
                    System.arraycopy(stack, 1, stack, 0, --depth);
                }
                stack[depth++] = i;
                continue;
            }
            int close = CLOSERS.indexOf(text.charAt(i));
            for (int k = depth - 1; close >= 0 && k >= 0; k--) {
                if (same(OPENERS.indexOf(text.charAt(stack[k])), close)) {
                    if (i - stack[k] <= LONG) {
                        partner[stack[k] - block.start()] = i;
                    }
                    depth = k;
                    break;
                }
            }
        }
        return partner;
    }

    /** Brackets of full and half width close each other. */
    private static boolean same(int open, int close) {
        return open == close || (open == 2 || open == 3) && (close == 2 || close == 3);
    }

    /** The place right after the stop that a quote ends with, {@code close}; another place when it does not end with one. */
    private static int lastStop(String text, int from, int close) {
        char opener = text.charAt(from - 1);
        boolean quote = "“‘「『".indexOf(opener) >= 0;
        int at = close;
        while (at > from && CLOSERS.indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return quote && at > from && Glyphs.stop(text.charAt(at - 1)) ? close : -1;
    }

    /** True when after a closing quote the sentence goes on: with a comma, or with a word that leans on the quote. */
    private static boolean goesOn(String text, int at, int end) {
        return at < end && "，、；：,;的等和与或之是这，。".indexOf(text.charAt(at)) >= 0;
    }

    private static boolean stops(String text, int i, Span block) {
        char c = text.charAt(i);
        boolean last = i + 1 == block.end();
        char next = last ? '\n' : text.charAt(i + 1);
        char before = i == block.start() ? '\n' : text.charAt(i - 1);
        return switch (c) {
            case '。', '！', '？', '｡' -> true;
            case '…' -> before == '…' && next != '…' && !Glyphs.closing(next);
            case '!', '?' -> last || !word(next) && next != '=' && next != '/' && next != '&' && next != '.';
            case '.' -> period(text, i, block, before, next, last);
            default -> false;
        };
    }

    /** An ASCII period after Chinese or a percent sign ends a sentence; after a Latin word when a blank follows. */
    private static boolean period(String text, int i, Span block, char before, char next, boolean last) {
        if (before == '.' || next == '.') {
            return last && before != '\n';
        }
        if (Glyphs.han(before) || before == '%' || before == '％' || CLOSERS.indexOf(before) >= 0) {
            return last || Glyphs.blank(next) || Glyphs.han(next) || Glyphs.opening(next) || CLOSERS.indexOf(next) >= 0;
        }
        boolean initial = i - 2 < block.start() || !word(text.charAt(i - 2));
        return word(before) && !Glyphs.digit(before) && !initial && (last || Glyphs.blank(next));
    }

    private static boolean word(char c) {
        return Glyphs.latin(c) || Glyphs.digit(c) || c == '_';
    }

    private static void add(String text, int start, int end, List<Span> out) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            out.add(new Span(from, to));
        }
    }

    /** Outermost {@code 《…》} spans with their brackets; an unclosed one is left out, what is closed inside it is not. */
    public static List<Span> titles(RepairedText repaired) {
        List<Span> out = new ArrayList<>();
        String text = repaired.text();
        for (Block block : repaired.blocks()) {
            List<Integer> open = new ArrayList<>();
            int first = out.size();
            for (int i = block.span().start(); i < block.span().end(); i++) {
                char c = text.charAt(i);
                if (c == '《') {
                    open.add(i);
                } else if (c == '》' && !open.isEmpty()) {
                    Span title = new Span(open.remove(open.size() - 1), i + 1);
                    while (out.size() > first && title.contains(out.get(out.size() - 1))) {
                        out.remove(out.size() - 1);
                    }
                    out.add(title);
                }
            }
        }
        return out;
    }
}
