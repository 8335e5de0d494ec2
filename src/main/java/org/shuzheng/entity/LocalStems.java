package org.shuzheng.entity;

import static org.shuzheng.entity.WordClass.BREAK;
import static org.shuzheng.entity.WordClass.COMMON;
import static org.shuzheng.entity.WordClass.DESCRIPTIVE;
import static org.shuzheng.entity.WordClass.EVERYDAY;
import static org.shuzheng.entity.WordClass.GENERIC;
import static org.shuzheng.entity.WordClass.NAMELIKE;
import static org.shuzheng.entity.WordClass.NAME_VERB;
import static org.shuzheng.entity.WordClass.NO_NAME;
import static org.shuzheng.entity.WordClass.PHRASE_END;
import static org.shuzheng.entity.WordClass.POLICY_VERB;
import static org.shuzheng.entity.WordClass.STARTER;

import java.util.Set;
import org.shuzheng.doc.EntityType;

/**
 * What stands between a boundary and a class word, and how strongly it looks like a name. Words that only say what a place is for
 * (文化, 大型, 标准化) speak neither for nor against; a coined word, a firm or an ordinal speaks for it; a plain word does so before class
 * words of houses and estates.
 *
 * <p>Example: {@code 投资5亿元的|全季|商务|酒店} → stem {@code 全季商务}, coined.
 */
final class LocalStems {

    /** How strongly a stem looks like a name. */
    enum Evidence {
        /** A firm inside, or a place that a coined name begins with: 华为云计算基地, 万象汇购物中心. */
        FIRM,
        /** An unknown word, an ordinal: 万家惠, 第一. */
        COINED,
        /** A plain word before a class word that takes one: 时代广场. */
        PLAIN,
        /** Enough only in a list beside a name: 中心文化区. */
        LISTED,
        /** No name. */
        NONE
    }

    /**
     * A stem and its class word.
     *
     * @param first    first word of the name
     * @param head     the class word
     * @param suffix   what the class word says
     * @param evidence how strongly it looks like a name
     */
    record Stem(int first, int head, Suffix suffix, Evidence evidence) {
    }

    /** Letters between boundary and class word. */
    private static final int WIDEST = 12;
    /** Letters of plain words. */
    private static final int PLAIN_LETTERS = 5;
    private static final Set<String> COINED_TAGS = Set.of("nr", "nrf", "nz", "ns", "nx", "x");

    /** Last letters of words that say a kind: 产权式, 智慧型. */
    private static final String KIND_ENDS = "型式性化";
    private static final String DIGITS = "一二三四五六七八九〇○";

    private final ClassWords suffixes;
    private final WordClasses classes;

    LocalStems(ClassWords suffixes, WordClasses classes) {
        this.suffixes = suffixes;
        this.classes = classes;
    }

    /** The stem in front of a class word. */
    Stem before(Sentence s, int head, Suffix suffix) {
        if (s.form(head).startsWith("第") && s.form(head).length() > suffix.word().length()) {
            return new Stem(head, head, suffix, Evidence.COINED);
        }
        int j = head - 1;
        while (j >= 0 && s.end(head - 1) - s.start(j) <= WIDEST && inside(s, j)) {
            j--;
        }
        int first = j + 1;
        if (first == head || j >= 0 && inside(s, j) || s.tag(head - 1).equals("p")) {
            return new Stem(head, head, suffix, Evidence.NONE);
        }
        boolean national = false;
        while (first < head && (descriptive(s, first) || opening(s, first, head))) {
            national |= classes.has(STARTER, s.form(first));
            first++;
        }
        if (first == head) {
            boolean listed = national && suffix.local() == Suffix.Local.YES;
            return new Stem(listed ? j + 1 : head, head, suffix, listed ? Evidence.LISTED : Evidence.NONE);
        }
        Evidence evidence = weigh(s, first, head, suffix);
        boolean behindPlace = s.strong(j) && s.name(j).type() == EntityType.LOC;
        boolean coinedOnPlace = behindPlace && first == j + 1 && s.single(first) && (first + 1 == head || descriptive(s, first + 1)) && s.form(j).length() == 2
                && suffix.stem() != Suffix.Stem.BRAND && suffix.stem() != Suffix.Stem.COINED && !classes.has(EVERYDAY, s.form(first));
        if (coinedOnPlace) {
            return new Stem(j, head, suffix, Evidence.FIRM);
        }
        if (behindPlace && evidence != Evidence.COINED && evidence != Evidence.FIRM) {
            return new Stem(head, head, suffix, Evidence.NONE);
        }
        if (evidence != Evidence.NONE && suffix.stem() != Suffix.Stem.BRAND && s.form(first - 1).equals("”") && NameParts.quote(s, first - 1) >= 0) {
            return new Stem(NameParts.quote(s, first - 1), head, suffix, evidence);
        }
        boolean whole = behindPlace && first == j + 1 && suffix.stem() != Suffix.Stem.COINED && !s.name(j).kind().equals("country");
        return new Stem(whole ? outermost(s, j) : first, head, suffix, evidence);
    }

    /** 吉林省长春|长生|公司: the first of the places in a row. */
    private static int outermost(Sentence s, int place) {
        int j = place;
        while (s.strong(j - 1) && s.name(j - 1).kind().equals("division") && s.name(j).kind().equals("division")) {
            j--;
        }
        return j;
    }

    private Evidence weigh(Sentence s, int first, int head, Suffix suffix) {
        int plain = 0;
        int coined = 0;
        int singles = 0;
        int rare = 0;
        int verbs = 0;
        int digits = 0;
        boolean doing = false;
        int last = first;
        boolean firm = false;
        for (int k = first; k < head; k++) {
            if (descriptive(s, k)) {
                continue;
            }
            last = k;
            if (s.single(k)) {
                singles++;
                digits = DIGITS.contains(s.form(k)) ? digits + 1 : 0;
                rare += classes.has(EVERYDAY, s.form(k)) || "dpmc".indexOf(s.tag(k).charAt(0)) >= 0 || suffix.type() == EntityType.ORG && s.tag(k).startsWith("v") ? 0 : 1;
                verbs += s.tag(k).startsWith("v") ? 1 : 0;
            } else if (s.strong(k)) {
                firm = true;
            } else if (NameParts.numbered(s, k)) {
                coined += suffix.type() == EntityType.ORG || suffix.word().endsWith("厂") ? 1 : 0;
            } else if (COINED_TAGS.contains(s.tag(k)) && !classes.has(COMMON, s.form(k)) && !classes.has(NAMELIKE, s.form(k))) {
                coined++;
            } else {
                plain++;
                doing |= "va".indexOf(s.tag(k).charAt(0)) >= 0 && !classes.has(NAMELIKE, s.form(k));
            }
        }
        int letters = s.end(last) - s.start(first);
        if (letters < 2 || plain > 2) {
            return Evidence.NONE;
        }
        if (suffix.stem() == Suffix.Stem.BRAND) {
            boolean unknown = singles >= 2 && rare > 0 && s.single(first) || coined > 0;
            return plain == 0 && unknown && letters <= 6 ? Evidence.COINED : Evidence.NONE;
        }
        boolean strange = digits == 3 || singles >= 2 && rare > 0 && verbs < singles && plain * 2 <= singles + 1 || singles == 1 && rare == 1 && verbs == 0 && letters >= 3 && (s.single(first) || plain == 1);
        if (firm || coined > 0 || strange) {
            boolean bare = suffix.stem() == Suffix.Stem.COINED && suffix.word().length() == 2 && last == head - 1;
            return bare ? Evidence.NONE : firm ? Evidence.FIRM : Evidence.COINED;
        }
        if (doing || letters > PLAIN_LETTERS || singles > 0 && suffix.local() != Suffix.Local.LISTED) {
            return Evidence.NONE;
        }
        return suffix.local() == Suffix.Local.PLAIN ? Evidence.PLAIN : Evidence.LISTED;
    }

    /** A single letter at the left edge that governs the words behind it: 拆|时代|广场. */
    private static boolean opening(Sentence s, int k, int head) {
        return s.single(k) && (s.tag(k).startsWith("v") || s.tag(k).equals("d")) && k + 1 < head && !s.single(k + 1);
    }

    /** True for what says only the use, the size or the owner of a place. */
    boolean descriptive(Sentence s, int k) {
        String form = s.form(k);
        if (classes.has(NAMELIKE, form) || s.single(k)) {
            return false;
        }
        boolean kind = form.length() > 2 && KIND_ENDS.indexOf(form.charAt(form.length() - 1)) >= 0;
        return kind || classes.has(DESCRIPTIVE, form) || classes.has(GENERIC, form) || classes.has(NAME_VERB, form) || classes.has(STARTER, form) || suffixes.known(form);
    }

    /** True where a name may begin right behind: a mark, a particle, a verb. */
    boolean boundary(Sentence s, int k) {
        return k < 0 || s.strong(k) || !inside(s, k) || opening(s, k, s.size());
    }

    /** True for a word that may stand in a stem; every other is a boundary. */
    private boolean inside(Sentence s, int k) {
        String form = s.form(k);
        String tag = s.tag(k);
        if (s.strong(k)) {
            return s.name(k).type() == EntityType.ORG && s.name(k).kind().equals("firm");
        }
        if (classes.has(BREAK, form) || classes.has(PHRASE_END, form) || form.length() > 1 && classes.has(POLICY_VERB, form) && !classes.has(DESCRIPTIVE, form)) {
            return false;
        }
        if (s.single(k)) {
            boolean measure = tag.equals("q") && s.tag(k - 1).equals("m") && !s.single(k - 1);
            return !classes.has(NO_NAME, form) && !measure;
        }
        if (descriptive(s, k) || classes.has(NAMELIKE, form) || NameParts.numbered(s, k)) {
            return true;
        }
        return switch (tag) {
            case "n", "nr", "ns", "nz", "nrf", "nx", "x", "s", "nl", "j", "a", "an", "b", "vn", "z" -> true;
            default -> false;
        };
    }
}
