package org.shuzheng.time;

/**
 * Years written with two or three digits: {@code 97年, 五八年, 08年} and, in a text of Taiwan, {@code 114年度}.
 *
 * <p>{@code 30年} is a duration as a rule, so two digits need a sign that a year is meant: a month or 底 behind, a leading zero, or
 * a comparison (比97年) before.
 */
final class Abbreviation {

    private Abbreviation() {
    }

    /** The year that the number read at {@code i} abbreviates, or 0. */
    static int year(Chars text, int i, Count n, DocumentProfile profile) {
        int q = text.skip(n.end);
        if (text.at(q) != '年') {
            return 0;
        }
        if (profile.taiwan() && n.form == Count.Form.ARABIC && (n.value >= 80 && n.value <= 160 || n.value >= 38 && text.at(q + 1) == '度')) {
            return 1911 + n.value;
        }
        if (n.digits != 2 || n.form == Count.Form.POSITIONAL || text.at(q + 1) == '代' || text.at(i) == '两') {
            return 0;
        }
        return signed(text, i, q, n) ? profile.century(n.value) : 0;
    }

    private static boolean signed(Chars text, int i, int q, Count n) {
        char c = text.at(q + 1);
        if (text.before(i, "第", "近", "约", "共", "历时", "长达", "连续", "每", "过去", "未来", "今后", "前", "后", "满", "这", "余", "达")) {
            return false;
        }
        if (text.at(text.back(i) - 1) == '年') {
            return false;
        }
        int next = text.skip(q + 1);
        if (Count.starts(text.at(next))) {
            Count month = new Count(text);
            month.read(next);
            if (month.whole && month.value >= 1 && month.value <= 12 && text.at(text.skip(month.end)) == '月') {
                return true;
            }
        }
        boolean idiom = n.form == Count.Form.DIGITS && (n.value % 10 == n.value / 10 + 1 || n.value == 35);
        if (text.hasAny(q + 1, "底", "末", "初", "上半年", "下半年", "一季度", "二季度", "三季度", "四季度", "春", "夏", "秋", "冬", "端午", "国庆", "第")
                && !text.has(q + 1, "初步")) {
            return true;
        }
        if (idiom || c == '来' || text.hasAny(q + 1, "以内", "之内", "内", "间", "以上", "以下", "左右", "期", "的历史", "前", "后", "多", "时间", "如一日")) {
            return false;
        }
        if (n.form == Count.Form.DIGITS || text.at(i) == '0') {
            return true;
        }
        boolean compared = text.before(i, "比", "较", "截至", "自");
        boolean alone = edge(text.at(i - 1)) && edge(c);
        return compared || alone || n.value >= 50 && n.value % 10 != 0;
    }

    private static boolean edge(char c) {
        return c == 0 || c == '\n' || c == '\t';
    }
}
