package org.shuzheng.entity;

import static org.shuzheng.entity.WordClass.BRANCH;
import static org.shuzheng.entity.WordClass.GENERIC;
import static org.shuzheng.entity.WordClass.LOCAL_FIRM;
import static org.shuzheng.entity.WordClass.NAMELIKE;
import static org.shuzheng.entity.WordClass.NO_NAME;
import static org.shuzheng.entity.WordClass.PHRASE_END;
import static org.shuzheng.entity.WordClass.RIVER;
import static org.shuzheng.entity.WordClass.RIVER_WORK;
import static org.shuzheng.entity.WordClass.ROAD_WORD;
import static org.shuzheng.entity.WordClass.ROUTE;
import static org.shuzheng.entity.WordClass.STREET;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shuzheng.doc.EntityType;
import org.shuzheng.text.Span;

/**
 * Names of local places, works and bodies that no list holds: {@code 龙运华府小区}, {@code 红花尔基水源地}, {@code 成自宜高铁}, {@code 时代广场}. What stands
 * between a boundary and the class word ({@link LocalStems}) is a name when it is more than a description; what is less is one only in a
 * list beside a name (国际皮草城). Descriptions (文化广场, 新建小区) are left alone; {@link SuffixGrammar} has what begins with a known name.
 * The text of a law names none. Cost: twelve letters before each class word.
 */
final class LocalNames {

    private static final String NO_CITY = "修建通条新老大小段等主支干公铁多单双全各本该这两三一二第级省国县乡村市区货客重电火动高快地水陆空出进外内专支电气复正";
    private static final String NUMBERS = "一二三四五六七八九十东西南北中";
    /** Words that only describe may stand between a name and the class word of its body: 学府路标准化学校. */
    private static final int BETWEEN = 2;

    private final ClassWords suffixes;
    private final WordClasses classes;
    private final LocalStems stems;

    LocalNames(ClassWords suffixes, WordClasses classes) {
        this.suffixes = suffixes;
        this.classes = classes;
        stems = new LocalStems(suffixes, classes);
    }

    /** Adds local names to what the other rules found in the sentence. Names behind 、 may need the one before: {@code out} is what {@code found} reads. */
    void find(Sentence s, Found found, List<Candidate> out) {
        List<LocalStems.Stem> listed = new ArrayList<>();
        for (int i = 0; i < s.size(); i++) {
            if (firm(s, i)) {
                out.add(new Candidate(s.span(i, i), EntityType.ORG, Candidate.LIKELY, "entity/local-body"));
                continue;
            }
            Optional<Suffix> suffix = suffixes.closing(s, i);
            if (suffix.isEmpty()) {
                continue;
            }
            int street = classes.has(STREET, suffix.get().word()) ? street(s, i) : -1;
            if (street >= 0) {
                out.add(new Candidate(s.span(street, i), EntityType.LOC, Candidate.USUAL, "entity/local-street"));
            } else if (classes.has(RIVER, suffix.get().word()) && river(s, i)) {
                out.add(new Candidate(s.span(i - 1, i), EntityType.LOC, Candidate.LIKELY, "entity/local-river"));
            } else if (suffix.get().local() != Suffix.Local.NO) {
                local(s, i, suffix.get(), found, listed, out);
            }
        }
        for (List<LocalStems.Stem> pass : List.of(List.copyOf(listed), listed.reversed())) {
            for (LocalStems.Stem stem : pass) {
                if (company(s, stem, found)) {
                    add(s, stem, Candidate.LIKELY, "entity/local-company", out);
                }
            }
        }
    }

    /** 公交公司, but not 各公交公司, 新建公交公司. */
    private boolean firm(Sentence s, int i) {
        return classes.has(LOCAL_FIRM, s.form(i)) && stems.boundary(s, i - 1) && !s.tag(i - 1).startsWith("q") && !s.tag(i - 1).startsWith("m") && !s.tag(i - 1).equals("r");
    }

    private void local(Sentence s, int head, Suffix suffix, Found found, List<LocalStems.Stem> listed, List<Candidate> out) {
        int route = classes.has(ROUTE, suffix.word()) ? route(s, head) : -1;
        if (route >= 0) {
            out.add(new Candidate(s.span(route, head), EntityType.LOC, Candidate.USUAL, "entity/route"));
            return;
        }
        if (suffix.stem() != Suffix.Stem.BRAND && suffix.stem() != Suffix.Stem.COINED && !classes.has(ROUTE, suffix.word()) && extended(s, head, suffix, found, out)) {
            return;
        }
        LocalStems.Stem stem = stems.before(s, head, suffix);
        if (classes.has(ROUTE, suffix.word()) && (stem.first() == head || s.start(head) - s.start(stem.first()) < 3)) {
            return;
        }
        if (suffix.local() == Suffix.Local.LISTED) {
            if (stem.evidence() != LocalStems.Evidence.NONE) {
                listed.add(stem);
            }
            return;
        }
        switch (stem.evidence()) {
            case FIRM -> add(s, stem, Candidate.USUAL, "entity/local-firm", out);
            case COINED -> add(s, stem, Candidate.LIKELY, "entity/local-coined", out);
            case PLAIN -> add(s, stem, Candidate.LIKELY, "entity/local-plain", out);
            case LISTED -> listed.add(stem);
            case NONE -> { }
        }
    }

    private static void add(Sentence s, LocalStems.Stem stem, int rank, String rule, List<Candidate> out) {
        out.add(new Candidate(s.span(stem.first(), stem.head()), stem.suffix().type(), rank, rule));
    }

    /** 学府路 + 标准化 + 学校: a name before a class word, with words that only describe between, goes on to it. */
    private boolean extended(Sentence s, int head, Suffix suffix, Found found, List<Candidate> out) {
        for (int from = head; from >= Math.max(1, head - BETWEEN) && (from == head || stems.descriptive(s, from)); from--) {
            int start = s.start(from);
            for (Candidate c : found.endingAt(start)) {
                boolean parent = c.type() == EntityType.LOC || c.type() == EntityType.ORG && from == head && classes.has(BRANCH, suffix.word());
                if (parent && (c.rule().startsWith("entity/suffix") || c.rule().startsWith("entity/local"))) {
                    out.add(new Candidate(new Span(c.span().start(), s.end(head)), suffix.type(), Candidate.USUAL, "entity/local-extended"));
                    return true;
                }
            }
        }
        return false;
    }

    /** 胜利三路, 解放大街, 西大街, 团结村: the first word; -1 when there is none. */
    private int street(Sentence s, int head) {
        int j = head - 1;
        if (s.form(head).equals("大街") && s.single(j) && NUMBERS.contains(s.form(j)) && stems.boundary(s, j - 1) && !s.tag(j - 1).equals("m")) {
            return j;
        }
        boolean numbered = s.single(j) && NUMBERS.contains(s.form(j)) && "路街".contains(s.form(head));
        j -= numbered ? 1 : 0;
        boolean plain = s.form(j).length() == 2 && !s.strong(j) && (s.tag(j).startsWith("n") || s.tag(j).equals("vn") && !classes.has(PHRASE_END, s.form(j)));
        boolean road = classes.has(ROAD_WORD, s.form(j)) && "路道".indexOf(s.form(head).charAt(s.form(head).length() - 1)) >= 0 && !s.form(j - 1).equals("的") && !s.tag(j - 1).equals("q");
        boolean word = classes.has(NAMELIKE, s.form(j)) || road || numbered && plain;
        return word && stems.boundary(s, j - 1) ? j : -1;
    }

    /** 玉带河综合治理: a plain noun before 河, with what is done to rivers right behind. */
    private boolean river(Sentence s, int head) {
        String form = s.form(head - 1);
        return form.length() == 2 && s.tag(head - 1).startsWith("n") && !stems.descriptive(s, head - 1) && classes.has(RIVER_WORK, s.form(head + 1)) && stems.boundary(s, head - 2);
    }

    /** 成自宜高铁, 海—宝公路: the short names of the ends. */
    private int route(Sentence s, int head) {
        int j = head - 1;
        while (j > 0 && stems.descriptive(s, j)) {
            j--;
        }
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

    private boolean function(Sentence s, int j) {
        String tag = s.tag(j);
        return tag.startsWith("u") || tag.equals("r") || tag.equals("c") || tag.equals("m") || classes.has(NO_NAME, s.form(j));
    }

    /** True when a name of its type stands right beside it in a list. */
    private static boolean company(Sentence s, LocalStems.Stem stem, Found found) {
        EntityType type = stem.suffix().type();
        return s.joint(stem.head() + 1) && found.startingAt(s.end(stem.head() + 1)).stream().anyMatch(c -> kin(c, type))
                || s.joint(stem.first() - 1) && found.endingAt(s.start(stem.first() - 1)).stream().anyMatch(c -> kin(c, type));
    }

    private static boolean kin(Candidate c, EntityType type) {
        return c.type() == type && (c.rule().startsWith("entity/local") || c.rule().startsWith("entity/suffix"));
    }
}
