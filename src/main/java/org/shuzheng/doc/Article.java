package org.shuzheng.doc;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An article to be read.
 *
 * @param id         its name, unique in one run
 * @param title      where known
 * @param published  day of publication, to which relative times refer, where known
 * @param source     where it came from (a file, a URL), where known
 * @param text       the source text as decoded
 * @param provenance where title and date were found, when they were not given, and who issued it
 * @param layout     where its characters stand on pages, when it has pages
 */
public record Article(String id, Optional<String> title, Optional<LocalDate> published, Optional<String> source, String text,
                      Provenance provenance, Layout layout) {

    /** An article of which title and date are given, if anything is, and which has no pages. */
    public Article(String id, Optional<String> title, Optional<LocalDate> published, Optional<String> source, String text) {
        this(id, title, published, source, text, Provenance.GIVEN, Layout.NONE);
    }

    /** The same article with a title and a day that go before its own; empty ones change nothing. */
    public Article overruled(Optional<String> givenTitle, Optional<LocalDate> givenPublished) {
        return new Article(id, givenTitle.or(() -> title), givenPublished.or(() -> published), source, text,
                provenance.overruled(givenTitle.isPresent(), givenPublished.isPresent()), layout);
    }

    /** The same article under another name. */
    public Article named(String name) {
        return new Article(name, title, published, source, text, provenance, layout);
    }
}
