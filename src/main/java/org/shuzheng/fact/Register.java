package org.shuzheng.fact;

/**
 * Levels the written register of budget papers and old reports, letter for letter, so that one grammar reads both:
 * {@code 占全國總票房之13% → 占全国总票房的13%}.
 */
final class Register {

    private static final String BEHIND = "一前后间内外上下中江初际所以处类首比";
    private static final String BEFORE = "分总反随加继久非之为";

    private Register() {
    }

    static String plain(String folded) {
        if (folded.indexOf('之') < 0) {
            return folded;
        }
        StringBuilder out = new StringBuilder(folded);
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            char last = i > 0 ? out.charAt(i - 1) : ' ';
            char next = i + 1 < out.length() ? out.charAt(i + 1) : ' ';
            if (c == '之' && BEFORE.indexOf(last) < 0 && (BEHIND.indexOf(next) < 0 || next == '一' && i + 2 < out.length()
                    && "半成百千万".indexOf(out.charAt(i + 2)) >= 0)) {
                out.setCharAt(i, '的');
            }
        }
        return out.toString();
    }
}
