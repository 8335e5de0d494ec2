package org.shuzheng.entity;

import static org.shuzheng.entity.WordClass.FOREIGN_BODY;
import static org.shuzheng.entity.WordClass.FOUNDED;
import static org.shuzheng.entity.WordClass.UNIT;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.shuzheng.doc.EntityType;
import org.shuzheng.text.Span;

/**
 * Bodies whose name runs over names: a country and its own organ (英国外交部), a body and its own unit (财政部国库司), a university and
 * its seat (中国地质大学（武汉）), a name with the word for who founded it (国立中央大学).
 */
final class BodyChains {

    private static final Set<String> STATE = Set.of("state", "taiwan", "party", "hongkong");
    private static final int LONGEST_UNIT = 4;

    private final WordClasses classes;

    BodyChains(WordClasses classes) {
        this.classes = classes;
    }

    /** @param found the names of the sentence so far; the chains are added to it */
    void find(Sentence s, List<Candidate> found) {
        List<Candidate> more = new ArrayList<>();
        for (int i = 1; i < s.size(); i++) {
            if (classes.has(FOREIGN_BODY, s.form(i)) && power(s, i - 1) && !s.form(i + 1).equals("门")) {
                add(s, i - 1, i, more);
            }
            if (s.form(i).equals("（") && s.form(i + 2).equals("）") && s.form(i - 1).endsWith("大学") && s.named(i + 1) && s.name(i + 1).type() == EntityType.LOC) {
                add(s, s.form(i - 1).equals("大学") && i > 1 ? i - 2 : i - 1, i + 2, more);
            }
            if (unit(s, i)) {
                int body = i - 1;
                while (body >= 0 && i - body < LONGEST_UNIT && !s.strong(body) && DocumentParts.inside(s, body)) {
                    body--;
                }
                if (s.strong(body) && s.name(body).type() == EntityType.ORG && STATE.contains(s.name(body).kind())) {
                    add(s, body, i, more);
                }
            }
        }
        founded(s, found, more);
        found.addAll(more);
    }

    private static void add(Sentence s, int first, int last, List<Candidate> out) {
        out.add(new Candidate(s.span(first, last), EntityType.ORG, Candidate.SURE, "entity/chain"));
    }

    /** A country but our own, or a union of countries. */
    private static boolean power(Sentence s, int i) {
        return s.strong(i) && (s.name(i).kind().equals("country") && !s.form(i).equals("中国") && !s.form(i).equals("中华人民共和国")
                || s.name(i).kind().equals("international"));
    }

    /** 国库司, 统计处: a word or the end of words that name a unit. */
    private boolean unit(Sentence s, int i) {
        String form = s.form(i);
        String next = s.tag(i + 1);
        return classes.has(UNIT, form) && !next.startsWith("n") && !form.equals("公司");
    }

    /** 国立 in front of a university or museum, 财团法人 in front of an institute. */
    private void founded(Sentence s, List<Candidate> found, List<Candidate> out) {
        for (int i = 0; i + 1 < s.size(); i++) {
            if (!classes.has(FOUNDED, s.form(i))) {
                continue;
            }
            int end = -1;
            for (Candidate name : found) {
                if (name.type() == EntityType.ORG && name.span().start() == s.end(i)) {
                    end = Math.max(end, name.span().end());
                }
            }
            if (end > 0) {
                out.add(new Candidate(new Span(s.start(i), end), EntityType.ORG, Candidate.SURE, "entity/chain"));
            }
        }
    }
}
