package org.shuzheng.fact;

import java.time.LocalDate;
import java.util.Optional;
import org.shuzheng.doc.Time;
import org.shuzheng.lexicon.Folding;
import org.shuzheng.text.Span;

/**
 * What title and date of an article settle before its text is read: whose figures they are, for when, and whether it is
 * a law, whose figures are rules.
 *
 * @param subject  the place or body of the title
 * @param period   the period of its figures where the text names none
 * @param law      true when figures are rules
 * @param directive true for notices and opinions, which mix rules with facts
 * @param plan true for plans, work reports and directives, which are also about what lies ahead
 * @param published its date
 * @param budget   true for budget papers, whose listed sums are so
 * @param report   true for an account given at the start of a year, whose 今年 lies ahead
 * @param account  true for an account of what a government did and plans, given at any time of a year
 */
record Frontmatter(Optional<String> subject, Optional<String> period, boolean law, boolean report, boolean account,
        boolean directive, boolean plan, boolean budget,
        Optional<LocalDate> published) {

    static Frontmatter of(FactContext context, WordLists lists, Folding folding, String folded) {
        String title = context.title().orElse("");
        String bare = title.replaceAll("[(（][^)）]*[)）]\\s*$", "").strip();
        boolean law = articles(folded) >= 3;
        for (String kind : lists.of(WordList.LAW_TITLE)) {
            law |= bare.endsWith(kind) && (kind.length() > 1 || articles(folded) >= 1);
        }
        Optional<Integer> year = Optional.empty();
        for (int i = 0; i + 5 <= bare.length(); i++) {
            Optional<Integer> here = bare.charAt(i + 4) == '年' ? Periods.year(digits(bare.substring(i, i + 4))) : Optional.empty();
            if (here.isPresent()) {
                year = here;
                break;
            }
        }
        int roc = bare.contains("總預算案") ? bare.indexOf("年度") : -1;
        if (year.isEmpty() && roc == 3 && bare.chars().limit(3).allMatch(c -> c >= '0' && c <= '9')) {
            year = Optional.of(1911 + Integer.parseInt(bare.substring(0, 3)));
        }
        boolean early = context.published().map(d -> d.getMonthValue() <= 4).orElse(false);
        boolean draft = lists.in(WordList.DRAFT_TITLE, bare);
        boolean report = bare.contains("工作报告") || bare.contains("计划执行情况") || draft;
        Optional<Integer> published = context.published().map(d -> d.getYear());
        Optional<String> period = Optional.empty();
        Optional<Integer> said = year.or(() -> published);
        if (bare.contains("上半年")) {
            period = said.map(y -> y + "-H1");
        } else if (bare.contains("下半年")) {
            period = said.map(y -> y + "-H2");
        } else if (bare.contains("前三季度")) {
            period = said.map(y -> y + "-01/" + y + "-09");
        } else if (quarter(bare) > 0) {
            period = said.map(y -> y + "-Q" + quarter(bare));
        } else if (months(bare) > 0) {
            period = said.map(y -> String.format("%d-01/%d-%02d", y, y, months(bare)));
        } else if (month(bare) > 0) {
            boolean before = year.isEmpty() && context.published().filter(p -> p.getMonthValue() < month(bare)).isPresent();
            period = said.map(y -> String.format("%d-%02d", before ? y - 1 : y, month(bare)));
        } else if (report && year.isPresent()) {
            int y = year.get();
            period = published.filter(p -> p > y).isPresent() ? year.map(String::valueOf) : Optional.of(y - 1).filter(b -> early).map(String::valueOf);
        } else if (year.isPresent()) {
            period = year.map(String::valueOf);
        }
        return new Frontmatter(subjectOf(bare, lists), period, law, report && (early || draft), report, lists.ends(WordList.DIRECTIVE_TITLE, bare),
                plan(bare, lists), folded.contains("编列") || lists.in(WordList.BUDGET_TITLE, folding.fold(title)), context.published());
    }

    /** 一九五五 → 1955. */
    private static String digits(String year) {
        StringBuilder out = new StringBuilder();
        for (char c : year.toCharArray()) {
            int digit = c == '零' || c == '○' ? 0 : "〇一二三四五六七八九".indexOf(c);
            out.append(digit >= 0 ? (char) ('0' + digit) : c);
        }
        return out.toString();
    }

    private static int quarter(String title) {
        int at = title.indexOf("季度");
        return at > 0 ? "一二三四".indexOf(title.charAt(at - 1)) + 1 : 0;
    }

    /** The last month of a span from January: {@code 1—8月 → 8}; 0 when the title names none. */
    private static int months(String title) {
        for (String from : new String[] {"1—", "1-", "1至", "1－", "1～", "1~"}) {
            int at = title.indexOf(from);
            int end = at < 0 ? -1 : title.indexOf('月', at);
            if (end > at + 2 && end <= at + 4 && (at == 0 || !Character.isDigit(title.charAt(at - 1)))
                    && title.substring(at + 2, end).chars().allMatch(c -> c >= '0' && c <= '9')) {
                return Integer.parseInt(title.substring(at + 2, end));
            }
        }
        return 0;
    }

    /** The month behind the year of a title: {@code 2023年5月份 → 5}; 0 when it names none. */
    private static int month(String title) {
        int from = title.indexOf('年') + 1;
        int end = title.indexOf('月', from);
        boolean digits = end > from && end <= from + 2 && title.substring(from, end).chars().allMatch(c -> c >= '0' && c <= '9');
        int month = digits ? Integer.parseInt(title.substring(from, end)) : 0;
        return month > 12 || !title.startsWith("份", end + 1) ? 0 : month;
    }

    /** True for a time that ends after the article was published. */
    boolean ahead(Time time) {
        return time.to().isPresent() && published.isPresent() && time.to().get().isAfter(published.get());
    }

    /** True for a time that begins after the article was published. */
    boolean begins(Time time) {
        return time.from().isPresent() && published.isPresent() && time.from().get().isAfter(published.get());
    }

    private static boolean plan(String title, WordLists lists) {
        return !title.contains("执行情况") && lists.in(WordList.PLAN_TITLE, title) || lists.ends(WordList.DIRECTIVE_TITLE, title);
    }

    private static int articles(String folded) {
        int n = 0;
        for (int i = folded.indexOf("第"); i >= 0; i = folded.indexOf("第", i + 1)) {
            boolean head = i == 0 || " \n　*#".indexOf(folded.charAt(i - 1)) >= 0;
            int j = i + 1;
            while (j < folded.length() && ("一二三四五六七八九十百零〇".indexOf(folded.charAt(j)) >= 0 || Character.isDigit(folded.charAt(j)))) {
                j++;
            }
            if (head && j > i + 1 && j < folded.length() && folded.charAt(j) == '条') {
                n++;
            }
        }
        return n;
    }

    private static Optional<String> subjectOf(String title, WordLists lists) {
        if (title.startsWith("中国") || lists.in(WordList.NATION_TITLE, title)) {
            return Optional.of("我国");
        }
        Optional<Span> here = lists.find(WordList.HOME, title, 0, title.length());
        if (here.isPresent()) {
            return here.map(h -> h.of(title));
        }
        int start = 0;
        while (start < title.length() && (Character.isDigit(title.charAt(start)) || "年度月份上下半前一二三四季至—-－～~ 　".indexOf(title.charAt(start)) >= 0)) {
            start++;
        }
        if (title.startsWith("中国", start)) {
            return Optional.of("我国");
        }
        int end = start > 0 && Character.isDigit(title.charAt(start - 1)) ? -1 : place(title, start);
        if (end < 0) {
            return Optional.empty();
        }
        // 贵州省云岭县: the place within the place belongs to the name
        int inner = place(title, end);
        while (inner > end + 2 && inner <= end + INNER && title.substring(end, inner).chars().noneMatch(c -> NO_NAME.indexOf(c) >= 0)) {
            end = inner;
            inner = place(title, end);
        }
        return Optional.of(title.substring(start, end));
    }

    /** Letters of a place's name within another, at most. */
    private static final int INNER = 6;
    /** Letters of words that end like a place and are none: 示范区, 开发区, 城市. */
    private static final String NO_NAME = "发展示范经济开工企民城都社园景保税先试验政府各乡的和与级";

    /** Where a place ends that starts here: {@code 云岭县 → 3}; -1 for none. */
    private static int place(String title, int start) {
        for (int i = start + 1; i < Math.min(title.length(), start + 14); i++) {
            if (Character.isDigit(title.charAt(i))) {
                return -1;
            }
            if ("省市区县州旗盟镇".indexOf(title.charAt(i)) >= 0 && "场政".indexOf(title.charAt(i - 1)) < 0) {
                boolean two = i + 1 < title.length() && "省市区县州旗".indexOf(title.charAt(i + 1)) >= 0;
                return two ? i + 2 : i + 1;
            }
        }
        return -1;
    }
}
