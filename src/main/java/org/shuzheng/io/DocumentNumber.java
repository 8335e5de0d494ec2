package org.shuzheng.io;

import java.util.Optional;

/** Finds document numbers: {@code 国发〔2018〕39号}, {@code 浙政办发[2020] 5 号}, {@code 国令第707号}. */
final class DocumentNumber {

    private DocumentNumber() {
    }

    /** The first document number of a line that holds little else; not one that is cited in a sentence. */
    static Optional<String> in(String line) {
        if (line.length() > 60 || line.indexOf('《') >= 0) {
            return Optional.empty();
        }
        for (int i = 1; i + 6 < line.length(); i++) {
            if ("〔［[（(【".indexOf(line.charAt(i)) < 0 || !digits(line, i + 1, i + 5) || "〕］]）)】".indexOf(line.charAt(i + 5)) < 0) {
                continue;
            }
            int end = i + 6;
            while (end < line.length() && (Character.isDigit(line.charAt(end)) || line.charAt(end) == ' ' || line.charAt(end) == '第')) {
                end++;
            }
            if (end == i + 6 || end >= line.length() || line.charAt(end) != '号' && line.charAt(end) != '號') {
                continue;
            }
            int start = i;
            while (start > 0 && Character.isIdeographic(line.charAt(start - 1))) {
                start--;
            }
            if (start < i && i - start <= 14) {
                return Optional.of(line.substring(start, end + 1).replace(" ", ""));
            }
        }
        return order(line);
    }

    /** {@code 国令第707号}, {@code 中华人民共和国国务院令　第707号} in a line of its own. */
    private static Optional<String> order(String line) {
        String bare = line.replace(" ", "").replace("\u3000", "");
        bare = bare.substring(bare.indexOf('：') + 1);
        int sign = bare.indexOf("令第");
        return sign > 0 && sign <= 20 && bare.endsWith("号") && digits(bare, sign + 2, bare.length() - 1) && bare.length() > sign + 3
                ? Optional.of(bare) : Optional.empty();
    }

    private static boolean digits(String line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (i >= line.length() || !Character.isDigit(line.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
