package org.shuzheng.fact;

import java.util.Optional;
import org.shuzheng.doc.Entity;
import org.shuzheng.doc.EntityType;
import org.shuzheng.fact.Discourse.Said;
import org.shuzheng.text.Span;

/**
 * Reads who speaks in a clause without figures: {@code 某局局长某某表示}, {@code 甲部、乙委今天举行发布会说}. Where and when he speaks, and
 * who is host, tells nothing of it: {@code 某某13日在国务院新闻办公室举行的发布会上介绍} is said by 某某.
 */
final class Speakers {

    /** Letters between the name and the verb of speaking, at most; the place where it is said is not counted. */
    private static final int REACH = 20;
    /** How far behind the name the place begins, at most: a day of the month may stand between. */
    private static final int PLACE = 12;
    private static final int VERB = 4;
    /** Letters of a person's name, at most. */
    private static final int PERSON = 4;

    private final WordLists lists;
    private final String text;

    Speakers(WordLists lists, String text) {
        this.lists = lists;
        this.text = text;
    }

    /** Who speaks, if the clause says no more than that. */
    Optional<Said<String>> of(Segment segment, String folded) {
        Optional<Said<String>> person = foreseeing(segment, folded);
        if (person.isPresent()) {
            return person;
        }
        Entity first = null;
        for (int i = 0; !segment.hasFigures() && i < segment.entities().size(); i++) {
            Entity name = segment.entities().get(i);
            boolean speaks = name.type() == EntityType.PER || name.type() == EntityType.ORG;
            if (!speaks || lists.in(WordList.NO_SOURCE, name.surface()) || folded.substring(segment.start(), name.span().start()).endsWith("在")) {
                first = null;
                continue;
            }
            first = first == null ? name : first;
            Optional<Entity> next = i + 1 < segment.entities().size() ? Optional.of(segment.entities().get(i + 1)) : Optional.empty();
            if (next.filter(n -> joined(name, n, folded)).isPresent()) {
                continue;
            }
            String behind = said(folded.substring(name.span().end(), Math.max(name.span().end(), segment.end())).strip());
            if (name.type() == EntityType.PER && (lists.opens(WordList.TELLS, behind.substring(0, Math.min(VERB, behind.length()))) || closes(behind, segment, folded))) {
                return Optional.of(new Said<>(name.surface(), Optional.of(name.span())));
            }
            if (name.type() == EntityType.ORG && next.filter(n -> n.type() != EntityType.LOC && !placed(segment, n, folded)).isEmpty()
                    && closes(behind, segment, folded)) {
                Span body = new Span(first.span().start(), name.span().end());
                Span who = official(body.end(), segment, folded).orElse(body);
                return Optional.of(new Said<>(who.of(text), Optional.of(who)));
            }
            first = null;
        }
        return Optional.empty();
    }

    /** 某某预计全年增长8%: a person right before a verb of speaking, at the head of the clause, though figures follow. */
    private Optional<Said<String>> foreseeing(Segment segment, String folded) {
        Optional<Entity> name = segment.nameStarting(segment.start()).filter(n -> n.type() == EntityType.PER);
        return name.filter(n -> lists.at(WordList.SAYS, folded, n.span().end(), segment.end()) > 0)
                .map(n -> new Said<>(n.surface(), Optional.of(n.span())));
    }

    /** 劳动部、国家经贸委: goes on with the next name. */
    private static boolean joined(Entity name, Entity next, String folded) {
        return next.span().start() == name.span().end() + 1 && "、和与及".indexOf(folded.charAt(name.span().end())) >= 0;
    }

    private static boolean placed(Segment segment, Entity name, String folded) {
        return folded.substring(segment.start(), name.span().start()).endsWith("在");
    }

    /** True when the clause ends with a verb of speaking not far behind the name, and the sentence goes on. */
    private boolean closes(String behind, Segment segment, String folded) {
        return behind.length() < REACH && lists.ends(WordList.TELLS, behind) && folded.charAt(Math.min(segment.end(), folded.length() - 1)) != '。';
    }

    /** What stands behind the name, without where it is said: {@code 13日在…发布会上介绍 → 13日介绍}. */
    private static String said(String behind) {
        int place = behind.indexOf('在');
        if (place < 0 || place > PLACE) {
            return behind;
        }
        int end = Math.max(behind.lastIndexOf('上'), behind.lastIndexOf('时'));
        return end > place ? behind.substring(0, place) + behind.substring(end + 1) : behind;
    }

    /** The person behind the office of a body who is no name known to us: {@code 局长某某某表示}. */
    private Optional<Span> official(int from, Segment segment, String folded) {
        Optional<Span> office = lists.find(WordList.OFFICE, folded, from, segment.end());
        if (office.isEmpty()) {
            return Optional.empty();
        }
        int start = office.get().end();
        for (int end = start + 2; end <= Math.min(start + PERSON, segment.end() - 1); end++) {
            if (segment.timeStarting(end).isPresent() || folded.charAt(end) == '在' || lists.at(WordList.TELLS, folded, end, segment.end()) > 0
                    || lists.at(WordList.LATELY, folded, end, segment.end()) > 0) {
                return Optional.of(new Span(start, end));
            }
        }
        return Optional.empty();
    }
}
