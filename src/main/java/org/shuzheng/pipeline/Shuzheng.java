package org.shuzheng.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shuzheng.doc.Article;
import org.shuzheng.doc.Entity;
import org.shuzheng.doc.Extraction;
import org.shuzheng.doc.Fact;
import org.shuzheng.doc.Figure;
import org.shuzheng.doc.Mention;
import org.shuzheng.doc.Reference;
import org.shuzheng.doc.Time;
import org.shuzheng.doc.Trace;
import org.shuzheng.entity.Deictics;
import org.shuzheng.entity.EntityExtractor;
import org.shuzheng.entity.Gazetteer;
import org.shuzheng.fact.FactContext;
import org.shuzheng.fact.FactExtractor;
import org.shuzheng.fact.Mentions;
import org.shuzheng.figure.FigureExtractor;
import org.shuzheng.lexicon.Folding;
import org.shuzheng.lexicon.Models;
import org.shuzheng.number.Numeral;
import org.shuzheng.number.NumeralScanner;
import org.shuzheng.segment.Segmenter;
import org.shuzheng.text.Reading;
import org.shuzheng.text.RepairedText;
import org.shuzheng.text.Repairer;
import org.shuzheng.text.Sentences;
import org.shuzheng.text.Span;
import org.shuzheng.time.TimeContext;
import org.shuzheng.time.TimeExtractor;

/**
 * The door: reads articles into records. Load it once, use it from many threads.
 *
 * <pre>{@code
 * Shuzheng shuzheng = Shuzheng.open();
 * Extraction e = shuzheng.extract(new Article("a", Optional.empty(), Optional.empty(), Optional.empty(),
 *         "2023年，杭州市实现数字贸易额3190亿元。"));
 * e.figures().get(0).value();   // 319000000000
 * }</pre>
 */
public final class Shuzheng {

    private final Repairer repairer = new Repairer();
    private final Folding folding;
    private final NumeralScanner numerals;
    private final TimeExtractor times;
    private final FigureExtractor figures;
    private final EntityExtractor entities;
    private final Deictics deictics;
    private final FactExtractor facts;

    private Shuzheng(Models models) {
        Gazetteer gazetteer = Gazetteer.load(models);
        Segmenter segmenter = new Segmenter(gazetteer.words());
        folding = Folding.load(models);
        numerals = new NumeralScanner(models);
        times = new TimeExtractor(models);
        figures = new FigureExtractor(models);
        entities = new EntityExtractor(models, gazetteer, segmenter);
        deictics = new Deictics(models);
        facts = new FactExtractor(models, folding, segmenter);
    }

    /** Opens with the models that are shipped in the jar. */
    public static Shuzheng open() {
        return new Shuzheng(Models.shipped());
    }

    /** Opens with models of your own. @throws org.shuzheng.lexicon.ModelException when a file of them is at fault */
    public static Shuzheng open(Models models) {
        return new Shuzheng(models);
    }

    /** Repairs a source text and makes it ready for the extractors. */
    public Reading read(String source) {
        RepairedText repaired = repairer.repair(source);
        return new Reading(repaired, folding.fold(repaired.text()), Sentences.of(repaired), Sentences.titles(repaired));
    }

    /** Reads an article. */
    public Extraction extract(Article article) {
        return extract(article, Trace.NONE);
    }

    /** Reads an article and takes down how. */
    public Extraction extract(Article article, Trace trace) {
        Reading reading = read(article.text());
        List<Numeral> found = numerals.scan(reading.folded());
        Optional<LocalDate> reference = article.published().or(() -> dayOf(article, reading, found));
        List<Time> timeList = times.extract(reading, found, new TimeContext(reference, article.title()), trace);
        List<Figure> figureList = figures.extract(reading, found, spans(timeList), trace);
        List<Span> claimed = new ArrayList<>(spans(timeList));
        claimed.addAll(spans(figureList));
        claimed.sort(null);
        List<Entity> entityList = entities.extract(reading, claimed, trace);
        List<Reference> references = deictics.resolve(reading, article.title(), entityList);
        List<Fact> factList = facts.extract(reading, new Mentions(figureList, timeList, entityList),
                new FactContext(article.title(), reference), trace);
        RepairedText repaired = reading.repaired();
        return new Extraction(article, reference, reference.map(d -> from(article)), reading.text(),
                figureList.stream().map(f -> f.at(repaired.toSource(f.span()))).toList(),
                timeList.stream().map(t -> t.at(repaired.toSource(t.span()))).toList(),
                entityList.stream().map(e -> e.at(repaired.toSource(e.span()))).toList(),
                references.stream().map(r -> r.at(repaired.toSource(r.span()))).toList(),
                factList.stream().map(f -> inSource(f, repaired)).toList());
    }

    /** The day of an article that does not say it. */
    private Optional<LocalDate> dayOf(Article article, Reading reading, List<Numeral> found) {
        TimeContext unknown = new TimeContext(Optional.empty(), article.title());
        Reading title = read(article.title().orElse(""));
        return ReferenceDay.of(reading, times.extract(reading, found, unknown, Trace.NONE),
                times.extract(title, numerals.scan(title.folded()), unknown, Trace.NONE));
    }

    private static String from(Article article) {
        return article.published().isEmpty() ? "text" : article.provenance().publishedFrom().orElse("given");
    }

    private static List<Span> spans(List<? extends Mention> mentions) {
        return mentions.stream().map(Mention::span).toList();
    }

    private static Fact inSource(Fact f, RepairedText repaired) {
        Map<Fact.Slot, Span> evidence = new HashMap<>();
        f.evidence().forEach((slot, span) -> evidence.put(slot, repaired.toSource(span)));
        return new Fact(f.figure(), f.indicator(), f.subject(), f.period(), f.aspect(), f.direction(), f.basis(), f.of(),
                f.status(), f.source(), f.price(), f.basePeriod(), f.implied(), repaired.toSource(f.sentence()), evidence,
                f.confidence(), f.rule());
    }
}
