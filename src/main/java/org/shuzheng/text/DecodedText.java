package org.shuzheng.text;

import java.util.List;

/**
 * A source text as decoded, and how. All source offsets count in {@code text}; a byte order mark is not part of it, line
 * ends are as they were.
 *
 * @param text    the text
 * @param charset the charset found: {@code UTF-8}, {@code GB18030}, {@code UTF-16LE}, {@code UTF-16BE}, {@code Big5}, or
 *                {@code UTF-8+GB18030} where single lines differ
 * @param notes   what a person should know: a byte order mark, an end cut off, bytes that could not be read
 */
public record DecodedText(String text, String charset, List<String> notes) {

    /** Copies the list. */
    public DecodedText {
        notes = List.copyOf(notes);
    }
}
