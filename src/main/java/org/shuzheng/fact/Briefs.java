package org.shuzheng.fact;

import java.util.List;
import java.util.Optional;
import org.shuzheng.doc.Time;
import org.shuzheng.text.Span;

/** Tells where items of news in brief begin; the heading of an item is of the time that the item tells of first. */
final class Briefs {

    /** Letters of a clause that says who tells, at most. */
    private static final int OPENING = 40;

    private final WordLists lists;
    private final String folded;
    private final List<Time> times;

    Briefs(WordLists lists, String folded, List<Time> times) {
        this.lists = lists;
        this.folded = folded;
        this.times = times;
    }

    /** True for a paragraph that opens with a dateline or with who tells it: {@code 某海关17日发布，}, {@code 据某局消息，}. */
    boolean opens(Span paragraph) {
        return Dateline.end(paragraph, folded, lists).isPresent() || tells(paragraph.start(), paragraph.end());
    }

    private boolean tells(int from, int to) {
        int comma = from;
        while (comma < to && comma - from < OPENING && "，。；".indexOf(folded.charAt(comma)) < 0) {
            comma++;
        }
        String clause = folded.substring(from, comma).strip();
        return comma < to && folded.charAt(comma) == '，' && (lists.ends(WordList.TELLS, clause) || lists.opens(WordList.ACCORDING, clause));
    }

    /** The time that the heading of this paragraph is of: the first period that its first sentence names, else the day it reaches to. */
    Optional<Time> timeOf(Span paragraph) {
        int from = Dateline.end(paragraph, folded, lists).orElse(paragraph.start());
        Optional<Time> day = Optional.empty();
        for (int i = Segments.firstAt(times, from); i < times.size() && times.get(i).span().end() <= paragraph.end(); i++) {
            Time time = times.get(i);
            if (folded.substring(from, time.span().start()).indexOf('。') >= 0) {
                break;
            }
            if (!Periods.isDay(time.value()) && !Periods.isDuration(time)) {
                return Optional.of(time);
            }
            boolean reached = time.span().start() > 0 && "至到止".indexOf(folded.charAt(time.span().start() - 1)) >= 0;
            day = reached && day.isEmpty() ? Optional.of(time) : day;
        }
        return day;
    }
}
