package org.shuzheng.time;

/**
 * Reads the small whole numbers that times are made of, in digits or Hanzi.
 *
 * <p>Examples: {@code 2023}, {@code 一九五八} (digit by digit), {@code 二十六}, {@code 十}, {@code 廿二}. A decimal or a number
 * beyond eight digits is read to its end, so that a scan goes on behind it, but has no value.
 */
final class Count {

    /** How the number is written. */
    enum Form { ARABIC, DIGITS, POSITIONAL }

    private static final byte[] HANZI = new byte[1 << 16];

    static {
        java.util.Arrays.fill(HANZI, (byte) -1);
        String digits = "零一二三四五六七八九";
        for (int d = 0; d < 10; d++) {
            HANZI[digits.charAt(d)] = (byte) d;
        }
        for (char zero : "〇○◯Ｏ".toCharArray()) {
            HANZI[zero] = 0;
        }
        HANZI['两'] = 2;
        HANZI['十'] = 10;
        HANZI['廿'] = 20;
        HANZI['卅'] = 30;
        HANZI['百'] = 100;
    }

    private final Chars text;
    int value;
    int end;
    /** Number of digits as written. */
    int digits;
    Form form = Form.ARABIC;
    boolean whole;

    Count(Chars text) {
        this.text = text;
    }

    static boolean starts(char c) {
        return Chars.digit(c) || HANZI[c] >= 0;
    }

    static boolean hanzi(char c) {
        return HANZI[c] >= 0;
    }

    /** Reads the number at {@code i}; false when none starts there. */
    boolean read(int i) {
        char c = text.at(i);
        if (Chars.digit(c)) {
            arabic(i);
            return true;
        }
        if (HANZI[c] < 0) {
            return false;
        }
        hanzi(i);
        return true;
    }

    private void arabic(int i) {
        int p = i;
        long v = 0;
        while (Chars.digit(text.at(p))) {
            if (p - i < 9) {
                v = v * 10 + text.at(p) - '0';
            }
            p++;
        }
        digits = p - i;
        form = Form.ARABIC;
        whole = digits <= 8;
        value = whole ? (int) v : -1;
        while ((text.at(p) == '.' || text.at(p) == ',') && Chars.digit(text.at(p + 1))) {
            whole = false;
            p++;
            while (Chars.digit(text.at(p))) {
                p++;
            }
        }
        end = p;
    }

    private void hanzi(int i) {
        int p = i;
        boolean positional = false;
        while (true) {
            char c = text.at(p);
            if (HANZI[c] >= 10) {
                positional = true;
            } else if (HANZI[c] < 0 && !(p > i && HANZI[text.at(p - 1)] >= 0 && HANZI[text.at(p - 1)] < 10
                    && (c == '0' || c == 'O' || c == 'o') || p > i + 1 && (c == '0' || c == 'O') && text.at(p - 1) == c)) {
                break;
            }
            p++;
        }
        end = p;
        digits = p - i;
        form = positional ? Form.POSITIONAL : Form.DIGITS;
        whole = true;
        value = positional ? positional(i, p) : digits(i, p);
        whole = value >= 0;
    }

    private int digits(int from, int to) {
        if (to - from > 8) {
            return -1;
        }
        int v = 0;
        for (int p = from; p < to; p++) {
            v = v * 10 + Math.max(0, HANZI[text.at(p)]);
        }
        return v;
    }

    /** {@code 二十六, 一百零八, 廿二}; a run that is no number so written has no value. */
    private int positional(int from, int to) {
        int total = 0;
        int digit = -1;
        int last = 1000;
        for (int p = from; p < to; p++) {
            int h = HANZI[text.at(p)];
            if (h < 0) {
                return -1;
            }
            if (h < 10) {
                if (h == 0 && digit < 0) {
                    continue;
                }
                if (digit >= 0) {
                    return -1;
                }
                digit = h;
            } else if (h == 20 || h == 30) {
                if (digit >= 0 || last <= 10) {
                    return -1;
                }
                total += h;
                last = 10;
            } else {
                if (h >= last) {
                    return -1;
                }
                total += (digit < 0 ? 1 : digit) * h;
                digit = -1;
                last = h;
            }
        }
        return total + Math.max(0, digit);
    }
}
