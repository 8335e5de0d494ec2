package org.shuzheng.io;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.shuzheng.doc.Entity;
import org.shuzheng.doc.Extraction;
import org.shuzheng.doc.Fact;
import org.shuzheng.doc.Figure;
import org.shuzheng.doc.Mention;
import org.shuzheng.doc.Time;
import org.shuzheng.text.Span;

/** The records of an article as rows of a table for each layer; columns have the names of the schema. */
final class RecordRows {

    private RecordRows() {
    }

    /** The columns of a layer. */
    static List<String> columns(Layer layer) {
        return switch (layer) {
            case FACTS -> List.of("article", "title", "published", "indicator", "subject", "period", "value", "high", "unit", "bound",
                    "aspect", "direction", "basis", "of", "status", "source", "surface", "start", "end", "sentence", "confidence", "rule");
            case FIGURES -> List.of("article", "title", "published", "surface", "value", "high", "unit", "bound", "dimension", "code",
                    "start", "end", "rule");
            case TIMES -> List.of("article", "title", "published", "surface", "value", "from", "to", "start", "end", "rule");
            case ENTITIES -> List.of("article", "title", "published", "surface", "type", "normalized", "code", "id", "start", "end", "rule");
        };
    }

    /** The rows of a layer. */
    static List<List<Cell>> of(Extraction e, Layer layer, Offsets offsets) {
        IntUnaryOperator at = offsets.fromUtf16(e.article().text());
        List<List<Cell>> rows = new ArrayList<>();
        switch (layer) {
            case FACTS -> e.facts().forEach(f -> rows.add(fact(e, f, at)));
            case FIGURES -> e.figures().forEach(f -> rows.add(figure(e, f, at)));
            case TIMES -> e.times().forEach(t -> rows.add(time(e, t, at)));
            case ENTITIES -> e.entities().forEach(x -> rows.add(entity(e, x, at)));
        }
        return rows;
    }

    private static List<Cell> fact(Extraction e, Fact f, IntUnaryOperator at) {
        Figure figure = e.figures().get(f.figure());
        List<Cell> row = article(e);
        row.add(new Cell.Text(f.indicator()));
        text(row, f.subject());
        text(row, f.period());
        value(row, figure);
        text(row, Optional.of(f.aspect().label()));
        text(row, f.direction().map(d -> d.label()));
        text(row, f.basis().map(b -> b.label()));
        text(row, f.of());
        text(row, Optional.of(f.status().label()));
        text(row, f.source());
        row.add(new Cell.Text(figure.surface()));
        place(row, figure.span(), at);
        row.add(e.article().text().isEmpty() ? new Cell.Blank() : new Cell.Sentence(
                SentenceText.of(e.article().text(), f.sentence()), f.sentence().start(), f.sentence().end()));
        row.add(new Cell.Number(BigDecimal.valueOf(Math.round(f.confidence() * 1000), 3)));
        row.add(new Cell.Text(f.rule()));
        return row;
    }

    private static List<Cell> figure(Extraction e, Figure f, IntUnaryOperator at) {
        List<Cell> row = article(e);
        row.add(new Cell.Text(f.surface()));
        value(row, f);
        text(row, f.dimension());
        text(row, f.code());
        return end(row, f, at);
    }

    private static List<Cell> time(Extraction e, Time t, IntUnaryOperator at) {
        List<Cell> row = article(e);
        row.add(new Cell.Text(t.surface()));
        row.add(new Cell.Text(t.value()));
        day(row, t.from());
        day(row, t.to());
        return end(row, t, at);
    }

    private static List<Cell> entity(Extraction e, Entity x, IntUnaryOperator at) {
        List<Cell> row = article(e);
        row.add(new Cell.Text(x.surface()));
        row.add(new Cell.Text(x.type().label()));
        text(row, x.normalized());
        text(row, x.code());
        text(row, x.id());
        return end(row, x, at);
    }

    private static List<Cell> article(Extraction e) {
        List<Cell> row = new ArrayList<>();
        row.add(new Cell.Text(e.article().id()));
        text(row, e.article().title());
        day(row, e.reference());
        return row;
    }

    private static List<Cell> end(List<Cell> row, Mention m, IntUnaryOperator at) {
        place(row, m.span(), at);
        row.add(new Cell.Text(m.rule()));
        return row;
    }

    private static void value(List<Cell> row, Figure f) {
        row.add(new Cell.Number(f.value()));
        row.add(f.high().<Cell>map(Cell.Number::new).orElseGet(Cell.Blank::new));
        row.add(new Cell.Text(f.unit()));
        row.add(new Cell.Text(f.bound().label()));
    }

    private static void place(List<Cell> row, Span span, IntUnaryOperator at) {
        row.add(new Cell.Number(BigDecimal.valueOf(at.applyAsInt(span.start()))));
        row.add(new Cell.Number(BigDecimal.valueOf(at.applyAsInt(span.end()))));
    }

    private static void text(List<Cell> row, Optional<String> value) {
        row.add(value.<Cell>map(Cell.Text::new).orElseGet(Cell.Blank::new));
    }

    private static void day(List<Cell> row, Optional<LocalDate> value) {
        row.add(value.<Cell>map(Cell.Day::new).orElseGet(Cell.Blank::new));
    }
}
