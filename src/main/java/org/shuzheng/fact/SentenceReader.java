package org.shuzheng.fact;

import java.util.List;
import java.util.Optional;
import org.shuzheng.doc.Aspect;
import org.shuzheng.doc.Direction;
import org.shuzheng.doc.Figure;
import org.shuzheng.doc.Status;
import org.shuzheng.doc.Time;
import org.shuzheng.doc.Trace;
import org.shuzheng.text.Span;

/** Reads the figures of a sentence as statements, segment by segment, and keeps the discourse up to date. */
final class SentenceReader {

    private final Cues cues;
    private final WordLists lists;
    private final Indicators indicators;
    private final Around around;
    private final StatementReader statements;
    private final Resolution resolution;
    private final Nominals nominals;
    private final Attribution attribution;
    private final Exclusions exclusions;
    private final String text;
    private final String folded;
    private final Mentions mentions;
    private final Discourse d;
    private final FrameReader frames;
    private final Bearers bearers;
    private final BareClauses clauses;
    private final Distribution distribution;
    private final TimesInForce times;
    private final Sources sources;
    private final Views views;
    private final Trace trace;

    private boolean skipped;
    private int skippedAt;

    SentenceReader(Cues cues, WordLists lists, Indicators indicators, Resolution resolution, Nominals nominals, Attribution attribution,
            Exclusions exclusions, String text, String folded, Mentions mentions, Discourse d, Trace trace) {
        this.cues = cues;
        this.lists = lists;
        this.indicators = indicators;
        this.resolution = resolution;
        this.nominals = nominals;
        this.attribution = attribution;
        this.exclusions = exclusions;
        this.text = text;
        this.folded = folded;
        this.mentions = mentions;
        this.d = d;
        this.trace = trace;
        this.frames = new FrameReader(cues, lists, text, folded);
        this.around = new Around(lists, text, folded, mentions);
        Completion completion = new Completion(indicators, lists);
        this.statements = new StatementReader(cues, lists, indicators, completion, nominals, around, text, folded, mentions, d);
        this.bearers = new Bearers(cues, lists, resolution, mentions, text, folded, d);
        this.sources = new Sources(attribution, bearers, lists, folded, d);
        this.clauses = new BareClauses(indicators, lists, completion, statements, resolution, bearers, nominals, attribution, frames, text,
                folded, d);
        this.distribution = new Distribution(indicators, new Lists(indicators, nominals, lists), around, clauses, mentions, d, folded, trace);
        this.views = new Views(lists, folded, d);
        this.times = new TimesInForce(attribution, lists, folded, d);
    }

    /** Code units; a clause that is longer is no prose, and what reads a clause reads it more than once. */
    private static final int LONGEST = 2000;

    /** The statements of a sentence. */
    List<Statement> read(Span sentence, boolean heading) {
        distribution.newSentence();
        d.last = null;
        d.lastFrame = null;
        d.topics.fresh = false;
        d.newSentence(folded.startsWith("其中", sentence.start()));
        d.times.sentenceAt = sentence.start();
        Optional<Time> pointOfOpening = d.times.point;
        List<Segment> segments = Segments.of(sentence, lists, folded, mentions);
        d.times.timeInSentence = segments.stream().anyMatch(s -> !s.times().isEmpty());
        d.sourceDocument = false;
        d.resolves = folded.substring(sentence.start(), sentence.end()).indexOf('爰') >= 0;
        d.imperative = attribution.bids(sentence, folded);
        boolean figures = segments.stream().anyMatch(Segment::hasFigures);
        Phrase beforeBracket = Phrase.NONE;
        Optional<Time> pointBefore = Optional.empty();
        int depth = 0;
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            if (segment.depth() > depth) {
                beforeBracket = d.topics.topic;
                pointBefore = d.times.point;
            } else if (segment.depth() < depth) {
                d.topics.topic = beforeBracket.isEmpty() ? d.topics.topic : beforeBracket;
                d.times.point = pointBefore;
            }
            depth = segment.depth();
            sources.read(segment);
            if (segment.end() - segment.start() > LONGEST) {
                continue;
            }
            boolean view = views.read(segment, heading);
            Phrase topic = d.topics.topic;
            if (segment.hasFigures()) {
                for (int k = 0; k < segment.figures().size(); k++) {
                    figure(segments, i, k);
                }
            } else {
                Optional<Time> point = d.times.point;
                clauses.read(segment, heading, figures, !distribution.isEmpty());
                if (view && folded.startsWith("以", segment.start())) {
                    d.times.point = point;
                }
                if (view) {
                    d.topics.goOnWith(topic);
                }
            }
        }
        if (depth > 0) {
            d.topics.topic = beforeBracket.isEmpty() ? d.topics.topic : beforeBracket;
            d.times.point = pointBefore;
        }
        if (!heading && d.times.point.filter(resolution::passing).isPresent() && !pointOfOpening.filter(resolution::passing).isPresent()) {
            d.times.lookAhead(pointOfOpening, folded.charAt(sentence.end() - 1) == '：');
        }
        if (d.times.aimedAt.isEmpty() && d.times.point.filter(resolution::aims).isPresent()) {
            d.times.aimedAt = d.times.point;
        }
        if (!heading && !figures && folded.charAt(sentence.end() - 1) == '。') {
            d.times.mention(pointOfOpening);
        }
        d.paragraphOpens = false;
        d.toldBefore = figures || heading || segments.size() != 1 ? Optional.empty() : Optional.of(new Span(segments.get(0).start(), segments.get(0).end()));
        if (d.heldBearer() && d.toldBefore.isPresent() && segments.get(0).entities().isEmpty()) {
            // 老城区改造工作成效显著: the paragraph turns to another work
            d.releaseBearer();
        }
        return distribution.statements();
    }

    private void figure(List<Segment> segments, int at, int k) {
        Segment segment = segments.get(at);
        int index = segment.figures().get(k);
        Figure figure = mentions.figures().get(index);
        int from = k == 0 || skipped && k == skippedAt + 1 ? segment.start() : mentions.figures().get(segment.figures().get(k - 1)).span().end();
        int to = Math.max(from, figure.span().start());
        if (k > 0 && !(skipped && k == skippedAt + 1)) {
            int mark = last('、', from, to);
            boolean open = mark >= from && folded.indexOf('）', mark, to) < 0 && folded.indexOf(')', mark, to) < 0;
            from = mark >= from && (open || Math.max(last('）', from, to), last(')', from, to)) < mark) ? mark + 1 : from;
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
        // 辐射16个省65个市: what stands between belongs to the figure before
        if (k > 0 && d.last != null && d.last.rule.equals("fact/level-behind") && frame.verb.isEmpty() && !frame.phrase.isEmpty()
                && d.last.indicator.folded().endsWith(frame.phrase.folded()) && kindOf(figure) == Units.COUNT) {
            frame.phrase = d.topics.behindVerb;
        }
        Phrase behind = around.post(figure.span().end(), postEnd);
        Phrase post = lists.opens(WordList.UTMOST, behind.folded()) ? Phrase.NONE : behind;
        boolean bare = frame.phrase.isEmpty() && frame.verb.isEmpty() && frame.time.isEmpty() && frame.subject.isEmpty()
                && frame.leadingGrowth.isEmpty() && around.blank(from, to);
        boolean qualifier = kindOf(figure) == Units.COUNT && k + 1 < segment.figures().size() && frame.phrase.isEmpty() && !post.isEmpty()
                && frame.verb.isEmpty() && !frame.verbTaken && frame.action.isEmpty() && !frame.part;
        if (qualifier) {
            Frame next = frames.read(segment, figure.span().end(), mentions.figures().get(segment.figures().get(k + 1)).span().start());
            boolean share = (next.has(CueKind.EQUAL) || next.has(CueKind.SHARE)) && next.phrase.length() > 5
                    && kindOf(mentions.figures().get(segment.figures().get(k + 1))) == Units.PERCENT;
            if (share || next.grows() && !next.phrase.isEmpty()) {
                trace.note("fact/none", figure.span(), "no fact: it counts within the name of what grows");
                skipped = true;
                skippedAt = k;
                times.say(frame);
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
                statements.naming().setTopic(frame.phrase.plus(noun.folded().endsWith("中") ? noun.withoutTail(1) : noun));
                d.topics.counted = d.topics.topic;
                d.topics.fresh = true;
            } else if (segment.figures().size() == 1 && (why.get().equals("a condition") || why.get().startsWith("it qualifies"))) {
                Phrase whole = Phrase.of(text, folded, segment.start(), segment.end());
                if (nominals.isTopic(whole)) {
                    d.topics.pending = whole;
                    return;
                }
            }
            times.say(frame);
            return;
        }
        skipped = false;
        if (exclusions.follows(segments, at, figure, folded)) {
            d.status = Optional.of(new Discourse.Said<>(Status.FORECAST, Optional.empty()));
        }
        times.say(frame);
        bearers.say(frame, segment, false);
        if (d.status.isPresent() && attribution.isSo(segment, figure.span().start(), folded)) {
            d.status = Optional.empty();
        }
        attribution.status(segment, folded, frame, d.foreseen).ifPresent(s -> {
            d.status = Optional.of(s);
            d.foreseen |= s.value() == Status.FORECAST;
        });
        String unit = effectiveUnit(segments, at, k);
        Units kind = Units.of(figure, unit);
        String named = frame.phrase.folded();
        boolean structure = lists.ends(WordList.STRUCTURE, named) && (named.contains("产业") || !indicators.split(named).isEmpty());
        if (unit.isEmpty() && (named.endsWith("比重") || structure || bare && d.last != null && d.last.aspect == Aspect.SHARE)) {
            kind = Units.PERCENT;
        }
        if (bare && kind == Units.PERCENT && unit.equals("%") && segment.depth() > 0 && post.isEmpty() && d.last != null
                && d.last.aspect == Aspect.LEVEL && !kindOf(mentions.figures().get(d.last.figure)).equals(Units.PERCENT)) {
            Statement share = d.last.again(index, Aspect.SHARE, "fact/share-in-brackets");
            share.of = d.topics.budgetOf.isEmpty() ? Optional.empty() : Optional.of(d.topics.budgetOf.text());
            distribution.add(share, frame);
            return;
        }
        if (bare && d.last != null && (segment.coordinated() || segment.opener() == '：' || around.blank(from, to) && k == 0)
                && (post.isEmpty() || k == 0 && segment.coordinated() && around.carriesOn(segment)) && sameKind(d.last, kind)) {
            Statement next = d.last.again(index, d.last.aspect, d.last.rule);
            next.of = d.last.of;
            next.period = distribution.nextPeriod();
            next.subject = distribution.nextSubject();
            distribution.add(next, frame);
            return;
        }
        distribution.endYears();
        Optional<Statement> again = inOtherWords(from, to, index, kind);
        if (again.isPresent()) {
            distribution.add(again.get(), frame);
            return;
        }
        Phrase topicBefore = d.topics.topic;
        Statement statement = statements.state(segments, at, k, index, kind, frame, post);
        if (statement == null || statement.indicator.isEmpty()) {
            trace.note("fact/none", figure.span(), "no fact: no indicator is said");
            return;
        }
        resolution.fill(statement, figure, frame, d, segment, folded);
        bearers.measured(frame, figure, segment).ifPresent(n -> statement.subject = Optional.of(n.surface()));
        distribution.distribute(statement, frame, segments, at, topicBefore);
    }

    /** The last place of a letter in {@code [from, to)}, -1 when it has none: a text must not be searched to its head. */
    private int last(char c, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (folded.charAt(i) == c) {
                return i;
            }
        }
        return -1;
    }

    /** 培育3家年营收10亿元以上的车芯企业: the second figure is part of the first one's noun. */
    private boolean qualifies(Figure figure, Segment segment) {
        String after = folded.substring(figure.span().end(), Math.max(figure.span().end(), segment.end()));
        return Units.of(figure, figure.unit()) == Units.AMOUNT && (after.startsWith("以上的") || after.startsWith("以下的")
                || after.startsWith("及以上") || figure.unit().equals("岁") && after.startsWith("以上")
                || after.startsWith("的") && figure.bound() == org.shuzheng.doc.Bound.ABOVE);
    }

    /** 增产三百四十万吨，即百分之五点一: the change once more, as a growth. */
    private Optional<Statement> inOtherWords(int from, int to, int index, Units kind) {
        String before = folded.substring(from, cues.startOf(CueKind.BOUND, folded, from, to)).strip();
        // 人均生产总值38000元，按年平均汇率折合5500美元: the level once more, in another unit
        if (d.last != null && (d.last.aspect == Aspect.LEVEL || d.last.aspect == Aspect.GROWTH) && (kind == Units.AMOUNT || kind == Units.COUNT) && lists.ends(WordList.CONVERTED, before)
                && !mentions.figures().get(index).unit().equals(mentions.figures().get(d.last.figure).unit())) {
            Statement level = d.last.again(index, Aspect.LEVEL, "fact/level-again");
            level.direction = Optional.empty();
            level.basis = Optional.empty();
            return Optional.of(level);
        }
        // 增长一点四倍，即增加七十六亿元: the growth once more, as a change
        boolean verb = before.length() > 2 && cues.is(before.substring(1), d.last != null && d.last.direction.equals(Optional.of(Direction.DOWN)) ? CueKind.FALL : CueKind.RISE);
        if (verb && d.last != null && d.last.aspect == Aspect.GROWTH && (kind == Units.AMOUNT || kind == Units.COUNT) && "即或".indexOf(before.charAt(0)) >= 0) {
            Statement s = d.last.again(index, Aspect.CHANGE, "fact/change-again");
            s.basePeriod = d.last.basePeriod;
            return Optional.of(s);
        }
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

    private String effectiveUnit(List<Segment> segments, int at, int k) {
        String unit = mentions.figures().get(segments.get(at).figures().get(k)).unit();
        for (int i = at; unit.isEmpty() && i + 1 < segments.size() && around.bareList(segments.get(i + 1)); i++) {
            unit = mentions.figures().get(segments.get(i + 1).figures().get(0)).unit();
        }
        return unit;
    }


}
