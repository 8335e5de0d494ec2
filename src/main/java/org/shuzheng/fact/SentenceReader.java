package org.shuzheng.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shuzheng.doc.Aspect;
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
    private final Around around;
    private final StatementReader statements;
    private final Lists lists;
    private final Resolution resolution;
    private final Nominals nominals;
    private final Attribution attribution;
    private final Exclusions exclusions;
    private final String text;
    private final String folded;
    private final Mentions mentions;
    private final Discourse d;
    private final FrameReader frames;
    private final Trace trace;

    private final List<Statement> out = new ArrayList<>();

    SentenceReader(Cues cues, Indicators indicators, Resolution resolution, Nominals nominals, Attribution attribution,
            Exclusions exclusions, String text, String folded,
            Mentions mentions, Discourse d, Trace trace) {
        this.cues = cues;
        this.indicators = indicators;
        this.completion = new Completion(indicators);
        this.lists = new Lists(indicators, nominals);
        this.resolution = resolution;
        this.nominals = nominals;
        this.attribution = attribution;
        this.exclusions = exclusions;
        this.text = text;
        this.folded = folded;
        this.mentions = mentions;
        this.d = d;
        this.frames = new FrameReader(cues, text, folded);
        this.trace = trace;
        this.around = new Around(text, folded, mentions);
        this.statements = new StatementReader(cues, indicators, completion, nominals, around, text, folded, mentions, d);
    }

    /** The statements of a sentence. */
    List<Statement> read(Span sentence, boolean heading) {
        out.clear();
        d.last = null;
        d.lastFrame = null;
        d.fresh = false;
        d.newSentence();
        Optional<Time> pointOfOpening = d.point;
        List<Segment> segments = Segments.of(sentence, folded, mentions);
        d.timeInSentence = segments.stream().anyMatch(s -> !s.times().isEmpty());
        d.sourceDocument = false;
        d.imperative = attribution.bids(sentence, folded);
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
            attribution.source(segment, folded).ifPresent(s -> {
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
        if (!heading && d.point.filter(resolution::passing).isPresent() && !pointOfOpening.filter(resolution::passing).isPresent()) {
            d.lookAhead(pointOfOpening, folded.charAt(sentence.end() - 1) == '：');
        }
        return List.copyOf(out);
    }

    /** A segment without figures: it may name time, subject, status and topic for those that follow. */
    private void without(Segment segment, boolean heading, boolean figures) {
        // in a sentence without figures only times, subjects and programmes outlast it
        boolean edges = !figures && segment.times().isEmpty() && indexOf("计画", segment) < 0
                && indexOf("比重", segment) < 0 && indexOf("所占", segment) < 0;
        Frame frame = edges ? frames.edges(segment) : frames.read(segment, segment.start(), segment.end());
        if (frame.base.isPresent() && frame.verb.isEmpty()) {
            d.base = frame.base;
        }
        for (Time time : segment.times()) {
            // 从1978年到1985年八年间: the duration only counts the years of the interval
            if (Periods.isDuration(time) && segment.timeEnding(time.span().start()).filter(t -> t.value().contains("/")).isPresent()) {
                continue;
            }
            // an account of the first quarter that mentions the year to come goes on with the quarter
            if (!figures && !heading && d.point.isPresent() && resolution.contains(time, d.point.get())) {
                continue;
            }
            if (Periods.isDuration(time) && time.from().isPresent() && resolution.ahead(time)) {
                d.horizon = Optional.of(time);
            }
            if (attribution.compares(time, segment, folded)) {
                if (folded.substring(time.span().end(), Math.min(folded.length(), time.span().end() + 6)).contains("比")
                        || frame.verb.isEmpty() && frame.phrase.isEmpty()) {
                    d.base = Optional.of(time);
                    d.lastBase = d.base;
                }
                continue;
            }
            if (attribution.inForce(time, segment, heading, figures, folded) && !frame.base.equals(Optional.of(time))) {
                d.say(time, !figures || heading, attribution.until(time, folded));
                if (heading && Periods.isYear(time.value())) {
                    d.headed = Optional.of(time);
                }
            }
        }
        if (attribution.source(segment, folded).isEmpty() && out.isEmpty()) {
            subject(frame, heading);
        }
        attribution.status(segment, folded, frame, d.foreseen).ifPresent(s -> {
            d.status = Optional.of(s);
            d.foreseen |= s.value() == Status.FORECAST;
        });
        d.fresh |= frame.part && !d.topic.isEmpty();
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
        plain = phrase;
        plainSubject = Optional.empty();
        if (folded.startsWith("方面", segment.end() - 2)) {
            d.field = Phrase.of(text, folded, segment.start(), segment.end());
        }
        int word = indexOf("产量", segment);
        if (word >= 0) {
            d.output = true;
            d.outputWord = Phrase.of(text, folded, word, word + 2);
        }
        d.pending = Phrase.NONE;
        boolean within = phrase.folded().contains("比重") || phrase.folded().contains("所占");
        if (!figures && !within) {
            return;
        }
        if (segment.end() < folded.length() && folded.charAt(segment.end()) == '：' && phrase.folded().startsWith("新")
                && phrase.folded().indexOf('的') > 0) {
            d.listPrefix = phrase.part(0, phrase.folded().indexOf('的') + 1);
        }
        if (figures && frame.has(CueKind.SHARE) && !frame.whole.isEmpty()) {
            Phrase part = phrase.isEmpty() ? d.topic : completion.complete(phrase, d, d.fresh);
            statements.setTopic(part);
            d.whole = frame.whole;
            d.shares = true;
            d.shareTopic = part;
            d.fresh = true;
        } else if (within && statements.shares().shareWithin(phrase)) {
            d.fresh = true;
        } else if (figures && folded.startsWith("在", segment.start()) && phrase.folded().endsWith("中")) {
            d.whole = phrase.withoutTail(1);
        } else if (figures && (frame.verb.isEmpty() || frame.grows()) && d.source.isEmpty()
                && nominals.isNominal(phrase, indicators)) {
            d.pending = phrase;
        } else if (figures && d.fresh && !phrase.isEmpty() && nominals.isNominal(plainSubject(), indicators)) {
            d.pending = plainSubject();
        } else if (figures && !d.fresh && !phrase.isEmpty() && d.source.isEmpty()) {
            Phrase theme = plainSubject();
            if (!theme.isEmpty()) {
                d.topic = theme;
                d.theme = theme;
                d.fresh = true;
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
        if (k > 0 && frame.base.isEmpty() && frame.grows() && d.lastFrame != null && d.lastFrame.baseValue) {
            frame.base = d.lastFrame.base;
        }
        Phrase post = around.post(figure.span().end(), postEnd);
        boolean bare = frame.phrase.isEmpty() && frame.verb.isEmpty() && frame.time.isEmpty() && frame.subject.isEmpty()
                && frame.leadingGrowth.isEmpty() && around.blank(from, to);
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
                Phrase noun = around.strip(post);
                statements.setTopic(frame.phrase.plus(noun.folded().endsWith("中") ? noun.withoutTail(1) : noun));
                d.fresh = true;
            } else if (segment.figures().size() == 1 && (why.get().equals("a condition") || why.get().startsWith("it qualifies"))) {
                Phrase whole = Phrase.of(text, folded, segment.start(), segment.end());
                if (nominals.isTopic(whole)) {
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
        attribution.status(segment, folded, frame, d.foreseen).ifPresent(s -> {
            d.status = Optional.of(s);
            d.foreseen |= s.value() == Status.FORECAST;
            d.foreseenHere = s.value() == Status.FORECAST;
        });
        String unit = effectiveUnit(segments, at, k);
        Units kind = Units.of(figure, unit);
        if (unit.isEmpty() && (frame.phrase.folded().endsWith("比重") || frame.phrase.folded().contains("产业") && (frame.phrase.folded().endsWith("结构")
                || frame.phrase.folded().endsWith("比例") || frame.phrase.folded().endsWith("构成") || frame.phrase.folded().endsWith("结构比")) || bare && d.last != null && d.last.aspect == Aspect.SHARE)) {
            kind = Units.PERCENT;
        }
        if (bare && d.last != null && (segment.coordinated() || segment.opener() == '：' || around.blank(from, to) && k == 0)
                && post.isEmpty() && sameKind(d.last, kind)) {
            Statement next = d.last.again(index, d.last.aspect, d.last.rule);
            next.of = d.last.of;
            next.period = nextYear > 0 ? Optional.of(String.valueOf(nextYear++)) : d.last.period;
            add(next, frame, next.indicator);
            return;
        }
        nextYear = 0;
        Optional<Statement> again = inOtherWords(from, to, index, kind);
        if (again.isPresent()) {
            add(again.get(), frame, again.get().indicator);
            return;
        }
        topicBefore = d.topic;
        Statement statement = statements.state(segments, at, k, index, kind, frame, post);
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
        String before = folded.substring(from, cues.startOf(CueKind.BOUND, folded, from, to)).strip();
        if (d.last == null || d.last.aspect != Aspect.CHANGE || kind != Units.PERCENT
                || !(before.equals("即") || before.equals("或") || before.isEmpty())) {
            return Optional.empty();
        }
        Statement s = d.last.again(index, Aspect.GROWTH, "fact/growth-again");
        s.basePeriod = d.last.basePeriod;
        return Optional.of(s);
    }

    private static Units kindOf(Figure figure) {
        return Units.of(figure, figure.unit());
    }

    private static boolean sameKind(Statement before, Units kind) {
        return switch (before.aspect) {
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
        for (int i = at + 1; i < segments.size() && around.bareList(segments.get(i)); i++) {
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
        if (frame.apart && items.isEmpty() && n > 1) {
            trace.note("fact/warning", mentions.figures().get(statement.figure).span(),
                    "warning: " + n + " figures stand behind 分别, but not as many things before them");
        }
        boolean both = n == 1 && frame.has(CueKind.MEAN) && statement.aspect == Aspect.GROWTH && lists.names(statement.indicator, 2);
        if ((frame.each || both || frame.apart && n == 1) && !statement.indicator.folded().contains("等")) {
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
        List<Phrase> parts = Lists.cut(plainSubject(), "、和与及");
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

    /** The last clause without figures, and what it is about once that was asked for. */
    private Phrase plain = Phrase.NONE;
    private Optional<Phrase> plainSubject = Optional.empty();

    private Phrase plainSubject() {
        if (plainSubject.isEmpty()) {
            plainSubject = Optional.of(nominals.subjectOf(plain));
        }
        return plainSubject.get();
    }

    private int indexOf(String word, Segment segment) {
        for (int i = segment.start(); i + word.length() <= segment.end(); i++) {
            if (folded.charAt(i) == word.charAt(0) && folded.startsWith(word, i)) {
                return i;
            }
        }
        return -1;
    }

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
        add(statement, d.lastFrame, statement.indicator);
        nextYear = first + 1;
        return true;
    }

    private Phrase topicBefore = Phrase.NONE;
    private boolean skipped;
    private int skippedAt;
    private int nextYear;
    private List<Phrase> queue = new ArrayList<>();

    private void add(Statement statement, Frame frame, Phrase topic) {
        if (!queue.isEmpty() && d.last != null && d.last.figure != statement.figure && statement.rule.equals(d.last.rule)
                && statement.indicator == d.last.indicator) {
            statement.indicator = queue.remove(0);
        }
        out.add(statement);
        trace.note(statement.rule, mentions.figures().get(statement.figure).span(), statement.indicator.text());
        d.last = statement;
        d.lastFrame = frame;
        d.fresh = true;
        d.pending = Phrase.NONE;
    }

    private String effectiveUnit(List<Segment> segments, int at, int k) {
        String unit = mentions.figures().get(segments.get(at).figures().get(k)).unit();
        for (int i = at; unit.isEmpty() && i + 1 < segments.size() && around.bareList(segments.get(i + 1)); i++) {
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
        if (frame.time.isEmpty() && !frame.phrase.isEmpty()) {
            d.leaveYearEnd();
        }
        if (frame.time.isPresent()) {
            boolean start = frame.has(CueKind.FROM) && !frame.arrived;
            if (!start && !frame.baseValue) {
                boolean mean = (frame.has(CueKind.MEAN) || frame.meanRate) && Periods.isDuration(frame.time.get());
                if (mean) {
                    d.meanSpan = frame.time;
                }
                if (Discourse.yearEnd(frame.time.get()) && !frame.phrase.isEmpty()
                        && frame.phrase.span().start() < frame.time.get().span().start()) {
                    d.sayOfOne(frame.time.get());
                } else if (!(frame.arrived && d.started) && !(mean && d.point.isPresent())) {
                    d.say(frame.time.get(), false, attribution.until(frame.time.get(), folded));
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

}
