package org.shuzheng.entity;

import static org.shuzheng.entity.Cue.GAMES_COMMITTEE;
import static org.shuzheng.entity.Cue.JOINT_WORKS;
import static org.shuzheng.entity.WordClass.FOREIGN_BODY;
import static org.shuzheng.entity.WordClass.FOUNDED;
import static org.shuzheng.entity.WordClass.UNIT;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.shuzheng.doc.EntityType;
import org.shuzheng.text.Span;

/**
 * Bodies whose name runs over names: a country and its own organ ({@code 英国外交部}), a ministry and its own office ({@code 经济部统计处}), the
 * committee of a games, a name with the word for who founded it ({@code 国立中央大学}). Our own country before an organ is left to the
 * gazetteer. Cost: four words before an office, six behind the word of founding.
 */
final class BodyChains {

    private static final Set<String> STATE = Set.of("state", "taiwan", "party", "hongkong");
    private static final int LONGEST_UNIT = 4;
    private static final String JOINT_OWNED = "公私合营";

    private final WordClasses classes;
    private final Cues cues;

    BodyChains(WordClasses classes, Cues cues) {
        this.cues = cues;
        this.classes = classes;
    }

    /** @param found the names of the sentence so far */
    void find(Sentence s, Found found, List<Candidate> out) {
        List<Candidate> more = new ArrayList<>();
        for (int i = 1; i < s.size(); i++) {
            if (classes.has(FOREIGN_BODY, s.form(i)) && power(s, i - 1) && !s.form(i + 1).equals("门")) {
                add(s, i - 1, i, more);
            }
            if (cues.has(GAMES_COMMITTEE, s.form(i)) && s.named(i - 1) && s.name(i - 1).type() == EntityType.EVENT) {
                add(s, i - 1, i, more);
            }
            if (s.form(i).equals("委员会")) {
                partyCommittee(s, i, more);
            }
            if (unit(s, i)) {
                int body = i - 1;
                while (body >= 0 && i - body < LONGEST_UNIT && !s.strong(body) && s.tag(body).startsWith("n")) {
                    body--;
                }
                if (s.strong(body) && s.name(body).type() == EntityType.ORG && STATE.contains(s.name(body).kind())) {
                    add(s, body, i, more);
                }
            }
        }
        founded(s, found, more);
        out.addAll(more);
    }

    /** 中共南阳地方委员会, 中共四川省委员会. */
    private static void partyCommittee(Sentence s, int last, List<Candidate> out) {
        int place = s.form(last - 1).equals("地方") || s.form(last - 1).length() == 1 ? last - 2 : last - 1;
        int first = place;
        while (first > 0 && s.named(first) && s.name(first).type() == EntityType.LOC) {
            first--;
        }
        if (first >= 0 && first < place && (s.form(first).equals("中共") || s.form(first).equals("中国共产党"))) {
            add(s, first, last, out);
        }
    }

    private static void add(Sentence s, int first, int last, List<Candidate> out) {
        out.add(new Candidate(s.span(first, last), EntityType.ORG, Candidate.SURE, "entity/chain"));
    }

    /** A country but our own, or a union of countries. */
    private static boolean power(Sentence s, int i) {
        return s.strong(i) && (s.name(i).kind().equals("country") && !s.form(i).equals("中国") && !s.form(i).equals("中华人民共和国")
                || s.name(i).kind().equals("international"));
    }

    /** 统计处, 主计处: a word that names an office of a ministry. */
    private boolean unit(Sentence s, int i) {
        String form = s.form(i);
        String next = s.tag(i + 1);
        return classes.has(UNIT, form) && !next.startsWith("n");
    }

    /** 国立 in front of a university or museum, 财团法人 in front of an institute. */
    private void founded(Sentence s, Found found, List<Candidate> out) {
        for (int i = 0; i + 1 < s.size(); i++) {
            if (!classes.has(FOUNDED, s.form(i))) {
                continue;
            }
            int end = -1;
            for (Candidate name : found.startingAt(s.end(i))) {
                if (name.type() == EntityType.ORG) {
                    end = Math.max(end, name.span().end());
                }
            }
            for (int k = i + 1; end < 0 && s.form(i).equals(JOINT_OWNED) && k < s.size() && k < i + 7 && !s.tag(k).equals("w"); k++) {
                boolean works = s.form(k).endsWith("厂") || cues.has(JOINT_WORKS, s.form(k));
                end = works && s.start(k) - s.end(i) >= 2 ? s.end(k) : end;
            }
            if (end > 0) {
                out.add(new Candidate(new Span(s.start(i), end), EntityType.ORG, Candidate.SURE, "entity/chain"));
            }
        }
    }
}
