package org.shuzheng.io;

import org.shuzheng.doc.Layout;

/**
 * What a format reader makes of a file.
 *
 * @param text     its main text: a paragraph or a table row a line, cells separated by tabs
 * @param metadata what fields of the file, or lines outside of its text, say of it
 * @param layout   where the characters of {@code text} stand on pages
 */
public record Document(String text, Metadata metadata, Layout layout) {

    /** A document without pages. */
    public Document(String text, Metadata metadata) {
        this(text, metadata, Layout.NONE);
    }
}
