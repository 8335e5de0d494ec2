package org.shuzheng.fact;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.shuzheng.doc.Aspect;
import org.shuzheng.doc.Entity;
import org.shuzheng.doc.Time;
import org.shuzheng.doc.Trace;
import org.shuzheng.fact.Indicators.Kind;

/** Hands out what a list names to the figures of a list behind it: 分别, 依次, 均; keeps the statements of the sentence. */
final class Distribution {

    private final Indicators indicators;
    private final Lists lists;
    private final Around around;
    private final BareClauses clauses;
    private final Mentions mentions;
    private final Discourse d;
    private final Trace trace;

    private final List<Statement> out = new ArrayList<>();
    private List<Phrase> queue = new ArrayList<>();
    private final Deque<String> nextPeriods = new ArrayDeque<>();
    private final Deque<String> nextSubjects = new ArrayDeque<>();
    private final String folded;

    Distribution(Indicators indicators, Lists lists, Around around, BareClauses clauses, Mentions mentions, Discourse d, String folded, Trace trace) {
        this.indicators = indicators;
        this.lists = lists;
        this.around = around;
        this.clauses = clauses;
        this.mentions = mentions;
        this.d = d;
        this.folded = folded;
        this.trace = trace;
    }

    void newSentence() {
        out.clear();
    }

    /** The statements of the sentence so far. */
    List<Statement> statements() {
        return List.copyOf(out);
    }

    boolean isEmpty() {
        return out.isEmpty();
    }

    /** The period of the next bare figure of a list: the next year behind 3年来分别为, else that of the one before. */
    Optional<String> nextPeriod() {
        return nextPeriods.isEmpty() ? d.last.period : Optional.of(nextPeriods.remove());
    }

    /** Whose the next bare figure of a list is: the next name behind 甲省、乙省出口分别为, else that of the one before. */
    Optional<String> nextSubject() {
        return nextSubjects.isEmpty() ? d.last.subject : Optional.of(nextSubjects.remove());
    }

    void endYears() {
        nextSubjects.clear();
        nextPeriods.clear();
    }

    /** One indicator a figure in a list, or two indicators of one figure behind 均. */
    void distribute(Statement statement, Frame frame, List<Segment> segments, int at, Phrase topicBefore) {
        int n = 1;
        for (int i = at + 1; i < segments.size() && around.bareList(segments.get(i)); i++) {
            n++;
            if (around.carriesOn(segments.get(i))) {
                break;
            }
        }
        if (n > 1 && (years(statement, n) || interval(statement, frame, n) || bearers(statement, frame, n) || listedYears(statement, frame, segments.get(at), n))) {
            return;
        }
        List<Phrase> items = n > 1 && (frame.apart || !statement.rule.equals("fact/level-behind")) ? lists.split(statement.indicator, n) : List.of();
        boolean listed = frame.phrase.isEmpty() && statement.aspect == Aspect.GROWTH && frame.basisSpan.isEmpty()
                && out.stream().map(s -> s.indicator.folded()).distinct().count() == n;
        if (items.isEmpty() && n > 1 && (frame.apart || listed)) {
            items = apart(statement, frame, n);
        }
        boolean grown = frame.verbSpan.filter(v -> v.of(folded).endsWith("产")).isPresent();
        if (grown && !items.isEmpty() && items.stream().allMatch(p -> indicators.is(p.folded(), Kind.PRODUCT))) {
            items = items.stream().map(p -> p.plus("产量")).toList();
        }
        if (!items.isEmpty() && items.stream().allMatch(p -> indicators.is(p.folded(), Kind.SECTOR)) && !topicBefore.isEmpty()) {
            items = items.stream().map(p -> p.plus(topicBefore)).toList();
        }
        if (!items.isEmpty() && alone(statement, segments.get(at))) {
            add(statement.of(items.get(0)), frame);
            List<Phrase> rest = items.subList(1, n);
            queue = new ArrayList<>(rest);
            return;
        }
        if (frame.apart && items.isEmpty() && n > 1) {
            trace.note("fact/warning", mentions.figures().get(statement.figure).span(),
                    "warning: " + n + " figures stand behind 分别, but not as many things before them");
        }
        List<Phrase> told = n == 1 && (frame.each || frame.apart) && statement.aspect != Aspect.LEVEL ? toldBefore() : List.of();
        if (told.size() > 1 && told.get(told.size() - 1).folded().equals(statement.indicator.folded())) {
            told.forEach(indicator -> add(statement.of(indicator), frame));
            return;
        }
        if (n == 1 && frame.each && frame.bearers.size() > 1) {
            // 甲站、乙站客流双双突破40万人次: one value of each of them
            for (Entity bearer : frame.bearers) {
                Statement one = statement.of(statement.indicator);
                one.subject = Optional.of(bearer.surface());
                add(one, frame);
            }
            return;
        }
        boolean both = n == 1 && frame.has(CueKind.MEAN) && statement.aspect == Aspect.GROWTH && lists.names(statement.indicator, 2);
        if ((frame.each || both || frame.apart && n == 1) && !statement.indicator.folded().contains("等")) {
            List<Phrase> each = lists.split(statement.indicator, 2);
            if (each.size() == 2) {
                add(statement.of(each.get(0)), frame);
                add(statement.of(each.get(1)), frame);
                return;
            }
        }
        add(statement, frame);
    }

    /** 医疗废物、生活垃圾、污水处理能力提高，处理率分别达到…; 甲9422元，乙2936元，分别增长…. */
    private List<Phrase> apart(Statement statement, Frame frame, int n) {
        if (frame.phrase.isEmpty()) {
            List<Phrase> said = new ArrayList<>();
            for (Statement s : out) {
                if (said.isEmpty() || !said.get(said.size() - 1).folded().equals(s.indicator.folded())) {
                    said.add(s.indicator);
                }
            }
            return said.size() >= n ? said.subList(said.size() - n, said.size()) : List.of();
        }
        List<Phrase> parts = Lists.cut(clauses.plainSubject(), "、和与及");
        if (parts.size() != n) {
            return List.of();
        }
        List<Phrase> items = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            Phrase part = parts.get(i);
            int head = i == n - 1 ? indicators.head(part.folded()) : 0;
            items.add(part.withoutTail(head).plus(frame.phrase));
        }
        return items;
    }

    /** 甲省、乙省出口分别增长…: to each name its figure. */
    private boolean bearers(Statement statement, Frame frame, int n) {
        if (!frame.apart || frame.bearers.size() != n) {
            return false;
        }
        statement.subject = Optional.of(frame.bearers.get(0).surface());
        add(statement, frame);
        for (Entity next : frame.bearers.subList(1, n)) {
            nextSubjects.add(next.surface());
        }
        return true;
    }

    /** 甲产量达到…，乙达到…，都比上年增长8%: the levels that stand right before what is said of each of them. */
    private List<Phrase> toldBefore() {
        List<Phrase> told = new ArrayList<>();
        for (int i = out.size() - 1; i >= 0 && out.get(i).aspect == Aspect.LEVEL; i--) {
            Phrase indicator = out.get(i).indicator;
            if (told.stream().noneMatch(p -> p.folded().equals(indicator.folded()))) {
                told.add(0, indicator);
            }
        }
        return told;
    }

    /** 3年来分别为甲、乙与丙: one year each. */
    private boolean years(Statement statement, int n) {
        if (d.times.span.isEmpty() || !statement.period.equals(d.times.span.map(Time::value)) || d.times.span.get().from().isEmpty()) {
            return false;
        }
        int first = Periods.firstYear(d.times.span.get()).orElse(0);
        int end = Periods.lastYear(d.times.span.get()).orElse(0);
        if (end - first + 1 != n || statement.aspect != Aspect.LEVEL) {
            return false;
        }
        yearByYear(statement, d.lastFrame, first, end);
        return true;
    }

    /** 2021至2023年…依序为甲、乙及丙: one year of the interval each. */
    private boolean interval(Statement statement, Frame frame, int n) {
        String period = statement.period.orElse("");
        int cut = period.indexOf('/');
        if (!frame.apart || cut != 4 || period.length() != 9 || !lists.split(statement.indicator, n).isEmpty()) {
            return false;
        }
        int first = Integer.parseInt(period.substring(0, cut));
        int end = Integer.parseInt(period.substring(cut + 1));
        if (end - first + 1 != n || statement.aspect == Aspect.CHANGE || statement.basis.isPresent()) {
            return false;
        }
        yearByYear(statement, frame, first, end);
        return true;
    }

    private void yearByYear(Statement statement, Frame frame, int first, int end) {
        statement.period = Optional.of(String.valueOf(first));
        add(statement, frame);
        for (int year = first + 1; year <= end; year++) {
            nextPeriods.add(String.valueOf(year));
        }
    }

    /** 2022年、2023年分别为甲、乙: to each time its figure. */
    private boolean listedYears(Statement statement, Frame frame, Segment segment, int n) {
        if (!frame.apart || segment.times().size() < n || statement.period.isEmpty()) {
            return false;
        }
        List<Time> listed = segment.times().subList(0, n);
        int first = listed.get(0).span().start();
        if (first > segment.start() && "比较于".indexOf(folded.charAt(first - 1)) >= 0) {
            return false;
        }
        for (int i = 0; i < n; i++) {
            String between = i == 0 ? "" : folded.substring(listed.get(i - 1).span().end(), listed.get(i).span().start()).strip();
            boolean joined = i == 0 || between.length() == 1 && "、和与及".contains(between) || between.equals("以及");
            if (!joined || Periods.isDuration(listed.get(i)) || listed.get(i).span().start() > mentions.figures().get(statement.figure).span().start()) {
                return false;
            }
        }
        statement.period = Optional.of(listed.get(0).value());
        add(statement, frame);
        for (Time time : listed.subList(1, n)) {
            nextPeriods.add(time.value());
        }
        return true;
    }

    /** True for the last figure of a segment whose other figures state nothing: 0-14岁、15-59岁人口分别为…. */
    private boolean alone(Statement statement, Segment segment) {
        return segment.figures().get(segment.figures().size() - 1) == statement.figure
                && out.stream().noneMatch(s -> segment.figures().contains(s.figure));
    }

    void add(Statement statement, Frame frame) {
        if (!queue.isEmpty() && d.last != null && d.last.figure != statement.figure && statement.rule.equals(d.last.rule)
                && statement.indicator == d.last.indicator) {
            statement.indicator = queue.remove(0);
        }
        out.add(statement);
        trace.note(statement.rule, mentions.figures().get(statement.figure).span(), statement.indicator.text());
        d.last = statement;
        d.lastFrame = frame;
        d.topics.fresh = true;
        d.topics.pending = Phrase.NONE;
        d.topics.weak = Phrase.NONE;
    }
}
