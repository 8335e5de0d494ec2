package org.shuzheng.fact;

import java.util.Optional;
import org.shuzheng.doc.Time;

/**
 * The times that clauses without one of their own are of: the reference time of the text, and the times that hold for a clause, a
 * sentence, a paragraph, a section or an item only, behind which the text goes back to the time before. In a bulletin of 1—9月 the
 * sentence 9月份当月，增长5% is of September, the next one of the nine months again.
 */
final class ReferenceTimes {

    /** The text that is read, folded. */
    private final String folded;
    /** Where the sentence starts. */
    int sentenceAt;
    /** True once a time was said in this sentence; and when the sentence names one anywhere. */
    boolean pointHere;
    boolean timeInSentence;

    Optional<Time> point = Optional.empty();
    Optional<Time> span = Optional.empty();
    /** The span that a whole section is about: 五年来，…. */
    Optional<Time> section = Optional.empty();
    Optional<String> fallback = Optional.empty();
    /** The month, quarter or half of a year that the title names: each section goes back to it. */
    Optional<String> titled = Optional.empty();
    private Optional<Time> titledPoint = Optional.empty();
    /** The span of the last yearly mean. */
    Optional<Time> meanSpan = Optional.empty();

    /** 由2010年…增加到2015年: serves the following clauses without years. */
    Optional<Time> pairStart = Optional.empty();
    Optional<Time> pairEnd = Optional.empty();
    /** The interval stated in this sentence: 从1978年到1983年. */
    Optional<Time> interval = Optional.empty();
    /** The last interval of years: the plan that a target's yearly mean is about. */
    Optional<Time> plan = Optional.empty();
    /** A span of years that lies ahead: 今后五年; its changes run over it, its levels are of its end. */
    Optional<Time> horizon = Optional.empty();
    /** The years without a date that a plan runs over: 五年内. */
    Optional<Time> runs = Optional.empty();
    /** The year that a plan aims at first: 到2025年; what it says of a later one does not outlast its paragraph. */
    Optional<Time> aimedAt = Optional.empty();
    /** True after a starting value: 由175元. */
    boolean started;

    /** The end of a month that stocks of this paragraph are told of: 8月末，存款余额…。贷款余额…. */
    Optional<Time> monthEnd = Optional.empty();
    /** The year that a news item is dated by. */
    Optional<Integer> itemYear = Optional.empty();
    /** The year of the heading in force: 一、2023年工作回顾; then 过去一年 is that year. */
    Optional<Time> headed = Optional.empty();
    /** The last point of the paragraph, where a section is about a span: 2024年研发投入…。基础研究经费…. */
    Optional<Time> recent = Optional.empty();

    /** The main period of the text, when a part of it is only said for one sentence: 9月份当月 within 1—9月. */
    Optional<Time> restore = Optional.empty();
    private record InForce(Optional<Time> point, Optional<Time> span) {
    }
    private Optional<InForce> beforeSpan = Optional.empty();
    /** The time before a bare 年底 that stood behind its noun, while that 年底 is in force. */
    private Optional<Optional<Time>> beforeYearEnd = Optional.empty();
    private Optional<Optional<Time>> beforeLookAhead = Optional.empty();

    ReferenceTimes(String folded) {
        this.folded = folded;
    }

    /** Puts a time in force; one that a whole section is about stays so to its end. */
    void say(Time time, boolean whole) {
        say(time, whole, false);
    }

    /** Puts a time in force; one that is sticky (截至2023年底) stays so beyond its sentence. */
    void say(Time time, boolean whole, boolean sticky) {
        pointHere = true;
        if (pairEnd.isPresent()) {
            pairStart = Optional.empty();
            pairEnd = Optional.empty();
        }
        if (time.value().startsWith("P")) {
            boolean told = time.value().equals("P1Y") && time.from().isPresent() && headed.isPresent()
                    && headed.get().value().equals(String.valueOf(time.from().get().getYear()));
            if ((time.from().isPresent() || Periods.within(time, folded) && (point.isEmpty() || time.span().start() - sentenceAt <= 1)) && !told) {
                if (whole) {
                    section = Optional.of(time).filter(t -> !t.value().equals("P1Y"));
                }
                span = Optional.of(time);
                runs = Periods.within(time, folded) ? span : runs;
                point = Optional.empty();
            }
            return;
        }
        titledPoint = titled.filter(time.value()::equals).map(t -> time).or(() -> titledPoint);
        boolean local = !sticky && titled.filter(time.value()::equals).isEmpty() && point.isPresent() && !whole && within(time, restore.isPresent() ? restore.get() : point.get());
        if (local) {
            restore = restore.isPresent() ? restore : point;
        } else {
            restore = Optional.empty();
        }
        point = Optional.of(time);
        if (time.value().contains("/")) {
            interval = Optional.of(time);
            plan = Optional.of(time);
        }
        if (whole) {
            section = Optional.empty();
        }
        span = section;
    }

    /** True when a time is a month or a day inside a longer period. */
    private static boolean within(Time time, Time main) {
        boolean same = time.from().equals(main.from()) && time.to().equals(main.to());
        return time.from().isPresent() && main.from().isPresent() && !same
                && !time.from().get().isBefore(main.from().get()) && !time.to().get().isAfter(main.to().get())
                && !Periods.isDay(main.value()) && (Periods.isDay(time.value()) || time.value().length() == 7);
    }

    /** 总产量十年增长1.3倍: a span that a clause has for itself; the next sentence goes on with the time before. */
    void sayForNow(Time span) {
        InForce before = new InForce(point, this.span);
        say(span, false);
        beforeSpan = Optional.of(before);
    }

    /** 今年…。明年全部免征。…: a later year that a sentence without figures only mentions does not outlast it. */
    void mention(Optional<Time> before) {
        boolean later = before.isPresent() && point.isPresent() && Periods.isYear(before.get().value()) && Periods.isYear(point.get().value())
                && Periods.lastYear(point.get()).get() == Periods.lastYear(before.get()).get() + 1;
        if (later && (point.get().surface().startsWith("明年") || point.get().surface().startsWith("来年"))) {
            point = before;
        }
    }

    /** 职工人数年底达到…: the end of the year is said of this stock only. */
    void sayOfOne(Time yearEnd) {
        Optional<Optional<Time>> before = beforeYearEnd.or(() -> Optional.of(point));
        say(yearEnd, false);
        beforeYearEnd = before;
    }

    /** Goes back to the time before a 年底 that was said of one stock. */
    void leaveYearEnd() {
        if (beforeYearEnd.isPresent()) {
            point = beforeYearEnd.get();
            beforeYearEnd = Optional.empty();
        }
    }

    /** A text that is no plan looks ahead for a paragraph; then it goes on with the time before. */
    void lookAhead(Optional<Time> before, boolean opensList) {
        beforeLookAhead = opensList ? Optional.empty() : Optional.of(before);
    }

    /** What a plan just issued lays out is of no time said before it. */
    void leaveAll() {
        point = Optional.empty();
        span = Optional.empty();
    }

    /** The heading of an item is of the time that the item tells of. */
    void headItem(Time time) {
        point = Optional.of(time);
        span = Optional.empty();
    }

    /** An item without a dateline begins: the times before it are not its own. */
    void leaveItem() {
        leaveAll();
        restore = Optional.empty();
    }

    /** Opens a sentence: goes back from the times that the sentence before had for itself, unless this one goes on with 其中. */
    void newSentence(boolean goesOn) {
        if (beforeSpan.isPresent()) {
            point = beforeSpan.get().point();
            span = beforeSpan.get().span();
            beforeSpan = Optional.empty();
        }
        pointHere = false;
        pairStart = Optional.empty();
        pairEnd = Optional.empty();
        interval = Optional.empty();
        started = false;
        if (restore.isPresent() && !goesOn) {
            monthEnd = point.filter(p -> Periods.isDay(p.value()) && !p.value().endsWith("12-31")).or(() -> monthEnd);
            point = restore;
            restore = Optional.empty();
        }
        leaveYearEnd();
        if (section.isPresent()) {
            recent = point.isPresent() ? point : recent;
            span = section;
            point = Optional.empty();
        }
    }

    /** Opens a paragraph: goes back from what was only looked ahead to, and from the end of a year to the year. */
    void newParagraph() {
        if (aimedAt.isPresent() && point.filter(p -> Periods.isYear(p.value()) && p.value().compareTo(aimedAt.get().value()) > 0).isPresent()) {
            point = aimedAt;
        }
        point = titledPoint.or(() -> point);
        monthEnd = Optional.empty();
        if (beforeLookAhead.isPresent()) {
            point = beforeLookAhead.get();
            beforeLookAhead = Optional.empty();
        }
        recent = Optional.empty();
        // a stock at the end of a year: the next paragraph is about the year again
        if (point.isPresent() && Periods.isDay(point.get().value())) {
            fallbackPoint(point.get());
        }
    }

    private void fallbackPoint(Time day) {
        Time year = new Time(day.span(), day.surface(), day.value().substring(0, 4), day.from(), day.to(), day.rule());
        point = Optional.of(year);
    }

    /** Opens a section: goes back to the time of the title. */
    void newHeading() {
        if (titledPoint.isPresent()) {
            point = titledPoint;
            restore = Optional.empty();
        }
        beforeLookAhead = Optional.empty();
        meanSpan = Optional.empty();
        runs = Optional.empty();
    }

    /** Opens another piece of news: no time said before goes on. */
    void newItem() {
        leaveItem();
        section = Optional.empty();
        plan = Optional.empty();
        horizon = Optional.empty();
        headed = Optional.empty();
        recent = Optional.empty();
        beforeYearEnd = Optional.empty();
    }
}
