package org.shuzheng.fact;

import java.util.List;
import java.util.Optional;
import org.shuzheng.doc.Aspect;
import org.shuzheng.doc.Direction;
import org.shuzheng.doc.EntityType;
import org.shuzheng.doc.Figure;
import org.shuzheng.doc.Status;
import org.shuzheng.fact.Indicators.Kind;

/**
 * Makes of a figure and its frame the statement it is: growth, change, share, rank or level, of which indicator. Keeps the
 * topic of the discourse up to date.
 */
final class StatementReader {

    private final Cues cues;
    private final WordLists lists;
    private final Indicators indicators;
    private final Completion completion;
    private final Nominals nominals;
    private final Around around;
    private final String text;
    private final String folded;
    private final Mentions mentions;
    private final Discourse d;
    private final ShareReader shares;
    private boolean coordinated;

    StatementReader(Cues cues, WordLists lists, Indicators indicators, Completion completion, Nominals nominals, Around around, String text,
            String folded, Mentions mentions, Discourse d) {
        this.cues = cues;
        this.lists = lists;
        this.indicators = indicators;
        this.completion = completion;
        this.nominals = nominals;
        this.around = around;
        this.text = text;
        this.folded = folded;
        this.mentions = mentions;
        this.d = d;
        this.shares = new ShareReader(this, lists, completion, nominals, around, text, folded, d);
    }

    /** The reader of percentages. */
    ShareReader shares() {
        return shares;
    }

    Statement state(List<Segment> segments, int at, int k, int index, Units kind, Frame frame, Phrase post) {
        Segment segment = segments.get(at);
        coordinated = segment.coordinated();
        Figure figure = mentions.figures().get(index);
        String when = frame.phrase.folded();
        if (when.length() > 2 && when.length() < 9 && (when.endsWith("时") || when.endsWith("后")) && !(d.topic.isEmpty() && d.pending.isEmpty())
                && frame.verb.filter(v -> v == CueKind.REACH || v == CueKind.RISE || v == CueKind.FALL).isPresent()) {
            frame.phrase = Phrase.NONE;
        }
        if (!d.topic.isEmpty() && frame.action.isEmpty() && indicators.head(frame.phrase.folded()) == 0 && nominals.namesNothing(frame.phrase)) {
            frame.phrase = Phrase.NONE;
        }
        listed(frame, post);
        if (lists.is(WordList.SPENDS, frame.phrase.folded()) && kind == Units.AMOUNT && !post.isEmpty() && !post.folded().startsWith("的")) {
            frame.phrase = Phrase.NONE;
            frame.verbTaken = true;
        }
        if (kind == Units.COUNT && frame.has(CueKind.SHARE) && !frame.whole.isEmpty() && post.folded().indexOf('的') == post.length() - 1 && post.length() > 1) {
            d.beforeCount = frame.phrase.isEmpty() ? d.topic : completion.complete(frame.phrase, d, d.fresh);
            Statement whole = new Statement(index, Aspect.LEVEL, "fact/level-whole");
            whole.indicator = frame.whole.plus(post.withoutTail(1));
            return whole;
        }
        boolean invest = frame.invest && kind == Units.AMOUNT && cues.is(frame.phrase.folded(), CueKind.INVEST)
                && (frame.verb.isEmpty() || frame.verb.get() == CueKind.STATE);
        if (lists.is(WordList.AIM_NOUN, frame.phrase.folded()) && !d.topic.isEmpty()) {
            frame.phrase = Phrase.NONE;
            frame.cues.add(CueKind.TARGET);
        }
        if (frame.part && !d.topic.isEmpty()) {
            d.partOf = d.topic;
        }
        if (frame.baseNoun.isPresent()) {
            Statement s = new Statement(index, Aspect.LEVEL, "fact/level-base");
            s.indicator = completion.complete(Phrase.of(text, folded, frame.baseNoun.get().start(), frame.baseNoun.get().end()), d, d.fresh);
            return s;
        }
        product(frame);
        Optional<Statement> plan = againstPlan(segment, k, index, frame, kind);
        if (plan.isPresent()) {
            return plan.get();
        }
        if (kind == Units.RANK && frame.grows() && !figure.surface().startsWith("第")) {
            Statement s = new Statement(index, Aspect.CHANGE, "fact/change");
            return named(s, frame, direction(frame), Phrase.NONE);
        }
        if (kind == Units.RANK) {
            return rank(segment, index, frame);
        }
        if (figure.surface().startsWith("翻")) {
            return named(new Statement(index, Aspect.GROWTH, "fact/growth"), frame, Direction.UP, Phrase.NONE);
        }
        if (kind == Units.POINTS && (frame.phrase.folded().contains("下拉") || frame.phrase.folded().contains("拉低")
                || frame.phrase.folded().contains("拉高") || frame.phrase.folded().contains("上拉"))) {
            return pull(index, frame, kind);
        }
        if (frame.phrase.folded().contains("拉动") || frame.phrase.folded().contains("带动") && kind == Units.POINTS) {
            return pull(index, frame, kind);
        }
        if (kind == Units.POINTS && frame.phrase.folded().endsWith("中占比")) {
            d.whole = frame.phrase.withoutTail(3);
            d.shares = true;
            frame.phrase = Phrase.NONE;
        }
        if (kind == Units.POINTS) {
            Statement s = new Statement(index, Aspect.CHANGE, "fact/change-points");
            Direction dir = frame.grows() ? direction(frame) : frame.leadingGrowth.map(StatementReader::up)
                    .orElse(d.last == null ? Direction.UP : d.last.direction.orElse(Direction.UP));
            return named(s, frame, dir, Phrase.NONE);
        }
        if (kind == Units.PERCENT) {
            return shares.percent(segment, index, frame, post, figure);
        }
        if (frame.verb.filter(v -> v == CueKind.RISE || v == CueKind.FALL).isPresent() && !frame.has(CueKind.FROM)) {
            return named(new Statement(index, Aspect.CHANGE, "fact/change"), frame, direction(frame),
                    frame.phrase.isEmpty() && !post.isEmpty() && d.last == null ? head(post) : Phrase.NONE);
        }
        if (frame.phrase.folded().endsWith("新增") && frame.phrase.length() > 3 && frame.verb.isEmpty()
                && !frame.phrase.folded().contains("每") && !frame.phrase.folded().contains("均")) {
            frame.phrase = frame.phrase.withoutTail(2);
            return named(new Statement(index, Aspect.CHANGE, "fact/change"), frame, Direction.UP, Phrase.NONE);
        }
        if (coordinated && d.lastFrame != null && d.lastFrame.leadingGrowth.isPresent() && d.last != null && d.last.aspect == Aspect.CHANGE
                && frame.verb.isEmpty() && frame.action.isEmpty() && !frame.phrase.isEmpty()) {
            frame.leadingGrowth = d.lastFrame.leadingGrowth;
        }
        if (frame.leadingGrowth.isPresent() && !frame.phrase.isEmpty()) {
            return named(new Statement(index, Aspect.CHANGE, "fact/change-verb-first"), frame,
                    up(frame.leadingGrowth.get()), Phrase.NONE);
        }
        if (frame.leadingGrowth.isPresent()) {
            return named(new Statement(index, Aspect.CHANGE, "fact/change"), frame, up(frame.leadingGrowth.get()),
                    d.topic.isEmpty() || d.last == null || kind == Units.COUNT && !nominals.theme(around.strip(post)).isEmpty() ? head(post)
                            : Phrase.NONE);
        }
        Statement level = new Statement(index, Aspect.LEVEL, invest ? "fact/level-investment" : "fact/level");
        if (invest) {
            Phrase object = object(figure.span().end(), segment.end());
            int work = nominals.workEnd(object);
            if (work > 0) {
                object = object.part(0, work);
            } else if (post.folded().startsWith("的") && !nominals.theme(object).isEmpty()) {
                object = nominals.theme(object);
            }
            if (object.isEmpty() && !d.theme.isEmpty()) {
                object = d.theme;
            } else if (object.isEmpty() && (frame.verbTaken || frame.phrase.folded().startsWith("总")) && frame.subject.isEmpty() && d.fresh && d.last != null && !d.topic.folded().endsWith("投资")) {
                object = indicators.head(d.topic.folded()) == 0 ? d.topic : Phrase.NONE;
            }
            if (object.isEmpty() && !(frame.verbTaken && (at > 0 || frame.subject.isPresent() || d.news)) && at + 1 < segments.size() && segments.get(at + 1).figures().size() == 1) {
                object = spentOn(segments.get(at + 1));
            } else if (object.isEmpty() && !frame.verbTaken && !frame.phrase.folded().startsWith("计划") && at + 1 < segments.size() && segments.get(at + 1).figures().isEmpty()) {
                object = objectOf(segments.get(at + 1));
            }
            Phrase word = frame.phrase;
            level.indicator = object.isEmpty() ? word : object.plus(word);
            if (!object.isEmpty()) {
                setTopic(object);
            }
            return level;
        }
        boolean reached = frame.verb.filter(v -> v == CueKind.REACH || v == CueKind.FROM || v == CueKind.EQUAL).isPresent()
                || frame.baseValue;
        if (kind == Units.COUNT && frame.phrase.folded().endsWith("等") && !post.isEmpty()) {
            frame.phrase = Phrase.NONE;
        }
        if (frame.phrase.folded().startsWith("围绕") || frame.phrase.folded().startsWith("按照")) {
            frame.phrase = d.field;
        }
        if (kind == Units.COUNT && figure.unit().length() > 1 && figure.surface().endsWith(figure.unit())
                && !frame.verb.filter(v -> v == CueKind.REACH).isPresent() && isNoun(figure.unit())) {
            Phrase unit = Phrase.of(text, folded, figure.span().end() - figure.unit().length(), figure.span().end());
            if (frame.phrase.isEmpty()) {
                level.indicator = unit.plus(around.strip(post));
                setTopic(level.indicator);
                return level;
            }
        }
        boolean counts = (frame.phrase.isEmpty() || cues.is(frame.phrase.folded(), CueKind.ACTION)) && (frame.verbTaken || kind == Units.COUNT) && !post.folded().startsWith("的")
                && !frame.baseValue && !frame.has(CueKind.FROM);
        boolean named = !post.isEmpty() && frame.phrase.length() > 1 && segment.nameStarting(around.strip(post).span().start()).isPresent();
        if (post.folded().startsWith("的") && kind == Units.AMOUNT && !named && List.of("长", "高", "深", "宽", "重", "全长", "总长").contains(frame.phrase.folded())
                && !nominals.theme(around.strip(post)).isEmpty()) {
            level.indicator = nominals.theme(around.strip(post));
            setTopic(level.indicator);
            return level;
        }
        if (post.folded().startsWith("的") && !frame.phrase.isEmpty() && kind == Units.AMOUNT
                && cues.before(frame.phrase.folded(), 0, frame.phrase.length()).filter(c -> c.form().length() > 1 && c.is(CueKind.LIGHT)).isPresent()
                && !nominals.theme(around.strip(post)).isEmpty()) {
            frame.phrase = Phrase.NONE;
            frame.verbTaken = true;
        }
        if (!post.isEmpty() && (!reached || counts) && !(post.folded().startsWith("的") && !frame.phrase.isEmpty()
                && !isAttribute(frame.phrase.folded()) && !cues.is(frame.phrase.folded(), CueKind.ACTION))) {
            Phrase object = withoutRemark(around.strip(post));
            Optional<Cues.Cue> light = cues.before(frame.phrase.folded(), 0, frame.phrase.length());
            if (light.filter(c -> c.form().length() > 1 && (c.is(CueKind.LIGHT) || c.is(CueKind.INNER)) && !c.is(CueKind.ACTION)).isPresent()
                    && !nominals.theme(object).isEmpty()) {
                frame.phrase = Phrase.NONE;
                frame.verbTaken = true;
            }
            if (frame.phrase.folded().endsWith("的")) {
                Phrase noun = nominals.theme(object);
                object = noun.isEmpty() ? object : noun;
            }
            if (object.folded().endsWith("中") && object.length() > 2) {
                object = object.withoutTail(1);
            }
            if (post.folded().startsWith("的") && isAttribute(frame.phrase.folded())) {
                Phrase noun = nominals.theme(object).isEmpty() ? object : nominals.theme(object);
                level.indicator = noun.plus(frame.phrase);
                setTopic(noun);
                return level;
            }
            boolean take = frame.phrase.isEmpty() || kind == Units.COUNT
                    || cues.is(frame.phrase.folded(), CueKind.ACTION) || indicators.is(object.folded(), Kind.HEAD);
            if (take && frame.part && frame.phrase.isEmpty() && d.last != null && !frame.verbTaken && !nominals.noun(d.topic).isEmpty()
                    && nominals.theme(object).isEmpty()) {
                level.indicator = object.plus("的").plus(nominals.theme(d.topic).isEmpty() ? d.topic : nominals.theme(d.topic));
                return level;
            }
            if (take && !object.isEmpty()) {
                Statement behind = new Statement(index, Aspect.LEVEL, "fact/level-behind");
                object = nominals.withoutManner(object, lists);
                Phrase topic = d.topic;
                if (d.fresh && !topic.isEmpty() && lists.opens(WordList.AGENT_VERB, frame.phrase.folded())) {
                    behind.indicator = agent().plus(frame.phrase).plus(object);
                    d.behindVerb = agent().plus(frame.phrase);
                    return behind;
                }
                boolean predicate = kind == Units.COUNT && frame.phrase.isEmpty() && !frame.verbTaken && d.fresh && !topic.isEmpty()
                        && frame.verb.filter(v -> v != CueKind.STATE).isEmpty() && nominals.isPredicate(object);
                if (predicate) {
                    behind.indicator = object.plus("的").plus(topic);
                    return behind;
                }
                frame.phrase = actionOnly(frame.phrase);
                if (coordinated && frame.phrase.isEmpty() && !d.behindVerb.isEmpty()) {
                    frame.phrase = d.behindVerb;
                } else if (!frame.phrase.isEmpty() && frame.phrase.length() <= 6 && (!frame.action.isEmpty() || nominals.isPredicate(frame.phrase))) {
                    d.behindVerb = frame.phrase;
                } else {
                    d.behindVerb = Phrase.NONE;
                }
                behind.indicator = completion.complete(frame.phrase.plus(object), d, d.fresh);
                setTopic(behind.indicator);
                return behind;
            }
        }
        if (frame.phrase.isEmpty() && post.isEmpty() && !reached && frame.verbTaken || frame.phrase.isEmpty()
                && frame.verb.filter(v -> v == CueKind.STATE).isPresent() && post.isEmpty()) {
            Optional<Phrase> shared = sharedPost(segments, at);
            if (shared.isPresent()) {
                level.indicator = shared.get();
                setTopic(level.indicator);
                return level;
            }
        }
        return named(level, frame, null, Phrase.NONE);
    }

    /** 生产原油, 粮食增产: a good stands for its output. */
    private void product(Frame frame) {
        String f = frame.phrase.folded();
        if (f.startsWith("生产") && indicators.is(f.substring(2), Kind.PRODUCT)) {
            frame.phrase = frame.phrase.part(2, f.length()).plus("产量");
        } else if (indicators.is(f, Kind.PRODUCT) && frame.verbSpan.filter(v -> v.of(folded).endsWith("产")).isPresent()) {
            frame.phrase = frame.phrase.plus("产量");
        }
    }

    /** Without a remark in brackets at its end: 职工住宅（企业自建的在外）. */
    private static Phrase withoutRemark(Phrase phrase) {
        String f = phrase.folded();
        int open = Math.max(f.lastIndexOf('（'), f.lastIndexOf('('));
        return open > 1 && (f.endsWith("）") || f.endsWith(")")) && f.length() - open > 6 ? phrase.part(0, open) : phrase;
    }

    /** 「甲」編列, 減列「乙」, 111年度編列 of the plan told of before: what is listed is a budget. */
    private void listed(Frame frame, Phrase post) {
        String f = frame.phrase.folded();
        if (f.startsWith("冻结") && f.length() > 3 && !f.endsWith("的")) {
            frame.phrase = BudgetItems.budgeted(frame.phrase.part(2, f.length())).plus(frame.phrase.part(0, 2));
            frame.action = "";
            return;
        }
        int open = f.indexOf('「');
        if (open == 2 && f.endsWith("」") && cues.after(f, 0, 2).filter(c -> c.end() == 2).isPresent() && !BudgetItems.plan(frame.phrase).isEmpty()) {
            d.account = BudgetItems.plan(frame.phrase);
            frame.phrase = BudgetItems.budgeted(frame.phrase.part(2, f.length()));
            frame.action = "";
            return;
        }
        boolean lists = frame.budget || frame.verbSpan.or(() -> frame.leadingSpan).filter(v -> v.of(folded).endsWith("列")).isPresent();
        if (lists && !frame.phrase.isEmpty()) {
            frame.phrase = BudgetItems.budgeted(frame.phrase);
        } else if (frame.budget && post.isEmpty() && frame.phrase.isEmpty() && !d.account.isEmpty()) {
            frame.phrase = BudgetItems.with(d.account, "预算", "預算");
        } else {
            frame.phrase = BudgetItems.bare(frame.phrase);
        }
        if (f.startsWith("「") && !frame.phrase.folded().startsWith("「")) {
            d.account = BudgetItems.plan(frame.phrase);
        }
    }

    /** 完成1.8万户、189万平方米棚改任务: the noun stands behind the last figure of the list. */
    private Optional<Phrase> sharedPost(List<Segment> segments, int at) {
        for (int i = at + 1; i < segments.size() && around.bareList(segments.get(i)); i++) {
            Figure figure = mentions.figures().get(segments.get(i).figures().get(0));
            Phrase post = around.post(figure.span().end(), segments.get(i).end());
            if (!post.isEmpty()) {
                return Optional.of(around.strip(post));
            }
        }
        return Optional.empty();
    }

    /** 城镇劳动力, 标准机架 as units are what is counted; 人次 and 平方米 are not. */
    private static boolean isNoun(String unit) {
        return unit.length() > 2 && Character.UnicodeScript.of(unit.charAt(0)) == Character.UnicodeScript.HAN
                && !unit.endsWith("次") && !unit.endsWith("尺") && !unit.endsWith("米") && !unit.endsWith("里");
    }

    private boolean isAttribute(String folded) {
        return lists.is(WordList.ATTRIBUTE, folded);
    }

    private Phrase head(Phrase post) {
        Phrase theme = nominals.theme(around.strip(post));
        return theme.length() >= 4 ? theme : around.strip(post);
    }

    /** The object of the money: {@code 完成了西山保护区三家污染企业搬迁}. */
    private Phrase object(int from, int to) {
        int start = from;
        while (start < to) {
            char c = folded.charAt(start);
            if (c == ' ' || c == '的' || c == '了' || c == '对') {
                start++;
                continue;
            }
            Optional<Cues.Cue> cue = cues.after(folded, start, to);
            if (cue.isPresent() && (cue.get().is(CueKind.LIGHT) || cue.get().is(CueKind.INNER) || cue.get().is(CueKind.LEAD))) {
                start = cue.get().end();
            } else {
                break;
            }
        }
        // 新建管线2847米, 16个小区改造: the figures stay outside
        Phrase out = Phrase.NONE;
        int piece = start;
        for (int k = Segments.firstAt(mentions.figures(), start); k < mentions.figures().size() && mentions.figures().get(k).span().start() < to; k++) {
            out = out.plus(Phrase.of(text, folded, piece, mentions.figures().get(k).span().start()));
            piece = mentions.figures().get(k).span().end();
        }
        return out.plus(Phrase.of(text, folded, Math.min(piece, to), to));
    }

    /** 超过原定计划四百二十七亿元的百分之十五点三: the plan is a target, the rest a growth over it. */
    private Optional<Statement> againstPlan(Segment segment, int k, int index, Frame frame, Units kind) {
        String f = frame.phrase.folded();
        if ((f.startsWith("超过") || f.startsWith("低于") || f.startsWith("比")) && kind != Units.PERCENT
                && (f.endsWith("计划") || f.endsWith("预算") || f.endsWith("目标") || f.endsWith("指标"))) {
            Statement s = new Statement(index, Aspect.LEVEL, "fact/plan");
            s.indicator = completion.complete(Phrase.NONE, d, d.fresh);
            s.status = Status.TARGET;
            return Optional.of(s);
        }
        Phrase behind = around.post(mentions.figures().get(index).span().end(), segment.end());
        if (d.last != null && kind == Units.PERCENT && lists.opens(WordList.TARGET_BEHIND, behind.folded())) {
            Aspect aspect = d.shares || d.last.aspect == Aspect.SHARE ? Aspect.SHARE : d.last.aspect == Aspect.GROWTH ? Aspect.GROWTH : Aspect.LEVEL;
            Statement s = new Statement(index, aspect, "fact/target-behind");
            s.indicator = d.last.indicator;
            s.direction = aspect == Aspect.GROWTH ? d.last.direction : Optional.empty();
            s.status = Status.TARGET;
            return Optional.of(s);
        }
        if (d.last != null && (behind.folded().contains("目标") || behind.folded().contains("计划")) && behind.length() < 9
                && frame.phrase.isEmpty() && frame.verbSpan.filter(v -> "低于高于超过好于达到控制在保持在".contains(v.of(folded)) && v.length() >= 2)
                        .isPresent()) {
            Statement s = new Statement(index, d.last.aspect, "fact/target-compared");
            s.indicator = d.last.indicator;
            s.direction = d.last.direction;
            s.status = Status.TARGET;
            return Optional.of(s);
        }
        int over = kind == Units.PERCENT ? over(f) : -1;
        if (over >= 0) {
            Statement s = new Statement(index, Aspect.GROWTH, "fact/over-plan");
            s.indicator = completion.complete(frame.phrase.part(0, over), d, d.fresh);
            s.direction = Optional.of(f.startsWith("低", over) ? Direction.DOWN : Direction.UP);
            setTopic(s.indicator);
            return Optional.of(s);
        }
        if (k > 0 && d.last != null && d.last.rule.equals("fact/plan") && kind == Units.PERCENT) {
            Statement s = new Statement(index, Aspect.GROWTH, "fact/over-plan");
            s.indicator = d.last.indicator;
            s.direction = Optional.of(Direction.UP);
            return Optional.of(s);
        }
        return Optional.empty();
    }

    /** Where 超过计划, 低于预算 opens in what stands before a percentage; -1 when it does not. */
    private static int over(String f) {
        for (String word : new String[] {"超过", "超出", "超额", "低于"}) {
            int at = f.indexOf(word);
            if (at >= 0 && f.charAt(f.length() - 1) != '的') {
                for (String plan : new String[] {"计划", "预算", "目标", "指标", "原定"}) {
                    if (f.startsWith(plan, at + 2) || at == 0 && f.contains(plan)) {
                        return at;
                    }
                }
            }
        }
        return -1;
    }

    /** 投资3600万元，完成54栋住宅楼改造: what the next clause builds. */
    private Phrase spentOn(Segment next) {
        Figure figure = mentions.figures().get(next.figures().get(0));
        Phrase before = object(next.start(), figure.span().start());
        Optional<Cues.Cue> verb = cues.after(before.folded(), 0, before.length());
        if (verb.isPresent() && verb.get().is(CueKind.ACTION)) {
            before = before.part(verb.get().end(), before.length());
        }
        if (verb.isPresent() && verb.get().is(CueKind.INVEST)) {
            return Phrase.NONE;
        }
        return before.plus(around.strip(around.post(figure.span().end(), next.end())));
    }

    /** 投资6亿元，实施甲景区基础设施建设; 对城区管网进行改造: what the money is spent on. */
    private Phrase objectOf(Segment next) {
        int start = next.start();
        while (start < next.end() && (folded.charAt(start) == ' ' || folded.charAt(start) == '对')) {
            start++;
        }
        boolean on = start > next.start() && folded.charAt(start - 1) == '对';
        int carried = folded.indexOf("进行", start, next.end());
        if (on && carried > start && carried < next.end()) {
            Phrase what = Phrase.of(text, folded, start, carried);
            return what.plus(nominals.withoutManner(Phrase.of(text, folded, carried + 2, next.end()), lists));
        }
        Optional<Cues.Cue> verb = cues.after(folded, start, next.end());
        if (verb.isEmpty() || !(verb.get().is(CueKind.LIGHT) || verb.get().is(CueKind.INNER) || verb.get().is(CueKind.ACTION))) {
            return Phrase.NONE;
        }
        int from = verb.get().is(CueKind.ACTION) ? start : verb.get().end();
        Phrase what = Phrase.of(text, folded, folded.startsWith("了", from) ? from + 1 : from, next.end());
        int work = nominals.workEnd(what);
        return what.length() > 24 ? Phrase.NONE : work > 0 ? what.part(0, work) : what;
    }

    private Statement rank(Segment segment, int index, Frame frame) {
        Phrase phrase = frame.phrase;
        for (int i = 0; i < phrase.length(); i++) {
            Optional<Cues.Cue> cue = cues.after(phrase.folded(), i, phrase.length());
            if (cue.isPresent() && cue.get().is(CueKind.RANK)) {
                phrase = phrase.part(0, i);
                break;
            }
        }
        Statement s = new Statement(index, Aspect.RANK, "fact/rank");
        s.indicator = completion.complete(phrase, d, d.fresh);
        return s;
    }

    /** 地方投资拉动全市投资增长10.7个百分点. */
    private Statement pull(int index, Frame frame, Units kind) {
        Statement s = new Statement(index, kind == Units.AMOUNT ? Aspect.LEVEL : Aspect.CHANGE, "fact/contribution");
        Phrase phrase = frame.phrase;
        boolean negative = phrase.folded().contains("负向") || phrase.folded().contains("下拉") || phrase.folded().contains("拉低") || phrase.folded().contains("负拉动");
        for (String word : new String[] {"负向", "正向"}) {
            int at = phrase.folded().indexOf(word);
            if (at >= 0) {
                phrase = phrase.part(0, at).plus(phrase.part(at + 2, phrase.length()));
            }
        }
        if (frame.grows() && frame.verb.get() == CueKind.RISE) {
            phrase = phrase.plus(Phrase.of(text, folded, frame.verbSpan.get().start(), frame.verbSpan.get().end()));
        }
        s.direction = kind == Units.AMOUNT ? Optional.empty()
                : Optional.of(negative || frame.verb.filter(v -> v == CueKind.FALL).isPresent() ? Direction.DOWN : Direction.UP);
        int pull = phrase.folded().indexOf("拉动") < 0 ? Math.max(0, phrase.folded().indexOf('拉') - 1) : phrase.folded().indexOf("拉动");
        if (pull == 0) {
            Phrase agent = d.topic;
            int on = agent.folded().indexOf('对');
            if (on > 0 && agent.folded().endsWith("贡献率")) {
                agent = agent.part(0, on);
            } else if (agent.folded().endsWith("增加值") && agent.length() > 3) {
                agent = agent.withoutTail(3);
            }
            s.indicator = agent.plus(phrase);
        } else {
            s.indicator = phrase;
            if (pull > 0) {
                setTopic(phrase.part(0, pull));
            }
        }
        return s;
    }

    Statement named(Statement s, Frame frame, Direction direction, Phrase instead) {
        s.direction = Optional.ofNullable(direction);
        Phrase said = instead.isEmpty() ? frame.phrase : instead;
        if (said.isEmpty() && frame.subjectName.isPresent() && d.pending.isEmpty()
                && frame.subjectName.get().type() == EntityType.ORG) {
            s.indicator = completion.headOf(d.topic);
            setTopic(s.indicator);
            return s;
        }
        if (!said.isEmpty() && lists.opens(WordList.AGENT_VERB, said.folded()) && (!d.theme.isEmpty() || d.fresh && !d.topic.isEmpty())) {
            said = agent().plus(said);
        }
        if (coordinated && !said.isEmpty() && frame.action.isEmpty() && !frame.verbTaken && d.last != null && d.last.figure == s.figure - 1
                && said.length() <= 6) {
            said = withAgentVerb(said);
        }
        said = withObject(said);
        said = withClause(said, s);
        if (!said.isEmpty() && frame.action.isEmpty() && !indicators.is(said.folded(), Kind.APPEND)
                && !said.folded().startsWith("惠及") && !d.action.isEmpty() && d.lastFrame != null && s.aspect == Aspect.LEVEL
                && (coordinated || d.action.startsWith("新") || d.action.startsWith("改")) && !frame.verbTaken && (!frame.part || d.action.startsWith("新"))
                && frame.verb.isEmpty() && frame.time.isEmpty() && said.length() < 10
                && indicators.head(said.folded()) == 0 && !hasVerbHead(said)) {
            said = new Phrase(d.action, d.action, said.span()).plus(said);
        } else {
            d.action = frame.action;
        }
        if (!said.isEmpty() && cues.is(said.folded(), CueKind.ACTION) && d.fresh && !d.topic.isEmpty()) {
            Optional<Cues.Cue> verb = cues.after(d.topic.folded(), 0, d.topic.length()).filter(c -> c.is(CueKind.ACTION));
            said = said.plus(verb.map(v -> d.topic.part(v.end(), d.topic.length())).orElse(d.topic));
        }
        boolean derivedNow = indicators.is(said.folded(), Kind.DERIVED);
        if (s.aspect != Aspect.CHANGE && !derivedNow) {
            d.derived = Phrase.NONE;
        }
        s.indicator = completion.complete(said, d, d.fresh || frame.anaphor);
        if (s.aspect == Aspect.CHANGE && d.shares && said.isEmpty() && !d.whole.isEmpty()) {
            s.of = Optional.of(d.whole.text());
        }
        if (!said.isEmpty() && !derivedNow) {
            d.shares = s.aspect == Aspect.SHARE;
            if (s.aspect != Aspect.SHARE) {
                d.whole = Phrase.NONE;
            }
        }
        if (!derivedNow && !frame.comparand && !(indicators.is(said.folded(), Kind.APPEND) && !said.folded().endsWith("规模")) && !(s.aspect == Aspect.CHANGE && !d.derived.isEmpty())) {
            setTopic(s.indicator);
        }
        return s;
    }

    /** 国家安排资金改造和新建 before its figure: the verbs that act, without who pays. */
    private Phrase actionOnly(Phrase phrase) {
        int start = phrase.length();
        boolean more = true;
        while (more && start > 0) {
            Optional<Cues.Cue> cue = cues.before(phrase.folded(), 0, start);
            more = cue.filter(c -> c.is(CueKind.ACTION)).isPresent();
            if (more) {
                start = cue.get().start();
                if (start > 0 && "和、及与并".indexOf(phrase.folded().charAt(start - 1)) >= 0
                        && cues.before(phrase.folded(), 0, start - 1).filter(c -> c.is(CueKind.ACTION)).isPresent()) {
                    start--;
                }
            }
        }
        return start > 3 && start < phrase.length() ? phrase.part(start, phrase.length()) : phrase;
    }

    /** 惠及企业31万户、职工486万人次: the verb holds for the list. */
    private Phrase withAgentVerb(Phrase said) {
        Phrase before = d.last.indicator;
        var verb = lists.find(WordList.AGENT_VERB, before.folded(), 0, before.length());
        return verb.isPresent() && verb.get().end() < before.length() && before.length() - verb.get().end() <= 6
                ? before.part(0, verb.get().end()).plus(said) : said;
    }

    /** Who does it: the theme of the sentence, else what the topic measures: 全产业链 of 全产业链产值. */
    private Phrase agent() {
        if (!d.theme.isEmpty()) {
            return d.theme;
        }
        int head = indicators.measure(d.topic.folded());
        Phrase bearer = head < d.topic.length() ? d.topic.withoutTail(head) : d.topic;
        Phrase noun = head == 0 && bearer.length() > 4 && nominals.endsWithVerb(bearer) ? nominals.theme(bearer) : Phrase.NONE;
        return noun.isEmpty() ? bearer : noun;
    }

    /** 日均发送 after 累计发送旅客 is 日均发送旅客. */
    private Phrase withObject(Phrase said) {
        String f = said.folded();
        if (f.length() < 4 || !d.fresh || d.topic.isEmpty() || indicators.head(f) > 0) {
            return said;
        }
        String verb = f.substring(f.length() - 2);
        int at = d.topic.folded().lastIndexOf(verb);
        return at >= 0 && at + 2 < d.topic.length() && lists.is(WordList.RHYTHM, f.substring(0, f.length() - 2))
                && nominals.isPredicate(said.part(f.length() - 2, f.length()))
                ? said.plus(d.topic.part(at + 2, d.topic.length())) : said;
    }

    /** 经国家批准的自然科学奖60项，发明奖150项: the clause before 的 holds for the list. */
    private Phrase withClause(Phrase said, Statement s) {
        if (said.isEmpty() || d.last == null || s.aspect != Aspect.LEVEL || d.last.aspect != Aspect.LEVEL || d.last.figure != s.figure - 1) {
            return said;
        }
        String before = d.last.indicator.folded();
        int de = before.indexOf('的');
        boolean alike = de > 2 && before.charAt(before.length() - 1) == said.folded().charAt(said.length() - 1) && said.folded().indexOf('的') < 0
                && mentions.figures().get(s.figure).unit().equals(mentions.figures().get(d.last.figure).unit());
        return alike && nominals.hasVerb(d.last.indicator.part(0, de)) ? d.last.indicator.part(0, de + 1).plus(said) : said;
    }

    private boolean hasVerbHead(Phrase said) {
        return cues.after(said.folded(), 0, said.length()).filter(c -> c.is(CueKind.ACTION)).isPresent();
    }

    void setTopic(Phrase topic) {
        if (!topic.isEmpty()) {
            int close = topic.folded().lastIndexOf('」');
            if (close > 0) {
                d.account = topic.part(Math.max(0, topic.folded().lastIndexOf('「', close)), close + 1);
            }
            Phrase measure = completion.measureOf(topic);
            if (!measure.isEmpty() && d.listHead.isEmpty()) {
                d.listHead = measure;
            }
            d.topic = topic;
            if (topic.folded().endsWith("预算数")) {
                d.budgetOf = topic;
            }
            if (topic.folded().endsWith("产量")) {
                d.output = true;
                d.outputWord = topic.part(topic.length() - 2, topic.length());
            } else if (!indicators.is(topic.folded(), Kind.PRODUCT) && indicators.head(topic.folded()) > 0
                    && !topic.folded().endsWith("量")) {
                d.output = false;
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
