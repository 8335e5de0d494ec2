package org.shuzheng.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shuzheng.lexicon.Models;
import org.shuzheng.number.Numeral.Form;
import org.shuzheng.number.Numeral.Script;
import org.shuzheng.text.Span;

/**
 * Finds the numerals of a folded text, left to right, longest first, in time linear in its length. Thread-safe.
 *
 * <p>Every number is handed out, whether it measures something or not ({@code 十四五}, {@code 5G}); that is for the figures and
 * times to say. Digits in runs of more than forty are codes and left out.
 */
public final class NumeralScanner {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    /** Words that end in 数 or 负: 总数十万 is a total, not some hundred thousands. */
    private static final String BEFORE_SOME = "人总户次件个多少大参分系倍岁天年月日亩点对函常整奇偶单双指基约计指位级辆台套篇";
    private static final String BEFORE_MINUS = "正胜担肩抱自欠背减税降增轻重费薪";

    private final NumberWords words;

    /** Loads the number words. */
    public NumeralScanner(Models models) {
        words = new NumberWords(models);
    }

    /** The numerals of a folded text, in order, not overlapping. */
    public List<Numeral> scan(String folded) {
        List<Numeral> out = new ArrayList<>(folded.length() / 20);
        NumeralReader reader = new NumeralReader(words, folded);
        int n = folded.length();
        int last = -1;
        for (int i = 0; i < n; ) {
            byte kind = words.kind(folded.charAt(i));
            if (kind == NumberWords.NONE) {
                i++;
                continue;
            }
            int start = i;
            boolean minus = false;
            if (kind == NumberWords.MINUS) {
                if (!minusAt(folded, i, last)) {
                    i++;
                    continue;
                }
                minus = true;
                start = folded.startsWith("的", i + 1) ? i + 2 : i + 1;
                kind = words.kind(folded.charAt(start));
            }
            Numeral found = startsHere(folded, start, kind) ? read(reader, folded, i, start, minus, true) : null;
            if (found == null) {
                i = Math.max(i + 1, reader.end > start && kind == NumberWords.ARABIC ? reader.end : start);
            } else {
                out.add(found);
                i = found.span().end();
                last = i;
            }
        }
        return out;
    }

    private boolean startsHere(String s, int i, byte kind) {
        return switch (kind) {
            case NumberWords.SOME -> s.charAt(i) == '几' || i == 0 || BEFORE_SOME.indexOf(s.charAt(i - 1)) < 0;
            case NumberWords.HALF -> i + 1 < s.length() && ("数个百".indexOf(s.charAt(i + 1)) >= 0)
                    && (i == 0 || "大多一".indexOf(s.charAt(i - 1)) < 0);
            case NumberWords.POINT -> i + 1 < s.length() && Character.isDigit(s.charAt(i + 1))
                    && (i == 0 || !NumeralReader.isHan(s.charAt(i - 1)) && !Character.isLetterOrDigit(s.charAt(i - 1)) && s.charAt(i - 1) != '.');
            case NumberWords.SURPLUS, NumberWords.ABOUT, NumberWords.MINUS, NumberWords.NONE -> false;
            default -> true;
        };
    }

    /** A sign, not a dash between two numbers and not a letter of a word. */
    private boolean minusAt(String s, int i, int last) {
        if (i + 1 >= s.length()) {
            return false;
        }
        char next = s.charAt(i + 1);
        char before = i > 0 ? s.charAt(i - 1) : '\0';
        byte k = words.kind(next);
        if (s.charAt(i) == '负') {
            if (next == '的' && i + 2 < s.length()) {
                k = words.kind(s.charAt(i + 2));
            }
            return (words.isDigit(next) || k == NumberWords.DIGIT || k == NumberWords.ARABIC || k == NumberWords.UNIT
                    || k == NumberWords.CAPITAL || k == NumberWords.CAPITAL_UNIT) && BEFORE_MINUS.indexOf(before) < 0;
        }
        boolean number = k == NumberWords.ARABIC || k == NumberWords.POINT && i + 2 < s.length() && Character.isDigit(s.charAt(i + 2));
        if (!number || before == '-' || before == '—' || before == ')' || before == '）' || before == '%' || before == '〕'
                || before < 128 && Character.isLetterOrDigit(before)) {
            return false;
        }
        if (last >= 0 && i - last <= 5) {
            for (int p = last; p < i; p++) {
                char c = s.charAt(p);
                if (!Character.isLetter(c) && c != '%' && c != '℃' && c != '°') {
                    return true;
                }
            }
            return false;
        }
        return true;
    }

    /** @param joins whether a whole number before it may be joined: {@code 二又三分之一}; not inside one, so that it ends */
    private Numeral read(NumeralReader r, String s, int from, int start, boolean minus, boolean joins) {
        char c = s.charAt(start);
        if (c == '半') {
            boolean hundred = s.charAt(start + 1) == '百';
            int end = s.charAt(start + 1) == '个' ? start + 1 : start + 2;
            return new Numeral(new Span(from, end), hundred ? BigDecimal.valueOf(50) : HALF, Optional.empty(), Script.HANZI,
                    Form.FRACTION, false, false, BigDecimal.ONE, BigDecimal.ONE);
        }
        if (c == '一' && s.startsWith("半", start + 1)) {
            return new Numeral(new Span(from, start + 2), HALF, Optional.empty(), Script.HANZI, Form.FRACTION, false, false,
                    BigDecimal.ONE, BigDecimal.ONE);
        }
        if (!r.read(start)) {
            return null;
        }
        int numeralEnd = r.end;
        Numeral first = take(r, from, minus);
        if (r.whole || r.script != Script.ARABIC) {
            Numeral joined = fraction(r, s, from, start, first, minus, joins);
            if (joined != null) {
                return joined;
            }
        }
        r.end = numeralEnd;
        return first;
    }

    private static Numeral take(NumeralReader r, int from, boolean minus) {
        BigDecimal value = minus ? r.value.negate() : r.value;
        return new Numeral(new Span(from, r.end), value, Optional.ofNullable(r.high), r.script, r.form, r.scaled, r.surplus,
                BigDecimal.valueOf(r.tail), BigDecimal.valueOf(r.groupTail));
    }

    /** {@code A分之B}, {@code a/b}, {@code A又B分之C}, {@code a b/c}; null when the numeral stands alone. */
    private Numeral fraction(NumeralReader r, String s, int from, int start, Numeral first, boolean minus, boolean joins) {
        int p = r.skip(first.span().end());
        char c = p < s.length() ? s.charAt(p) : '\0';
        if (c == '分') {
            return parts(r, s, from, start, first, p, minus);
        }
        if (c == '又' && joins && !first.surplus() && first.high().isEmpty()) {
            Numeral rest = p + 1 < s.length() && words.kind(s.charAt(p + 1)) != NumberWords.NONE ? read(r, s, p + 1, p + 1, false, false) : null;
            return rest != null && rest.form() == Form.FRACTION && rest.value().signum() > 0 ? sum(from, first, rest) : null;
        }
        if (first.script() != Script.ARABIC || first.scaled()) {
            return null;
        }
        if (c == '/' && p == first.span().end()) {
            return slashed(r, s, from, first, p);
        }
        if (joins && p == first.span().end() + 1 && c >= '1' && c <= '9' && first.value().compareTo(BigDecimal.valueOf(1000)) < 0) {
            Numeral rest = read(r, s, p, p, false, false);
            return rest != null && rest.form() == Form.FRACTION && rest.script() == Script.ARABIC ? sum(from, first, rest) : null;
        }
        return null;
    }

    private static Numeral sum(int from, Numeral whole, Numeral part) {
        BigDecimal v = whole.value().signum() < 0 ? whole.value().subtract(part.value()) : whole.value().add(part.value());
        return new Numeral(new Span(from, part.span().end()), v, Optional.empty(), whole.script(), Form.FRACTION, false, false,
                BigDecimal.ONE, BigDecimal.ONE);
    }

    private Numeral slashed(NumeralReader r, String s, int from, Numeral first, int slash) {
        int q = slash + 1;
        if (q >= s.length() || !Character.isDigit(s.charAt(q)) || from > 0 && (s.charAt(from - 1) == '/' || s.charAt(from - 1) == '.')
                || first.span().length() > 3 || !r.read(q) || !r.whole || r.scaled || r.surplus || r.end - q > 3 || r.value.signum() == 0
                || r.end < s.length() && (s.charAt(r.end) == '/' || s.charAt(r.end) == '.')) {
            return null;
        }
        return new Numeral(new Span(from, r.end), divide(first.value(), r.value), Optional.empty(), Script.ARABIC, Form.FRACTION, false,
                false, BigDecimal.ONE, BigDecimal.ONE);
    }

    private Numeral parts(NumeralReader r, String s, int from, int start, Numeral first, int fen, boolean minus) {
        int zhi = r.skip(fen + 1);
        boolean hundred = s.charAt(start) == '百' || s.charAt(start) == '佰';
        boolean bare = first.form() == Form.BARE && first.span().end() - start == 1;
        if (zhi >= s.length()) {
            return null;
        }
        if (bare && hundred && zhi == fen + 1 && s.charAt(zhi) == '百' && fen == start + 1) {
            return new Numeral(new Span(from, zhi + 1), BigDecimal.valueOf(minus ? -100 : 100), Optional.empty(), Script.HANZI, Form.PERCENT,
                    false, false, BigDecimal.ONE, BigDecimal.ONE);
        }
        if (s.charAt(zhi) != '之') {
            return null;
        }
        int q = r.skip(zhi + 1);
        boolean inner = q < s.length() && (s.charAt(q) == '负' || s.charAt(q) == '-');
        int digits = inner ? q + 1 : q;
        if (digits >= s.length() || words.kind(s.charAt(digits)) == NumberWords.NONE || !r.read(digits)) {
            return null;
        }
        boolean thousand = s.charAt(start) == '千' || s.charAt(start) == '仟';
        Form form = bare && hundred ? Form.PERCENT : bare && thousand ? Form.PER_MILLE : Form.FRACTION;
        boolean negative = inner != minus;
        BigDecimal base = first.value().abs();
        if (base.signum() == 0) {
            return null;
        }
        BigDecimal low = form == Form.FRACTION ? divide(r.value, base) : r.value;
        BigDecimal upper = r.high == null ? null : form == Form.FRACTION ? divide(r.high, base) : r.high;
        Numeral part = take(r, from, false);
        return new Numeral(new Span(from, r.end), negative ? low.negate() : low, Optional.ofNullable(upper), part.script(), form, r.scaled,
                r.surplus, part.tail(), part.groupTail());
    }

    /** Exact where it comes out within twelve places, else six places. */
    private static BigDecimal divide(BigDecimal a, BigDecimal b) {
        BigDecimal q = a.divide(b, 12, RoundingMode.HALF_UP);
        BigDecimal plain = q.stripTrailingZeros();
        if (plain.scale() > 8) {
            plain = q.abs().compareTo(new BigDecimal("0.001")) < 0 ? plain : q.setScale(6, RoundingMode.HALF_UP);
        }
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
