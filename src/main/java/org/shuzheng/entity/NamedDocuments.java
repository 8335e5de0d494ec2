package org.shuzheng.entity;

import static org.shuzheng.entity.WordClass.DOCUMENT_KIND;
import static org.shuzheng.entity.WordClass.ISSUED_KIND;
import static org.shuzheng.entity.WordClass.ISSUING;
import static org.shuzheng.entity.WordClass.ISSUING_DONE;
import static org.shuzheng.entity.WordClass.NUMBER_LEAD;

import java.util.List;
import java.util.Set;
import org.shuzheng.doc.EntityType;

/** Documents that a sentence names without 《》: {@code 国务院关于…的通知}, a plan behind a verb of issuing. */
final class NamedDocuments {

    private static final Set<String> JOINTS = Set.of("、", "和", "与", "及");

    private final WordClasses classes;

    NamedDocuments(WordClasses classes) {
        this.classes = classes;
    }

    /** 国务院关于…的通知, said in a sentence without 《》. */
    void about(Sentence s, List<Candidate> out) {
        for (int i = 1; i + 2 < s.size(); i++) {
            if (!s.form(i).equals("关于") || !s.named(i - 1) || s.name(i - 1).type() != EntityType.ORG) {
                continue;
            }
            int first = i - 1;
            while (first > 0 && (s.named(first - 1) && s.name(first - 1).type() == EntityType.ORG || s.form(first - 1).equals("、") && first > 1
                    && s.named(first - 2) && s.name(first - 2).type() == EntityType.ORG)) {
                first--;
            }
            for (int k = i + 1; k < s.size() && k < i + 40 && "，。；：！？《".indexOf(s.form(k).charAt(0)) < 0; k++) {
                if (classes.has(DOCUMENT_KIND, s.form(k)) && (s.form(k - 1).equals("的") || classes.has(DOCUMENT_KIND, s.form(k - 1)) || s.form(k - 1).equals("若干"))) {
                    out.add(new Candidate(s.span(first, k), EntityType.DOC, Candidate.SURE, "entity/about"));
                    break;
                }
            }
        }
    }

    /** 公布了节能减排综合性工作方案: a plan without 《》 that a verb of issuing names in full. */
    void issued(Sentence s, List<Candidate> out) {
        for (int i = 3; i < s.size(); i++) {
            if (!classes.has(ISSUED_KIND, s.form(i)) || s.form(i + 1).equals("的") || s.tag(i + 1).startsWith("n") || s.tag(i + 1).equals("vn")) {
                continue;
            }
            int first = i;
            while (first > 0 && i - first < 12 && DocumentParts.inside(s, first - 1)) {
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
            for (int k = i - 1; k >= 0 && i - k < 12 && DocumentParts.inside(s, k); k--) {
                if (s.form(k).equals("国家") || s.form(k).equals("全国") || s.strong(k) && s.name(k).type() == EntityType.LOC) {
                    first = k;
                }
            }
            if (first < 0 || i - first < 3 || s.end(i) - s.start(first) < 7) {
                continue;
            }
            String before = s.tag(first - 1);
            boolean national = (s.form(first).equals("国家") || s.form(first).equals("全国")) && (before.equals("v") || before.startsWith("p") || JOINTS.contains(s.form(first - 1)));
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
