package org.shuzheng.fact;

import java.util.Optional;
import org.shuzheng.doc.Aspect;
import org.shuzheng.doc.Basis;
import org.shuzheng.doc.Direction;
import org.shuzheng.doc.Fact;
import org.shuzheng.doc.Figure;
import org.shuzheng.doc.Status;
import org.shuzheng.doc.Time;
import org.shuzheng.fact.Discourse.Said;

/** Fills the slots that the discourse supplies: period, basis, subject, status, source. */
final class Resolution {

    private static final int LAST_YEAR_REACH = 14;

    private final Cues cues;
    private final WordLists lists;
    private final Frontmatter front;
    private final FactContext context;
    private final Standing standing;
    private final Concern concern;

    Resolution(Cues cues, WordLists lists, Frontmatter front, FactContext context) {
        this.cues = cues;
        this.lists = lists;
        this.front = front;
        this.context = context;
        this.concern = new Concern(lists);
        this.standing = new Standing(lists, front, context);
    }

    /** The deictic that names the home of the article: 全市, 我国. */
    Optional<String> home(String said) {
        if (!cues.is(said, CueKind.PLACE) || said.contains("球") || said.contains("世界") || said.startsWith("旧")) {
            return Optional.empty();
        }
        if (front.subject().isEmpty()) {
            return Optional.of(said);
        }
        String title = front.subject().get();
        boolean nation = said.endsWith("国");
        return nation == title.endsWith("国") && (nation || title.charAt(title.length() - 1) == said.charAt(said.length() - 1))
                ? Optional.of(said) : Optional.empty();
    }

    /** True for a time to come in a text that is no plan: it is only mentioned. */
    boolean passing(Time time) {
        return !front.plan() && front.begins(time) && !Periods.isDuration(time);
    }

    /** True for a year to come that a plan can aim at. */
    boolean aims(Time time) {
        return front.plan() && !front.account() && Periods.isYear(time.value()) && front.begins(time);
    }

    boolean ahead(Time time) {
        return front.begins(time) || front.report() && front.ahead(time) && Periods.isDuration(time);
    }

    /** True for a time not over yet that holds a shorter one: 今年 and 一季度. */
    boolean contains(Time time, Time part) {
        return !Periods.isDuration(time) && front.ahead(time) && part.from().isPresent() && part.to().isPresent()
                && !time.value().equals(part.value()) && !part.from().get().isBefore(time.from().get())
                && !part.to().get().isAfter(time.to().get());
    }

    /** Fills what the clause leaves to the discourse. */
    void fill(Statement s, Figure figure, Frame frame, Discourse d, Segment segment, String folded) {
        d.summed |= lists.find(WordList.SUM, folded, segment.start(), figure.span().start()).isPresent();
        if (figure.value().signum() < 0 && s.direction.isPresent()) {
            s.direction = Optional.of(Direction.DOWN);
        }
        basis(s, frame, d);
        period(s, frame, d, of(WordList.LAST_YEAR, segment, figure, folded) ? force(d).map(p -> Periods.shifted(p, -1))
                : of(WordList.LAST_MONTH, segment, figure, folded) ? force(d).map(Periods::monthBefore) : Optional.empty());
        subject(s, frame, segment, figure, d);
        standing.settle(new Standing.Case(s, frame, d, segment.start(), figure.span().start()));
        if (s.status == Status.TARGET && s.basis.isPresent() && !d.basisSaid && frame.base.isEmpty() && s.basis.get() == Basis.YOY) {
            s.basis = Optional.empty();
        }
        if (d.source.isPresent()) {
            s.source = Optional.of(d.source.get().value());
            d.source.get().span().ifPresent(x -> s.evidence.put(Fact.Slot.SOURCE, x));
        }
        if (d.source.isEmpty() && d.planSource.isPresent() && s.status == Status.TARGET) {
            s.source = Optional.of(d.planSource.get().value());
        }
        s.price = frame.price;
        s.carriedTopic = frame.phrase.isEmpty() && !s.rule.equals("fact/level-behind");
        s.carriedTime = frame.time.isEmpty();
        s.real = frame.has(CueKind.REAL) || d.reckoned;
        s.evidence.put(Fact.Slot.INDICATOR, s.indicator.span());
        frame.verbSpan.ifPresent(x -> s.evidence.put(Fact.Slot.ASPECT, x));
        frame.basisSpan.ifPresent(x -> s.evidence.put(Fact.Slot.BASIS, x));
    }

    private void basis(Statement s, Frame frame, Discourse d) {
        if (s.aspect != Aspect.GROWTH && s.aspect != Aspect.CHANGE) {
            return;
        }
        if (s.rule.equals("fact/change-of-place")) {
            // a place in an order moves against the year before; the growth behind it does not say so
            s.basis = frame.has(CueKind.YOY) ? Optional.of(Basis.YOY) : frame.base.map(b -> against(b, frame, d));
            return;
        }
        if (frame.has(CueKind.YOY) || frame.base.isPresent() && against(frame.base.get(), frame, d) == Basis.YOY) {
            d.basisSaid = true;
            d.basisAt = d.times.point;
        }
        if (s.rule.equals("fact/over-plan")) {
            return;
        }
        if (frame.has(CueKind.MEAN) || frame.meanRate) {
            s.basis = Optional.of(Basis.CAGR);
            d.basis = d.basisSaid || d.keepsBasis ? d.basis : Optional.empty();
        } else if (frame.base.isPresent()) {
            s.basis = Optional.of(against(frame.base.get(), frame, d));
            d.since = s.basis.get() == Basis.SINCE && s.aspect == Aspect.GROWTH ? frame.base : Optional.empty();
            if (s.basis.get() == Basis.YOY) {
                d.basis = s.basis;
            }
        } else if (frame.has(CueKind.YOY) && sinceYearEnd(frame, d)) {
            s.basis = Optional.of(Basis.SINCE);
        } else if (frame.has(CueKind.YOY)) {
            s.basis = Optional.of(Basis.YOY);
            d.basis = s.basis;
            d.monthly = false;
            d.base = Optional.empty();
        } else if (frame.has(CueKind.MOM)) {
            s.basis = Optional.of(Basis.MOM);
            d.monthly |= s.aspect == Aspect.GROWTH;
        } else if (frame.has(CueKind.SAME) && frame.compared && s.aspect == Aspect.CHANGE) {
            // 高于去年同期0.6个百分点
            s.basis = Optional.of(Basis.YOY);
        } else if (frame.comparedTime) {
            s.basis = Optional.of(Basis.SINCE);
        } else if (s.rule.equals("fact/multiple")) {
            s.basis = Optional.of(Basis.SINCE);
        } else if (s.rule.equals("fact/contribution") || s.rule.equals("fact/change-verb-first") || frame.compared) {
            s.basis = Optional.empty();
        } else if (s.aspect == Aspect.GROWTH && d.viewed().isPresent()) {
            s.basis = d.viewed();
        } else if (d.base.isPresent() && inPoint(d)) {
            s.basis = Optional.of(against(d.base.get(), frame, d));
        } else if (d.times.pairStart.isPresent() && d.times.pairEnd.isPresent() && frame.phrase.isEmpty() && d.last != null && !Periods.isDuration(d.times.pairStart.get())) {
            s.basis = Optional.of(pair(d.times.pairStart.get(), d.times.pairEnd.get()));
        } else if (s.aspect == Aspect.GROWTH && (d.since.isPresent() || d.comparedEra) && !d.basisSaid) {
            s.basis = Optional.of(Basis.SINCE);
        } else if (s.aspect == Aspect.GROWTH || s.basis.isEmpty()) {
            boolean point = inPoint(d) || d.times.span.filter(t -> !t.value().equals("P1Y")).isEmpty();
            s.basis = point ? d.basis.filter(b -> d.basisSaid || sameYear(d)) : Optional.empty();
        }
    }

    /** 9月末…比上年末增加: within a year, what grew since the end of the year before. */
    private boolean sinceYearEnd(Frame frame, Discourse d) {
        Optional<String> now = frame.time.or(() -> d.times.point).map(Time::value).or(() -> d.times.fallback);
        return frame.basisSpan.filter(b -> lists.in(WordList.YEAR_END, b.of(d.folded))).isPresent()
                && now.filter(n -> !Periods.isYear(n) && !n.endsWith("12-31")).isPresent();
    }

    /** True while the year is in force for which a basis was said: 今年 a sentence later is compared with nothing yet. */
    private static boolean sameYear(Discourse d) {
        Optional<Integer> now = d.times.point.flatMap(Periods::lastYear);
        Optional<Integer> then = d.basisAt.flatMap(Periods::lastYear);
        return now.isEmpty() || then.isEmpty() || now.equals(then);
    }

    private static boolean inPoint(Discourse d) {
        return d.times.point.isPresent();
    }

    private Basis against(Time base, Frame frame, Discourse d) {
        Optional<String> now = frame.time.map(Time::value).or(() -> d.times.point.map(Time::value)).or(() -> d.times.span.isEmpty() ? d.times.fallback : Optional.empty());
        if (Periods.isDuration(base)) {
            return Basis.SINCE;
        }
        Optional<Integer> then = Periods.year(base.value());
        Optional<Integer> year = now.flatMap(Periods::year);
        if (now.isPresent() && then.isPresent() && year.isPresent() && year.get() - then.get() == 1
                && Periods.sameSpan(base.value(), now.get())) {
            return Basis.YOY;
        }
        return now.filter(n -> Periods.nextMonth(base.value(), n)).isPresent() ? Basis.MOM : Basis.SINCE;
    }

    /** 由1952年的446元提高到今年的637元，增长42.8%. */
    private static Basis pair(Time start, Time end) {
        Optional<Integer> then = Periods.firstYear(start);
        Optional<Integer> now = Periods.lastYear(end);
        return then.isPresent() && now.isPresent() && now.get() - then.get() == 1 ? Basis.YOY : Basis.SINCE;
    }

    /** 由上年的第四位上升到第三位, 由上月下降0.2%转为上涨: the first figure is of the year or the month before. */
    private boolean of(WordList before, Segment segment, Figure figure, String folded) {
        int to = figure.span().start();
        for (int at = Math.max(segment.start(), to - LAST_YEAR_REACH); at < to; at++) {
            int n = lists.at(before, folded, at, to);
            if (n > 0) {
                return folded.substring(at + n, to).chars().noneMatch(c -> "到至为成".indexOf(c) >= 0 || Character.isDigit(c));
            }
        }
        return false;
    }

    private void period(Statement s, Frame frame, Discourse d, Optional<String> before) {
        Optional<String> period = before.or(() -> said(s, frame, d));
        if (frame.time.isEmpty() && d.sourceDocument && !d.times.timeInSentence) {
            period = Optional.empty();
        }
        if (frame.base.isPresent() && !frame.baseValue && d.times.point.isEmpty() && d.times.span.isEmpty() && frame.time.isEmpty() && period.equals(d.times.fallback)
                && period.equals(frame.base.map(Time::value)) && Periods.isYear(period.get()) && s.basis.isPresent()) {
            period = Optional.of(Periods.shifted(period.get(), 1));
            s.basis = Optional.of(Basis.YOY);
        }
        boolean against = period.isEmpty() && s.basis.isPresent() && frame.base.isPresent() && !frame.baseValue;
        if (against && Optional.of(frame.base.get().value()).equals(context.published().map(p -> String.valueOf(p.getYear() - 1)))) {
            // 比1956年减少4%, said in June 1957 of no year: of this year
            period = context.published().map(p -> String.valueOf(p.getYear()));
            s.basis = Optional.of(Basis.YOY);
        }
        s.period = period;
        frame.time.or(() -> d.times.point).or(() -> d.times.span).ifPresent(t -> s.evidence.put(Fact.Slot.PERIOD, t.span()));
        if (s.basis.isPresent() && s.basis.get() == Basis.YOY) {
            s.basePeriod = s.period.map(p -> Periods.shifted(p, -1)).filter(p -> !p.equals(s.period.get()));
        } else if (s.basis.isPresent() && s.basis.get() == Basis.SINCE) {
            s.basePeriod = frame.base.or(() -> d.base).map(Time::value);
        }
    }

    private Optional<String> said(Statement s, Frame frame, Discourse d) {
        boolean resolved = front.budget() && frame.time.isEmpty() && !d.times.pointHere && (d.resolves && BudgetItems.concerns(s.indicator.folded(), lists)
                || BudgetItems.cuts(s.indicator.folded(), frame.verbSpan.or(() -> frame.leadingSpan).map(v -> v.of(d.folded)).orElse(""), lists));
        if (resolved && d.times.headed.map(Time::value).or(() -> front.period()).isPresent()) {
            return d.times.headed.map(Time::value).or(() -> front.period());
        }
        // 五年来，面积达到20平方米，比2010年提高30%: the growth is of the year in which the level is reached
        boolean reached = d.times.point.isEmpty() && d.times.span.isPresent() && frame.base.isPresent() && (!frame.baseValue || frame.has(CueKind.EQUAL)) && frame.time.isEmpty() && frame.phrase.isEmpty()
                && s.basis.equals(Optional.of(Basis.SINCE)) && d.last != null && d.last.aspect == Aspect.LEVEL && d.last.period.filter(Periods::isYear).isPresent();
        if (reached) {
            return d.last.period;
        }
        boolean from = frame.has(CueKind.FROM);
        boolean cagr = s.basis.filter(b -> b == Basis.CAGR).isPresent();
        if (frame.baseValue && frame.base.isPresent() && s.aspect != Aspect.GROWTH) {
            return frame.base.map(Time::value);
        }
        if (frame.has(CueKind.SAME) && !frame.grows() && s.aspect != Aspect.RANK || frame.has(CueKind.SAME) && frame.verb.isPresent() && frame.has(CueKind.STATE)) {
            return force(d).map(p -> Periods.shifted(p, -1));
        }
        if (frame.time.isPresent()) {
            Time time = frame.time.get();
            if (Periods.isDuration(time) && (from || stock(s, frame) && frame.has(CueKind.FROM))) {
                return from ? Periods.firstYear(time).map(y -> String.valueOf(y - 1)) : Periods.lastYear(time).map(String::valueOf);
            }
            boolean grown = s.aspect == Aspect.GROWTH && time.value().endsWith("Y");
            boolean plans = front.plan() && !front.account() && !front.directive() && time.value().endsWith("Y");
            if (!Periods.isDuration(time) || time.from().isPresent() || frame.ownSpan || grown || plans || Periods.within(time, d.folded)) {
                return Optional.of(time.value());
            }
        }
        boolean ends = d.times.horizon.isPresent() && d.times.point.filter(p -> Periods.isYear(p.value())
                && Periods.lastYear(d.times.horizon.get()).map(String::valueOf).equals(Optional.of(p.value()))).isPresent();
        if (ends && frame.base.isEmpty() && (s.aspect == Aspect.GROWTH || s.aspect == Aspect.CHANGE) && !s.basis.equals(Optional.of(Basis.YOY))) {
            return d.times.horizon.map(Time::value);
        }
        if (ends && from && d.times.pairStart.isEmpty()) {
            return Periods.firstYear(d.times.horizon.get()).map(y -> String.valueOf(y - 1));
        }
        if (from) {
            if (d.times.pairStart.isPresent()) {
                return d.times.pairStart.map(Time::value);
            }
            if (d.base.isPresent()) {
                return d.base.map(Time::value);
            }
            if (d.times.span.isPresent() && d.times.point.isEmpty()) {
                return Periods.firstYear(d.times.span.get()).map(y -> String.valueOf(y - 1));
            }
            // 比2012年增长40%，从第七位上升到第五位
            if (d.lastBase.filter(b -> Periods.isYear(b.value())).isPresent() && d.times.point.filter(p -> Periods.isYear(p.value())).isPresent()) {
                return d.lastBase.map(Time::value);
            }
            boolean last = d.times.section.isPresent() && d.times.point.filter(p -> Periods.isYear(p.value())
                    && Periods.lastYear(d.times.section.get()).map(String::valueOf).equals(Optional.of(p.value()))).isPresent();
            if (last) {
                return Periods.firstYear(d.times.section.get()).map(y -> String.valueOf(y - 1));
            }
            if (d.times.point.isPresent() && d.times.point.get().value().contains("/")) {
                // 从1978年到1983年 starts in 1978; what a plan starts from is of the year before it
                int before = planned(d.times.point.get()) ? 1 : 0;
                return Periods.firstYear(d.times.point.get()).map(y -> String.valueOf(y - before));
            }
            return force(d).map(p -> Periods.isYear(p) ? Periods.shifted(p, -1)
                    : Periods.isDay(p) && p.endsWith("01-01") ? Periods.shifted(p.substring(0, 4), -1) : p);
        }
        if (d.times.pairStart.isPresent() && cagr && d.times.pairEnd.isPresent()) {
            return Optional.of(year(d.times.pairStart.get()) + "/" + year(d.times.pairEnd.get()));
        }
        if (d.times.pairStart.isPresent() && d.times.pairEnd.isPresent() && frame.time.isEmpty() && (s.aspect == Aspect.GROWTH || s.aspect == Aspect.CHANGE)) {
            return d.times.pairEnd.map(Time::value);
        }
        if (cagr && d.lastBase.isPresent() && d.times.point.isPresent() && frame.base.isEmpty() && Periods.isYear(d.lastBase.get().value())) {
            return Optional.of(d.lastBase.get().value() + "/" + d.times.point.get().value());
        }
        if (cagr && d.times.plan.isPresent() && frame.time.isEmpty() && d.times.point.isPresent() && Periods.isYear(d.times.point.get().value())
                && Periods.lastYear(d.times.plan.get()).map(String::valueOf).equals(d.times.point.map(Time::value))
                && Periods.firstYear(d.times.plan.get()).isPresent() && Periods.lastYear(d.times.plan.get()).get() > context.published()
                        .map(p -> p.getYear() - 1).orElse(9999)) {
            return d.times.plan.map(Time::value);
        }
        if (cagr && d.times.runs.isPresent() && frame.time.isEmpty() && d.times.point.filter(front::ahead).isPresent()) {
            return d.times.runs.map(Time::value);
        }
        if (cagr && d.times.span.isPresent() && d.times.point.filter(x -> x.value().contains("/")).isEmpty()) {
            return d.times.span.map(Time::value);
        }
        if (cagr && d.times.meanSpan.isPresent() && d.times.point.isPresent() && d.times.interval.isEmpty()) {
            return d.times.meanSpan.map(Time::value);
        }
        if (cagr && d.times.interval.isPresent() && d.times.point.isPresent() && Periods.isYear(d.times.point.get().value())
                && Periods.firstYear(d.times.interval.get()).isPresent()) {
            return Periods.firstYear(d.times.interval.get()).map(y -> y + "/" + d.times.point.get().value());
        }
        if (d.times.pairStart.isPresent() && d.times.pairEnd.isPresent() && frame.verb.filter(v -> v == CueKind.REACH).isPresent()) {
            return d.times.pairEnd.map(Time::value);
        }
        boolean done = frame.verbTaken || !frame.action.isEmpty() || frame.verb.isPresent() || s.indicator.folded().contains("新");
        if (d.times.point.isEmpty() && d.times.span.isPresent() && d.times.recent.isPresent() && s.rule.equals("fact/level") && !done && !frame.has(CueKind.STATE)
                && !d.summed) {
            return d.times.recent.map(Time::value);
        }
        if (d.times.point.isEmpty() && d.times.span.isPresent()) {
            return stock(s, frame) && !d.times.span.get().value().equals("P1Y") && d.times.span.get().to().isPresent() ? Periods.lastYear(d.times.span.get()).map(String::valueOf) : d.times.span.map(Time::value);
        }
        if (d.times.point.isPresent() && d.times.point.get().value().contains("/") && frame.verb.filter(v -> v == CueKind.REACH).isPresent()
                && d.times.started) {
            return Periods.lastYear(d.times.point.get()).map(String::valueOf);
        }
        boolean since = s.basis.equals(Optional.of(Basis.SINCE)) && frame.base.filter(b -> Periods.isYear(b.value())).isPresent();
        boolean rate = s.aspect == Aspect.RANK || s.aspect == Aspect.LEVEL && lists.ends(WordList.RATE_END, s.indicator.folded());
        boolean over = d.times.point.filter(p -> planned(p) && !front.ahead(p)).isPresent();
        if (over && frame.time.isEmpty() && frame.action.isEmpty() && !d.summed && (rate || since)) {
            // “十三五”时期…城镇化率58%，比2015年提高5个百分点: what is so at its end
            return Periods.lastYear(d.times.point.get()).map(String::valueOf);
        }
        if (d.times.monthEnd.isPresent() && !d.times.pointHere && frame.time.isEmpty() && lists.ends(WordList.STOCK, s.indicator.folded())) {
            return d.times.monthEnd.map(Time::value);
        }
        return force(d);
    }

    /** True for the years of a five-year plan: “十三五”时期. */
    private static boolean planned(Time time) {
        String said = time.surface();
        return time.value().contains("/") && said.indexOf('五') >= 0 && (said.indexOf('”') > 0 || said.indexOf('」') > 0 || "期间間".indexOf(said.charAt(said.length() - 1)) >= 0);
    }

    private static String year(Time time) {
        return Periods.isDay(time.value()) ? time.value().substring(0, 4) : time.value();
    }

    /** A level that is reached, a rate, a rank: over a span of years it is said of the last. */
    private static boolean stock(Statement s, Frame frame) {
        if (s.aspect == Aspect.SHARE || s.aspect == Aspect.RANK) {
            return !s.rule.equals("fact/share-of-people") || !s.indicator.folded().contains("了") || frame.current;
        }
        if (s.aspect != Aspect.LEVEL) {
            return false;
        }
        String f = s.indicator.folded();
        if (f.startsWith("新增") || f.contains("新增") && f.contains("资产")) {
            return false;
        }
        return frame.now || frame.verb.filter(v -> v == CueKind.REACH).isPresent() || f.endsWith("率") || f.contains("人均") || f.endsWith("规模");
    }

    private Optional<String> force(Discourse d) {
        return d.times.point.or(() -> d.times.span).map(Time::value).or(() -> d.times.fallback);
    }

    private void subject(Statement s, Frame frame, Segment segment, Figure figure, Discourse d) {
        Optional<Said<String>> said = d.subject.or(() -> d.sectionSubject);
        if (front.budget() && !concern.of(s, frame, segment, figure.span().start(), d)) {
            // a budget paper tells figures of the country, not of the office it is about
            return;
        }
        s.subject = said.map(Said::value).or(() -> d.homeSubject);
        said.flatMap(Said::span).ifPresent(x -> s.evidence.put(Fact.Slot.SUBJECT, x));
    }
}
