package org.shuzheng.entity;

import static org.shuzheng.entity.Cue.FIRM_BRACKET;
import static org.shuzheng.entity.Cue.MEETING_VERB;
import static org.shuzheng.entity.Cue.QUARTER;
import static org.shuzheng.entity.WordClass.COMMON;
import static org.shuzheng.entity.WordClass.DESCRIPTIVE;
import static org.shuzheng.entity.WordClass.GENERIC;
import static org.shuzheng.entity.WordClass.NAME_VERB;
import static org.shuzheng.entity.WordClass.PLAIN;
import static org.shuzheng.entity.WordClass.STARTER;

import java.util.Set;
import org.shuzheng.doc.EntityType;

/** What the words of a sentence can be inside a name: proper, unknown, an ordinal, a bracket, a word that names may hold. */
final class NameParts {

    private static final Set<String> NOT_ONE = Set.of("各", "全", "每", "有关", "相关", "各省", "各级", "本", "该", "我", "各地", "两", "地", "其他", "外", "（", "、（", "级");

    private final WordClasses classes;
    private final Cues cues;

    NameParts(WordClasses classes, Cues cues) {
        this.cues = cues;
        this.classes = classes;
    }

    /** The first word of a run of two to five single characters that no word joins, ending at {@code last}; -1 when there is none. */
    int unknownRun(Sentence s, int last) {
        int j = last;
        while (j >= 0 && last - j < 5 && s.single(j) && !classes.has(PLAIN, s.form(j)) && !s.named(j)) {
            j--;
        }
        int first = j + 1;
        if (last - j < 2) {
            return -1;
        }
        int verbs = 0;
        boolean rare = false;
        for (int k = first; k <= last; k++) {
            String tag = s.tag(k);
            if (tag.startsWith("v") || tag.startsWith("a") || tag.equals("d") || tag.startsWith("m") || tag.equals("p") || tag.equals("r")) {
                verbs++;
            }
            rare |= tag.equals("x") || tag.equals("j") || tag.equals("ng") || tag.equals("nr");
        }
        return verbs == last - j || verbs * 2 >= last - j && !rare ? -1 : first;
    }

    boolean proper(Sentence s, int j) {
        if (s.strong(j)) {
            return s.name(j).type() != EntityType.DOC;
        }
        String tag = s.tag(j);
        return s.form(j).length() > 1 && !classes.has(COMMON, s.form(j)) && !classes.has(GENERIC, s.form(j))
                && (tag.equals("ns") || tag.equals("nt") || tag.equals("nz") || tag.equals("nr") || tag.equals("nrf"))
                || tag.equals("nx") && s.form(j).length() > 1;
    }

    boolean inside(Sentence s, int j) {
        String form = s.form(j);
        if (s.strong(j) || s.named(j) && s.name(j).kind().equals("region") || classes.has(STARTER, form) || classes.has(NAME_VERB, form) || classes.has(DESCRIPTIVE, form) || cues.has(QUARTER, form)) {
            return true;
        }
        String tag = s.tag(j);
        if (form.equals("用") && s.single(j - 1) && s.tag(j - 1).startsWith("n") || form.startsWith("第") && form.length() > 1 && tag.equals("m") || form.equals("•")) {
            return true;
        }
        if (tag.isEmpty() || classes.has(PLAIN, form)) {
            return false;
        }
        return switch (tag) {
            case "n", "ng", "nr", "ns", "nt", "nz", "nx", "nrf", "nl", "j", "b", "vn", "an", "g", "gb", "gc", "gi", "gm", "gp", "h", "x" -> true;
            case "a" -> form.length() > 1;
            case "k" -> true;
            default -> tag.startsWith("n");
        };
    }

    /** 市 in 市统计局: the local authority that needs no name, but not in 各市, 全省. */
    static boolean bare(Sentence s, int j) {
        return j >= 0 && s.form(j).length() == 1 && "区市县旗省州盟".contains(s.form(j)) && !NOT_ONE.contains(s.form(j - 1))
                && !(s.form(j - 1).length() == 1 && "区市县旗省州盟乡镇".contains(s.form(j - 1)))
                && !(s.form(j - 1).equals("、") && s.form(j - 2).length() == 1 && "区市县旗省州盟".contains(s.form(j - 2)));
    }

    /** True when a local authority or its place stands right before. */
    static boolean local(Sentence s, int j) {
        return bare(s, j) || s.strong(j) && s.name(j).type() == EntityType.LOC && s.name(j).kind().equals("division");
    }

    /** 第五届…博览会: the ordinal of a term within the clause, however strange the words between. */
    int term(Sentence s, int head) {
        for (int j = head - 1; j >= 0 && head - j < 12; j--) {
            String tag = s.tag(j);
            if (tag.equals("w") || tag.startsWith("u") || tag.equals("p")) {
                return -1;
            }
            if (tag.startsWith("v") && cues.has(MEETING_VERB, s.form(j))) {
                return -1;
            }
            if (s.form(j).equals("首届")) {
                return j;
            }
            if (s.form(j).endsWith("届")) {
                return ordinal(s, j);
            }
        }
        return -1;
    }

    /** 第一, 第五: an ordinal in one word. */
    static boolean numbered(Sentence s, int j) {
        return s.form(j).length() > 1 && s.form(j).startsWith("第") && s.tag(j).equals("m");
    }

    static boolean dash(String form) {
        return form.equals("—") || form.equals("·") || form.equals("－") || form.equals("-") || form.equals("–") || form.equals("•");
    }

    /** 中国（浙江）自由贸易试验区: the bracket's first word, when it holds a place and a place stands before it. */
    int bracket(Sentence s, int close) {
        int open = close - 1;
        while (open > 0 && close - open < 4 && !s.form(open).equals("（")) {
            open--;
        }
        boolean group = close - open == 2 && cues.has(FIRM_BRACKET, s.form(open + 1)) && open > 0 && inside(s, open - 1);
        return open > 0 && s.form(open).equals("（") && close - open > 1 && (group || proper(s, open - 1)) ? open : -1;
    }

    /** “一带一路”国际合作高峰论坛: the opening quote of a short quotation that ends here. */
    static int quote(Sentence s, int close) {
        int open = close - 1;
        while (open >= 0 && close - open < 6 && !s.form(open).equals("“")) {
            open--;
        }
        return open >= 0 && s.form(open).equals("“") ? open : -1;
    }

    /** 第十三届, 首届, 第四次, 2008年: the first word of an ordinal that ends here; -1 when there is none. */
    static int ordinal(Sentence s, int last) {
        if (last < 0) {
            return -1;
        }
        String text = s.folded();
        int end = s.end(last);
        if (end >= 2 && text.charAt(end - 1) == '度' && text.charAt(end - 2) == '年') {
            end--;
        }
        char c = text.charAt(end - 1);
        if (c != '届' && c != '次' && c != '年') {
            return -1;
        }
        int start = end - 1;
        while (start > s.start(0) && (text.charAt(start - 1) >= '0' && text.charAt(start - 1) <= '9'
                || "一二三四五六七八九十〇○百".indexOf(text.charAt(start - 1)) >= 0)) {
            start--;
        }
        if (start == end - 1) {
            return -1;
        }
        if (c == '年') {
            if (end - 1 - start != 4) {
                return -1;
            }
        } else if (start > s.start(0) && text.charAt(start - 1) == '第') {
            start--;
        } else if (c == '次') {
            return -1;
        }
        for (int i = last; i >= 0 && s.start(i) >= start; i--) {
            if (s.start(i) == start) {
                return i;
            }
        }
        return -1;
    }
}
