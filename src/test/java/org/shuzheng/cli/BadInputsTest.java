package org.shuzheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot be read is named with the reason and the next step, the exit code tells of it, and the others are read. */
final class BadInputsTest {

    private static final String GOOD = "2023年，全市生产总值491.36亿元，增长3.4%。";

    @TempDir
    Path folder;

    /** Makes a file. */
    private interface Maker {
        void make(Path file) throws Exception;
    }

    static Stream<Arguments> inputs() {
        return Stream.of(
                row("empty.txt", "holds no text to read", f -> Files.write(f, new byte[0])),
                row("blank.txt", "holds no text to read", f -> Files.writeString(f, " \n　\n")),
                row("random.txt", "is no text", f -> Files.write(f, random(5000))),
                row("picture.txt", "no reader knows the format png", f -> Files.write(f, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0})),
                row("cut.zip", "is damaged", f -> Files.write(f, Arrays.copyOf(zip("a.txt", GOOD.getBytes(StandardCharsets.UTF_8)), 60))),
                row("cut.txt.gz", "is damaged: ends early", f -> Files.write(f, Arrays.copyOf(gzip(GOOD.getBytes(StandardCharsets.UTF_8)), 30))),
                row("bomb.zip", "unpacks to more than 200 ×", f -> Files.write(f, zip("a.txt", new byte[32 << 20]))),
                row("bomb.txt.gz", "unpacks to more than 200 ×", f -> Files.write(f, gzip(new byte[32 << 20]))),
                row("deep.zip", "nested deeper than 3", f -> Files.write(f, nested(5))),
                row("locked.zip", "is protected by a password", f -> Files.write(f, locked(zip("a.txt", GOOD.getBytes(StandardCharsets.UTF_8))))),
                row("nothing.zip", "holds no text to read", f -> Files.write(f, zip("a.exe", new byte[10]))),
                row("locked.pdf", "is protected by a password", BadInputsTest::lockedPdf),
                row("scanned.pdf", "pages are pictures without text: 1-2", BadInputsTest::scannedPdf),
                row("cut.pdf", "is damaged", f -> Files.writeString(f, "%PDF-1.7\n1 0 obj\n<<")),
                row("broken.docx", "is damaged", f -> Files.write(f, zip("[Content_Types].xml", "<Types".getBytes(StandardCharsets.UTF_8)))),
                row("locked.docx", "is protected by a password", BadInputsTest::lockedDocx),
                row("old.doc", "no reader knows the format doc (Word 97", BadInputsTest::oldWord),
                row("long.jsonl", "long.jsonl:1: is larger than the limit of 64 MiB", f -> sparse(f, 200L << 20)),
                row("long.txt", "is larger than the limit of 64 MiB", f -> sparse(f, 200L << 20)),
                row("table.csv", "table.csv:1: no column holds the text; there are: a, b", f -> Files.writeString(f, "a,b\n1,2\n")),
                row("open.csv", "open.csv:2: is damaged: a quotation mark is never closed", f -> Files.writeString(f, "text\n\"2023年\n增长\n")),
                row("zeros.txt", "is no text: this is not text: “0” more than 100000 times in a row", f -> Files.writeString(f, "0".repeat(3_000_000))),
                row("zeros.html", "is no text: this is not text: “0” more than", f -> Files.writeString(f, "<p>" + "0".repeat(200_000) + "</p>")),
                row("zeros.jsonl", "zeros.jsonl:1: is no text: this is not text: “零” more than", f -> Files.writeString(f, "{\"id\": \"a\", \"text\": \"" + "零".repeat(200_000) + "\"}\n")),
                row("missing.txt", "no such file or folder", f -> { }),
                row("loop", "holds itself", f -> {
                    Files.createDirectory(f);
                    Files.createSymbolicLink(f.resolve("again"), f);
                    Files.writeString(f.resolve("a.txt"), GOOD);
                }));
    }

    private static Arguments row(String name, String message, Maker maker) {
        return Arguments.of(name, message, maker);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("inputs")
    void namedAndTheOthersRead(String name, String message, Maker maker) throws Exception {
        Path bad = folder.resolve(name);
        maker.make(bad);
        Path good = folder.resolve("good.txt");
        Files.writeString(good, GOOD);
        Run run = Run.of("extract", bad.toString(), good.toString());
        assertEquals(Exit.SOME_FAILED, run.code(), run.err());
        assertTrue(run.err().contains(bad.toString()) && run.err().contains(message), run.err());
        assertTrue(run.err().contains("  → "), run.err());
        assertFalse(run.err().contains("\tat "), run.err());
        assertTrue(run.lines().getLast().contains("\"id\":\"good"), run.out());
    }

    @Test
    void unreadable() throws IOException {
        Path file = folder.resolve("secret.txt");
        Files.writeString(file, GOOD);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file), "the one who runs this test may read everything");
        Run run = Run.of("extract", file.toString());
        assertEquals(Exit.SOME_FAILED, run.code());
        assertTrue(run.err().contains("permission denied"), run.err());
    }

    @Test
    void readAsWhatItIs() throws IOException {
        Path file = folder.resolve("really.txt");
        Files.copy(Path.of("src/test/resources/formats/report-national.pdf"), file);
        Run run = Run.of("extract", file.toString());
        assertEquals(Exit.DONE, run.code(), run.err());
        assertTrue(run.err().contains("is read as pdf"), run.err());
        assertTrue(run.out().contains("\"page\":1,\"box\":["), run.out());
    }

    @Test
    void noExternalEntities() throws IOException {
        Path secret = folder.resolve("secret");
        Files.writeString(secret, "绝密数字 77 亿元");
        Path page = folder.resolve("page.html");
        Files.writeString(page, "<?xml version=\"1.0\"?><!DOCTYPE html [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>"
                + "<html><body><p>今年增长5%，总量达到8亿元。&x;</p></body></html>");
        Run run = Run.of("extract", "--text", page.toString());
        assertEquals(Exit.DONE, run.code(), run.err());
        assertFalse(run.out().contains("绝密"), run.out());
        Path word = folder.resolve("x.docx");
        Files.write(word, withEntity(secret));
        Run second = Run.of("extract", "--text", word.toString());
        assertEquals(Exit.SOME_FAILED, second.code(), second.out());
        assertTrue(second.err().contains("is damaged") && !second.err().contains("绝密"), second.err());
    }

    private static byte[] withEntity(Path secret) throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("MARK");
            document.write(plain);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var in = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(plain.toByteArray())); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
                String content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                if (e.getName().equals("word/document.xml")) {
                    content = "<!DOCTYPE x [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>" + content.substring(content.indexOf("?>") + 2).replace("MARK", "&x;");
                }
                zip.putNextEntry(new ZipEntry(e.getName()));
                zip.write(content.getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static byte[] random(int n) {
        byte[] bytes = new byte[n];
        new Random(7).nextBytes(bytes);
        return bytes;
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

    private static byte[] nested(int depth) throws IOException {
        byte[] inner = zip("a.txt", GOOD.getBytes(StandardCharsets.UTF_8));
        for (int i = 1; i < depth; i++) {
            inner = zip("in.zip", inner);
        }
        return inner;
    }

    /** Sets the bit that says "encrypted" in both headers of the entry. */
    private static byte[] locked(byte[] zip) {
        for (int i = 0; i + 4 < zip.length; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 3 && zip[i + 3] == 4) {
                zip[i + 6] |= 1;
            } else if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                zip[i + 8] |= 1;
            }
        }
        return zip;
    }

    private static void lockedPdf(Path file) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                out.beginText();
                out.setFont(new PDType1Font(FontName.HELVETICA), 12);
                out.showText("GDP grew by 5%");
                out.endText();
            }
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", "user", new AccessPermission());
            policy.setEncryptionKeyLength(256);
            document.protect(policy);
            document.save(file.toFile());
        }
    }

    private static void scannedPdf(Path file) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < 2; i++) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                    out.drawImage(LosslessFactory.createFromImage(document, new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB)), 0, 0, 400, 600);
                }
            }
            document.save(file.toFile());
        }
    }

    private static void lockedDocx(Path file) throws Exception {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText(GOOD);
            document.write(plain);
        }
        try (POIFSFileSystem files = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(file)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream data = encryptor.getDataStream(files)) {
                data.write(plain.toByteArray());
            }
            files.writeFilesystem(out);
        }
    }

    private static void oldWord(Path file) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(file)) {
            files.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), "WordDocument");
            files.writeFilesystem(out);
        }
    }

    private static void sparse(Path file, long size) throws IOException {
        try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
            out.setLength(size);
        }
    }
}
