package org.shuzheng.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shuzheng.doc.Extraction;
import org.shuzheng.doc.Fact;
import org.shuzheng.pipeline.Shuzheng;

/** What we write is opened by the programs that people have, where they are installed: LibreOffice and a browser. */
final class OtherProgramsTest {

    @TempDir
    static Path folder;

    private static Extraction extraction;

    @BeforeAll
    static void extract() throws IOException {
        extraction = Shuzheng.open().extract(Gathered.only(Path.of("corpus/report-city.txt")));
    }

    private static Path written(RecordFormat format, String name) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
             RecordWriter writer = format.writer(out, new WriteOptions(false, Offsets.UTF16, true, false, 0, "zh", Layer.FACTS))) {
            writer.write(extraction);
        }
        return file;
    }

    @Test
    void officeReadsEverySheetOfTheWorkbook() throws Exception {
        office("csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1", written(RecordFormat.XLSX, "a.xlsx"));
        Path facts = folder.resolve("a-事实.csv");
        List<String> rows = Files.readAllLines(facts);
        assertEquals(extraction.facts().size() + 1, rows.size());
        for (int i = 0; i < extraction.facts().size(); i++) {
            List<String> cells = CsvReader.cells(rows.get(i + 1), ',');
            assertEquals(extraction.facts().get(i).indicator(), cells.get(3));
            assertEquals(0, extraction.figures().get(extraction.facts().get(i).figure()).value().compareTo(new BigDecimal(cells.get(6))), rows.get(i + 1));
            assertEquals("2024-01-16", cells.get(2));
        }
        for (String sheet : List.of("数字", "时间", "名称", "文章", "句子")) {
            assertTrue(Files.readAllLines(folder.resolve("a-" + sheet + ".csv")).size() > 1, sheet);
        }
    }

    @Test
    void officeReadsTheCsvAsUtf8() throws Exception {
        // In a window it asks; without one it must be told that 76 is UTF-8.
        office("fods", written(RecordFormat.CSV, "b.csv"), "--infilter=CSV:44,34,76");
        String read = Files.readString(folder.resolve("b.fods"));
        for (Fact fact : extraction.facts()) {
            assertTrue(read.contains("<text:p>" + fact.indicator() + "</text:p>"), fact.indicator());
        }
    }

    @Test
    void aBrowserShowsTheMarks() throws Exception {
        Path page = written(RecordFormat.HTML, "c.html");
        Path picture = folder.resolve("c.png");
        Path browser = List.of("/usr/bin/chromium", "/usr/bin/google-chrome").stream().map(Path::of).filter(Files::isExecutable).findFirst().orElse(Path.of("none"));
        run(browser, "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync", "--user-data-dir=" + folder.resolve("browser"), "--window-size=900,1200",
                "--screenshot=" + picture, page.toUri().toString());
        assumeTrue(Files.exists(picture), "the browser took no picture");
        BufferedImage image = ImageIO.read(picture.toFile());
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                colours.add(image.getRGB(x, y) & 0xFFFFFF);
            }
        }
        // Facts, times and names have grounds of their own.
        for (int ground : new int[] {0xFFF1B8, 0xE6F4FF, 0xF9F0FF}) {
            assertTrue(colours.contains(ground), Integer.toHexString(ground));
        }
    }

    private static void office(String to, Path file, String... more) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("-env:UserInstallation=" + folder.resolve("office").toUri(), "--headless"));
        arguments.addAll(List.of(more));
        arguments.addAll(List.of("--convert-to", to, "--outdir", folder.toString(), file.toString()));
        run(Path.of("/usr/bin/soffice"), arguments.toArray(String[]::new));
    }

    /** Runs a program that need not be there, and that may be too busy to start: no test of ours fails for that. */
    private static void run(Path program, String... arguments) throws Exception {
        assumeTrue(Files.isExecutable(program), program + " is not installed");
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile())
                .redirectInput(new File("/dev/null")).start();
        boolean ended = process.waitFor(120, TimeUnit.SECONDS);
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        assumeTrue(ended, program + " does not end");
    }
}
