package org.shuzheng.figure;

import java.util.Optional;
import org.shuzheng.doc.Bound;
import org.shuzheng.number.Numeral.Form;

/** Reads the bound of a figure from its own words and the words beside it. */
final class Bounding {

    private static final int FAR = 24;

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
        Optional<Bound> after = bounds.after(text.folded(), text.skip(d.end));
        if (after.isPresent() && after.get() != Bound.EXACT) {
            d.bound = after.get();
        } else if (d.numeral.surplus()) {
            d.bound = Bound.ABOVE;
        } else if (d.numeral.approximate()) {
            d.bound = before.filter(b -> b != Bound.EXACT).orElse(Bound.APPROX);
        } else if (before.isPresent()) {
            d.bound = before.get();
        } else if ("的数额量值是为".indexOf(text.at(front - 1)) >= 0) {
            d.bound = distant(text, front, previousEnd);
        }
        if (d.bound == Bound.EXACT && before.isEmpty() && !d.numeral.surplus()) {
            d.bound = least(text, front, previousEnd);
        }
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
        for (int p = front - 1; p > Math.max(previousEnd, front - FAR); p--) {
            char x = text.at(p);
            if ("，。；、：,;:\n\t%".indexOf(x) >= 0 || Text.digit(x)) {
                break;
            }
            if (text.hasBefore("超过", p) || text.hasBefore("接近", p) || text.hasBefore("不足", p) || text.hasBefore("不到", p)
                    || text.hasBefore("约占", p) || text.hasBefore("约为", p) || text.hasBefore("低于", p) || text.hasBefore("高于", p) || text.hasBefore("少于", p)) {
                return bounds.before(text.folded(), p, false).orElse(Bound.EXACT);
            }
        }
        return Bound.EXACT;
    }
}
