package org.shuzheng.lexicon;

/**
 * Folds a text code unit for code unit, so that one form of a word in the lexicons matches all its written forms:
 * full-width digits, Latin letters and the signs {@code ％．＋－／～＜＞＝＄￥} to ASCII (￥ to ¥), traditional characters to
 * simplified ones by {@code models/traditional.tsv}. The result has the same length.
 *
 * <p>Example: {@code 萬噸，９．６％ → 万吨，9.6%}. Chinese punctuation stays.
 */
public final class Folding {

    private final char[] table;

    private Folding(char[] table) {
        this.table = table;
    }

    /** Loads the table. @throws ModelException when {@code models/traditional.tsv} is missing or malformed */
    public static Folding load(Models models) {
        char[] table = new char[1 << 16];
        for (int c = 0; c < table.length; c++) {
            table[c] = (char) c;
        }
        for (char c = '０'; c <= '９'; c++) {
            table[c] = (char) (c - '０' + '0');
        }
        for (char c = 'Ａ'; c <= 'Ｚ'; c++) {
            table[c] = (char) (c - 'Ａ' + 'A');
            table[c - 'Ａ' + 'ａ'] = (char) (c - 'Ａ' + 'a');
        }
        String wide = "％．＋－／～＜＞＝＄￥﹪﹒";
        String narrow = "%.+-/~<>=$¥%.";
        for (int i = 0; i < wide.length(); i++) {
            table[wide.charAt(i)] = narrow.charAt(i);
        }
        for (Table.Row row : models.table("traditional.tsv").expect("traditional", "simplified").rows()) {
            String from = row.required("traditional");
            String to = row.required("simplified");
            if (from.length() != 1 || to.length() != 1) {
                throw row.error("one character each is expected");
            }
            if (table[from.charAt(0)] != from.charAt(0)) {
                throw row.error("the character has been folded by an earlier row");
            }
            table[from.charAt(0)] = to.charAt(0);
        }
        return new Folding(table);
    }

    /** The folded form of one code unit. */
    public char fold(char c) {
        return table[c];
    }

    /** The folded text, of the same length. */
    public String fold(String text) {
        char[] out = text.toCharArray();
        for (int i = 0; i < out.length; i++) {
            out[i] = table[out[i]];
        }
        return new String(out);
    }
}
