package org.shuzheng.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shuzheng.doc.Bound;
import org.shuzheng.doc.Figure;
import org.shuzheng.text.Span;

/** Places in an order: {@code 居全球第二位}, {@code 首位}, {@code 世界第三大}. */
final class Ranks {

    private static final List<String> VERBS = List.of("居", "列", "占", "排", "名列", "跃", "升至", "升到", "位次");
    private static final List<String> FIELDS = List.of("世界", "全国", "全球", "亚洲", "国内", "全省", "全市", "全区", "国际", "东北", "西部", "中部", "东部",
            "首位度", "我国", "历史");

    private Ranks() {
    }

    /** 首位, where something stands there. */
    static List<Figure> first(Text text, List<Span> claimed) {
        List<Figure> out = new ArrayList<>();
        String s = text.folded();
        for (int i = s.indexOf("首位"); i >= 0; i = s.indexOf("首位", i + 2)) {
            if (text.at(i + 2) == '度' || !standing(text, i)) {
                continue;
            }
            out.add(new Figure(new Span(i, i + 2), text.original().substring(i, i + 2), BigDecimal.ONE, Optional.empty(), "位", Bound.EXACT,
                    Optional.of("rank"), Optional.empty(), "figure/rank-first"));
        }
        return out;
    }

    private static boolean standing(Text text, int i) {
        for (int p = i; p > Math.max(0, i - 14); p--) {
            char c = text.at(p - 1);
            if ("，。；\n".indexOf(c) >= 0) {
                return false;
            }
            if (c == '居' || c == '列' || c == '占' || c == '跃' || c == '排') {
                return true;
            }
        }
        return false;
    }

    /** Reads 第N as a rank; false when it only orders. {@code end} of the draft moves behind 位, 名 or 大. */
    static boolean rank(Text text, Draft d) {
        int di = text.skipBack(d.start) - 1;
        int numberEnd = d.numeral.span().end();
        int p = text.skip(numberEnd);
        char c = text.at(p);
        boolean counted = c == '位' && "数于置".indexOf(text.at(p + 1)) < 0 || c == '名' && text.at(p + 1) != '单' || c == '大' && fieldBefore(text, di)
                || c == '大' && placedBefore(text, di);
        if (counted || placedBefore(text, di) && (!Text.han(c) || "的，".indexOf(c) >= 0)) {
            d.start = di;
            d.end = counted ? p + 1 : numberEnd;
            d.high = null;
            d.unit = "位";
            d.hasUnit = true;
            d.dimension = Optional.of("rank");
            d.code = Optional.empty();
            d.rule = "figure/rank";
            return true;
        }
        return false;
    }

    private static boolean fieldBefore(Text text, int di) {
        for (String f : FIELDS) {
            if (text.hasBefore(f, di)) {
                return true;
            }
        }
        return false;
    }

    private static boolean placedBefore(Text text, int di) {
        for (String v : VERBS) {
            if (text.hasBefore(v, di)) {
                return true;
            }
        }
        for (int p = di; p > Math.max(0, di - 8); p--) {
            char c = text.at(p - 1);
            if (!Text.han(c)) {
                return fieldBefore(text, di);
            }
            if (c == '居' || c == '列' || c == '排' || c == '跃') {
                return true;
            }
        }
        return fieldBefore(text, di);
    }
}
