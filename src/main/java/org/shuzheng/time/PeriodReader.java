package org.shuzheng.time;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.shuzheng.lexicon.WordTrie;

/** Reads spans of years with names of their own: plan periods, decades, centuries. */
final class PeriodReader {

    private static final String NUMBERS = "一二三四五六七八九十";
    private static final String[] PERIOD = {"规划时期", "计划时期", "规划期间", "计划期间", "时期", "期间"};

    private final String folded;
    private final Chars text;
    private final Count n;
    private final WordTrie<Integer> plans;
    int end;

    /** True when what was read last are the first years of a plan: 五年计划的前三年. */
    boolean front;
    private final Optional<LocalDate> reference;

    PeriodReader(String folded, Chars text, Optional<LocalDate> reference) {
        this.reference = reference;
        this.folded = folded;
        this.text = text;
        n = new Count(text);
        plans = PLANS;
    }

    private static final WordTrie<Integer> PLANS = plans();

    private static final List<String> NUMERALS = IntStream.rangeClosed(1, 20)
            .mapToObj(k -> k <= 10 ? NUMBERS.substring(k - 1, k) : k == 20 ? "二十" : "十" + NUMBERS.charAt(k - 11)).toList();

    private static WordTrie<Integer> plans() {
        Map<String, Integer> map = new LinkedHashMap<>();
        for (int k = 1; k <= 20; k++) {
            String word = k <= 10 ? NUMBERS.substring(k - 1, k) : k == 20 ? "二十" : "十" + NUMBERS.charAt(k - 11);
            map.put(word + "五", k);
            if (k > 10 && k < 20) {
                map.put("十" + "·" + NUMBERS.charAt(k - 11) + "五", k);
                map.put(word + "·五", k);
                map.put(word + "•五", k);
            }
        }
        return WordTrie.of(map);
    }

    /** First year of the n-th five-year plan: the first and second are those of 1953 and 1958, the third starts in 1966. */
    static int planStart(int plan) {
        return plan == 1 ? 1953 : plan == 2 ? 1958 : 1966 + 5 * (plan - 3);
    }

    /** First year of the five-year plan that a title names, where the plan is young or still to come: {@code 第一个五年计划的报告} in 1955 → 1953. */
    static Optional<Integer> plan(String title, int published) {
        for (int i = 0; i < title.length(); i++) {
            Optional<WordTrie.Match<Integer>> quoted = i > 0 && quote(title.charAt(i - 1)) ? PLANS.longest(title, i) : Optional.empty();
            int number = quoted.map(WordTrie.Match::value).orElse(0);
            for (int k = 20; number == 0 && title.charAt(i) == '第' && k > 0; k--) {
                number = title.startsWith(NUMERALS.get(k - 1) + "个五年", i + 1) ? k : 0;
            }
            if (number > 0 && published >= planStart(number) - 1 && published <= planStart(number) + 2) {
                return Optional.of(planStart(number));
            }
        }
        return Optional.empty();
    }

    /** First year of a plan that was read as a name and is no time itself: 第一个五年计划规定, or 0. */
    int named;

    Shape read(int i) {
        front = false;
        named = 0;
        char c = text.at(i);
        if (text.has(i, "五年计划") && reference.isPresent() && !text.before(i, "个", "每", "新", "下", "十", "廿")) {
            int plan = planOf(reference.get().getYear());
            return plan > 0 && text.hasAny(i + 4, "的前", "的头", "的后", "的最后一年", "的第") ? tail(plan, i + 4, false, true) : null;
        }
        if (c == '民' && text.has(i, "民国") && n.read(text.skip(i + 2)) && n.whole && n.value % 10 == 0 && n.value >= 10 && n.value < 130
                && text.has(text.skip(n.end), "年代")) {
            end = text.skip(n.end) + 2;
            return new Shape.Years(1911 + n.value, 1920 + n.value);
        }
        if (quote(c)) {
            Optional<WordTrie.Match<Integer>> plan = plans.longest(folded, text.skip(i + 1));
            if (plan.isPresent() && closing(text.at(text.skip(plan.get().end())))) {
                if (text.hasAny(text.skip(plan.get().end()) + 1, "普法", "法治宣传", "法制宣传")) {
                    // the plans for legal education have a count of their own
                    return null;
                }
                return tail(plan.get().value(), text.skip(plan.get().end()) + 1, true, true);
            }
            return null;
        }
        if (c == '第') {
            return numberedPlan(i);
        }
        if (c == '本' || c == '上' || c == '下' || c == '这' || c == '新' && text.has(i, "新世纪")) {
            return relativeCentury(i);
        }
        if (!Count.starts(c)) {
            return null;
        }
        Shape shape = decade(i);
        return shape != null ? shape : barePlan(i);
    }

    private static boolean quote(char c) {
        return c == '“' || c == '"' || c == '「' || c == '‘' || c == '\'' || c == '”' || c == '『';
    }

    private static boolean closing(char c) {
        return quote(c) || c == '」' || c == '’' || c == '』';
    }

    /** {@code 十四五时期}: without quotes the plan must be named so, and 八五 needs a word that says it is a period. */
    private Shape barePlan(int i) {
        Optional<WordTrie.Match<Integer>> plan = plans.longest(folded, i);
        if (plan.isEmpty() || Count.starts(text.at(i - 1)) || text.before(i, "第")) {
            return null;
        }
        int p = plan.get().end();
        int k = plan.get().value();
        boolean period = text.hasAny(p, PERIOD) || text.hasAny(p, "以来", "末", "初期", "中期", "前三年", "后三年", "前两年", "后两年", "开局", "收官");
        boolean named = period || text.hasAny(p, "规划", "计划", "纲要", "目标", "重点");
        return k > 10 && named || k <= 10 && period ? tail(k, p, k > 10, false) : null;
    }

    private Shape numberedPlan(int i) {
        if (!n.read(text.skip(i + 1)) || !n.whole || n.value < 1 || n.value > 20) {
            return null;
        }
        int k = n.value;
        int p = n.end;
        if (!text.hasAny(p, "个五年")) {
            return null;
        }
        p += 3;
        boolean plan = text.hasAny(p, "计划", "规划");
        boolean word = text.hasAny(p, PERIOD);
        if (plan && !word) {
            int q = p + 2;
            Shape shape = tail(k, q, false, true);
            if (shape == null && text.before(i, "从", "自", "自从") && text.hasAny(q, "开始", "起", "以来", "以后")) {
                end = q;
                return new Shape.Years(planStart(k), planStart(k) + 4);
            }
            named = shape == null ? planStart(k) : 0;
            end = shape == null ? q : end;
            return shape;
        }
        return tail(k, p, true, true);
    }

    /** What may follow the name of a plan; without any of it the name alone is a time only where {@code alone} is set. */
    private Shape tail(int plan, int p, boolean alone, boolean strict) {
        int first = planStart(plan);
        int last = first + 4;
        if (plan == 2) {
            last = 1962;
        }
        for (String word : PERIOD) {
            if (text.has(p, word)) {
                end = p + word.length();
                return new Shape.Years(first, last);
            }
        }
        int q = text.hasAny(p, "规划", "计划") ? p + 2 : p;
        if (text.has(q, "期内")) {
            end = q + 1;
            return new Shape.Years(first, last);
        }
        if (text.hasAny(q, "末期", "期末")) {
            end = q + 2;
            return new Shape.Edge(last, true);
        }
        if (text.at(q) == '末' || text.at(q) == '底') {
            end = q + 1;
            return new Shape.Edge(last, true);
        }
        if (text.has(q, "期初") || text.at(q) == '初' && text.at(q + 1) != '期' && text.at(q + 1) != '步') {
            end = text.has(q, "期初") ? q + 2 : q + 1;
            return new Shape.Edge(first, false);
        }
        int r = text.at(q) == '的' ? q + 1 : q;
        if (text.has(r, "最后一年")) {
            end = r + 4;
            return new Shape.Years(last, last);
        }
        char c = text.at(r);
        if ((c == '第' || c == '前' || c == '头' || c == '后') && n.read(text.skip(r + 1)) && n.whole && n.value >= 1 && n.value <= 5
                && text.at(text.skip(n.end)) == '年') {
            end = text.skip(n.end) + 1;
            front = c == '前' || c == '头';
            return switch (c) {
                case '第' -> new Shape.Years(first + n.value - 1, first + n.value - 1);
                case '后' -> new Shape.Years(last - n.value + 1, last);
                default -> new Shape.Years(first, first + n.value - 1);
            };
        }
        if (!alone) {
            return null;
        }
        end = p;
        return new Shape.Years(first, last);
    }

    /** The plan that a year lies in: 五年计划的前三年 said in 1957 is of the first one; 0 between plans. */
    private static int planOf(int year) {
        return year >= 1966 ? 3 + (year - 1966) / 5 : year >= 1958 && year <= 1962 ? 2 : year >= 1953 && year <= 1957 ? 1 : 0;
    }

    private Shape decade(int i) {
        Shape two = twoDecades(i);
        if (two != null) {
            return two;
        }
        if (!n.read(i) || !n.whole) {
            return null;
        }
        int value = n.value;
        int p = text.skip(n.end);
        if (text.hasAny(p, "世纪海上丝绸之路", "世纪议程", "世纪人才", "世纪教育", "世纪住宅")) {
            // named after the century
            return null;
        }
        if (text.has(p, "世纪") && value >= 14 && value <= 25 && n.form != Count.Form.DIGITS | n.digits == 1) {
            return inCentury(p + 2, value, Shape.Base.ABSOLUTE);
        }
        if (!text.has(p, "年代") || text.at(p + 2) == '码') {
            return null;
        }
        if (value >= 1000 && value <= 2100 && value % 10 == 0 && n.digits == 4) {
            return part(p + 2, Shape.Base.ABSOLUTE, value / 100 + 1, value % 100);
        }
        return value >= 10 && value <= 90 && value % 10 == 0 ? part(p + 2, Shape.Base.OPEN, 0, value) : null;
    }

    /** {@code 六七十年代}: from the first year of one to the last of the other. */
    private Shape twoDecades(int i) {
        int low = NUMBERS.indexOf(text.at(i)) + 1;
        int high = NUMBERS.indexOf(text.at(i + 1)) + 1;
        if (low < 2 || high != low + 1 || high > 9 || !text.has(i + 2, "十年代")) {
            return null;
        }
        end = i + 5;
        int now = reference.map(LocalDate::getYear).orElse(2000);
        int century = now / 100 * 100 + high * 10 > now ? now / 100 * 100 - 100 : now / 100 * 100;
        return new Shape.Years(century + low * 10, century + high * 10 + 9);
    }

    private Shape part(int p, Shape.Base base, int century, int tens) {
        end = p;
        int o = text.at(p) == '的' ? p + 1 : p;
        if (text.at(o) == '第' && n.read(o + 1) && n.whole && n.value >= 1 && n.value <= 10 && text.at(n.end) == '年') {
            // 九十年代的第一年
            end = n.end + 1;
            return new Shape.DecadeYear(base, century, tens, n.value);
        }
        if (text.has(o, "最后一年")) {
            end = o + 4;
            return new Shape.DecadeYear(base, century, tens, 10);
        }
        if (text.at(p) == '初' && text.at(p + 1) != '步' || text.has(p, "初期")) {
            end = text.has(p, "初期") ? p + 2 : p + 1;
            return new Shape.Decade(base, century, tens, Shape.Part.START);
        }
        if (text.hasAny(p, "后半期", "前半期")) {
            end = p + 3;
            return new Shape.Decade(base, century, tens, text.at(p) == '前' ? Shape.Part.FIRST_HALF : Shape.Part.SECOND_HALF);
        }
        if (text.at(p) == '末' || text.at(p) == '底') {
            end = text.at(p + 1) == '期' ? p + 2 : p + 1;
            return new Shape.Decade(base, century, tens, Shape.Part.END);
        }
        return new Shape.Decade(base, century, tens, Shape.Part.WHOLE);
    }

    private Shape relativeCentury(int i) {
        int p = text.hasAny(i + 1, "个世纪") ? i + 4 : text.has(i + 1, "世纪") ? i + 3 : text.has(i, "上一世纪") ? i + 4 : -1;
        if (p < 0) {
            return null;
        }
        char c = text.at(i);
        if (c == '新') {
            // 新世纪 is a time only with its first years: 新世纪头二十年, 新世纪第一年
            if (text.at(p) == '第' && n.read(p + 1) && n.whole && n.value >= 1 && n.value < 100 && text.at(n.end) == '年' && text.at(n.end + 1) != '代') {
                end = n.end + 1;
                return new Shape.CenturyYears(Shape.Base.ABSOLUTE, 21, n.value, n.value);
            }
            Shape shape = inCentury(p, 21, Shape.Base.ABSOLUTE);
            return shape instanceof Shape.CenturyYears ? shape : null;
        }
        return inCentury(p, c == '上' ? -1 : c == '下' ? 1 : 0, Shape.Base.RELATIVE);
    }

    private Shape inCentury(int p, int century, Shape.Base base) {
        int q = text.at(p) == '的' ? p + 1 : p;
        if (Count.starts(text.at(q)) && n.read(q) && n.whole && n.value >= 10 && n.value <= 90 && n.value % 10 == 0 && text.has(text.skip(n.end), "年代")) {
            return part(text.skip(n.end) + 2, base, century, n.value);
        }
        if (text.at(q) == '第' && n.read(q + 1) && n.whole && n.value >= 1 && n.value <= 10 && text.has(n.end, "个十年")) {
            end = n.end + 3;
            return new Shape.CenturyYears(base, century, n.value * 10 - 9, n.value * 10);
        }
        int low = NUMBERS.indexOf(text.at(q)) + 1;
        if (low > 1 && NUMBERS.indexOf(text.at(q + 1)) == low && low < 9 && text.has(q + 2, "十年代")) {
            end = q + 5;
            return new Shape.CenturyYears(base, century, low * 10, low * 10 + 19);
        }
        int r = text.hasAny(q, "最后", "最初") ? q + 2 : text.at(q) == '头' || text.at(q) == '前' || text.at(q) == '后' ? q + 1 : -1;
        if (r > 0 && n.read(text.skip(r)) && n.whole && n.value > 1 && n.value < 100) {
            int u = text.skip(text.at(n.end) == '个' ? n.end + 1 : n.end);
            if (text.at(u) == '年' && text.at(u + 1) != '代') {
                end = u + 1;
                boolean last = text.at(q) == '后' || text.has(q, "最后");
                return new Shape.CenturyYears(base, century, last ? 101 - n.value : 1, last ? 100 : n.value);
            }
        }
        end = p;
        if (text.at(p) == '末' || text.at(p) == '底') {
            end = text.at(p + 1) == '期' ? p + 2 : p + 1;
            return new Shape.Century(base, century, Shape.Part.END);
        }
        if (text.hasAny(p, "中叶", "中期")) {
            end = p + 2;
            return new Shape.Century(base, century, Shape.Part.MIDDLE);
        }
        if (text.hasAny(p, "前半叶", "上半叶", "前半期", "后半叶", "下半叶", "后半期")) {
            end = p + 3;
            return new Shape.Century(base, century, text.at(p) == '前' || text.at(p) == '上' ? Shape.Part.FIRST_HALF : Shape.Part.SECOND_HALF);
        }
        if (text.at(p) == '初' && text.at(p + 1) != '步') {
            end = text.at(p + 1) == '期' || text.at(p + 1) == '叶' ? p + 2 : p + 1;
            return new Shape.Century(base, century, Shape.Part.START);
        }
        return new Shape.Century(base, century, Shape.Part.WHOLE);
    }
}
