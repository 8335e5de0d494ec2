package org.shuzheng.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shuzheng.doc.Aspect;
import org.shuzheng.doc.Basis;
import org.shuzheng.doc.Direction;
import org.shuzheng.doc.Entity;
import org.shuzheng.doc.EntityType;
import org.shuzheng.doc.Fact;
import org.shuzheng.doc.Figure;
import org.shuzheng.doc.Status;
import org.shuzheng.doc.Time;
import org.shuzheng.doc.Trace;
import org.shuzheng.fact.Discourse.Said;
import org.shuzheng.fact.Indicators.Kind;
import org.shuzheng.text.Span;

/** Reads the figures of a sentence as statements, segment by segment, and keeps the discourse up to date. */
final class SentenceReader {

    private final Cues cues;
    private final Indicators indicators;
    private final Completion completion;
    private final Lists lists;
    private final Resolution resolution;
    private final Exclusions exclusions;
    private final String text;
    private final String folded;
    private final Mentions mentions;
    private final Discourse d;
    private final FrameReader frames;
    private final Trace trace;

    private final List<Statement> out = new ArrayList<>();
    private Statement last;
    private Frame lastFrame;
    private boolean fresh;
    private boolean coordinated;

    SentenceReader(Cues cues, Indicators indicators, Resolution resolution, Exclusions exclusions, String text, String folded,
            Mentions mentions, Discourse d, Trace trace) {
        this.cues = cues;
        this.indicators = indicators;
        this.completion = new Completion(indicators);
        this.lists = new Lists(indicators, resolution);
        this.resolution = resolution;
        this.exclusions = exclusions;
        this.text = text;
        this.folded = folded;
        this.mentions = mentions;
        this.d = d;
        this.frames = new FrameReader(cues, text, folded);
        this.trace = trace;
    }

    /** The statements of a sentence. */
    List<Statement> read(Span sentence, boolean heading) {
        out.clear();
        last = null;
        lastFrame = null;
        fresh = false;
        d.newSentence();
        List<Segment> segments = Segments.of(sentence, folded, mentions);
        d.timeInSentence = segments.stream().anyMatch(s -> !s.times().isEmpty());
        d.sourceDocument = false;
        d.imperative = resolution.bids(sentence, folded);
        boolean figures = segments.stream().anyMatch(Segment::hasFigures);
        Phrase beforeBracket = Phrase.NONE;
        Optional<Time> pointBefore = Optional.empty();
        int depth = 0;
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            if (segment.depth() > depth) {
                beforeBracket = d.topic;
                pointBefore = d.point;
            } else if (segment.depth() < depth) {
                d.topic = beforeBracket.isEmpty() ? d.topic : beforeBracket;
                d.point = pointBefore;
            }
            depth = segment.depth();
            resolution.source(segment, folded).ifPresent(s -> {
                d.source = Optional.of(s);
                d.sourceDocument = s.value().startsWith("《") && !s.value().contains("纲要");
                if (s.value().contains("纲要")) {
                    d.planSource = d.source;
                }
            });
            if (segment.hasFigures()) {
                for (int k = 0; k < segment.figures().size(); k++) {
                    figure(segments, i, k);
                }
            } else {
                without(segment, heading, figures);
            }
        }
        if (depth > 0) {
            d.topic = beforeBracket.isEmpty() ? d.topic : beforeBracket;
            d.point = pointBefore;
        }
        return List.copyOf(out);
    }

    /** A segment without figures: it may name time, subject, status and topic for those that follow. */
    private void without(Segment segment, boolean heading, boolean figures) {
        Frame frame = frames.read(segment, segment.start(), segment.end());
        if (frame.base.isPresent() && frame.verb.isEmpty()) {
            d.base = frame.base;
        }
        for (Time time : segment.times()) {
            if (resolution.compares(time, segment, folded)) {
                if (folded.substring(time.span().end(), Math.min(folded.length(), time.span().end() + 6)).contains("比")
                        || frame.verb.isEmpty() && frame.phrase.isEmpty()) {
                    d.base = Optional.of(time);
                    d.lastBase = d.base;
                }
                continue;
            }
            if (resolution.inForce(time, segment, heading, figures, folded) && !frame.base.equals(Optional.of(time))) {
                d.say(time, !figures || heading, resolution.until(time, folded));
                if (heading && Periods.isYear(time.value())) {
                    d.headed = Optional.of(time);
                }
            }
        }
        if (resolution.source(segment, folded).isEmpty() && out.isEmpty()) {
            subject(frame, heading);
        }
        resolution.status(segment, folded, frame, d.foreseen).ifPresent(s -> {
            d.status = Optional.of(s);
            d.foreseen |= s.value() == Status.FORECAST;
        });
        fresh |= frame.part && !d.topic.isEmpty();
        Phrase phrase = frame.phrase;
        String opening = folded.substring(segment.start(), segment.end()).strip();
        for (String reckoned : new String[] {"扣除", "考虑", "剔除", "按可比", "按不变", "按现价", "不考虑"}) {
            if (opening.startsWith(reckoned)) {
                d.reckoned = true;
                return;
            }
        }
        if (phrase.folded().endsWith("计画") || phrase.folded().endsWith("计画)") || phrase.folded().endsWith("计画）")) {
            int from = 0;
            for (String verb : new String[] {"增列", "编列", "办理", "新增", "推动"}) {
                int at = phrase.folded().indexOf(verb);
                if (at >= 0 && at + 2 < phrase.length() && from == 0) {
                    from = at + 2;
                }
            }
            d.account = phrase.part(from, phrase.length());
        }
        lastPlain = resolution.subjectOf(phrase);
        if (folded.startsWith("方面", segment.end() - 2)) {
            d.field = Phrase.of(text, folded, segment.start(), segment.end());
        }
        int word = folded.lastIndexOf("产量", segment.end() - 2);
        if (word >= segment.start()) {
            d.output = true;
            d.outputWord = Phrase.of(text, folded, word, word + 2);
        }
        d.pending = Phrase.NONE;
        if (segment.end() < folded.length() && folded.charAt(segment.end()) == '：' && phrase.folded().startsWith("新")
                && phrase.folded().indexOf('的') > 0) {
            d.listPrefix = phrase.part(0, phrase.folded().indexOf('的') + 1);
        }
        if (figures && frame.has(CueKind.SHARE) && !frame.whole.isEmpty()) {
            Phrase part = phrase.isEmpty() ? d.topic : completion.complete(phrase, d, fresh);
            setTopic(part);
            d.whole = frame.whole;
            d.shares = true;
            d.shareTopic = part;
            fresh = true;
        } else if ((phrase.folded().contains("比重") || phrase.folded().contains("所占")) && shareWithin(phrase)) {
            fresh = true;
        } else if (figures && folded.startsWith("在", segment.start()) && phrase.folded().endsWith("中")) {
            d.whole = phrase.withoutTail(1);
        } else if (figures && (frame.verb.isEmpty() || frame.grows()) && d.source.isEmpty()
                && resolution.isNominal(phrase, indicators)) {
            d.pending = phrase;
        } else if (figures && fresh && !phrase.isEmpty() && resolution.isNominal(lastPlain, indicators)) {
            d.pending = lastPlain;
        } else if (figures && !fresh && !phrase.isEmpty() && d.source.isEmpty()) {
            Phrase theme = lastPlain;
            if (!theme.isEmpty()) {
                d.topic = theme;
                d.theme = theme;
                fresh = true;
            }
        }
    }

    private void subject(Frame frame, boolean heading) {
        if (frame.subject.isPresent()) {
            Said<String> said = new Said<>(text.substring(frame.subject.get().start(), frame.subject.get().end()), frame.subject);
            d.subject = Optional.of(said);
            if (heading) {
                d.sectionSubject = d.subject;
            }
            if (resolution.home(folded.substring(frame.subject.get().start(), frame.subject.get().end())).isPresent()) {
                d.homeSubject = Optional.of(said.value());
            }
        }
    }

    private void figure(List<Segment> segments, int at, int k) {
        Segment segment = segments.get(at);
        int index = segment.figures().get(k);
        Figure figure = mentions.figures().get(index);
        int from = k == 0 || skipped && k == skippedAt + 1 ? segment.start() : mentions.figures().get(segment.figures().get(k - 1)).span().end();
        int to = Math.max(from, figure.span().start());
        if (k > 0) {
            int mark = folded.lastIndexOf('、', to - 1);
            from = mark >= from ? mark + 1 : from;
        }
        int postEnd = k + 1 < segment.figures().size()
                ? mentions.figures().get(segment.figures().get(k + 1)).span().start() : segment.end();
        if (k + 1 < segment.figures().size() && qualifies(mentions.figures().get(segment.figures().get(k + 1)), segment)) {
            postEnd = k + 2 < segment.figures().size() ? mentions.figures().get(segment.figures().get(k + 2)).span().start() : segment.end();
        }
        Frame frame = frames.read(segment, from, to);
        if (k > 0 && frame.base.isEmpty() && frame.grows() && lastFrame != null && lastFrame.baseValue) {
            frame.base = lastFrame.base;
        }
        Phrase post = post(figure.span().end(), postEnd);
        boolean bare = frame.phrase.isEmpty() && frame.verb.isEmpty() && frame.time.isEmpty() && frame.subject.isEmpty()
                && frame.leadingGrowth.isEmpty() && blank(from, to);
        boolean qualifier = kindOf(figure) == Units.COUNT && k + 1 < segment.figures().size() && frame.phrase.isEmpty() && !post.isEmpty()
                && frame.verb.isEmpty() && !frame.verbTaken && frame.action.isEmpty() && !frame.part;
        if (qualifier) {
            Frame next = frames.read(segment, figure.span().end(), mentions.figures().get(segment.figures().get(k + 1)).span().start());
            if (next.grows() && !next.phrase.isEmpty()) {
                trace.note("fact/none", figure.span(), "no fact: it counts within the name of what grows");
                skipped = true;
                skippedAt = k;
                times(frame, segment, k);
                return;
            }
        }
        Optional<String> why = exclusions.reason(segment, segments, at, figure, frame, post, folded);
        if (why.isPresent()) {
            trace.note("fact/none", figure.span(), "no fact: " + why.get());
            skipped = !why.get().startsWith("the whole") && !why.get().startsWith("a rule") && !why.get().startsWith("a count");
            skippedAt = k;
            if (why.get().startsWith("the whole")) {
                Phrase noun = strip(post);
                setTopic(frame.phrase.plus(noun.folded().endsWith("中") ? noun.withoutTail(1) : noun));
                fresh = true;
            } else if (segment.figures().size() == 1 && (why.get().equals("a condition") || why.get().startsWith("it qualifies"))) {
                Phrase whole = Phrase.of(text, folded, segment.start(), segment.end());
                if (resolution.isTopic(whole)) {
                    d.pending = whole;
                    return;
                }
            }
            times(frame, segment, k);
            return;
        }
        skipped = false;
        times(frame, segment, k);
        subject(frame, false);
        if (d.foreseenHere && !frame.phrase.isEmpty() && !segment.coordinated() && d.status.filter(s -> s.value() == Status.FORECAST)
                .isPresent()) {
            d.status = Optional.empty();
        }
        resolution.status(segment, folded, frame, d.foreseen).ifPresent(s -> {
            d.status = Optional.of(s);
            d.foreseen |= s.value() == Status.FORECAST;
            d.foreseenHere = s.value() == Status.FORECAST;
        });
        String unit = effectiveUnit(segments, at, k);
        Units kind = Units.of(figure, unit);
        if (unit.isEmpty() && (frame.phrase.folded().endsWith("比重") || frame.phrase.folded().contains("产业") && (frame.phrase.folded().endsWith("结构")
                || frame.phrase.folded().endsWith("比例") || frame.phrase.folded().endsWith("构成") || frame.phrase.folded().endsWith("结构比")) || bare && last != null && last.aspect == Aspect.SHARE)) {
            kind = Units.PERCENT;
        }
        if (bare && last != null && (segment.coordinated() || segment.opener() == '：' || blank(from, to) && k == 0)
                && post.isEmpty() && sameKind(last, kind)) {
            Statement next = new Statement(index, last.aspect, last.rule);
            Statement copy = last;
            next.indicator = copy.indicator;
            next.direction = copy.direction;
            next.basis = copy.basis;
            next.period = nextYear > 0 ? Optional.of(String.valueOf(nextYear++)) : copy.period;
            next.of = copy.of;
            next.subject = copy.subject;
            next.source = copy.source;
            next.status = copy.status;
            add(next, frame, copy.indicator);
            return;
        }
        nextYear = 0;
        Optional<Statement> again = inOtherWords(from, to, index, kind);
        if (again.isPresent()) {
            add(again.get(), frame, again.get().indicator);
            return;
        }
        topicBefore = d.topic;
        Statement statement = state(segments, at, k, index, kind, frame, post);
        if (statement == null || statement.indicator.isEmpty()) {
            trace.note("fact/none", figure.span(), "no fact: no indicator is said");
            return;
        }
        resolution.fill(statement, figure, frame, d, segment, folded);
        distribute(statement, frame, segments, at);
    }

    /** 培育3家年营收10亿元以上的车芯企业: the second figure is part of the first one's noun. */
    private boolean qualifies(Figure figure, Segment segment) {
        String after = folded.substring(figure.span().end(), Math.max(figure.span().end(), segment.end()));
        return Units.of(figure, figure.unit()) == Units.AMOUNT && (after.startsWith("以上的") || after.startsWith("以下的")
                || after.startsWith("及以上") || figure.unit().equals("岁") && after.startsWith("以上")
                || after.startsWith("的") && figure.bound() == org.shuzheng.doc.Bound.ABOVE);
    }

    /** 增产二千二百万吨，即百分之七点八: the change once more, as a growth. */
    private Optional<Statement> inOtherWords(int from, int to, int index, Units kind) {
        String before = folded.substring(from, to).strip();
        if (last == null || last.aspect != Aspect.CHANGE || kind != Units.PERCENT
                || !(before.equals("即") || before.equals("或") || before.isEmpty())) {
            return Optional.empty();
        }
        Statement s = new Statement(index, Aspect.GROWTH, "fact/growth-again");
        s.indicator = last.indicator;
        s.direction = last.direction;
        s.basis = last.basis;
        s.period = last.period;
        s.basePeriod = last.basePeriod;
        s.subject = last.subject;
        s.source = last.source;
        s.status = last.status;
        return Optional.of(s);
    }

    private static Units kindOf(Figure figure) {
        return Units.of(figure, figure.unit());
    }

    private static boolean sameKind(Statement last, Units kind) {
        return switch (last.aspect) {
            case GROWTH -> kind == Units.PERCENT;
            case CHANGE -> kind == Units.POINTS || kind == Units.AMOUNT || kind == Units.COUNT;
            case SHARE -> kind == Units.PERCENT || kind == Units.COUNT;
            case LEVEL -> kind == Units.AMOUNT || kind == Units.COUNT || kind == Units.PERCENT;
            case RANK -> kind == Units.RANK;
        };
    }

    /** One indicator a figure in a list, or two indicators of one figure behind 均. */
    private void distribute(Statement statement, Frame frame, List<Segment> segments, int at) {
        int n = 1;
        for (int i = at + 1; i < segments.size() && bareList(segments.get(i)); i++) {
            n++;
        }
        if (n > 1 && years(statement, n)) {
            return;
        }
        List<Phrase> items = n > 1 ? lists.split(statement.indicator, n) : List.of();
        boolean listed = frame.phrase.isEmpty() && statement.aspect == Aspect.GROWTH && frame.basisSpan.isEmpty()
                && out.stream().map(s -> s.indicator.folded()).distinct().count() == n;
        if (items.isEmpty() && n > 1 && (frame.apart || listed)) {
            items = apart(statement, frame, n);
        }
        if (!items.isEmpty() && items.stream().allMatch(p -> indicators.is(p.folded(), Kind.SECTOR)) && !topicBefore.isEmpty()) {
            items = items.stream().map(p -> p.plus(topicBefore)).toList();
        }
        if (!items.isEmpty() && segments.get(at).figures().size() == 1) {
            add(statement.of(items.get(0)), frame, statement.indicator);
            List<Phrase> rest = items.subList(1, n);
            queue = new ArrayList<>(rest);
            return;
        }
        if ((frame.each || frame.apart && n == 1) && !statement.indicator.folded().contains("等")) {
            List<Phrase> each = lists.split(statement.indicator, 2);
            if (each.size() == 2) {
                add(statement.of(each.get(0)), frame, statement.indicator);
                add(statement.of(each.get(1)), frame, statement.indicator);
                return;
            }
        }
        add(statement, frame, statement.indicator);
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
        List<Phrase> parts = Lists.cut(lastPlain, "、和与及");
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

    private Phrase lastPlain = Phrase.NONE;

    /** 3年来分别为甲、乙与丙: one year each. */
    private boolean years(Statement statement, int n) {
        if (d.span.isEmpty() || !statement.period.equals(d.span.map(Time::value)) || d.span.get().from().isEmpty()) {
            return false;
        }
        int first = Periods.firstYear(d.span.get()).orElse(0);
        int end = Periods.lastYear(d.span.get()).orElse(0);
        if (end - first + 1 != n || statement.aspect != Aspect.LEVEL) {
            return false;
        }
        statement.period = Optional.of(String.valueOf(first));
        add(statement, lastFrame, statement.indicator);
        nextYear = first + 1;
        return true;
    }

    private Phrase topicBefore = Phrase.NONE;
    private boolean skipped;
    private int skippedAt;
    private int nextYear;
    private List<Phrase> queue = new ArrayList<>();

    private boolean bareList(Segment segment) {
        if (segment.figures().size() != 1 || !(segment.coordinated() || segment.opener() == '：')) {
            return false;
        }
        Figure figure = mentions.figures().get(segment.figures().get(0));
        return blank(segment.start(), figure.span().start());
    }

    private void add(Statement statement, Frame frame, Phrase topic) {
        if (!queue.isEmpty() && last != null && last.figure != statement.figure && statement.rule.equals(last.rule)
                && statement.indicator == last.indicator) {
            statement.indicator = queue.remove(0);
        }
        out.add(statement);
        trace.note(statement.rule, mentions.figures().get(statement.figure).span(), statement.indicator.text());
        last = statement;
        lastFrame = frame;
        fresh = true;
        d.pending = Phrase.NONE;
    }

    private boolean blank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (" 　约近超和与及、或为".indexOf(folded.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private String effectiveUnit(List<Segment> segments, int at, int k) {
        String unit = mentions.figures().get(segments.get(at).figures().get(k)).unit();
        for (int i = at; unit.isEmpty() && i + 1 < segments.size() && bareList(segments.get(i + 1)); i++) {
            unit = mentions.figures().get(segments.get(i + 1).figures().get(0)).unit();
        }
        return unit;
    }

    private void times(Frame frame, Segment segment, int k) {
        if (frame.base.isPresent()) {
            d.lastBase = frame.base;
        }
        boolean named = frame.time.filter(t -> t.surface().endsWith("初") && startsWithAny(t.span().end(), "预算", "计划", "目标", "任务", "确定")).isPresent();
        if (named) {
            frame.time = Optional.empty();
        }
        if (frame.time.isPresent()) {
            boolean start = frame.has(CueKind.FROM) && !frame.arrived;
            if (!start && !frame.baseValue) {
                boolean mean = (frame.has(CueKind.MEAN) || frame.meanRate) && Periods.isDuration(frame.time.get());
                if (mean) {
                    d.meanSpan = frame.time;
                }
                if (!(frame.arrived && d.started) && !(mean && d.point.isPresent())) {
                    d.say(frame.time.get(), false, resolution.until(frame.time.get(), folded));
                }
                if (d.pairStart.isPresent() && frame.verb.filter(v -> v == CueKind.REACH).isPresent()) {
                    d.pairEnd = frame.time;
                }
            } else if (start) {
                d.pairStart = frame.time;
                d.pairEnd = Optional.empty();
            }
        }
        if (frame.has(CueKind.FROM)) {
            d.started = true;
        }
    }

    private boolean startsWithAny(int at, String... words) {
        for (String word : words) {
            if (folded.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }

    private Phrase post(int from, int to) {
        int start = from;
        boolean again = true;
        while (again && start < to) {
            again = false;
            for (String bound : new String[] {"左右", "以上", "以下", "以内", "上下", "多", "余", " "}) {
                if (folded.startsWith(bound, start)) {
                    start += bound.length();
                    again = true;
                }
            }
        }
        return start >= to ? Phrase.NONE : Phrase.of(text, folded, start, to);
    }

    private Statement state(List<Segment> segments, int at, int k, int index, Units kind, Frame frame, Phrase post) {
        Segment segment = segments.get(at);
        coordinated = segment.coordinated();
        Figure figure = mentions.figures().get(index);
        boolean invest = frame.invest && kind == Units.AMOUNT && cues.is(frame.phrase.folded(), CueKind.INVEST)
                && (frame.verb.isEmpty() || frame.verb.get() == CueKind.STATE);
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
            Direction dir = frame.grows() ? direction(frame) : frame.leadingGrowth.map(SentenceReader::up)
                    .orElse(last == null ? Direction.UP : last.direction.orElse(Direction.UP));
            return named(s, frame, dir, Phrase.NONE);
        }
        if (kind == Units.PERCENT) {
            return percent(segment, index, frame, post, figure);
        }
        if (frame.verb.filter(v -> v == CueKind.RISE || v == CueKind.FALL).isPresent() && !frame.has(CueKind.FROM)) {
            return named(new Statement(index, Aspect.CHANGE, "fact/change"), frame, direction(frame),
                    frame.phrase.isEmpty() && !post.isEmpty() && last == null ? head(post) : Phrase.NONE);
        }
        if (frame.phrase.folded().endsWith("新增") && frame.phrase.length() > 3 && frame.verb.isEmpty()
                && !frame.phrase.folded().contains("每") && !frame.phrase.folded().contains("均")) {
            frame.phrase = frame.phrase.withoutTail(2);
            return named(new Statement(index, Aspect.CHANGE, "fact/change"), frame, Direction.UP, Phrase.NONE);
        }
        if (coordinated && lastFrame != null && lastFrame.leadingGrowth.isPresent() && last != null && last.aspect == Aspect.CHANGE
                && frame.verb.isEmpty() && frame.action.isEmpty() && !frame.phrase.isEmpty()) {
            frame.leadingGrowth = lastFrame.leadingGrowth;
        }
        if (frame.leadingGrowth.isPresent() && !frame.phrase.isEmpty()) {
            return named(new Statement(index, Aspect.CHANGE, "fact/change-verb-first"), frame,
                    up(frame.leadingGrowth.get()), Phrase.NONE);
        }
        if (frame.leadingGrowth.isPresent()) {
            return named(new Statement(index, Aspect.CHANGE, "fact/change"), frame, up(frame.leadingGrowth.get()),
                    d.topic.isEmpty() || last == null ? head(post) : Phrase.NONE);
        }
        Statement level = new Statement(index, Aspect.LEVEL, invest ? "fact/level-investment" : "fact/level");
        if (invest) {
            Phrase object = object(figure.span().end(), segment.end());
            if (post.folded().startsWith("的") && !resolution.theme(object).isEmpty()) {
                object = resolution.theme(object);
            }
            if (object.isEmpty() && !d.theme.isEmpty()) {
                object = d.theme;
            } else if (object.isEmpty() && (frame.verbTaken || frame.phrase.folded().startsWith("总")) && fresh && last != null && !d.topic.folded().endsWith("投资")) {
                object = indicators.head(d.topic.folded()) == 0 ? d.topic : Phrase.NONE;
            }
            if (object.isEmpty() && at + 1 < segments.size() && segments.get(at + 1).figures().size() == 1) {
                object = spentOn(segments.get(at + 1));
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
                level.indicator = unit.plus(strip(post));
                setTopic(level.indicator);
                return level;
            }
        }
        boolean counts = (frame.phrase.isEmpty() || cues.is(frame.phrase.folded(), CueKind.ACTION)) && (frame.verbTaken || kind == Units.COUNT) && !post.folded().startsWith("的")
                && !frame.baseValue && !frame.has(CueKind.FROM);
        if (!post.isEmpty() && (!reached || counts) && !(post.folded().startsWith("的") && !frame.phrase.isEmpty()
                && !isAttribute(frame.phrase.folded()) && !cues.is(frame.phrase.folded(), CueKind.ACTION))) {
            Phrase object = strip(post);
            if (frame.phrase.folded().endsWith("的")) {
                Phrase noun = resolution.theme(object);
                object = noun.isEmpty() ? object : noun;
            }
            if (object.folded().endsWith("中") && object.length() > 2) {
                object = object.withoutTail(1);
            }
            if (post.folded().startsWith("的") && isAttribute(frame.phrase.folded())) {
                Phrase noun = resolution.theme(object).isEmpty() ? object : resolution.theme(object);
                level.indicator = noun.plus(frame.phrase);
                setTopic(noun);
                return level;
            }
            boolean take = frame.phrase.isEmpty() || kind == Units.COUNT
                    || cues.is(frame.phrase.folded(), CueKind.ACTION) || indicators.is(object.folded(), Kind.HEAD);
            if (take && frame.part && frame.phrase.isEmpty() && last != null && !frame.verbTaken && !resolution.noun(d.topic).isEmpty()
                    && resolution.theme(object).isEmpty()) {
                level.indicator = object.plus("的").plus(resolution.theme(d.topic).isEmpty() ? d.topic : resolution.theme(d.topic));
                return level;
            }
            if (take && !object.isEmpty()) {
                Statement behind = new Statement(index, Aspect.LEVEL, "fact/level-behind");
                behind.indicator = completion.complete(frame.phrase.plus(object), d, fresh);
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

    /** 完成1.8万户、189万平方米棚改任务: the noun stands behind the last figure of the list. */
    private Optional<Phrase> sharedPost(List<Segment> segments, int at) {
        for (int i = at + 1; i < segments.size() && bareList(segments.get(i)); i++) {
            Figure figure = mentions.figures().get(segments.get(i).figures().get(0));
            Phrase post = post(figure.span().end(), segments.get(i).end());
            if (!post.isEmpty()) {
                return Optional.of(strip(post));
            }
        }
        return Optional.empty();
    }

    /** 城镇劳动力, 标准机架 as units are what is counted; 人次 and 平方米 are not. */
    private static boolean isNoun(String unit) {
        return unit.length() > 2 && Character.UnicodeScript.of(unit.charAt(0)) == Character.UnicodeScript.HAN
                && !unit.endsWith("次") && !unit.endsWith("米") && !unit.endsWith("里");
    }

    private static boolean isAttribute(String folded) {
        return folded.equals("规模") || folded.equals("总规模") || folded.equals("首期规模") || folded.equals("总金额") || folded.equals("总额")
                || folded.equals("面积") || folded.equals("建筑面积") || folded.equals("总建筑面积") || folded.equals("总面积");
    }

    private Phrase head(Phrase post) {
        Phrase theme = resolution.theme(strip(post));
        return theme.length() >= 4 ? theme : strip(post);
    }

    private Phrase strip(Phrase post) {
        Phrase p = post;
        while (p.folded().startsWith("的") || p.folded().startsWith("了")) {
            p = p.part(1, p.length());
        }
        return p;
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
        return Phrase.of(text, folded, start, to);
    }

    /** 超过原定计划四百二十七亿元的百分之十五点三: the plan is a target, the rest a growth over it. */
    private Optional<Statement> againstPlan(Segment segment, int k, int index, Frame frame, Units kind) {
        String f = frame.phrase.folded();
        if ((f.startsWith("超过") || f.startsWith("低于") || f.startsWith("比")) && kind != Units.PERCENT
                && (f.endsWith("计划") || f.endsWith("预算") || f.endsWith("目标") || f.endsWith("指标"))) {
            Statement s = new Statement(index, Aspect.LEVEL, "fact/plan");
            s.indicator = completion.complete(Phrase.NONE, d, fresh);
            s.status = Status.TARGET;
            return Optional.of(s);
        }
        Phrase behind = post(mentions.figures().get(index).span().end(), segment.end());
        if (last != null && (behind.folded().contains("目标") || behind.folded().contains("计划")) && behind.length() < 9
                && frame.phrase.isEmpty() && frame.verbSpan.filter(v -> "低于高于超过好于达到控制在保持在".contains(v.of(folded)) && v.length() >= 2)
                        .isPresent()) {
            Statement s = new Statement(index, last.aspect, "fact/target-compared");
            s.indicator = last.indicator;
            s.direction = last.direction;
            s.status = Status.TARGET;
            return Optional.of(s);
        }
        if (k > 0 && last != null && last.rule.equals("fact/plan") && kind == Units.PERCENT) {
            Statement s = new Statement(index, Aspect.GROWTH, "fact/over-plan");
            s.indicator = last.indicator;
            s.direction = Optional.of(Direction.UP);
            return Optional.of(s);
        }
        return Optional.empty();
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
        return before.plus(strip(post(figure.span().end(), next.end())));
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
        s.indicator = completion.complete(phrase, d, fresh);
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
            s.indicator = d.topic.plus(phrase);
        } else {
            s.indicator = phrase;
            if (pull > 0) {
                setTopic(phrase.part(0, pull));
            }
        }
        return s;
    }

    private Statement percent(Segment segment, int index, Frame frame, Phrase post, Figure figure) {
        boolean times = figure.unit().equals("倍");
        Optional<Phrase> plan = fulfilled(segment, figure);
        if (plan.isPresent()) {
            Statement s = new Statement(index, Aspect.SHARE, "fact/fulfilment");
            s.indicator = completion.complete(Phrase.NONE, d, fresh);
            s.of = Optional.of(plan.get().text());
            s.evidence.put(Fact.Slot.OF, plan.get().span());
            return s;
        }
        if (frame.has(CueKind.SHARE)) {
            Statement s = new Statement(index, Aspect.SHARE, "fact/share");
            s.indicator = completion.complete(frame.phrase, d, fresh);
            setTopic(s.indicator);
            d.shares = true;
            d.whole = frame.whole.isEmpty() ? d.whole : frame.whole;
            s.of = d.whole.isEmpty() ? Optional.empty() : Optional.of(d.whole.text());
            if (!d.whole.isEmpty()) {
                s.evidence.put(Fact.Slot.OF, d.whole.span());
            }
            return s;
        }
        if (frame.grows()) {
            return named(new Statement(index, Aspect.GROWTH, "fact/growth"), frame, direction(frame), Phrase.NONE);
        }
        if (frame.leadingGrowth.isPresent()) {
            return named(new Statement(index, Aspect.GROWTH, "fact/growth"), frame, up(frame.leadingGrowth.get()), Phrase.NONE);
        }
        if (times || frame.verb.filter(v -> v == CueKind.EQUAL).isPresent()) {
            Statement s = new Statement(index, Aspect.GROWTH, "fact/multiple");
            return named(s, frame, Direction.UP, Phrase.NONE);
        }
        String f = frame.phrase.folded();
        if (f.endsWith("之比") && f.length() > 2 && !d.topic.isEmpty()) {
            Statement s = new Statement(index, Aspect.SHARE, "fact/share");
            s.indicator = d.topic;
            d.whole = frame.phrase.withoutTail(2);
            d.shares = true;
            s.of = Optional.of(d.whole.text());
            return s;
        }
        if (frame.part && f.isEmpty() && !post.isEmpty() && frame.verb.isEmpty() && last != null) {
            Statement s = new Statement(index, Aspect.SHARE, "fact/share-of-people");
            s.indicator = strip(post).plus("的").plus(d.topic);
            s.of = Optional.of(d.topic.text());
            return s;
        }
        if (!d.shareTopic.isEmpty() && (f.equals("这个比重") || f.equals("这一比重") || f.equals("这一比例") || f.equals("该比重"))) {
            setTopic(d.shareTopic);
            d.pending = Phrase.NONE;
        }
        if (f.equals("这个比重") || f.equals("这一比重") || f.equals("该比重") || f.equals("其比重") || f.equals("比重") && d.shares) {
            return within(index, frame);
        }
        if ((f.endsWith("之") || f.endsWith("的")) && (f.contains("高于") || f.contains("低于"))) {
            int at = Math.max(f.indexOf("高于"), f.indexOf("低于"));
            Statement s = new Statement(index, rateOrShare(d.topic, frame, figure), "fact/compared-with");
            s.indicator = frame.phrase.part(at + 2, f.length() - 1).plus(completion.headOf(d.topic));
            return s;
        }
        if (f.contains("中所占") || f.contains("所占比重") || f.contains("所占的比重") || f.contains("中的比重") || f.contains("中比重")
                || f.contains("中所占比重") || f.contains("所占比例") || f.contains("所占份额")) {
            return within(index, frame);
        }
        if (post.folded().startsWith("的") && post.length() > 3 && (f.isEmpty() || frame.verb.isEmpty() && f.length() < 5)) {
            Statement s = new Statement(index, Aspect.SHARE, "fact/share-of-people");
            Phrase rest = post.part(1, post.length());
            Phrase noun = resolution.noun(rest);
            s.indicator = rest;
            s.of = noun.isEmpty() ? Optional.empty() : Optional.of(noun.text());
            return s;
        }
        if (f.isEmpty() && frame.has(CueKind.REACH) && d.started && last != null && last.aspect == Aspect.GROWTH
                && lastFrame.verb.filter(v -> v == CueKind.RATE_UP || v == CueKind.RATE_DOWN).isPresent()) {
            Statement s = new Statement(index, Aspect.GROWTH, "fact/growth");
            return named(s, frame, last.direction.orElse(Direction.UP), Phrase.NONE);
        }
        if (f.isEmpty() && d.shares && fresh) {
            Statement s = new Statement(index, Aspect.SHARE, "fact/share");
            s.indicator = completion.complete(Phrase.NONE, d, fresh);
            s.of = d.whole.isEmpty() ? Optional.empty() : Optional.of(d.whole.text());
            return s;
        }
        int de = f.endsWith("的") ? near(frame.phrase) : -1;
        if (de > 0) {
            Statement s = new Statement(index, Aspect.SHARE, "fact/share");
            s.indicator = completion.complete(frame.phrase.part(0, de), d, fresh);
            Phrase whole = frame.phrase.part(de + 2, frame.phrase.length() - 1);
            s.of = Optional.of(whole.text());
            setTopic(s.indicator);
            return s;
        }
        Phrase indicator = completion.complete(frame.phrase, d, fresh || frame.anaphor);
        Aspect aspect = rateOrShare(indicator, frame, figure);
        Statement s = new Statement(index, aspect, aspect == Aspect.SHARE ? "fact/share-named" : "fact/level-rate");
        d.shares = aspect == Aspect.SHARE;
        d.whole = Phrase.NONE;
        return named(s, frame, null, Phrase.NONE);
    }

    /** 完成计划的百分之一百零三, 为预算的102%: the plan is the whole. */
    private Optional<Phrase> fulfilled(Segment segment, Figure figure) {
        int end = figure.span().start();
        while (end > segment.start() && " 的".indexOf(folded.charAt(end - 1)) >= 0) {
            end--;
        }
        for (String word : new String[] {"计划", "预算", "任务", "目标", "指标", "计画"}) {
            if (end - word.length() > segment.start() && folded.startsWith(word, end - word.length())) {
                for (String verb : new String[] {"完成了", "完成", "达到", "占", "相当于", "为"}) {
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
        for (String word : new String[] {"接近", "相当于", "达到", "超过", "不足"}) {
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
        for (String share : new String[] {"比重", "占比", "比例", "份额", "所占"}) {
            if (f.contains(share)) {
                return Aspect.SHARE;
            }
        }
        if (f.endsWith("率") || f.contains("率") || f.endsWith("系数") || f.endsWith("度") || f.endsWith("指数") || f.endsWith("税")
                || f.endsWith("利息")) {
            return Aspect.LEVEL;
        }
        return d.shares && frame.phrase.isEmpty() || frame.verb.filter(v -> v == CueKind.REACH).isPresent()
                ? Aspect.SHARE : Aspect.LEVEL;
    }

    /** 工业在工农业总产值中所占的比重; with 在…中 perhaps in the segment before. */
    private Statement within(int index, Frame frame) {
        Statement s = new Statement(index, Aspect.SHARE, "fact/share-within");
        shareWithin(frame.phrase);
        s.indicator = completion.complete(Phrase.NONE, d, fresh);
        s.of = d.whole.isEmpty() ? Optional.empty() : Optional.of(d.whole.text());
        return s;
    }

    /** Sets topic and whole from a phrase of the form 甲在乙中(所占)的比重. */
    private boolean shareWithin(Phrase phrase) {
        String f = phrase.folded();
        int in = f.indexOf('在');
        int mid = f.indexOf('中', Math.max(0, in));
        int gets = f.indexOf("所占");
        if (in >= 0 && mid > in) {
            d.whole = phrase.part(in + 1, mid);
            Phrase part = in > 0 ? phrase.part(0, in) : gets > mid ? phrase.part(mid + 1, gets) : d.topic;
            setTopic(part);
            d.shareTopic = part;
            d.shares = true;
            d.pending = Phrase.NONE;
            return true;
        }
        if (gets > 0) {
            setTopic(phrase.part(0, gets));
            d.shareTopic = d.topic;
            d.shares = true;
            d.pending = Phrase.NONE;
            return true;
        }
        return false;
    }

    private Statement named(Statement s, Frame frame, Direction direction, Phrase instead) {
        s.direction = Optional.ofNullable(direction);
        Phrase said = instead.isEmpty() ? frame.phrase : instead;
        if (said.isEmpty() && frame.subjectName.isPresent() && d.pending.isEmpty()
                && frame.subjectName.get().type() == EntityType.ORG) {
            s.indicator = completion.headOf(d.topic);
            setTopic(s.indicator);
            return s;
        }
        if (!said.isEmpty() && (said.folded().startsWith("吸纳") || said.folded().startsWith("带动")) && !d.theme.isEmpty()) {
            said = d.theme.plus(said);
        }
        if (!said.isEmpty() && frame.action.isEmpty() && !indicators.is(said.folded(), Kind.APPEND)
                && !said.folded().startsWith("惠及") && !d.action.isEmpty() && lastFrame != null && s.aspect == Aspect.LEVEL
                && (coordinated || d.action.startsWith("新") || d.action.startsWith("改")) && !frame.verbTaken && (!frame.part || d.action.startsWith("新"))
                && frame.verb.isEmpty() && frame.time.isEmpty() && said.length() < 10
                && indicators.head(said.folded()) == 0 && !hasVerbHead(said)) {
            said = new Phrase(d.action, d.action, said.span()).plus(said);
        } else {
            d.action = frame.action;
        }
        if (!said.isEmpty() && cues.is(said.folded(), CueKind.ACTION) && fresh && !d.topic.isEmpty()) {
            Optional<Cues.Cue> verb = cues.after(d.topic.folded(), 0, d.topic.length()).filter(c -> c.is(CueKind.ACTION));
            said = said.plus(verb.map(v -> d.topic.part(v.end(), d.topic.length())).orElse(d.topic));
        }
        boolean derivedNow = indicators.is(said.folded(), Kind.DERIVED);
        if (s.aspect != Aspect.CHANGE && !derivedNow) {
            d.derived = Phrase.NONE;
        }
        s.indicator = completion.complete(said, d, fresh || frame.anaphor);
        if (s.aspect == Aspect.CHANGE && d.shares && said.isEmpty() && !d.whole.isEmpty()) {
            s.of = Optional.of(d.whole.text());
        }
        if (!said.isEmpty() && !derivedNow) {
            d.shares = s.aspect == Aspect.SHARE;
            if (s.aspect != Aspect.SHARE) {
                d.whole = Phrase.NONE;
            }
        }
        if (!derivedNow && !(indicators.is(said.folded(), Kind.APPEND) && !said.folded().endsWith("规模")) && !(s.aspect == Aspect.CHANGE && !d.derived.isEmpty())) {
            setTopic(s.indicator);
        }
        return s;
    }

    private boolean hasVerbHead(Phrase said) {
        return cues.after(said.folded(), 0, said.length()).filter(c -> c.is(CueKind.ACTION)).isPresent();
    }

    private void setTopic(Phrase topic) {
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
            if (topic.folded().endsWith("产量")) {
                d.output = true;
                d.outputWord = topic.part(topic.length() - 2, topic.length());
            } else if (!indicators.is(topic.folded(), Kind.PRODUCT) && indicators.head(topic.folded()) > 0
                    && !topic.folded().endsWith("量")) {
                d.output = false;
            }
        }
    }

    private static Direction direction(Frame frame) {
        return up(frame.verb.get());
    }

    private static Direction up(CueKind kind) {
        return kind == CueKind.RISE || kind == CueKind.RATE_UP ? Direction.UP : Direction.DOWN;
    }
}
