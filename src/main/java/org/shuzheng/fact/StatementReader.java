package org.shuzheng.fact;

import java.util.List;
import java.util.Optional;
import org.shuzheng.doc.Aspect;
import org.shuzheng.doc.Direction;
import org.shuzheng.doc.Figure;
import org.shuzheng.fact.Indicators.Kind;
import org.shuzheng.text.Span;

/** Makes of a figure and its frame the statement it is: growth, change, share, rank or level, of which indicator. */
final class StatementReader extends StatementPart {

    private final Naming naming;
    private final ShareReader shares;
    private final PlanReader plans;
    private final InvestmentReader investments;
    private final ObjectReader objects;

    StatementReader(Cues cues, WordLists lists, Indicators indicators, Completion completion, Nominals nominals, Around around, String text,
            String folded, Mentions mentions, Discourse d) {
        super(cues, lists, indicators, completion, nominals, around, text, folded, mentions, d);
        this.naming = new Naming(this);
        this.shares = new ShareReader(this, naming);
        this.plans = new PlanReader(this, naming);
        this.investments = new InvestmentReader(this, naming);
        this.objects = new ObjectReader(this, naming);
    }

    /** What names the indicators and keeps the topic. */
    Naming naming() {
        return naming;
    }

    /** The reader of percentages. */
    ShareReader shares() {
        return shares;
    }

    Statement state(List<Segment> segments, int at, int k, int index, Units kind, Frame frame, Phrase post) {
        Segment segment = segments.get(at);
        Figure figure = mentions.figures().get(index);
        int first = segment.figures().get(0);
        boolean aged = k == 1 && mentions.figures().get(first).unit().endsWith("岁") && !d.topics.topic.isEmpty()
                && lists.is(WordList.AND_ABOVE, folded.substring(mentions.figures().get(first).span().end(), figure.span().start()).strip());
        if (aged) {
            // 其中60岁及以上2万人: of the people told of
            frame.phrase = Phrase.of(text, folded, mentions.figures().get(first).span().start(), figure.span().start()).plus(d.topics.topic);
        }
        String when = frame.phrase.folded();
        if (when.length() > 2 && when.length() < 9 && (when.endsWith("时") || when.endsWith("后")) && !(d.topics.topic.isEmpty() && d.topics.pending.isEmpty())
                && frame.verb.filter(v -> v == CueKind.REACH || v == CueKind.RISE || v == CueKind.FALL).isPresent()) {
            frame.phrase = Phrase.NONE;
        }
        if (!d.topics.topic.isEmpty() && frame.action.isEmpty() && indicators.head(frame.phrase.folded()) == 0
                && !lists.ends(WordList.PART_END, frame.phrase.folded()) && nominals.namesNothing(frame.phrase)) {
            frame.phrase = Phrase.NONE;
        }
        if (post.isEmpty()) {
            drawn(frame);
        }
        listed(frame, post);
        if (lists.is(WordList.SPENDS, frame.phrase.folded()) && kind == Units.AMOUNT && !post.isEmpty() && !post.folded().startsWith("的")) {
            frame.phrase = Phrase.NONE;
            frame.verbTaken = true;
        }
        if (kind == Units.COUNT && frame.has(CueKind.SHARE) && !frame.whole.isEmpty() && post.folded().indexOf('的') == post.length() - 1 && post.length() > 1) {
            d.topics.beforeCount = frame.phrase.isEmpty() ? d.topics.topic : completion.complete(frame.phrase, d, d.topics.fresh);
            Statement whole = new Statement(index, Aspect.LEVEL, "fact/level-whole");
            whole.indicator = frame.whole.plus(post.withoutTail(1));
            return whole;
        }
        boolean invest = frame.invest && kind == Units.AMOUNT && cues.is(frame.phrase.folded(), CueKind.INVEST)
                && (frame.verb.isEmpty() || frame.verb.get() == CueKind.STATE);
        if (lists.is(WordList.AIM_NOUN, frame.phrase.folded()) && !d.topics.topic.isEmpty()) {
            frame.phrase = Phrase.NONE;
            frame.cues.add(CueKind.TARGET);
        }
        if (frame.part && !d.topics.topic.isEmpty()) {
            d.topics.headTopic = d.topics.headTopic.isEmpty() ? d.topics.topic : d.topics.headTopic;
            d.topics.partOf = d.topics.topic;
        }
        if (frame.baseNoun.isPresent()) {
            Statement s = new Statement(index, Aspect.LEVEL, "fact/level-base");
            s.indicator = completion.complete(Phrase.of(text, folded, frame.baseNoun.get().start(), frame.baseNoun.get().end()), d, d.topics.fresh);
            return s;
        }
        product(frame);
        Optional<Statement> plan = plans.againstPlan(segment, k, index, frame, kind);
        if (plan.isPresent()) {
            return plan.get();
        }
        if (frame.grows() && !figure.surface().startsWith("第") && (kind == Units.RANK || movesPlaces(figure, frame))) {
            return moved(index, frame);
        }
        if (kind == Units.RANK) {
            return rank(segment, index, frame);
        }
        if (figure.surface().startsWith("翻")) {
            return naming.named(new Statement(index, Aspect.GROWTH, "fact/growth"), frame, Direction.UP, Phrase.NONE);
        }
        if (frame.phrase.folded().contains("拉动") || kind == Units.POINTS && pulls(frame.phrase)) {
            return pull(index, frame, kind);
        }
        if (kind == Units.POINTS && frame.phrase.folded().endsWith("中占比")) {
            d.topics.whole = frame.phrase.withoutTail(3);
            d.topics.shares = true;
            frame.phrase = Phrase.NONE;
        }
        if (kind == Units.POINTS && frame.shareSpan.isPresent() && !frame.whole.isEmpty() && !frame.phrase.isEmpty()) {
            // 第一产业占地区生产总值的比重上升1.2个百分点: the share itself moves
            Span share = frame.shareSpan.get();
            frame.phrase = completion.complete(frame.phrase, d, d.topics.fresh).plus(Phrase.of(text, folded, share.start(), share.end()));
        }
        if (kind == Units.POINTS) {
            Statement s = new Statement(index, Aspect.CHANGE, "fact/change-points");
            Direction dir = frame.grows() ? Naming.direction(frame) : frame.leadingGrowth.map(Naming::up)
                    .orElse(d.last == null ? Direction.UP : d.last.direction.orElse(Direction.UP));
            boolean ofGrowth = frame.phrase.isEmpty() && d.last != null && d.last.aspect == Aspect.GROWTH && d.topics.pending.isEmpty();
            Statement points = naming.named(s, frame, dir, Phrase.NONE);
            if (ofGrowth && frame.grows() && !lists.ends(WordList.RATE_OF_GROWTH, points.indicator.folded())) {
                // 增长7.4%，高于全省0.6个百分点: what is compared is how fast it grew
                points.indicator = points.indicator.plus(d.last.direction.equals(Optional.of(Direction.DOWN)) ? "降幅" : "增速");
            }
            return points;
        }
        boolean ratio = figure.unit().isEmpty() && d.last != null && d.last.aspect == Aspect.LEVEL && mentions.figures().get(d.last.figure).unit().isEmpty();
        if (ratio && frame.grows()) {
            // 城乡居民收入比2.58，比上年缩小0.06
            return naming.named(new Statement(index, Aspect.CHANGE, "fact/change"), frame, Naming.direction(frame), Phrase.NONE);
        }
        if (kind == Units.PERCENT) {
            return shares.percent(segment, index, frame, post, figure);
        }
        if (frame.verb.filter(v -> v == CueKind.RISE || v == CueKind.FALL).isPresent() && !frame.has(CueKind.FROM)) {
            return naming.named(new Statement(index, Aspect.CHANGE, "fact/change"), frame, Naming.direction(frame),
                    frame.phrase.isEmpty() && !post.isEmpty() && d.last == null ? head(post) : Phrase.NONE);
        }
        if (frame.phrase.folded().endsWith("新增") && frame.phrase.length() > 3 && frame.verb.isEmpty()
                && !frame.phrase.folded().contains("每") && !frame.phrase.folded().contains("均")) {
            frame.phrase = frame.phrase.withoutTail(2);
            return naming.named(new Statement(index, Aspect.CHANGE, "fact/change"), frame, Direction.UP, Phrase.NONE);
        }
        if (frame.coordinated && d.lastFrame != null && d.lastFrame.leadingGrowth.isPresent() && d.last != null && d.last.aspect == Aspect.CHANGE
                && frame.verb.isEmpty() && frame.action.isEmpty() && !frame.phrase.isEmpty()) {
            frame.leadingGrowth = d.lastFrame.leadingGrowth;
        }
        if (frame.leadingGrowth.isPresent() && !frame.phrase.isEmpty()) {
            return naming.named(new Statement(index, Aspect.CHANGE, "fact/change-verb-first"), frame,
                    Naming.up(frame.leadingGrowth.get()), Phrase.NONE);
        }
        if (frame.leadingGrowth.isPresent()) {
            return naming.named(new Statement(index, Aspect.CHANGE, "fact/change"), frame, Naming.up(frame.leadingGrowth.get()),
                    d.topics.topic.isEmpty() || d.last == null || kind == Units.COUNT && !nominals.theme(around.strip(post)).isEmpty() ? head(post)
                            : Phrase.NONE);
        }
        if (invest) {
            return investments.read(segments, at, index, frame, post);
        }
        return objects.read(segments, at, index, kind, frame, post)
                .orElseGet(() -> naming.named(new Statement(index, Aspect.LEVEL, "fact/level"), frame, null, Phrase.NONE));
    }

    /** 生产原油, 粮食增产: a good stands for its output. */
    private void product(Frame frame) {
        String f = frame.phrase.folded();
        int made = f.endsWith("生产") ? f.length() - 2 : 0;
        int good = made > 1 && "只仅共".indexOf(f.charAt(made - 1)) >= 0 ? made - 1 : made;
        if (good > 1 && indicators.is(f.substring(0, good), Kind.PRODUCT)) {
            frame.phrase = frame.phrase.part(0, good).plus("产量");
        } else if (f.startsWith("生产") && indicators.is(f.substring(2), Kind.PRODUCT)) {
            frame.phrase = frame.phrase.part(2, f.length()).plus("产量");
        } else if (indicators.is(f, Kind.PRODUCT) && frame.verbSpan.filter(v -> v.of(folded).endsWith("产")).isPresent()) {
            frame.phrase = frame.phrase.plus("产量");
        }
    }

    /** 从失业保险基金中拿出10亿元: a part of the fund; 从预算中安排专项资金10亿元: what was set aside. */
    private void drawn(Frame frame) {
        String f = frame.phrase.folded();
        int at = frame.phrase.span().start();
        int mid = f.lastIndexOf('中');
        if (mid < 2 || at == 0 || "从由自".indexOf(folded.charAt(at - 1)) < 0) {
            return;
        }
        Optional<Cues.Cue> verb = cues.after(f, mid + 1, f.length()).filter(c -> c.is(CueKind.LIGHT) || c.is(CueKind.ACTION));
        if (mid == f.length() - 1 || f.length() - mid <= 4 && nominals.isPredicate(frame.phrase.part(mid + 1, f.length()))) {
            frame.phrase = frame.phrase.part(0, mid);
        } else if (verb.isPresent()) {
            frame.phrase = frame.phrase.part(verb.get().end(), f.length());
        }
    }

    /** 「甲」編列, 減列「乙」, 111年度編列 of the plan told of before: what is listed is a budget. */
    private void listed(Frame frame, Phrase post) {
        String f = frame.phrase.folded();
        if (f.startsWith("冻结") && f.length() > 3 && !f.endsWith("的")) {
            frame.phrase = BudgetItems.budgeted(frame.phrase.part(2, f.length()), lists).plus(frame.phrase.part(0, 2));
            frame.action = "";
            return;
        }
        int open = f.indexOf('「');
        if (open == 2 && f.endsWith("」") && cues.after(f, 0, 2).filter(c -> c.end() == 2).isPresent() && !BudgetItems.plan(frame.phrase, lists).isEmpty()) {
            d.topics.account = BudgetItems.plan(frame.phrase, lists);
            frame.phrase = BudgetItems.budgeted(frame.phrase.part(2, f.length()), lists);
            frame.action = "";
            return;
        }
        boolean enters = frame.budget || frame.verbSpan.or(() -> frame.leadingSpan).filter(v -> v.of(folded).endsWith("列")).isPresent();
        if (enters && !frame.phrase.isEmpty()) {
            frame.phrase = BudgetItems.budgeted(frame.phrase, lists);
        } else if (frame.budget && post.isEmpty() && frame.phrase.isEmpty() && !d.topics.account.isEmpty()) {
            frame.phrase = BudgetItems.with(d.topics.account, "预算", "預算");
        } else {
            frame.phrase = BudgetItems.bare(frame.phrase);
        }
        if (f.startsWith("「") && !frame.phrase.folded().startsWith("「")) {
            d.topics.account = BudgetItems.plan(frame.phrase, lists);
        }
    }

    private Phrase head(Phrase post) {
        Phrase theme = nominals.theme(around.strip(post));
        return theme.length() >= 4 ? theme : around.strip(post);
    }

    private Statement rank(Segment segment, int index, Frame frame) {
        Phrase phrase = frame.phrase;
        for (int i = 0; i < phrase.length(); i++) {
            Optional<Cues.Cue> cue = cues.after(phrase.folded(), i, phrase.length());
            if (cue.isPresent() && cue.get().is(CueKind.RANK) && !resident(phrase.folded(), i)) {
                phrase = phrase.part(0, cues.startOf(CueKind.BOUND, phrase.folded(), 0, i));
                break;
            }
        }
        if (lists.opens(WordList.OVERTAKES, phrase.folded())) {
            // 出口77万辆，超过某国居世界第一位: who is overtaken is not what is ranked
            phrase = Phrase.NONE;
        }
        Statement s = new Statement(index, Aspect.RANK, "fact/rank");
        boolean same = phrase.isEmpty() && d.last != null && d.last.aspect == Aspect.RANK;
        s.indicator = same ? d.last.indicator : completion.complete(phrase, d, d.topics.fresh);
        return s;
    }

    /** True for 前移两位, for 上升两位 behind a rank; 增加专家两位 counts. */
    private boolean movesPlaces(Figure figure, Frame frame) {
        boolean ordered = d.last != null && d.last.aspect == Aspect.RANK && frame.phrase.isEmpty() || lists.ends(WordList.PLACE_IN_ORDER, frame.phrase.folded());
        return figure.unit().equals("位") && (ordered || lists.is(WordList.MOVES_PLACES, frame.verbSpan.get().of(folded)));
    }

    /** 总量居全省第九位，比上年前移一位: what moves is the place in the order. */
    private Statement moved(int index, Frame frame) {
        Statement s = new Statement(index, Aspect.CHANGE, "fact/change-of-place");
        s.direction = Optional.of(Naming.direction(frame));
        Phrase said = frame.phrase;
        Optional<Cues.Cue> field = cues.before(said.folded(), 0, said.length()).filter(c -> c.is(CueKind.PLACE));
        said = field.isPresent() ? said.part(0, field.get().start()) : said;
        boolean again = said.isEmpty() && d.last != null && d.last.aspect == Aspect.RANK;
        s.indicator = again ? d.last.indicator : completion.complete(said, d, d.topics.fresh);
        if (!lists.ends(WordList.PLACE_IN_ORDER, s.indicator.folded())) {
            s.indicator = s.indicator.plus("位次");
        }
        return s;
    }

    /** True for 地方投资拉动全市投资, 粮食价格影响总水平; not where the verb is named: 影响力. */
    private boolean pulls(Phrase phrase) {
        Optional<Span> verb = lists.find(WordList.PULL, phrase.folded(), 0, phrase.length());
        return verb.isPresent() && verb.get().end() < phrase.length() - 1 && phrase.folded().charAt(verb.get().end()) != '力';
    }

    /** 居 in 居民, 居住 is no verb of rank. */
    private static boolean resident(String folded, int at) {
        return folded.charAt(at) == '居' && at + 1 < folded.length() && "民住室".indexOf(folded.charAt(at + 1)) >= 0;
    }

    /** 民间投资拉动全县投资增长6.2个百分点. */
    private Statement pull(int index, Frame frame, Units kind) {
        Statement s = new Statement(index, kind == Units.AMOUNT ? Aspect.LEVEL : Aspect.CHANGE, "fact/contribution");
        Phrase phrase = frame.phrase;
        boolean negative = phrase.folded().contains("负向") || phrase.folded().contains("下拉") || phrase.folded().contains("拉低") || phrase.folded().contains("负拉动");
        for (String word : lists.of(WordList.SENSE)) {
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
        int pull = lists.find(WordList.PULL, phrase.folded(), 0, phrase.length()).map(Span::start).orElse(0);
        if (pull == 0) {
            Phrase agent = d.topics.topic;
            int on = agent.folded().indexOf('对');
            if (on > 0 && agent.folded().endsWith("贡献率")) {
                agent = agent.part(0, on);
            } else {
                int measure = lists.endsWith(WordList.AGENT_MEASURE, agent.folded());
                agent = agent.length() > measure ? agent.withoutTail(measure) : agent;
            }
            s.indicator = agent.plus(phrase);
        } else {
            // 食品价格上涨带动总水平上涨: the food, not its rise, is what the next clause is about
            int risen = cues.startOf(CueKind.RISE, phrase.folded(), 0, pull);
            Phrase agent = phrase.part(0, risen > 1 ? risen : pull);
            s.indicator = agent.plus(phrase.part(pull, phrase.length()));
            naming.setTopic(agent);
        }
        return s;
    }
}
