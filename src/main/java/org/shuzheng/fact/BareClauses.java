package org.shuzheng.fact;

import java.util.Optional;
import org.shuzheng.doc.Basis;
import org.shuzheng.doc.EntityType;
import org.shuzheng.doc.Status;
import org.shuzheng.doc.Time;
import org.shuzheng.fact.Discourse.Said;
import org.shuzheng.text.Span;

/**
 * Reads segments without figures: they name the time, subject, status and topic of those that follow
 * ({@code 居民消费价格温和上涨，涨幅为2%}).
 */
final class BareClauses {

    private final Indicators indicators;
    private final WordLists lists;
    private final Completion completion;
    private final StatementReader statements;
    private final Resolution resolution;
    private final Bearers bearers;
    private final Nominals nominals;
    private final Attribution attribution;
    private final FrameReader frames;
    private final String text;
    private final String folded;
    private final Discourse d;

    BareClauses(Indicators indicators, WordLists lists, Completion completion, StatementReader statements, Resolution resolution, Bearers bearers,
            Nominals nominals, Attribution attribution, FrameReader frames, String text, String folded, Discourse d) {
        this.indicators = indicators;
        this.lists = lists;
        this.completion = completion;
        this.statements = statements;
        this.resolution = resolution;
        this.bearers = bearers;
        this.nominals = nominals;
        this.attribution = attribution;
        this.frames = frames;
        this.text = text;
        this.folded = folded;
        this.d = d;
    }

    /** A segment without figures: it may name time, subject, status and topic for those that follow. */
    void read(Segment segment, boolean heading, boolean figures, boolean stated) {
        // in a sentence without figures only times, subjects and programmes outlast it
        boolean edges = !figures && segment.times().isEmpty() && indexOf("计画", segment) < 0
                && indexOf("比重", segment) < 0 && indexOf("所占", segment) < 0 && indexOf("持平", segment) < 0;
        String clause = folded.substring(segment.start(), segment.end()).strip();
        if (lists.opens(WordList.ASIDE_CLAUSE, clause)) {
            // 财政支出中的文教机构经费，包括学校费和广播站费用所占的比重
            if (clause.contains("所占") && statements.shares().partOf(d.topics.pending)) {
                d.topics.fresh = true;
            }
            return;
        }
        Frame frame = edges ? frames.edges(segment) : frames.read(segment, segment.start(), segment.end());
        if (frame.base.isPresent() && frame.verb.isEmpty()) {
            d.baseInPassing = stated && d.basis.equals(Optional.of(Basis.YOY));
            d.base = frame.base;
        }
        for (Time time : segment.times()) {
            // 从1978年到1985年八年间: the duration only counts the years of the interval
            int before = time.span().start() > 0 && folded.charAt(time.span().start() - 1) == '的' ? time.span().start() - 1 : time.span().start();
            if (Periods.isDuration(time) && segment.timeEnding(before).filter(t -> t.value().contains("/")).isPresent()) {
                continue;
            }
            // an account of the first quarter that mentions the year to come goes on with the quarter
            if (!figures && !heading && d.times.point.isPresent() && resolution.contains(time, d.times.point.get())) {
                continue;
            }
            // 主要系水價近30年未調整: how long something was so
            if (figures && Periods.isDuration(time) && d.times.point.isPresent() && time.span().start() - segment.start() > 2) {
                continue;
            }
            if (Periods.isDuration(time) && time.from().isPresent() && resolution.ahead(time)) {
                d.times.horizon = Optional.of(time);
            }
            if (figures && Attribution.since(time, folded)) {
                d.since = Optional.of(time);
                continue;
            }
            if (attribution.compares(time, segment, folded) && figures && (folded.startsWith("同期", time.span().end())
                    || folded.startsWith("同月", time.span().end()) || folded.startsWith("同季", time.span().end()))) {
                d.basis = Optional.of(Basis.YOY);
                d.basisSaid = true;
                d.base = Optional.empty();
                continue;
            }
            if (attribution.compares(time, segment, folded)) {
                if (folded.substring(time.span().end(), Math.max(time.span().end(), segment.end())).contains("比")
                        || frame.verb.isEmpty() && frame.phrase.isEmpty()) {
                    d.baseInPassing = stated && d.basis.equals(Optional.of(Basis.YOY));
                    d.base = Optional.of(time);
                    d.lastBase = d.base;
                }
                continue;
            }
            if (attribution.inForce(time, segment, heading, figures, folded) && !frame.base.equals(Optional.of(time))) {
                Time said = heading ? Periods.headed(time) : time;
                d.times.say(said, !figures || heading, attribution.until(time, folded));
                if (heading && Periods.isYear(said.value())) {
                    d.times.headed = Optional.of(said);
                }
            }
        }
        boolean place = frame.subject.isPresent() && frame.subjectName.isEmpty();
        if (attribution.source(segment, folded).isEmpty() && (!stated || place)) {
            bearers.say(frame, segment, heading);
            boolean zone = frame.subjectName.filter(n -> n.type() == EntityType.LOC && lists.ends(WordList.ZONE, n.surface())).isPresent();
            if (zone && !figures && !heading && d.paragraphOpens && !d.subject.map(Said::value).equals(d.homeSubject)
                    && lists.at(WordList.ZONE_WORK, folded, frame.subject.get().end(), segment.end()) == 0) {
                d.holdBearer();
            }
        }
        attribution.status(segment, folded, frame, d.foreseen).ifPresent(s -> {
            d.status = Optional.of(s);
            d.foreseen |= s.value() == Status.FORECAST;
        });
        d.topics.fresh |= frame.part && !d.topics.topic.isEmpty();
        d.topics.parted |= frame.part;
        d.topics.headTopic = frame.part && d.topics.headTopic.isEmpty() ? d.topics.topic : d.topics.headTopic;
        Phrase phrase = frame.phrase;
        if (figures && segment.times().isEmpty() && (frame.has(CueKind.YOY) || clause.endsWith("同期相比") || clause.endsWith("上年相比")
                || clause.endsWith("去年相比"))) {
            d.basis = Optional.of(Basis.YOY);
            d.basisSaid = true;
            d.base = Optional.empty();
        }
        if (figures && (clause.startsWith("与") || clause.startsWith("同") || clause.startsWith("和") || clause.startsWith("比"))
                && lists.in(WordList.COMPARED_TIME, clause) && segment.times().isEmpty() && frame.verb.isEmpty()) {
            d.comparedEra = true;
        }
        if (lists.opens(WordList.RECKONED, clause)) {
            d.reckoned = true;
            return;
        }
        if (lists.opens(WordList.ANAPHOR, phrase.folded())) {
            // 為該計畫最後1年: no new plan
        } else if (phrase.folded().endsWith("计画") || phrase.folded().endsWith("计画)") || phrase.folded().endsWith("计画）")) {
            int from = 0;
            for (String verb : new String[] {"增列", "编列", "办理", "新增", "推动"}) {
                int at = phrase.folded().indexOf(verb);
                if (at >= 0 && at + 2 < phrase.length() && from == 0) {
                    from = at + 2;
                }
            }
            d.topics.account = phrase.part(from, phrase.length());
        } else if (!BudgetItems.plan(phrase, lists).isEmpty()) {
            d.topics.account = BudgetItems.plan(phrase, lists);
        }
        plain = phrase;
        plainSubject = Optional.empty();
        if (folded.startsWith("方面", segment.end() - 2)) {
            d.topics.field = Phrase.of(text, folded, segment.start(), segment.end());
        }
        int word = indexOf("产量", segment);
        if (word >= 0) {
            d.topics.output = true;
            d.topics.outputWord = Phrase.of(text, folded, word, word + 2);
        }
        Phrase good = product(phrase);
        if (figures && !good.isEmpty()) {
            d.topics.topic = good;
            d.topics.fresh = true;
        }
        d.topics.pending = Phrase.NONE;
        d.topics.weak = figures && frame.verb.isEmpty() ? BareTopics.of(phrase, clause, lists) : Phrase.NONE;
        boolean within = phrase.folded().contains("比重") || phrase.folded().contains("所占");
        int level = figures || within ? -1 : clause.indexOf("持平");
        if (level > 0) {
            Phrase same = phrase.part(0, lists.find(WordList.COMPARED_LEVEL, phrase.folded(), 0, phrase.length()).map(Span::start).orElse(phrase.length()));
            statements.naming().setTopic(indicators.head(same.folded()) > 0 ? same : Phrase.NONE);
        }
        if (!figures && !within) {
            return;
        }
        if (segment.end() < folded.length() && folded.charAt(segment.end()) == '：' && phrase.folded().startsWith("新")
                && phrase.folded().indexOf('的') > 0) {
            int first = folded.indexOf('新', segment.start());
            d.topics.listPrefix = Phrase.of(text, folded, first, folded.indexOf('的', first) + 1);
            int ability = phrase.folded().indexOf("生产能力");
            d.topics.listNoun = ability > 0 ? phrase.part(ability, ability + 4) : Phrase.NONE;
        }
        if (figures && frame.has(CueKind.SHARE) && !frame.whole.isEmpty()) {
            Phrase part = phrase.isEmpty() ? d.topics.topic : completion.complete(phrase, d, d.topics.fresh);
            statements.naming().setTopic(part);
            d.topics.whole = frame.whole;
            d.topics.shares = true;
            d.topics.shareTopic = part;
            d.topics.fresh = true;
        } else if (within && statements.shares().shareWithin(phrase)) {
            d.topics.fresh = true;
        } else if (figures && folded.startsWith("在", segment.start()) && phrase.folded().endsWith("中")) {
            d.topics.whole = phrase.withoutTail(1);
            d.topics.lastWhole = d.topics.whole;
            d.topics.divided = d.topics.whole;
            // 在基本建设投资中，工业12亿元: each part is measured so
            d.topics.parted |= indicators.head(d.topics.whole.folded()) > 0;
            d.topics.viewMeasure = indicators.head(d.topics.whole.folded()) > 0 ? d.topics.whole : d.topics.viewMeasure;
        } else if (figures && (frame.verb.isEmpty() || frame.grows()) && d.source.isEmpty()
                && nominals.isNominal(phrase, indicators)) {
            d.topics.pending = phrase.folded().endsWith("方面") && phrase.length() > 3 ? phrase.withoutTail(2) : phrase;
        } else if (figures && d.topics.fresh && !phrase.isEmpty() && nominals.isNominal(plainSubject(), indicators)) {
            d.topics.pending = plainSubject();
        } else if (figures && !d.topics.fresh && !phrase.isEmpty() && d.source.isEmpty()) {
            Phrase theme = plainSubject();
            theme = theme.folded().endsWith("方面") && theme.length() > 3 ? theme.withoutTail(2) : theme;
            if (!theme.isEmpty()) {
                d.topics.topic = theme;
                d.topics.theme = theme;
                d.topics.fresh = true;
            }
        }
    }

    /** The last clause without figures, and what it is about once that was asked for. */
    private Phrase plain = Phrase.NONE;
    private Optional<Phrase> plainSubject = Optional.empty();

    /** What the last of them was about. */
    Phrase plainSubject() {
        if (plainSubject.isEmpty()) {
            plainSubject = Optional.of(nominals.subjectOf(plain));
        }
        return plainSubject.get();
    }

    /** 棉布 in 棉布受原料不足的影响，产量为…. */
    private Phrase product(Phrase phrase) {
        for (int n = Math.min(6, phrase.length() - 2); n > 1; n--) {
            if (indicators.is(phrase.folded().substring(0, n), Indicators.Kind.PRODUCT) && "受因由虽在".indexOf(phrase.folded().charAt(n)) >= 0) {
                return phrase.part(0, n);
            }
        }
        return Phrase.NONE;
    }

    private int indexOf(String word, Segment segment) {
        for (int i = segment.start(); i + word.length() <= segment.end(); i++) {
            if (folded.charAt(i) == word.charAt(0) && folded.startsWith(word, i)) {
                return i;
            }
        }
        return -1;
    }
}
