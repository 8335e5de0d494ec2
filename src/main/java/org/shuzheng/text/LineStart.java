package org.shuzheng.text;

/** How a line begins: with the mark of an enumeration, of a chapter, of a bullet, or none. */
enum LineStart {
    /** {@code 一、 第三章 第二十条 （一） # }. */
    SECTION,
    /** {@code 1. 2、 （3） ① }. */
    ITEM,
    /** {@code ● ■ —— - }. */
    BULLET,
    /** Anything else. */
    NONE;

    private static final int LONGEST_NUMERAL = 12;
    private static final String HANZI = "〇零一二三四五六七八九十百";

    /** How {@code text[start, end)} begins. */
    static LineStart of(String text, int start, int end) {
        int at = start;
        char c = text.charAt(at);
        if (c == '#') {
            while (at < end && text.charAt(at) == '#') {
                at++;
            }
            return at < end && Glyphs.blank(text.charAt(at)) ? SECTION : NONE;
        }
        if ("●■◆○□◇▲△★☆•·▪▶➢✓※＊".indexOf(c) >= 0 || text.startsWith("——", start)
                || (c == '-' || c == '*' || c == '+') && at + 1 < end && text.charAt(at + 1) == ' ') {
            return BULLET;
        }
        if (c >= '\u2460' && c <= '\u24ff') {
            return ITEM;
        }
        if (c == '第') {
            int to = numeral(text, at + 1, end);
            return to > at + 1 && to < end && "章节编条部篇款".indexOf(text.charAt(to)) >= 0
                    && (to + 1 == end || !Glyphs.han(text.charAt(to + 1)) && "）)》”、，,第至—-".indexOf(text.charAt(to + 1)) < 0)
                    ? SECTION : NONE;
        }
        if (c == '（' || c == '(' || c == '〔') {
            int to = numeral(text, at + 1, end);
            boolean closed = to > at + 1 && to - at <= 5 && to < end && "）)〕".indexOf(text.charAt(to)) >= 0;
            return !closed ? NONE : hanzi(text.charAt(at + 1)) ? SECTION : ITEM;
        }
        int to = numeral(text, at, end);
        if (to == at || to - at > 4 || to >= end) {
            return NONE;
        }
        char sign = text.charAt(to);
        if (hanzi(c)) {
            return sign == '、' || sign == '．' || sign == '.' ? SECTION : NONE;
        }
        boolean number = to + 1 < end && Glyphs.digit(text.charAt(to + 1));
        return to - at <= 3 && (sign == '、' || (sign == '.' || sign == '．' || sign == '）' || sign == ')') && !number) ? ITEM : NONE;
    }

    private static int numeral(String text, int at, int end) {
        int to = at;
        while (to < end && to - at < LONGEST_NUMERAL && (hanzi(text.charAt(at)) ? hanzi(text.charAt(to)) : Glyphs.digit(text.charAt(to)))) {
            to++;
        }
        return to;
    }

    private static boolean hanzi(char c) {
        return HANZI.indexOf(c) >= 0;
    }
}
