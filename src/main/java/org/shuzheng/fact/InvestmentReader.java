package org.shuzheng.fact;

import java.util.List;
import java.util.Optional;
import org.shuzheng.doc.Aspect;
import org.shuzheng.doc.Figure;
import org.shuzheng.text.Span;

/** Reads what money is spent on: {@code 投资3亿元的甲项目} is the investment of 甲项目. */
final class InvestmentReader extends StatementPart {

    /** Letters of 累计完成. */
    private static final int INVESTED = 4;

    private final Naming naming;

    InvestmentReader(StatementPart shared, Naming naming) {
        super(shared);
        this.naming = naming;
    }

    Statement read(List<Segment> segments, int at, int index, Frame frame, Phrase post) {
        Segment segment = segments.get(at);
        Statement level = new Statement(index, Aspect.LEVEL, "fact/level-investment");
        if (frame.phrase.folded().startsWith("累计完成")) {
            // the whole of the work so far, not what the next clause was spent on
            level.indicator = d.topics.theme.isEmpty() ? frame.phrase : d.topics.theme.plus(frame.phrase.part(INVESTED, frame.phrase.length()));
            return level;
        }
        boolean aimed = lists.ends(WordList.AIMS, folded.substring(segment.start(), frame.phrase.span().start()));
        Phrase object = object(mentions.figures().get(index).span().end(), segment.end());
        int work = nominals.workEnd(object);
        // 投资2亿元的甲市场主体完工, 的甲广场正式营业: what came about with it is no part of it
        int turn = work > 0 || !post.folded().startsWith("的") || !lists.ends(WordList.COMES_ABOUT, object.folded()) ? 0 : nominals.predicate(object, lists);
        if (work > 0 || turn > 2) {
            object = object.part(0, Math.max(work, turn));
        } else if (post.folded().startsWith("的") && !nominals.theme(object).isEmpty()) {
            object = nominals.theme(object);
        }
        if (object.isEmpty() && !d.topics.theme.isEmpty()) {
            object = d.topics.theme;
        } else if (object.isEmpty() && frame.verbTaken && frame.subject.isEmpty() && d.last == null && !workBefore().isEmpty()) {
            object = workBefore();
        } else if (object.isEmpty() && (frame.verbTaken || frame.phrase.folded().startsWith("总")) && frame.subject.isEmpty() && d.topics.fresh && d.last != null && !d.topics.topic.folded().endsWith("投资")) {
            object = indicators.head(d.topics.topic.folded()) == 0 ? d.topics.topic : Phrase.NONE;
        }
        if (object.isEmpty() && !(frame.verbTaken && (at > 0 || frame.subject.isPresent() || d.news)) && at + 1 < segments.size() && segments.get(at + 1).figures().size() == 1) {
            object = spentOn(segments.get(at + 1));
        } else if (object.isEmpty() && !frame.verbTaken && !aimed && at + 1 < segments.size() && segments.get(at + 1).figures().isEmpty()) {
            object = objectOf(segments.get(at + 1));
        }
        Phrase word = frame.phrase;
        level.indicator = object.isEmpty() ? word : object.plus(word);
        if (!object.isEmpty()) {
            naming.setTopic(object);
        }
        return level;
    }

    /** 老城区改造 of 老城区改造工作成效显著, the sentence before: the work that the money behind it went into. */
    private Phrase workBefore() {
        if (d.toldBefore.isEmpty()) {
            return Phrase.NONE;
        }
        Phrase clause = Phrase.of(text, folded, d.toldBefore.get().start(), d.toldBefore.get().end());
        int work = lists.find(WordList.WORK, clause.folded(), 2, clause.length()).map(Span::end).orElse(0);
        Phrase subject = work > 0 ? clause.part(0, work) : nominals.subjectOf(clause);
        int name = Segments.firstAt(mentions.entities(), subject.span().start());
        boolean opens = name < mentions.entities().size() && mentions.entities().get(name).span().start() == subject.span().start();
        int named = opens ? mentions.entities().get(name).span().length() : 0;
        Phrase activity = subject.folded().endsWith("工程") ? subject : nominals.activity(subject, lists);
        return activity.isEmpty() || named >= activity.length() ? Phrase.NONE : activity.part(named, activity.length());
    }

    /** The object of the money: {@code 完成了东湖沿岸五家砖厂搬迁}. */
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

    /** 投资2700万元，完成36栋教学楼改造: what the next clause builds. */
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
}
