package org.shuzheng.doc;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An article to be read.
 *
 * @param id        its name, unique in one run
 * @param title     where known
 * @param published day of publication, to which relative times refer, where known
 * @param source    where it came from (a file, a URL), where known
 * @param text      the source text as decoded
 */
public record Article(String id, Optional<String> title, Optional<LocalDate> published, Optional<String> source, String text) {
}
