package org.shuzheng.fact;

import java.util.List;
import java.util.Optional;
import org.shuzheng.doc.Aspect;
import org.shuzheng.doc.Figure;
import org.shuzheng.fact.Indicators.Kind;

/** Reads levels whose noun stands behind the figure: 新建30个公园, 6.5亿元的贷款, 面积3万平方米的厂房. */
final class ObjectReader extends StatementPart {

    private final Naming naming;

    ObjectReader(StatementPart shared, Naming naming) {
        super(shared);
        this.naming = naming;
    }

    /** The level whose noun stands behind its figure or behind the list of its figures; nothing when it stands before. */
    Optional<Statement> read(List<Segment> segments, int at, int index, Units kind, Frame frame, Phrase post) {
        Segment segment = segments.get(at);
        Figure figure = mentions.figures().get(index);
        Statement level = new Statement(index, Aspect.LEVEL, "fact/level");
        boolean reached = frame.verb.filter(v -> v == CueKind.REACH || v == CueKind.FROM || v == CueKind.EQUAL).isPresent()
                || frame.baseValue;
        if (kind == Units.COUNT && frame.phrase.folded().endsWith("等") && !post.isEmpty()) {
            frame.phrase = doneToEach(frame.phrase);
        }
        if (frame.phrase.folded().startsWith("围绕") || frame.phrase.folded().startsWith("按照")) {
            frame.phrase = d.topics.field;
        }
        if (kind == Units.COUNT && figure.unit().length() > 1 && figure.surface().endsWith(figure.unit())
                && !frame.verb.filter(v -> v == CueKind.REACH).isPresent()) {
            Phrase unit = Phrase.of(text, folded, figure.span().end() - figure.unit().length(), figure.span().end());
            boolean attribute = figure.unit().equals("人口") && post.folded().startsWith("的");
            if (attribute || frame.phrase.isEmpty() && (isNoun(figure.unit()) || figure.unit().equals("人口"))) {
                // 十亿人口的大国: what qualifies the country is its population
                level.indicator = attribute ? unit : unit.plus(around.strip(post));
                naming.setTopic(level.indicator);
                return Optional.of(level);
            }
        }
        boolean counts = (frame.phrase.isEmpty() || cues.is(frame.phrase.folded(), CueKind.ACTION)) && (frame.verbTaken || kind == Units.COUNT) && !post.folded().startsWith("的")
                && !frame.baseValue && !frame.has(CueKind.FROM);
        boolean named = !post.isEmpty() && frame.phrase.length() > 1 && segment.nameStarting(around.strip(post).span().start()).isPresent();
        if (post.folded().startsWith("的") && kind == Units.AMOUNT && !named && lists.is(WordList.DIMENSION, frame.phrase.folded())
                && !nominals.theme(around.strip(post)).isEmpty()) {
            level.indicator = nominals.theme(around.strip(post));
            naming.setTopic(level.indicator);
            return Optional.of(level);
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
                d.topics.counted = kind == Units.COUNT ? object : d.topics.counted;
            }
            if (post.folded().startsWith("的") && isAttribute(frame.phrase.folded())) {
                Phrase noun = nominals.theme(object).isEmpty() ? object : nominals.theme(object);
                level.indicator = noun.plus(frame.phrase);
                naming.setTopic(noun);
                return Optional.of(level);
            }
            boolean take = frame.phrase.isEmpty() || kind == Units.COUNT
                    || cues.is(frame.phrase.folded(), CueKind.ACTION) || indicators.is(object.folded(), Kind.HEAD);
            if (take && frame.part && frame.phrase.isEmpty() && d.last != null && !frame.verbTaken && !nominals.noun(d.topics.topic).isEmpty()
                    && nominals.theme(object).isEmpty()) {
                level.indicator = object.plus("的").plus(nominals.theme(d.topics.topic).isEmpty() ? d.topics.topic : nominals.theme(d.topics.topic));
                return Optional.of(level);
            }
            if (take && !object.isEmpty()) {
                Statement behind = new Statement(index, Aspect.LEVEL, "fact/level-behind");
                boolean tells = kind == Units.COUNT && !frame.verbTaken && frame.action.isEmpty() && !post.folded().startsWith("的")
                        && frame.verb.filter(v -> v != CueKind.STATE).isEmpty();
                boolean within = tells && !d.topics.counted.isEmpty() && frame.phrase.isEmpty() && nominals.hasVerb(object)
                        && !object.folded().contains(d.topics.counted.folded().substring(Math.max(0, d.topics.counted.length() - 2)));
                if (within) {
                    behind.indicator = nominals.withoutManner(object, lists).plus("的").plus(d.topics.counted);
                    return Optional.of(behind);
                }
                Phrase told = tells ? told(frame.phrase, object, segments, at) : Phrase.NONE;
                if (!told.isEmpty()) {
                    behind.indicator = told;
                    return Optional.of(behind);
                }
                boolean says = tells && nominals.predicate(object, lists) == 0;
                object = nominals.withoutManner(object, lists);
                Phrase topic = d.topics.topic;
                if (d.topics.fresh && !topic.isEmpty() && lists.opens(WordList.AGENT_VERB, frame.phrase.folded())) {
                    behind.indicator = naming.agent().plus(frame.phrase).plus(object);
                    d.topics.behindVerb = naming.agent().plus(frame.phrase);
                    return Optional.of(behind);
                }
                boolean predicate = kind == Units.COUNT && frame.phrase.isEmpty() && !frame.verbTaken && d.topics.fresh && !topic.isEmpty()
                        && frame.verb.filter(v -> v != CueKind.STATE).isEmpty() && (says || nominals.isPredicate(object));
                if (predicate) {
                    behind.indicator = object.plus("的").plus(topic);
                    return Optional.of(behind);
                }
                frame.phrase = actionOnly(frame.phrase);
                if (frame.coordinated && frame.phrase.isEmpty() && !d.topics.behindVerb.isEmpty()) {
                    frame.phrase = d.topics.behindVerb;
                } else if (!frame.phrase.isEmpty() && frame.phrase.length() <= 6 && (!frame.action.isEmpty() || nominals.isPredicate(frame.phrase))) {
                    d.topics.behindVerb = frame.phrase;
                } else {
                    d.topics.behindVerb = Phrase.NONE;
                }
                behind.indicator = completion.complete(frame.phrase.plus(object), d, d.topics.fresh);
                naming.setTopic(behind.indicator);
                return Optional.of(behind);
            }
        }
        if (frame.phrase.isEmpty() && post.isEmpty() && !reached && frame.verbTaken || frame.phrase.isEmpty()
                && frame.verb.filter(v -> v == CueKind.STATE).isPresent() && post.isEmpty()) {
            Optional<Phrase> shared = sharedPost(segments, at);
            if (shared.isPresent()) {
                level.indicator = shared.get();
                naming.setTopic(level.indicator);
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }

    /**
     * 开通运营的公路 of 公路开通运营, also where that stands behind the last of a list: 26座泵站、8座水闸投入使用; what is done, of a work that is
     * done: 小区改造 of 小区改造工程完工; nothing where the object only names.
     */
    private Phrase told(Phrase before, Phrase object, List<Segment> segments, int at) {
        int turn = nominals.predicate(object, lists);
        boolean names = before.folded().indexOf('、') > 0 && !before.folded().endsWith("等");
        // 城北、城南两座公园投入使用: the count sums the names up
        Phrase noun = names ? object.part(0, turn) : before.plus(object.part(0, turn));
        Phrase said = object.part(turn, object.length());
        for (int i = at + 1; said.isEmpty() && i < segments.size() && segments.get(i).coordinated() && segments.get(i).figures().size() == 1; i++) {
            int end = mentions.figures().get(segments.get(i).figures().get(0)).span().end();
            Phrase next = around.strip(around.post(end, segments.get(i).end()));
            int other = nominals.predicate(next, lists);
            said = other > 0 ? next.part(other, next.length()) : Phrase.NONE;
        }
        if (turn == 0 || said.isEmpty() || lists.ends(WordList.PLACE_END, said.folded())) {
            return Phrase.NONE;
        }
        Phrase activity = nominals.activity(noun, lists);
        naming.setTopic(activity.isEmpty() ? noun : activity);
        d.topics.behindVerb = Phrase.NONE;
        return activity.isEmpty() ? nominals.withoutManner(said, lists).plus("的").plus(noun) : activity;
    }

    /** 建成 of 建成甲、乙等 before 28条公路: what is done to what the names give examples of; nothing where only names stand. */
    private Phrase doneToEach(Phrase names) {
        return names.part(0, naming.acts(names.folded(), names.length()));
    }

    /** Without a remark in brackets at its end: 职工住宅（企业自建的在外）. */
    private static Phrase withoutRemark(Phrase phrase) {
        String f = phrase.folded();
        int open = Math.max(f.lastIndexOf('（'), f.lastIndexOf('('));
        return open > 1 && (f.endsWith("）") || f.endsWith(")")) && f.length() - open > 6 ? phrase.part(0, open) : phrase;
    }

    /** 完成2.4万户、260万平方米改厨任务: the noun stands behind the last figure of the list. */
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
}
