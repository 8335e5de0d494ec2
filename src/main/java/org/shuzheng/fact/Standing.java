package org.shuzheng.fact;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.shuzheng.doc.Aspect;
import org.shuzheng.doc.Basis;
import org.shuzheng.doc.Fact;
import org.shuzheng.doc.Status;
import org.shuzheng.doc.Time;
import org.shuzheng.fact.Discourse.Said;

/** Settles whether a statement tells what is so, what is aimed at or what is foreseen: the first rule of its table that applies. */
final class Standing {

    /** The last month in which an account of the running year still tells what is planned for it. */
    private static final int RUNNING = 9;

    /** Letters before a figure within which its plan is spoken of. */
    private static final int PLANNED = 240;

    private final WordLists lists;
    private final Frontmatter front;
    private final FactContext context;
    private final List<Rule> rules;

    /** A rule: what it reads, when it applies, what it settles. */
    private record Rule(String name, Predicate<Case> applies, Consumer<Case> settles) {
    }

    /**
     * A statement whose standing is asked.
     *
     * @param from where its segment starts
     * @param at   where its figure starts
     */
    record Case(Statement s, Frame frame, Discourse d, int from, int at) {

        /** The first year of its period. */
        Optional<Integer> first() {
            return s.period.flatMap(Periods::year);
        }

        /** The last year of its period. */
        Optional<Integer> last() {
            return s.period.flatMap(p -> Periods.year(p.substring(p.indexOf('/') + 1)));
        }

        boolean timeUnsaid() {
            return d.times.point.isEmpty() && d.times.span.isEmpty() && frame.time.isEmpty();
        }

        /** The time that is in force for it. */
        Optional<Time> inForce() {
            return frame.time.or(() -> d.times.point).or(() -> d.times.span);
        }

        /** The verb of its clause as written. */
        String verb() {
            return frame.verbSpan.or(() -> frame.leadingSpan).map(v -> v.of(d.folded)).orElse("");
        }
    }

    Standing(WordLists lists, Frontmatter front, FactContext context) {
        this.lists = lists;
        this.front = front;
        this.context = context;
        this.rules = List.of(
                new Rule("the reader of the statement has settled it", c -> c.s.status != Status.ACTUAL, c -> { }),
                new Rule("a word beside the figure foresees", c -> c.frame.has(CueKind.FORECAST), is(Status.FORECAST)),
                new Rule("a sentence that bids, without a time", c -> c.d.imperative && c.frame.has(CueKind.REACH) && c.timeUnsaid(), this::bidden),
                new Rule("a plan fulfilled", c -> c.s.rule.equals("fact/fulfilment") && !future(c), is(Status.ACTUAL)),
                new Rule("what a budget is cut by; the plan that a figure is compared with", c -> cuts(c)
                        || c.frame.baseValue && c.frame.has(CueKind.TARGET) && c.s.aspect == Aspect.LEVEL, is(Status.TARGET)),
                new Rule("a resolution of a budget paper", c -> front.budget() && lists.find(WordList.CUT, c.d.folded, c.from, c.at).isPresent(), this::resolved),
                new Rule("what a body that replies undertakes", c -> c.d.undertakes && !past(c) && !tellsSo(c), is(Status.TARGET)),
                new Rule("a year just over, of which 将 is said", c -> past(c) && c.last().get() == told(c).get() - 1 && will(c) && !front.budget() && comes(c),
                        is(Status.FORECAST)),
                new Rule("what a plan just issued lays out", c -> c.d.laidOut && !past(c) && !tellsSo(c), is(Status.TARGET)),
                new Rule("a year that is over; what a budget lists", c -> past(c) && !justOver(c) || c.frame.budget && !will(c), is(Status.ACTUAL)),
                new Rule("a budget paper tells what is so", c -> front.budget(), c -> c.s.status = c.frame.has(CueKind.TARGET) ? Status.TARGET
                        : c.d.status.map(Said::value).orElse(Status.ACTUAL)),
                new Rule("a word of the sentence", c -> c.d.status.isPresent(), this::worded),
                new Rule("what can come about", c -> c.frame.possible, is(Status.FORECAST)),
                new Rule("a time to come", c -> future(c) || begins(c) || overHorizon(c), is(Status.TARGET)),
                new Rule("years that a plan runs over", c -> runsOn(c) && !c.frame.current && !tellsSo(c), is(Status.TARGET)),
                new Rule("a plan beside the figure", c -> c.frame.has(CueKind.TARGET) && !c.frame.current, is(Status.TARGET)),
                new Rule("the year that a report opens", c -> front.report() && thisYear(c), is(Status.TARGET)),
                new Rule("the year that a plan stands in", c -> front.plan() && !front.account() && running() && thisYear(c) && !tellsSo(c), is(Status.TARGET)),
                new Rule("the year that an account stands in", c -> front.account() && running() && thisYear(c) && !tellsSo(c) && planned(c) && c.s.aspect != Aspect.SHARE, is(Status.TARGET)),
                new Rule("what a plan lays out without a time of its own", c -> laysOut() && lays(c) && !tellsSo(c), is(Status.TARGET)),
                new Rule("the section", c -> true, c -> c.s.status = c.d.sectionStatus.orElse(Status.ACTUAL)));
    }

    private static Consumer<Case> is(Status status) {
        return c -> c.s.status = status;
    }

    void settle(Case c) {
        boolean settled = c.s.status != Status.ACTUAL;
        for (Rule rule : rules) {
            if (rule.applies.test(c)) {
                rule.settles.accept(c);
                break;
            }
        }
        // what lies ahead is not of the period that the title gives what is told
        if (!settled && c.s.status != Status.ACTUAL && !c.frame.has(CueKind.FORECAST) && !c.frame.baseValue && !front.budget() && c.s.period.isPresent()
                && c.s.period.equals(c.d.times.fallback) && c.d.times.point.isEmpty() && c.d.times.span.isEmpty()) {
            c.s.period = Optional.empty();
        }
    }

    private Optional<Integer> told(Case c) {
        return c.d.times.itemYear.or(() -> context.published().map(p -> p.getYear()));
    }

    private boolean future(Case c) {
        Optional<Integer> told = told(c);
        return c.first().isPresent() && told.isPresent() && (c.first().get() > told.get() || c.last().isPresent() && c.last().get() > told.get() + 1);
    }

    private boolean past(Case c) {
        return c.last().isPresent() && told(c).filter(y -> c.last().get() < y).isPresent();
    }

    /** 1974年预计…: what is told in January of the year just over is still a forecast. */
    private boolean justOver(Case c) {
        return past(c) && c.last().get() == told(c).get() - 1 && c.d.status.filter(x -> x.value() == Status.FORECAST).isPresent()
                && (c.frame.phrase.isEmpty() && (c.d.last == null || c.d.last.status == Status.FORECAST) || brings(c) || c.s.basis.equals(Optional.of(Basis.SINCE)));
    }

    /** 预计实现生产总值391亿元，…；财政收入38亿元: the verb behind it holds for the list; 预计生产总值达到… foresees by itself. */
    private boolean brings(Case c) {
        return c.d.status.flatMap(Said::span).filter(x -> x.end() <= c.at && lists.at(WordList.ACHIEVES, c.d.folded, x.end(), c.at) > 0).isPresent();
    }

    /** 將於明年度編列: what will be listed is not yet so. */
    private static boolean will(Case c) {
        return c.d.status.flatMap(Said::span).filter(x -> c.d.folded.charAt(x.start()) == '将').isPresent();
    }

    /** 将达: what 将 stands right before comes about; 将标准提高到 moves something. */
    private boolean comes(Case c) {
        return c.d.status.flatMap(Said::span).filter(x -> lists.at(WordList.COMES, c.d.folded, x.end(), c.at) > 0).isPresent();
    }

    private boolean begins(Case c) {
        return !c.frame.current && c.inForce().filter(front::begins).isPresent();
    }

    /** 五年内 without a year, or with years that are not over. */
    private boolean runsOn(Case c) {
        return c.inForce().filter(t -> Periods.isDuration(t) && c.s.period.equals(Optional.of(t.value()))
                && (Periods.within(t, c.d.folded) || Periods.lastYear(t).isPresent() && told(c).isPresent() && Periods.lastYear(t).get() > told(c).get())).isPresent();
    }

    private static boolean overHorizon(Case c) {
        return c.d.times.horizon.isPresent() && c.frame.time.filter(Periods::isDuration).isPresent() && c.s.period.equals(c.d.times.horizon.map(Time::value));
    }

    /** True for an action programme or a plan; a directive and a reply also tell what is so. */
    private boolean laysOut() {
        return front.plan() && !front.account() && !front.directive() && context.title().filter(t -> lists.in(WordList.LAYS_OUT, t)).isPresent();
    }

    /** True where nothing says when, or for how long only: 三年引进…; not for what was compared. */
    private static boolean lays(Case c) {
        boolean span = c.frame.time.filter(t -> Periods.isDuration(t) && "近过最前".indexOf(t.surface().charAt(0)) < 0).isPresent();
        return (c.timeUnsaid() || span && c.d.times.point.isEmpty()) && c.s.aspect != Aspect.RANK && c.s.basis.filter(b -> b != Basis.CAGR).isEmpty();
    }

    private boolean thisYear(Case c) {
        return c.s.period.filter(Periods::isYear).isPresent() && !c.frame.current && c.first().equals(told(c));
    }

    /** True where the year of the article is not nearly over. */
    private boolean running() {
        return context.published().filter(p -> p.getMonthValue() <= RUNNING).isPresent();
    }

    /** True where the paragraph has spoken of a plan or a budget. */
    private boolean planned(Case c) {
        int from = c.at;
        while (from > 0 && c.at - from < PLANNED && c.d.folded.charAt(from - 1) != '\n') {
            from--;
        }
        return lists.find(WordList.PLANNED, c.d.folded, from, c.at).isPresent();
    }

    /** 已经, 现有 anywhere before the figure, 共有 or a verb with 了 right before it: it is so, whatever the year. */
    private boolean tellsSo(Case c) {
        boolean done = c.d.folded.charAt(Math.max(c.from, c.at - 1)) == '了' || c.verb().endsWith("了") || c.verb().endsWith("有");
        return done || lists.find(WordList.SO, c.d.folded, c.from, c.at).isPresent();
    }

    private boolean cuts(Case c) {
        return front.budget() && BudgetItems.cuts(c.s.indicator.folded(), c.verb(), lists);
    }

    private void bidden(Case c) {
        c.s.status = Status.TARGET;
        c.s.period = Optional.empty();
    }

    /** 爰凍結…500万元: what is decided of the budget at hand, whatever year was told of before. */
    private void resolved(Case c) {
        c.s.status = Status.TARGET;
        c.s.period = c.frame.time.map(Time::value).or(front::period).or(() -> c.s.period);
        c.s.basis = c.frame.basisSpan.isPresent() || c.frame.base.isPresent() ? c.s.basis : Optional.empty();
    }

    /** What a word of the sentence says; 将 said of a year nearly over foresees. */
    private void worded(Case c) {
        boolean soon = will(c) && !running() && thisYear(c);
        c.s.status = soon ? Status.FORECAST : c.d.status.get().value();
        c.d.status.get().span().ifPresent(x -> c.s.evidence.put(Fact.Slot.STATUS, x));
    }
}
