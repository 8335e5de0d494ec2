package org.shuzheng.text;

/**
 * Something of the source that repair took out, and why. Every non-space character of the source is either in the
 * repaired text or inside a removal.
 *
 * @param span its place in the source
 * @param kind why it was taken out
 */
public record Removal(Span span, Kind kind) {

    /** Why something was taken out. */
    public enum Kind {
        /** The second copy of a heading printed twice. */
        DOUBLED_HEADING,
        /** The second copy of a text layer. */
        DOUBLED_LAYER,
        /** A page header or footer. */
        RUNNING_HEAD,
        /** A page number. */
        PAGE_NUMBER,
        /** A URL or date stamp that a browser printed on the page. */
        BROWSER_PRINT,
        /** A zero-width character, soft hyphen, byte order mark or control character. */
        INVISIBLE,
        /** A hyphen or leader that only served the layout. */
        LAYOUT
    }
}
