package org.shuzheng.entity;

import static org.shuzheng.entity.WordClass.BREAK;
import static org.shuzheng.entity.WordClass.COMMON;
import static org.shuzheng.entity.WordClass.GENERIC;
import static org.shuzheng.entity.WordClass.NAME_VERB;
import static org.shuzheng.entity.WordClass.POLICY_VERB;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shuzheng.doc.EntityType;
import org.shuzheng.text.Span;

/**
 * Names of local places and works that no list holds: 龙运华府小区, 红花尔基水源地, 成自宜高铁. What stands between a boundary and the class
 * word is a name when it cannot be read as a phrase of common words; a plain phrase is one only beside such a name (东方明珠小区).
 */
final class LocalNames {

    private static final int LONGEST = 7;
    private static final Set<String> ROUTES = Set.of("高铁", "铁路", "高速", "高速公路", "公路", "农村公路", "城际铁路", "客运专线", "客专", "快速路", "一级公路", "二级公路", "输电线路", "航线");
    private static final String NO_CITY = "修建通条新老大小段等主支干公铁多单双全各本该这两三一二第级省国县乡村市区货客重电火动高快地水陆空出进外内专支电气复正";
    /** Single characters that no coined name holds. */
    private static final String NO_NAME = "的了在和与及等是有将对以为从到由把被向于至或并但而也都就不又再更最很已还能可应要会使让令其此该这那各每某本我你他她它们个之者着过给当因如"
            + "第若则即且虽既仅约近超共逾副亩元吨米户人条座台辆头只家所项批套件种类级倍全新老旧原现建设修改办抓搞推拉加提扩引招占比较同按照据内外前后左右间年月日";
    /** Before these one plain word is a name: 向阳幼儿园. */
    private static final Set<String> NAMEY = Set.of("幼儿园", "小学", "中学", "小区", "家园", "花园", "大厦", "宾馆", "公寓");
    private static final Set<String> STRANGE = Set.of("x", "ng", "vg", "ag", "nr", "nrf", "nz", "j", "g", "zg");
    private static final String DIGITS = "一二三四五六七八九〇○";

    private final ClassWords suffixes;
    private final WordClasses classes;

    LocalNames(ClassWords suffixes, WordClasses classes) {
        this.suffixes = suffixes;
        this.classes = classes;
    }

    private record Stem(int first, int head, Suffix suffix, boolean coined) {
    }

    /** Adds local names to what the other rules found in the sentence. */
    void find(Sentence s, List<Candidate> found) {
        List<Stem> stems = new ArrayList<>();
        for (int i = 0; i < s.size(); i++) {
            Optional<Suffix> suffix = suffixes.closing(s, i);
            if (suffix.isEmpty() || !suffix.get().local()) {
                continue;
            }
            int route = ROUTES.contains(suffix.get().word()) ? route(s, i) : -1;
            if (route >= 0) {
                found.add(new Candidate(s.span(route, i), EntityType.LOC, Candidate.USUAL, "entity/route"));
                continue;
            }
            if (suffix.get().stem() != Suffix.Stem.BRAND && extended(s, i, suffix.get(), found)) {
                continue;
            }
            Stem stem = stem(s, i, suffix.get(), found);
            if (stem.first() < i && !(ROUTES.contains(suffix.get().word()) && s.start(i) - s.start(stem.first()) < 3)) {
                stems.add(stem);
            }
        }
        boolean more = true;
        List<Stem> plain = new ArrayList<>();
        for (Stem stem : stems) {
            if (stem.coined()) {
                add(s, stem, "entity/local-coined", found);
            } else {
                plain.add(stem);
            }
        }
        while (more) {
            more = false;
            for (Stem stem : List.copyOf(plain)) {
                if (company(s, stem, found)) {
                    add(s, stem, "entity/local-company", found);
                    plain.remove(stem);
                    more = true;
                }
            }
        }
    }

    private static void add(Sentence s, Stem stem, String rule, List<Candidate> found) {
        found.add(new Candidate(s.span(stem.first(), stem.head()), stem.suffix().type(), Candidate.LIKELY, rule));
    }

    /** 学府路 + 中学: a name right before a class word goes on to it. */
    private static boolean extended(Sentence s, int head, Suffix suffix, List<Candidate> found) {
        for (Candidate c : found) {
            if (c.span().end() == s.start(head) && c.type() == EntityType.LOC && c.rule().startsWith("entity/suffix")) {
                found.add(new Candidate(new Span(c.span().start(), s.end(head)), suffix.type(), Candidate.USUAL, "entity/local-extended"));
                return true;
            }
        }
        return false;
    }

    /** 成自宜高铁, 海—宝公路: the short names of the ends. */
    private int route(Sentence s, int head) {
        int j = head - 1;
        int cities = 0;
        while (j >= 0 && cities < 5) {
            if (s.single(j) && NO_CITY.indexOf(s.form(j)) < 0 && !classes.has(GENERIC, s.form(j)) && !function(s, j)) {
                cities++;
                j--;
            } else if (cities > 0 && j > 0 && NameParts.dash(s.form(j)) && s.single(j - 1)) {
                j--;
            } else {
                break;
            }
        }
        boolean opens = j < 0 || s.tag(j).equals("w") || s.tag(j).startsWith("u") || s.tag(j).startsWith("p") || s.tag(j).startsWith("c") || s.tag(j).startsWith("v");
        return cities >= 2 && cities <= 4 && opens ? j + 1 : -1;
    }

    private static boolean function(Sentence s, int j) {
        String tag = s.tag(j);
        return tag.startsWith("u") || tag.equals("r") || tag.equals("c") || tag.equals("m") || "的了在和与及等是有将对以为从到由把被向于至或并".contains(s.form(j));
    }

    private Stem stem(Sentence s, int head, Suffix suffix, List<Candidate> found) {
        int j = head - 1;
        int strange = 0;
        boolean word = false;
        while (j >= 0 && s.end(head - 1) - s.start(j) <= LONGEST && inside(s, j) && !(j < head - 1 && closes(s, j, found))) {
            boolean odd = s.single(j) ? !s.form(j).equals("站") : STRANGE.contains(s.tag(j)) && !s.tag(j).equals("j");
            strange += odd ? 1 : 0;
            word |= !s.single(j) && odd;
            j--;
        }
        int first = j + 1;
        int length = first < head ? s.end(head - 1) - s.start(first) : 0;
        if (length >= 2 && s.strong(j) && s.name(j).type() == EntityType.LOC && !s.name(j).kind().equals("country")) {
            while (s.strong(j - 1) && s.name(j - 1).kind().equals("division") && s.name(j).kind().equals("division")) {
                j--;
            }
            return new Stem(j, head, suffix, true);
        }
        int from = first < head ? s.start(first) : -1;
        boolean opens = j < 0 || boundary(s, j) || found.stream().anyMatch(c -> c.span().end() == from);
        boolean word2 = first == head - 1 && length == 2 && NAMEY.contains(suffix.word()) && !s.tag(first).equals("a") && !s.tag(first).equals("v") && !s.tag(first).equals("r")
                && (suffix.type() == EntityType.ORG || !s.tag(first).equals("vn"));
        if (suffix.stem() == Suffix.Stem.BRAND && first < head - strange) {
            opens = false;
        }
        boolean coined = opens && word2 || opens && length >= 2 && (strange >= 2 || word && length >= 2 || strange == 1 && length >= 3 && s.single(first) && !s.tag(first).startsWith("v"));
        return new Stem(opens ? first : head, head, suffix, coined);
    }

    /** True where another name ends. */
    private static boolean closes(Sentence s, int j, List<Candidate> found) {
        int end = s.end(j);
        return found.stream().anyMatch(c -> c.span().end() == end);
    }

    /** What may stand right before a name: a mark, a particle, a verb, a preposition. */
    private static boolean boundary(Sentence s, int j) {
        String tag = s.tag(j);
        return tag.equals("w") || tag.startsWith("u") || tag.startsWith("p") || tag.startsWith("c") || tag.equals("t") || tag.equals("d") || tag.equals("r")
                || (tag.equals("v") || tag.equals("vn")) && s.form(j).length() > 1 || "建修抓在对将把由".contains(s.form(j));
    }

    private boolean inside(Sentence s, int j) {
        String form = s.form(j);
        String tag = s.tag(j);
        if (s.strong(j) || classes.has(GENERIC, form) || classes.has(COMMON, form) || classes.has(BREAK, form)) {
            return false;
        }
        if (s.single(j)) {
            return form.equals("双") || NO_NAME.indexOf(form) < 0 && !function(s, j) && !"式型性用".contains(form) && !tag.equals("p") && !tag.equals("w") && !(tag.equals("q") && s.tag(j - 1).equals("m"));
        }
        return switch (tag) {
            case "n", "nr", "ns", "nz", "nrf", "nx", "x", "s", "nl" -> true;
            case "vn", "a", "an", "b" -> form.length() == 2 && !classes.has(POLICY_VERB, form) && !classes.has(NAME_VERB, form);
            case "m" -> form.equals("双") || form.chars().allMatch(c -> DIGITS.indexOf(c) >= 0);
            default -> false;
        };
    }

    /** True when a name with a class word stands right beside it in a list. */
    private static boolean company(Sentence s, Stem stem, List<Candidate> found) {
        int start = s.start(stem.first());
        int end = s.end(stem.head());
        for (Candidate c : found) {
            boolean after = joint(s, stem.head() + 1) && c.span().start() == s.end(stem.head() + 1);
            boolean before = joint(s, stem.first() - 1) && c.span().end() == s.start(stem.first() - 1);
            if ((after || before) && c.type() == stem.suffix().type() && c.span().start() != start && c.span().end() != end
                    && s.folded().startsWith(stem.suffix().word(), c.span().end() - stem.suffix().word().length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean joint(Sentence s, int k) {
        return s.form(k).equals("、") || s.form(k).equals("和") || s.form(k).equals("与") || s.form(k).equals("及");
    }
}
