package org.shuzheng.index;

import java.util.List;
import java.util.Optional;
import org.shuzheng.doc.Article;
import org.shuzheng.doc.Fact;
import org.shuzheng.doc.Figure;
import org.shuzheng.text.Span;

/**
 * A fact that a search found.
 *
 * @param article  the article; its text is left out (empty)
 * @param number   the fact's number in the article, from 0; {@code article().id() + "#" + number} names it
 * @param fact     the fact
 * @param figure   its figure, place in the source text
 * @param growth   growth in percent that the text states for it, negative for a fall
 * @param sentence the sentence, repaired
 * @param marks    where the words of the query stand in {@code sentence}
 * @param score    how well it matches
 */
public record FactHit(Article article, int number, Fact fact, Figure figure, Optional<String> growth, String sentence,
                      List<Span> marks, float score) {

    /** The name by which the fact can be shown: {@code digital-trade#4}. */
    public String name() {
        return article.id() + "#" + number;
    }
}
