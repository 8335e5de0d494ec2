package org.shuzheng.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.shuzheng.gold.GoldJson;
import org.shuzheng.gold.GoldSet;

/** The headline numbers are those of the acceptance measure, to four places: on fixed records, and live where it is at hand. */
final class JudgeEqualityTest {

    private static final Path FIXED = Path.of("src/test/resources/eval/judge");
    private static final List<String> ARTICLES = List.of("bulletin-county", "brief-economy", "budget-taiwan", "news-village-nonbmp", "law-water");

    @Test
    void equalsWhatTheMeasurePrintedForFixedRecords() throws IOException {
        same(new ObjectMapper().readTree(FIXED.resolve("expected.json").toFile()), evaluate());
    }

    @Test
    void equalsTheMeasureItself() throws IOException, InterruptedException {
        Optional<Path> judge = Stream.of("../shared", "../../shared").map(p -> Path.of(p, "tools", "judge.py")).filter(Files::exists).findFirst();
        assumeTrue(judge.isPresent(), "the acceptance measure is not beside the project");
        List<String> command = new ArrayList<>(List.of("python3", judge.get().toString()));
        ARTICLES.forEach(a -> command.add(FIXED.resolve(a + ".json").toString()));
        command.addAll(List.of("--system", FIXED.resolve("system.jsonl").toString(), "--json"));
        Process process;
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            assumeTrue(false, "no python3: " + e.getMessage());
            return;
        }
        String out;
        try (InputStream in = process.getInputStream()) {
            out = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertEquals(true, process.waitFor(60, TimeUnit.SECONDS));
        same(new ObjectMapper().readTree(out), evaluate());
    }

    private static Evaluation evaluate() throws IOException {
        GoldSet gold = GoldSet.read(ARTICLES.stream().map(a -> FIXED.resolve(a + ".json")).toList());
        Path system = FIXED.resolve("system.jsonl");
        return Evaluation.of(gold, GoldJson.readAll(system.toString(), Files.readString(system)));
    }

    private static void same(JsonNode expected, Evaluation run) {
        for (Metric m : Metric.values()) {
            JsonNode e = expected.path(m.key());
            Count c = run.headline().of(m);
            assertEquals(e.path("tp").asInt(-1), c.hits(), m.key() + " hits");
            assertEquals(e.path("gold").asInt(-1), c.gold(), m.key() + " gold");
            assertEquals(e.path("system").asInt(-1), c.system(), m.key() + " system");
            assertEquals(e.path("p").asDouble(-1), c.precision(), 5e-5, m.key() + " precision");
            assertEquals(e.path("r").asDouble(-1), c.recall(), 5e-5, m.key() + " recall");
            assertEquals(e.path("f1").asDouble(-1), c.f1(), 5e-5, m.key() + " F1");
        }
        for (Slot s : Slot.values()) {
            assertEquals(expected.path("slots").path(s.key()).asDouble(-1), run.headline().slot(s).orElse(-1.0), 5e-5, "slot " + s.key());
        }
    }
}
