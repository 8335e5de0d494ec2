package org.shuzheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of gold and evaluation, from the command line to the exit code. */
final class EvalCommandTest {

    private static final String GOLD = "# published: 2024-03-01\n---\n⟦2023年|t 2023⟧，⟦杭州市|LOC⟧实现出口总额⟦3190亿元|3190e8 元;出口总额;@杭州市;#2023⟧。\n";

    @TempDir
    private Path folder;

    private Path gold() throws IOException {
        Files.createDirectories(folder.resolve("dev"));
        return Files.writeString(folder.resolve("dev/a.marked"), GOLD);
    }

    @Test
    void gatePassesThenCatchesTheRegressionAndSaysWhich() throws IOException {
        Path expected = folder.resolve("expected.json");
        Path records = folder.resolve("records.jsonl");
        Run first = Run.of("eval", gold().toString(), "--expected", expected.toString(), "--update-baseline", "--records", records.toString());
        assertEquals(Exit.DONE, first.code(), first.err());
        assertEquals(Exit.DONE, Run.of("eval", folder.resolve("dev").toString(), "--expected", expected.toString(), "--gate").code());
        String text = Files.readString(records);
        assertTrue(text.contains("319000000000"), text);
        Files.writeString(records, text.replace("319000000000", "3190"));
        Run worse = Run.of("eval", folder.resolve("dev").toString(), "--system", records.toString(), "--expected", expected.toString(), "--gate");
        assertEquals(Exit.GATE, worse.code());
        assertTrue(worse.err().contains("accuracy gate: dev figure.value: F1 0.0000, expected 1.0000"), worse.err());
        assertTrue(worse.out().contains("Gate: failed"), worse.out());
    }

    /** They may be the baseline of a comparison that is not made yet. */
    @Test
    void earlierRecordsAreNotWrittenOver() throws IOException {
        Path records = Files.writeString(folder.resolve("before.jsonl"), "{}\n");
        Run refused = Run.of("eval", gold().toString(), "--records", records.toString());
        assertEquals(Exit.USAGE, refused.code(), refused.err());
        assertTrue(refused.err().contains("there is such a file") && refused.err().contains("--replace"), refused.err());
        assertEquals("{}\n", Files.readString(records));
        assertEquals(Exit.DONE, Run.of("eval", gold().toString(), "--records", records.toString(), "--replace").code());
        assertTrue(Files.readString(records).contains("319000000000"));
    }

    @Test
    void comparesWithEarlierRecords() throws IOException {
        Path records = folder.resolve("before.jsonl");
        Files.writeString(records, "{\"id\":\"a\",\"figures\":[],\"times\":[],\"entities\":[],\"facts\":[]}\n");
        Run run = Run.of("eval", gold().toString(), "--baseline", records.toString(), "--errors", "9");
        assertEquals(Exit.DONE, run.code(), run.err());
        assertTrue(run.out().contains("++ fixed") && run.out().contains("Compared with the baseline"), run.out());
    }

    @Test
    void writesTheReportByTheEndingOfItsName() throws IOException {
        Path page = folder.resolve("r.html");
        Run run = Run.of("eval", gold().toString(), "--by", "style,year", "-o", page.toString());
        assertEquals(Exit.DONE, run.code(), run.err());
        assertTrue(Files.readString(page).contains("shuzheng eval " + folder.resolve("dev/a.marked") + " --by style,year -o"));
        assertEquals("", run.out());
    }

    @Test
    void annotateMakesMarkedTextThatImportsAsGold() throws IOException {
        Path article = Files.writeString(folder.resolve("n.txt"), "2023年，杭州市实现出口总额3190亿元。\n");
        Run marked = Run.of("annotate", article.toString());
        assertEquals(Exit.DONE, marked.code(), marked.err());
        assertTrue(marked.out().contains("⟦3190亿元|319000000000 元"), marked.out());
        Path corrected = Files.writeString(folder.resolve("n.marked"), marked.out());
        Run imported = Run.of("gold", "import", "--format", "marked", corrected.toString(), "-o", folder.resolve("gold").toString());
        assertEquals(Exit.DONE, imported.code(), imported.err());
        assertEquals(Exit.DONE, Run.of("gold", "lint", folder.resolve("gold").toString()).code());
    }

    @Test
    void lintAgreeMergeAndExportRun() throws IOException {
        Path first = gold();
        Path second = Files.writeString(folder.resolve("a.marked"), GOLD.replace("⟦杭州市|LOC⟧", "⟦杭州|LOC⟧市"));
        Run agree = Run.of("gold", "agree", first.toString(), second.toString());
        assertEquals(Exit.DONE, agree.code(), agree.err());
        assertTrue(agree.lines().stream().anyMatch(l -> l.matches(" +entity\\.strict +F1 0\\.0000 +0 / 1 / 1")), agree.out());
        assertTrue(agree.out().contains("entity characters"), agree.out());
        Path merged = folder.resolve("merged.marked");
        Run merge = Run.of("gold", "merge", first.toString(), second.toString(), "--prefer", "first", "-o", merged.toString());
        assertEquals("entity 6: 杭州市 (LOC)  |  杭州 (LOC)\n", merge.out().replace("\r", ""));
        assertTrue(Files.readString(merged).contains("⟦杭州市|LOC⟧"));
        assertEquals(Exit.DONE, Run.of("gold", "export", first.toString(), "--format", "label-studio", "-o", folder.resolve("ls").toString()).code());
        assertTrue(Files.exists(folder.resolve("ls/label-config.xml")));
        Path broken = Files.writeString(folder.resolve("b.marked"), GOLD.replace("3190e8 元", "3190e8 圆"));
        Run lint = Run.of("gold", "lint", broken.toString());
        assertEquals(Exit.SOME_FAILED, lint.code());
        assertTrue(lint.out().startsWith("error   ") && lint.out().contains("is a synonym; write \"元\""), lint.out());
    }

    @Test
    void saysWhatIsWrongWithTheCall() throws IOException {
        assertEquals(Exit.USAGE, Run.of("gold").code());
        assertEquals(Exit.USAGE, Run.of("gold", "agree", "one").code());
        assertEquals(Exit.USAGE, Run.of("eval", "--by", "colour").code());
        Run missing = Run.of("eval", folder.resolve("none").toString());
        assertEquals(List.of(Exit.SOME_FAILED), List.of(missing.code()));
        assertTrue(missing.err().contains("no such file or folder"), missing.err());
    }
}
