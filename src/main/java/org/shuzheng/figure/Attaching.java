package org.shuzheng.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.shuzheng.number.Numeral;
import org.shuzheng.number.Numeral.Form;
import org.shuzheng.number.Numeral.Script;

/** Gives a numeral the unit that stands beside it. */
final class Attaching {

    private static final String NOT_AFTER_CHENG = "立为功果员长就本品分都人套效型熟交因绩份语才败药文方年千一群片堆行排对双队批";
    private static final String NOT_AFTER_ZHE = "合旧叠算扣射线腾磨中";
    private static final String NOT_AFTER_HALF = "年天个月径岛数导成决自路边球晌生途壁世殖封夜期机";
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Units units;

    Attaching(Units units) {
        this.units = units;
    }

    /** @param last end of the draft before, which nothing may reach into */
    void attach(Text text, List<Draft> drafts, int i, int last) {
        Draft d = drafts.get(i);
        Numeral n = d.numeral;
        if (n.form() == Form.PERCENT || n.form() == Form.PER_MILLE) {
            percent(d, n);
            return;
        }
        int p = text.skip(d.end);
        char c = text.at(p);
        if (c == '成' && (NOT_AFTER_CHENG.indexOf(text.at(p + 1)) < 0 || text.at(p + 1) == '一' && (!Text.han(text.at(p + 2)) || "左以的之多强弱".indexOf(text.at(p + 2)) >= 0)) && tenths(text, drafts, i, p)
                || c == '折' && NOT_AFTER_ZHE.indexOf(text.at(p + 1)) < 0 && discount(d, p)
                || c == '番' && doubling(text, d, p, last)) {
            return;
        }
        Optional<Units.Match> before = units.before(text.folded(), text.skipBack(d.start)).filter(m -> m.end() >= last);
        Optional<Units.Match> behind = n.form() == Form.FRACTION && n.script() != Script.HANZI ? Optional.empty()
                : units.at(text.folded(), p, n.script() == Script.ARABIC || n.scaled() && n.value().compareTo(HUNDRED) >= 0);
        if (behind.isPresent() && fits(text, d, p, behind.get())) {
            Unit u = behind.get().unit();
            d.measure(u, behind.get().end(), "figure/number-unit");
            if (before.isPresent() && u.name().equals("元") && !before.get().unit().name().equals("元")) {
                d.measure(before.get().unit(), behind.get().end(), "figure/currency-number-yuan");
                d.start = before.get().end();
            }
            change(text, drafts, i);
            half(text, d);
        } else if (before.isPresent() && n.form() != Form.BARE) {
            d.measure(before.get().unit(), d.end, "figure/currency-number");
            d.start = before.get().end();
        }
        if (d.hasUnit && c != '\0' && d.unit.equals("块")) {
            money(text, d);
        }
        context(text, d);
    }

    private static void percent(Draft d, Numeral n) {
        d.percent(n.value(), d.high, d.end, n.form() == Form.PERCENT ? "%" : "‰", "figure/percent-words");
    }

    /** {@code 六成 → 60%}, {@code 三成五 → 35%}, {@code 3成5 → 35%}, {@code 两成半 → 25%}. */
    private static boolean tenths(Text text, List<Draft> drafts, int i, int p) {
        Draft d = drafts.get(i);
        if (d.numeral.form() == Form.BARE || d.value.compareTo(TEN) > 0) {
            return false;
        }
        BigDecimal v = d.value.multiply(TEN);
        int end = p + 1;
        if (i + 1 < drafts.size()) {
            Draft next = drafts.get(i + 1);
            if (!next.gone && next.start == end && next.end == end + 1 && next.numeral.script() != Script.ARABIC == (d.numeral.script() != Script.ARABIC)
                    && (!Text.han(text.at(next.end)) || "左以的之，多强弱".indexOf(text.at(next.end)) >= 0)) {
                v = v.add(next.value);
                end = next.end;
                next.gone = true;
            }
        }
        if (text.at(end) == '半' && NOT_AFTER_HALF.indexOf(text.at(end + 1)) < 0) {
            v = v.add(BigDecimal.valueOf(5));
            end++;
        }
        d.percent(v, d.high == null ? null : d.high.multiply(TEN), end, "%", "figure/tenths");
        return true;
    }

    /** {@code 八五折 → 85%}, {@code 5折 → 50%}. */
    private static boolean discount(Draft d, int p) {
        BigDecimal v = d.value;
        BigDecimal upper = d.high;
        if (upper != null && d.numeral.script() == Script.HANZI_DIGITS) {
            // 七八折 is a span, 五六折 too: but 八五折 and 七五折 are not neighbours and arrive as 85, 75
            upper = upper.multiply(TEN);
        }
        if (v.compareTo(TEN) < 0) {
            v = v.multiply(TEN);
        }
        if (v.compareTo(BigDecimal.valueOf(100)) > 0) {
            return false;
        }
        d.percent(v, upper, p + 1, "%", "figure/discount");
        return true;
    }

    /** {@code 翻一番 → 2 倍}, {@code 翻两番 → 4 倍}. */
    private static boolean doubling(Text text, Draft d, int p, int last) {
        int start = text.has("翻了", d.start - 2) ? d.start - 2 : text.at(d.start - 1) == '翻' ? d.start - 1 : -1;
        if (start < last || d.value.compareTo(BigDecimal.valueOf(9)) > 0) {
            return false;
        }
        d.start = start;
        d.end = p + 1;
        d.value = power(d.value);
        d.high = d.high == null ? null : power(d.high);
        d.unit = "倍";
        d.hasUnit = true;
        d.dimension = Optional.of("ratio");
        d.rule = "figure/doubling";
        return true;
    }

    private static BigDecimal power(BigDecimal doublings) {
        double v = Math.pow(2, doublings.doubleValue());
        return v == Math.rint(v) ? BigDecimal.valueOf((long) v) : new BigDecimal(v, new java.math.MathContext(4));
    }

    private static boolean fits(Text text, Draft d, int p, Units.Match m) {
        Numeral n = d.numeral;
        Unit u = m.unit();
        boolean arabic = n.script() == Script.ARABIC || n.scaled() && n.form() != Form.BARE;
        boolean strong = n.script() == Script.ARABIC || n.scaled();
        if (p > d.end && !strong && Text.han(text.at(p))) {
            return false;
        }
        return switch (u.kind()) {
            case UNIT, MEASURE -> true;
            case NOUN -> arabic;
            case DIGITS -> n.script() == Script.ARABIC || n.scaled() && n.form() != Form.BARE && n.value().compareTo(HUNDRED) >= 0 || n.script() == Script.HANZI_DIGITS && u.name().equals("两") && endsWord(text, m.end())
                    || (u.name().equals("分") || u.name().equals("角")) && text.at(m.end()) == '钱'
                    || u.name().equals("度") && (text.hasBefore("氏", d.start) || text.hasBefore("零下", d.start) || text.hasBefore("零上", d.start));
        };
    }

    private static boolean endsWord(Text text, int end) {
        return !Text.han(text.at(end));
    }

    /** {@code 50元6角3分}, {@code 十块三毛}, {@code 两美元又三美分}: one amount. */
    private static void change(Text text, List<Draft> drafts, int i) {
        Draft d = drafts.get(i);
        boolean yuan = d.unit.equals("元") || d.unit.equals("块") || d.unit.equals("角");
        boolean dollar = d.unit.equals("美元");
        if (!yuan && !dollar) {
            return;
        }
        int tenth = d.unit.equals("角") ? 1 : 0;
        int p = d.end;
        boolean any = false;
        BigDecimal sum = tenth == 1 ? d.value.movePointLeft(1) : d.value;
        for (int k = i + 1; k < drafts.size(); k++) {
            Draft next = drafts.get(k);
            int from = dollar && text.at(p) == '又' ? p + 1 : p;
            if (next.gone || next.start != from || next.numeral.scaled() || next.high != null || next.value.compareTo(TEN) >= 0 && !dollar) {
                break;
            }
            int q = next.end;
            int step;
            int end;
            if (dollar) {
                if (!text.has("美分", q)) {
                    break;
                }
                step = 2;
                end = q + 2;
            } else if ((text.at(q) == '角' || text.at(q) == '毛') && tenth == 0) {
                step = 1;
                end = q + 1;
            } else if (text.at(q) == '分') {
                step = 2;
                end = q + 1;
            } else {
                break;
            }
            sum = sum.add(next.value.movePointLeft(step));
            if (text.at(end) == '钱' || text.at(end) == '整') {
                end++;
            }
            tenth = step;
            next.gone = true;
            any = true;
            p = end;
        }
        if (any) {
            d.value = sum;
            d.end = p;
            d.rule = "figure/money-parts";
            if (!dollar) {
                d.unit = "元";
                d.dimension = Optional.of("currency");
                d.code = Optional.of("CNY");
            }
        }
    }

    /** {@code 三个半}, {@code 两亩半}. */
    private static void half(Text text, Draft d) {
        if (text.at(d.end) == '半' && NOT_AFTER_HALF.indexOf(text.at(d.end + 1)) < 0 && d.high == null
                && d.value.compareTo(BigDecimal.valueOf(1000)) < 0) {
            d.value = d.value.add(new BigDecimal("0.5"));
            d.end++;
            d.rule = "figure/number-unit-half";
        }
    }

    /** 块 is money when nothing that comes in pieces follows. */
    private static void money(Text text, Draft d) {
        char next = text.at(d.end);
        boolean pieces = d.numeral.form() == Form.PLAIN && d.numeral.groupTail().compareTo(BigDecimal.ONE) > 0;
        if (pieces && next != '钱') {
            return;
        }
        if (!Text.han(next) || next == '钱' || next == '多') {
            d.unit = "元";
            d.dimension = Optional.of("currency");
            d.code = Optional.of("CNY");
        }
    }

    /** 度 is electricity after a scale word or beside 电, temperature beside 气温, else an angle. */
    private static void context(Text text, Draft d) {
        if (!d.hasUnit || !d.unit.equals("度") && !d.unit.equals("方")) {
            return;
        }
        if (d.unit.equals("方")) {
            d.unit = "立方米";
            d.code = Optional.of("m3");
            return;
        }
        String before = text.folded().substring(Math.max(0, d.start - 12), d.start);
        if (text.hasBefore("华氏", d.start) || text.hasBefore("摄氏", d.start)) {
            boolean fahrenheit = text.at(d.start - 2) == '华';
            d.start -= 2;
            d.unit = fahrenheit ? "℉" : "℃";
            d.dimension = Optional.of("temperature");
            d.code = Optional.of(fahrenheit ? "[degF]" : "Cel");
        } else if (before.contains("温") || before.contains("零下") || before.contains("零上") || before.contains("摄氏")) {
            boolean fahrenheit = before.contains("华氏");
            d.unit = fahrenheit ? "℉" : "℃";
            d.dimension = Optional.of("temperature");
            d.code = Optional.of(fahrenheit ? "[degF]" : "Cel");
        } else if (d.numeral.scaled() && d.value.compareTo(BigDecimal.valueOf(360)) > 0 || before.contains("电")) {
            d.unit = "千瓦时";
            d.dimension = Optional.of("energy");
            d.code = Optional.of("kW.h");
        }
    }
}
