package org.shuzheng.fact;

import java.util.List;
import java.util.Optional;
import org.shuzheng.doc.Entity;
import org.shuzheng.doc.EntityType;
import org.shuzheng.doc.Figure;
import org.shuzheng.fact.Discourse.Said;
import org.shuzheng.text.Span;

/** Puts in force whom a clause is about: the name or the pointing words it opens with, for its sentence, its item or its aside. */
final class Bearers {

    /** Names that are looked at backward for what 该公司 points at. */
    private static final int REACH = 60;

    private final Cues cues;
    private final WordLists lists;
    private final Resolution resolution;
    private final List<Entity> names;
    private final Mentions mentions;
    private final String text;
    private final String folded;
    private final Discourse d;

    Bearers(Cues cues, WordLists lists, Resolution resolution, Mentions mentions, String text, String folded, Discourse d) {
        this.cues = cues;
        this.lists = lists;
        this.resolution = resolution;
        this.names = mentions.entities();
        this.mentions = mentions;
        this.text = text;
        this.folded = folded;
        this.d = d;
    }

    /** Puts the bearer of a clause in force, if it names one, and leaves the one before where the clause goes back to a wider one. */
    void say(Frame frame, Segment segment, boolean heading) {
        leave(segment);
        if (heading && d.keepsSubject) {
            examined(segment);
            return;
        }
        Optional<Said<String>> pointed = frame.pointing.flatMap(this::antecedent);
        if (pointed.isPresent()) {
            d.sayOf(pointed.get(), false);
            return;
        }
        Optional<Entity> held = frame.subject.isEmpty() ? hosted(segment) : Optional.empty();
        if (held.isPresent()) {
            d.sayOf(new Said<>(held.get().surface(), Optional.of(held.get().span())), false);
            return;
        }
        Optional<Entity> told = frame.subject.isEmpty() ? toldOf(segment) : Optional.empty();
        if (told.isPresent()) {
            d.sayOf(new Said<>(told.get().surface(), told.map(Entity::span)), true);
            d.sectionSubject = d.news && d.sectionSubject.isEmpty() ? d.subject : d.sectionSubject;
            return;
        }
        if (frame.subject.isEmpty() || !heading && bearsNothing(segment) || signs(frame) || ranksIn(frame, segment)) {
            return;
        }
        if ((frame.part || frame.described) && !d.aside) {
            d.aside = true;
            d.beforeAside = d.subject;
        }
        Said<String> said = new Said<>(text.substring(frame.subject.get().start(), frame.subject.get().end()), frame.subject);
        d.sayOf(said, frame.subjectName.filter(n -> n.type() == EntityType.ORG).isPresent());
        if (heading || d.news && d.sectionSubject.isEmpty()) {
            d.sectionSubject = d.subject;
        }
        if (resolution.home(frame.subject.get().of(folded)).isPresent()) {
            if (d.heldBearer()) {
                d.releaseBearer();
            }
            d.homeSubject = Optional.of(said.value());
        }
    }

    /** The heading of a part of a budget paper names the office that it examines, or none. */
    private void examined(Segment segment) {
        ExaminedOffice.in(folded, segment.start(), segment.end(), lists).ifPresent(s -> {
            d.subject = Optional.of(new Said<>(s.of(text), Optional.of(s)));
            d.sectionSubject = d.subject;
        });
    }

    /** 行政院於110年3月核定, 某办举行发布会: who approves a plan, who is host does not bear the figures. */
    private boolean bearsNothing(Segment segment) {
        String clause = folded.substring(segment.start(), segment.end()).strip();
        return !segment.hasFigures() && (lists.ends(WordList.APPROVES, clause) || lists.ends(WordList.HELD, clause) || lists.ends(WordList.TAKES_PART, clause));
    }

    /** 成功举办某某博览会，成交额…: what is held bears the figures behind it. */
    private Optional<Entity> hosted(Segment segment) {
        if (segment.hasFigures()) {
            return Optional.empty();
        }
        return segment.entities().stream().filter(n -> n.span().end() >= segment.end() && (n.type() == EntityType.EVENT
                && lists.ends(WordList.HOSTS, folded.substring(segment.start(), n.span().start())) || described(n, segment))).findFirst();
    }

    /** 去年九月开工的某某水库，已完成…: a work at the end of what is told of it. */
    private boolean described(Entity name, Segment segment) {
        int at = name.span().start();
        return name.type() == EntityType.LOC && at - segment.start() > 3 && folded.charAt(at - 1) == '的' && !segment.times().isEmpty()
                && segment.entities().get(0) == name;
    }

    /** 去年九月开工的某水库，…: the name that the clause at the head of a sentence ends with, behind what qualifies it. */
    private Optional<Entity> toldOf(Segment segment) {
        int last = segment.entities().size() - 1;
        if (segment.hasFigures() || segment.opener() != 0 || last < 0) {
            return Optional.empty();
        }
        Entity name = segment.entities().get(last);
        boolean bearer = name.type() == EntityType.LOC || name.type() == EntityType.ORG;
        int start = name.span().start();
        boolean closes = name.span().end() == segment.end() && folded.startsWith("，", segment.end());
        return bearer && closes && start > segment.start() && folded.charAt(start - 1) == '的' ? Optional.of(name) : Optional.empty();
    }

    /** True for the office of statistics that signs a bulletin, and for a body whose head signs a report or speaks: 财政部部长 某某. */
    private boolean signs(Frame frame) {
        return frame.subjectName.filter(n -> lists.ends(WordList.STATISTICS_OFFICE, n.surface())
                || n.type() == EntityType.ORG && lists.at(WordList.OFFICE, folded, n.span().end(), folded.length()) > 0).isPresent();
    }

    /** 全市…，全省排名第5位: the field that a rank is held in is not who holds it. */
    private boolean ranksIn(Frame frame, Segment segment) {
        String said = frame.subject.get().of(folded);
        int behind = frame.subject.get().end();
        // 从世界第七位上升到第五位
        boolean ranked = segment.figures().stream().map(i -> mentions.figures().get(i))
                .anyMatch(f -> f.span().start() == behind && Units.of(f, f.unit()) == Units.RANK);
        if (ranked) {
            return true;
        }
        if (lists.at(WordList.COLUMN_RANK, folded, behind + (folded.startsWith("的", behind) ? 1 : 0), folded.length()) > 0) {
            return true;
        }
        return frame.verb.filter(v -> v == CueKind.RANK).isPresent() && frame.phrase.isEmpty() && frame.subjectName.isEmpty()
                && d.homeSubject.filter(h -> h.charAt(h.length() - 1) != said.charAt(said.length() - 1)).isPresent();
    }

    /** 其中甲油田占一半；化肥…: the part is left; 某镇牧场建成，全年全部奶产量…: so is who only did something. */
    private void leave(Segment segment) {
        if (d.aside && segment.opener() == '；') {
            d.subject = d.beforeAside;
            d.aside = false;
        }
        boolean whole = segment.hasFigures() && segment.timeStarting(segment.start()).filter(t -> t.surface().startsWith("全年")).isPresent();
        if (whole && !d.news) {
            d.leaveBearer();
        }
    }

    /** What 该公司, 这个油田 points at: the last name of that kind before it, else for 该公司, 该组织 the last body. */
    private Optional<Said<String>> antecedent(Span noun) {
        String kind = noun.of(folded);
        Optional<Said<String>> body = Optional.empty();
        int last = Segments.firstAt(names, noun.start()) - 1;
        for (int i = last; i >= Math.max(0, last - REACH); i--) {
            Entity name = names.get(i);
            boolean org = name.type() == EntityType.ORG;
            Said<String> said = new Said<>(name.surface(), Optional.of(name.span()));
            if ((org || name.type() == EntityType.LOC) && folded.startsWith(kind, name.span().end() - kind.length())) {
                return Optional.of(new Said<>(said.value(), Optional.of(noun)));
            }
            body = org && body.isEmpty() ? Optional.of(said) : body;
        }
        return lists.is(WordList.POINTED_BODY, kind) ? body.map(b -> new Said<>(b.value(), Optional.of(noun))) : Optional.empty();
    }

    /** 函請經濟部檢討，據復：…: who replies says it, and of itself. */
    Optional<Said<String>> replying(Segment segment) {
        if (segment.hasFigures() || !lists.ends(WordList.REPLIED, folded.substring(segment.start(), segment.end()).strip())) {
            return Optional.empty();
        }
        int last = Segments.firstAt(names, segment.end()) - 1;
        for (int i = last; i >= Math.max(0, last - REACH); i--) {
            if (names.get(i).type() == EntityType.ORG) {
                return Optional.of(new Said<>(names.get(i).surface(), Optional.of(names.get(i).span())));
            }
        }
        return Optional.empty();
    }

    /** The work whose size stands before its name: 全长八百公尺的某某大桥. */
    Optional<Entity> measured(Frame frame, Figure figure, Segment segment) {
        int behind = figure.span().end();
        boolean size = cues.is(frame.phrase.folded(), CueKind.SIZE) && !cues.is(frame.phrase.folded(), CueKind.INVEST) && folded.startsWith("的", behind);
        return size ? segment.nameStarting(behind + 1).filter(n -> n.type() == EntityType.LOC || n.type() == EntityType.ORG) : Optional.empty();
    }
}
