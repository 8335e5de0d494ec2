package org.shuzheng.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shuzheng.doc.Article;
import org.shuzheng.doc.Direction;
import org.shuzheng.doc.Extraction;
import org.shuzheng.doc.Fact;
import org.shuzheng.doc.Status;
import org.shuzheng.lexicon.Models;
import org.shuzheng.lexicon.Table;
import org.shuzheng.pipeline.Shuzheng;

/** Every row of {@code corpus/fact.tsv}: the facts that its sentence states, read by the whole pipeline. */
final class FactCorpusTest {

    private static final Shuzheng SHUZHENG = Shuzheng.open();

    /** A row; printed as its text. */
    record Case(Table.Row row) {
        @Override
        public String toString() {
            return row.get("text");
        }
    }

    static Stream<Case> rows() {
        return Models.of(Path.of("src/test/resources/corpus")).table("fact.tsv").expect("facts", "published", "title", "text").rows()
                .stream().map(Case::new);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void readsTheFactsOfTheRow(Case c) {
        Table.Row row = c.row();
        Extraction e = SHUZHENG.extract(new Article("row", Optional.of(row.required("title")),
                Optional.of(LocalDate.parse(row.required("published"))), Optional.empty(), row.required("text").replace('⏎', '\n')));
        String facts = e.facts().stream().map(f -> notation(f, e)).collect(Collectors.joining(" ; "));
        assertEquals(row.required("facts"), facts.isEmpty() ? "-" : facts);
    }

    /** {@code 3%=国内生产总值 @2022 growth+ yoy subject:我国}. */
    static String notation(Fact f, Extraction e) {
        StringBuilder out = new StringBuilder(e.figures().get(f.figure()).surface()).append('=').append(f.indicator());
        f.period().ifPresent(p -> out.append(" @").append(p));
        out.append(' ').append(f.aspect().label());
        f.direction().ifPresent(d -> out.append(d == Direction.UP ? '+' : '-'));
        f.basis().ifPresent(b -> out.append(' ').append(b.label()));
        f.of().ifPresent(o -> out.append(" of:").append(o));
        if (f.status() != Status.ACTUAL) {
            out.append(' ').append(f.status().label());
        }
        f.subject().ifPresent(s -> out.append(" subject:").append(s));
        f.source().ifPresent(s -> out.append(" source:").append(s));
        return out.toString();
    }
}
