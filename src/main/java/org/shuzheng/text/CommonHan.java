package org.shuzheng.text;

import java.nio.charset.Charset;
import java.util.BitSet;

/**
 * The characters that make up nearly all of any Chinese text: the first levels of GB 2312 (3,755 simplified) and of Big5
 * (5,401 traditional), ordered there by use. A wrong charset shows in that few of its characters are among them.
 */
final class CommonHan {

    private static final BitSet COMMON = new BitSet(1 << 16);

    static {
        fill("GB18030", 0xb0, 0xd7, 0xa1, 0xfe);
        if (Charset.isSupported("Big5")) {
            fill("Big5", 0xa4, 0xc6, 0x40, 0x7e);
            fill("Big5", 0xa4, 0xc6, 0xa1, 0xfe);
        }
    }

    private CommonHan() {
    }

    /** True for a Chinese character in everyday use. */
    static boolean contains(char c) {
        return COMMON.get(c);
    }

    /** How much like Chinese a text looks: 1 for everyday characters and signs only, down to -2. ASCII says nothing. */
    static double share(CharSequence text) {
        double sum = 0;
        int all = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '\u0080') {
                continue;
            }
            all++;
            if (contains(c) || Glyphs.wideSign(c) || Glyphs.blank(c) || Glyphs.digit(c) || Glyphs.latin(c)) {
                sum += 1;
            } else if (Glyphs.han(c)) {
                sum += 0.2;
            } else if (c == '\ufffd' || Character.getType(c) == Character.PRIVATE_USE || Character.getType(c) == Character.UNASSIGNED
                    || Character.isISOControl(c)) {
                sum -= 2;
            } else {
                sum += 0.3;
            }
        }
        return all == 0 ? 1 : sum / all;
    }

    private static void fill(String charset, int lead, int lastLead, int trail, int lastTrail) {
        Charset decoder = Charset.forName(charset);
        byte[] pair = new byte[2];
        for (int a = lead; a <= lastLead; a++) {
            for (int b = trail; b <= lastTrail; b++) {
                pair[0] = (byte) a;
                pair[1] = (byte) b;
                String s = new String(pair, decoder);
                if (s.length() == 1 && Glyphs.han(s.charAt(0))) {
                    COMMON.set(s.charAt(0));
                }
            }
        }
    }
}
