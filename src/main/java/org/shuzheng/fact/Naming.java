package org.shuzheng.fact;

import java.util.Optional;
import org.shuzheng.text.Span;
import org.shuzheng.doc.Aspect;
import org.shuzheng.doc.Direction;
import org.shuzheng.doc.EntityType;
import org.shuzheng.doc.Figure;
import org.shuzheng.fact.Indicators.Kind;

/** Gives a statement its indicator, completed by what earlier clauses supply, and keeps the topic of the discourse up to date. */
final class Naming extends StatementPart {

    Naming(StatementPart shared) {
        super(shared);
    }

    /** The statement of what stands before its figure, or of another noun when one is given; {@code direction} null for a level. */
    Statement named(Statement s, Frame frame, Direction direction, Phrase instead) {
        s.direction = Optional.ofNullable(direction);
        Phrase said = instead.isEmpty() ? frame.phrase : instead;
        if (s.aspect == Aspect.GROWTH && said.isEmpty() && d.last == null && frame.time.isPresent() && d.topics.pending.isEmpty() && !d.topics.headTopic.isEmpty()) {
            // 1—7月累计上涨2.5%: behind the parts, the whole again
            setTopic(d.topics.headTopic);
        }
        if (said.isEmpty() && frame.subjectName.isPresent() && d.topics.pending.isEmpty()
                && frame.subjectName.get().type() == EntityType.ORG) {
            s.indicator = completion.headOf(d.topics.topic);
            setTopic(s.indicator);
            return s;
        }
        if (!said.isEmpty() && lists.opens(WordList.AGENT_VERB, said.folded()) && (!d.topics.theme.isEmpty() || d.topics.fresh && !d.topics.topic.isEmpty())) {
            said = agent().plus(said);
        }
        if (frame.coordinated && !said.isEmpty() && frame.action.isEmpty() && !frame.verbTaken && d.last != null && d.last.figure == s.figure - 1
                && said.length() <= 6) {
            said = withAgentVerb(said);
        }
        Phrase spoken = said;
        said = withObject(said, frame, s);
        boolean asBefore = said != spoken && lists.opens(WordList.SO, spoken.folded());
        said = withClause(said, s);
        said = withoutNames(said, s);
        said = withBearer(said, s);
        said = withModifier(said, frame, s);
        said = measuredAsWhole(said, frame, s);
        if (!said.isEmpty() && frame.action.isEmpty() && !indicators.is(said.folded(), Kind.APPEND)
                && !said.folded().startsWith("惠及") && !d.topics.action.isEmpty() && d.lastFrame != null && s.aspect == Aspect.LEVEL
                && (frame.coordinated || d.topics.action.startsWith("新") || d.topics.action.startsWith("改")) && !frame.verbTaken && (!frame.part || d.topics.action.startsWith("新"))
                && frame.verb.isEmpty() && frame.time.isEmpty() && said.length() < 10
                && indicators.head(said.folded()) == 0 && !hasVerbHead(said)) {
            said = new Phrase(d.topics.action, d.topics.action, said.span()).plus(said);
        } else {
            d.topics.action = frame.action;
        }
        if (!said.isEmpty() && cues.is(said.folded(), CueKind.ACTION) && d.topics.fresh && !d.topics.topic.isEmpty()) {
            Optional<Cues.Cue> verb = cues.after(d.topics.topic.folded(), 0, d.topics.topic.length()).filter(c -> c.is(CueKind.ACTION));
            said = said.plus(verb.map(v -> d.topics.topic.part(v.end(), d.topics.topic.length())).orElse(d.topics.topic));
        }
        boolean derivedNow = indicators.is(said.folded(), Kind.DERIVED);
        if (s.aspect != Aspect.CHANGE && !derivedNow) {
            d.topics.derived = Phrase.NONE;
        }
        s.indicator = completion.complete(said, d, d.topics.fresh || frame.anaphor);
        boolean ofShare = said.isEmpty() || said.folded().equals("比重") || said.folded().equals("占比");
        if (s.aspect == Aspect.CHANGE && d.topics.shares && ofShare && !d.topics.whole.isEmpty() && d.last != null && d.last.aspect == Aspect.SHARE) {
            // 占外贸总值的46%，比去年提高4个百分点: the share itself moves
            s.indicator = d.last.indicator.plus("占").plus(d.topics.whole).plus("的比重");
            return s;
        }
        if (!said.isEmpty() && !derivedNow) {
            d.topics.shares = s.aspect == Aspect.SHARE;
            if (s.aspect != Aspect.SHARE) {
                d.topics.whole = Phrase.NONE;
            }
        }
        if (!derivedNow && !asBefore && !frame.comparand && !(indicators.is(said.folded(), Kind.APPEND) && !said.folded().endsWith("规模")) && !(s.aspect == Aspect.CHANGE && !d.topics.derived.isEmpty())) {
            setTopic(s.indicator);
        }
        return s;
    }

    /** 惠及企业31万户、职工486万人次: the verb holds for the list. */
    private Phrase withAgentVerb(Phrase said) {
        Phrase before = d.last.indicator;
        var verb = lists.find(WordList.AGENT_VERB, before.folded(), 0, before.length());
        return verb.isPresent() && verb.get().end() < before.length() && before.length() - verb.get().end() <= 6
                ? before.part(0, verb.get().end()).plus(said) : said;
    }

    /** Who does it: the theme of the sentence, else what the topic measures: 全产业链 of 全产业链产值. */
    Phrase agent() {
        if (!d.topics.theme.isEmpty()) {
            return d.topics.theme;
        }
        int head = indicators.measure(d.topics.topic.folded());
        Phrase bearer = head < d.topics.topic.length() ? d.topics.topic.withoutTail(head) : d.topics.topic;
        Phrase noun = head == 0 && bearer.length() > 4 && nominals.endsWithVerb(bearer) ? nominals.theme(bearer) : Phrase.NONE;
        return noun.isEmpty() ? bearer : noun;
    }

    /** 日均发送 after 累计发送旅客 is 日均发送旅客; 实际收回 after 应追缴补助款 is 实际收回补助款. */
    private Phrase withObject(Phrase said, Frame frame, Statement s) {
        String f = said.folded();
        if (f.length() < 2 || f.length() > 6 || s.aspect != Aspect.LEVEL || indicators.measure(f) > 0) {
            return said;
        }
        Phrase object = Phrase.NONE;
        if (d.topics.fresh && !d.topics.topic.isEmpty() && f.length() >= 4 && lists.is(WordList.RHYTHM, f.substring(0, f.length() - 2))) {
            int at = d.topics.topic.folded().lastIndexOf(f.substring(f.length() - 2));
            return at >= 0 && nominals.isPredicate(said.part(f.length() - 2, f.length())) ? said.plus(d.topics.topic.part(at + 2, d.topics.topic.length())) : said;
        }
        int really = lists.at(WordList.SO, f, 0, f.length());
        if (!nominals.isPredicate(said.part(really, f.length()))) {
            return said;
        }
        if (frame.action.isEmpty() && d.last != null && d.last.aspect == Aspect.LEVEL && sameUnit(s)) {
            object = nominals.object(d.last.indicator);
        }
        return object.isEmpty() && frame.sum.isPresent() ? Phrase.of(text, folded, frame.sum.get().start(), frame.sum.get().end()).plus(said)
                : said.plus(object);
    }

    /** True when the figure of this statement has the unit of the one before. */
    private boolean sameUnit(Statement s) {
        return mentions.figures().get(s.figure).unit().equals(mentions.figures().get(d.last.figure).unit());
    }

    /** 经省里批准的农艺奖45项，工艺奖80项: the clause before 的 holds for the list. */
    private Phrase withClause(Phrase said, Statement s) {
        if (said.isEmpty() || d.last == null || s.aspect != Aspect.LEVEL || d.last.aspect != Aspect.LEVEL || d.last.figure != s.figure - 1) {
            return said;
        }
        String before = d.last.indicator.folded();
        int de = before.indexOf('的');
        boolean alike = de > 2 && before.charAt(before.length() - 1) == said.folded().charAt(said.length() - 1) && said.folded().indexOf('的') < 0
                && sameUnit(s);
        return alike && nominals.hasVerb(d.last.indicator.part(0, de)) ? d.last.indicator.part(0, de + 1).plus(said) : said;
    }

    /** 采矿业 behind 分三大门类看, 水田20万亩 in brackets behind 播种面积90万亩, 杂粮1万亩 in its list: a part is measured as its whole is. */
    private Phrase measuredAsWhole(Phrase said, Frame frame, Statement s) {
        String f = said.folded();
        if (f.length() < 2 || indicators.is(f, Kind.SECTOR) || lists.ends(WordList.PER_HEAD, f)) {
            return said;
        }
        if (lists.ends(WordList.MEASURE, f) || indicators.measure(f) > 0) {
            return withMeasure(said, frame, s);
        }
        if (d.topics.parted && !d.topics.viewMeasure.isEmpty()) {
            return said.plus(d.topics.viewMeasure);
        }
        boolean part = lists.ends(WordList.PART_END, f) && !lists.ends(WordList.PART_NOT, f);
        Phrase measure = Views.measure(lists, d.topics.topic);
        if (part && (d.topics.parted || frame.part)) {
            return said.plus(measure.isEmpty() ? d.topics.partsMeasure : measure);
        }
        if (part && s.aspect == Aspect.GROWTH && !d.topics.partsMeasure.isEmpty()) {
            return said.plus(d.topics.partsMeasure);
        }
        if (s.aspect == Aspect.GROWTH && frame.action.isEmpty()) {
            return said.plus(measureOfLike(f));
        }
        return withMeasure(said, frame, s);
    }

    /**
     * The measure of the topic for what is of its kind: 销售价格 for 二手住宅 after 新建住宅销售价格, 增加值 for 装备制造业 after
     * 高技术制造业增加值; where prices are told of, whatever has none of its own goes on with 价格.
     */
    private Phrase measureOfLike(String said) {
        Phrase measure = Views.measure(lists, d.topics.topic);
        String bearer = d.topics.topic.withoutTail(measure.length()).folded();
        boolean like = said.length() > KIND && bearer.length() > KIND && bearer.endsWith(said.substring(said.length() - KIND)) && !bearer.equals(said);
        boolean priced = measure.folded().contains("价格") && Character.isIdeographic(said.charAt(said.length() - 1));
        return like || priced ? measure : Phrase.NONE;
    }

    /** Letters at the end of a name that say its kind: 住宅, 企业. */
    private static final int KIND = 2;

    /** 引进甲公司、乙公司等龙头企业20家: names only give examples of what is counted. */
    private Phrase withoutNames(Phrase said, Statement s) {
        int etc = said.folded().indexOf('等');
        Figure figure = mentions.figures().get(s.figure);
        if (etc < 4 || etc + 2 >= said.length() || said.folded().indexOf('、') < 0 || Units.of(figure, figure.unit()) != Units.COUNT
                || !named(said.span().start(), said.span().start() + etc)) {
            return said;
        }
        String f = said.folded();
        int act = acts(f, etc);
        int noun = f.charAt(etc + 1) == '地' && etc + 2 < f.length() - 1 ? etc + 2 : etc + 1;
        return said.part(0, act).plus(said.part(noun, said.length()));
    }

    /** True when a place, body or firm is named in this stretch. */
    private boolean named(int from, int to) {
        for (int i = Segments.firstAt(mentions.entities(), from); i < mentions.entities().size() && mentions.entities().get(i).span().start() < to; i++) {
            EntityType type = mentions.entities().get(i).type();
            if (type == EntityType.LOC || type == EntityType.ORG) {
                return true;
            }
        }
        return false;
    }

    /** 新增乡村公路73公里，通车里程320公里; 签约订单18个、金额46亿元: a bare size is of the thing told of right before. */
    private Phrase withBearer(Phrase said, Statement s) {
        if (!lists.is(WordList.SIZED, said.folded()) || d.last == null || d.last.figure != s.figure - 1 || d.last.aspect == Aspect.GROWTH
                || d.last.aspect == Aspect.SHARE || indicators.measure(d.last.indicator.folded()) > 0) {
            return said;
        }
        return thing(d.last.indicator).plus(said);
    }

    /** Without the verb that made it: 高速公路 of 新增高速公路. */
    Phrase thing(Phrase indicator) {
        return indicator.part(acts(indicator.folded(), indicator.length() - 1), indicator.length());
    }

    /** Where the verbs end that a phrase opens with, one or several: 新建、改造; not beyond {@code to}. */
    int acts(String f, int to) {
        int end = 0;
        Optional<Cues.Cue> verb = cues.after(f, 0, to).filter(c -> c.is(CueKind.ACTION));
        while (verb.isPresent()) {
            end = verb.get().end();
            verb = end < to && "、和".indexOf(f.charAt(end)) >= 0 ? cues.after(f, end + 1, to).filter(c -> c.is(CueKind.ACTION)) : Optional.empty();
        }
        return end;
    }

    /** 煤电机组灵活性改造800万千瓦、供热改造500万千瓦: what the first of a list is done to, the others are done to as well. */
    private Phrase withModifier(Phrase said, Frame frame, Statement s) {
        if (!alongside(said, frame, s) || !frame.coordinated || said.length() > 4 || said.length() < 3) {
            return said;
        }
        Phrase before = d.last.indicator;
        int work = said.length() - 2;
        boolean alike = before.length() >= said.length() + 3 && before.folded().endsWith(said.folded().substring(work)) && before.folded().indexOf('的') < 0;
        int bearer = alike ? nominals.lastWord(before.withoutTail(2)) : 0;
        return bearer > 1 ? before.part(0, bearer).plus(said) : said;
    }

    /** 播种面积60万亩，其中水田20万亩; 新增装机容量500万千瓦，其中风电200万千瓦: the part is measured as the whole is. */
    private Phrase withMeasure(Phrase said, Frame frame, Statement s) {
        Figure figure = mentions.figures().get(s.figure);
        if (!alongside(said, frame, s) || said.length() > 8 || Units.of(figure, figure.unit()) != Units.AMOUNT
                || indicators.is(said.folded(), Kind.PRODUCT) || indicators.is(said.folded(), Kind.SECTOR)) {
            return said;
        }
        Phrase before = d.last.indicator;
        int head = indicators.head(before.folded());
        boolean bare = head == before.length() && indicators.is(said.folded(), Kind.HEAD) && !indicators.related(said.folded(), before.folded());
        if (head == 0 || indicators.measure(said.folded()) > 0 && !bare) {
            return said;
        }
        Phrase measured = said.plus(before.part(before.length() - head, before.length()));
        return cues.after(before.folded(), 0, before.length()).filter(c -> c.is(CueKind.ACTION) && c.form().startsWith("新"))
                .map(c -> before.part(0, c.end()).plus(measured)).orElse(measured);
    }

    /** True for a short name in a list, or for a part of what was told, whose level is in the unit of the level right before. */
    private boolean alongside(Phrase said, Frame frame, Statement s) {
        return !said.isEmpty() && (frame.coordinated || frame.part || frame.bracketed || !d.topics.partOf.isEmpty()) && frame.verb.isEmpty()
                && frame.action.isEmpty() && !frame.verbTaken && frame.time.isEmpty()
                && (s.aspect == Aspect.LEVEL || s.aspect == Aspect.CHANGE) && d.last != null && d.last.aspect == s.aspect && sameUnit(s);
    }

    private boolean hasVerbHead(Phrase said) {
        return cues.after(said.folded(), 0, said.length()).filter(c -> c.is(CueKind.ACTION)).isPresent();
    }

    /** 执行率未达8成者: what goes on is measured by the rate, 执行率. */
    private Phrase measured(Phrase topic) {
        if (!topic.folded().endsWith("者")) {
            return topic;
        }
        Optional<Span> mark = lists.find(WordList.MARKED_OFF, topic.folded(), 1, topic.length());
        return mark.map(m -> topic.part(0, m.start())).filter(p -> lists.ends(WordList.RATE_END, p.folded())).orElse(topic);
    }

    /** From here on the text speaks of this. */
    void setTopic(Phrase topic) {
        if (!topic.isEmpty()) {
            int close = topic.folded().lastIndexOf('」');
            if (close > 0) {
                d.topics.account = BudgetItems.bare(topic.part(Math.max(0, topic.folded().lastIndexOf('「', close)), close + 1));
            }
            Phrase measure = completion.measureOf(topic);
            if (!measure.isEmpty() && d.topics.listHead.isEmpty()) {
                d.topics.listHead = measure;
            }
            d.topics.topic = measured(topic);
            if (topic.folded().endsWith("预算数")) {
                d.topics.budgetOf = topic;
            }
            if (topic.folded().endsWith("产量")) {
                d.topics.output = true;
                d.topics.outputWord = topic.part(topic.length() - 2, topic.length());
            } else if (!indicators.is(topic.folded(), Kind.PRODUCT) && indicators.head(topic.folded()) > 0
                    && !topic.folded().endsWith("量")) {
                d.topics.output = false;
            }
        }
    }

    static Direction direction(Frame frame) {
        return up(frame.verb.get());
    }

    static Direction up(CueKind kind) {
        return kind == CueKind.RISE || kind == CueKind.RATE_UP ? Direction.UP : Direction.DOWN;
    }
}
