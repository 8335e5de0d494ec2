package org.shuzheng.io;

/**
 * How many columns a text takes on a terminal: Han characters and other wide and full-width ones two, combining and invisible
 * ones none. Characters of ambiguous width ({@code “ ” … °}) count one, as terminals outside East Asian legacy modes show them.
 * The ranges are the classes W and F of Unicode's EastAsianWidth (UAX #11).
 */
public final class DisplayWidth {

    /** First and last code point of each range, ascending. */
    private static final int[] WIDE = {0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x23F0, 0x23F0, 0x23F3, 0x23F3,
        0x25FD, 0x25FE, 0x2614, 0x2615, 0x2630, 0x2637, 0x2648, 0x2653, 0x267F, 0x267F, 0x268A, 0x268F, 0x2693, 0x2693, 0x26A1, 0x26A1,
        0x26AA, 0x26AB, 0x26BD, 0x26BE, 0x26C4, 0x26C5, 0x26CE, 0x26CE, 0x26D4, 0x26D4, 0x26EA, 0x26EA, 0x26F2, 0x26F3, 0x26F5, 0x26F5,
        0x26FA, 0x26FA, 0x26FD, 0x26FD, 0x2705, 0x2705, 0x270A, 0x270B, 0x2728, 0x2728, 0x274C, 0x274C, 0x274E, 0x274E, 0x2753, 0x2755,
        0x2757, 0x2757, 0x2795, 0x2797, 0x27B0, 0x27B0, 0x27BF, 0x27BF, 0x2B1B, 0x2B1C, 0x2B50, 0x2B50, 0x2B55, 0x2B55, 0x2E80, 0x303E,
        0x3041, 0x3247, 0x3250, 0xA4CF, 0xA960, 0xA97C, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6B, 0xFF01, 0xFF60,
        0xFFE0, 0xFFE6, 0x16FE0, 0x18DFF, 0x1AFF0, 0x1B2FF, 0x1D300, 0x1D376, 0x1F004, 0x1F004, 0x1F0CF, 0x1F0CF, 0x1F18E, 0x1F18E,
        0x1F191, 0x1F19A, 0x1F200, 0x1F320, 0x1F32D, 0x1F335, 0x1F337, 0x1F37C, 0x1F37E, 0x1F393, 0x1F3A0, 0x1F3CA, 0x1F3CF, 0x1F3D3,
        0x1F3E0, 0x1F3F0, 0x1F3F4, 0x1F3F4, 0x1F3F8, 0x1F43E, 0x1F440, 0x1F440, 0x1F442, 0x1F4FC, 0x1F4FF, 0x1F53D, 0x1F54B, 0x1F54E,
        0x1F550, 0x1F567, 0x1F57A, 0x1F57A, 0x1F595, 0x1F596, 0x1F5A4, 0x1F5A4, 0x1F5FB, 0x1F64F, 0x1F680, 0x1F6C5, 0x1F6CC, 0x1F6CC,
        0x1F6D0, 0x1F6D2, 0x1F6D5, 0x1F6D7, 0x1F6DC, 0x1F6DF, 0x1F6EB, 0x1F6EC, 0x1F6F4, 0x1F6FC, 0x1F7E0, 0x1F7EB, 0x1F7F0, 0x1F7F0,
        0x1F90C, 0x1F93A, 0x1F93C, 0x1F945, 0x1F947, 0x1F9FF, 0x1FA70, 0x1FAFF, 0x20000, 0x2FFFD, 0x30000, 0x3FFFD};

    private DisplayWidth() {
    }

    /** {@code "5G网" → 4}. */
    public static int of(CharSequence text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    /** Columns of one code point: 0, 1 or 2. */
    public static int of(int c) {
        if (c < 0x300) {
            return c < 0x20 || c >= 0x7F && c < 0xA0 || c == 0xAD ? 0 : 1;
        }
        int low = 0;
        int high = WIDE.length / 2 - 1;
        while (low <= high) {
            int mid = (low + high) >>> 1;
            if (c < WIDE[2 * mid]) {
                high = mid - 1;
            } else if (c > WIDE[2 * mid + 1]) {
                low = mid + 1;
            } else {
                return combining(c) ? 0 : 2;
            }
        }
        return combining(c) ? 0 : 1;
    }

    private static boolean combining(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT
                || c >= 0x1160 && c <= 0x11FF;
    }

    /** The text cut to at most so many columns, with {@code …} where something was cut. */
    public static String cut(String text, int columns) {
        if (of(text) <= columns) {
            return text;
        }
        int taken = 0;
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (taken + of(c) > columns - 1) {
                break;
            }
            taken += of(c);
            i += Character.charCount(c);
        }
        return columns <= 0 ? "" : text.substring(0, i) + "…";
    }

    /** The text with blanks behind it up to so many columns. */
    public static String pad(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - of(text)));
    }
}
