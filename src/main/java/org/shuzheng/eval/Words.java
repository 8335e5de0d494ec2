package org.shuzheng.eval;

/**
 * A wording in both languages of the reports.
 *
 * @param zh in Chinese
 * @param en in English
 */
record Words(String zh, String en) {

    /** The same in both: a number, a key. */
    static Words same(String text) {
        return new Words(text, text);
    }

    /** In one language, {@code zh} or any other for English. */
    String in(String language) {
        return language.equals("zh") ? zh : en;
    }
}
