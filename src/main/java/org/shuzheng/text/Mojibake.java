package org.shuzheng.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Finds text that was decoded with the wrong charset and saved so. Blocks of it are suspected by their characters and
 * convicted by turning them back: only mojibake, encoded as GBK, is UTF-8 again ({@code 鐨勬槸 → 的是}). Rare characters that
 * an author means do not turn into anything.
 */
final class Mojibake {

    /** Characters looked at together. */
    private static final int BLOCK = 60;
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /**
     * What was found.
     *
     * @param offset   where it begins
     * @param sample   its first characters
     * @param meant    what they stand for
     * @param mistaken which charset was taken for which
     */
    record Finding(int offset, String sample, String meant, String mistaken) {
    }

    private Mojibake() {
    }

    /** The first block of mojibake in a text. */
    static Optional<Finding> find(String text) {
        int from = 0;
        int seen = 0;
        int rare = 0;
        int latin = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || seen == BLOCK) {
                Optional<Finding> found = rare >= 3 && rare * 4 >= seen ? turned(text, from, i, GB18030, StandardCharsets.UTF_8, "UTF-8 read as GBK")
                        : latin >= 4 && latin * 2 >= seen ? latin(text, from, i) : Optional.empty();
                if (found.isPresent() || i == text.length()) {
                    return found;
                }
                from = i;
                seen = 0;
                rare = 0;
                latin = 0;
            }
            char c = text.charAt(i);
            if (c >= '\u0080') {
                seen++;
                if (c >= '\u3400' && c <= '\u9fff' && !CommonHan.contains(c) || c >= '\ue000' && c <= '\uf8ff') {
                    rare++;
                } else if (c <= '\u00ff' || WINDOWS_SIGNS.indexOf(c) >= 0) {
                    latin++;
                }
            }
        }
        return Optional.empty();
    }

    private static final String WINDOWS_SIGNS = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";

    private static Optional<Finding> latin(String text, int from, int to) {
        Optional<Finding> utf8 = turned(text, from, to, WINDOWS, StandardCharsets.UTF_8, "UTF-8 read as Latin-1");
        if (utf8.isPresent()) {
            return utf8;
        }
        Optional<Finding> plain = turned(text, from, to, StandardCharsets.ISO_8859_1, StandardCharsets.UTF_8, "UTF-8 read as Latin-1");
        return plain.isPresent() ? plain : turned(text, from, to, WINDOWS, GB18030, "GBK read as Latin-1");
    }

    /** Encodes a block with the charset it was read in and decodes it with the one it was written in. */
    private static Optional<Finding> turned(String text, int from, int to, Charset read, Charset written, String mistaken) {
        String block = text.substring(from, to);
        String back = new String(block.replace("\ufffd", "").getBytes(read), written);
        int common = 0;
        int wide = 0;
        int broken = 0;
        for (int i = 0; i < back.length(); i++) {
            char c = back.charAt(i);
            common += CommonHan.contains(c) || Glyphs.wideSign(c) ? 1 : 0;
            wide += c >= '\u0080' && c != '\ufffd' ? 1 : 0;
            broken += c == '\ufffd' ? 1 : 0;
        }
        boolean strict = written == GB18030;
        if (common < 3 || common * 10 < wide * 8 || broken > (strict ? common / 10 : 3 * common)) {
            return Optional.empty();
        }
        int start = from;
        while (start < to && text.charAt(start) < '\u0080') {
            start++;
        }
        String sample = text.substring(start, Math.min(to, start + 18));
        String meant = new String(sample.replace("\ufffd", "").getBytes(read), written).replace("\ufffd", "");
        return Optional.of(new Finding(start, sample.substring(0, Math.min(9, sample.length())), meant.substring(0, Math.min(8, meant.length())), mistaken));
    }
}
