package org.shuzheng.index;

import java.util.List;
import java.util.OptionalDouble;
import org.shuzheng.doc.Article;
import org.shuzheng.text.Span;

/**
 * An article that a search found.
 *
 * @param article  the article with its source text
 * @param facts    how many facts it holds
 * @param passages the sentences that match best, best first
 * @param score    how well it matches, 0 to 1; none in an order of one's own
 */
public record ArticleHit(Article article, long facts, List<Passage> passages, OptionalDouble score) {

    /**
     * A passage of an article.
     *
     * @param text  the passage, repaired
     * @param marks where the words of the query stand in it
     */
    public record Passage(String text, List<Span> marks) {
    }
}
