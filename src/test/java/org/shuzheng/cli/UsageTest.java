package org.shuzheng.cli;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/** What a command line means at its edges: empty and contrary arguments, standard input, where things are printed. */
final class UsageTest {

    @TempDir
    private Path dir;

    @ParameterizedTest
    @CsvSource({"explain,en,增长21.1%。", "explain,zh,增长21.1%。", "search,en,growth:>=10% period", "search,zh,growth:>=10% period"})
    void helpShowsOnePercentSign(String command, String language, String shown) {
        Run run = Run.of(command, "--help", "--lang", language);
        assertTrue(run.out().contains(shown), run.out());
        assertFalse(run.out().contains("%%"), run.out());
    }

    /** The help is made with {@link String#format}: a bare % in it is warned of on the user's terminal. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void helpCanBeFormatted(String language) {
        for (Class<?> command : Program.class.getAnnotation(Command.class).subcommands()) {
            CommandLine line = new CommandLine(command);
            Help.inLanguage(line, language);
            assertFormats(line);
            line.getSubcommands().values().forEach(UsageTest::assertFormats);
        }
    }

    private static void assertFormats(CommandLine line) {
        CommandSpec spec = line.getCommandSpec();
        Stream.of(Stream.of(spec.usageMessage().footer()), Stream.of(spec.usageMessage().description()),
                        spec.args().stream().flatMap(a -> Stream.of(a.description())))
                .flatMap(texts -> texts).forEach(text -> assertDoesNotThrow(() -> String.format(text), text));
    }

    @ParameterizedTest
    @CsvSource({"explain,''", "explain,' '", "extract,''", "ingest,''"})
    void anEmptyArgumentIsNoFolder(String command, String argument) {
        Run english = Run.of(command, argument);
        assertEquals(Exit.USAGE, english.code(), english.err());
        assertTrue(english.err().contains("an argument is empty") && english.out().isEmpty(), english.err());
        assertTrue(Run.of(command, argument, "--lang", "zh").err().contains("参数是空的"));
    }

    @ParameterizedTest
    @CsvSource({"extract,0", "extract,-2", "ingest,0"})
    void jobsAreCountedFromOne(String command, String jobs) {
        Run run = Run.of(command, "a.txt", "--jobs=" + jobs);
        assertEquals(Exit.USAGE, run.code(), run.err());
        assertTrue(run.err().contains("--jobs is " + jobs), run.err());
    }

    @Test
    void explainReadsStandardInput() {
        Run run = Run.with(Map.of(), "2023年，杭州市实现数字贸易额3190亿元。", "explain", "-");
        assertEquals(Exit.DONE, run.code(), run.err());
        assertTrue(run.out().contains("3190亿元"), run.out());
    }

    /** A folder is read by the endings of its files: the pages name every one. */
    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void everyEndingThatIsReadIsNamed(String readme) throws IOException {
        String page = Files.readString(Path.of(readme));
        for (String ending : new org.shuzheng.io.Readers().extensions()) {
            assertTrue(page.contains("`." + ending + "`"), readme + " does not name ." + ending);
        }
    }

    @Test
    void aDayThatIsNoneIsSaid() throws IOException {
        Path article = Files.writeString(dir.resolve("a.md"), "---\ntitle: 报告\ndate: gestern\n---\n2023年增长5%。\n");
        Run run = Run.of("extract", article.toString());
        assertEquals(Exit.DONE, run.code(), run.err());
        assertTrue(run.err().contains("a.md: the date \"gestern\" is not understood"), run.err());
        assertTrue(Run.of("extract", article.toString(), "--quiet").err().isEmpty());
    }

    /** What goes to standard error: with -q only errors, with -v also what was found, with --debug also where a fault arose. */
    @Test
    void asMuchIsSaidAsIsWanted() throws IOException {
        Path article = dir.resolve("a.txt");
        Files.write(article, "关于促进数字贸易发展的意见\n2024年3月5日\n2023年，杭州市实现数字贸易额3190亿元，同比增长两成。\n".getBytes(java.nio.charset.Charset.forName("GB18030")));
        assertTrue(Run.of("extract", article.toString()).err().contains("read as GB18030"));
        assertEquals("", Run.of("extract", article.toString(), "-q").err());
        assertTrue(Run.of("extract", article.toString(), "-v").err().contains("title found"));
        assertTrue(Run.of("extract", dir.resolve("none.txt").toString(), "-q").err().contains("no such file"));
        String[] faulty = {"extract", article.toString(), "--models", dir.resolve("none").toString()};
        assertFalse(Run.of(faulty).err().contains("\tat "));
        assertTrue(Run.of(faulty[0], faulty[1], faulty[2], faulty[3], "--debug").err().contains("\tat org.shuzheng."));
    }

    @Test
    void onlyTwoLanguagesAreSpoken() {
        Run french = Run.of("--lang", "fr", "explain", "增长5%");
        assertEquals(Exit.USAGE, french.code(), french.out());
        assertTrue(french.err().contains("--lang is \"fr\", expected zh or en"), french.err());
        assertEquals(Exit.USAGE, Run.with(Map.of("SHUZHENG_LANG", "fr"), "", "explain", "增长5%").code());
        assertEquals(Exit.DONE, Run.of("--lang=zh-CN", "explain", "增长5%").code());
    }

    @Test
    void facetsStandBesideRecordsOnStandardError() throws IOException {
        Path article = Files.writeString(dir.resolve("a.txt"), "2023年，杭州市实现数字贸易额3190亿元。");
        String library = dir.resolve("library").toString();
        assertEquals(Exit.DONE, Run.of("ingest", article.toString(), "--library", library).code());
        for (String format : new String[] {"jsonl", "csv", "xlsx"}) {
            Run run = Run.of("search", "数字贸易额", "--library", library, "--facet", "subject", "--format", format);
            assertEquals(Exit.DONE, run.code(), run.err());
            assertTrue(run.err().lines().anyMatch(l -> l.matches("杭州市 +1")), format + run.err());
            assertFalse(run.out().lines().anyMatch(l -> l.matches("杭州市 +1")), format + run.out());
        }
        Run table = Run.of("search", "数字贸易额", "--library", library, "--facet", "subject", "--format", "table");
        assertTrue(table.lines().stream().anyMatch(l -> l.matches("杭州市 +1")), table.out());
    }
}
