package org.shuzheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code lint} and {@code doctor}: what we ship is in order, and what is not is found. */
final class DataCommandsTest {

    @TempDir
    private Path dir;

    @Test
    void whatWeShipIsInOrder() {
        Run run = Run.of("lint", "--quiet");
        assertEquals(0, run.code(), run.out());
    }

    @Test
    void aWrongRowOfTheModelsIsFound() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("models"))) {
            files.filter(Files::isRegularFile).forEach(f -> {
                try {
                    Files.copy(f, dir.resolve(f.getFileName()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        Path table = dir.resolve("traditional.tsv");
        String last = Files.readAllLines(table).getLast();
        Files.writeString(table, last + "\n", StandardOpenOption.APPEND);
        Run run = Run.of("lint", "models", "--models", dir.toString());
        assertEquals(3, run.code());
        assertTrue(run.out().contains("traditional.tsv:") && run.out().contains(": the same row as line "), run.out());
    }

    @Test
    void anArticleWithoutItsFileIsFound() throws IOException {
        Files.writeString(dir.resolve("a.txt"), "正文。");
        Files.writeString(dir.resolve("b.meta.json"), "{}");
        Run run = Run.of("lint", "corpus", "--corpus", dir.toString());
        assertEquals(3, run.code());
        assertTrue(run.out().contains("b.meta.json: there is no article beside it"), run.out());
        assertTrue(run.out().contains("1 errors, 2 warnings"), run.out());
    }

    @Test
    void theDoctorFindsUsWell() {
        Run run = Run.of("doctor", "--library", dir.resolve("none").toString());
        assertEquals(0, run.code(), run.out());
        assertTrue(run.out().lines().anyMatch(l -> l.startsWith("models") && l.contains("✓")), run.out());
        assertEquals(2, Run.of("lint", "models", "--models", dir.resolve("none").toString()).code());
    }

    @Test
    void theDoctorNamesWrongModels() throws IOException {
        Files.writeString(dir.resolve("traditional.tsv"), "nonsense\n");
        Run run = Run.of("doctor", "--models", dir.toString());
        assertEquals(3, run.code());
        assertTrue(run.out().lines().anyMatch(l -> l.startsWith("models") && l.contains("✗")), run.out());
    }
}
