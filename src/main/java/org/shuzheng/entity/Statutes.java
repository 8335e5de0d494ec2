package org.shuzheng.entity;

import static org.shuzheng.entity.Cue.LAW_ISSUED;
import static org.shuzheng.entity.Cue.LAW_STEERS;
import static org.shuzheng.entity.Cue.LAW_VAGUE;
import static org.shuzheng.entity.WordClass.COMPOUND;
import static org.shuzheng.entity.WordClass.LAW_TOLD;
import static org.shuzheng.entity.WordClass.LAW_VERB;
import static org.shuzheng.entity.WordClass.STATUTE_KIND;
import static org.shuzheng.entity.WordClass.TREATY_KIND;

import java.util.List;
import org.shuzheng.doc.EntityType;

/**
 * Laws and treaties named without 《》 that no list knows: {@code 违反旅馆业治安管理条例}, {@code 内罗毕宣言}, {@code 中日渔业协定}. A law is
 * told by a verb of law in front (依照, 违反) or what is said of it behind (第三条, 的规定); a treaty by the place or the powers it is
 * named for. Kinds of law (地方性法规, 单行条例) and other words on 法 (教育法规) are left alone. Cost: fourteen words before each class word.
 */
final class Statutes {

    private static final int LONGEST = 14;
    private static final int SHORTEST_STEM = 4;

    private final WordClasses classes;
    private final DocumentParts titles;
    private final Cues cues;

    Statutes(WordClasses classes, DocumentParts titles, Cues cues) {
        this.titles = titles;
        this.cues = cues;
        this.classes = classes;
    }

    void find(Sentence s, List<Candidate> out) {
        for (int i = 1; i < s.size(); i++) {
            if (classes.has(TREATY_KIND, s.form(i))) {
                treaty(s, i, out);
            } else if (kind(s, i)) {
                law(s, i, out);
            }
        }
    }

    private boolean kind(Sentence s, int i) {
        String form = s.form(i);
        boolean act = form.equals("法") && !DocumentParts.lawGoesOn(s.folded(), s.end(i));
        return act || classes.has(STATUTE_KIND, form);
    }

    private void law(Sentence s, int head, List<Candidate> out) {
        int first = head;
        while (first > 0 && head - first < LONGEST && !(joint(s.form(first - 1)) && classes.has(STATUTE_KIND, s.form(first - 2))) && titles.inside(s, first - 1) && !(first < head && classes.has(LAW_VERB, s.form(first - 1)))) {
            first--;
        }
        while (first < head && s.start(head) - s.end(first) >= SHORTEST_STEM && cues.has(LAW_STEERS, s.form(first))) {
            first++;
        }
        boolean ruled = first > 0 && (classes.has(LAW_VERB, s.form(first - 1)) || s.form(first - 1).equals("的") && cues.has(LAW_ISSUED, s.form(first - 2)));
        boolean told = told(s, head + 1) && (first == 0 || s.tag(first - 1).equals("w") || s.tag(first - 1).startsWith("p") || cues.has(LAW_STEERS, s.form(first - 1)));
        int stem = s.start(head) - s.start(first);
        boolean autonomous = s.form(head - 1).equals("自治") || s.form(head - 1).equals("单行");
        if (autonomous || !ruled && !told || stem < SHORTEST_STEM || cues.has(LAW_VAGUE, s.form(first)) || joint(s.form(first))) {
            return;
        }
        out.add(new Candidate(s.span(first, head), EntityType.DOC, Candidate.USUAL, "entity/statute"));
    }

    private static boolean joint(String form) {
        return form.equals("和") || form.equals("与") || form.equals("及");
    }

    /** 第三条, 规定, 的规定, 草案. */
    private boolean told(Sentence s, int next) {
        return classes.has(LAW_TOLD, s.form(next)) || s.form(next).startsWith("第") || s.form(next).equals("的") && classes.has(LAW_TOLD, s.form(next + 1));
    }

    /** 内罗毕宣言, 中日渔业协定, 中国—新西兰自由贸易协定. */
    private void treaty(Sentence s, int head, List<Candidate> out) {
        int first = head - 1;
        while (first > 0 && head - first < 6 && !power(s, first) && titles.inside(s, first)) {
            first--;
        }
        if (!power(s, first) || s.form(head + 1).equals("国")) {
            return;
        }
        while (first > 1 && (NameParts.dash(s.form(first - 1)) || joint(s.form(first - 1))) && power(s, first - 2)) {
            first -= 2;
        }
        boolean pair = classes.has(COMPOUND, s.form(first)) || s.form(first + 1).length() == 1 && NameParts.dash(s.form(first + 1));
        if (pair || first == head - 1) {
            out.add(new Candidate(s.span(first, head), EntityType.DOC, Candidate.SURE, "entity/treaty"));
        }
    }

    private boolean power(Sentence s, int i) {
        return i >= 0 && (classes.has(COMPOUND, s.form(i)) || s.strong(i) && (s.name(i).type() == EntityType.LOC || s.name(i).kind().equals("international")));
    }
}
