package org.shuzheng.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shuzheng.doc.Time;
import org.shuzheng.doc.Trace;
import org.shuzheng.lexicon.Folding;
import org.shuzheng.lexicon.Models;
import org.shuzheng.lexicon.Table;
import org.shuzheng.text.Reading;
import org.shuzheng.text.RepairedText;
import org.shuzheng.text.Repairer;
import org.shuzheng.text.Sentences;
import org.shuzheng.text.Span;

/** Every row of {@code corpus/time.tsv}: its surface is one time with that value and those days, or none. */
final class TimeCorpusTest {

    static final Models MODELS = Models.shipped();
    static final TimeExtractor TIMES = new TimeExtractor(MODELS);
    private static final Folding FOLDING = Folding.load(MODELS);
    private static final Repairer REPAIRER = new Repairer();

    /** A row; printed as its text. */
    record Case(Table.Row row) {
        @Override
        public String toString() {
            return row.get("surface") + " in " + row.get("text");
        }
    }

    static Reading read(String text) {
        RepairedText repaired = REPAIRER.repair(text);
        return new Reading(repaired, FOLDING.fold(repaired.text()), Sentences.of(repaired), Sentences.titles(repaired));
    }

    static List<Time> times(String text, String published, String title) {
        Optional<LocalDate> day = published.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(published));
        return TIMES.extract(read(text), List.of(), new TimeContext(day, Optional.of(title).filter(t -> !t.isEmpty())), Trace.NONE);
    }

    static Stream<Case> rows() {
        return Models.of(Path.of("src/test/resources/corpus")).table("time.tsv")
                .expect("published", "value", "from", "to", "surface", "text", "title").rows().stream().map(Case::new);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void readsTheTimeOfTheRow(Case c) {
        Table.Row row = c.row();
        String text = row.required("text");
        String surface = row.required("surface");
        int at = read(text).text().lastIndexOf(surface);
        assertTrue(at >= 0, "the text does not hold its surface");
        Span span = new Span(at, at + surface.length());
        List<Time> found = times(text, row.get("published"), row.get("title")).stream().filter(t -> t.span().overlaps(span)).toList();
        if (row.get("value").equals("none")) {
            assertEquals(List.of(), found);
            return;
        }
        assertEquals(1, found.size(), () -> "found " + found);
        Time time = found.get(0);
        assertEquals(surface, time.surface());
        assertEquals(row.get("value") + " " + row.get("from") + " " + row.get("to"),
                time.value() + " " + time.from().map(Object::toString).orElse("") + " " + time.to().map(Object::toString).orElse(""));
        assertEquals(span, time.span());
    }
}
