package org.shuzheng.io.word;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;

/** Counts the numbered paragraphs of a document: Word stores that a paragraph is numbered, not its number. */
final class ListNumbers {

    private static final int LEVELS = 9;

    private final XWPFNumbering numbering;
    private final Map<BigInteger, int[]> counters = new HashMap<>();

    ListNumbers(XWPFDocument document) {
        numbering = document.getNumbering();
    }

    /** What Word shows before a paragraph: {@code （一）}, {@code 第三条 }, {@code 2. }; empty without numbering. */
    String of(XWPFParagraph p) {
        BigInteger list = p.getNumID();
        if (numbering == null || list == null || list.signum() <= 0) {
            return "";
        }
        XWPFNum num = numbering.getNum(list);
        XWPFAbstractNum abstractNum = num == null ? null : numbering.getAbstractNum(num.getCTNum().getAbstractNumId().getVal());
        int level = p.getNumIlvl() == null ? 0 : Math.clamp(p.getNumIlvl().intValue(), 0, LEVELS - 1);
        if (abstractNum == null || level >= abstractNum.getCTAbstractNum().sizeOfLvlArray()) {
            return "";
        }
        int[] at = counters.computeIfAbsent(abstractNum.getCTAbstractNum().getAbstractNumId(), k -> new int[LEVELS]);
        CTLvl own = abstractNum.getCTAbstractNum().getLvlArray(level);
        int start = own.getStart() == null ? 1 : own.getStart().getVal().intValue();
        at[level] = at[level] == 0 ? start : at[level] + 1;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            at[deeper] = 0;
        }
        if (format(own).equals("bullet") || format(own).equals("none") || own.getLvlText() == null) {
            return format(own).equals("bullet") ? "● " : "";
        }
        StringBuilder out = new StringBuilder();
        String pattern = own.getLvlText().getVal() == null ? "" : own.getLvlText().getVal();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            int of = i + 1 < pattern.length() ? pattern.charAt(i + 1) - '1' : -1;
            if (c == '%' && of >= 0 && of < LEVELS && of < abstractNum.getCTAbstractNum().sizeOfLvlArray()) {
                out.append(number(Math.max(1, at[of]), format(abstractNum.getCTAbstractNum().getLvlArray(of))));
                i++;
            } else {
                out.append(c);
            }
        }
        char last = out.isEmpty() ? ' ' : out.charAt(out.length() - 1);
        return out + (last > '\u2e80' && "条章节".indexOf(last) < 0 ? "" : " ");
    }

    private static String format(CTLvl level) {
        return level.getNumFmt() == null || level.getNumFmt().getVal() == null ? "decimal" : level.getNumFmt().getVal().toString();
    }

    private static String number(int n, String format) {
        return switch (format) {
            case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "ideographDigital", "taiwaneseCounting",
                 "taiwaneseCountingThousand", "chineseLegalSimplified" -> hanzi(n);
            case "lowerLetter" -> Character.toString((char) ('a' + (n - 1) % 26));
            case "upperLetter" -> Character.toString((char) ('A' + (n - 1) % 26));
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> n <= 20 ? Character.toString((char) ('\u2460' + n - 1))
                    : Integer.toString(n);
            case "upperRoman" -> roman(n);
            case "lowerRoman" -> roman(n).toLowerCase(java.util.Locale.ROOT);
            default -> Integer.toString(n);
        };
    }

    /** {@code 12 → 十二}, {@code 105 → 一百零五}. */
    static String hanzi(int n) {
        String digits = "零一二三四五六七八九";
        if (n < 10) {
            return digits.substring(n, n + 1);
        }
        if (n < 20) {
            return "十" + (n % 10 == 0 ? "" : digits.substring(n % 10, n % 10 + 1));
        }
        if (n < 100) {
            return digits.substring(n / 10, n / 10 + 1) + "十" + (n % 10 == 0 ? "" : hanzi(n % 10));
        }
        if (n < 1000) {
            int rest = n % 100;
            return hanzi(n / 100) + "百" + (rest == 0 ? "" : rest < 10 ? "零" + hanzi(rest) : rest < 20 ? "一" + hanzi(rest) : hanzi(rest));
        }
        return Integer.toString(n);
    }

    private static String roman(int n) {
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder out = new StringBuilder();
        int rest = Math.min(n, 3999);
        for (int i = 0; i < values.length; i++) {
            while (rest >= values[i]) {
                out.append(signs[i]);
                rest -= values[i];
            }
        }
        return out.toString();
    }
}
