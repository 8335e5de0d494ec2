package org.shuzheng.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.shuzheng.number.Numeral;
import org.shuzheng.number.Numeral.Form;
import org.shuzheng.number.Numeral.Script;

/** Joins ranges, products and ratios, and lets lists share what is written once. */
final class Joining {

    void join(Text text, List<Draft> drafts) {
        for (int i = 0; i + 1 < drafts.size(); i++) {
            Draft a = drafts.get(i);
            if (a.alive() && !a.ratio) {
                int k = next(drafts, i);
                if (k > 0 && drafts.get(k).refused == null) {
                    pair(text, drafts, i, k);
                }
            }
        }
        for (int i = drafts.size() - 2; i >= 0; i--) {
            Draft a = drafts.get(i);
            int k = next(drafts, i);
            if (a.alive() && k > 0 && !a.ratio) {
                share(text, a, drafts.get(k));
            }
        }
    }

    private static int next(List<Draft> drafts, int i) {
        int k = i + 1;
        while (k < drafts.size() && drafts.get(k).gone && drafts.get(k).end <= drafts.get(i).end) {
            k++;
        }
        return k < drafts.size() && !drafts.get(k).gone ? k : -1;
    }

    private static void pair(Text text, List<Draft> drafts, int i, int k) {
        Draft a = drafts.get(i);
        Draft b = drafts.get(k);
        int p = text.skip(a.end);
        int gap = b.start - p;
        if (gap <= 0 || gap > 3) {
            return;
        }
        char c = text.at(p);
        if ((c == '×' || c == 'x' || c == '*') && gap == 1 && !a.hasUnit && b.hasUnit) {
            b.value = a.value.multiply(b.value);
            b.start = a.start;
            b.rule = "figure/product";
            a.gone = true;
        } else if ((c == ':' || c == '：' || c == '∶') && text.skip(p + 1) == b.start && !a.hasUnit && !b.hasUnit) {
            ratio(text, drafts, i, k);
        } else if (rangeJoiner(text, p, b.start)) {
            range(text, a, b);
        }
    }

    private static boolean rangeJoiner(Text text, int p, int end) {
        int q = p;
        while (q < end && "—－-–~〜―一".indexOf(text.at(q)) >= 0) {
            q++;
        }
        if (q > p && text.skip(q) == end) {
            return true;
        }
        char c = text.at(p);
        return (c == '至' || c == '到') && text.skip(p + 1) == end;
    }

    private static void range(Text text, Draft a, Draft b) {
        boolean percent = a.numeral.form() == Form.PERCENT && !b.hasUnit && b.numeral.script() != Script.ARABIC;
        if (a.hasUnit && !percent && !a.unit.equals(b.unit) || a.high != null && !a.hasUnit || b.high != null) {
            return;
        }
        char mark = text.at(text.skip(a.end));
        if (mark == '-' && !a.hasUnit && (text.at(a.start) == '0' && a.end - a.start > 1 && Text.digit(text.at(a.start + 1)) || b.numeral.span().length() >= 7
                && !b.numeral.scaled())) {
            a.refuse("a telephone number or code");
            b.refuse("a telephone number or code");
            return;
        }
        boolean word = mark == '至' || mark == '到';
        if (word && a.hasUnit && from(text, a.start) || !a.hasUnit && !b.hasUnit && word && !b.numeral.scaled()) {
            return;
        }
        if (!a.hasUnit && b.hasUnit) {
            scaleLike(a, b);
        }
        if (a.value.compareTo(b.value) >= 0) {
            if (!a.hasUnit && !b.hasUnit) {
                a.refuse("numbers joined by a dash that do not rise: a code or a score");
                b.refuse("numbers joined by a dash that do not rise: a code or a score");
            }
            return;
        }
        b.high = b.value;
        b.value = a.value;
        b.start = a.start;
        if (percent) {
            b.share(a, "figure/range");
        }
        b.rule = "figure/range";
        a.gone = true;
    }

    private static boolean from(Text text, int start) {
        char c = text.at(start - 1);
        return c == '从' || c == '由' || c == '自';
    }

    /** {@code 3至5万亿元}: the scale written once serves both ends, where the first then stays below the second. */
    private static void scaleLike(Draft a, Draft b) {
        Numeral x = a.numeral;
        Numeral y = b.numeral;
        if (x.groupTail().compareTo(BigDecimal.ONE) > 0) {
            return;
        }
        for (BigDecimal tail : List.of(y.tail(), y.groupTail())) {
            if (tail.compareTo(BigDecimal.ONE) > 0) {
                BigDecimal scaled = a.value.multiply(tail);
                boolean single = x.tail().compareTo(BigDecimal.ONE) == 0 || tail.compareTo(y.groupTail()) == 0;
                if (single && scaled.compareTo(b.value) < 0) {
                    a.value = scaled;
                    return;
                }
            }
        }
    }

    private static void ratio(Text text, List<Draft> drafts, int i, int k) {
        Draft a = drafts.get(i);
        Draft b = drafts.get(k);
        int third = next(drafts, k);
        boolean more = third > 0 && ":：∶".indexOf(text.at(text.skip(b.end))) >= 0 && text.at(text.skip(b.end)) != '\0'
                && text.skip(text.skip(b.end) + 1) == drafts.get(third).start;
        if (more) {
            boolean integers = a.value.scale() <= 0 && b.value.scale() <= 0;
            if (integers && clock(text, a, b)) {
                a.refuse("a clock time");
                b.refuse("a clock time");
                drafts.get(third).refuse("a clock time");
                return;
            }
            int last = i;
            for (int m = i; m > 0 && m < drafts.size(); m = next(drafts, m)) {
                Draft part = drafts.get(m);
                if (m != i && ":：∶".indexOf(text.at(text.skipBack(part.start) - 1)) < 0) {
                    break;
                }
                part.ratio = true;
                part.rule = "figure/ratio-part";
                last = m;
            }
            drafts.get(last).ratio = true;
            if (i == 0) {
                a.ratio = true;
                a.rule = "figure/ratio-part";
                b.ratio = true;
                drafts.get(third).ratio = true;
            }
            return;
        }
        if (clock(text, a, b)) {
            a.refuse("a clock time");
            b.refuse("a clock time");
            return;
        }
        if (b.value.signum() <= 0) {
            a.refuse("a score");
            b.refuse("a score");
            return;
        }
        if (a.value.add(b.value).compareTo(BigDecimal.valueOf(100)) == 0) {
            // 31.3：68.7 are the shares of a whole, as 87：9：4 are
            a.ratio = true;
            b.ratio = true;
            a.rule = "figure/ratio-part";
            b.rule = "figure/ratio-part";
            return;
        }
        a.value = a.value.divide(b.value, 6, RoundingMode.HALF_UP);
        a.end = b.end;
        a.ratio = true;
        a.rule = "figure/ratio";
        b.gone = true;
    }

    private static boolean clock(Text text, Draft a, Draft b) {
        return a.numeral.script() == Script.ARABIC && b.end - b.start == 2 && a.end - a.start <= 2 && a.value.scale() <= 0
                && b.value.scale() <= 0 && a.value.intValue() <= 24 && b.value.intValue() < 60;
    }

    /** {@code 7.99亿、4.54亿和2.65亿户}: the unit that is written once serves all. */
    private static void share(Text text, Draft a, Draft b) {
        if (a.hasUnit || !b.hasUnit || b.ratio || a.numeral.form() == Form.FRACTION || b.rule.equals("figure/currency-number")) {
            return;
        }
        int p = text.skip(a.end);
        char c = text.at(p);
        int q = switch (c) {
            case '、', '和', '与', '及', '或', ',' -> p + 1;
            case '以' -> text.at(p + 1) == '及' ? p + 2 : -1;
            default -> -1;
        };
        if (q < 0 || text.skip(q) != b.start || c == ',' && a.numeral.script() != Script.ARABIC) {
            return;
        }
        if (b.indefinite || b.numeral.form() == Form.BARE || a.numeral.form() == Form.BARE && !b.numeral.scaled()) {
            return;
        }
        if (b.kind != Unit.Kind.UNIT && b.refused != null) {
            return;
        }
        // 2、3万人: neighbours share the scale too
        if (c == '、' && !a.numeral.scaled() && b.numeral.tail().compareTo(BigDecimal.ONE) > 0
                && a.value.add(BigDecimal.ONE).multiply(b.numeral.tail()).compareTo(b.value) == 0) {
            a.value = a.value.multiply(b.numeral.tail());
        }
        a.share(b, "figure/shared-unit");
        a.refused = b.refused;
    }
}
