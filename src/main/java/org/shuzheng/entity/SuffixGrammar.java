package org.shuzheng.entity;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shuzheng.doc.EntityType;
import org.shuzheng.lexicon.Models;
import org.shuzheng.lexicon.Table;
import org.shuzheng.text.Span;

/**
 * Names that a class word closes. From the class word the grammar goes left over the words that may stand inside a name and
 * begins the name at the leftmost word that makes it proper.
 *
 * <p>Example: {@code 由|中国|音像|与|数字|出版|协会} → {@code 中国音像与数字出版协会}.
 */
final class SuffixGrammar {

    private static final int LONGEST = 14;
    private static final Set<String> INNER_JOINTS = Set.of("与", "和", "及", "暨");
    private static final Set<String> VILLAGES = Set.of("镇", "乡", "苏木", "嘎查", "村", "街道");
    private static final Set<String> LOCAL_HEADS = Set.of("局", "厅", "管理局", "统计局", "监督管理局", "税务局", "发展改革委", "发改委", "总工会", "供销社", "残联");
    private static final Set<String> NOT_ONE = Set.of("各", "全", "每", "有关", "相关", "各省", "各级", "本", "该", "我", "各地", "两", "地", "其他", "外", "（", "、（", "级");
    private static final Set<String> SIZES = Set.of("吨", "千瓦", "兆瓦", "万吨", "万千瓦", "立方米", "平方米");
    private static final Set<String> TRADE = Set.of("行业", "产业", "市场", "工业", "产品", "制品", "销售", "价格", "器材", "用品", "生产", "消费", "加工", "销售额", "零售", "店", "制造");
    private static final Set<String> QUARTERS = Set.of("北方", "南方", "西部", "东部", "中部");
    private static final Set<String> WIDE_SINGLE = Set.of("局", "厅", "署", "厂");

    private final Map<String, Suffix> suffixes = new HashMap<>();
    /** The characters in which class words end: most words are told by them. */
    private final BitSet last = new BitSet();
    private final Set<String> generic;
    private final Set<String> nameVerbs;
    private final Set<String> starters;
    private final Set<String> plain;
    private final Set<String> common;
    private final Set<String> breaks;
    private final Set<String> noHead;
    private final Set<String> closed;
    private final Set<String> policyVerbs;
    private final Set<String> localBodies;

    SuffixGrammar(Models models, WordClasses classes) {
        for (Table.Row row : models.table("suffixes.tsv").expect("suffix", "type", "stem", "inner").rows()) {
            Suffix suffix = new Suffix(row.required("suffix"), row.constant("type", EntityType.class),
                    row.constant("stem", Suffix.Stem.class), row.get("inner").equals("yes"));
            if (suffixes.put(suffix.word(), suffix) != null) {
                throw row.error("the suffix has been given before");
            }
            last.set(suffix.word().charAt(suffix.word().length() - 1));
        }
        generic = classes.of("generic");
        nameVerbs = classes.of("name-verb");
        starters = classes.of("starter");
        plain = classes.of("plain");
        common = classes.of("common");
        breaks = classes.of("break");
        noHead = classes.of("no-head");
        closed = classes.of("closed");
        policyVerbs = classes.of("policy-verb");
        localBodies = classes.of("local-body");
    }

    void find(Sentence s, List<Candidate> out) {
        for (int i = 0; i < s.size(); i++) {
            if (localBodies.contains(s.form(i)) && s.strong(i - 1) && s.name(i - 1).kind().equals("division")) {
                out.add(new Candidate(s.span(i - 1, i), EntityType.ORG, Candidate.USUAL, "entity/local-body"));
            }
            Optional<Suffix> suffix = localBodies.contains(s.form(i)) ? Optional.empty() : head(s, i);
            if (suffix.isPresent()) {
                name(s, i, suffix.get()).ifPresent(out::add);
            }
            project(s, i).ifPresent(out::add);
        }
    }

    /** 亘富200万吨褐煤项目: an unknown word at the head of a clause, right before the size of its works. */
    private Optional<Candidate> project(Sentence s, int i) {
        if (!s.tag(i).equals("m") || i < 2 || i + 1 >= s.size()) {
            return Optional.empty();
        }
        int run = unknownRun(s, i - 1);
        boolean size = false;
        for (int k = i + 1; k < Math.min(s.size(), i + 4); k++) {
            size |= SIZES.contains(s.form(k));
        }
        if (run < 0 || !size || !s.tag(run).equals("x") || run > 0 && !s.tag(run - 1).equals("w")) {
            return Optional.empty();
        }
        return Optional.of(new Candidate(s.span(run, i - 1), EntityType.ORG, Candidate.LIKELY, "entity/works"));
    }

    /** The class word that this word is or ends in. */
    private Optional<Suffix> head(Sentence s, int i) {
        String form = s.form(i);
        if (!last.get(form.charAt(form.length() - 1))) {
            return Optional.empty();
        }
        if (s.strong(i) && s.name(i).type() != EntityType.EVENT && !(s.name(i).type() == EntityType.ORG && local(s, i - 1)) || noHead.contains(form)) {
            return Optional.empty();
        }
        for (int k = Math.max(0, form.length() - 8); k < form.length(); k++) {
            Suffix suffix = suffixes.get(form.substring(k));
            if (suffix != null) {
                boolean whole = k == 0;
                if (!whole && suffix.word().length() == 1 && !WIDE_SINGLE.contains(suffix.word()) && !(suffix.word().equals("路") && form.length() == 3 && s.tag(i).equals("n"))) {
                    return Optional.empty();
                }
                return suffix.stem() == Suffix.Stem.NONE ? Optional.empty() : Optional.of(suffix);
            }
        }
        return Optional.empty();
    }

    private Optional<Candidate> name(Sentence s, int head, Suffix suffix) {
        if (suffix.stem() == Suffix.Stem.PARTY) {
            return committee(s, head, suffix);
        }
        if (suffix.stem() == Suffix.Stem.BRAND) {
            return brand(s, head, suffix);
        }
        if (suffix.stem() == Suffix.Stem.NAME || suffix.stem() == Suffix.Stem.PLACE) {
            int below = VILLAGES.contains(suffix.word()) && unknownRun(s, head - 1) < 0 ? village(s, head) : -1;
            if (below >= 0) {
                return Optional.of(made(s, below, head, suffix, "entity/suffix-village"));
            }
            int run = suffix.stem() == Suffix.Stem.PLACE ? -1 : unknownRun(s, head - 1);
            int start = run >= 0 ? run : placeBefore(s, head, suffix);
            if (start < 0) {
                return Optional.empty();
            }
            while (run < 0 && s.strong(start - 1) && s.name(start - 1).type() == EntityType.LOC && !s.name(start - 1).kind().equals("country")) {
                start--;
            }
            return Optional.of(made(s, start, head, suffix, run >= 0 ? "entity/suffix-unknown" : "entity/suffix-place"));
        }
        int anchor = -1;
        int quality = 0;
        boolean joined = false;
        int j = head - 1;
        while (j >= 0 && head - j <= LONGEST) {
            String form = s.form(j);
            if (form.equals("）") && bracket(s, j) >= 0) {
                j = bracket(s, j) - 1;
                continue;
            }
            if (suffix.type() == EntityType.EVENT && form.equals("暨")) {
                j--;
                continue;
            }
            if (suffix.inner() && anchor < 0 && !joined && INNER_JOINTS.contains(form) && j > 0 && !s.named(j - 1)) {
                joined = true;
                j--;
                continue;
            }
            if (suffix.type() == EntityType.EVENT && ordinal(s, j) >= 0) {
                anchor = ordinal(s, j);
                quality = 2;
                j = anchor - 1;
                continue;
            }
            if (form.equals("”") && suffix.type() == EntityType.EVENT && quote(s, j) >= 0) {
                anchor = quote(s, j);
                quality = Math.max(quality, 1);
                j = anchor - 1;
                continue;
            }
            if (dash(form) && j > 0 && anchor == j + 1 && (proper(s, j - 1) || starters.contains(s.form(j - 1)))) {
                j--;
                continue;
            }
            int run = unknownRun(s, j);
            if (run >= 0) {
                anchor = run;
                quality = 2;
                j = run - 1;
                continue;
            }
            if (!inside(s, j)) {
                boolean brand = j == head - 1 && j > 0 && suffix.type() == EntityType.ORG && s.form(j).length() == 2 && s.strong(j - 1)
                        && s.name(j - 1).type() == EntityType.LOC && !s.tag(j).startsWith("m") && !s.tag(j).startsWith("v") && !s.tag(j).equals("w");
                if (!brand) {
                    break;
                }
            }
            if (anchor == j + 1 && s.tag(j).startsWith("v") && !s.strong(j)) {
                break;
            }
            if (closed.contains(form) && j < head - 1) {
                break;
            }
            if (proper(s, j, head, suffix)) {
                anchor = j;
                quality = 2;
            } else if (starters.contains(form)) {
                anchor = j;
                quality = Math.max(quality, 1);
            }
            j--;
        }
        if (joined && (anchor < 0 || quality == 0)) {
            return Optional.empty();
        }
        if (anchor < 0 && suffix.type() == EntityType.ORG && LOCAL_HEADS.contains(suffix.word()) && bare(s, j)) {
            return Optional.of(made(s, j, head, suffix, "entity/suffix-local"));
        }
        if (suffix.type() == EntityType.EVENT && quality < 2) {
            int far = term(s, head);
            if (far >= 0) {
                return Optional.of(made(s, far, head, suffix, "entity/suffix-term"));
            }
        }
        if (anchor < 0 && (suffix.word().equals("公司") || suffix.word().equals("集团") && s.tag(head - 1).equals("j")) && head > 0 && j == head - 2 && s.form(head - 1).length() == 2
                && !generic.contains(s.form(head - 1)) && (s.tag(head - 1).startsWith("n") || s.tag(head - 1).equals("j")) && (j < 0 || s.tag(j).equals("w")) && !s.form(head + 1).equals("、")) {
            return Optional.of(made(s, head - 1, head, suffix, "entity/suffix-clause"));
        }
        if (anchor < 0 && suffix.stem() == Suffix.Stem.ANY) {
            return common(s, head, suffix);
        }
        if (anchor < 0 || quality < 2 && suffix.stem() == Suffix.Stem.STRICT) {
            return Optional.empty();
        }
        boolean content = false;
        for (int k = anchor; k < head; k++) {
            if (breaks.contains(s.form(k))) {
                return Optional.empty();
            }
            content |= !generic.contains(s.form(k)) && !starters.contains(s.form(k));
        }
        boolean compound = s.form(head).length() > suffix.word().length() && !generic.contains(s.form(head).substring(0, s.form(head).length() - suffix.word().length()));
        if (quality == 1 && !content && !compound) {
            return Optional.empty();
        }
        return Optional.of(made(s, anchor, head, suffix, "entity/suffix"));
    }

    /** 古纳河酒业, 伊利乳业, but not 酒业 of a whole trade (绍兴酒业市场). */
    private Optional<Candidate> brand(Sentence s, int head, Suffix suffix) {
        if (!s.form(head).equals(suffix.word()) || TRADE.contains(s.form(head + 1))) {
            return Optional.empty();
        }
        int j = head - 1;
        int first = unknownRun(s, j);
        if (first < 0 && j >= 0) {
            boolean firm = s.strong(j) && s.name(j).type() == EntityType.ORG && s.name(j).kind().equals("firm");
            String tag = s.tag(j);
            boolean coined = !s.named(j) && s.form(j).length() > 1 && (tag.equals("nz") || tag.equals("nr") || tag.equals("nrf") || tag.equals("x"));
            first = firm || coined && !generic.contains(s.form(j)) && !common.contains(s.form(j)) ? j : -1;
        }
        return first < 0 ? Optional.empty() : Optional.of(made(s, first, head, suffix, "entity/suffix-brand"));
    }

    /** 中共四川省委, 市委. */
    private Optional<Candidate> committee(Sentence s, int head, Suffix suffix) {
        int first = head;
        if (s.strong(head - 1) && s.name(head - 1).kind().equals("division")) {
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

    /** 机场路: one or two plain nouns in front. */
    private Optional<Candidate> common(Sentence s, int head, Suffix suffix) {
        String form = s.form(head);
        if (form.length() > suffix.word().length() + 1 && !generic.contains(form.substring(0, form.length() - suffix.word().length()))) {
            return Optional.of(made(s, head, head, suffix, "entity/suffix-common"));
        }
        int j = head - 1;
        if (suffix.type() == EntityType.ORG && j > 0 && s.tag(j).startsWith("v") && s.tag(j - 1).startsWith("n") && s.form(j - 1).length() > 1) {
            return Optional.of(made(s, j - 1, head, suffix, "entity/suffix-common"));
        }
        if (j < 0 || generic.contains(s.form(j)) || s.form(j).length() < 2 || !s.tag(j).startsWith("n") && !s.tag(j).equals("j")) {
            return Optional.empty();
        }
        while (j > 0 && head - j < 3 && s.tag(j - 1).equals("n") && s.form(j - 1).length() > 1 && !generic.contains(s.form(j - 1))) {
            j--;
        }
        return Optional.of(made(s, j, head, suffix, "entity/suffix-common"));
    }

    private Candidate made(Sentence s, int first, int last, Suffix suffix, String rule) {
        return new Candidate(s.span(first, last), suffix.type(), Candidate.USUAL, rule);
    }

    private int placeBefore(Sentence s, int head, Suffix suffix) {
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
            return place || suffix.type() == EntityType.ORG && s.strong(j) && s.name(j).type() == EntityType.ORG ? j : -1;
        }
        if (suffix.word().equals("镇") && s.form(j).length() == 2 && !policyVerbs.contains(s.form(j)) && !s.form(head + 1).equals("村") && !generic.contains(s.form(j)) && !plain.contains(s.form(j).substring(0, 1))
                && !s.tag(j).startsWith("m") && (j == 0 || s.tag(j - 1).equals("w") || s.tag(j - 1).startsWith("u") || s.tag(j - 1).startsWith("p"))) {
            return j;
        }
        if (place && !(s.named(j) && s.name(j).kind().equals("country")) || s.tag(j).equals("nr") || s.tag(j).equals("nz")) {
            return generic.contains(s.form(j)) || common.contains(s.form(j)) ? -1 : j;
        }
        return -1;
    }

    /** The first word of a run of two to five single characters that no word joins, ending at {@code last}; -1 when there is none. */
    int unknownRun(Sentence s, int last) {
        int j = last;
        while (j >= 0 && last - j < 5 && s.single(j) && !plain.contains(s.form(j)) && !s.named(j)) {
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

    /** A weak place name right before a class word is one: 东山组团. */
    private boolean proper(Sentence s, int j, int head, Suffix suffix) {
        if (s.strong(j) && s.name(j).type() == EntityType.ORG && suffix.type() == EntityType.LOC) {
            return s.name(j).kind().equals("firm") || s.name(j).kind().equals("international");
        }
        return proper(s, j) || j == head - 1 && s.named(j) && s.tag(j).equals("ns") && !common.contains(s.form(j));
    }

    private boolean proper(Sentence s, int j) {
        if (s.strong(j)) {
            return s.name(j).type() != EntityType.DOC;
        }
        String tag = s.tag(j);
        return s.form(j).length() > 1 && !common.contains(s.form(j)) && !generic.contains(s.form(j))
                && (tag.equals("ns") || tag.equals("nt") || tag.equals("nz") || tag.equals("nr") || tag.equals("nrf"))
                || tag.equals("nx") && s.form(j).length() > 1;
    }

    private boolean inside(Sentence s, int j) {
        String form = s.form(j);
        if (s.strong(j) || starters.contains(form) || nameVerbs.contains(form) || QUARTERS.contains(form)) {
            return true;
        }
        String tag = s.tag(j);
        if (tag.isEmpty() || plain.contains(form)) {
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
    private static boolean bare(Sentence s, int j) {
        return j >= 0 && s.form(j).length() == 1 && "区市县旗省州盟".contains(s.form(j)) && !NOT_ONE.contains(s.form(j - 1))
                && !(s.form(j - 1).length() == 1 && "区市县旗省州盟乡镇".contains(s.form(j - 1)))
                && !(s.form(j - 1).equals("、") && s.form(j - 2).length() == 1 && "区市县旗省州盟".contains(s.form(j - 2)));
    }

    /** True when a local authority or its place stands right before. */
    private static boolean local(Sentence s, int j) {
        return bare(s, j) || s.strong(j) && s.name(j).type() == EntityType.LOC && s.name(j).kind().equals("division");
    }

    /** 丁家桥镇 behind its county, or from the head of a clause: the first word; -1 when there is none. */
    private int village(Sentence s, int head) {
        int j = head - 1;
        while (j >= 0 && s.end(head - 1) - s.start(j) <= 4 && inner(s, j)) {
            j--;
        }
        int first = j + 1;
        if (first >= head || s.end(head - 1) - s.start(first) < 2 || generic.contains(s.form(first)) || generic.contains(s.form(head - 1))) {
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
        return opens && singles > 0 && s.end(head - 1) - s.start(first) >= 3 && !plain.contains(s.form(first)) ? first : -1;
    }

    private boolean inner(Sentence s, int j) {
        String tag = s.tag(j);
        return !s.strong(j) && !tag.equals("w") && !tag.startsWith("u") && !tag.equals("p") && !tag.equals("c") && !tag.startsWith("m") && !tag.equals("r")
                && !tag.equals("d") && !(s.single(j) && "个各每该本全两三四五六七八九十新老".contains(s.form(j)));
    }

    /** 第五届…博览会: the ordinal of a term within the clause, however strange the words between. */
    private static int term(Sentence s, int head) {
        for (int j = head - 1; j >= 0 && head - j < 12; j--) {
            String tag = s.tag(j);
            if (tag.equals("w") || tag.startsWith("u") || tag.equals("p")) {
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

    /** True for what is no name without the parent body in front: 办公室, 研究中心. */
    boolean plainName(String form) {
        if (suffixes.containsKey(form)) {
            return true;
        }
        for (int k = 1; k < form.length(); k++) {
            if (suffixes.containsKey(form.substring(k))) {
                return generic.contains(form.substring(0, k));
            }
        }
        return true;
    }

    private static boolean dash(String form) {
        return form.equals("—") || form.equals("·") || form.equals("－") || form.equals("-") || form.equals("–") || form.equals("•");
    }

    /** 中国（浙江）自由贸易试验区: the bracket's first word, when it holds a place and a place stands before it. */
    private int bracket(Sentence s, int close) {
        int open = close - 1;
        while (open > 0 && close - open < 4 && !s.form(open).equals("（")) {
            open--;
        }
        return open > 0 && s.form(open).equals("（") && close - open > 1 && proper(s, open - 1) ? open : -1;
    }

    /** “一带一路”国际合作高峰论坛: the opening quote of a short quotation that ends here. */
    private static int quote(Sentence s, int close) {
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
