package org.shuzheng.io;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Why an input, or one article of it, cannot be read. The command line words it in the user's language: what is wrong and
 * what to do.
 *
 * @param kind    what is wrong
 * @param input   name of the input
 * @param line    line in it, from 1, where known
 * @param column  column in it, from 1, where known
 * @param details what the wording of {@code kind} asks for, in its order
 * @param excerpt the text at that place, where it helps
 */
public record InputFault(Kind kind, String input, OptionalInt line, OptionalInt column, List<String> details,
                         Optional<String> excerpt) {

    /** What can be wrong with an input. Each has a wording {@code fault.NAME} and a next step {@code fault.NAME.next}. */
    public enum Kind {
        /** There is no such file or folder. */
        MISSING,
        /** It cannot be opened or read; detail: the system's reason. */
        UNREADABLE,
        /** It holds no text. */
        EMPTY,
        /** It is no text at all; detail: what it looks like. */
        BINARY,
        /** It was once decoded with the wrong encoding and saved so; detail: how. */
        MOJIBAKE,
        /** Its bytes are no valid text of the expected encoding; details: the encoding, the byte offset. */
        ENCODING,
        /** Its encoding is none that is known; detail: what was tried. */
        CHARSET,
        /** A line is no valid JSON; detail: the parser's reason. */
        JSON,
        /** A JSON line is no article; detail: what is missing or wrong. */
        ARTICLE_LINE,
        /** A date is not of the form 2024-07-31; detail: what was found. */
        DATE,
        /** It is larger than the limit; details: its size where known, the limit. */
        TOO_LARGE,
        /** No reader knows its format; detail: the file's extension. */
        FORMAT,
        /** It is damaged or ends early; detail: the reason. */
        DAMAGED,
        /** It is protected by a password. */
        PASSWORD,
        /** Its pages are pictures without text; detail: the pages. */
        SCANNED,
        /** It holds itself, through links. */
        LOOP,
        /** Archives are nested too deep; detail: how deep at most. */
        DEEP,
        /** An archive unpacks to more than the limit; detail: the limit. */
        BOMB,
        /** An archive has too many entries; detail: how many at most. */
        ENTRIES,
        /** Reading it takes too long; detail: seconds at most. */
        SLOW,
        /** No column of a table holds the text; detail: the columns there are. */
        COLUMN,
        /** The fonts of its pages do not say which characters they show; detail: the pages. */
        GLYPHS
    }

    /** Copies the details. */
    public InputFault {
        details = List.copyOf(details);
    }

    /** A fault of a whole input. */
    public static InputFault of(Kind kind, String input, String... details) {
        return new InputFault(kind, input, OptionalInt.empty(), OptionalInt.empty(), List.of(details), Optional.empty());
    }

    /** The fault at a place. */
    public InputFault at(int atLine, int atColumn) {
        return new InputFault(kind, input, OptionalInt.of(atLine), OptionalInt.of(atColumn), details, excerpt);
    }

    /** The fault on a line. */
    public InputFault at(int atLine) {
        return new InputFault(kind, input, OptionalInt.of(atLine), OptionalInt.empty(), details, excerpt);
    }

    /** The fault with the text at its place. */
    public InputFault quoting(String text) {
        return new InputFault(kind, input, line, column, details, Optional.of(text));
    }
}
