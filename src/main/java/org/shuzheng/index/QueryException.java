package org.shuzheng.index;

/** A query that cannot be understood. The message says what is wrong and shows the place. */
public final class QueryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int offset;

    /**
     * @param what   what is wrong and what would be right
     * @param query  the whole query
     * @param offset where in it, in UTF-16 code units
     */
    QueryException(String what, String query, int offset) {
        super(what + " (character " + (query.codePointCount(0, offset) + 1) + ")\n  " + query + "\n  "
                + " ".repeat(columns(query, offset)) + "^");
        this.offset = offset;
    }

    /** Where in the query, in UTF-16 code units. */
    public int offset() {
        return offset;
    }

    /** Terminal columns of the first code units of a text: Han characters and full-width forms take two. */
    private static int columns(String text, int end) {
        return text.substring(0, end).codePoints().map(c -> wide(c) ? 2 : 1).sum();
    }

    private static boolean wide(int c) {
        return c >= 0x1100 && (c <= 0x115f || (c >= 0x2e80 && c <= 0xa4cf) || (c >= 0xac00 && c <= 0xd7a3)
                || (c >= 0xf900 && c <= 0xfaff) || (c >= 0xfe30 && c <= 0xfe6f) || (c >= 0xff00 && c <= 0xff60)
                || (c >= 0xffe0 && c <= 0xffe6) || (c >= 0x20000 && c <= 0x3fffd));
    }
}
