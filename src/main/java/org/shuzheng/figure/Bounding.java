package org.shuzheng.figure;

import java.util.Optional;
import org.shuzheng.doc.Bound;
import org.shuzheng.number.Numeral.Form;

/** Reads the bound of a figure from its own words and the words beside it. */
final class Bounding {

    private static final int FAR = 24;
    private static final String[] AVERAGE = {"年均", "月均", "日均", "人均", "户均", "平均", "全国平均", "每年平均", "平均每年"};

    private final Bounds bounds;

    Bounding(Bounds bounds) {
        this.bounds = bounds;
    }

    /** Sets the bound. Behind goes before inside, inside before in front: 约50万人以上 is above. */
    void bound(Text text, Draft d, int previousEnd) {
        boolean bare = d.numeral.form() == Form.BARE;
        int front = text.skipBack(d.start);
        if (text.at(front - 1) == '“') {
            front--;
        }
        Optional<Bound> before = bounds.before(text.folded(), front, bare);
        int phrase = before.isPresent() ? front : rate(text, front);
        if (phrase < front) {
            before = bounds.before(text.folded(), phrase, bare);
        }
        Optional<Bound> after = bounds.after(text.folded(), text.skip(d.end));
        if (after.isEmpty() && text.at(text.skip(d.end)) == '以' && text.at(text.skip(d.end) + 1) == ' ') {
            // letter-spaced: ５ ％ 以 上
            int p = text.skip(d.end);
            after = bounds.after("以" + text.at(text.skip(p + 1)), 0);
        }
        if (after.isPresent() && after.get() != Bound.EXACT) {
            d.bound = after.get();
        } else if (d.numeral.surplus()) {
            d.bound = Bound.ABOVE;
        } else if (d.numeral.approximate()) {
            d.bound = before.filter(b -> b != Bound.EXACT).orElse(Bound.APPROX);
        } else if (before.isPresent()) {
            d.bound = before.get();
        } else if ("的之数额量值是为".indexOf(text.at(front - 1)) >= 0) {
            d.bound = distant(text, front, previousEnd);
        }
        if (d.bound == Bound.EXACT && before.isEmpty() && !d.numeral.surplus()) {
            d.bound = least(text, front, previousEnd);
        }
    }

    /** Where {@code 年均, 每年每平方米} before a number begins: 高于年均19次, 不超过每人每月500元. */
    private static int rate(Text text, int front) {
        for (String word : AVERAGE) {
            if (text.hasBefore(word, front)) {
                return front - word.length();
            }
        }
        int from = front;
        for (int p = front - 1; p > Math.max(0, front - 12) && Text.han(text.at(p)); p--) {
            if (text.at(p) == '每') {
                from = p;
            } else if (from < front && from - p > 4 || from == front && front - p > 5) {
                break;
            }
        }
        return from;
    }

    /** {@code 分别不超过1000元、1500元}: the bound word stands once for the list. */
    void inherit(Text text, Draft previous, Draft d) {
        if (previous.gone || previous.bound == Bound.EXACT || !previous.unit.equals(d.unit) || previous.numeral.surplus()) {
            return;
        }
        int p = text.skip(previous.end);
        boolean listed = "、和与".indexOf(text.at(p)) >= 0 && text.at(p) != '\0' && text.skip(p + 1) == d.start;
        if (listed && (previous.listBound || respectively(text, previous))) {
            d.bound = previous.bound;
            d.listBound = true;
        }
    }

    private boolean respectively(Text text, Draft previous) {
        for (int p = previous.start; p > Math.max(0, previous.start - 7); p--) {
            if (text.hasBefore("分别", p)) {
                return bounds.before(text.folded(), text.skipBack(previous.start), false).isPresent();
            }
        }
        return false;
    }

    /** {@code 至少组织一次}: a verb between. */
    private static Bound least(Text text, int front, int previousEnd) {
        for (int p = front - 1; p > Math.max(previousEnd, front - 7); p--) {
            if (!Text.han(text.at(p))) {
                break;
            }
            if (text.at(p) == '少' && text.at(p - 1) == '至') {
                return Bound.ABOVE;
            }
            if (text.at(p) == '多' && (text.at(p - 1) == '至' || text.at(p - 1) == '最')) {
                return Bound.BELOW;
            }
        }
        return Bound.EXACT;
    }

    /** {@code 接近学生人数的百分之五十}, {@code 大约是百分之十七}: the bound word stands before the whole. */
    private Bound distant(Text text, int front, int previousEnd) {
        char c = text.at(front - 1);
        if (c == '是' || c == '为') {
            return bounds.before(text.folded(), front - 1, false).orElse(Bound.EXACT);
        }
        for (int p = front - 1; p > Math.max(0, front - FAR); p--) {
            char x = text.at(p);
            if ("，。；、：;:\n\t%".indexOf(x) >= 0 || x == ',' && !Text.digit(text.at(p - 1))) {
                break;
            }
            if (p <= previousEnd) {
                // 约占全部1748条线路之17.8%: only a bound of the share reaches over another number
                if (text.hasBefore("约占", p) || text.hasBefore("约相当于", p)) {
                    return Bound.APPROX;
                }
                continue;
            }
            if (text.hasBefore("超过", p) || text.hasBefore("接近", p) || text.hasBefore("不足", p) || text.hasBefore("不到", p)
                    || text.hasBefore("约占", p) || text.hasBefore("未达", p) || text.hasBefore("达不到", p) || text.hasBefore("大约占", p) || text.hasBefore("约有", p)
                    || text.hasBefore("约相当于", p) || text.hasBefore("约合", p) || text.hasBefore("约为", p) || text.at(front - 1) != '之' && (text.hasBefore("低于", p) || text.hasBefore("高于", p)) || text.hasBefore("少于", p)) {
                return bounds.before(text.folded(), p, false).orElse(Bound.EXACT);
            }
        }
        return Bound.EXACT;
    }
}
