package org.shuzheng.entity;

import static org.shuzheng.entity.Cue.LOCAL_OFFICE;
import static org.shuzheng.entity.Cue.MEETING_HOLDING;
import static org.shuzheng.entity.Cue.MEETING_KIND;
import static org.shuzheng.entity.Cue.MEETING_UNNAMED;
import static org.shuzheng.entity.Cue.REGION_END;
import static org.shuzheng.entity.WordClass.BREAK;
import static org.shuzheng.entity.WordClass.CLOSED;
import static org.shuzheng.entity.WordClass.COMMON;
import static org.shuzheng.entity.WordClass.DESCRIPTIVE;
import static org.shuzheng.entity.WordClass.DIVISION;
import static org.shuzheng.entity.WordClass.GENERIC;
import static org.shuzheng.entity.WordClass.HOUSE;
import static org.shuzheng.entity.WordClass.LOCAL_BODY;
import static org.shuzheng.entity.WordClass.POLICY_VERB;
import static org.shuzheng.entity.WordClass.STARTER;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shuzheng.doc.EntityType;

/**
 * Names that a class word closes. From the class word the grammar goes left over the words that may stand inside a name and
 * begins the name at the leftmost word that makes it proper.
 *
 * <p>Example: {@code 由|中国|音像|与|数字|出版|协会} → {@code 中国音像与数字出版协会}. Class words with nothing proper in front (行业协会) are left
 * alone, as are woods and works of a whole region (流域森林). Cost: fourteen words before each class word.
 */
final class SuffixGrammar {

    private static final int LONGEST = 14;
    private static final Set<String> INNER_JOINTS = Set.of("与", "和", "及", "暨");

    private final ClassWords words;
    private final WordClasses classes;
    private final NameParts parts;
    private final ShortNames shorts;
    private final Cues cues;

    SuffixGrammar(ClassWords words, WordClasses classes, NameParts parts, Cues cues) {
        this.cues = cues;
        this.words = words;
        this.classes = classes;
        this.parts = parts;
        shorts = new ShortNames(classes, parts, cues);
    }

    void find(Sentence s, List<Candidate> out) {
        for (int i = 0; i < s.size(); i++) {
            if (classes.has(LOCAL_BODY, s.form(i))) {
                boolean named = s.strong(i - 1) && (s.name(i - 1).kind().equals("division") || s.name(i - 1).kind().equals(OwnPlaces.KIND));
                int place = named ? i - 1 : parts.unknownRun(s, i - 1);
                if (place >= 0) {
                    out.add(new Candidate(s.span(place, i), EntityType.ORG, Candidate.USUAL, "entity/local-body"));
                }
            }
            Optional<Suffix> suffix = classes.has(LOCAL_BODY, s.form(i)) ? Optional.empty() : words.closing(s, i);
            if (suffix.isPresent()) {
                name(s, i, suffix.get()).ifPresent(out::add);
            }
            shorts.project(s, i).ifPresent(out::add);
        }
    }

    private Optional<Candidate> name(Sentence s, int head, Suffix suffix) {
        boolean dated = suffix.type() == EntityType.EVENT && (s.form(head + 1).equals("日") || s.form(head + 1).equals("号"));
        if (suffix.stem() == Suffix.Stem.COINED || dated) {
            return Optional.empty();
        }
        if (suffix.stem() == Suffix.Stem.PARTY) {
            return shorts.committee(s, head, suffix);
        }
        if (suffix.stem() == Suffix.Stem.BRAND) {
            return shorts.brand(s, head, suffix);
        }
        if (suffix.stem() == Suffix.Stem.NAME || suffix.stem() == Suffix.Stem.PLACE) {
            return shorts.rightInFront(s, head, suffix);
        }
        int anchor = -1;
        int quality = 0;
        boolean joined = false;
        int j = head - 1;
        while (j >= 0 && head - j <= LONGEST) {
            String form = s.form(j);
            if (form.equals("）") && parts.bracket(s, j) >= 0) {
                j = parts.bracket(s, j) - 1;
                continue;
            }
            if (suffix.type() == EntityType.EVENT && form.equals("暨") && !(s.named(j - 1) && s.name(j - 1).type() == EntityType.EVENT)) {
                j--;
                continue;
            }
            if (suffix.inner() && anchor < 0 && !joined && INNER_JOINTS.contains(form) && j > 0 && !s.named(j - 1)) {
                joined = true;
                j--;
                continue;
            }
            if (suffix.type() == EntityType.EVENT && NameParts.ordinal(s, j) >= 0) {
                anchor = NameParts.ordinal(s, j);
                anchor = NameParts.bare(s, anchor - 1) || s.form(anchor - 1).equals("自治区") || classes.has(LOCAL_BODY, s.form(anchor - 1)) ? anchor - 1 : anchor;
                quality = 2;
                j = anchor - 1;
                continue;
            }
            if (form.equals("”") && suffix.type() == EntityType.EVENT && NameParts.quote(s, j) >= 0) {
                anchor = NameParts.quote(s, j);
                quality = Math.max(quality, 1);
                j = anchor - 1;
                continue;
            }
            if (NameParts.dash(form) && j > 0 && anchor == j + 1 && (parts.proper(s, j - 1) || classes.has(STARTER, s.form(j - 1)))) {
                j--;
                continue;
            }
            int run = s.single(j) && classes.has(DIVISION, form) ? parts.unknownRun(s, j - 1) : parts.unknownRun(s, j);
            if (run >= 0) {
                anchor = run;
                quality = 2;
                j = run - 1;
                continue;
            }
            if ((suffix.type() == EntityType.LOC && j < head - 1 || suffix.type() == EntityType.EVENT) && form.length() > 2 && words.known(form) && !classes.has(DESCRIPTIVE, s.form(j + 1)) && !s.strong(j + 1)) {
                break;
            }
            if (!parts.inside(s, j)) {
                boolean brand = j == head - 1 && j > 0 && suffix.type() == EntityType.ORG && s.form(j).length() == 2 && s.strong(j - 1)
                        && s.name(j - 1).type() == EntityType.LOC && !s.tag(j).startsWith("m") && !s.tag(j).startsWith("v") && !s.tag(j).equals("w");
                if (!brand) {
                    break;
                }
            }
            if (anchor == j + 1 && s.tag(j).startsWith("v") && !s.strong(j)) {
                break;
            }
            if (classes.has(CLOSED, form) && j < head - 1) {
                break;
            }
            if (proper(s, j, head, suffix)) {
                anchor = j;
                quality = 2;
            } else if (classes.has(STARTER, form) && !(suffix.type() == EntityType.LOC && s.strong(j) && s.name(j).type() == EntityType.ORG)) {
                anchor = j;
                quality = Math.max(quality, 1);
            }
            j--;
        }
        if (joined && (anchor < 0 || quality == 0)) {
            return Optional.empty();
        }
        boolean office = suffix.type() == EntityType.ORG && cues.has(LOCAL_OFFICE, suffix.word()) && NameParts.bare(s, j);
        if (anchor < 0 && classes.has(HOUSE, suffix.word()) && s.form(head - 1).equals("自治区") && !s.form(head - 2).equals("各")) {
            return Optional.of(ShortNames.made(s, head - 1, head, suffix, "entity/suffix-local"));
        }
        if (anchor < 0 && (office || house(s, j, suffix))) {
            int place = parts.unknownRun(s, j - 1);
            int first = place >= 0 ? place : s.tag(j - 1).equals("ns") || s.tag(j - 1).equals("nz") ? j - 1 : j;
            return Optional.of(ShortNames.made(s, first, head, suffix, "entity/suffix-local"));
        }
        if (suffix.type() == EntityType.EVENT && quality < 2) {
            int far = parts.term(s, head);
            if (far >= 0) {
                return Optional.of(ShortNames.made(s, far, head, suffix, "entity/suffix-term"));
            }
        }
        if (anchor < 0 && suffix.type() == EntityType.EVENT && cues.has(MEETING_KIND, suffix.word())) {
            int held = held(s, head);
            if (held >= 0) {
                return Optional.of(ShortNames.made(s, held, head, suffix, "entity/suffix-held"));
            }
        }
        if (anchor < 0 && (suffix.word().equals("公司") || suffix.word().equals("集团") && s.tag(head - 1).equals("j")) && head > 0 && j == head - 2 && s.form(head - 1).length() == 2
                && !classes.has(GENERIC, s.form(head - 1)) && (s.tag(head - 1).startsWith("n") || s.tag(head - 1).equals("j")) && (j < 0 || s.tag(j).equals("w")) && !s.form(head + 1).equals("、")) {
            return Optional.of(ShortNames.made(s, head - 1, head, suffix, "entity/suffix-clause"));
        }
        if (anchor < 0 && suffix.stem() == Suffix.Stem.ANY) {
            return shorts.common(s, head, suffix);
        }
        if (anchor < 0 || quality < 2 && suffix.stem() == Suffix.Stem.STRICT) {
            return Optional.empty();
        }
        if (suffix.type() == EntityType.LOC && (regional(s, anchor, head) || anchor + 1 < head && classes.has(POLICY_VERB, s.form(anchor + 1)))) {
            return Optional.empty();
        }
        if (suffix.type() == EntityType.EVENT && s.form(anchor - 1).equals("环")) {
            anchor--;
        }
        boolean content = false;
        for (int k = anchor; k < head; k++) {
            if (classes.has(BREAK, s.form(k))) {
                return Optional.empty();
            }
            content |= !classes.has(GENERIC, s.form(k)) && !classes.has(STARTER, s.form(k));
        }
        boolean compound = s.form(head).length() > suffix.word().length() && !classes.has(GENERIC, s.form(head).substring(0, s.form(head).length() - suffix.word().length()));
        if (quality == 1 && !content && !compound) {
            return Optional.empty();
        }
        return Optional.of(ShortNames.made(s, anchor, head, suffix, "entity/suffix"));
    }

    /** 流域森林: woods, parks or plants of a whole region. */
    private boolean regional(Sentence s, int first, int head) {
        for (int k = first; k < head; k++) {
            if (cues.of(REGION_END).stream().anyMatch(s.form(k)::endsWith)) {
                return true;
            }
        }
        return false;
    }

    /** 区人民医院: a house of which the authority has one. */
    private boolean house(Sentence s, int j, Suffix suffix) {
        boolean counted = s.tag(j - 1).startsWith("m") || s.tag(j - 1).startsWith("q") || s.form(j - 1).equals("所") || s.tag(j - 1).equals("r");
        boolean authority = (s.county() ? "区市旗县" : "区市旗").contains(s.form(j)) && NameParts.bare(s, j);
        return j >= 0 && !counted && authority && classes.has(HOUSE, suffix.word());
    }

    /** 召开山区修路护林和野火扑救工作会议: what stands between the verb of holding and the class word; -1 when it is no name. */
    private int held(Sentence s, int head) {
        int j = head - 1;
        while (j >= 0 && head - j < 12 && (parts.inside(s, j) || INNER_JOINTS.contains(s.form(j)) || s.tag(j).equals("v") && !cues.has(MEETING_HOLDING, s.form(j)))) {
            j--;
        }
        int first = j + 1;
        return j >= 0 && cues.has(MEETING_HOLDING, s.form(j)) && first < head && s.start(head) - s.start(first) >= 6 && !cues.has(MEETING_UNNAMED, s.form(first)) ? first : -1;
    }

    /** A weak place name right before a class word is one: 东山组团. */
    private boolean proper(Sentence s, int j, int head, Suffix suffix) {
        if (s.strong(j) && s.name(j).type() == EntityType.ORG && suffix.type() == EntityType.LOC) {
            return s.name(j).kind().equals("firm") || s.name(j).kind().equals("international");
        }
        return parts.proper(s, j) || j == head - 1 && s.named(j) && (s.tag(j).equals("ns") || s.name(j).kind().equals("region")) && !classes.has(COMMON, s.form(j));
    }
}
