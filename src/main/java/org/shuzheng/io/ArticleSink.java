package org.shuzheng.io;

import java.io.IOException;
import org.shuzheng.doc.Article;

/** Takes what a reader finds, in the order of the input. */
public interface ArticleSink {

    /**
     * A name for an article that has none of its own, unique in the run: the wanted one, or that with a number behind it.
     * Readers of files ask for {@link Input#baseName()}.
     */
    default String name(String wanted) {
        return wanted;
    }

    /**
     * Takes the place of the article that comes next, where a file holds many: {@code news.jsonl}, line 7.
     *
     * @param input name of the input
     * @param line  the line where the article begins, from 1
     */
    default void at(String input, int line) {
    }

    /**
     * Takes an article.
     *
     * @throws IOException when the records cannot be written any more: reading ends
     */
    void article(Article article) throws IOException;

    /** Takes word of one article, or one entry of an archive, that cannot be read; the others go on. */
    void fault(InputFault fault);

    /** Takes a remark that is worth a line but no failure: {@code decoded as GB18030}. */
    default void remark(Remark remark) {
    }

    /**
     * A remark on an input.
     *
     * @param kind    what is said; worded as {@code remark.NAME}
     * @param input   name of the input
     * @param details what the wording asks for
     */
    record Remark(Kind kind, String input, java.util.List<String> details) {

        /** What can be said of an input. */
        public enum Kind {
            /** It is not UTF-8; detail: the encoding. */
            DECODED,
            /** Title, date or issuer were found; details: which, where, what it is. */
            FOUND,
            /** Files of a folder were passed over; details: how many, their extensions. */
            SKIPPED,
            /** It is not of the format that its name says; detail: the format. */
            SNIFFED,
            /** Some pages are pictures without text; detail: the pages. */
            SCANNED,
            /** A field that should hold the day of publication holds none; detail: what it holds. */
            NO_DAY,
            /** Running heads, page numbers and other print were left out; detail: what. */
            LEFT_OUT
        }
    }
}
