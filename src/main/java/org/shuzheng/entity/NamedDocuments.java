package org.shuzheng.entity;

import static org.shuzheng.entity.Cue.DOCUMENT_POINTING;
import static org.shuzheng.entity.Cue.DOCUMENT_QUALIFIED;
import static org.shuzheng.entity.Cue.DRAFTING;
import static org.shuzheng.entity.WordClass.DOCUMENT_KIND;
import static org.shuzheng.entity.WordClass.ISSUED_KIND;
import static org.shuzheng.entity.WordClass.ISSUING;
import static org.shuzheng.entity.WordClass.ISSUING_DONE;
import static org.shuzheng.entity.WordClass.NUMBER_LEAD;
import static org.shuzheng.entity.WordClass.REPORT_KIND;
import static org.shuzheng.entity.WordClass.TABLING;

import java.util.ArrayList;
import java.util.List;
import org.shuzheng.doc.EntityType;
import org.shuzheng.text.Span;

/**
 * Documents that a sentence names without 《》: {@code 国务院关于…的通知}, a plan behind a verb of issuing, a long title behind a place or 国家
 * ({@code 国家职业教育改革实施方案}). Documents that are only spoken of (该通知, 有关规划) are left alone, as are plans still being drawn up within the
 * title. {@link Programmes} has those that are named by a deed, {@link Statutes} laws, {@link Plans} those of a period. Cost: forty words
 * behind 关于, twelve before a kind of document.
 */
final class NamedDocuments {

    private static final int SHORTEST = 9;

    private final WordClasses classes;
    private final DocumentParts titles;
    private final Cues cues;

    NamedDocuments(WordClasses classes, DocumentParts titles, Cues cues) {
        this.titles = titles;
        this.cues = cues;
        this.classes = classes;
    }

    /**
     * 国务院关于…的通知, 省水利厅关于…的报告, said in a sentence without 《》.
     *
     * @param found the names of the sentence so far: the issuing bodies are among them
     */
    void about(Sentence s, Found found, List<Candidate> out) {
        List<Candidate> more = new ArrayList<>();
        for (int i = 1; i + 2 < s.size(); i++) {
            if (!s.form(i).equals("关于")) {
                continue;
            }
            int first = issuers(s, s.start(i), found);
            boolean tabled = first == s.start(i);
            if (tabled && !classes.has(TABLING, s.form(i - 1)) && !(s.form(i - 1).equals("了") && classes.has(TABLING, s.form(i - 2)))) {
                continue;
            }
            for (int k = i + 1; k < s.size() && k < i + 40 && "，。；：！？《".indexOf(s.form(k).charAt(0)) < 0; k++) {
                boolean of = s.form(k - 1).equals("的");
                boolean kind = classes.has(DOCUMENT_KIND, s.form(k)) && (of || classes.has(DOCUMENT_KIND, s.form(k - 1)) || s.form(k - 1).equals("若干"))
                        || classes.has(DOCUMENT_KIND, s.form(k)) && s.form(k - 2).equals("的") && cues.has(DOCUMENT_QUALIFIED, s.form(k - 1)) || reported(s, k);
                if (tabled && cues.has(DOCUMENT_POINTING, s.form(k))) {
                    break;
                }
                if (kind && tabled && s.end(k) - first < SHORTEST) {
                    break;
                }
                if (kind && !s.form(k + 1).equals("的")) {
                    more.add(new Candidate(new Span(first, s.end(k)), EntityType.DOC, Candidate.SURE, "entity/about"));
                    break;
                }
            }
        }
        out.addAll(more);
    }

    /** 的审查报告, in one word or two. */
    private boolean reported(Sentence s, int last) {
        return s.form(last - 1).equals("的") && classes.has(REPORT_KIND, s.form(last))
                || s.form(last - 2).equals("的") && classes.has(REPORT_KIND, s.form(last - 1) + s.form(last));
    }

    /** Where the bodies begin that end at {@code end}: 财政部、税务总局, with or without marks between. */
    private static int issuers(Sentence s, int end, Found found) {
        int first = end;
        boolean on = true;
        while (on) {
            on = false;
            int before = first < end && first > s.start(0) && "、 　和与及".indexOf(s.folded().charAt(first - 1)) >= 0 ? first - 1 : first;
            int start = first;
            for (Candidate body : found.endingAt(before)) {
                if (body.type() == EntityType.ORG && body.span().start() < start) {
                    start = body.span().start();
                    on = true;
                }
            }
            first = start;
        }
        return first;
    }

    /** 公布了节能减排综合性工作方案: a plan without 《》 that a verb of issuing names in full. */
    void issued(Sentence s, List<Candidate> out) {
        for (int i = 3; i < s.size(); i++) {
            if (!classes.has(ISSUED_KIND, s.form(i)) || s.form(i + 1).equals("的") || s.tag(i + 1).startsWith("n") || s.tag(i + 1).equals("vn")) {
                continue;
            }
            int first = i;
            while (first > 0 && i - first < 12 && titles.inside(s, first - 1)) {
                first--;
            }
            for (int verb = first - 1; verb < i; verb++) {
                boolean pair = verb > 0 && s.form(verb).equals("完成") && classes.has(ISSUING, s.form(verb - 1)) || verb > 0 && s.form(verb).equals("实施") && (s.form(verb - 1).equals("并") || s.form(verb - 1).equals("制定") || s.form(verb - 1).equals("制订"));
                boolean done = pair || verb >= 0 && (s.form(verb).equals("了") && verb > 0 && classes.has(ISSUING, s.form(verb - 1)) || classes.has(ISSUING, s.form(verb)) && !s.form(verb + 1).equals("了")
                        && classes.has(ISSUING_DONE, s.form(verb)));
                if (done && verb + 1 < i && s.end(i) - s.start(verb + 1) >= 8) {
                    out.add(new Candidate(s.span(verb + 1, i), EntityType.DOC, Candidate.LIKELY, "entity/issued"));
                    break;
                }
            }
        }
    }

    /** 大兴安岭林区生态保护与经济转型规划, 国家职业教育改革实施方案: a place or body in front, a long modifier, a kind of document. */
    void modified(Sentence s, List<Candidate> out) {
        for (int i = 2; i < s.size(); i++) {
            String next = s.tag(i + 1);
            if (!classes.has(ISSUED_KIND, s.form(i)) || next.startsWith("n") || next.equals("vn") || next.equals("j") || s.form(i + 1).equals("和") || s.form(i + 1).equals("、")) {
                continue;
            }
            int first = -1;
            for (int k = i - 1; k >= 0 && i - k < 12 && titles.inside(s, k) && !cues.has(DRAFTING, s.form(k)); k--) {
                if (s.form(k).equals("国家") || s.form(k).equals("全国") || s.strong(k) && s.name(k).type() == EntityType.LOC) {
                    first = k;
                }
            }
            if (first < 0 || i - first < 3 || s.end(i) - s.start(first) < 7) {
                continue;
            }
            String before = s.tag(first - 1);
            boolean national = (s.form(first).equals("国家") || s.form(first).equals("全国")) && (before.equals("v") || before.startsWith("p") || s.joint(first - 1));
            if (s.end(i) - s.start(first) < 9 && !national) {
                continue;
            }
            boolean whole = s.end(i) - s.start(first) >= 12 && (before.equals("v") || before.startsWith("p"));
            if (!national && !whole && !classes.has(ISSUING, s.form(first - 1)) && !classes.has(NUMBER_LEAD, s.form(first - 1)) || before.startsWith("n")) {
                continue;
            }
            out.add(new Candidate(s.span(first, i), EntityType.DOC, Candidate.SURE, "entity/modified"));
        }
    }
}
