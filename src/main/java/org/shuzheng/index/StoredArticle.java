package org.shuzheng.index;

import org.shuzheng.doc.Article;

/**
 * An article as the library keeps it.
 *
 * @param article  the article with its source text
 * @param repaired its text after repair
 * @param record   its record, one JSON object as {@code extract} writes it
 * @param facts    how many facts it holds
 */
public record StoredArticle(Article article, String repaired, String record, long facts) {
}
