package org.shuzheng.fact;

import java.util.List;
import java.util.Optional;
import org.shuzheng.doc.EntityType;
import org.shuzheng.doc.Entity;
import org.shuzheng.doc.Time;
import org.shuzheng.text.Span;

/**
 * The dateline of a news item: {@code 新华社哈尔滨3月5日电（记者张三）}, {@code 本报北京讯}. It says who wires from where and when,
 * nothing of the figures behind it: neither their place nor their day.
 */
final class Dateline {

    /** A dateline is short; what is longer is a sentence about a press agency. */
    private static final int LONGEST = 48;
    private static final String OPEN = "(（【[〔";
    private static final String CLOSE = ")）】]〕";

    private Dateline() {
    }

    /** How far into a paragraph it may stand where a title was joined to it. */
    private static final int TITLE = 60;

    /** The dateline of a paragraph: at its head, or behind a title that stands in the same paragraph. */
    static Optional<Span> of(Span sentence, String folded, WordLists lists) {
        Optional<Integer> end = end(sentence, folded, lists);
        if (end.isPresent()) {
            return Optional.of(new Span(sentence.start(), end.get()));
        }
        for (int i = sentence.start() + 6; i < Math.min(sentence.end(), sentence.start() + TITLE) && "，。；".indexOf(folded.charAt(i)) < 0; i++) {
            if (lists.at(WordList.PRESS, folded, i, sentence.end()) > 0) {
                int start = i;
                return end(new Span(i, sentence.end()), folded, lists).map(e -> new Span(start, e));
            }
        }
        return Optional.empty();
    }

    /**
     * Where the text behind the dateline at the head of a paragraph begins.
     *
     * @param sentence the first sentence of a paragraph
     * @return empty when it has no dateline
     */
    static Optional<Integer> end(Span sentence, String folded, WordLists lists) {
        int at = skip(sentence.start(), sentence.end(), folded, "据(（【[〔 　\n");
        int agency = lists.at(WordList.PRESS, folded, at, sentence.end());
        if (agency == 0) {
            return Optional.empty();
        }
        int limit = Math.min(sentence.end(), at + LONGEST);
        for (int i = at + agency; i < limit; i++) {
            char c = folded.charAt(i);
            if ("，。；！？".indexOf(c) >= 0) {
                return Optional.empty();
            }
            if (OPEN.indexOf(c) >= 0) {
                i = close(i, limit, folded);
                continue;
            }
            if (c == '电' || c == '讯') {
                boolean ends = "日时分社报网".indexOf(folded.charAt(i - 1)) >= 0 || i + 1 == sentence.end()
                        || c == '讯' && "通资音".indexOf(folded.charAt(i - 1)) < 0 || " 　(（：:".indexOf(folded.charAt(i + 1)) >= 0;
                if (ends) {
                    return Optional.of(reporter(i + 1, sentence.end(), folded));
                }
            }
        }
        return Optional.empty();
    }

    /** Behind the reporter in brackets, a colon and blanks. */
    private static int reporter(int from, int to, String folded) {
        int at = skip(from, to, folded, CLOSE + " 　：:\n");
        if (at < to && OPEN.indexOf(folded.charAt(at)) >= 0 && (folded.startsWith("记者", at + 1) || folded.startsWith("通讯员", at + 1)
                || folded.startsWith("特约", at + 1) || folded.startsWith("实习", at + 1))) {
            at = Math.min(to, close(at, to, folded) + 1);
        }
        return skip(at, to, folded, " 　：:，\n");
    }

    private static int close(int open, int to, String folded) {
        for (int i = open + 1; i < to; i++) {
            if (CLOSE.indexOf(folded.charAt(i)) >= 0) {
                return i;
            }
        }
        return to - 1;
    }

    private static int skip(int from, int to, String folded, String over) {
        int at = from;
        while (at < to && over.indexOf(folded.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** The body or place that the item opens with, if it opens with one: 大庆油田去年生产原油…. */
    static Optional<Entity> about(int at, List<Entity> entities) {
        return entities.stream().filter(e -> e.span().start() == at && (e.type() == EntityType.ORG || e.type() == EntityType.LOC || e.type() == EntityType.EVENT)).findFirst();
    }

    /** True when the first clause only says who speaks: 某行副行长某某宣布，…. */
    static boolean tells(int at, int to, String folded, WordLists lists) {
        int comma = at;
        while (comma < to && "，。；：".indexOf(folded.charAt(comma)) < 0) {
            comma++;
        }
        return lists.ends(WordList.TELLS, folded.substring(at, comma).strip());
    }

    /** The day of the dateline, which figures without a time are of. */
    static Optional<String> day(Span dateline, List<Time> times) {
        return times.stream().filter(t -> dateline.contains(t.span()) && Periods.isDay(t.value())).map(Time::value).findFirst();
    }
}
