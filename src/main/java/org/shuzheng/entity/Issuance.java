package org.shuzheng.entity;

import static org.shuzheng.entity.Cue.ISSUE_VERB;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shuzheng.doc.EntityType;
import org.shuzheng.lexicon.Models;
import org.shuzheng.lexicon.Table;
import org.shuzheng.text.Span;

/**
 * Who issued a document, and when, where the text says so: by the title's own head (《国务院关于…》), by the number behind it
 * （国发〔2021〕15号）, by a verb of issuing in front (国务院2015年印发的《…》), by the day behind it.
 */
final class Issuance {

    private static final String HANZI_DIGITS = "〇一二三四五六七八九";

    /** Issuing body and day (or month, or year) of a document. */
    record Issue(Optional<String> issuer, Optional<String> issued) {
    }

    private static final Issue UNKNOWN = new Issue(Optional.empty(), Optional.empty());

    private final Map<String, String> marks = new HashMap<>();
    private final Gazetteer gazetteer;
    private final Cues cues;

    /** @throws org.shuzheng.lexicon.ModelException when {@code document-numbers.tsv} is at fault */
    Issuance(Models models, Gazetteer gazetteer, Cues cues) {
        this.cues = cues;
        this.gazetteer = gazetteer;
        for (Table.Row row : models.table("document-numbers.tsv").expect("mark", "issuer").rows()) {
            if (marks.put(row.required("mark"), row.required("issuer")) != null) {
                throw row.error("the mark has been given before");
            }
        }
    }

    /** What the text says of the issuing of its {@code k}-th name. */
    Issue of(String t, List<Candidate> names, int k) {
        Candidate doc = names.get(k);
        if (doc.type() != EntityType.DOC) {
            return UNKNOWN;
        }
        if (doc.rule().equals("entity/number")) {
            return byNumber(doc.span().of(t));
        }
        Issue number = k + 1 < names.size() && names.get(k + 1).rule().equals("entity/number") && bracketed(t, doc.span(), names.get(k + 1).span())
                ? byNumber(names.get(k + 1).span().of(t)) : UNKNOWN;
        Issue verb = byVerb(t, names, k);
        Optional<String> day = number.issued().or(verb::issued).or(() -> behind(t, doc.span().end()));
        return new Issue(byTitle(doc.span().of(t)).or(verb::issuer).or(number::issuer), day);
    }

    /** 《…》（国发〔2021〕15号）. */
    private static boolean bracketed(String t, Span doc, Span number) {
        int gap = number.start() - doc.end();
        return gap >= 1 && gap <= 2 && "（(".indexOf(t.charAt(doc.end())) >= 0;
    }

    private Issue byNumber(String number) {
        int open = -1;
        for (int i = 0; i < number.length() && open < 0; i++) {
            open = "〔[［（(【".indexOf(number.charAt(i)) >= 0 ? i : -1;
        }
        String mark = open > 0 ? number.substring(0, open) : number.substring(0, Math.max(0, number.indexOf('第')));
        mark = mark.startsWith("中华人民共和国") ? mark.substring(7) : mark;
        Optional<String> year = open >= 0 && open + 5 < number.length() ? Optional.of(number.substring(open + 1, open + 5)) : Optional.empty();
        for (int n = mark.length(); n > 0; n--) {
            String issuer = marks.get(mark.substring(0, n));
            if (issuer != null) {
                return new Issue(Optional.of(issuer), year);
            }
        }
        return new Issue(Optional.empty(), year);
    }

    /** 《国务院关于…》, 《中共中央 国务院关于…》: the body in front of 关于. */
    private Optional<String> byTitle(String title) {
        int from = title.startsWith("《") ? 1 : 0;
        int about = title.indexOf("关于");
        if (about <= from || about - from > 24) {
            return Optional.empty();
        }
        String head = title.substring(from, about).strip();
        for (String verb : cues.of(ISSUE_VERB)) {
            head = head.contains(verb) ? head.substring(0, head.indexOf(verb)) : head;
        }
        return full(head);
    }

    private Optional<String> full(String body) {
        return gazetteer.find(body).filter(n -> n.type() == EntityType.ORG).map(Name::normalized)
                .or(() -> body.length() >= 4 && "院厅部会局署行府".indexOf(body.charAt(body.length() - 1)) >= 0 && body.indexOf('、') < 0 ? Optional.of(body) : Optional.empty());
    }

    /** 国务院2015年印发的《…》, 国家统计局发布《…》. */
    private Issue byVerb(String t, List<Candidate> names, int k) {
        int end = names.get(k).span().start();
        int at = end > 0 && "的了".indexOf(t.charAt(end - 1)) >= 0 ? end - 1 : end;
        for (String verb : cues.of(ISSUE_VERB)) {
            if (at < verb.length() || !t.startsWith(verb, at - verb.length())) {
                continue;
            }
            int before = at - verb.length();
            for (int j = k - 1; j >= 0 && before - names.get(j).span().end() <= 14; j--) {
                Candidate body = names.get(j);
                String between = t.substring(body.span().end(), Math.max(before, body.span().end()));
                if (body.type() == EntityType.ORG && between.chars().noneMatch(c -> "，。；：！？《》".indexOf(c) >= 0)) {
                    return new Issue(Optional.of(body.normalized().orElse(body.span().of(t))), day(between));
                }
            }
            return UNKNOWN;
        }
        return UNKNOWN;
    }

    /** （2018年12月29日…通过） behind a law. */
    private static Optional<String> behind(String t, int end) {
        if (end >= t.length() || "（(".indexOf(t.charAt(end)) < 0) {
            return Optional.empty();
        }
        int close = Math.min(t.length(), end + 14);
        return day(t.substring(end + 1, close)).filter(d -> t.indexOf('年', end) <= end + 5);
    }

    /** 于2015年7月1日 → 2015-07-01; 二〇一五年 → 2015. */
    private static Optional<String> day(String s) {
        int year = s.indexOf('年');
        if (year < 4) {
            return Optional.empty();
        }
        StringBuilder out = new StringBuilder();
        for (int i = year - 4; i < year; i++) {
            int hanzi = HANZI_DIGITS.indexOf(s.charAt(i) == '零' || s.charAt(i) == '○' ? '〇' : s.charAt(i));
            if (hanzi < 0 && !(s.charAt(i) >= '0' && s.charAt(i) <= '9')) {
                return Optional.empty();
            }
            out.append(hanzi >= 0 ? (char) ('0' + hanzi) : s.charAt(i));
        }
        int month = number(s, year + 1, '月');
        if (month >= 1 && month <= 12) {
            out.append(month < 10 ? "-0" : "-").append(month);
            int day = number(s, s.indexOf('月', year) + 1, '日');
            if (day >= 1 && day <= 31) {
                out.append(day < 10 ? "-0" : "-").append(day);
            }
        }
        return Optional.of(out.toString());
    }

    private static int number(String s, int from, char unit) {
        int end = s.indexOf(unit, from);
        if (end <= from || end - from > 2 || !s.substring(from, end).chars().allMatch(c -> c >= '0' && c <= '9')) {
            return -1;
        }
        return Integer.parseInt(s.substring(from, end));
    }
}
