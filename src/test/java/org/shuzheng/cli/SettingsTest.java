package org.shuzheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line goes before the environment, that before the file; and a wrong file is told by line. */
final class SettingsTest {

    private static final String TEXT = "2023年，杭州市实现数字贸易额3190亿元。";

    @TempDir
    private Path dir;

    private String config(String text) throws IOException {
        return Files.writeString(dir.resolve("a.yaml"), text).toString();
    }

    @Test
    void theFileSetsOptionsOfACommandAndOfAll() throws IOException {
        String file = config("lang: zh\nextract:\n  format: table\n");
        Run run = Run.with(Map.of(), TEXT, "--config", file, "extract", "-");
        assertTrue(run.out().contains("指标"), run.out());
        assertTrue(Run.with(Map.of("SHUZHENG_CONFIG", file), TEXT, "extract", "-").out().contains("指标"));
    }

    @Test
    void theEnvironmentGoesBeforeTheFileAndTheCommandLineBeforeBoth() throws IOException {
        String file = config("extract:\n  offsets: codepoint\n");
        assertTrue(Run.with(Map.of("SHUZHENG_CONFIG", file), TEXT, "extract", "-").out().contains("\"offsets\":\"codepoint\""));
        Map<String, String> both = Map.of("SHUZHENG_CONFIG", file, "SHUZHENG_EXTRACT_OFFSETS", "utf16");
        assertTrue(Run.with(both, TEXT, "extract", "-").out().contains("\"offsets\":\"utf16\""));
        assertTrue(Run.with(both, TEXT, "extract", "-", "--offsets=codepoint").out().contains("\"offsets\":\"codepoint\""));
    }

    @Test
    void showsWhatSetsAnOption() throws IOException {
        String file = config("extract:\n\n  offsets: codepoint\n");
        Run run = Run.with(Map.of("SHUZHENG_SEARCH_LIMIT", "3"), "", "--config", file, "config");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().lines().anyMatch(l -> l.matches("extract --offsets +codepoint +" + file + ":3")), run.out());
        assertTrue(run.out().lines().anyMatch(l -> l.matches("search --limit +3 +SHUZHENG_SEARCH_LIMIT")), run.out());
        assertTrue(run.out().lines().anyMatch(l -> l.matches("--config +" + file + " +command line")), run.out());
        assertTrue(Run.of("config", "--show").out().lines().anyMatch(l -> l.matches("extract --layer +facts +the program")));
    }

    @Test
    void aWrongFileIsToldByItsLine() throws IOException {
        Run unknown = Run.of("--config", config("lang: en\nextract:\n  ofsets: utf16\n"), "config");
        assertEquals(2, unknown.code());
        assertTrue(unknown.err().contains("a.yaml:3: there is no option extract.ofsets; similar: ") && unknown.err().contains("offsets"),
                unknown.err());
        Run value = Run.with(Map.of(), TEXT, "--config", config("extract:\n  format: tabel\n"), "extract", "-");
        assertEquals(2, value.code());
        assertTrue(value.err().contains("\"tabel\"") && value.err().contains("a.yaml:2)"), value.err());
        assertEquals(2, Run.of("--config", config("a: [1\n"), "config").code());
        assertEquals(2, Run.of("--config", dir.resolve("none.yaml").toString(), "config").code());
    }
}
