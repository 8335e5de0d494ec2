package org.shuzheng.number;

import java.math.BigDecimal;

/** Reads a number in Arabic digits: separators, decimals, powers of ten, {@code k} and {@code M}. */
final class ArabicReader {

    private static final int MOST_DIGITS = 40;

    private final String text;

    int end;
    /** The whole number, when it is one that fits. */
    long number;
    /** Digits of the whole number. */
    int length;
    /** Set instead of {@code number} when {@code plain} is false. */
    BigDecimal value;
    /** A whole number in a {@code long}, without exponent or letter. */
    boolean plain;
    /** What {@code k} or {@code M} multiplies by, else 1. */
    long letter;
    /** Too long for a number. */
    boolean code;

    ArabicReader(String text) {
        this.text = text;
    }

    private char at(int i) {
        return i < text.length() ? text.charAt(i) : '\0';
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Reads the number at {@code start}, a digit or a point before one. Sets {@code end}. */
    void read(int start) {
        code = false;
        plain = false;
        letter = 1;
        int p = start;
        while (digit(at(p))) {
            p++;
        }
        boolean grouped = false;
        int spaced = spacedEnd(start, p);
        if (spaced > p) {
            p = spaced;
            grouped = true;
        }
        boolean afterPoint = start > 1 && at(start - 1) == '.' && digit(at(start - 2));
        if (!grouped && p - start >= 1 && p - start <= 3) {
            while ((at(p) == ',' || at(p) == '，') && digit(at(p + 1)) && digit(at(p + 2)) && digit(at(p + 3)) && !digit(at(p + 4))) {
                p += 4;
                grouped = true;
            }
        }
        int wholeEnd = p;
        int digits = p - start;
        if (at(p) == '.' && digit(at(p + 1)) && !afterPoint) {
            int q = p + 1;
            while (digit(at(q))) {
                q++;
            }
            if (at(q) != '.' || !digit(at(q + 1))) {
                digits += q - p - 1;
                p = q;
            }
        }
        if (at(p) == '·' && p == wholeEnd && digit(at(p + 1)) && dotted(p)) {
            int q = p + 1;
            while (digit(at(q))) {
                q++;
            }
            value = new BigDecimal(text.substring(start, p).replace(",", "").replace("，", "") + "." + text.substring(p + 1, Math.min(q, p + 20)));
            end = q;
            return;
        }
        end = p;
        if (digits > MOST_DIGITS) {
            code = true;
            return;
        }
        if (p == wholeEnd && digits <= 18 && !power(p)) {
            long n = 0;
            length = 0;
            for (int i = start; i < p; i++) {
                char c = at(i);
                if (digit(c)) {
                    n = n * 10 + (c - '0');
                    length++;
                }
            }
            number = n;
            plain = true;
            return;
        }
        String written = text.substring(start, p);
        value = new BigDecimal(grouped ? written.replace(",", "").replace("，", "").replace(" ", "").replace("\u00a0", "").replace("\u2009", "") : written);
        if (power(p)) {
            applyPower(p);
        }
    }

    /**
     * End of digits that blanks tear apart: letter-spaced ({@code 1 9 4 4 5}, {@code 1 8.8}), or in groups of three
     * ({@code 19 000}); {@code first} when they stand alone. A fraction after a whole number ({@code 1 3/5}) stays apart.
     */
    private int spacedEnd(int start, int first) {
        int length = first - start;
        if (!blank(at(first)) || !digit(at(first + 1)) || length > 3 || start > 0 && (digit(at(start - 1)) || blank(at(start - 1))
                && start > 1 && digit(at(start - 2)))) {
            return first;
        }
        boolean letters = length == 1;
        boolean threes = true;
        int p = first;
        int pieces = 0;
        while (blank(at(p)) && digit(at(p + 1)) && pieces < 20) {
            int q = p + 1;
            while (digit(at(q))) {
                q++;
            }
            boolean last = !(blank(at(q)) && digit(at(q + 1)));
            letters &= q - p - 1 == 1 || last && q - p - 1 <= 3;
            threes &= q - p - 1 == 3;
            p = q;
            pieces++;
        }
        boolean joins = (letters || threes) && at(p) != '/' && at(p) != '-' && at(p) != '—' && at(p) != ':' && at(p) != '\n' && at(p) != '\0'
                && at(p) != '\t' && at(p) != '、' && (!blank(at(p)) || letters && at(p + 1) == '折');
        return joins ? p : first;
    }

    private static boolean blank(char c) {
        return c == ' ' || c == '\u00a0' || c == '\u2009';
    }

    /** The middle dot of old prints is a decimal point before a unit or scale ({@code 19·5%}), else a date's name ({@code 9·11}). */
    private boolean dotted(int dot) {
        int q = dot + 1;
        while (digit(at(q)) && q - dot < 8) {
            q++;
        }
        return "%‰万亿元吨倍个公美千百".indexOf(at(q)) >= 0 && at(q) != '\0';
    }

    /** {@code e5}, {@code E-3}, {@code ×10^8}, {@code ^-1}, {@code k}, {@code M}. */
    private boolean power(int p) {
        char c = at(p);
        if (c == 'e' || c == 'E') {
            int q = at(p + 1) == '+' || at(p + 1) == '-' ? p + 2 : p + 1;
            return digit(at(q)) && exponentEnd(q) - q <= 2 && !latin(at(exponentEnd(q)));
        }
        if (c == '^') {
            int q = at(p + 1) == '+' || at(p + 1) == '-' ? p + 2 : p + 1;
            return digit(at(q)) && exponentEnd(q) - q <= 2;
        }
        if (c == '×' || c == '*') {
            return at(p + 1) == '1' && at(p + 2) == '0' && (at(p + 3) == '^' && digit(at(p + 4)) || superscript(at(p + 3)) >= 0);
        }
        int q = c == ' ' && at(p + 1) == 'M' ? p + 1 : p;
        return (at(q) == 'k' || at(q) == 'K' || at(q) == 'M') && !latin(at(q + 1)) && !digit(at(q + 1)) && "宽带²³/-电超高视影画花清光".indexOf(at(q + 1)) < 0;
    }

    private void applyPower(int p) {
        char c = at(p);
        if (c == 'e' || c == 'E' || c == '^') {
            int q = at(p + 1) == '+' || at(p + 1) == '-' ? p + 2 : p + 1;
            end = exponentEnd(q);
            int exponent = Integer.parseInt(text.substring(q, end)) * (at(p + 1) == '-' ? -1 : 1);
            value = c == '^' ? new BigDecimal(Math.pow(value.doubleValue(), exponent), java.math.MathContext.DECIMAL64)
                    : value.scaleByPowerOfTen(exponent);
        } else if (c == '×' || c == '*') {
            if (at(p + 3) == '^') {
                int q = exponentEnd(p + 4);
                value = value.scaleByPowerOfTen(Integer.parseInt(text.substring(p + 4, Math.min(q, p + 6))));
                end = Math.min(q, p + 6);
            } else {
                int exponent = 0;
                int q = p + 3;
                while (superscript(at(q)) >= 0 && q < p + 5) {
                    exponent = exponent * 10 + superscript(at(q++));
                }
                value = value.scaleByPowerOfTen(exponent);
                end = q;
            }
        } else {
            int q = c == ' ' ? p + 1 : p;
            letter = at(q) == 'M' ? 1_000_000 : 1000;
            value = value.multiply(BigDecimal.valueOf(letter));
            end = q + 1;
        }
    }

    private int exponentEnd(int from) {
        int q = from;
        while (digit(at(q)) && q - from < 4) {
            q++;
        }
        return q;
    }

    private static int superscript(char c) {
        return "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(c);
    }

    private static boolean latin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
