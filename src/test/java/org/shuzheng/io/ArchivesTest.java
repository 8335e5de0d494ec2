package org.shuzheng.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shuzheng.doc.Article;
import org.shuzheng.io.InputFault.Kind;

/** Zip, gzip and patterns of paths: what is in them is read as if it lay there, in order, within limits. */
final class ArchivesTest {

    @TempDir
    Path folder;

    @Test
    void entriesInOrderWithTheirSideFiles() throws IOException {
        Path zip = write("news.zip", zip(StandardCharsets.UTF_8, "b/乙.txt", "二〇二三年增长5%。", "a/甲.txt", "一九九八年增长7.8%。",
                "a/甲.meta.json", "{\"title\":\"甲文\",\"published\":\"1999-02-03\"}", "a/x.exe", "MZ", "__MACOSX/a/._甲.txt", "junk"));
        Gathered read = Gathered.of(zip);
        assertEquals(List.of("甲", "乙"), read.articles.stream().map(Article::id).toList());
        assertEquals(Optional.of(LocalDate.of(1999, 2, 3)), read.articles.getFirst().published());
        assertEquals(Optional.of("甲文"), read.articles.getFirst().title());
        assertEquals(List.of(), read.faults);
        assertEquals(Optional.of(zip + "!/b/乙.txt"), read.articles.getLast().source());
    }

    @Test
    void namesPackedOnWindows() throws IOException {
        Path zip = write("news.zip", zip(Charset.forName("GB18030"), "公报.txt", "2023年增长5%。"));
        assertEquals("公报", Gathered.only(zip).id());
    }

    @Test
    void archivesInArchives() throws IOException {
        byte[] gz = gzip("2023年增长5%。".getBytes(Charset.forName("GB18030")));
        byte[] inner = zip("c.txt.gz", gz);
        Path zip = write("outer.zip", zip("in.zip", inner));
        assertEquals("2023年增长5%。", Gathered.only(zip).text());
        Gathered refused = Gathered.of(zip, new Limits(1 << 20, 1 << 20, 10, 2, Duration.ofSeconds(9)));
        assertEquals(List.of(Kind.DEEP), refused.faults.stream().map(InputFault::kind).toList());
    }

    @Test
    void limitsHoldForAllThatIsInside() throws IOException {
        byte[] inner = zip(StandardCharsets.UTF_8, "a.txt", "增长5%。".repeat(40), "b.txt", "增长6%。".repeat(40));
        Path zip = write("outer.zip", zip("1.zip", inner));
        Gathered bytes = Gathered.of(zip, new Limits(1 << 20, 1000, 10, 3, Duration.ofSeconds(9)));
        assertEquals(1, bytes.articles.size());
        assertEquals(List.of(Kind.BOMB), bytes.faults.stream().map(InputFault::kind).toList());
        Gathered entries = Gathered.of(zip, new Limits(1 << 20, 1 << 20, 2, 3, Duration.ofSeconds(9)));
        assertEquals(1, entries.articles.size());
        assertEquals(List.of(Kind.ENTRIES), entries.faults.stream().map(InputFault::kind).toList());
    }

    @Test
    void oneBadEntryLeavesTheOthers() throws IOException {
        Path zip = write("a.zip", zip(StandardCharsets.UTF_8, "a.txt", "", "b.txt", "2023年增长5%。", "c.pdf", "%PDF-1.4 broken"));
        Gathered read = Gathered.of(zip);
        assertEquals(List.of("b"), read.articles.stream().map(Article::id).toList());
        assertEquals(List.of(Kind.EMPTY, Kind.DAMAGED), read.faults.stream().map(InputFault::kind).toList());
        assertEquals(zip + "!/a.txt", read.faults.getFirst().input());
    }

    @Test
    void patterns() throws IOException {
        Files.createDirectories(folder.resolve("news/2024"));
        for (String name : List.of("news/a.txt", "news/2024/b.txt", "news/2024/c.md", "news/2024/.d.txt")) {
            Files.writeString(folder.resolve(name), "2023年增长5%。");
        }
        assertEquals(List.of("b", "a"), ids("news/**.txt"));
        assertEquals(List.of("b", "a"), ids("news/**/*.txt"));
        assertEquals(List.of("a"), ids("news/*.txt"));
        assertEquals(List.of("b", "c"), ids("news/20[12]4/*.{txt,md}"));
        Gathered none = new Gathered();
        new InputWalk(new Readers(), Limits.STANDARD).read(folder + "/news/*.pdf", none);
        assertEquals(List.of(Kind.MISSING), none.faults.stream().map(InputFault::kind).toList());
    }

    @Test
    void unreadableInputIsTold() throws IOException {
        Gathered read = new Gathered();
        new InputWalk(new Readers(), Limits.STANDARD).read(new Input() {
            @Override
            public String name() {
                return "secret.txt";
            }

            @Override
            public java.io.InputStream open() throws IOException {
                throw new java.nio.file.AccessDeniedException("secret.txt");
            }
        }, read);
        assertEquals(Kind.UNREADABLE, read.faults.getFirst().kind());
        assertTrue(read.faults.getFirst().details().contains("permission denied"));
    }

    private List<String> ids(String pattern) throws IOException {
        Gathered read = new Gathered();
        new InputWalk(new Readers(), Limits.STANDARD).read(folder + "/" + pattern, read);
        return read.articles.stream().map(Article::id).toList();
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static byte[] zip(Charset names, String... entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, names)) {
            for (int i = 0; i < entries.length; i += 2) {
                zip.putNextEntry(new ZipEntry(entries[i]));
                zip.write(entries[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        }
        return out.toByteArray();
    }
}
