package org.shuzheng.fact;

import java.util.Optional;
import org.shuzheng.doc.Entity;
import org.shuzheng.doc.EntityType;
import org.shuzheng.fact.Discourse.Said;
import org.shuzheng.text.Span;

/** Reads the source that a clause names behind 据 or 依: {@code 据农业部的材料}, {@code 依交通部統計}, {@code 据海关统计}. */
final class SourceClause {

    private static final int NAME = 14;
    private static final int PLAN = 26;

    private final WordLists lists;
    private final String text;

    SourceClause(WordLists lists, String text) {
        this.lists = lists;
        this.text = text;
    }

    /** 据农业部的材料, 依交通部统计, 根据某局《…报告》, 据海关统计: the name behind the preposition. */
    Optional<Said<String>> accordingTo(Segment segment, String folded) {
        int at = segment.start();
        while (at < segment.end() && " 　另又而且并查惟但再复经\n".indexOf(folded.charAt(at)) >= 0) {
            at++;
        }
        int lead = lists.at(WordList.ACCORDING, folded, at, segment.end());
        if (lead == 0) {
            return planned(segment, at, folded);
        }
        int from = at + lead;
        Optional<Entity> name = segment.nameStarting(from);
        if (name.isEmpty() || name.get().type() == EntityType.LOC) {
            return unnamed(segment, from, folded);
        }
        Entity last = name.get();
        Optional<Entity> work = behind(segment, last, folded);
        if (last.type() == EntityType.ORG && work.filter(w -> w.type() == EntityType.DOC).isPresent()) {
            last = work.get();
        }
        if (barred(last) || last.type() == EntityType.EVENT) {
            return Optional.empty();
        }
        int end = last.span().end();
        boolean closes = last.type() == EntityType.DOC && (end >= segment.end() || folded.substring(end, segment.end()).isBlank());
        boolean works = lists.find(WordList.SAYS_NAMING, folded, end, Math.min(segment.end(), end + NAME)).isPresent()
                || lists.find(WordList.SAYS, folded, end, Math.min(segment.end(), end + NAME)).isPresent()
                || lists.find(WordList.TELLS, folded, end, Math.min(segment.end(), end + NAME)).isPresent();
        return closes || works ? Optional.of(said(last)) : Optional.empty();
    }

    /** 根据提请会议审议的政府工作报告: a clause that ends with the name of a report. */
    private Optional<Said<String>> reported(Segment segment, int from, String folded) {
        int end = segment.end();
        while (end > from && folded.charAt(end - 1) == ' ') {
            end--;
        }
        if (segment.hasFigures() || lists.endsWith(WordList.REPORT_NAME, folded.substring(from, end)) == 0) {
            return Optional.empty();
        }
        int start = Math.max(from, folded.lastIndexOf('的', end - 1) + 1);
        return end - start < 4 ? Optional.empty() : Optional.of(new Said<>(text.substring(start, end), Optional.of(new Span(start, end))));
    }

    /** 国家计划要求, 一九六五年的国民经济计划规定: a plan at the head of a clause that lays down what follows. */
    private Optional<Said<String>> planned(Segment segment, int from, String folded) {
        Optional<Span> verb = lists.find(WordList.LAYS_DOWN, folded, from + 4, Math.min(segment.end(), from + PLAN));
        if (verb.isEmpty() || folded.startsWith("的", verb.get().end())) {
            return Optional.empty();
        }
        int end = verb.get().start();
        boolean plan = lists.endsWith(WordList.PLAN_NAME, folded.substring(from, end)) > 0 && !folded.startsWith("五年计划", end - 4);
        return plan ? Optional.of(new Said<>(text.substring(from, end), Optional.of(new Span(from, end)))) : Optional.empty();
    }

    /** 据农委提供数据, 据海关统计: a body that is no name known to us. */
    private Optional<Said<String>> unnamed(Segment segment, int from, String folded) {
        int limit = Math.min(segment.end(), from + NAME);
        for (Entity name : segment.entities()) {
            if (name.type() == EntityType.DOC && name.span().start() > from && name.span().start() < limit && !barred(name)
                    && folded.substring(name.span().end(), Math.max(name.span().end(), segment.end())).isBlank()) {
                return Optional.of(said(name));
            }
        }
        Optional<Said<String>> report = reported(segment, from, folded);
        if (report.isPresent()) {
            return report;
        }
        Optional<Span> naming = lists.find(WordList.SAYS_NAMING, folded, from, limit);
        Optional<Span> says = naming.isPresent() ? naming : lists.find(WordList.SAYS, folded, from, limit);
        // 据地方政府介绍，…: a clause that says no more than who told it
        Optional<Span> word = says.isPresent() || segment.hasFigures() ? says : lists.find(WordList.TELLS, folded, from, limit);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        int end = word.get().start();
        boolean again = true;
        while (again && end > from) {
            again = false;
            for (String filler : lists.of(WordList.SAYS_FILLER)) {
                if (end - filler.length() >= from && folded.startsWith(filler, end - filler.length())) {
                    end -= filler.length();
                    again = true;
                }
            }
        }
        if (folded.startsWith("核算", word.get().start()) && lists.endsWith(WordList.BODY_END, folded.substring(from, end)) == 0) {
            // 根据地区生产总值统一核算结果: how it was reckoned, not who says it
            return Optional.empty();
        }
        boolean time = segment.times().stream().anyMatch(t -> t.span().start() < word.get().start());
        boolean figure = segment.hasFigures() && word.get().end() < segment.end();
        if (end - from < 2 || time || figure && end - from > 8) {
            return Optional.empty();
        }
        // 据人口抽样调查: the survey itself, where no body made it
        if (lists.endsWith(WordList.BODY_END, folded.substring(from, end)) == 0 && word.get().end() - from >= 4) {
            end = word.get().end();
        }
        return Optional.of(new Said<>(text.substring(from, end), Optional.of(new Span(from, end))));
    }

    private static Optional<Entity> behind(Segment segment, Entity name, String folded) {
        for (Entity next : segment.entities()) {
            int gap = next.span().start() - name.span().end();
            if (gap >= 0 && gap <= 4) {
                String between = folded.substring(name.span().end(), next.span().start());
                if (between.isEmpty() || between.equals("的") || between.endsWith("的")) {
                    return Optional.of(next);
                }
            }
        }
        return Optional.empty();
    }

    private static Said<String> said(Entity name) {
        return new Said<>(name.surface(), Optional.of(name.span()));
    }

    private boolean barred(Entity name) {
        return lists.in(WordList.NO_SOURCE, name.surface());
    }
}
