package org.shuzheng.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuzheng.gold.Annotated;
import org.shuzheng.gold.GoldException;
import org.shuzheng.gold.GoldSet;
import org.shuzheng.pipeline.Shuzheng;

/** The gate of the build: what comes out today is as good as gold/expected.json promises. */
final class GateTest {

    private static final Path EXPECTED = Path.of("gold", "expected.json");

    @Test
    void accuracyIsWhatIsPromised() throws IOException {
        Evaluation run = Evaluation.extracting(GoldSet.read(List.of(Path.of("gold"))), Shuzheng.open());
        Expectations promised = Expectations.read(EXPECTED.toString(), Files.readString(EXPECTED));
        assertEquals(List.of(), promised.check(run).stream().filter(Expectations.Deviation::failed).map(Object::toString).toList(),
                "worse than promised; look at `shuzheng eval --errors 40`, and only if this is meant to be, --update-baseline");
        assertEquals(promised.sets().keySet(), run.by(Evaluation.By.SET).keySet(), "every part of gold is promised");
    }

    @Test
    void catchesAPlantedRegression() throws IOException {
        GoldSet gold = GoldSet.read(List.of(Path.of("gold", "test")));
        List<Annotated> perfect = gold.entries().stream().map(GoldSet.Entry::article).toList();
        Expectations promised = new Expectations(0.005, Map.of()).updated(Evaluation.of(gold, perfect));
        assertEquals(List.of(), promised.check(Evaluation.of(gold, perfect)));
        // The regression: 约 is no longer heard, so approximate figures come out as exact.
        List<Annotated> worse = perfect.stream().map(a -> a.with(a.figures().stream().map(GateTest::exact).toList(), a.times(), a.entities(), a.facts())).toList();
        List<Expectations.Deviation> deviations = promised.check(Evaluation.of(gold, worse));
        assertEquals(List.of("test figure.strict"), deviations.stream().map(d -> d.set() + " " + d.metric().key()).toList());
        assertTrue(deviations.get(0).failed());
        assertTrue(deviations.get(0).toString().contains("expected 1.0000"), deviations.toString());
    }

    private static org.shuzheng.doc.Figure exact(org.shuzheng.doc.Figure f) {
        return new org.shuzheng.doc.Figure(f.span(), f.surface(), f.value(), f.high(), f.unit(), org.shuzheng.doc.Bound.EXACT, f.dimension(), f.code(), f.rule());
    }

    @Test
    void keepsPromisesOfPartsThatARunDoesNotCoverAndSaysWhatIsBetter() throws IOException {
        GoldSet gold = GoldSet.read(List.of(Path.of("gold", "test")));
        List<Annotated> perfect = gold.entries().stream().map(GoldSet.Entry::article).toList();
        Expectations old = new Expectations(0.005, Map.of("dev", Map.of(Metric.FACT_CORE, 0.5), "test", Map.of(Metric.FACT_CORE, 0.5)));
        List<Expectations.Deviation> better = old.check(Evaluation.of(gold, perfect));
        assertEquals(1, better.size());
        assertEquals(false, better.get(0).failed());
        Expectations updated = Expectations.read("x", old.updated(Evaluation.of(gold, perfect)).write());
        assertEquals(0.5, updated.sets().get("dev").get(Metric.FACT_CORE));
        assertEquals(1.0, updated.sets().get("test").get(Metric.FACT_CORE));
        assertTrue(assertThrows(GoldException.class, () -> Expectations.read("x.json", "{}")).getMessage().startsWith("x.json: expected"));
    }
}
