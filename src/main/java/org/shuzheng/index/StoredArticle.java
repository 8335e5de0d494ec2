package org.shuzheng.index;

import org.shuzheng.doc.Article;
import org.shuzheng.doc.Extraction;
import org.shuzheng.io.RecordJson;

/**
 * An article as the library keeps it.
 *
 * @param article  the article with its source text
 * @param repaired its text after repair
 * @param record   its record, one JSON object as {@code extract} writes it
 * @param facts    how many facts it holds
 */
public record StoredArticle(Article article, String repaired, String record, long facts) {

    /** What was read from the article when it was taken in. */
    public Extraction extraction() {
        Extraction e = RecordJson.read(record, article.text());
        return new Extraction(article, e.reference(), e.referenceFrom(), repaired, e.figures(), e.times(), e.entities(), e.facts());
    }
}
