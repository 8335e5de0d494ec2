package org.shuzheng.fact;

import java.util.Optional;
import org.shuzheng.doc.Time;

/** Puts the times of a clause with figures in force, or keeps them for what is compared and where a growth starts. */
final class TimesInForce {

    /** A span that stands within so many letters of the head of a sentence is what the sentences behind it are about too. */
    private static final int HEAD = 4;

    /** Letters in which a word can stand before a time. */
    private static final int REACH = 4;

    private final Attribution attribution;
    private final WordLists lists;
    private final String folded;
    private final Discourse d;

    TimesInForce(Attribution attribution, WordLists lists, String folded, Discourse d) {
        this.attribution = attribution;
        this.lists = lists;
        this.folded = folded;
        this.d = d;
    }

    void say(Frame frame) {
        if (frame.base.isPresent()) {
            d.lastBase = frame.base;
        }
        boolean named = frame.time.filter(t -> t.surface().endsWith("初") && lists.at(WordList.BUDGETED, folded, t.span().end(), folded.length()) > 0).isPresent();
        if (named) {
            frame.time = Optional.empty();
        }
        if (frame.time.filter(t -> Attribution.since(t, folded)).isPresent()) {
            d.since = frame.time;
            frame.time = Optional.empty();
        }
        if (frame.time.isEmpty() && !frame.phrase.isEmpty()) {
            d.times.leaveYearEnd();
        }
        // 从1921年到1940年，二十年共…: the duration only counts the years in force
        if (frame.time.isPresent() && d.times.point.filter(p -> p.span().start() >= d.times.sentenceAt && !bracketed(p) && Periods.counts(frame.time.get(), p)).isPresent()) {
            frame.time = d.times.point;
        }
        if (frame.time.filter(t -> attribution.inPassing(t, folded)).isPresent()) {
            frame.time = Optional.empty();
        }
        if (frame.time.isPresent()) {
            boolean start = frame.has(CueKind.FROM) && !frame.arrived;
            int at = frame.time.get().span().start();
            boolean away = lists.ends(WordList.REACHES, folded.substring(Math.max(0, at - REACH), at));
            boolean aimed = frame.baseValue && frame.base.isEmpty() && frame.has(CueKind.TARGET);
            if (!start && (!frame.baseValue || aimed) && !away) {
                boolean mean = mean(frame) && Periods.isDuration(frame.time.get());
                if (mean) {
                    d.times.meanSpan = frame.time;
                }
                if (Periods.yearEnd(frame.time.get()) && !frame.phrase.isEmpty()
                        && frame.phrase.span().start() < frame.time.get().span().start()) {
                    d.times.sayOfOne(frame.time.get());
                } else if (mean(frame) && frame.time.get().value().contains("/") && d.times.point.isPresent() && !d.times.point.get().value().contains("/")
                        && frame.time.get().span().start() - d.times.sentenceAt > HEAD) {
                    // 在1980到1983年平均每年递增6.4%的基础上，比上年增长11.5%: the years of a mean are its own
                    d.times.interval = frame.time;
                } else if ((mean ? d.times.point.isEmpty() && d.times.span.isEmpty() && d.times.fallback.isPresent() : d.times.point.isPresent())
                        && Periods.isDuration(frame.time.get()) && frame.time.get().span().start() - d.times.sentenceAt > HEAD) {
                    d.times.sayForNow(frame.time.get());
                } else if (!(frame.arrived && d.times.started) && !(mean && d.times.point.isPresent())) {
                    d.times.say(frame.time.get(), false, attribution.until(frame.time.get(), folded));
                }
                if (d.times.pairStart.isPresent() && frame.verb.filter(v -> v == CueKind.REACH).isPresent()) {
                    d.times.pairEnd = frame.time;
                }
            } else if (start && !away) {
                d.times.pairStart = frame.time;
                d.times.pairEnd = Optional.empty();
            }
        }
        if (frame.has(CueKind.FROM)) {
            d.times.started = true;
        }
    }

    /** 计画(111-114年): the years of a plan, not of what is told. */
    private boolean bracketed(Time time) {
        int at = time.span().start();
        return at > 0 && "(（".indexOf(folded.charAt(at - 1)) >= 0;
    }

    private boolean mean(Frame frame) {
        // 两年平均增速: the years belong to the mean
        boolean own = frame.time.filter(t -> Periods.isDuration(t) && lists.at(WordList.MEANS, folded, t.span().end(), folded.length()) > 0).isPresent();
        return own || frame.has(CueKind.MEAN) || frame.meanRate;
    }
}
