package org.shuzheng.doc;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was read from an article. All offsets are UTF-16 code units of {@code article().text()}.
 *
 * @param article       the article
 * @param reference     the day to which relative times were resolved, where there is one
 * @param referenceFrom where that day came from: {@code given}, {@code text} (the newest year of the text) or a place named in
 *                      {@link Provenance}; absent without a day
 * @param repaired      the text after repair, paragraphs by line feeds
 * @param figures       in text order
 * @param times         in text order
 * @param entities      in text order
 * @param references    words that point at a name (我国, 全市), in text order
 * @param facts         in the order of their figures
 */
public record Extraction(Article article, Optional<LocalDate> reference, Optional<String> referenceFrom, String repaired,
                         List<Figure> figures, List<Time> times, List<Entity> entities, List<Reference> references, List<Fact> facts) {

    /** Copies the lists. */
    public Extraction {
        figures = List.copyOf(figures);
        times = List.copyOf(times);
        entities = List.copyOf(entities);
        references = List.copyOf(references);
        facts = List.copyOf(facts);
    }

    /** An extraction without pointing words. */
    public Extraction(Article article, Optional<LocalDate> reference, Optional<String> referenceFrom, String repaired,
                      List<Figure> figures, List<Time> times, List<Entity> entities, List<Fact> facts) {
        this(article, reference, referenceFrom, repaired, figures, times, entities, List.of(), facts);
    }
}
