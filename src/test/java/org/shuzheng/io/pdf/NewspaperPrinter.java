package org.shuzheng.io.pdf;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/**
 * Prints an article in newspaper columns with a headline across them, running heads, page numbers and, if wanted, a
 * watermark. The printed files under {@code src/test/resources/formats} were made by {@link #main} with WenQuanYi Micro Hei
 * (Apache License 2.0), of which they hold the characters they use.
 */
final class NewspaperPrinter {

    private static final float MARGIN = 48;
    private static final float GUTTER = 16;
    private static final float SIZE = 9.5f;
    private static final float LEADING = 15;

    private final PDDocument document = new PDDocument();
    private final PDRectangle paper;
    private final PDFont font;
    private final int columns;
    private final String head;
    private final boolean watermark;
    private PDPageContentStream out;
    private int page;
    private int column;
    private float top;
    private float y;

    private NewspaperPrinter(PDRectangle paper, Path font, int columns, String head, boolean watermark) throws IOException {
        this.paper = paper;
        this.columns = columns;
        this.head = head;
        this.watermark = watermark;
        PDFont[] loaded = new PDFont[1];
        TrueTypeCollection fonts = new TrueTypeCollection(font.toFile());
        fonts.processAllFonts(f -> loaded[0] = loaded[0] == null ? PDType0Font.load(document, f, true) : loaded[0]);
        this.font = loaded[0];
    }

    /** {@code FONT.ttc}: prints the files again. */
    public static void main(String[] args) throws IOException {
        Path to = Path.of("src/test/resources/formats");
        print("bulletin-county", 2, PDRectangle.A5, false, Path.of(args[0]), to);
        print("report-national", 2, PDRectangle.A5, true, Path.of(args[0]), to);
        print("interview-ai", 3, new PDRectangle(620, 400), false, Path.of(args[0]), to);
    }

    private static void print(String name, int columns, PDRectangle paper, boolean watermark, Path font, Path folder) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("corpus", name + ".txt"));
        String meta = Files.readString(Path.of("corpus", name + ".meta.json"));
        int at = meta.indexOf("\"title\": \"") + 10;
        String title = meta.substring(at, meta.indexOf('"', at));
        NewspaperPrinter printer = new NewspaperPrinter(paper, font, columns, "数证文库　样张", watermark);
        printer.article(title, lines);
        printer.document.save(folder.resolve(name + ".pdf").toFile());
        printer.document.close();
        System.out.println(folder.resolve(name + ".pdf") + " " + new File(folder.toFile(), name + ".pdf").length());
    }

    private void article(String title, List<String> lines) throws IOException {
        newPage();
        float size = 17;
        for (String line : wrap(title, size, paper.getWidth() - 2 * MARGIN, 0)) {
            float width = width(line, size);
            show(line, (paper.getWidth() - width) / 2, y - size, size);
            y -= size * 1.5f;
        }
        y -= 10;
        top = y;
        for (String line : lines) {
            String text = line.strip();
            if (text.isEmpty() || text.equals(title)) {
                continue;
            }
            if (text.indexOf('\t') >= 0) {
                row(text.split("\t"));
            } else {
                boolean signed = text.length() < 20 && "。：；".indexOf(text.charAt(text.length() - 1)) < 0;
                List<String> wrapped = wrap(text, SIZE, columnWidth(), signed ? 0 : 2 * SIZE);
                for (int i = 0; i < wrapped.size(); i++) {
                    room();
                    justified(wrapped.get(i), i == 0 && !signed ? 2 * SIZE : 0, i < wrapped.size() - 1);
                    y -= LEADING;
                }
            }
        }
        out.close();
    }

    private void row(String[] cells) throws IOException {
        room();
        for (int c = 0; c < cells.length; c++) {
            show(cells[c], left() + c * columnWidth() / cells.length, y - SIZE, SIZE * 0.9f);
        }
        y -= LEADING;
    }

    private void justified(String line, float indent, boolean stretch) throws IOException {
        float spare = columnWidth() - indent - width(line, SIZE);
        float spacing = stretch && line.length() > 1 ? spare / (line.length() - 1) : 0;
        out.beginText();
        out.setFont(font, SIZE);
        out.setCharacterSpacing(spacing);
        out.newLineAtOffset(left() + indent, y - SIZE);
        out.showText(line);
        out.endText();
    }

    private void show(String text, float x, float baseline, float size) throws IOException {
        out.beginText();
        out.setFont(font, size);
        out.setCharacterSpacing(0);
        out.newLineAtOffset(x, baseline);
        out.showText(text);
        out.endText();
    }

    private void room() throws IOException {
        if (y - LEADING < MARGIN) {
            if (++column == columns) {
                newPage();
            }
            y = top;
        }
    }

    private void newPage() throws IOException {
        if (out != null) {
            out.close();
        }
        PDPage sheet = new PDPage(paper);
        document.addPage(sheet);
        out = new PDPageContentStream(document, sheet);
        page++;
        column = 0;
        show(head, MARGIN, paper.getHeight() - 30, 8);
        String number = "— " + page + " —";
        show(number, (paper.getWidth() - width(number, 8)) / 2, 24, 8);
        if (watermark) {
            out.beginText();
            out.setFont(font, 60);
            out.setNonStrokingColor(0.9f, 0.9f, 0.9f);
            out.setTextMatrix(Matrix.getRotateInstance(Math.toRadians(40), 90, 150));
            out.showText("样张水印");
            out.endText();
            out.setNonStrokingColor(0f, 0f, 0f);
        }
        top = paper.getHeight() - MARGIN;
        y = top;
    }

    private float columnWidth() {
        return (paper.getWidth() - 2 * MARGIN - (columns - 1) * GUTTER) / columns;
    }

    private float left() {
        return MARGIN + column * (columnWidth() + GUTTER);
    }

    /** Breaks a text as printers do: no sign that closes at the start of a line. */
    private List<String> wrap(String text, float size, float measure, float indent) throws IOException {
        List<String> out = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        float room = measure - indent;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean closes = "，。；：、！？”）》%％".indexOf(c) >= 0;
            if (width(line.toString() + c, size) > room + (closes ? size : 0) && !line.isEmpty()) {
                out.add(line.toString());
                line.setLength(0);
                room = measure;
            }
            line.append(c);
        }
        out.add(line.toString());
        return out;
    }

    private float width(String text, float size) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }
}
