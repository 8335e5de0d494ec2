package org.shuzheng.text;

/** Classes of characters as Chinese typesetting knows them. Works on UTF-16 code units. */
final class Glyphs {

    private static final byte BLANK = 1;
    private static final byte HAN = 2;
    private static final byte DIGIT = 3;
    private static final byte LATIN = 4;
    private static final byte OPEN = 5;
    private static final byte CLOSE = 6;
    private static final byte MARK = 7;
    private static final byte[] CLASS = new byte[1 << 16];

    static {
        fill('\u3400', '\u4dbf', HAN);
        fill('\u4e00', '\u9fff', HAN);
        fill('\uf900', '\ufaff', HAN);
        set("々〇〻", HAN);
        fill('0', '9', DIGIT);
        fill('０', '９', DIGIT);
        fill('a', 'z', LATIN);
        fill('A', 'Z', LATIN);
        fill('ａ', 'ｚ', LATIN);
        fill('Ａ', 'Ｚ', LATIN);
        fill('\u00c0', '\u024f', LATIN);
        set(" \t\u3000", BLANK);
        set("“‘（《〈「『【〔［｛〖", OPEN);
        set("”’）》〉」』】〕］｝〗，。、；：！？％‰℃…．", CLOSE);
        set("—－～·‖＋＝／", MARK);
    }

    private Glyphs() {
    }

    /** Space, tab or ideographic space. */
    static boolean blank(char c) {
        return CLASS[c] == BLANK;
    }

    /** A Chinese character of the basic plane. */
    static boolean han(char c) {
        return CLASS[c] == HAN;
    }

    /** A digit, half or full width. */
    static boolean digit(char c) {
        return CLASS[c] == DIGIT;
    }

    /** A Latin letter, half or full width. */
    static boolean latin(char c) {
        return CLASS[c] == LATIN;
    }

    /** A full-width sign that never ends a line: an opening bracket or quote. */
    static boolean opening(char c) {
        return CLASS[c] == OPEN;
    }

    /** A full-width sign that never starts a line: closing brackets and quotes, commas and stops, the percent sign. */
    static boolean closing(char c) {
        return CLASS[c] == CLOSE;
    }

    /** A full-width sign of any kind. */
    static boolean wideSign(char c) {
        return CLASS[c] == OPEN || CLASS[c] == CLOSE || CLASS[c] == MARK;
    }

    /** Something that ends a sentence. */
    static boolean stop(char c) {
        return c == '。' || c == '！' || c == '？' || c == '!' || c == '?' || c == '…';
    }

    /** A closing quote or bracket of either width. */
    static boolean closer(char c) {
        return "”’）》〉」』】〕］)]}\"".indexOf(c) >= 0;
    }

    /** Columns on a terminal or a typewriter: two for Chinese and full-width signs, one for the rest. */
    static int columns(char c) {
        return c >= '\u2e80' && c <= '\u9fff' || c >= '\uf900' && c <= '\ufaff' || c >= '\uff01' && c <= '\uff60'
                || "“”‘’—…·×％".indexOf(c) >= 0 || c >= '\u2460' && c <= '\u24ff' || c >= '\u25a0' && c <= '\u25ff'
                || Character.isHighSurrogate(c) ? 2 : Character.isLowSurrogate(c) ? 0 : 1;
    }

    private static void fill(char from, char to, byte of) {
        for (int c = from; c <= to; c++) {
            CLASS[c] = of;
        }
    }

    private static void set(String chars, byte of) {
        for (char c : chars.toCharArray()) {
            CLASS[c] = of;
        }
    }
}
