package org.shuzheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who reads Chinese is told in Chinese what went wrong, whoever found it: the parser of arguments, a room, a library, the system. */
final class ChineseMessagesTest {

    private static final String GOOD = "2023年，全市生产总值491.36亿元，增长3.4%。";
    /** English that is more than a name: a function word before another word. */
    private static final Pattern ENGLISH = Pattern.compile("(?i)\\b(is|are|the|a|an|no|not|has|be|cannot|with|was|of|to|in|by|for) [a-z]{2,}");

    @TempDir
    static Path folder;

    @BeforeAll
    static void files() throws IOException {
        write("good.txt", GOOD);
        write("empty.txt", "");
        Files.write(folder.resolve("binary.txt"), new byte[] {1, 2, 0, 0, 3, 4, 0, 0, 5, 0, 6, 0, 0, 0, 0, 7, 0, 0, 0, 8});
        Files.write(folder.resolve("picture.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        String text = "坚持稳中求进工作总基调，完整准确全面贯彻新发展理念，推动高质量发展。".repeat(20);
        Files.writeString(folder.resolve("garbled.txt"), new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName("GB18030")));
        Files.writeString(folder.resolve("latin.txt"), new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
        write("lost.txt", "?????????????? ??????????? ??? ????? ?????????? ????");
        write("bad.jsonl", "{\"id\": \"a\", text}\n{\"id\": \"b\"}\n{\"id\": \"c\", \"published\": \"gestern\", \"text\": \"x\"}\nnonsense\n[1]\n{\"id\":{},\"text\":\"a\"}\n"
                + "{\"id\": \"d\", \"text\": \"abc\n{\"id\": \"e\", \"text\": \"a\tb\"}\n{\"id\" \"f\"}\n{\"id\": 01}\n{\"id\": \"\\q\"}\n");
        Files.write(folder.resolve("latin.jsonl"), new byte[] {'{', '"', 'i', 'd', '"', ':', '"', (byte) 0xC4, (byte) 0xE3, '"', '}', '\n'});
        write("table.csv", "a,b\n1,2\n");
        write("open.csv", "text\n\"2023年\n");
        write("day.csv", "text,date\n" + GOOD.replace('，', ' ') + ",gestern\n");
        write("side.txt", GOOD);
        write("side.meta.json", "{\"title\": }");
        write("day.md", "---\ntitle: 报告\ndate: gestern\n---\n" + GOOD);
        zip("cut.zip", 60);
        zip("whole.zip", Integer.MAX_VALUE);
        Files.write(folder.resolve("cut.gz"), new byte[] {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 5});
        Files.write(folder.resolve("cut.pdf"), "%PDF-1.4\n1 0 obj\n<< /Type".getBytes(StandardCharsets.US_ASCII));
        Files.write(folder.resolve("cut.docx"), Arrays.copyOf(Files.readAllBytes(folder.resolve("whole.zip")), 80));
        Files.copy(folder.resolve("whole.zip"), folder.resolve("other.docx"));
        write("bad.yaml", "lang: [zh\n");
        write("tab.yaml", "extract:\n\toffsets: utf16\n");
        write("unknown.yaml", "extract:\n  ofsets: utf16\n");
        write("lang.yaml", "lang: fr\n");
        write("format.yaml", "extract:\n  format: tabel\n");
        Files.createDirectory(folder.resolve("models"));
        write("models/units.tsv", "# source: own\nunit\tfactor\n亿\n");
        Files.createDirectory(folder.resolve("nothing"));
        write("gold.json", "{\"id\": \"a\", \"text\": \"增长5%\", \"figures\": [{\"start\": 2, \"end\": 9, \"surface\": \"5%\", \"value\": 5, \"unit\": \"%\"}]}");
        write("broken.json", "{\"id\": ");
        write("bad.marked", "# id: a\n---\n增长⟦5%|5 %\n");
        write("slot.marked", "# id: a\n---\n增长⟦5%|5 %; 地区生产总值 @全市 speed⟧\n");
        assertEquals(0, Run.of("ingest", at("good.txt"), "--library", at("library")).code());
    }

    private static void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static void zip(String name, int length) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("a.txt"));
            zip.write(GOOD.getBytes(StandardCharsets.UTF_8));
        }
        Files.write(folder.resolve(name), Arrays.copyOf(bytes.toByteArray(), Math.min(length, bytes.size())));
    }

    private static String at(String name) {
        return folder.resolve(name).toString();
    }

    static Stream<Arguments> runs() {
        return Stream.of("", "extrac", "extract --formt json", "extract --format", "extract --format tabel @good.txt", "extract --jobs two @good.txt",
                "extract --jobs 0 @good.txt", "extract --published gestern @good.txt", "extract -o @x.json -o @y.json @good.txt", "extract -o @none/x.json @good.txt",
                "extract -o @nothing @good.txt", "extract -o @good.txt @good.txt", "extract -o @x.xlsx --format csv @good.txt", "extract --color blue @good.txt",
                "extract --models @none @good.txt", "extract --models @models @good.txt", "extract @none.txt", "extract @godo.txt", "extract @empty.txt",
                "extract @binary.txt", "extract @picture.png", "extract @garbled.txt", "extract @latin.txt", "extract @lost.txt", "extract @bad.jsonl",
                "extract @latin.jsonl", "extract @table.csv", "extract @open.csv", "extract @day.csv", "extract @side.txt", "extract @day.md", "extract @cut.zip",
                "extract @cut.gz", "extract @cut.pdf", "extract @cut.docx", "extract @other.docx", "extract @nothing", "explain", "annotate", "annotate @good.txt x",
                "annotate @none.txt", "gold", "gold exprot", "gold export", "gold lint @gold.json", "gold lint @broken.json", "gold lint @bad.marked",
                "gold lint @slot.marked", "gold lint @nothing", "gold agree @gold.json", "eval @none", "eval @gold.json --gate --expected @broken.json", "lint modles",
                "lint models --models @models", "lint gold --gold @none", "config --config @none.yaml", "config --config @bad.yaml", "config --config @tab.yaml",
                "config --config @unknown.yaml", "config --config @lang.yaml", "extract @good.txt --config @format.yaml", "completion fish", "demo --facts many",
                "search 出口 --library @none", "search 出口 --library @nothing", "search value:>多 --library @library", "search (出口 --library @library",
                "search indicater:出口 --library @library", "search 出口 --facet color --library @library", "search 出口 -n -3 --library @library",
                "search period:明年.. --library @library", "search status:done --library @library", "search 出口) --library @library", "search \"出口 --library @library",
                "search 出口 OR --library @library", "search --sort size --library @library", "show nobody --library @library", "show good#99 --library @library",
                "show --library @none x", "ingest --library @library", "delete --library @library")
                .map(Arguments::of);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("runs")
    void toldInChinese(String command) {
        List<String> args = new ArrayList<>(List.of("--lang", "zh"));
        for (String word : command.split(" ")) {
            if (!word.isEmpty()) {
                args.add(word.startsWith("@") ? at(word.substring(1)) : word);
            }
        }
        Run run = Run.of(args.toArray(String[]::new));
        assertNotEquals(Exit.FAULT, run.code(), run.err());
        String said = run.err() + (run.code() == Exit.DONE || run.lines().stream().anyMatch(l -> l.startsWith("{")) ? "" : run.out());
        assertFalse(run.code() > Exit.NOTHING_FOUND && said.isBlank());
        assertSame(said.replace(folder.toString(), ""));
    }

    /** Quoted texts of the user's files may be what they like. */
    private static void assertSame(String said) {
        for (String line : said.lines().toList()) {
            boolean sentence = line.chars().filter(c -> c == ' ').count() > 2 && line.chars().allMatch(c -> c < 128 || c == '→');
            assertFalse(sentence && !line.startsWith("    ") && !line.strip().startsWith("→ shuzheng"), said);
            assertFalse(!line.startsWith("    ") && ENGLISH.matcher(line).find(), said);
        }
    }

    @Test
    void anUnknownReasonIsToldAsItIs() {
        assertEquals("the moon is full", Reasons.chinese().told("the moon is full"));
        assertEquals("a.zip：压缩包的目录有错（bad signature）", Reasons.chinese().told("a.zip: invalid CEN header (bad signature)"));
        assertEquals("没有字段“{1}”；可用的字段：x", Reasons.chinese().told("there is no field \"{1}\"; the fields are x"));
        assertEquals("the moon is full", Reasons.asTheyAre().told("the moon is full"));
    }

    @Test
    void whatMayHaveBeenMeant() {
        assertTrue(Run.of("extract", at("godo.txt")).err().contains("did you mean " + at("good.txt") + "?"));
        assertEquals(List.of("table"), Suggestions.of("tabel", List.of("jsonl", "json", "table", "csv")));
        assertEquals(List.of("--format"), Suggestions.of("--formt", List.of("--format", "--facet", "--layer")));
        assertEquals(List.of(), Suggestions.of("xyz", List.of("extract", "demo")));
    }
}
