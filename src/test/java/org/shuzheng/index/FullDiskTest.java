package org.shuzheng.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shuzheng.doc.Article;
import org.shuzheng.lexicon.Models;
import org.shuzheng.pipeline.Shuzheng;

/** A disk that fills up and a folder that cannot be written: a clear word, and what was confirmed stands. */
final class FullDiskTest {

    private static final Models MODELS = Models.shipped();
    private static final Shuzheng SHUZHENG = Shuzheng.open();

    @TempDir
    private Path folder;

    private static final class Confirmed implements Ingest.Listener {

        private final List<String> ids = new ArrayList<>();

        @Override
        public void confirmed(List<Ingest.Done> articles) {
            articles.forEach(d -> ids.add(d.id()));
        }

        @Override
        public void failed(Article article, Exception fault) {
            throw new IllegalStateException(fault);
        }
    }

    private Set<String> held() {
        Set<String> out = new HashSet<>();
        try (Library library = Library.open(folder, MODELS, SHUZHENG, LocalDate.of(2024, 7, 31))) {
            library.each(a -> out.add(a.article().id()));
            assertEquals(out.size(), library.stats().articles());
            assertEquals(library.count(""), library.stats().facts());
        }
        return out;
    }

    /** So many bytes are room for the empty library, for a few articles, or for dozens: it fills up in other places. */
    @ParameterizedTest
    @ValueSource(longs = {3_000, 20_000, 60_000, 150_000, 400_000})
    void aDiskThatFillsUpLosesNothingConfirmed(long room) {
        try (LibraryWriter writer = LibraryWriter.open(folder, MODELS)) {
            writer.put(SHUZHENG.extract(GeneratedArticles.article(1_000_000)));
            writer.commit();
        }
        Confirmed confirmed = new Confirmed();
        LibraryException e = assertThrows(LibraryException.class, () -> {
            try (LibraryWriter writer = LibraryWriter.open(folder, MODELS, false, path -> LimitedDirectory.withRoom(FSDirectory.open(path), room));
                 Ingest ingest = new Ingest(SHUZHENG, writer, 2, confirmed, false, new Ingest.Pace(5, TimeUnit.MINUTES.toNanos(1)))) {
                GeneratedArticles.of(0, 10_000).forEachRemaining(ingest::put);
            }
        });
        assertTrue(e.getMessage().contains("No space left on device") && e.getMessage().contains("what was confirmed before is safe")
                && e.getMessage().contains(folder.toString()), e.getMessage());
        assertTrue(confirmed.ids.size() < 10_000, "the disk was full before the end");
        assertTrue(room < 100_000 || confirmed.ids.size() > 0, "there was room for some");
        Set<String> held = held();
        assertTrue(held.contains("g1000000"), "what was there before");
        assertTrue(held.containsAll(confirmed.ids), () -> "lost of " + confirmed.ids + ", held " + held);

        // When there is room again, the same run goes on as if nothing had been.
        Confirmed rest = new Confirmed();
        try (LibraryWriter writer = LibraryWriter.open(folder, MODELS); Ingest ingest = new Ingest(SHUZHENG, writer, 2, rest)) {
            GeneratedArticles.of(0, 100).forEachRemaining(ingest::put);
        }
        assertEquals(100, rest.ids.size());
        assertTrue(held().size() >= 101);
    }

    @Test
    void aReadOnlyDiskIsToldAndCanBeSearched() {
        try (LibraryWriter writer = LibraryWriter.open(folder, MODELS)) {
            writer.put(SHUZHENG.extract(GeneratedArticles.article(1)));
            writer.commit();
        }
        LibraryException e = assertThrows(LibraryException.class,
                () -> LibraryWriter.open(folder, MODELS, false, path -> LimitedDirectory.readOnly(FSDirectory.open(path))));
        assertTrue(e.getMessage().contains("Read-only file system"), e.getMessage());
        assertEquals(Set.of("g1"), held());
    }

    @Test
    void aFolderWithoutTheRightToWriteIsTold() throws IOException {
        try (LibraryWriter writer = LibraryWriter.open(folder, MODELS)) {
            writer.put(SHUZHENG.extract(GeneratedArticles.article(1)));
            writer.commit();
        }
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            Assumptions.assumeFalse(Files.isWritable(folder), "root may write everywhere");
            LibraryException e = assertThrows(LibraryException.class, () -> LibraryWriter.open(folder, MODELS));
            assertTrue(e.getMessage().contains("no permission"), e.getMessage());
            assertEquals(Set.of("g1"), held());
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void aFileWhereTheFolderShouldBeIsTold() throws IOException {
        Path file = Files.writeString(folder.resolve("library"), "my notes");
        LibraryException e = assertThrows(LibraryException.class, () -> LibraryWriter.open(file, MODELS));
        assertTrue(e.getMessage().contains("cannot be written"), e.getMessage());
        assertEquals("my notes", Files.readString(file));
        LibraryException below = assertThrows(LibraryException.class, () -> LibraryWriter.open(file.resolve("deep"), MODELS));
        assertTrue(below.getMessage().contains("cannot be written"), below.getMessage());
        assertFalse(Files.exists(file.resolve("deep")));
    }
}
