package org.shuzheng.text;

import java.text.Normalizer;

/**
 * Puts single characters right: line ends to line feeds, blanks of every kind to spaces, invisible characters out,
 * radicals and compatibility ideographs to the character that is meant. Width stays: {@code １２．５％} is the author's.
 *
 * <p>{@code 政府⼯作 → 政府工作}, {@code 3\u00a0000 → 3 000}.
 */
final class CharacterStage implements RepairStage {

    /** CJK radicals that Unicode does not fold by NFKC; source: EquivalentUnifiedIdeograph.txt of the Unicode database. */
    private static final String RADICALS = "⺁厂⺄乙⺆冂⺇几⺈刀⺊卜⺌小⺍小⺎兀⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫罒"
            + "⺬示⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒⺶羊⺷羊⺸羊⺹耂⺺肀⺻聿⺼月⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦"
            + "⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龟⻲亀⻳龟";
    private static final char[] RADICAL = new char[0x80];

    static {
        for (int i = 0; i < RADICALS.length(); i += 2) {
            RADICAL[RADICALS.charAt(i) - 0x2e80] = RADICALS.charAt(i + 1);
        }
    }

    @Override
    public AlignedText apply(AlignedText in) {
        String text = in.text();
        Rewriter out = new Rewriter(in);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (plain(c)) {
                continue;
            }
            out.keep(i);
            if (c == '\r') {
                int end = i + 1 < text.length() && text.charAt(i + 1) == '\n' ? i + 2 : i + 1;
                out.put("\n", end);
                i = end - 1;
            } else if (c == '\u000b' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
                out.put("\n", i + 1);
            } else if (Character.isSpaceChar(c) || Character.isWhitespace(c)) {
                out.put(Character.getType(c) == Character.CONTROL ? "\n" : " ", i + 1);
            } else if (invisible(c)) {
                out.remove(i + 1, Removal.Kind.INVISIBLE);
            } else if (c >= '\u2e80' && c < '\u2f00' && RADICAL[c - 0x2e80] != 0) {
                out.put(String.valueOf(RADICAL[c - 0x2e80]), i + 1);
            } else if (compatibility(c)) {
                out.put(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC), i + 1);
            } else if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                surrogates(text, i, out);
                i++;
            }
        }
        return out.finish();
    }

    private static void surrogates(String text, int i, Rewriter out) {
        int point = text.codePointAt(i);
        if (point >= 0x2f800 && point <= 0x2fa1f) {
            out.put(Normalizer.normalize(text.substring(i, i + 2), Normalizer.Form.NFKC), i + 2);
        } else if (point >= 0xe0000 && point <= 0xe0fff) {
            out.remove(i + 2, Removal.Kind.INVISIBLE);
        }
    }

    private static boolean plain(char c) {
        return c >= ' ' && c < '\u007f' || c == '\n' || c == '\t' || c == '\f' || c >= '\u3000' && c <= '\ud7ff'
                && c != '\u3164';
    }

    /** Zero-width characters, soft hyphens, marks of direction and byte order, variation selectors, control characters. */
    private static boolean invisible(char c) {
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.FORMAT || c >= '\ufe00' && c <= '\ufe0f' || c == '\u3164'
                || c == '\uffa0' || c == '\u034f';
    }

    private static boolean compatibility(char c) {
        return c >= '\u2e80' && c <= '\u2fdf' || c >= '\uf900' && c <= '\ufaff';
    }
}
