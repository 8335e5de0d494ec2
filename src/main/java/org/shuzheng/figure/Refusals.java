package org.shuzheng.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.shuzheng.doc.Bound;
import org.shuzheng.number.Numeral;
import org.shuzheng.number.Numeral.Form;
import org.shuzheng.number.Numeral.Script;

/** Says of a draft why it measures and counts nothing. */
final class Refusals {

    /** After these a bare number is a number of a house, a document, a route … */
    private static final String LABEL_AFTER = "号期届季版级类路楼室幢院弄章节页";
    private static final List<String> CODE_BEFORE = List.of("电话", "邮编", "编码", "传真", "热线", "拨打", "证号", "尾号", "编号", "代码", "ISBN", "QQ", "微信",
            "卡号", "账号", "帐号", "手机", "索引号", "文号", "字号", "号码", "No.", "NO.", "№");

    private static final List<String> LABELS_BEFORE = List.of("附件", "附表", "附图", "附录", "图", "表", "注", "例", "专栏", "案例", "公式", "式", "编号", "序号",
            "标段", "方案", "型号", "版本");
    private static final List<String> TIMES_AFTER = List.of("月", "世纪", "小时", "星期", "钟头", "季度", "年头", "昼夜", "寒暑", "春秋", "交易日");
    private static final List<String> BEFORE_DURATION = List.of("到", "至", "为", "达", "减少", "增加", "压缩", "提前", "超过", "不足", "不少于",
            "不低于", "不超过", "突破", "高于", "低于", "天数", "年限", "时间", "期限", "寿命", "时长", "工期", "周期", "约", "近", "多", "龄", "满", "龄在", "龄达", "仅", "在", "已有", "逾", "超");

    private final Names names;
    private final Bounds bounds;

    Refusals(Names names, Bounds bounds) {
        this.names = names;
        this.bounds = bounds;
    }

    void check(Text text, List<Draft> drafts, int i) {
        Draft d = drafts.get(i);
        Numeral n = d.numeral;
        Span0 s = new Span0(text.skipBack(d.start), d.end);
        char before = text.at(s.start - 1);
        char after = text.at(s.end);
        if (d.rule.equals("figure/doubling") || d.rule.equals("figure/percent-words") || d.rule.equals("figure/tenths")) {
            return;
        }
        if (before == '第' || afterOrdinal(text, drafts, i)) {
            d.ordinal = true;
            if (before != '第' || !Ranks.rank(text, d)) {
                d.refuse("an ordinal");
            }
            return;
        }
        Optional<String> name = names.covering(text.folded(), n.span().start(), n.span().end());
        if (name.isPresent()) {
            d.refuse("part of " + name.get());
            return;
        }
        boolean physical = d.hasUnit && d.kind == Unit.Kind.UNIT;
        if (place(text, d, s.start, before, after)) {
            d.refuse("a section, figure, page or formula number");
            return;
        }
        if (!physical && quoted(text, d)) {
            d.refuse("a name in quotes");
            return;
        }
        if (!d.hasUnit && d.numeral.form() == Form.PLAIN && (Text.latin(after) || Text.latin(before) || lettersBefore(text, s.start))) {
            d.refuse("beside Latin letters: a name or code");
            return;
        }
        if (d.hasUnit && Text.latin(before) && (d.kind != Unit.Kind.UNIT || Text.latin(text.at(n.span().end()))) || url(text, s.start, s.end)) {
            d.refuse("in a code or address");
            return;
        }
        if ((d.unit.equals("年") || d.unit.equals("届") || d.unit.equals("级")) && n.high().isEmpty() && yearLike(n)) {
            d.refuse("a year");
            return;
        }
        if (d.hasUnit) {
            counted(text, d, before, after);
        } else {
            alone(text, d, before, after);
        }
    }

    /** A number that finds something in the document: {@code 3.2 目标}, {@code 附件2}, a line of its own, {@code ×100%}. */
    private static boolean place(Text text, Draft d, int start, char before, char after) {
        Numeral n = d.numeral;
        if (n.script() != Script.ARABIC || n.scaled() || n.form() != Form.PLAIN || d.rule.equals("figure/table-cell") || d.rule.equals("figure/discount")) {
            return false;
        }
        boolean opensLine = before == '\0' || before == '\n';
        int numberEnd = n.span().end();
        char next = text.at(numberEnd);
        if (opensLine && (next == ' ' || next == '\u3000') && Text.han(text.at(text.skip(numberEnd))) || before == '.' && Text.digit(text.at(start - 2))) {
            return true;
        }
        if (opensLine && !d.hasUnit && (after == '\n' || after == '\0') && !wholeLine(text, d)) {
            return true;
        }
        if (before == '×' && (!d.hasUnit || d.unit.equals("%"))) {
            return true;
        }
        if (d.hasUnit || n.value().scale() > 0 && before != '附') {
            return false;
        }
        int front = ":：".indexOf(before) >= 0 && before != '\0' ? start - 1 : start;
        for (String label : LABELS_BEFORE) {
            if (text.hasBefore(label, front)) {
                return true;
            }
        }
        return false;
    }

    private record Span0(int start, int end) {
    }

    private static boolean yearLike(Numeral n) {
        return !n.scaled() && n.span().length() == 4 && n.value().scale() <= 0
                && n.value().intValue() >= 1000 && n.value().intValue() < 2200;
    }

    private void counted(Text text, Draft d, char before, char after) {
        Numeral n = d.numeral;
        boolean bounded = d.bound != Bound.EXACT;
        if (d.dimension.filter("time"::equals).isPresent() && !duration(text, d)) {
            d.refuse("a stretch of time that measures no indicator");
            return;
        }
        if (n.form() == Form.BARE) {
            boolean sized = d.kind == Unit.Kind.UNIT && after == '级' && n.value().compareTo(BigDecimal.valueOf(100)) >= 0;
            boolean money = d.dimension.filter("currency"::equals).isPresent();
            boolean large = d.kind == Unit.Kind.UNIT && n.value().compareTo(BigDecimal.valueOf(money ? 100_000_000 : 1_000_000)) >= 0;
            boolean label = !bounded && (before == '\0' || ":：（(\t\n".indexOf(before) >= 0 || ")）\t".indexOf(after) >= 0 && after != '\0');
            if (label || before == '每' || before == '按' || !bounded && !large && !sized) {
                d.refuse("scale words without a number: the unit of a ratio, or a name");
            }
            return;
        }
        if (before == '每' && !bounded) {
            d.refuse("the unit part of a ratio: 每50公斤");
            return;
        }
        boolean one = n.span().length() == 1 && text.at(n.span().start()) == '一' && d.high == null;
        if (one && d.kind == Unit.Kind.MEASURE && !d.rule.equals("figure/number-unit-half") && !bounded && !onlyOnce(text, d)
                && !wholeLine(text, d)) {
            d.refuse("indefinite 一");
            return;
        }
        if (d.unit.equals("类") && n.span().length() == 1 && text.at(n.span().start()) == '二') {
            d.refuse("a class: one counts 两类");
            return;
        }
        if (d.unit.equals("次") && text.has("会议", d.end) && "大届协会委全".indexOf(before) >= 0) {
            d.refuse("a numbered session");
            return;
        }
        if (d.unit.equals("点") && n.value().compareTo(BigDecimal.valueOf(24)) <= 0 && d.high == null && clock(text, d)) {
            d.refuse("a clock time");
            return;
        }
        if (d.unit.equals("分") && (before == '时' || before == '点')) {
            d.refuse("a clock time");
            return;
        }
        if (before == '前' && (d.unit.equals("款") || d.unit.equals("条") || d.unit.equals("项") && "规以所的"
                .indexOf(after) >= 0)) {
            d.refuse("points back at rules");
            return;
        }
        if (d.unit.equals("个") && ofTime(text, d.end)) {
            d.refuse("a stretch of time");
            return;
        }
        if (n.form() == Form.VAGUE && !n.scaled()) {
            d.refuse("indefinite");
            return;
        }
    }

    /** {@code 凌晨3点, 晚上8点整}. */
    private static boolean clock(Text text, Draft d) {
        int front = text.skipBack(d.start);
        for (String word : List.of("凌晨", "早上", "早晨", "上午", "中午", "下午", "傍晚", "晚上", "夜里", "晚", "早", "日", "夜")) {
            if (text.hasBefore(word, front)) {
                return true;
            }
        }
        return "钟整半许".indexOf(text.at(d.end)) >= 0 && text.at(d.end) != '\0';
    }

    /** {@code 五个多月, 半个世纪}: the rest names a time. */
    private static boolean ofTime(Text text, int end) {
        int p = text.at(end) == '多' || text.at(end) == '半' ? end + 1 : end;
        for (String word : TIMES_AFTER) {
            if (text.has(word, p)) {
                return true;
            }
        }
        return false;
    }

    /** The times leave what they do not name: it is a figure only as the value of an indicator. */
    private static boolean duration(Text text, Draft d) {
        if (d.value.scale() > 0 || d.dimension.filter("time"::equals).isEmpty()) {
            return true;
        }
        int front = text.skipBack(d.start);
        for (String word : BEFORE_DURATION) {
            if (text.hasBefore(word, front)) {
                return !word.equals("在") || d.bound != Bound.EXACT;
            }
        }
        return d.unit.equals("小时") || d.unit.equals("分钟") || d.unit.equals("秒") || d.unit.equals("毫秒");
    }

    /** {@code 只享受一次, 只生一个}: counted after all. */
    private static boolean onlyOnce(Text text, Draft d) {
        if (!d.unit.equals("次")) {
            char verb = text.at(d.start - 1);
            int only = verb == '只' || verb == '仅' ? d.start - 1 : d.start - 2;
            return (text.at(only) == '只' || text.at(only) == '仅') && "是要有限为能就不像".indexOf(verb) < 0 && "不一两几每这那".indexOf(text.at(only - 1)) < 0
                    && Text.han(verb);
        }
        for (int p = d.start; p > Math.max(0, d.start - 6); p--) {
            char c = text.at(p - 1);
            if (c == '只' || c == '仅') {
                return true;
            }
            if (!Text.han(c)) {
                return false;
            }
        }
        return false;
    }

    private void alone(Text text, Draft d, char before, char after) {
        Numeral n = d.numeral;
        if (d.ratio && (text.hasBefore("比分", d.start) || text.hasBefore("比分为", d.start) || text.hasBefore("以", d.start) && text.at(d.end) == '战')) {
            d.refuse("a score");
        }
        if (d.ratio || n.form() == Form.FRACTION) {
            return;
        }
        if (wholeLine(text, d)) {
            return;
        }
        if (n.form() == Form.BARE || n.form() == Form.VAGUE && !n.scaled()) {
            if (d.bound == Bound.EXACT || n.form() == Form.VAGUE || Text.han(after) && "，。".indexOf(after) < 0 && n.value().compareTo(BigDecimal.valueOf(10_000)) < 0) {
                d.refuse("scale words without a number");
            }
            return;
        }
        if (n.script() == Script.HANZI_DIGITS && ("是为得于".indexOf(before) < 0 || n.value().signum() == 0 || before == '\0' || Text.han(after) && "那这而却".indexOf(after) < 0)) {
            d.refuse("Hanzi digits without a measure word");
            return;
        }
        if (n.script() == Script.HANZI_DIGITS) {
            return;
        }
        if (n.script() == Script.HANZI) {
            if (n.value().compareTo(BigDecimal.valueOf(100)) < 0 || after == '号' || after == '年') {
                d.refuse("a Hanzi number below a hundred without a unit");
            }
            return;
        }
        arabic(text, d, before, after);
    }

    private void arabic(Text text, Draft d, char before, char after) {
        Numeral n = d.numeral;
        if (n.scaled()) {
            return;
        }
        if (before == '转' && text.at(d.start - 2) >= '0' && text.at(d.start - 2) <= '9') {
            d.refuse("an extension of a telephone number");
            return;
        }
        boolean whole = n.value().scale() <= 0;
        if (after == '国' && text.has("国道", d.end) || after == '省' && text.has("省道", d.end) || after == '县' && text.has("县道", d.end) || text.has("单元", d.end)
                || LABEL_AFTER.indexOf(after) >= 0 || after == '\'' || after == '#') {
            d.refuse("a label number");
        } else if (n.span().length() == 3 && text.hasBefore(".0", n.span().end()) && Text.han(after)) {
            d.refuse("a version: 2.0行动计划");
        } else if (whole && n.span().length() == 5 && hotline(text, d.end)) {
            d.refuse("a telephone number");
        } else if (before == '〔' || before == '[' && !(text.at(d.start - 2) == '\t' && text.at(d.end) == ']') || before == '【' || before == '-' || before == '/' || before == '.' && text.at(d.start - 2) != '.' || before == '#'
                || before == '_' || before == '·' || before == '’' || before == '\'' || before == '&' || after == '-' || after == '/' || after == '_' || after == '+'
                || after == '·' || Text.digit(before)) {
            d.refuse("part of a code");
        } else if (whole && (before == '（' || before == '(') && (after == '）' || after == ')')) {
            d.refuse("a number in brackets");
        } else if (whole && enumerator(text, d, before, after)) {
            d.refuse("an enumerator");
        } else if (after == '.' && Text.digit(text.at(d.end + 1)) || before == '.' && text.at(d.start - 2) != '.') {
            d.refuse("a section number");
        } else if (whole && n.span().length() >= 7 && text.folded().indexOf(',', d.start) != d.start + n.span().length() - 4 && code(text, d)) {
            d.refuse("a long run of digits: a telephone number or code");
        } else if (codeBefore(text, d.start)) {
            d.refuse("a number of a document, telephone or account");
        } else if ("年月日时".indexOf(after) >= 0 && after != '\0' || after == '点' && whole && n.value().compareTo(BigDecimal.valueOf(24)) <= 0 && "年月日时点".indexOf(after) >= 0 && after != '\0') {
            d.refuse("a date");
        } else if (whole && n.span().length() == 4 && n.value().intValue() >= 1900 && n.value().intValue() <= 2100 && !(n.span().length() > 4)) {
            d.refuse("a year");
        }
    }

    private static boolean hotline(Text text, int end) {
        for (int p = end; p < end + 9 && (Text.han(text.at(p)) || text.at(p) == '“' || text.at(p) == '”'); p++) {
            if (text.has("热线", p) || text.has("平台", p) || text.has("电话", p)) {
                return true;
            }
        }
        return false;
    }

    private static boolean code(Text text, Draft d) {
        for (int p = d.numeral.span().start(); p < d.numeral.span().end(); p++) {
            if (text.at(p) == ',' || text.at(p) == '，' || text.at(p) == '.') {
                return false;
            }
        }
        return true;
    }

    private static boolean codeBefore(Text text, int start) {
        int p = start;
        while (p > 0 && ":： （(".indexOf(text.at(p - 1)) >= 0 && start - p < 3) {
            p--;
        }
        for (String word : CODE_BEFORE) {
            if (text.hasBefore(word, p)) {
                return true;
            }
        }
        return false;
    }

    private static boolean enumerator(Text text, Draft d, char before, char after) {
        boolean opens = before == '\0' || before == '\n' || "。；;：:\t（(".indexOf(before) >= 0;
        return opens && (".、)）:：．．".indexOf(after) >= 0 && after != '\0') && !Text.digit(text.at(d.end + 1));
    }

    /** The numeral is all of its line: a query, or a cell. */
    private static boolean wholeLine(Text text, Draft d) {
        int s = text.skipBack(d.start);
        int e = text.skip(d.end);
        return (s == 0 || text.at(s - 1) == '\n') && (e >= text.folded().length() || text.at(e) == '\n') && s == 0
                && e >= text.folded().length() && d.numeral.form() != Form.BARE;
    }

    private static boolean afterOrdinal(Text text, List<Draft> drafts, int i) {
        Draft d = drafts.get(i);
        for (int k = i - 1; k >= 0; k--) {
            Draft p = drafts.get(k);
            if (p.gone) {
                continue;
            }
            int q = text.skip(p.numeral.span().end());
            return p.ordinal && "、至到和与及—-".indexOf(text.at(q)) >= 0 && text.skip(q + 1) == d.start;
        }
        return false;
    }

    /** Inside quotes of a few characters: “两个环境”, “四梁八柱”. */
    private static boolean quoted(Text text, Draft d) {
        int open = -1;
        for (int p = d.start; p > Math.max(0, d.start - 12); p--) {
            char c = text.at(p - 1);
            if (c == '“' || c == '「' || c == '‘' || c == '"') {
                open = p - 1;
                break;
            }
            if (c == '”' || c == '」' || c == '’' || c == '。' || c == '\n') {
                return false;
            }
        }
        if (open < 0) {
            return false;
        }
        for (int p = d.end; p < Math.min(text.folded().length(), open + 18); p++) {
            char c = text.at(p);
            if (c == '”' || c == '」' || c == '’' || c == '"') {
                return true;
            }
            if (c == '。' || c == '\n') {
                return false;
            }
        }
        return false;
    }

    private static boolean lettersBefore(Text text, int start) {
        char c = text.at(start - 1);
        if (c == '-' || c == '—' || c == ' ') {
            return Text.latin(text.at(start - 2));
        }
        return false;
    }

    private static boolean url(Text text, int start, int end) {
        int p = start;
        while (p > 0 && start - p < 80 && text.at(p - 1) > ' ' && text.at(p - 1) < 127) {
            p--;
        }
        if (p == start) {
            return false;
        }
        String token = text.folded().substring(p, end);
        return token.contains("://") || token.contains("www.") || token.contains("@") || token.contains(".gov") || token.contains(".com")
                || token.contains(".cn") || token.contains(".htm");
    }
}
