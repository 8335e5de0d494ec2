package org.shuzheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shuzheng.doc.Extraction;
import org.shuzheng.io.RecordJson;

/** {@code extract} with the real pipeline: what comes out, what is said of bad inputs, and the exit codes. */
final class ExtractCommandTest {

    private static final String TEXT = "2023年，杭州市实现数字贸易额3190亿元，增长21.1%。";

    @TempDir
    private Path dir;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(dir.resolve(name), text);
    }

    private static JsonNode json(String line) throws IOException {
        return new ObjectMapper().readTree(line);
    }

    @Test
    void writesOneRecordForATextFile() throws IOException {
        Run run = Run.of("extract", file("a.txt", TEXT).toString(), "--published", "2024-07-31", "--title", "数字贸易");
        assertEquals(0, run.code(), run.err());
        assertEquals(1, run.lines().size());
        JsonNode record = json(run.lines().get(0));
        assertEquals("a", record.path("id").asText());
        assertEquals("数字贸易", record.path("title").asText());
        assertEquals("2024-07-31", record.path("published").asText());
        assertFalse(record.has("publishedFrom"));
        assertEquals("utf16", record.path("offsets").asText());
        assertFalse(record.has("text"));
        assertEquals("", run.err());
    }

    @Test
    void takesTitleDateAndSourceFromTheSideFile() throws IOException {
        file("a.meta.json", "{\"title\": \"标题\", \"published\": \"2024-05-06\", \"source\": \"某报\"}");
        JsonNode record = json(Run.of("extract", file("a.txt", TEXT).toString()).out());
        assertEquals("标题", record.path("title").asText());
        assertEquals("2024-05-06", record.path("published").asText());
        assertEquals("某报", record.path("source").asText());
    }

    @Test
    void whatTheCommandLineSaysGoesBeforeTheSideFile() throws IOException {
        file("a.meta.json", "{\"title\": \"标题\", \"published\": \"2024-05-06\"}");
        JsonNode record = json(Run.of("extract", file("a.txt", TEXT).toString(), "--published=1999-01-02").out());
        assertEquals("1999-01-02", record.path("published").asText());
        assertEquals("标题", record.path("title").asText());
    }

    @Test
    void aMalformedSideFileFailsItsArticle() throws IOException {
        Path meta = file("a.meta.json", "{\"published\": \"31.7.2024\"}");
        Run run = Run.of("extract", file("a.txt", TEXT).toString());
        assertEquals(3, run.code());
        assertTrue(run.err().contains(meta + ": the date is \"31.7.2024\""), run.err());
    }

    @Test
    void keepsIdsAndOrderOfJsonLines() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            // Long and short articles take turns, so that they are done in another order than they came.
            lines.append("{\"id\": \"n").append(i).append("\", \"text\": \"").append(TEXT.repeat(i % 7 == 0 ? 40 : 1)).append("\"}\n");
        }
        Run run = Run.of("extract", file("many.jsonl", lines.toString()).toString(), "--jobs", "4");
        assertEquals(0, run.code(), run.err());
        List<String> ids = new ArrayList<>();
        for (String line : run.lines()) {
            ids.add(json(line).path("id").asText());
        }
        List<String> expected = Stream.iterate(0, i -> i + 1).limit(60).map(i -> "n" + i).toList();
        assertEquals(expected, ids);
    }

    @Test
    void twoArticlesOfOneIdAreToldAndBothWritten() throws IOException {
        String line = "{\"id\": \"x\", \"text\": \"" + TEXT + "\"}\n";
        Path in = file("twice.jsonl", line + line);
        Run run = Run.of("extract", in.toString());
        assertEquals(0, run.code(), run.err());
        assertEquals(2, run.lines().size());
        assertTrue(run.err().contains("two articles are called x: " + in + ":1 and " + in + ":2"), run.err());
        assertEquals("", Run.of("extract", "-q", in.toString()).err());
        assertTrue(Run.of("extract", file("many.jsonl", line.repeat(9)).toString()).err().contains("one before: 3"));
    }

    @Test
    void jsonLinesKeepWhoIssuedAnArticleAndWhereItsTitleWasFound() throws IOException {
        JsonNode record = json(Run.of("extract", file("one.jsonl", "{\"id\": \"x\", \"title\": \"标题\", \"titleFrom\": \"page\", "
                + "\"published\": \"2024-05-06\", \"publishedFrom\": \"head\", \"issuer\": \"国务院办公厅\", \"issuerFrom\": \"meta\", "
                + "\"number\": \"国办发〔2024〕1号\", \"text\": \"" + TEXT + "\"}").toString()).out());
        assertEquals("page", record.path("titleFrom").asText());
        assertEquals("head", record.path("publishedFrom").asText());
        assertEquals("国务院办公厅", record.path("issuer").asText());
        assertEquals("meta", record.path("issuerFrom").asText());
        assertEquals("国办发〔2024〕1号", record.path("number").asText());
    }

    @Test
    void aGuessedDayOfARecordIsGuessedAnew() throws IOException {
        String first = Run.of("extract", "--text", file("a.txt", TEXT).toString()).out();
        assertEquals("text", json(first).path("publishedFrom").asText());
        JsonNode again = json(Run.of("extract", file("again.jsonl", first).toString()).out());
        assertEquals("text", again.path("publishedFrom").asText());
    }

    @Test
    void aTableOfArticlesMayWriteItsDaysWithoutSigns() throws IOException {
        Run run = Run.of("extract", file("t.tsv", "id\ttitle\tdate\ttext\na\t快报\t20240301\t" + TEXT + "\nb\t快报\t20241301\t" + TEXT + "\n").toString());
        assertEquals(3, run.code());
        assertEquals("2024-03-01", json(run.out()).path("published").asText());
        assertTrue(run.err().contains("t.tsv:3: the date is \"20241301\""), run.err());
    }

    @Test
    void aBrokenLineIsToldWithItsPlaceAndTheOthersAreWritten() throws IOException {
        String good = "{\"id\": \"%s\", \"text\": \"" + TEXT.replace("%", "%%") + "\"}\n";
        Path in = file("five.jsonl", good.formatted("1") + good.formatted("2") + "{\"id\": \"3\", \"text\": oops}\n"
                + good.formatted("4") + good.formatted("5"));
        Run run = Run.of("extract", in.toString());
        assertEquals(3, run.code());
        assertEquals(4, run.lines().size());
        assertTrue(run.err().contains(in + ":3:"), run.err());
        assertTrue(run.err().contains("oops"), run.err());
        assertTrue(run.err().contains("→ mend this line"), run.err());
    }

    @Test
    void linesThatAreNoArticlesAreTold() throws IOException {
        Path in = file("odd.jsonl", "[1]\n{\"id\": \"a\"}\n{\"id\": \"b\", \"published\": \"soon\", \"text\": \"x\"}\n\n{\"text\": \"" + TEXT
                + "\"}\n");
        Run run = Run.of("extract", in.toString());
        assertEquals(3, run.code());
        assertTrue(run.err().contains(in + ":1: no article: {…}"), run.err());
        assertTrue(run.err().contains(in + ":2: no article: \"text\""), run.err());
        assertTrue(run.err().contains(in + ":3: the date is \"soon\""), run.err());
        assertEquals("odd:5", json(run.out()).path("id").asText());
    }

    @Test
    void readsFoldersInTheOrderOfTheirPaths() throws IOException {
        Files.createDirectories(dir.resolve("b/c"));
        file("z.txt", TEXT);
        file("b/a.txt", TEXT);
        file("b/c/a.txt", TEXT);
        file("b/a.meta.json", "{}");
        file("b/picture.tif", "not read");
        file("b/README.md", "about the folder");
        file("b/.hidden.txt", TEXT);
        Run run = Run.of("extract", dir.toString());
        assertEquals(0, run.code(), run.err());
        List<String> ids = new ArrayList<>();
        for (String line : run.lines()) {
            ids.add(json(line).path("id").asText());
        }
        assertEquals(List.of("a", "a-2", "z"), ids);
        assertTrue(run.err().contains("files passed over: 2 (.md .tif)"), run.err());
    }

    @Test
    void aFolderThatHoldsItselfIsTold() throws IOException {
        file("a.txt", TEXT);
        Files.createSymbolicLink(dir.resolve("again"), dir);
        Run run = Run.of("extract", dir.toString());
        assertEquals(3, run.code());
        assertEquals(1, run.lines().size());
        assertTrue(run.err().contains("again: holds itself"), run.err());
    }

    @Test
    void readsStandardInputAsTextOrJsonLines() throws IOException {
        assertEquals("-", json(Run.with(Map.of(), TEXT, "extract", "-").out()).path("id").asText());
        assertEquals("q", json(Run.with(Map.of(), " {\"id\": \"q\", \"text\": \"" + TEXT + "\"}\n", "extract").out())
                .path("id").asText());
    }

    @Test
    void badInputsAreToldAndTheOthersGoOn() throws IOException {
        Path good = file("good.txt", TEXT);
        Path empty = file("empty.txt", " \n\u3000\n");
        Path missing = dir.resolve("missing.txt");
        Run run = Run.of("extract", empty.toString(), missing.toString(), good.toString());
        assertEquals(3, run.code());
        assertEquals(1, run.lines().size());
        assertTrue(run.err().contains(empty + ": holds no text"), run.err());
        assertTrue(run.err().contains(missing + ": no such file"), run.err());
    }

    @Test
    void anUnreadableFileIsTold() throws IOException {
        Path closed = file("closed.txt", TEXT);
        Assumptions.assumeTrue(closed.toFile().setReadable(false) && !Files.isReadable(closed), "root reads everything");
        Run run = Run.of("extract", closed.toString());
        assertEquals(3, run.code());
        assertTrue(run.err().contains(closed + ": cannot be read: permission denied"), run.err());
    }

    @Test
    void wrongUsageIsExitCodeTwo() throws IOException {
        String in = file("a.txt", TEXT).toString();
        Run option = Run.of("extract", in, "--formt", "json");
        assertEquals(2, option.code());
        assertTrue(option.err().contains("did you mean --format"), option.err());
        assertEquals(2, Run.of("extrakt", in).code());
        assertTrue(Run.of("extract", in, "--published", "yesterday").err().contains("--published is \"yesterday\""));
        assertEquals(2, Run.of("extract", in, "--published", "2024-02-30").code());
        assertEquals(2, Run.of("extract", in, "--format", "doc").code());
        assertEquals(2, Run.of("extract", in, "--models", dir.resolve("none").toString()).code());
        assertEquals(2, Run.of("extract", in, "-o", dir.toString()).code());
        assertEquals(2, Run.of("extract", in, "-o", dir.resolve("none/a.json").toString()).code());
        assertEquals(2, Run.of("extract", in, "-o", in).code());
        assertEquals(2, Run.with(Map.of("SHUZHENG_TTY", "0"), "", "extract").code());
        assertEquals(TEXT, Files.readString(Path.of(in)));
    }

    @Test
    void anOutputFileIsWrittenWholeOrNotAtAll() throws IOException {
        Path in = file("a.txt", TEXT);
        Path out = file("out.json", "before");
        assertEquals(3, Run.of("extract", dir.resolve("missing").toString(), "-o", out.toString()).code());
        assertEquals("before", Files.readString(out));
        assertEquals(0, Run.of("extract", in.toString(), "-o", out.toString()).code());
        JsonNode array = json(Files.readString(out));
        assertTrue(array.isArray() && array.size() == 1);
        try (Stream<Path> files = Files.list(dir)) {
            assertEquals(List.of("a.txt", "out.json"), files.map(f -> f.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void jsonIsOneArray() throws IOException {
        Path in = file("two.jsonl", "{\"id\": \"a\", \"text\": \"甲。\"}\n{\"id\": \"b\", \"text\": \"乙。\"}\n");
        JsonNode array = json(Run.of("extract", in.toString(), "--format", "json").out());
        assertEquals(2, array.size());
    }

    @Test
    void everyMentionStandsWhereItSays() throws IOException {
        Path in = file("a.txt", "𠮷" + TEXT);
        Extraction e = RecordJson.read(Run.of("extract", in.toString(), "--text").out());
        assertEquals("𠮷" + TEXT, e.article().text());
        Extraction points = RecordJson.read(Run.of("extract", in.toString(), "--text", "--offsets", "codepoint").out());
        assertEquals(e, points);
        JsonNode raw = json(Run.of("extract", in.toString(), "--offsets", "codepoint").out());
        assertEquals("codepoint", raw.path("offsets").asText());
        assertTrue(e.figures().size() >= 2);
        for (int i = 0; i < e.figures().size(); i++) {
            assertEquals(e.figures().get(i).surface(), e.figures().get(i).span().of(e.article().text()));
            assertEquals(e.figures().get(i).span().start() - 1, raw.path("figures").get(i).path("start").asInt());
        }
    }

    @Test
    void speaksChineseInAChineseLocale() {
        assertTrue(Run.with(Map.of("LANG", "zh_CN.UTF-8"), "", "extract", "没有.txt").err().contains("没有这个文件"));
        assertTrue(Run.of("extract", "没有.txt", "--lang", "zh").err().contains("请检查名称"));
    }

    @Test
    void theTableHasColoursOnlyWhereTheyAreWanted() throws IOException {
        String in = file("a.txt", TEXT).toString();
        assertFalse(Run.of("extract", in, "--format", "table").out().contains("\u001b"));
        assertTrue(Run.of("extract", in, "--format", "table", "--color", "always").out().contains("\u001b"));
        assertTrue(Run.with(Map.of("SHUZHENG_TTY", "12"), "", "extract", in, "--format", "table").out().contains("\u001b"));
        assertFalse(Run.with(Map.of("SHUZHENG_TTY", "12", "NO_COLOR", "1"), "", "extract", in, "--format", "table").out()
                .contains("\u001b"));
    }

    @Test
    void readsGb18030AndSaysSo() throws IOException {
        Path in = dir.resolve("gb.txt");
        Files.write(in, TEXT.repeat(3).getBytes(Charset.forName("GB18030")));
        Run run = Run.of("extract", in.toString(), "--text");
        assertEquals(0, run.code(), run.err());
        assertEquals(TEXT.repeat(3), RecordJson.read(run.out()).article().text());
        assertTrue(run.err().contains(in + ": read as GB18030"), run.err());
    }

    @Test
    void refusesGarbledAndBinaryFiles() throws IOException {
        Path garbled = file("garbled.txt", new String(TEXT.repeat(20).getBytes(StandardCharsets.UTF_8), Charset.forName("GB18030")));
        Path binary = dir.resolve("picture.txt");
        Files.write(binary, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13});
        Run run = Run.of("extract", garbled.toString(), binary.toString());
        assertEquals(3, run.code());
        assertEquals("", run.out());
        assertTrue(run.err().contains(garbled + ": is garbled: "), run.err());
        assertTrue(run.err().contains(binary + ": no reader knows the format "), run.err());
        Path line = file("one.jsonl", "{\"id\": \"a\", \"text\": \"" + Files.readString(garbled) + "\"}\n");
        assertTrue(Run.of("extract", line.toString()).err().contains(line + ":1: is garbled: "));
    }

    @Test
    void readsUtf8WithAByteOrderMark() throws IOException {
        Path in = dir.resolve("bom.txt");
        Files.write(in, ("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_8));
        Extraction e = RecordJson.read(Run.of("extract", in.toString(), "--text").out());
        assertEquals(TEXT, e.article().text());
    }

    @Test
    void saysWhichFormatAnUnknownEndingGets() throws IOException {
        String in = file("a.txt", TEXT).toString();
        Path out = dir.resolve("a.records");
        Run run = Run.of("extract", in, "-o", out.toString());
        assertEquals(0, run.code(), run.err());
        assertTrue(run.err().contains("jsonl is written"), run.err());
        assertEquals("a", json(Files.readString(out)).path("id").asText());
        assertEquals("", Run.of("extract", in, "-o", out.toString(), "--format", "jsonl").err());
        Run contrary = Run.of("extract", in, "-o", dir.resolve("x.xlsx").toString(), "--format", "csv");
        assertEquals(2, contrary.code());
        assertTrue(contrary.err().contains("x.xlsx ends in xlsx, but --format is csv"), contrary.err());
        assertFalse(Files.exists(dir.resolve("x.xlsx")));
    }
}
