package org.shuzheng.time;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Optional;
import org.shuzheng.text.Reading;

/**
 * What has to be known of a whole document before its times can be read.
 *
 * @param taiwan    whether two- and three-digit years count from 1911
 * @param hongKong  whether a year such as 2023—24年度 begins in April
 * @param law       whether it is made of articles (第一条): 当年 and 本年度 mean no year there
 * @param order     whether it orders what is to be done (通知, 意见): 当年 means a year only where one is named
 * @param news      whether it is sent by an agency (日电, 日讯): a bare day is one of the month of publication there
 * @param accounts  the lengths of the spans it gives account of: 5 where it says 五年来 or 过去五年
 * @param reference the day relative times count from
 * @param titleYear the year of the title
 * @param plan      the first year of the five-year plan that the title names, while it is young: what it tells of lies in its years
 */
record DocumentProfile(boolean taiwan, boolean hongKong, boolean law, boolean order, boolean news, BitSet accounts, Optional<LocalDate> reference,
                       Optional<Integer> titleYear, Optional<Integer> plan) {

    private static final String[] ORDERS = {"通知", "意见", "通报", "公告", "命令", "批复", "函", "指导意见", "措施"};
    private static final String[] LAWS = {"法", "条例", "办法", "规定", "细则", "准则", "规则", "章程"};

    static DocumentProfile of(Reading reading, Chars text, TimeContext context) {
        String folded = reading.folded();
        String title = context.title().map(DocumentProfile::bare).orElse("");
        boolean law = article(folded, "第一条") && article(folded, "第二条") || ends(title, LAWS);
        BitSet accounts = new BitSet();
        Count n = new Count(text);
        boolean roc = folded.contains("民国");
        int threeDigits = 0;
        for (int i = folded.indexOf('年'); i >= 0; i = folded.indexOf('年', i + 1)) {
            int end = text.back(i);
            int start = end;
            while (start > 0 && start > end - 5 && Count.starts(text.at(start - 1))) {
                start--;
            }
            if (start == end || !n.read(start) || n.end != end || !n.whole) {
                continue;
            }
            if (n.form == Count.Form.ARABIC && n.digits == 3 && n.value <= 160) {
                threeDigits++;
            }
            if (n.value >= 1 && n.value <= 40 && !(n.form == Count.Form.DIGITS && n.digits > 1) && account(text, start, i + 1)) {
                accounts.set(n.value);
            }
        }
        boolean traditional = !folded.equals(reading.text()) && traditional(reading.text(), folded);
        boolean taiwan = threeDigits > 0 && (traditional || roc || folded.contains("行政院") || folded.contains("立法院"));
        boolean hongKong = folded.contains("香港") || folded.contains("港元");
        boolean news = folded.contains("日电") || folded.contains("日讯");
        return new DocumentProfile(taiwan, hongKong, law, ends(title, ORDERS), news, accounts, context.published(), titleYear(title, n),
                context.published().flatMap(day -> PeriodReader.plan(title.replace('個', '个'), day.getYear())));
    }

    /** True when a line begins with the number of an article; a report may speak of 第一条 and is no law. */
    private static boolean article(String folded, String number) {
        for (int i = folded.indexOf(number); i >= 0; i = folded.indexOf(number, i + 1)) {
            int p = i;
            while (p > 0 && Chars.blank(folded.charAt(p - 1))) {
                p--;
            }
            char before = p > 0 ? folded.charAt(p - 1) : '\n';
            char after = i + 3 < folded.length() ? folded.charAt(i + 3) : 0;
            if ((before == '\n' || before == '。' || before == '#' || before == '*') && after != '，' && after != '：') {
                return true;
            }
        }
        return false;
    }

    private static boolean account(Chars text, int start, int end) {
        return text.at(end) == '来' && !text.before(start, "近", "多")
                || text.before(start, "过去", "过去的", "以来的", "不平凡的", "过去这", "刚刚过去的")
                || text.before(start, "这") && !text.hasAny(end, "多", "要", "将", "内") || text.hasAny(end, "间", "中，", "里，", "中间") && !text.before(start, "第", "的")
                || (Chars.stop(text.at(start - 1)) || text.before(start, "支出", "投入")) && text.hasAny(end, "累计", "共", "新增", "全国", "全市", "全省", "平均每年", "年均", "合计");
    }

    private static boolean traditional(String text, String folded) {
        int differing = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x4e00 && c <= 0x9fff && c != folded.charAt(i) && ++differing > 3) {
                return true;
            }
        }
        return false;
    }

    private static String bare(String title) {
        String t = title.strip();
        while (!t.isEmpty() && (t.endsWith(")") || t.endsWith("）"))) {
            int open = Math.max(t.lastIndexOf('('), t.lastIndexOf('（'));
            if (open <= 0) {
                break;
            }
            t = t.substring(0, open).strip();
        }
        return t;
    }

    private static boolean ends(String title, String[] words) {
        for (String word : words) {
            if (title.endsWith(word) && !title.endsWith("看法")) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Integer> titleYear(String title, Count unused) {
        Chars t = new Chars(title);
        Count n = new Count(t);
        for (int i = 0; i < t.length(); i++) {
            if (Count.starts(t.at(i)) && n.read(i)) {
                if (n.digits == 4 && n.whole && n.value >= 1800 && n.value <= 2200 && t.at(t.skip(n.end)) == '年') {
                    return Optional.of(n.value);
                }
                i = n.end - 1;
            }
        }
        return Optional.empty();
    }

    /** The year that two digits stand for: the latest that is at most ten years after publication. */
    int century(int twoDigits) {
        if (reference.isEmpty()) {
            return twoDigits >= 50 ? 1900 + twoDigits : 2000 + twoDigits;
        }
        int limit = reference.get().getYear() + (reference.get().getYear() < 2000 ? 20 : 10);
        int year = limit - limit % 100 + twoDigits;
        return year > limit ? year - 100 : year;
    }
}
