package org.shuzheng.gold;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.shuzheng.doc.Entity;
import org.shuzheng.doc.Fact;
import org.shuzheng.doc.Figure;
import org.shuzheng.doc.Mention;
import org.shuzheng.doc.Time;
import java.util.stream.Stream;

/**
 * An article with its records, by whoever made them: a person (gold) or a program (system records).
 *
 * @param id        name of the article
 * @param title     where known
 * @param published day of publication, where known
 * @param source    where the text came from
 * @param style     kind of text: {@code bulletin}, {@code notice} …, for slices of the scores
 * @param annotator who annotated it, where said
 * @param text      the source text as decoded; empty when the records came without it
 * @param figures   in text order
 * @param times     in text order
 * @param entities  in text order
 * @param facts     each names its figure by index in {@code figures}
 */
public record Annotated(String id, Optional<String> title, Optional<LocalDate> published, Optional<String> source,
                        Optional<String> style, Optional<String> annotator, String text, List<Figure> figures,
                        List<Time> times, List<Entity> entities, List<Fact> facts) {

    /** Copies the lists. */
    public Annotated {
        figures = List.copyOf(figures);
        times = List.copyOf(times);
        entities = List.copyOf(entities);
        facts = List.copyOf(facts);
    }

    /** All mentions: figures, then times, then entities. */
    public List<Mention> mentions() {
        return Stream.<List<? extends Mention>>of(figures, times, entities).<Mention>flatMap(List::stream).toList();
    }

    /** The same article with other records. */
    public Annotated with(List<Figure> newFigures, List<Time> newTimes, List<Entity> newEntities, List<Fact> newFacts) {
        return new Annotated(id, title, published, source, style, annotator, text, newFigures, newTimes, newEntities, newFacts);
    }

    /** The same records under another annotator's name. */
    public Annotated by(String name) {
        return new Annotated(id, title, published, source, style, Optional.of(name), text, figures, times, entities, facts);
    }
}
