package org.shuzheng.io.pdf;

/** Tells lines that begin an item or a section: {@code 一、}, {@code （二）}, {@code 3.}, {@code 第四条}, {@code ●}, {@code ——}. */
final class ItemMark {

    private static final String NUMERALS = "一二三四五六七八九十百0123456789０１２３４５６７８９";

    private ItemMark() {
    }

    /** True when a line begins with such a mark. */
    static boolean starts(String line) {
        if (line.length() < 2) {
            return false;
        }
        char c = line.charAt(0);
        if ("●■◆○□◇▲•·▪▶★※".indexOf(c) >= 0 || line.startsWith("——") || c >= '\u2460' && c <= '\u2473') {
            return true;
        }
        boolean open = c == '（' || c == '(' || c == '第';
        int at = open ? 1 : 0;
        int from = at;
        while (at < line.length() && at - from < 4 && NUMERALS.indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        if (at == from || at >= line.length()) {
            return false;
        }
        char sign = line.charAt(at);
        if (c == '第') {
            return "章节条编篇".indexOf(sign) >= 0;
        }
        if (open) {
            return (sign == '）' || sign == ')') && at - from <= 3;
        }
        boolean number = at + 1 < line.length() && Character.isDigit(line.charAt(at + 1));
        return sign == '、' && Character.isIdeographic(c) || (sign == '.' || sign == '．' || sign == '、') && !number && at - from <= 2;
    }
}
