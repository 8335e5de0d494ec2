package org.shuzheng.number;

import java.math.BigDecimal;
import org.shuzheng.number.Numeral.Form;
import org.shuzheng.number.Numeral.Script;

/** Reads one numeral without sign and fraction, in one pass without going back. For one text and one thread. */
final class NumeralReader {

    private static final int MOST_SPACES = 3;
    /** 千 百 兆 before these belong to the unit: {@code 千瓦, 千米, 百帕, 兆瓦}. */
    private static final String AFTER_PREFIX = "瓦米克伏卡赫焦帕安比乏";

    private final NumberWords words;
    private final String text;
    private final ArabicReader arabic;
    private final PositionalSum sum = new PositionalSum();

    /** What was read last. */
    int end;
    BigDecimal value;
    BigDecimal high;
    Script script;
    Form form;
    boolean scaled;
    boolean surplus;
    /** Fractions may be built from it and with it. */
    boolean whole;
    long tail;
    long groupTail;

    private int pendingEnd;
    private boolean spread;

    NumeralReader(NumberWords words, String text) {
        this.words = words;
        this.text = text;
        this.arabic = new ArabicReader(text);
    }

    private char at(int i) {
        return i < text.length() ? text.charAt(i) : '\0';
    }

    private byte kind(int i) {
        return words.kind(at(i));
    }

    /** The place after blanks, at most three. */
    int skip(int i) {
        int p = i;
        while (p - i < MOST_SPACES && (at(p) == ' ' || at(p) == '\u00a0')) {
            p++;
        }
        return p;
    }

    /** Reads the numeral that starts at {@code start}; {@code end} is set in any case where digits were passed over. */
    boolean read(int start) {
        sum.reset();
        end = start;
        high = null;
        form = Form.PLAIN;
        surplus = false;
        whole = true;
        spread = false;
        scaled = false;
        tail = 1;
        groupTail = 1;
        switch (kind(start)) {
            case NumberWords.ARABIC, NumberWords.POINT -> {
                arabic.read(start);
                end = arabic.end;
                if (arabic.code) {
                    return false;
                }
                script = Script.ARABIC;
                if (!arabic.plain) {
                    boolean found = decimal(arabic.value, arabic.end);
                    tail *= arabic.letter;
                    if (value.scale() > 0) {
                        value = value.stripTrailingZeros();
                        value = value.scale() < 0 ? value.setScale(0) : value;
                    }
                    return found;
                }
                sum.digits(arabic.number, arabic.number, true, arabic.length);
                pendingEnd = arabic.end;
            }
            case NumberWords.SOME -> {
                if (!words.isUnitOrScale(at(start + 1)) || unitWord(start + 1)) {
                    return false;
                }
                script = Script.HANZI;
                form = Form.VAGUE;
                sum.digits(2, 10, false, 1);
                pendingEnd = start + 1;
            }
            case NumberWords.DIGIT, NumberWords.CAPITAL -> {
                if (kind(start) == NumberWords.CAPITAL && !capitalStarts(start)) {
                    return false;
                }
                script = Script.HANZI_DIGITS;
                if (!digitsAtStart(start)) {
                    return true;
                }
            }
            case NumberWords.UNIT, NumberWords.SCALE, NumberWords.CAPITAL_UNIT, NumberWords.TENS -> {
                if (kind(start) == NumberWords.CAPITAL_UNIT && !capitalStarts(start) || unitWord(start)) {
                    return false;
                }
                script = Script.HANZI;
                pendingEnd = start;
            }
            default -> {
                return false;
            }
        }
        return positional(start, pendingEnd);
    }

    /** Digits that start a numeral. False when they are all of it and the result is settled. */
    private boolean digitsAtStart(int start) {
        int run = digitRun(start);
        long first = words.value(at(start));
        int after = skip(start + run);
        boolean factor = words.isUnitOrScale(at(after)) && !unitWord(after);
        if (run == 1) {
            sum.digits(first, first, false, 1);
            pendingEnd = start + 1;
            return true;
        }
        if (run == 2 && neighbours(at(start), at(start + 1))) {
            long second = words.value(at(start + 1));
            pendingEnd = start + 2;
            if (factor) {
                sum.digits(first, second, false, 1);
                spread = true;
                return true;
            }
            settle(BigDecimal.valueOf(first), BigDecimal.valueOf(second), Form.SPREAD, pendingEnd);
            return false;
        }
        int length = run;
        if (factor && words.value(at(start + run - 1)) != 0 && kind(after) != NumberWords.SCALE) {
            // 一二十: the last digit belongs to the unit
            length = run - 1;
        }
        if (length > 18) {
            value = new BigDecimal(digits(start, Math.min(length, 40)));
            end = start + length;
            scaled = false;
            return false;
        }
        long n = 0;
        for (int i = start; i < start + length; i++) {
            n = n * 10 + words.value(at(i));
        }
        pendingEnd = start + length;
        if (factor && length == run || at(after) == '点') {
            sum.digits(n, n, false, length);
            return true;
        }
        settle(BigDecimal.valueOf(n), null, Form.PLAIN, pendingEnd);
        return false;
    }

    private String digits(int start, int length) {
        StringBuilder out = new StringBuilder(length);
        for (int i = start; i < start + length; i++) {
            out.append((char) ('0' + words.value(at(i))));
        }
        return out.toString();
    }

    private void settle(BigDecimal low, BigDecimal upper, Form f, int place) {
        value = low;
        high = upper;
        form = f;
        end = place;
    }

    /** Goes on after the first digits. */
    private boolean positional(int start, int from) {
        int p = from;
        while (true) {
            int q = skip(p);
            char c = at(q);
            byte kind = words.kind(c);
            if (kind == NumberWords.UNIT || kind == NumberWords.CAPITAL_UNIT) {
                boolean ofUnit = unitWord(q) && !(sum.pending && sum.scaled);
                if (ofUnit || !sum.unit(words.value(c))) {
                    break;
                }
            } else if (kind == NumberWords.SCALE) {
                if (unitWord(q) || !sum.scale(words.value(c))) {
                    break;
                }
            } else if (kind == NumberWords.TENS) {
                if (q != p || !sum.tens(words.value(c))) {
                    break;
                }
            } else if (kind == NumberWords.SURPLUS) {
                int r = skip(q + 1);
                boolean inside = words.isUnitOrScale(at(r)) && !unitWord(r);
                if (!surplusAt(q, inside) || !resolve(true)) {
                    break;
                }
                surplus = true;
                end = q + 1;
                if (!inside) {
                    return finish(start, false);
                }
            } else if (kind == NumberWords.SOME && c == '几' && q == p && !sum.pending && sum.scaled) {
                surplus = true;
                char next = at(q + 1);
                if (words.kind(next) == NumberWords.UNIT && words.value(next) < sum.lastUnit) {
                    sum.lastUnit = words.value(next);
                    q++;
                }
            } else if (kind == NumberWords.ABOUT && q == p && aboutAt(q)) {
                form = Form.ABOUT;
                end = q + 1;
                return finish(start, false);
            } else if (c == '点' && !surplus && form == Form.PLAIN && pointEnd(q) > 0) {
                return hanziDecimal(start, q);
            } else if (!sum.pending && sum.scaled && (kind == NumberWords.DIGIT || kind == NumberWords.ARABIC
                    || kind == NumberWords.CAPITAL)) {
                if (!digitsInside(p, q)) {
                    break;
                }
                p = pendingEnd;
                continue;
            } else {
                break;
            }
            if (script == Script.HANZI_DIGITS) {
                script = Script.HANZI;
            }
            p = q + 1;
            end = p;
        }
        return finish(start, true);
    }

    /** Digits after a unit or scale; {@code p} is the place before blanks. False when they do not belong. */
    private boolean digitsInside(int p, int q) {
        if (q > p) {
            int r = q;
            while (words.isDigit(at(r)) && r - q < 20) {
                r++;
            }
            int s = skip(r);
            if (!words.isUnitOrScale(at(s)) && s < text.length() && at(s) != '点' && at(s) != '又') {
                return false;
            }
        }
        int i = q;
        while (kind(i) == NumberWords.DIGIT && words.value(at(i)) == 0) {
            i++;
        }
        boolean zeroHere = i > q;
        byte k = kind(i);
        if (k == NumberWords.ARABIC) {
            arabic.read(i);
            if (sum.lastFactor == 10 && script != Script.ARABIC || arabic.code || !arabic.plain
                    || arabic.number >= sum.lastFactor) {
                return false;
            }
            sum.digits(arabic.number, arabic.number, true, arabic.length);
            sum.zero |= zeroHere;
            pendingEnd = arabic.end;
            return true;
        }
        if (zeroHere && (k == NumberWords.SOME && at(i) == '几'
                || (k == NumberWords.UNIT || k == NumberWords.CAPITAL_UNIT) && words.value(at(i)) == 10)) {
            sum.zero = true;
            pendingEnd = i;
            return true;
        }
        if (k != NumberWords.DIGIT && (k != NumberWords.CAPITAL || !capitalContinues(i))) {
            return false;
        }
        int run = digitRun(i);
        long d = words.value(at(i));
        if (run == 2 && neighbours(at(i), at(i + 1))) {
            sum.digits(d, words.value(at(i + 1)), false, 1);
            spread = true;
            pendingEnd = i + 2;
        } else if (run > 1 && sum.lastFactor != 10) {
            return false;
        } else {
            sum.digits(d, d, false, 1);
            pendingEnd = i + 1;
        }
        sum.zero |= zeroHere;
        return true;
    }

    /** Settles the pending digits: counted, or in tenths of the word before ({@code 九万四}), or left out. */
    private boolean resolve(boolean strict) {
        if (!sum.pending || !sum.scaled || sum.zero || sum.lastFactor == 10 && !sum.pendingArabic
                || sum.pendingArabic && sum.pendingLength > 1) {
            sum.settle(1);
            return true;
        }
        if (!strict && shortened()) {
            sum.settle(sum.lastFactor / 10);
            return true;
        }
        return false;
    }

    private boolean finish(int start, boolean withPending) {
        boolean hadPending = sum.pending && withPending;
        boolean bare = sum.scaled && !sum.digits;
        if (resolve(false)) {
            if (hadPending) {
                end = pendingEnd;
            }
        } else {
            sum.settle(0);
        }
        if (end <= start) {
            return false;
        }
        scaled = sum.scaled;
        tail = sum.tail;
        groupTail = sum.groupTail;
        if (form == Form.PLAIN) {
            form = bare ? Form.BARE : spread && sum.high != sum.low ? Form.SPREAD : Form.PLAIN;
        }
        value = BigDecimal.valueOf(sum.low);
        high = sum.high != sum.low ? BigDecimal.valueOf(sum.high) : null;
        return true;
    }

    /** {@code 九万四}: the digit counts tenths of the word before it. Not {@code 两万两}, {@code 三千陆军}. */
    private boolean shortened() {
        char last = at(pendingEnd - 1);
        char next = at(pendingEnd);
        if (last == '两' || last == '幺' || words.isUnitOrScale(next) && !unitWord(pendingEnd)) {
            return false;
        }
        if (sum.bareStart || words.kind(last) == NumberWords.CAPITAL) {
            return !isHan(next);
        }
        return true;
    }

    /** {@code 十七点六}, {@code 一点五亿}: digits after the point, then scale words alone. */
    private boolean hanziDecimal(int start, int point) {
        if (!resolve(false)) {
            return finish(start, true);
        }
        int stop = pointEnd(point);
        int from = skip(point + 1);
        BigDecimal fraction = new BigDecimal(digits(from, stop - from)).movePointLeft(stop - from);
        if (script == Script.HANZI_DIGITS) {
            script = Script.HANZI;
        }
        scaled = sum.scaled;
        return decimal(BigDecimal.valueOf(sum.low).add(fraction), stop);
    }

    /** End of the digits after 点, or -1 when they are none: {@code 八点三十分} is a time, {@code 三点建议} a count. */
    private int pointEnd(int point) {
        int from = skip(point + 1);
        int p = from;
        while (kind(p) == NumberWords.DIGIT && at(p) != '两' && p - from < 30) {
            p++;
        }
        if (p == from) {
            return -1;
        }
        char next = at(p);
        boolean clock = next == '刻' || (words.kind(next) == NumberWords.UNIT && !unitWord(p) && words.value(next) < 1000);
        return clock ? -1 : p;
    }

    /** Scale words after a decimal: {@code 15.42万亿}, {@code 1.5千}. */
    private boolean decimal(BigDecimal number, int from) {
        value = number;
        end = from;
        whole = false;
        int p = from;
        long product = 1;
        long groups = 1;
        while (true) {
            int q = skip(p);
            if (kind(q) == NumberWords.SURPLUS && p > from && surplusAt(q, words.isUnitOrScale(at(q + 1)))) {
                surplus = true;
                p = q + 1;
                end = p;
                if (!words.isUnitOrScale(at(p))) {
                    break;
                }
                continue;
            }
            if (!words.isUnitOrScale(at(q)) || unitWord(q)) {
                break;
            }
            long f = words.value(at(q));
            if (product > 1_000_000_000_000_000L / f) {
                break;
            }
            product *= f;
            groups *= f >= 10_000 ? f : 1;
            scaled = true;
            p = q + 1;
            end = p;
        }
        if (product > 1) {
            BigDecimal product10 = number.multiply(BigDecimal.valueOf(product)).stripTrailingZeros();
            value = product10.scale() < 0 ? product10.setScale(0) : product10;
        }
        tail = product;
        groupTail = groups;
        return true;
    }

    /** True when the character starts a unit's name rather than multiplying: {@code 千} of {@code 千瓦}, but 五千米 is 5000 米. */
    private boolean unitWord(int i) {
        char c = at(i);
        char next = at(i + 1);
        return switch (c) {
            case '千' -> AFTER_PREFIX.indexOf(next) >= 0 && !(next == '米' && script != Script.ARABIC) && !(next == '比' && at(i + 2) != '特') && !(next == '安' && at(i + 2) != '时')
                    || next == '字' && at(i + 2) == '节' || next == '分' && at(i + 2) == '点';
            case '百' -> next == '帕' || next == '分' && at(i + 2) == '点' || next == '万' && at(i + 2) == '英' && at(i + 3) == '热';
            case '兆' -> AFTER_PREFIX.indexOf(next) >= 0 || next == '字' || next == '欧' || next == '宽' || next == '带';
            default -> false;
        };
    }

    private boolean surplusAt(int q, boolean inside) {
        if (surplus || form != Form.PLAIN || !sum.scaled && script != Script.ARABIC || spread) {
            return false;
        }
        if (inside) {
            return true;
        }
        char next = at(q + 1);
        return at(q) == '多' ? "边样党余于".indexOf(next) < 0 : "额下量粮热数缺地".indexOf(next) < 0;
    }

    private boolean aboutAt(int q) {
        return sum.scaled && !sum.pending && !surplus && form == Form.PLAIN && script == Script.HANZI && sum.lastFactor <= 100
                && "自到源访往临看说讲的了，。、；".indexOf(at(q + 1)) < 0 && isHan(at(q + 1));
    }

    /** Number of digit characters from here, ordinary ones. */
    private int digitRun(int i) {
        int p = i + 1;
        while (kind(p) == NumberWords.DIGIT && (at(p) != '两' || p == i + 1 && at(i) == '一') || kind(p) == NumberWords.CAPITAL && capitalContinues(p)
                || at(p) == 'O' && kind(p - 1) == NumberWords.DIGIT && kind(p + 1) == NumberWords.DIGIT) {
            p++;
        }
        return p - i;
    }

    /** 三四, 两三, 三五: two digits that name a span. */
    private boolean neighbours(char a, char b) {
        long x = words.value(a);
        long y = words.value(b);
        return b != '两' && x > 0 && (y == x + 1 || x == 3 && y == 5) || a == '一' && b == '两';
    }

    private boolean capitalStarts(int i) {
        if (isHan(before(i)) && kind(i) == NumberWords.CAPITAL_UNIT) {
            return false;
        }
        byte next = kind(i + 1);
        if (kind(i) == NumberWords.CAPITAL_UNIT) {
            return !isHan(at(i + 1)) && !isHan(before(i)) || next == NumberWords.CAPITAL || next == NumberWords.SCALE
                    || next == NumberWords.DIGIT;
        }
        if (kind(i) == NumberWords.CAPITAL && "元圆角".indexOf(before(i)) >= 0 && "角分".indexOf(at(i + 1)) >= 0) {
            return true;
        }
        int r = skip(i + 1);
        boolean capitalNext = next == NumberWords.CAPITAL_UNIT || at(i + 1) == '佰' || at(i + 1) == '仟' || next == NumberWords.SCALE;
        return capitalNext && at(i) != '参' || at(i) == '参' && next == NumberWords.CAPITAL_UNIT
                || !isHan(before(i)) && (!isHan(at(r)) || at(r) == '点' || at(r) == '折' || at(r) == '成') && at(i) != '参';
    }

    private boolean capitalContinues(int i) {
        char previous = before(i);
        return words.isUnitOrScale(previous) || words.isDigit(previous) || words.kind(previous) == NumberWords.CAPITAL;
    }

    private char before(int i) {
        return i > 0 ? text.charAt(i - 1) : '\0';
    }

    static boolean isHan(char c) {
        return c >= '\u4e00' && c <= '\u9fff';
    }
}
