package org.shuzheng.io;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A day as documents write it: {@code 2019年3月5日}, {@code 二〇一九年三月五日}, {@code ２０１９ 年 ３ 月 ５ 日},
 * {@code 2019-03-05}, {@code 2019/3/5}, {@code 2019.3.5}, {@code 中華民國109年3月5日}.
 *
 * @param start first character
 * @param end   one past the last character
 * @param day   the day
 */
record WrittenDay(int start, int end, LocalDate day) {

    private static final String HANZI = "〇一二三四五六七八九";

    /** The first day in a text from an index on. */
    static Optional<WrittenDay> in(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (numeral(text.charAt(i)) && (i == 0 || !numeral(text.charAt(i - 1)))) {
                Optional<WrittenDay> day = at(text, i);
                if (day.isPresent()) {
                    return day;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<WrittenDay> at(String text, int start) {
        int[] end = {start};
        int year = number(text, end);
        int sign = blanks(text, end[0]);
        if (year < 0 || sign >= text.length()) {
            return Optional.empty();
        }
        char joiner = text.charAt(sign);
        boolean chinese = joiner == '年';
        if (!chinese && "-/.－／．".indexOf(joiner) < 0) {
            return Optional.empty();
        }
        end[0] = blanks(text, sign + 1);
        int month = number(text, end);
        sign = blanks(text, end[0]);
        if (month < 1 || month > 12 || sign >= text.length() || text.charAt(sign) != (chinese ? '月' : joiner)) {
            return Optional.empty();
        }
        end[0] = blanks(text, sign + 1);
        int day = number(text, end);
        int to = end[0];
        if (chinese) {
            to = blanks(text, to);
            if (to >= text.length() || text.charAt(to) != '日' && text.charAt(to) != '号') {
                return Optional.empty();
            }
            to++;
        }
        int from = start;
        if (text.startsWith("民國", start - 2) || text.startsWith("民国", start - 2)) {
            year += 1911;
            from = start - 2;
            from -= text.startsWith("中華", from - 2) || text.startsWith("中华", from - 2) ? 2 : 0;
        }
        if (year < 1900 || year > 2200 || day < 1) {
            return Optional.empty();
        }
        try {
            return Optional.of(new WrittenDay(from, to, LocalDate.of(year, month, day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Reads {@code 2019}, {@code 二〇一九}, {@code 二十一}; -1 when there is no number. */
    private static int number(String text, int[] at) {
        int value = -1;
        int from = at[0];
        int i = from;
        while (i < text.length() && i - from < 6) {
            char c = text.charAt(i);
            int digit = Character.digit(c, 10) >= 0 ? Character.digit(c, 10) : HANZI.indexOf("○零ＯO".indexOf(c) >= 0 ? '〇' : c);
            if (c == '十') {
                // 十 → 10, 二十 → 20, 二十一 → 21
                value = value < 0 ? 10 : value * 10;
                int next = i + 1 < text.length() ? HANZI.indexOf(text.charAt(i + 1)) : -1;
                if (next > 0) {
                    value += next;
                    i++;
                }
                i++;
                break;
            }
            if (digit < 0) {
                break;
            }
            value = Math.max(0, value) * 10 + digit;
            i++;
        }
        at[0] = i;
        return value;
    }

    private static boolean numeral(char c) {
        return Character.isDigit(c) || c == '十' || c == '○' || HANZI.indexOf(c) >= 0;
    }

    private static int blanks(String text, int from) {
        int i = from;
        while (i < text.length() && i - from < 4 && (text.charAt(i) == ' ' || text.charAt(i) == '\u3000' || text.charAt(i) == '\u00a0')) {
            i++;
        }
        return i;
    }
}
