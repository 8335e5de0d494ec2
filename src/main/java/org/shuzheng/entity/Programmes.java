package org.shuzheng.entity;

import static org.shuzheng.entity.Cue.PROGRAMME_FRESH;
import static org.shuzheng.entity.Cue.PROGRAMME_VAGUE;
import static org.shuzheng.entity.WordClass.ISSUING;
import static org.shuzheng.entity.WordClass.PROGRAMME_DEED;
import static org.shuzheng.entity.WordClass.PROGRAMME_DRAFT;
import static org.shuzheng.entity.WordClass.PROGRAMME_TOLD;
import static org.shuzheng.entity.WordClass.PROGRAMME_VERB;
import static org.shuzheng.entity.WordClass.SCHEME_DEED;

import java.util.List;
import java.util.Set;
import org.shuzheng.doc.EntityType;

/**
 * Programmes named without 《》 by what they do: 大学生就业促进计划, 西部地区“两基”攻坚计划, 三年百万青年见习计划.
 *
 * <p>What stands between a verb of carrying out and the class word is the name; so is what opens a clause that goes on to say how the
 * programme fares. Plain plans (生产计划, 出口计划) name no deed and are left alone, as are schemes that are yet to be drawn up
 * (制定整治方案) and the text of a law, where they are kinds. Cost: fourteen words before each class word.
 */
final class Programmes {

    private static final String PLAN = "计划";
    private static final String SCHEME = "方案";
    private static final int LONGEST = 14;
    private static final int SHORTEST = 6;
    private static final int SHORTEST_SCHEME = 10;
    private static final Set<String> AFTER_VERB = Set.of("了", "好", "着");
    private static final Set<String> CAMPAIGN = Set.of("行动", "攻坚");
    private static final Set<String> JOINTS = Set.of("、", "和", "与", "及", "以及");

    private final WordClasses classes;
    private final DocumentParts titles;
    private final Cues cues;

    Programmes(WordClasses classes, DocumentParts titles, Cues cues) {
        this.titles = titles;
        this.cues = cues;
        this.classes = classes;
    }

    void find(Sentence s, List<Candidate> out) {
        int last = -1;
        for (int i = 0; i < s.size(); i++) {
            String form = s.form(i);
            boolean plan = form.endsWith(PLAN);
            if (!plan && !form.endsWith(SCHEME) || plan && follows(s, i + 1)) {
                continue;
            }
            if (deed(s, i)) {
                last = named(s, i, plan, last, out) ? i : last;
            } else if (form.equals(PLAN)) {
                scaled(s, i, out);
            }
        }
    }

    /** 计划生育, 计划的指标, 计划草案: the class word goes on. */
    private boolean follows(Sentence s, int next) {
        String tag = s.tag(next);
        return !classes.has(PROGRAMME_TOLD, s.form(next)) && (s.form(next).equals("的") || s.form(next).equals("生育") || tag.startsWith("n") || tag.equals("vn"));
    }

    /** 促进|计划, 行动计划: a deed right in front of the class word. */
    private boolean deed(Sentence s, int head) {
        String form = s.form(head);
        String before = form.length() == PLAN.length() ? s.form(head - 1) : form.substring(0, form.length() - PLAN.length());
        String last = before.substring(Math.max(0, before.length() - 2));
        return classes.has(PROGRAMME_DEED, last) || form.endsWith(SCHEME) && classes.has(SCHEME_DEED, last);
    }

    /** @param last the class word of the programme before, which a list may carry on */
    private boolean named(Sentence s, int head, boolean plan, int last, List<Candidate> out) {
        int first = head;
        boolean quoted = false;
        while (first > 0 && head - first < LONGEST) {
            String form = s.form(first - 1);
            if (form.equals("”")) {
                quoted = true;
            } else if (form.equals("“")) {
                if (!quoted) {
                    return false;
                }
                quoted = false;
            } else if (!quoted && classes.has(PROGRAMME_VERB, form) && (first < head - 1 || s.form(head).length() > PLAN.length())) {
                break;
            } else if (!quoted && (AFTER_VERB.contains(form) && classes.has(PROGRAMME_VERB, s.form(first - 2)) || JOINTS.contains(form) && first - 2 == last)) {
                break;
            } else if (!quoted && !titles.inside(s, first - 1) && !number(s, first - 1)) {
                break;
            }
            first--;
        }
        String verb = AFTER_VERB.contains(s.form(first - 1)) ? s.form(first - 2) : s.form(first - 1);
        boolean campaign = plan && (s.form(head).length() > PLAN.length() || CAMPAIGN.contains(s.form(head - 1)));
        boolean carried = classes.has(PROGRAMME_VERB, verb) && (campaign || !classes.has(PROGRAMME_DRAFT, verb));
        while (first < head && (cues.has(PROGRAMME_FRESH, s.form(first)) || s.tag(first).equals("m") && s.tag(first + 1).startsWith("q") || s.tag(first).startsWith("q"))) {
            first++;
        }
        carried |= JOINTS.contains(s.form(first - 1)) && last >= 0 && first - 2 == last;
        boolean opens = s.tag(first - 1).equals("w") || s.tag(first - 1).equals("t") || s.tag(first - 1).startsWith("q") || cues.has(PROGRAMME_FRESH, s.form(first - 1));
        if (!carried && !(plan && opens && s.end(head) - s.start(first) > SHORTEST && classes.has(PROGRAMME_TOLD, s.form(head + 1)))) {
            return false;
        }
        if (cues.has(PROGRAMME_VAGUE, s.form(first)) || s.end(head) - s.start(first) < (plan ? SHORTEST : SHORTEST_SCHEME) || s.form(first).equals("和") || s.form(first).equals("与")) {
            return false;
        }
        out.add(new Candidate(s.span(first, head), EntityType.DOC, Candidate.USUAL, "entity/programme"));
        return true;
    }

    /** 实施三年百万青年见习计划: a scheme named by its scale. */
    private void scaled(Sentence s, int head, List<Candidate> out) {
        int first = head;
        boolean scale = false;
        while (first > 0 && head - first < 10 && (titles.inside(s, first - 1) && !classes.has(ISSUING, s.form(first - 1)) || number(s, first - 1))) {
            first--;
            scale |= "百千万".contains(s.form(first)) || s.form(first).equals("百万") || s.form(first).equals("千万");
        }
        if (scale && first > 0 && classes.has(ISSUING, s.form(first - 1)) && s.end(head) - s.start(first) >= SHORTEST) {
            out.add(new Candidate(s.span(first, head), EntityType.DOC, Candidate.USUAL, "entity/scheme"));
        }
    }

    private boolean number(Sentence s, int i) {
        String form = s.form(i);
        return !form.isEmpty() && "一二两三四五六七八九十百千万年".indexOf(form.charAt(0)) >= 0 && form.length() <= 3 && !cues.has(PROGRAMME_FRESH, form);
    }
}
