package org.shuzheng.text;

/**
 * One line of the repaired text and what it is.
 *
 * @param kind what the line is
 * @param span its place in the repaired text, without the line feed
 */
public record Block(Kind kind, Span span) {

    /** What a line of a document is. */
    public enum Kind {
        /** The title of the document. */
        TITLE,
        /** A heading inside the document. */
        HEADING,
        /** Running prose. */
        PARAGRAPH,
        /** An item of an enumeration: {@code （一）…}, {@code 1. …}. */
        LIST_ITEM,
        /** A row of a table; cells are separated by tab characters in the repaired text. */
        TABLE_ROW
    }
}
