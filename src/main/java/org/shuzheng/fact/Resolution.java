package org.shuzheng.fact;

import java.util.List;
import java.util.Optional;
import org.shuzheng.doc.Aspect;
import org.shuzheng.doc.Basis;
import org.shuzheng.doc.Entity;
import org.shuzheng.doc.EntityType;
import org.shuzheng.doc.Fact;
import org.shuzheng.doc.Figure;
import org.shuzheng.doc.Status;
import org.shuzheng.doc.Time;
import org.shuzheng.fact.Discourse.Said;
import org.shuzheng.segment.Segmenter;
import org.shuzheng.segment.Word;
import org.shuzheng.text.Span;

/** Fills the slots that the discourse supplies: period, basis, subject, status, source. */
final class Resolution {

    private static final String[] SAYS = {"显示", "表明", "统计", "调查", "数据", "资料", "预测", "测算", "报告", "认为", "指出", "公布", "提出", "预计", "估计", "估算", "预估"};
    private static final String[] NO_SOURCE = {"办法", "条例", "规定", "通知", "细则", "法》", "规则"};
    private static final String NOMINAL = "额量值率数入重积口产资价力本债款利润税货品业蓄费出模比平";

    private final Cues cues;
    private final Segmenter segmenter;
    private final Frontmatter front;
    private final FactContext context;

    Resolution(Cues cues, Segmenter segmenter, Frontmatter front, FactContext context) {
        this.cues = cues;
        this.segmenter = segmenter;
        this.front = front;
        this.context = context;
    }

    /** Who is said to say it: 世界贸易组织数据显示, 据国家统计局统计, 《…报告》显示. */
    Optional<Said<String>> source(Segment segment, String folded) {
        Entity best = null;
        for (Entity name : segment.entities()) {
            if (name.type() != EntityType.ORG && name.type() != EntityType.DOC) {
                continue;
            }
            int end = name.span().end();
            String before = folded.substring(segment.start(), name.span().start());
            String after = folded.substring(end, Math.max(end, Math.min(segment.end(), end + 14)));
            boolean says = false;
            for (String word : SAYS) {
                int at = after.indexOf(word);
                if (at >= 0 && (at < 8) && (!word.equals("提出") || name.type() == EntityType.DOC && at == 0)
                        && (!word.equals("报告") && !word.equals("数据") && !word.equals("资料") && !word.equals("统计") && !word.equals("调查")
                                && !word.equals("公布")
                                || before.endsWith("据") || before.endsWith("根据") || before.contains("据") || after.contains("显示")
                                || after.contains("表明"))) {
                    says = true;
                }
            }
            if (name.type() == EntityType.DOC && (before.endsWith("根据") || before.endsWith("据")) && !barred(name)) {
                says = true;
            }
            if (says && !barred(name)) {
                best = name;
            }
        }
        for (Entity name : segment.entities()) {
            if (name.type() == EntityType.PER && segment.figures().isEmpty()) {
                String after = folded.substring(name.span().end(), Math.max(name.span().end(), Math.min(segment.end(), name.span().end() + 4)));
                for (String verb : new String[] {"介绍", "说", "表示", "透露", "称", "告诉", "指出", "认为"}) {
                    best = after.startsWith(verb) ? name : best;
                }
            }
        }
        for (Entity name : segment.entities()) {
            if (name.type() == EntityType.DOC && name.span().start() <= segment.start() + 2
                    && (name.surface().contains("纲要") || name.surface().contains("规划") && name.surface().startsWith("《"))) {
                best = name;
            }
        }
        return best == null ? Optional.empty() : Optional.of(new Said<>(best.surface(), Optional.of(best.span())));
    }

    private static boolean barred(Entity name) {
        for (String no : NO_SOURCE) {
            if (name.surface().contains(no)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a time in a segment without figures is in force for what follows. */
    boolean inForce(Time time, Segment segment, boolean heading, boolean figures, String folded) {
        String after = folded.substring(time.span().end(), Math.min(folded.length(), time.span().end() + 4));
        if (Periods.isDuration(time)) {
            if (time.from().isEmpty()) {
                return false;
            }
        }
        if (heading && Periods.isDay(time.value())) {
            return false;
        }
        if (after.startsWith("以来") && folded.substring(segment.start(), time.span().start()).strip().length() > 1) {
            return false;
        }
        if (after.startsWith("前") || after.startsWith("以来的") || after.startsWith("远景") || after.startsWith("规划")
                || after.startsWith("以前") || after.startsWith("的时间")) {
            return false;
        }
        String opening = folded.substring(segment.start(), time.span().start()).strip();
        if (opening.startsWith("是") || opening.startsWith("相当于") || opening.startsWith("超过") || opening.startsWith("等于")
                || opening.startsWith("接近") || opening.startsWith("创")) {
            return false;
        }
        if (heading || figures) {
            return true;
        }
        String lead = folded.substring(segment.start(), time.span().start()).strip();
        boolean head = segment.times().get(0).equals(time) && (lead.length() <= 1 || lead.length() <= 4 && !lead.endsWith("“")
                && "一二三四五六七八九十、（）()——　到在截至回顾展望刚过去的自从".contains(lead.substring(0, 1)));
        Optional<Integer> year = Periods.year(time.value());
        boolean near = Periods.isYear(time.value()) && year.isPresent() && context.published()
                .map(p -> p.getYear() - year.get() <= 1 && p.getYear() >= year.get()).orElse(false);
        return head || near;
    }

    /** True behind 截至, 到: the time stays in force. */
    boolean until(Time time, String folded) {
        int at = time.span().start();
        while (at > 0 && (folded.charAt(at - 1) == ' ' || folded.charAt(at - 1) == '\n')) {
            at--;
        }
        return at > 0 && "至止到".indexOf(folded.charAt(at - 1)) >= 0;
    }

    /** True when a time is what something is compared with: 比2014年, 同1987年相比. */
    boolean compares(Time time, Segment segment, String folded) {
        int at = time.span().start();
        String before = folded.substring(segment.start(), at).stripTrailing();
        if (before.isEmpty()) {
            return false;
        }
        char last = before.charAt(before.length() - 1);
        return last == '比' || last == '较' || last == '同' || last == '由' && !before.equals("由") || (last == '和' || last == '与') && (before.contains("比") || before.contains("较")
                || folded.startsWith("相比", time.span().end()));
    }

    /** True when a sentence opens with a verb that bids. */
    boolean bids(Span sentence, String folded) {
        int at = sentence.start();
        while (at < sentence.end() && " 　—".indexOf(folded.charAt(at)) >= 0) {
            at++;
        }
        return cues.after(folded, at, sentence.end()).filter(c -> c.is(CueKind.BID)).isPresent();
    }

    /** The status that a cue of the segment sets for the rest of the sentence. */
    Optional<Said<Status>> status(Segment segment, String folded, Frame frame, boolean foreseen) {
        if (frame.has(CueKind.FORECAST)) {
            return Optional.of(new Said<>(Status.FORECAST, frame.statusSpan));
        }
        String words = folded.substring(segment.start(), segment.end());
        for (String word : new String[] {"预计", "有望", "可望", "预测", "原来估计", "据估计"}) {
            int at = words.indexOf(word);
            if (at >= 0 && (segment.figures().isEmpty() || true)) {
                return Optional.of(new Said<>(Status.FORECAST, Optional.of(new Span(segment.start() + at, segment.start() + at + word.length()))));
            }
        }
        int will = words.indexOf('将');
        if (will >= 0 && !segment.figures().isEmpty() && (frame.has(CueKind.EQUAL) || frame.has(CueKind.SHARE) || frame.has(CueKind.FROM)
                || frame.has(CueKind.REACH)) && cues.after(words, will, words.length()).filter(c -> c.form().equals("将")).isPresent()) {
            return Optional.of(new Said<>(foreseen ? Status.FORECAST : Status.TARGET,
                    Optional.of(new Span(segment.start() + will, segment.start() + will + 1))));
        }
        for (String word : new String[] {"目标", "力争", "争取", "计划", "拟", "预期", "将达", "将突破", "将超", "要达到", "将首次", "确保", "规划", "凍结", "冻结"}) {
            int at = words.indexOf(word);
            if (at >= 0 && !words.contains("计划单列") && !words.contains("目标任务完成") && !words.contains("完成计划")
                    && !words.startsWith("计划》", at) && !(word.equals("计划") && planName(words, at))
                    && !(word.equals("目标") && words.contains("完成"))) {
                return Optional.of(new Said<>(Status.TARGET, Optional.of(new Span(segment.start() + at, segment.start() + at + word.length()))));
            }
        }
        return Optional.empty();
    }

    /** 五年计划, 攻关计划, 原定计划, 计划规定 name a plan and aim at nothing. */
    private static boolean planName(String words, int at) {
        char last = at > 0 ? words.charAt(at - 1) : ' ';
        String after = words.substring(at + 2);
        return at > 0 && ("关究定的业生》」划动作度".indexOf(last) >= 0 || words.startsWith("个五年", at - 3) || at >= 2 && words.startsWith("五年", at - 2)) || after.startsWith("规定") || after.startsWith("期间") || after.startsWith("生育")
                || after.startsWith("」") || after.startsWith("的完成") || after.startsWith("2.");
    }

    /** True for 农民人均纯收入, 城市居民最低生活保障的覆盖人数: what a following clause measures. */
    boolean isNominal(Phrase phrase, Indicators indicators) {
        if (phrase.isEmpty() || phrase.length() > 40) {
            return false;
        }
        String f = phrase.folded();
        if (f.contains("上述") || f.contains("综上") || f.startsWith("「不")) {
            return false;
        }
        int close = f.endsWith("）") || f.endsWith(")") ? Math.max(f.lastIndexOf('（'), f.lastIndexOf('(')) : -1;
        String bare = close > 0 ? f.substring(0, close) : f;
        return indicators.head(bare) > 0 || NOMINAL.indexOf(bare.charAt(bare.length() - 1)) >= 0 && noVerb(phrase);
    }

    /** 集体分配平均每人在三百元以上的大队: a clause that only names. */
    boolean isTopic(Phrase phrase) {
        int de = phrase.folded().lastIndexOf('的');
        return de > 0 && phrase.length() - de <= 6 && phrase.length() - de > 2;
    }

    private boolean noVerb(Phrase phrase) {
        for (Word word : segmenter.segment(phrase.folded())) {
            if (word.tag().equals("v") || word.tag().equals("d") || word.tag().equals("p")) {
                return false;
            }
        }
        return true;
    }

    /** What a clause is about: 新农合参合率 of 新农合参合率再创新高. */
    Phrase subjectOf(Phrase phrase) {
        int cut = phrase.length();
        for (String adverb : new String[] {"再创", "再次", "屡创", "创", "继续", "稳步", "持续", "不断", "明显", "逐年", "逐步", "大幅", "进一步", "首次", "显著",
            "快速", "较快", "保持", "实现", "全面", "基本", "稳定", "迅速", "跃居", "居", "位居", "有所", "总体", "全部", "近年来", "已", "也", "都"}) {
            int at = phrase.folded().indexOf(adverb);
            if (at >= 2 && at < cut) {
                cut = at;
            }
        }
        Phrase head = phrase.part(0, cut);
        return cut < phrase.length() && !head.isEmpty() && (NOMINAL.indexOf(head.folded().charAt(head.length() - 1)) >= 0) ? head
                : theme(phrase);
    }

    /** Where the first word of a phrase ends. */
    int firstWord(Phrase phrase) {
        List<Word> words = segmenter.segment(phrase.folded());
        return words.isEmpty() ? 0 : words.get(0).span().end();
    }

    /** Where the last word of a phrase starts. */
    int lastWord(Phrase phrase) {
        List<Word> words = segmenter.segment(phrase.folded());
        return words.isEmpty() ? 0 : words.get(words.size() - 1).span().start();
    }

    /** The first noun of a phrase, however short: 县 of 县普及了小学教育. */
    Phrase noun(Phrase phrase) {
        List<Word> words = segmenter.segment(phrase.folded());
        Phrase theme = theme(phrase);
        return !theme.isEmpty() || words.isEmpty() ? theme : phrase.part(0, words.get(0).span().end());
    }

    /** The noun phrase that a clause opens with: 乡镇企业 of 乡镇企业保持旺盛发展势头. */
    Phrase theme(Phrase phrase) {
        int end = 0;
        boolean noun = false;
        for (Word word : segmenter.segment(phrase.folded())) {
            String tag = word.tag();
            if (tag.equals("ude1") || tag.equals("c") || tag.equals("cc") || word.span().of(phrase.folded()).equals("、")) {
                if (!noun) {
                    break;
                }
                continue;
            }
            boolean nominal = tag.startsWith("n") || tag.equals("vn") || tag.equals("an") || tag.equals("b") || tag.equals("a")
                    || tag.equals("j") || tag.equals("l") || tag.startsWith("g") || tag.equals("k");
            if (!nominal) {
                break;
            }
            noun |= tag.startsWith("n") || tag.equals("vn") || tag.equals("j");
            end = word.span().end();
        }
        Phrase theme = noun ? phrase.part(0, end) : Phrase.NONE;
        if (theme.length() < 2 || theme.folded().contains("「") || theme.folded().contains("“")) {
            return Phrase.NONE;
        }
        return theme.folded().endsWith("的") ? theme.withoutTail(1) : theme;
    }

    /** The deictic that names the home of the article: 全市, 我国. */
    Optional<String> home(String said) {
        if (!cues.is(said, CueKind.PLACE) || said.contains("球") || said.contains("世界")) {
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

    /** Fills what the clause leaves to the discourse. */
    void fill(Statement s, Figure figure, Frame frame, Discourse d, Segment segment, String folded) {
        basis(s, frame, d);
        period(s, frame, d);
        subject(s, frame, d);
        status(s, frame, d);
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
        if (frame.has(CueKind.MEAN) || frame.meanRate) {
            s.basis = Optional.of(Basis.CAGR);
            d.basis = Optional.empty();
        } else if (frame.base.isPresent()) {
            s.basis = Optional.of(against(frame.base.get(), frame, d));
            if (s.basis.get() == Basis.YOY) {
                d.basis = s.basis;
            }
        } else if (frame.has(CueKind.YOY)) {
            s.basis = Optional.of(Basis.YOY);
            d.basis = s.basis;
            d.base = Optional.empty();
        } else if (frame.has(CueKind.MOM)) {
            s.basis = Optional.of(Basis.MOM);
        } else if (frame.comparedTime) {
            s.basis = Optional.of(Basis.SINCE);
        } else if (s.rule.equals("fact/multiple")) {
            s.basis = Optional.of(Basis.SINCE);
        } else if (s.rule.equals("fact/contribution") || s.rule.equals("fact/change-verb-first") || frame.compared) {
            s.basis = Optional.empty();
        } else if (d.base.isPresent() && inPoint(d)) {
            s.basis = Optional.of(against(d.base.get(), frame, d));
        } else if (s.aspect == Aspect.GROWTH || s.basis.isEmpty()) {
            s.basis = inPoint(d) || d.span.isEmpty() ? d.basis : Optional.empty();
        }
    }

    private static boolean inPoint(Discourse d) {
        return d.point.isPresent();
    }

    private Basis against(Time base, Frame frame, Discourse d) {
        Optional<String> now = frame.time.map(Time::value).or(() -> d.point.map(Time::value));
        if (Periods.isDuration(base)) {
            return Basis.SINCE;
        }
        Optional<Integer> then = Periods.year(base.value());
        Optional<Integer> year = now.flatMap(Periods::year);
        if (now.isPresent() && then.isPresent() && year.isPresent() && year.get() - then.get() == 1
                && (now.get().length() == base.value().length() || Periods.isDay(base.value()) && base.value().endsWith("12-31"))) {
            return Basis.YOY;
        }
        return Basis.SINCE;
    }

    private void period(Statement s, Frame frame, Discourse d) {
        Optional<String> period = said(s, frame, d);
        if (frame.time.isEmpty() && d.sourceDocument && !d.timeInSentence) {
            period = Optional.empty();
        }
        s.period = period;
        frame.time.or(() -> d.point).or(() -> d.span).ifPresent(t -> s.evidence.put(Fact.Slot.PERIOD, t.span()));
        if (s.basis.isPresent() && s.basis.get() == Basis.YOY) {
            s.basePeriod = s.period.map(p -> Periods.shifted(p, -1)).filter(p -> !p.equals(s.period.get()));
        } else if (s.basis.isPresent() && s.basis.get() == Basis.SINCE) {
            s.basePeriod = frame.base.or(() -> d.base).map(Time::value);
        }
    }

    private Optional<String> said(Statement s, Frame frame, Discourse d) {
        boolean from = frame.has(CueKind.FROM);
        boolean cagr = s.basis.filter(b -> b == Basis.CAGR).isPresent();
        if (frame.baseValue && frame.base.isPresent() && s.aspect != Aspect.GROWTH) {
            return frame.base.map(Time::value);
        }
        if (frame.has(CueKind.SAME) && !frame.grows() || frame.has(CueKind.SAME) && frame.verb.isPresent() && frame.has(CueKind.STATE)) {
            return force(d).map(p -> Periods.shifted(p, -1));
        }
        if (frame.time.isPresent()) {
            Time time = frame.time.get();
            if (Periods.isDuration(time) && (from || stock(s, frame) && frame.has(CueKind.FROM))) {
                return from ? Periods.firstYear(time).map(y -> String.valueOf(y - 1)) : Periods.lastYear(time).map(String::valueOf);
            }
            if (!Periods.isDuration(time) || time.from().isPresent() || frame.ownSpan) {
                return Optional.of(time.value());
            }
        }
        if (from) {
            if (d.pairStart.isPresent()) {
                return d.pairStart.map(Time::value);
            }
            if (d.base.isPresent()) {
                return d.base.map(Time::value);
            }
            if (d.span.isPresent() && d.point.isEmpty()) {
                return Periods.firstYear(d.span.get()).map(y -> String.valueOf(y - 1));
            }
            if (d.point.isPresent() && d.point.get().value().contains("/")) {
                return Periods.firstYear(d.point.get()).map(String::valueOf);
            }
            return force(d).map(p -> Periods.isYear(p) ? Periods.shifted(p, -1) : p);
        }
        if (d.pairStart.isPresent() && cagr && d.pairEnd.isPresent()) {
            return Optional.of(year(d.pairStart.get()) + "/" + year(d.pairEnd.get()));
        }
        if (cagr && d.lastBase.isPresent() && d.point.isPresent() && frame.base.isEmpty() && Periods.isYear(d.lastBase.get().value())) {
            return Optional.of(d.lastBase.get().value() + "/" + d.point.get().value());
        }
        if (cagr && d.plan.isPresent() && frame.time.isEmpty() && d.point.isPresent() && Periods.isYear(d.point.get().value())
                && Periods.lastYear(d.plan.get()).map(String::valueOf).equals(d.point.map(Time::value))
                && Periods.firstYear(d.plan.get()).isPresent() && Periods.lastYear(d.plan.get()).get() > context.published()
                        .map(p -> p.getYear() - 1).orElse(9999)) {
            return d.plan.map(Time::value);
        }
        if (cagr && d.span.isPresent()) {
            return d.span.map(Time::value);
        }
        if (cagr && d.meanSpan.isPresent() && d.point.isPresent() && d.interval.isEmpty()) {
            return d.meanSpan.map(Time::value);
        }
        if (cagr && d.interval.isPresent() && d.point.isPresent() && Periods.isYear(d.point.get().value())
                && Periods.firstYear(d.interval.get()).isPresent()) {
            return Periods.firstYear(d.interval.get()).map(y -> y + "/" + d.point.get().value());
        }
        if (d.pairStart.isPresent() && d.pairEnd.isPresent() && frame.verb.filter(v -> v == CueKind.REACH).isPresent()) {
            return d.pairEnd.map(Time::value);
        }
        boolean done = frame.verbTaken || !frame.action.isEmpty() || frame.verb.isPresent() || s.indicator.folded().contains("新");
        if (d.point.isEmpty() && d.span.isPresent() && d.recent.isPresent() && s.rule.equals("fact/level") && !done && !frame.has(CueKind.STATE)) {
            return d.recent.map(Time::value);
        }
        if (d.point.isEmpty() && d.span.isPresent()) {
            return stock(s, frame) ? Periods.lastYear(d.span.get()).map(String::valueOf) : d.span.map(Time::value);
        }
        if (d.point.isPresent() && d.point.get().value().contains("/") && frame.verb.filter(v -> v == CueKind.REACH).isPresent()
                && d.started) {
            return Periods.lastYear(d.point.get()).map(String::valueOf);
        }
        return force(d);
    }

    private static String year(Time time) {
        return Periods.isDay(time.value()) ? time.value().substring(0, 4) : time.value();
    }

    /** A level that is reached, a rate, a rank: over a span of years it is said of the last. */
    private static boolean stock(Statement s, Frame frame) {
        if (s.aspect == Aspect.SHARE || s.aspect == Aspect.RANK) {
            return !s.rule.equals("fact/share-of-people") || true;
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
        return d.point.or(() -> d.span).map(Time::value).or(() -> d.fallback);
    }

    private void subject(Statement s, Frame frame, Discourse d) {
        Optional<Said<String>> said = d.subject.or(() -> d.sectionSubject);
        s.subject = said.map(Said::value).or(() -> d.homeSubject);
        said.flatMap(Said::span).ifPresent(x -> s.evidence.put(Fact.Slot.SUBJECT, x));
    }

    private void status(Statement s, Frame frame, Discourse d) {
        Optional<Integer> last = s.period.flatMap(p -> Periods.year(p.contains("/") ? p.substring(p.indexOf('/') + 1) : p));
        Optional<Integer> first = s.period.flatMap(Periods::year);
        Optional<Integer> published = context.published().map(p -> p.getYear());
        boolean future = first.isPresent() && published.isPresent() && (first.get() > published.get()
                || last.isPresent() && last.get() > published.get() + 1);
        boolean past = last.isPresent() && published.isPresent() && last.get() < published.get();
        if (s.status != Status.ACTUAL) {
            return;
        }
        if (frame.has(CueKind.FORECAST)) {
            s.status = Status.FORECAST;
            return;
        }
        boolean unsaid = d.point.isEmpty() && d.span.isEmpty() && frame.time.isEmpty();
        if (d.imperative && frame.has(CueKind.REACH) && unsaid) {
            s.status = Status.TARGET;
            s.period = Optional.empty();
            return;
        }
        if (past || frame.budget) {
            return;
        }
        String f = s.indicator.folded();
        if (front.budget() && (f.contains("预算") || f.contains("经费") || f.endsWith("宣导费") || f.endsWith("冻结"))) {
            boolean aimed = f.endsWith("冻结") || frame.has(CueKind.TARGET) || s.aspect == Aspect.CHANGE && frame.leadingGrowth.isPresent();
            s.status = aimed ? Status.TARGET : Status.ACTUAL;
            return;
        }
        if (d.status.isPresent()) {
            s.status = d.status.get().value();
            d.status.get().span().ifPresent(x -> s.evidence.put(Fact.Slot.STATUS, x));
        } else if (future || frame.has(CueKind.TARGET) && !frame.current || frame.time.or(() -> d.point).or(() -> d.span)
                .filter(t -> front.begins(t)).isPresent()) {
            s.status = Status.TARGET;
        } else if (front.report() && s.period.filter(Periods::isYear).isPresent() && !frame.current && first.isPresent() && published.isPresent() && first.get().equals(published.get())) {
            s.status = Status.TARGET;
        } else {
            s.status = d.sectionStatus.orElse(Status.ACTUAL);
        }
        if (s.status != Status.ACTUAL && s.period.isPresent() && s.period.equals(d.fallback) && d.point.isEmpty() && d.span.isEmpty()) {
            s.period = Optional.empty();
        }
    }
}
