package org.shuzheng.fact;

import java.util.Optional;
import org.shuzheng.doc.Entity;
import org.shuzheng.doc.EntityType;
import org.shuzheng.fact.Discourse.Said;

/**
 * Keeps who says what is told. A speaker, what opens a news item and a publication that is dated hold on to the end of their item or
 * paragraph; what a sentence only cites ({@code 据某海关统计}) holds to the end of its statement.
 */
final class Sources {

    /** How far from the head of a sentence its source opens it. */
    private static final int HEAD = 4;

    private final Attribution attribution;
    private final Bearers bearers;
    private final WordLists lists;
    private final String folded;
    private final Discourse d;
    /** True while what is told is only cited: 据某海关统计，…；. */
    private boolean cited;

    Sources(Attribution attribution, Bearers bearers, WordLists lists, String folded, Discourse d) {
        this.attribution = attribution;
        this.bearers = bearers;
        this.lists = lists;
        this.folded = folded;
        this.d = d;
    }

    /** Puts in force who says what a clause and those behind it tell. */
    void read(Segment segment) {
        if (d.keepsSubject && segment.start() == d.times.sentenceAt && lists.at(WordList.TURNS_AWAY, folded, segment.start(), segment.end()) > 0) {
            d.newsSource = Optional.empty();
            d.source = Optional.empty();
        }
        if (segment.opener() == '；' && cited && d.newsSource.isPresent()) {
            d.source = d.newsSource;
        }
        attribution.source(segment, folded).ifPresent(s -> say(s, segment));
        issued(segment).ifPresent(name -> d.issue(new Said<>(name.surface(), Optional.of(name.span())), lists.in(WordList.LAYS_OUT, name.surface())));
        bearers.replying(segment).ifPresent(s -> {
            d.source = Optional.of(s);
            d.subject = d.source;
            d.undertakes = true;
        });
    }

    private void say(Said<String> said, Segment segment) {
        if (announces(said, segment)) {
            d.sayOf(said, true);
            return;
        }
        d.source = Optional.of(said);
        boolean opens = segment.start() - d.times.sentenceAt <= HEAD;
        boolean speaks = attribution.tells(segment, folded);
        cited = !speaks && !segment.hasFigures() && segment.end() < folded.length() && folded.charAt(segment.end()) == '，';
        if (speaks || d.newsSource.isEmpty() && opens && (d.news || d.keepsSubject && d.paragraphOpens || dated(segment))) {
            d.newsSource = d.source;
            d.newsSpoken = speaks;
        }
        d.sourceDocument = said.value().startsWith("《") && !said.value().contains("纲要");
        if (said.value().contains("纲要")) {
            d.planSource = d.source;
        }
    }

    /** 某某汽车9日在某地宣布: a firm tells of itself; an office that announces says it of others. */
    private boolean announces(Said<String> said, Segment segment) {
        return !segment.hasFigures() && !lists.ends(WordList.BODY_END, said.value())
                && segment.entities().stream().anyMatch(n -> n.type() == EntityType.ORG && n.surface().equals(said.value()))
                && lists.ends(WordList.ANNOUNCES, folded.substring(segment.start(), segment.end()).strip());
    }

    /** 某区日前印发《…行动计划》，…: the plan or report that a paragraph opens with, issued, says what the paragraph tells. */
    private Optional<Entity> issued(Segment segment) {
        int last = segment.entities().size() - 1;
        if (!d.paragraphOpens || segment.hasFigures() || last < 0 || segment.opener() != 0) {
            return Optional.empty();
        }
        Entity name = segment.entities().get(last);
        boolean ends = name.type() == EntityType.DOC && name.surface().startsWith("《") && folded.substring(name.span().end(), Math.max(name.span().end(), segment.end())).isBlank();
        boolean tells = lists.in(WordList.LAYS_OUT, name.surface()) || lists.in(WordList.TELLS_OF, name.surface());
        return ends && tells && lists.ends(WordList.ISSUES, folded.substring(segment.start(), name.span().start())) ? Optional.of(name) : Optional.empty();
    }

    /** 据某局7月18日公布的数据: a publication of its day is news. */
    private boolean dated(Segment segment) {
        return !segment.hasFigures() && segment.times().stream().anyMatch(t -> Periods.isDay(t.value()))
                && lists.find(WordList.SAYS_NAMING, folded, segment.start(), segment.end()).isPresent();
    }
}
