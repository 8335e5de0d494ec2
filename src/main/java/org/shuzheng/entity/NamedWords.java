package org.shuzheng.entity;

import static org.shuzheng.entity.Cue.DOCTRINE;
import static org.shuzheng.entity.Cue.FAIR_SEASON;
import static org.shuzheng.entity.Cue.LOCAL_RANK;
import static org.shuzheng.entity.Cue.NOT_A_PLACE;
import static org.shuzheng.entity.Cue.REGIONAL;
import static org.shuzheng.entity.WordClass.COMMON;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shuzheng.doc.EntityType;

/** Names of the gazetteers and proper nouns of the dictionary, with neighbouring divisions of one place joined: 四川省成都市. */
final class NamedWords {

    private static final Set<String> JOINTS = Set.of("、", "和", "与", "及", "至", "到", "—", "-", "－", "～", "以及", "或");



    private final WordClasses classes;
    private final Cues cues;

    NamedWords(WordClasses classes, Cues cues) {
        this.cues = cues;
        this.classes = classes;
    }

    void find(Sentence s, List<Candidate> out) {
        for (int i = 0; i < s.size(); i++) {
            if (!s.named(i)) {
                dictionary(s, i, out);
                continue;
            }
            Name name = s.name(i);
            if (refused(s, i, name) || name.kind().equals(OwnPlaces.KIND) && (name.code().isEmpty() || !s.tag(i).equals("ns"))) {
                continue;
            }
            if (name.type() != EntityType.LOC) {
                if (!name.weak() || company(s, i)) {
                    boolean numbered = name.type() == EntityType.EVENT && (!s.form(i - 1).endsWith("次") || s.form(i).endsWith("普查") || s.form(i).endsWith("调查")) && NameParts.ordinal(s, i - 1) >= 0;
                    boolean season = name.type() == EntityType.EVENT && cues.has(FAIR_SEASON, s.form(i - 1));
                    boolean hosted = name.type() == EntityType.EVENT && hosted(s, i);
                    int first = season || hosted ? i - 1 : numbered ? NameParts.ordinal(s, i - 1) : i;
                    out.add(new Candidate(s.span(first, i), name.type(), Optional.of(name.normalized()), name.code(),
                            Candidate.USUAL, "entity/lexicon"));
                }
                continue;
            }
            if (name.weak() && !company(s, i) && !(name.kind().equals("region") && cues.has(REGIONAL, s.form(i + 1)))) {
                continue;
            }
            int last = i;
            while (s.named(last + 1) && (below(s.name(last), s.name(last + 1)) || s.form(last).equals("中国") && s.form(last + 1).endsWith("试验区")) && !refused(s, last + 1, s.name(last + 1))) {
                last++;
            }
            Name inner = s.name(last);
            out.add(new Candidate(s.span(i, last), EntityType.LOC, Optional.of(inner.normalized()), inner.code(), Candidate.USUAL,
                    "entity/place"));
            i = last;
        }
    }

    /** Proper nouns that only HanLP's dictionary knows. */
    private void dictionary(Sentence s, int i, List<Candidate> out) {
        String form = s.form(i);
        if (form.length() < 2 || classes.has(COMMON, form)) {
            return;
        }
        switch (s.tag(i)) {
            case "ns" -> {
                if (!cues.has(NOT_A_PLACE, s.form(i + 1))) {
                    out.add(new Candidate(s.span(i, i), EntityType.LOC, Candidate.LIKELY, "entity/dictionary-place"));
                }
            }
            case "nt" -> out.add(new Candidate(s.span(i, i), EntityType.ORG, Candidate.LIKELY, "entity/dictionary-organisation"));
            case "nr" -> {
                if (form.length() >= 3 && !cues.has(DOCTRINE, s.form(i + 1))) {
                    out.add(new Candidate(s.span(i, i), EntityType.PER, Candidate.LIKELY, "entity/dictionary-person"));
                }
            }
            default -> { }
        }
    }

    /** 大阪世博会, 卡塔尔世界杯: games or a fair and the place right before it. */
    private static boolean hosted(Sentence s, int i) {
        char last = s.form(i).charAt(s.form(i).length() - 1);
        return (last == '会' || last == '杯' || last == '赛') && !s.form(i).contains("会议") && s.form(i).length() <= 6
                && s.strong(i - 1) && s.name(i - 1).type() == EntityType.LOC && !s.form(i - 1).equals("中国") && !s.form(i - 1).equals("亚洲");
    }

    private boolean refused(Sentence s, int i, Name name) {
        String next = s.form(i + 1);
        return switch (name.type()) {
            case PER -> cues.has(DOCTRINE, next) || s.folded().startsWith("建设有中国特色", s.end(i)) || doctrine(s.folded(), s.end(i));
            case LOC -> cues.has(NOT_A_PLACE, next);
            case ORG -> s.form(i).equals("人大常委会") ? cues.has(LOCAL_RANK, s.form(i - 1)) : s.form(i).equals("共产党") ? next.startsWith("人") || next.startsWith("员") || next.startsWith("国家") : s.form(i).endsWith("部") && (next.startsWith("门") || next.startsWith("署") || next.startsWith("队") || next.startsWith("分"));
            case DOC -> s.form(i).endsWith("法") && DocumentParts.lawGoesOn(s.folded(), s.end(i));
            case EVENT -> false;
        };
    }

    /** 邓小平新时期军队建设思想: the name of a theory goes on to 思想 or 理论. */
    private static boolean doctrine(String t, int end) {
        for (int i = end; i < Math.min(t.length() - 1, end + 12); i++) {
            if (!Character.isIdeographic(t.charAt(i)) || "的同主总说提指关".indexOf(t.charAt(i)) >= 0) {
                return false;
            }
            if (t.startsWith("思想", i) || t.startsWith("理论", i)) {
                return true;
            }
        }
        return false;
    }

    /** True when the next name of its kind stands right beside it: 东山、西山. */
    private static boolean company(Sentence s, int i) {
        EntityType type = s.name(i).type();
        if (type == EntityType.PER) {
            return false;
        }
        return JOINTS.contains(s.form(i + 1)) && beside(s, i, i + 2, type) || JOINTS.contains(s.form(i - 1)) && beside(s, i, i - 2, type)
                || type == EntityType.LOC && s.named(i - 1) && below(s.name(i - 1), s.name(i));
    }

    private static boolean beside(Sentence s, int i, int other, EntityType type) {
        boolean place = s.tag(i).equals("ns");
        if (s.named(other) && s.name(i).kind().equals("region") && s.name(other).kind().equals("region")) {
            return true;
        }
        return s.strong(other) && s.name(other).type() == type && (place || type != EntityType.LOC || s.name(other).kind().equals("division"))
                && !s.tag(i).startsWith("v") || s.named(other) && s.name(other).type() == type && place && s.tag(other).equals("ns");
    }

    /** True when the second division lies in the first. */
    private static boolean below(Name a, Name b) {
        if (!a.kind().equals("division") || !b.kind().equals("division") || a.code().isEmpty()) {
            return false;
        }
        String outer = a.code().get();
        if (b.code().isEmpty()) {
            return true;
        }
        String prefix = outer.endsWith("0000") ? outer.substring(0, 2) : outer.endsWith("00") ? outer.substring(0, 4) : outer;
        return b.code().get().startsWith(prefix) && !b.code().get().equals(outer);
    }
}
