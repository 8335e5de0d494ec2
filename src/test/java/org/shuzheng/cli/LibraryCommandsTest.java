package org.shuzheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ingest search show list delete stats export reindex}, as a user runs them. */
final class LibraryCommandsTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final String HANGZHOU = "{\"id\":\"hz\",\"title\":\"杭州市数字贸易\",\"published\":\"2024-01-20\",\"text\":"
            + "\"2023年，杭州市数字贸易额3190亿元，同比增长8.1%。杭州市地区生产总值20059亿元，增长5.6%。\"}\n";
    private static final String NINGBO = "{\"id\":\"nb\",\"title\":\"宁波市经济运行情况\",\"published\":\"2024-02-01\",\"text\":"
            + "\"2023年，宁波市数字贸易额1280亿元，同比增长12.4%。预计2024年宁波市地区生产总值增长6%左右。\"}\n";

    @TempDir
    private Path dir;

    private String library;

    @BeforeEach
    void name() {
        library = dir.resolve("lib").toString();
    }

    private Run run(String... args) {
        return runWith("", args);
    }

    private Run runWith(String in, String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.add("--library");
        all.add(library);
        return Run.with(Map.of(), in, all.toArray(String[]::new));
    }

    private void two() {
        Run run = runWith(HANGZHOU + NINGBO, "ingest", "-");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.err().contains("2 added, 0 updated, 0 unchanged, 0 failed"), run.err());
    }

    private static JsonNode json(String line) throws IOException {
        return MAPPER.readTree(line);
    }

    // --- ingest

    @Test
    void standardInputIsTakenInOnceAndUpdatedWhenItChanges() {
        two();
        assertTrue(runWith(HANGZHOU + NINGBO, "ingest", "-").err().contains("0 added, 0 updated, 2 unchanged"));
        assertTrue(runWith(HANGZHOU.replace("3190", "3191"), "ingest", "-").err().contains("0 added, 1 updated, 0 unchanged"));
        assertEquals("3191亿元", surfaces("数字贸易额 subject:杭州市 aspect:level").get(0));
    }

    @Test
    void aDryRunWritesNothing() throws IOException {
        Run none = runWith(HANGZHOU, "ingest", "-", "--dry-run");
        assertTrue(none.err().contains("would add 1, update 0, leave 0 unchanged"), none.err());
        assertFalse(Files.exists(Path.of(library)));
        two();
        Run some = runWith(HANGZHOU.replace("3190", "3191") + NINGBO, "ingest", "-", "--dry-run");
        assertTrue(some.err().contains("would add 0, update 1, leave 1 unchanged"), some.err());
        assertEquals("3190亿元", surfaces("数字贸易额 subject:杭州市 aspect:level").get(0));
    }

    @Test
    void foldersFilesAndFailuresAreToldApart() throws IOException {
        Path news = Files.createDirectories(dir.resolve("news/deep"));
        Files.writeString(dir.resolve("news/a.txt"), "2023年，杭州市数字贸易额3190亿元。");
        Files.writeString(news.resolve("a.txt"), "2023年，宁波市数字贸易额1280亿元。");
        Files.writeString(news.resolve("b.jsonl"), HANGZHOU + "{\"id\": \"half\n" + NINGBO);
        Path lost = Files.write(dir.resolve("news/lost.txt"), new byte[] {0, 1, 2, 3, 0, 0, 0, 0});
        Run run = run("ingest", dir.resolve("news").toString());
        assertEquals(3, run.code(), run.err());
        assertTrue(run.err().contains("4 added, 0 updated, 0 unchanged, 2 failed"), run.err());
        assertTrue(run.err().contains("b.jsonl:2"), run.err());
        Path failures = dir.resolve("lib.failed.jsonl");
        assertEquals(2, Files.readAllLines(failures).size());
        assertEquals(List.of("a", "a-2", "hz", "nb"), run("list").lines().stream().map(l -> l.split("\t")[0]).sorted().toList());

        // The list of failures is fed in again, when the cause is gone; then there is none any more.
        Files.writeString(lost, "2023年，温州市数字贸易额100亿元。");
        Files.writeString(news.resolve("b.jsonl"), HANGZHOU + NINGBO);
        Run again = run("ingest", failures.toString());
        assertEquals(0, again.code(), again.err());
        assertTrue(again.err().contains("1 added, 0 updated, 2 unchanged, 0 failed"), again.err());
        assertFalse(Files.exists(failures));
    }

    @Test
    void twoArticlesOfOneIdInOneRunAreBothKept() throws IOException {
        Path file = Files.writeString(dir.resolve("news.jsonl"), HANGZHOU + NINGBO.replace("\"nb\"", "\"hz\"") + HANGZHOU);
        Run run = run("ingest", file.toString());
        assertEquals(0, run.code(), run.err());
        assertTrue(run.err().contains("two articles are called hz: " + file + ":1 and " + file + ":2; the second is kept as hz-2"), run.err());
        assertTrue(run.err().contains("2 added, 0 updated, 1 unchanged"), run.err());
        assertEquals(List.of("3190亿元"), surfaces("article:hz 数字贸易额 aspect:level"));
        assertEquals(List.of("1280亿元"), surfaces("article:hz-2 数字贸易额 aspect:level"));
        assertTrue(run("ingest", file.toString()).err().contains("0 added, 0 updated, 3 unchanged"));
    }

    @Test
    void anArticleThatTakesThePlaceOfOneFromElsewhereIsTold() throws IOException {
        Path first = Files.writeString(dir.resolve("first.jsonl"), HANGZHOU);
        Path second = Files.writeString(dir.resolve("second.jsonl"), HANGZHOU.replace("3190", "4000"));
        assertEquals(0, run("ingest", first.toString()).code());
        Run run = run("ingest", second.toString());
        assertTrue(run.err().contains("hz from " + first + " is replaced by hz from " + second + ":1"), run.err());
        assertTrue(run.err().contains("0 added, 1 updated"), run.err());
    }

    @Test
    void confirmedArticlesArePrintedAndWrongUsesAreTold() throws IOException {
        assertEquals(List.of("added\thz", "added\tnb"), runWith(HANGZHOU + NINGBO, "ingest", "-", "--print").lines().stream().sorted().toList());
        assertEquals(2, run("ingest").code());
        assertEquals(2, run("ingest", "-", "--jobs", "0").code());
        Run missing = run("ingest", dir.resolve("none.txt").toString());
        assertEquals(3, missing.code());
        assertTrue(missing.err().contains("none.txt"), missing.err());
    }

    @Test
    void aLibraryThatCannotBeWrittenIsToldWithWhatToDo() throws IOException {
        Files.writeString(Path.of(library), "a file");
        Run run = runWith(HANGZHOU, "ingest", "-");
        assertEquals(3, run.code(), run.err());
        assertTrue(run.err().contains("cannot be written") && run.err().contains("run the same command again"), run.err());
        assertEquals("a file", Files.readString(Path.of(library)));
    }

    // --- search

    private List<String> surfaces(String query, String... more) {
        List<String> args = new ArrayList<>(List.of("search", query));
        args.addAll(List.of(more));
        return run(args.toArray(String[]::new)).lines().stream().map(line -> {
            try {
                return json(line).get("surface").asText();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }).toList();
    }

    @Test
    void aHitHoldsAllThatIsNeededToCheckIt() throws IOException {
        two();
        Run run = run("search", "2023年杭州市数字贸易额超过3000亿元");
        assertEquals(0, run.code());
        JsonNode hit = json(run.lines().get(0));
        assertEquals("数字贸易额", hit.get("indicator").asText());
        assertEquals("杭州市", hit.get("subject").asText());
        assertEquals("2023", hit.get("period").asText());
        assertEquals("3190亿元", hit.get("surface").asText());
        assertEquals("319000000000", hit.get("value").decimalValue().toPlainString());
        assertEquals("8.1", hit.get("growth").asText());
        assertEquals("actual", hit.get("status").asText());
        assertEquals("hz#0", hit.get("fact").asText());
        String text = json(HANGZHOU).get("text").asText();
        assertEquals("3190亿元", text.substring(hit.get("start").asInt(), hit.get("end").asInt()));
        String sentence = hit.get("sentence").asText();
        assertTrue(text.contains(sentence), sentence);
        List<String> marked = new ArrayList<>();
        hit.get("marks").forEach(m -> marked.add(sentence.substring(m.get(0).asInt(), m.get(1).asInt())));
        assertTrue(marked.contains("杭州市数字贸易额"), marked.toString());
        assertTrue(hit.get("confidence").asText().length() <= 5, "three places: " + hit.get("confidence"));
        assertEquals(1, hit.get("score").asDouble());
    }

    @Test
    void countExplainLimitOffsetAndExitCodes() {
        two();
        assertEquals("2", run("search", "数字贸易额 aspect:level", "--count").out().strip());
        assertEquals(1, surfaces("数字贸易额 aspect:level", "-n", "1").size());
        List<String> all = surfaces("数字贸易额");
        List<String> paged = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            paged.addAll(surfaces("数字贸易额", "-n", "1", "--offset", Integer.toString(i)));
        }
        assertEquals(all, paged);
        Run beyond = run("search", "数字贸易额", "--offset", "50");
        assertEquals(0, beyond.code());
        assertTrue(beyond.err().contains("--offset 50 lies behind the last of the " + all.size() + " found"), beyond.err());
        Run none = run("search", "航天发射次数");
        assertEquals(1, none.code());
        assertEquals("", none.out());
        assertEquals("0", run("search", "航天发射次数", "--count").out().strip());
        assertEquals(2, run("search", "status:done").code());
        assertTrue(run("search", "GDP", "--explain").err().contains("understood as: (GDP OR 地区生产总值"), run("search", "GDP", "--explain").err());
        assertEquals(2, run("search", "出口", "--limit", "-1").code());
        assertEquals(2, run("search", "出口", "--facet", "colour").code());
    }

    @Test
    void facetsCountFactsOrArticles() {
        two();
        Run facts = run("search", "aspect:level", "--facet", "indicator,subject", "--format", "table");
        assertTrue(facts.out().lines().anyMatch(l -> l.matches("数字贸易额\\s+2")), facts.out());
        assertTrue(facts.out().lines().anyMatch(l -> l.matches("杭州市\\s+2")), facts.out());
        Run articles = run("search", "数字贸易额", "--articles", "--facet", "subject,status", "--format", "table");
        assertTrue(articles.out().lines().anyMatch(l -> l.matches("杭州市\\s+1")), articles.out());
        assertTrue(articles.out().lines().anyMatch(l -> l.matches("actual\\s+2")), articles.out());
        Run beside = run("search", "数字贸易额", "--facet", "year");
        assertTrue(beside.lines().stream().allMatch(l -> l.startsWith("{")), "standard output is for records");
        assertTrue(beside.err().contains("2023"), beside.err());
    }

    @Test
    void sortsAndQuestionsForTheMost() {
        two();
        assertEquals(List.of("1280亿元", "3190亿元"), surfaces("数字贸易额 aspect:level", "--sort", "growth"));
        assertEquals(List.of("3190亿元", "1280亿元"), surfaces("数字贸易额 aspect:level", "--sort", "value"));
        assertEquals("1280亿元", surfaces("哪个城市数字贸易额增长最快？").get(0));
        assertEquals("3190亿元", surfaces("数字贸易额最高的城市").get(0));
        assertEquals("1280亿元", surfaces("数字贸易额最低的城市").get(0));
        assertEquals("20059亿元", surfaces("杭州GDP").get(0));
        assertEquals(2, run("search", "出口", "--articles", "--sort", "value").code());
        assertEquals("nb", json0("数字贸易额", "--articles", "--sort", "published").get("article").asText());
    }

    private JsonNode json0(String... args) {
        try {
            return json(run(Stream.concat(Stream.of("search"), Stream.of(args)).toArray(String[]::new)).lines().get(0));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void articlesComeWithPassages() {
        two();
        JsonNode hit = json0("宁波 数字贸易", "--articles");
        assertEquals("nb", hit.get("article").asText());
        String passage = hit.get("passages").get(0).get("text").asText();
        JsonNode mark = hit.get("passages").get(0).get("marks").get(0);
        assertTrue(passage.startsWith("2023年，宁波市数字贸易额"), passage);
        assertEquals("宁波", passage.substring(mark.get(0).asInt(), mark.get(0).asInt() + 2));
        assertEquals("hz", json0("indicator:数字贸易额 value:>3000亿元", "--articles").get("article").asText());
        assertEquals(1, run("search", "subject:宁波市 value:>3000亿元", "--articles").code(), "of one and the same fact");
    }

    @Test
    void hitsGoToFilesInTheFormatOfTheirName() throws IOException {
        two();
        Path csv = dir.resolve("hits.csv");
        assertEquals(0, run("search", "数字贸易额", "-o", csv.toString()).code());
        List<String> lines = Files.readAllLines(csv);
        assertTrue(lines.get(0).replace("\uFEFF", "").startsWith("article,figure,title"), lines.get(0));
        assertTrue(lines.stream().anyMatch(l -> l.contains("3190亿元")), lines.toString());
        Path xlsx = dir.resolve("hits.xlsx");
        assertEquals(0, run("search", "数字贸易额", "-o", xlsx.toString()).code());
        assertEquals("PK", new String(Files.readAllBytes(xlsx), 0, 2, StandardCharsets.US_ASCII));
        assertEquals(2, run("search", "数字贸易额", "-o", xlsx.toString(), "--format", "csv").code());
        Run table = run("search", "数字贸易额 subject:杭州市", "--format", "table");
        assertTrue(table.out().startsWith("杭州市 数字贸易额 2023  3190亿元  +8.1%\n"), table.out());
        assertTrue(table.out().contains("hz#0  杭州市数字贸易  2024-01-20  @14"), table.out());
    }

    @Test
    void twoTextsFromStandardInputAreBothKept() throws IOException {
        runWith("2024年，桂林市旅游总消费1600亿元。", "ingest", "-");
        assertTrue(runWith("2024年，梧州市旅游总消费300亿元。", "ingest", "-").err().contains("1 added, 0 updated"));
        assertTrue(runWith("2024年，梧州市旅游总消费300亿元。", "ingest", "-").err().contains("0 added, 0 updated, 1 unchanged"));
        assertEquals(2, run("list").lines().size());
        assertTrue(run("list").lines().stream().allMatch(line -> line.startsWith("stdin-")), run("list").out());
    }

    // --- show, list, delete, stats, export, reindex

    @Test
    void showGivesAnArticleAFactOrTheRecord() throws IOException {
        two();
        Run article = run("show", "hz");
        assertTrue(article.out().startsWith("杭州市数字贸易\nhz  2024-01-20"), article.out());
        assertTrue(article.out().contains("3190亿元") && article.out().contains("indicator"), article.out());
        Run fact = run("show", "hz#0");
        assertTrue(fact.out().contains("\"indicator\" : \"数字贸易额\"") && fact.out().contains("2023年，杭州市数字贸易额3190亿元"), fact.out());
        assertEquals("hz", json(run("show", "hz", "--record").out()).get("id").asText());
        assertEquals(1, run("show", "none").code());
        Run beyond = run("show", "hz#99");
        assertEquals(1, beyond.code());
        assertTrue(beyond.err().contains("facts, counted from 0"), beyond.err());
    }

    @Test
    void listDeleteAndStats() {
        two();
        assertTrue(run("list").lines().get(0).startsWith("hz\t2024-01-20\t"), run("list").out());
        assertTrue(run("stats").out().contains("articles 2\n"), run("stats").out());
        Run deleted = run("delete", "hz", "none");
        assertEquals(0, deleted.code());
        assertTrue(deleted.err().contains("no article none") && deleted.err().contains("1 articles taken out"), deleted.err());
        assertEquals(1, run("delete", "hz").code());
        assertEquals(1, run("list").lines().size());
        assertEquals(1, run("search", "杭州市数字贸易额 subject:杭州市").code());
        Run missing = Run.of("stats", "--library", dir.resolve("none").toString());
        assertEquals(3, missing.code());
        assertTrue(missing.err().contains("shuzheng ingest"), missing.err());
        assertFalse(Files.exists(dir.resolve("none")));
    }

    @Test
    void whatIsExportedIsWhatExtractWritesAndCanBeTakenInAgain() throws IOException {
        Path source = Files.writeString(dir.resolve("news.jsonl"), HANGZHOU + NINGBO);
        assertEquals(0, run("ingest", source.toString()).code());
        List<String> extracted = Run.of("extract", source.toString()).lines().stream().sorted().toList();
        assertEquals(extracted, run("export").lines().stream().sorted().toList());
        Path records = dir.resolve("records.jsonl");
        assertEquals(0, run("export", "-o", records.toString()).code());
        assertEquals(extracted, Files.readAllLines(records).stream().sorted().toList());
        Path sheet = dir.resolve("facts.csv");
        assertEquals(0, run("export", "-o", sheet.toString()).code());
        assertTrue(Files.readString(sheet).contains("3190亿元"));

        Path articles = dir.resolve("articles.jsonl");
        assertEquals(0, run("export", "--articles", "-o", articles.toString()).code());
        library = dir.resolve("other").toString();
        assertTrue(run("ingest", articles.toString()).err().contains("2 added"));
        assertEquals(extracted, run("export").lines().stream().sorted().toList());
        assertEquals(2, run("export", "--articles", "--format", "csv").code());
    }

    @Test
    void readingAnewKeepsWhereAnArticleCameFromAndItsPages() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(Path.of("src/test/resources/formats"))) {
            files = all.filter(f -> f.toString().endsWith(".pdf") || f.toString().endsWith(".html")).sorted().toList();
        }
        assertTrue(files.size() >= 2, files.toString());
        List<String> args = new ArrayList<>(List.of("ingest"));
        files.forEach(f -> args.add(f.toString()));
        assertEquals(0, run(args.toArray(String[]::new)).code());
        List<String> before = run("export").lines().stream().sorted().toList();
        assertTrue(before.stream().anyMatch(r -> r.contains("\"page\":")), "a page of a PDF");
        assertTrue(before.stream().anyMatch(r -> r.contains("\"titleFrom\":")), "where a title was found");
        Run run = run("reindex");
        assertTrue(run.err().contains(files.size() + " articles read anew, 0 failed"), run.err());
        assertEquals(before, run("export").lines().stream().sorted().toList());
    }
}
