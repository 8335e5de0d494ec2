package org.shuzheng.io;

/**
 * Something an article says of itself, and where.
 *
 * @param value what it says
 * @param from  {@code meta}, {@code page}, {@code head}, {@code foot} or {@code name}, as in {@link org.shuzheng.doc.Provenance}
 * @param <T>   title and issuer are strings, the date a day
 */
public record Found<T>(T value, String from) {

    /** Said in fields of the file: HTML meta, DOCX and PDF properties, front matter. */
    public static final String META = "meta";
    /** Said on the web page outside of its text. */
    public static final String PAGE = "page";
    /** Said in the first lines of the text. */
    public static final String HEAD = "head";
    /** Said in the last lines of the text. */
    public static final String FOOT = "foot";
    /** Told by the name of the file. */
    public static final String NAME = "name";
}
