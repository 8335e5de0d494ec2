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
            d.bound = before.isPresent() && before.get() == Bound.APPROX ? Bound.APPROX : Bound.ABOVE;
        } else if (d.numeral.approximate()) {
            d.bound = before.filter(b -> b != Bound.EXACT).orElse(Bound.APPROX);
        } else if (before.isPresent()) {
            d.bound = before.get();
        } else if (text.at(front - 1) == '的' || isLink(text, front)) {
            d.bound = distant(text, front, previousEnd);
        }
    }

    private static boolean isLink(Text text, int front) {
        char c = text.at(front - 1);
        return c == '是' || c == '为';
    }

    /** {@code 接近学生人数的百分之五十}, {@code 大约是百分之十七}: the bound word stands before the whole. */
    private Bound distant(Text text, int front, int previousEnd) {
        char c = text.at(front - 1);
        if (c != '的') {
            return bounds.before(text.folded(), front - 1, false).orElse(Bound.EXACT);
        }
        for (int p = front - 1; p > Math.max(previousEnd, front - FAR); p--) {
            char x = text.at(p);
            if ("，。；、：,;:\n\t%".indexOf(x) >= 0 || Text.digit(x)) {
                break;
            }
            if (text.hasBefore("超过", p) || text.hasBefore("接近", p) || text.hasBefore("不足", p) || text.hasBefore("不到", p)
                    || text.hasBefore("约占", p) || text.hasBefore("约为", p) || text.hasBefore("低于", p) || text.hasBefore("高于", p)) {
                return bounds.before(text.folded(), p, false).orElse(Bound.EXACT);
            }
        }
        return Bound.EXACT;
    }
}
