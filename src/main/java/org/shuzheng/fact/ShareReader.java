package org.shuzheng.fact;

import java.util.Optional;
import org.shuzheng.doc.Aspect;
import org.shuzheng.doc.Direction;
import org.shuzheng.doc.Fact;
import org.shuzheng.doc.Figure;
import org.shuzheng.doc.Time;
import org.shuzheng.text.Span;

/** Reads percentages and multiples: a growth, a share of a whole, a rate, a plan fulfilled. */
final class ShareReader extends StatementPart {

    /** Letters of the longest noun of growth behind its rate: 的较快增长速度. */
    private static final int GROWTH_NOUN = 9;

    private final Naming naming;

    ShareReader(StatementPart shared, Naming naming) {
        super(shared);
        this.naming = naming;
    }

    Statement percent(Segment segment, int index, Frame frame, Phrase post, Figure figure) {
        boolean times = figure.unit().equals("倍");
        if (segment.depth() > 0 && d.last != null && d.last.aspect == Aspect.LEVEL && d.last.indicator.folded().endsWith("数") && frame.phrase.isEmpty()
                && frame.verb.isEmpty() && !d.topics.budgetOf.isEmpty()) {
            // 保留数37亿元(11.79%): of the sum budgeted
            Statement s = new Statement(index, Aspect.SHARE, "fact/share-bracket");
            s.indicator = d.last.indicator;
            s.of = Optional.of(d.topics.budgetOf.text());
            return s;
        }
        if (frame.phrase.folded().endsWith("冻结") || frame.phrase.folded().startsWith("冻结")) {
            return frozen(index, frame.phrase);
        }
        Optional<Phrase> plan = fulfilled(segment, figure);
        if (plan.isPresent()) {
            Statement s = new Statement(index, Aspect.SHARE, "fact/fulfilment");
            Phrase said = fulfilling(frame.phrase);
            s.indicator = completion.complete(said, d, d.topics.fresh);
            if (!said.isEmpty()) {
                naming.setTopic(s.indicator);
            }
            s.of = Optional.of(plan.get().text());
            s.evidence.put(Fact.Slot.OF, plan.get().span());
            return s;
        }
        int planned = times ? 0 : lists.endsWith(WordList.PLANNED, frame.phrase.folded());
        if (planned > 0 && planned < frame.phrase.length() && lists.ends(WordList.FULFILS, folded.substring(segment.start(), cues.startOf(CueKind.BOUND, folded, segment.start(), figure.span().start())))) {
            // 基本建设计划只完成了92.5%
            Statement s = new Statement(index, Aspect.SHARE, "fact/fulfilment");
            Phrase name = frame.phrase.withoutTail(planned);
            s.indicator = completion.complete(name.folded().endsWith("的") ? name.withoutTail(1) : name, d, d.topics.fresh);
            s.of = Optional.of(frame.phrase.part(name.length(), frame.phrase.length()).text());
            return s;
        }
        if (!times && frame.verbSpan.filter(v -> v.of(folded).equals("覆盖")).isPresent() && !nominals.noun(around.strip(post)).isEmpty()) {
            Statement s = new Statement(index, Aspect.SHARE, "fact/share-covered");
            Phrase verb = Phrase.of(text, folded, frame.verbSpan.get().start(), frame.verbSpan.get().end());
            s.indicator = (frame.phrase.isEmpty() ? naming.thing(d.topics.topic) : frame.phrase).plus(verb);
            s.of = Optional.of(around.strip(post).text());
            return s;
        }
        if (frame.phrase.folded().equals("占比") && d.topics.whole.isEmpty() && !d.topics.partOf.isEmpty() && d.topics.fresh) {
            d.topics.whole = d.topics.partOf;
            d.topics.shares = true;
            Statement s = new Statement(index, Aspect.SHARE, "fact/share");
            s.indicator = completion.complete(Phrase.NONE, d, d.topics.fresh);
            s.of = Optional.of(d.topics.whole.text());
            return s;
        }
        if (frame.has(CueKind.SHARE) && frame.whole.isEmpty() && frame.phrase.folded().endsWith("比重") && shareWithin(frame.phrase)) {
            Statement s = new Statement(index, Aspect.SHARE, "fact/share-within");
            s.indicator = completion.complete(Phrase.NONE, d, d.topics.fresh);
            s.of = d.topics.whole.isEmpty() ? Optional.empty() : Optional.of(d.topics.whole.text());
            return s;
        }
        if (frame.has(CueKind.SHARE) && frame.whole.isEmpty() && frame.phrase.folded().contains("中") && frame.phrase.folded().endsWith("比重")) {
            return within(index, frame);
        }
        if (frame.has(CueKind.SHARE) && post.folded().startsWith("的") && !frame.whole.isEmpty() && !nominals.theme(around.strip(post)).isEmpty()
                && (frame.phrase.isEmpty() || nominals.theme(frame.phrase).isEmpty())) {
            Statement s = new Statement(index, Aspect.SHARE, "fact/share-attribute");
            Phrase part = nominals.theme(around.strip(post));
            int attribute = part.folded().indexOf('的');
            s.indicator = attribute > 1 ? part.part(0, attribute) : part;
            s.of = Optional.of(frame.whole.text());
            return s;
        }
        Optional<Phrase> before = times ? Optional.empty() : recovered(segment, figure);
        if (before.isPresent()) {
            Statement s = new Statement(index, Aspect.SHARE, "fact/share-of-before");
            int back = lists.find(WordList.REACHES_VERB, frame.phrase.folded(), 0, frame.phrase.length()).map(Span::start).orElse(frame.phrase.length());
            s.indicator = completion.complete(frame.phrase.part(0, back), d, d.topics.fresh);
            s.of = Optional.of(before.get().text());
            s.evidence.put(Fact.Slot.OF, before.get().span());
            frame.time = Optional.empty();
            return s;
        }
        Optional<Statement> counted = ofCountedWhole(segment, index, figure);
        if (counted.isPresent()) {
            return counted.get();
        }
        if (frame.has(CueKind.SHARE) && frame.whole.isEmpty() && frame.phrase.length() > 2 && frame.phrase.folded().endsWith("的") && !d.topics.divided.isEmpty()) {
            // 在登记的船户中，从事运输的占46.5%: groups of one whole, those within a group too
            Phrase members = d.topics.divided.part(d.topics.divided.folded().lastIndexOf('的') + 1, d.topics.divided.length());
            Statement s = new Statement(index, Aspect.SHARE, "fact/share-group");
            s.indicator = frame.phrase.plus(members);
            s.of = Optional.of(members.text());
            return s;
        }
        if (frame.has(CueKind.SHARE)) {
            d.topics.derived = Phrase.NONE;
            Statement s = new Statement(index, Aspect.SHARE, "fact/share");
            s.indicator = completion.complete(frame.phrase, d, d.topics.fresh);
            naming.setTopic(s.indicator);
            d.topics.shares = true;
            boolean part = frame.whole.isEmpty() && frame.part && !d.topics.partOf.isEmpty();
            d.topics.whole = part ? d.topics.partOf : frame.whole.isEmpty() ? d.topics.whole : frame.whole;
            d.topics.whole = d.topics.whole.isEmpty() && frame.phrase.isEmpty() ? d.topics.lastWhole : d.topics.whole;
            d.topics.lastWhole = d.topics.whole;
            s.of = d.topics.whole.isEmpty() ? Optional.empty() : Optional.of(d.topics.whole.text());
            if (!d.topics.whole.isEmpty()) {
                s.evidence.put(Fact.Slot.OF, d.topics.whole.span());
            }
            return s;
        }
        if (d.last != null && d.last.aspect == Aspect.SHARE && !d.topics.whole.isEmpty() && frame.has(CueKind.FROM) && !frame.grows()
                && !frame.phrase.isEmpty() && !frame.phrase.folded().endsWith("率")) {
            Statement s = new Statement(index, Aspect.SHARE, "fact/share");
            s.indicator = completion.complete(frame.phrase, d, d.topics.fresh);
            s.of = Optional.of(d.topics.whole.text());
            naming.setTopic(s.indicator);
            return s;
        }
        if (frame.grows()) {
            return naming.named(new Statement(index, Aspect.GROWTH, "fact/growth"), frame, Naming.direction(frame), Phrase.NONE);
        }
        int list = post.folded().indexOf('、');
        String growth = list > 0 ? post.folded().substring(0, list) : post.folded();
        if (growth.startsWith("的") && growth.length() <= GROWTH_NOUN && lists.ends(WordList.GROWTH_NOUN, growth) && !frame.has(CueKind.SHARE)) {
            // 实现1.5%的正增长, 保持10%以上的增长速度
            boolean down = lists.in(WordList.SHRINKS, growth);
            return naming.named(new Statement(index, Aspect.GROWTH, "fact/growth"), frame, down ? Direction.DOWN : Direction.UP, Phrase.NONE);
        }
        if (frame.leadingGrowth.isPresent()) {
            return naming.named(new Statement(index, Aspect.GROWTH, "fact/growth"), frame, Naming.up(frame.leadingGrowth.get()), Phrase.NONE);
        }
        if (!times && frame.verb.filter(v -> v == CueKind.EQUAL).isPresent() && !frame.whole.isEmpty() && frame.base.isEmpty()) {
            Statement s = new Statement(index, Aspect.SHARE, "fact/share");
            s.indicator = completion.complete(frame.phrase, d, d.topics.fresh);
            s.of = Optional.of(frame.whole.text());
            naming.setTopic(s.indicator);
            return s;
        }
        if (times || frame.verb.filter(v -> v == CueKind.EQUAL).isPresent()) {
            Statement s = new Statement(index, Aspect.GROWTH, "fact/multiple");
            return naming.named(s, frame, Direction.UP, Phrase.NONE);
        }
        String f = frame.phrase.folded();
        int than = f.endsWith("之比") ? Math.max(f.lastIndexOf('与'), f.lastIndexOf('同')) : -1;
        if (than > 1 && than < f.length() - 4) {
            // 研发经费支出与国内生产总值之比
            Statement s = new Statement(index, Aspect.SHARE, "fact/share");
            s.indicator = frame.phrase.part(0, than);
            naming.setTopic(s.indicator);
            d.topics.whole = frame.phrase.part(than + 1, f.length() - 2);
            d.topics.shares = true;
            s.of = Optional.of(d.topics.whole.text());
            return s;
        }
        if (f.endsWith("之比") && f.length() > 2 && !d.topics.topic.isEmpty()) {
            Statement s = new Statement(index, Aspect.SHARE, "fact/share");
            s.indicator = d.topics.topic;
            d.topics.whole = frame.phrase.withoutTail(2);
            d.topics.shares = true;
            s.of = Optional.of(d.topics.whole.text());
            return s;
        }
        if (frame.part && f.isEmpty() && !post.isEmpty() && frame.verb.isEmpty() && d.last != null) {
            Statement s = new Statement(index, Aspect.SHARE, "fact/share-of-people");
            s.indicator = around.strip(post).plus("的").plus(d.topics.topic);
            s.of = Optional.of(d.topics.topic.text());
            return s;
        }
        if (!d.topics.shareTopic.isEmpty() && (f.equals("这个比重") || f.equals("这一比重") || f.equals("这一比例") || f.equals("该比重"))) {
            naming.setTopic(d.topics.shareTopic);
            d.topics.pending = Phrase.NONE;
        }
        if (f.equals("这个比重") || f.equals("这一比重") || f.equals("该比重") || f.equals("其比重") || f.equals("比重") && d.topics.shares) {
            return within(index, frame);
        }
        if (f.endsWith("的") && (f.contains("高于") || f.contains("低于"))) {
            int at = Math.max(f.indexOf("高于"), f.indexOf("低于"));
            Statement s = new Statement(index, rateOrShare(d.topics.topic, frame, figure), "fact/compared-with");
            s.indicator = frame.phrase.part(at + 2, f.length() - 1).plus(completion.headOf(d.topics.topic));
            return s;
        }
        if (f.contains("中所占") || f.contains("所占比重") || f.contains("所占的比重") || f.contains("中的比重") || f.contains("中比重")
                || f.contains("中所占比重") || f.contains("所占比例") || f.contains("所占份额")) {
            return within(index, frame);
        }
        if (post.folded().startsWith("的") && post.length() > 3 && (f.isEmpty() || frame.verb.isEmpty() && f.length() < 5)) {
            Statement s = new Statement(index, Aspect.SHARE, "fact/share-of-people");
            Phrase rest = post.part(1, post.length());
            Phrase noun = nominals.noun(rest);
            s.indicator = rest;
            s.of = noun.isEmpty() ? Optional.empty() : Optional.of(noun.text());
            return s;
        }
        if (f.isEmpty() && frame.has(CueKind.REACH) && d.times.started && d.last != null && d.last.aspect == Aspect.GROWTH
                && d.lastFrame.verb.filter(v -> v == CueKind.RATE_UP || v == CueKind.RATE_DOWN).isPresent()) {
            Statement s = new Statement(index, Aspect.GROWTH, "fact/growth");
            return naming.named(s, frame, d.last.direction.orElse(Direction.UP), Phrase.NONE);
        }
        if (f.isEmpty() && d.topics.shares && d.topics.fresh) {
            Statement s = new Statement(index, Aspect.SHARE, "fact/share");
            s.indicator = completion.complete(Phrase.NONE, d, d.topics.fresh);
            s.of = d.topics.whole.isEmpty() ? Optional.empty() : Optional.of(d.topics.whole.text());
            return s;
        }
        int de = f.endsWith("的") ? near(frame.phrase) : -1;
        if (de > 0) {
            Statement s = new Statement(index, Aspect.SHARE, "fact/share");
            s.indicator = completion.complete(frame.phrase.part(0, de), d, d.topics.fresh);
            Phrase whole = frame.phrase.part(de + 2, frame.phrase.length() - 1);
            s.of = Optional.of(whole.text());
            naming.setTopic(s.indicator);
            return s;
        }
        Phrase indicator = completion.complete(frame.phrase, d, d.topics.fresh || frame.anaphor);
        Aspect aspect = rateOrShare(indicator, frame, figure);
        Statement s = new Statement(index, aspect, aspect == Aspect.SHARE ? "fact/share-named" : "fact/level-rate");
        d.topics.shares = aspect == Aspect.SHARE;
        d.topics.whole = aspect == Aspect.SHARE ? wholeBefore(frame.phrase) : Phrase.NONE;
        s.of = d.topics.whole.isEmpty() ? s.of : Optional.of(d.topics.whole.text());
        Phrase whole = d.topics.whole;
        Statement share = naming.named(s, frame, null, Phrase.NONE);
        d.topics.whole = whole;
        return share;
    }

    /** 恢复到2019年同期的六成: what was before is the whole. */
    private Optional<Phrase> recovered(Segment segment, Figure figure) {
        int end = figure.span().start();
        while (end > segment.start() && "的近约超".indexOf(folded.charAt(end - 1)) >= 0) {
            end--;
        }
        for (Time time : segment.times()) {
            boolean stands = time.span().end() <= end && folded.startsWith("的", end)
                    && (time.span().end() == end || lists.is(WordList.SAME_TIME, folded.substring(time.span().end(), end)));
            if (stands && lists.ends(WordList.REACHES, folded.substring(segment.start(), time.span().start()))) {
                return Optional.of(Phrase.of(text, folded, time.span().start(), end));
            }
        }
        return Optional.empty();
    }

    /** 公共预算收入30亿元，税收占比78%: a share in what was told of right before, where that is a sum. */
    private Phrase wholeBefore(Phrase part) {
        boolean names = lists.ends(WordList.COLUMN_SHARE, part.folded()) && lists.endsWith(WordList.COLUMN_SHARE, part.folded()) < part.length();
        boolean sum = d.last != null && d.last.aspect != Aspect.SHARE && d.last.aspect != Aspect.RANK && lists.ends(WordList.SUM_NOUN, d.last.indicator.folded());
        return names && sum ? d.last.indicator : Phrase.NONE;
    }

    /** 占全部1,748條路線的17.8%: the whole is counted itself. */
    private Optional<Statement> ofCountedWhole(Segment segment, int index, Figure figure) {
        int end = figure.span().start() - 1;
        if (end < segment.start() || folded.charAt(end) != '的') {
            return Optional.empty();
        }
        int share = folded.lastIndexOf('占', end);
        if (share < segment.start() || folded.charAt(end) != '的' || d.last == null || segment.figures().get(0) == index
                || d.last.figure != index - 1 || !"全总各".contains(folded.substring(share + 1, share + 2))) {
            return Optional.empty();
        }
        Statement s = new Statement(index, Aspect.SHARE, "fact/share-counted");
        s.indicator = d.topics.beforeCount.isEmpty() ? d.topics.topic : d.topics.beforeCount;
        s.of = Optional.of(Phrase.of(text, folded, share + 1, end).text());
        naming.setTopic(s.indicator);
        return Optional.of(s);
    }

    /** 凍結20%, 凍結「國外旅費」預算的10%, 凍結其餘經費的5%: a share of the item's budget. */
    private Statement frozen(int index, Phrase phrase) {
        Statement s = new Statement(index, Aspect.SHARE, "fact/frozen");
        String f = phrase.folded();
        Phrase word = f.startsWith("冻结") ? phrase.part(0, 2) : phrase.part(f.length() - 2, f.length());
        Phrase item = f.startsWith("冻结") ? phrase.part(2, f.endsWith("的") ? f.length() - 1 : f.length()) : phrase.withoutTail(2);
        int plan = item.folded().indexOf("计画");
        if (lists.opens(WordList.POINTS, item.folded()) && plan > 0 && plan + 2 < item.length() && !d.topics.account.isEmpty()) {
            // 凍結該計畫經費十分之一
            Phrase money = item.part(plan + 2, item.length());
            s.of = Optional.of(money.text());
            s.indicator = d.topics.account.plus(money).plus(word);
            return s;
        }
        if (item.folded().startsWith("其余") || item.folded().startsWith("剩余") || item.folded().startsWith("该")) {
            s.of = Optional.of(item.text());
            item = !d.topics.account.isEmpty() && item.folded().startsWith("该") ? d.topics.account : Phrase.NONE;
        }
        item = BudgetItems.budgeted(item.isEmpty() ? d.topics.topic : item, lists);
        s.indicator = item.plus(word);
        return s;
    }

    /** 财政收入仅完成年初预算的: what fulfils the plan. */
    private Phrase fulfilling(Phrase phrase) {
        int end = -1;
        for (String verb : lists.of(WordList.FULFILS)) {
            int at = phrase.folded().lastIndexOf(verb);
            end = end < 0 ? at : end;
        }
        for (String plan : lists.of(WordList.PLANNED)) {
            int at = phrase.folded().lastIndexOf(plan);
            end = end < 0 && at >= 0 && at + plan.length() + 2 > phrase.length() ? at : end;
        }
        Phrase said = end < 0 ? phrase : phrase.part(0, end);
        int of = lists.endsWith(WordList.OF_PLAN, said.folded());
        while (of > 0) {
            said = said.withoutTail(of);
            of = lists.endsWith(WordList.OF_PLAN, said.folded());
        }
        return said.length() < 2 || lists.is(WordList.PLANNED, said.folded()) ? Phrase.NONE : said;
    }

    /** 完成计划的百分之一百零三, 为预算的102%: the plan is the whole. */
    private Optional<Phrase> fulfilled(Segment segment, Figure figure) {
        int end = figure.span().start();
        while (end > segment.start() && " 的".indexOf(folded.charAt(end - 1)) >= 0) {
            end--;
        }
        for (String word : lists.of(WordList.PLANNED)) {
            if (end - word.length() > segment.start() && folded.startsWith(word, end - word.length())) {
                for (String verb : lists.of(WordList.FULFILS)) {
                    int at = folded.lastIndexOf(verb, end);
                    if (at >= segment.start() && end - at - verb.length() <= 12 && (verb.startsWith("完成") || folded.charAt(figure.span().start() - 1) == '的')) {
                        return Optional.of(Phrase.of(text, folded, at + verb.length(), end)).filter(p -> !p.isEmpty());
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Where 接近 or 相当于 stands in 接近高中阶段学生人数的. */
    private int near(Phrase phrase) {
        for (String word : lists.of(WordList.COMES_TO)) {
            int at = phrase.folded().indexOf(word);
            if (at > 0) {
                return at;
            }
        }
        return -1;
    }

    private Aspect rateOrShare(Phrase indicator, Frame frame, Figure figure) {
        String f = indicator.folded();
        if (figure.unit().isEmpty() && f.contains("产业")) {
            return Aspect.SHARE;
        }
        if (lists.in(WordList.SHARE_NAME, f)) {
            return Aspect.SHARE;
        }
        if (f.contains("率") || lists.ends(WordList.RATE_END, f)) {
            return Aspect.LEVEL;
        }
        return d.topics.shares && frame.phrase.isEmpty() || frame.verb.filter(v -> v == CueKind.REACH).isPresent()
                ? Aspect.SHARE : Aspect.LEVEL;
    }

    /** 工业在工农业总产值中所占的比重; with 在…中 perhaps in the segment before. */
    private Statement within(int index, Frame frame) {
        Statement s = new Statement(index, Aspect.SHARE, "fact/share-within");
        if (!shareWithin(frame.phrase)) {
            partOf(d.topics.pending.isEmpty() ? d.topics.topic : d.topics.pending);
        }
        s.indicator = completion.complete(Phrase.NONE, d, d.topics.fresh);
        s.of = d.topics.whole.isEmpty() ? Optional.empty() : Optional.of(d.topics.whole.text());
        return s;
    }

    /** Sets topic and whole from a phrase like 财政支出中的国家机构经费; false when it names no part of a whole. */
    boolean partOf(Phrase phrase) {
        int mid = phrase.folded().indexOf("中的");
        if (mid < 2 || mid + 4 > phrase.length()) {
            return false;
        }
        d.topics.whole = phrase.part(0, mid);
        d.topics.shareTopic = phrase.part(mid + 2, phrase.length());
        naming.setTopic(d.topics.shareTopic);
        d.topics.pending = Phrase.NONE;
        d.topics.weak = Phrase.NONE;
        d.topics.shares = true;
        return true;
    }

    /** Sets topic and whole from a phrase of the form 甲在乙中(所占)的比重. */
    boolean shareWithin(Phrase phrase) {
        String f = phrase.folded();
        int in = f.indexOf('在');
        int mid = f.indexOf('中', Math.max(0, in));
        int gets = f.indexOf("所占");
        if (in >= 0 && mid > in) {
            d.topics.whole = phrase.part(in + 1, mid);
            Phrase part = in > 0 ? phrase.part(0, in) : gets > mid ? phrase.part(mid + 1, gets) : d.topics.topic;
            naming.setTopic(part);
            d.topics.shareTopic = part;
            d.topics.shares = true;
            d.topics.pending = Phrase.NONE;
            return true;
        }
        if (in < 0 && mid > 1 && f.startsWith("中的比重", mid)) {
            d.topics.whole = phrase.part(0, mid);
            d.topics.shareTopic = d.topics.topic;
            d.topics.shares = true;
            return true;
        }
        if (gets > 0) {
            naming.setTopic(phrase.part(0, gets));
            d.topics.shareTopic = d.topics.topic;
            d.topics.shares = true;
            d.topics.pending = Phrase.NONE;
            return true;
        }
        return false;
    }
}
