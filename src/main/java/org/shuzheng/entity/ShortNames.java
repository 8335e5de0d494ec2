package org.shuzheng.entity;

import static org.shuzheng.entity.Cue.RANK_ABROAD;
import static org.shuzheng.entity.Cue.TOWNSHIP;
import static org.shuzheng.entity.Cue.TRADE;
import static org.shuzheng.entity.Cue.WORKS_SIZE;
import static org.shuzheng.entity.WordClass.COMMON;
import static org.shuzheng.entity.WordClass.DESCRIPTIVE;
import static org.shuzheng.entity.WordClass.GENERIC;
import static org.shuzheng.entity.WordClass.PLAIN;
import static org.shuzheng.entity.WordClass.POLICY_VERB;

import java.util.Optional;
import org.shuzheng.doc.EntityType;

/** Names whose class word has its own part right in front: 哈克镇, 古纳河酒业, 四川省委, 机场路. */
final class ShortNames {


    private final WordClasses classes;
    private final NameParts parts;
    private final Cues cues;

    ShortNames(WordClasses classes, NameParts parts, Cues cues) {
        this.cues = cues;
        this.classes = classes;
        this.parts = parts;
    }

    /** 哈克镇, 汶川地震: a place, a person or an unknown word right in front of the class word. */
    Optional<Candidate> rightInFront(Sentence s, int head, Suffix suffix) {
        int below = cues.has(TOWNSHIP, suffix.word()) && parts.unknownRun(s, head - 1) < 0 ? village(s, head) : -1;
        if (below >= 0) {
            return Optional.of(made(s, below, head, suffix, "entity/suffix-village"));
        }
        int abroad = suffix.type() == EntityType.LOC ? abroad(s, head, suffix) : -1;
        if (abroad >= 0) {
            return Optional.of(made(s, abroad, head, suffix, "entity/suffix-abroad"));
        }
        int run = suffix.stem() == Suffix.Stem.PLACE ? -1 : parts.unknownRun(s, head - 1);
        int start = run >= 0 ? run : placeBefore(s, head, suffix);
        if (start < 0) {
            return Optional.empty();
        }
        while (run < 0 && s.strong(start - 1) && s.name(start - 1).type() == EntityType.LOC && !s.name(start - 1).kind().equals("country")) {
            start--;
        }
        return Optional.of(made(s, start, head, suffix, run >= 0 ? "entity/suffix-unknown" : "entity/suffix-place"));
    }

    /** 亘富200万吨褐煤项目: an unknown word at the head of a clause, right before the size of its works. */
    Optional<Candidate> project(Sentence s, int i) {
        if (!s.tag(i).equals("m") || i < 2 || i + 1 >= s.size()) {
            return Optional.empty();
        }
        int run = parts.unknownRun(s, i - 1);
        boolean size = false;
        for (int k = i + 1; k < Math.min(s.size(), i + 4); k++) {
            size |= cues.has(WORKS_SIZE, s.form(k));
        }
        if (run < 0 || !size || !s.tag(run).equals("x") || run > 0 && !s.tag(run - 1).equals("w")) {
            return Optional.empty();
        }
        return Optional.of(new Candidate(s.span(run, i - 1), EntityType.ORG, Candidate.LIKELY, "entity/works"));
    }

    /** 古纳河酒业, 伊利乳业, but not 酒业 of a whole trade (绍兴酒业市场). */
    Optional<Candidate> brand(Sentence s, int head, Suffix suffix) {
        if (!s.form(head).equals(suffix.word()) || cues.has(TRADE, s.form(head + 1))) {
            return Optional.empty();
        }
        int j = head - 1;
        int first = parts.unknownRun(s, j);
        if (first < 0 && j >= 0) {
            boolean firm = s.strong(j) && s.name(j).type() == EntityType.ORG && s.name(j).kind().equals("firm");
            String tag = s.tag(j);
            boolean coined = !s.named(j) && s.form(j).length() > 1 && (tag.equals("nz") || tag.equals("nr") || tag.equals("nrf") || tag.equals("x"));
            boolean region = suffix.local() != Suffix.Local.NO && s.strong(j) && s.name(j).kind().equals("region") && s.form(j).length() == 2;
            first = firm || region || coined && !classes.has(GENERIC, s.form(j)) && !classes.has(COMMON, s.form(j)) ? j : -1;
        }
        return first < 0 ? Optional.empty() : Optional.of(made(s, first, head, suffix, "entity/suffix-brand"));
    }

    /** 中共四川省委, 市委. */
    Optional<Candidate> committee(Sentence s, int head, Suffix suffix) {
        int first = head;
        if (s.strong(head - 1) && (s.name(head - 1).kind().equals("division") || s.name(head - 1).kind().equals(OwnPlaces.KIND))) {
            first--;
        }
        if (s.form(first - 1).equals("中共")) {
            first--;
        }
        if (first == head) {
            return Optional.empty();
        }
        return Optional.of(made(s, first, head, suffix, "entity/suffix-party"));
    }

    /** 日本越前市: up to four characters between a country and 市, 州, 省, 县. */
    private int abroad(Sentence s, int head, Suffix suffix) {
        if (!cues.has(RANK_ABROAD, suffix.word())) {
            return -1;
        }
        for (int j = head - 1; j >= 0 && s.start(head) - s.end(j) <= 4; j--) {
            if (s.strong(j) && s.name(j).kind().equals("country")) {
                return s.end(j) < s.start(head) && s.start(head) - s.end(j) >= 2 ? j : -1;
            }
            if (s.tag(j).equals("w") || s.tag(j).startsWith("u") || s.tag(j).startsWith("m") || s.tag(j).equals("c") || s.tag(j).equals("p")) {
                return -1;
            }
        }
        return -1;
    }

    /** 机场路: one or two plain nouns in front. */
    Optional<Candidate> common(Sentence s, int head, Suffix suffix) {
        String form = s.form(head);
        if (form.length() > suffix.word().length() + 1 && !classes.has(GENERIC, form.substring(0, form.length() - suffix.word().length()))) {
            return Optional.of(made(s, head, head, suffix, "entity/suffix-common"));
        }
        int j = head - 1;
        if (suffix.type() == EntityType.ORG && j > 0 && s.tag(j).startsWith("v") && s.tag(j - 1).startsWith("n") && s.form(j - 1).length() > 1) {
            return Optional.of(made(s, j - 1, head, suffix, "entity/suffix-common"));
        }
        if (j < 0 || classes.has(GENERIC, s.form(j)) || classes.has(DESCRIPTIVE, s.form(j)) || s.form(j).length() < 2 || !s.tag(j).startsWith("n") && !s.tag(j).equals("j")) {
            return Optional.empty();
        }
        while (j > 0 && head - j < 3 && s.tag(j - 1).equals("n") && s.form(j - 1).length() > 1 && !classes.has(GENERIC, s.form(j - 1))) {
            j--;
        }
        return Optional.of(made(s, j, head, suffix, "entity/suffix-common"));
    }

    int placeBefore(Sentence s, int head, Suffix suffix) {
        int j = head - 1;
        if (j < 0) {
            return -1;
        }
        boolean place = s.strong(j) && s.name(j).type() == EntityType.LOC || s.tag(j).equals("ns");
        if (suffix.stem() == Suffix.Stem.PLACE) {
            if (suffix.word().endsWith("地震") && !(head + 1 >= s.size() || s.tag(head + 1).equals("w") || s.tag(head + 1).startsWith("u")
                    || s.tag(head + 1).startsWith("v") || s.form(head + 1).equals("灾后") || s.form(head + 1).equals("等"))) {
                return -1;
            }
            return place || suffix.type() == EntityType.ORG && s.strong(j) && s.name(j).type() == EntityType.ORG && !(s.name(j).kind().equals("state") && suffix.word().endsWith("政府")) ? j : -1;
        }
        if (suffix.word().equals("镇") && s.form(j).length() == 2 && !classes.has(POLICY_VERB, s.form(j)) && !s.form(head + 1).equals("村") && !classes.has(GENERIC, s.form(j)) && !classes.has(PLAIN, s.form(j).substring(0, 1))
                && !s.tag(j).startsWith("m") && (j == 0 || s.tag(j - 1).equals("w") || s.tag(j - 1).startsWith("u") || s.tag(j - 1).startsWith("p"))) {
            return j;
        }
        if (place && !(s.named(j) && s.name(j).kind().equals("country")) || s.tag(j).equals("nr") || s.tag(j).equals("nz")) {
            return classes.has(GENERIC, s.form(j)) || classes.has(COMMON, s.form(j)) ? -1 : j;
        }
        return -1;
    }

    /** 丁家桥镇 behind its county, or from the head of a clause: the first word; -1 when there is none. */
    int village(Sentence s, int head) {
        int j = head - 1;
        while (j >= 0 && s.end(head - 1) - s.start(j) <= 4 && inner(s, j)) {
            j--;
        }
        int first = j + 1;
        if (first >= head || s.end(head - 1) - s.start(first) < 2 || classes.has(GENERIC, s.form(first)) || classes.has(GENERIC, s.form(head - 1))) {
            return -1;
        }
        boolean division = s.strong(j) && s.name(j).kind().equals("division") && "县区市旗省".indexOf(s.form(j).charAt(s.form(j).length() - 1)) >= 0;
        if (division) {
            while (s.strong(j - 1) && s.name(j - 1).kind().equals("division")) {
                j--;
            }
            return j;
        }
        int singles = 0;
        for (int k = first; k < head; k++) {
            singles += s.single(k) ? 1 : 0;
            if (!s.single(k) && (s.tag(k).startsWith("v") || s.tag(k).equals("ad"))) {
                return -1;
            }
        }
        boolean opens = j < 0 || s.tag(j).equals("w") || s.form(j).equals("在") || s.form(j).equals("和") || s.form(j).equals("了");
        return opens && singles > 0 && s.end(head - 1) - s.start(first) >= 3 && !classes.has(PLAIN, s.form(first)) ? first : -1;
    }

    boolean inner(Sentence s, int j) {
        String tag = s.tag(j);
        return !s.strong(j) && !tag.equals("w") && !tag.startsWith("u") && !tag.equals("p") && !tag.equals("c") && !tag.startsWith("m") && !tag.equals("r")
                && !tag.equals("d") && !(s.single(j) && "个各每该本全两三四五六七八九十新老".contains(s.form(j)));
    }

    static Candidate made(Sentence s, int first, int last, Suffix suffix, String rule) {
        return new Candidate(s.span(first, last), suffix.type(), Candidate.USUAL, rule);
    }
}
