package org.shuzheng.entity;

import static org.shuzheng.entity.Cue.BANK_SHORT;
import static org.shuzheng.entity.WordClass.ATTACHED;
import static org.shuzheng.entity.WordClass.BRANCH;
import static org.shuzheng.entity.WordClass.BREAK;
import static org.shuzheng.entity.WordClass.DEPARTMENT;
import static org.shuzheng.entity.WordClass.DESCRIPTIVE;
import static org.shuzheng.entity.WordClass.NO_NAME;
import static org.shuzheng.entity.WordClass.POLICY_VERB;

import java.util.List;
import org.shuzheng.doc.EntityType;
import org.shuzheng.text.Span;

/**
 * A body and its own part right behind it are one name: {@code 国家税务总局四川省税务局}, {@code 建设银行湖南省分行}, {@code 海关总署统计分析司},
 * {@code 厦门大学附属中山医院}. So are a congress and the place it is of, a university and the bracket behind it. Two bodies side by side without
 * a class word of a part stay two. Cost: five words behind each body.
 */
final class Branches {

    /** Words between a body and the class word of its part. */
    private static final int BETWEEN = 5;

    private final WordClasses classes;
    private final Cues cues;

    Branches(WordClasses classes, Cues cues) {
        this.cues = cues;
        this.classes = classes;
    }

    /** Adds the joined names of a sentence. */
    void find(Sentence s, List<Candidate> here, Found found, List<Candidate> out) {
        for (Candidate c : here) {
            if (c.rule().equals("entity/congress")) {
                placed(c, found, out);
            } else if (c.type() == EntityType.LOC) {
                bank(s, c, out);
            } else if (c.type() == EntityType.ORG && (c.rule().equals("entity/lexicon") || c.rule().startsWith("entity/suffix"))) {
                adjacent(s, c, found.startingAt(c.span().end()), out);
                int i = s.at(c.span().end());
                if (i > 0 && i < s.size()) {
                    part(s, c, i, out);
                }
            }
        }
    }

    /** 海拉尔区第十四届人民代表大会第六次会议: a congress with the place right before it. */
    private static void placed(Candidate event, Found found, List<Candidate> out) {
        for (int shared = 0; shared <= 1; shared++) {
            for (Candidate place : found.endingAt(event.span().start() + shared)) {
                boolean own = shared == 1 && place.rule().startsWith("entity/suffix") && place.span().start() < event.span().start();
                if (place.type() == EntityType.LOC && (own || place.code().isPresent() && place.code().get().length() == 6)) {
                    out.add(new Candidate(new Span(place.span().start(), event.span().end()), EntityType.EVENT, Candidate.SURE, "entity/congress"));
                }
            }
        }
    }

    /** 人行武汉分行: the short name of a bank that is a name only with a place and its branch. */
    private void bank(Sentence s, Candidate place, List<Candidate> out) {
        String t = s.folded();
        int branch = s.at(place.span().end());
        if (branch == s.size() || !classes.has(BRANCH, s.form(branch)) || !s.form(branch).endsWith("行")) {
            return;
        }
        for (String bank : cues.of(BANK_SHORT)) {
            int start = place.span().start() - bank.length();
            if (start >= s.start(0) && t.startsWith(bank, start)) {
                out.add(new Candidate(new Span(start, s.end(branch)), EntityType.ORG, Candidate.SURE, "entity/branch"));
            }
        }
    }

    /** 国家税务总局 + 四川省税务局, 北京大学 + 经济学院, 行政院 + 国家发展基金. */
    private void adjacent(Sentence s, Candidate body, List<Candidate> behind, List<Candidate> out) {
        for (Candidate part : behind) {
            if (part.type() == EntityType.ORG && (body.rule().equals("entity/lexicon") || part.span().of(s.folded()).endsWith("基金")) && classes.of(BRANCH).stream().anyMatch(part.span().of(s.folded())::endsWith)) {
                join(body, part.span().end(), out);
            }
        }
    }

    /** A part that no rule finds alone; {@code i} is the first word behind the body. */
    private void part(Sentence s, Candidate body, int i, List<Candidate> out) {
        boolean attached = classes.has(ATTACHED, s.form(i));
        boolean department = body.rule().equals("entity/lexicon") && s.named(i - 1) && (s.name(i - 1).kind().equals("state") || s.name(i - 1).kind().equals("party"));
        if (bracket(s, i) > 0 && s.form(i - 1).endsWith("大学")) {
            join(body, s.end(bracket(s, i)), out);
            return;
        }
        boolean place = false;
        for (int k = i; k < Math.min(s.size(), i + BETWEEN); k++) {
            String form = s.form(k);
            boolean last = classes.has(BRANCH, form);
            if (last && (place || attached) && k > i) {
                join(body, s.end(k), out);
                return;
            }
            boolean closes = k > i && classes.has(DEPARTMENT, form) || form.length() > 2 && classes.has(DEPARTMENT, form.substring(form.length() - 1));
            if (department && closes) {
                join(body, s.end(k), out);
                return;
            }
            if (last && k > i && "省市县区州".indexOf(s.folded().charAt(s.start(k) - 1)) >= 0) {
                join(body, s.end(k), out);
                return;
            }
            boolean local = s.strong(k) && s.name(k).type() == EntityType.LOC || s.tag(k).equals("ns") || s.single(k) && (!place || s.single(k - 1)) && !classes.has(NO_NAME, form);
            place |= local;
            if (classes.has(BREAK, form) || classes.has(POLICY_VERB, form)) {
                return;
            }
            department &= s.tag(k).startsWith("n") && !s.strong(k) || s.tag(k).startsWith("v") && form.length() == 2 || classes.has(DESCRIPTIVE, form);
            if (!local && !department && !(attached || place && s.single(k) && "省市县区州".contains(form))) {
                return;
            }
        }
    }

    /** 中国地质大学（武汉）: the closing bracket; -1 when the bracket holds no place. */
    private static int bracket(Sentence s, int open) {
        boolean holds = s.form(open).equals("（") && s.form(open + 2).equals("）") && s.strong(open + 1) && s.name(open + 1).type() == EntityType.LOC;
        return holds ? open + 2 : -1;
    }

    private static void join(Candidate body, int end, List<Candidate> out) {
        out.add(new Candidate(new Span(body.span().start(), end), EntityType.ORG, Candidate.SURE, "entity/branch"));
    }
}
