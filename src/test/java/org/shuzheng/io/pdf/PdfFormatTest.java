package org.shuzheng.io.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuzheng.doc.Article;
import org.shuzheng.doc.Layout.Place;
import org.shuzheng.io.ArticleSink;
import org.shuzheng.io.Input;
import org.shuzheng.io.InputException;
import org.shuzheng.io.InputFault;
import org.shuzheng.io.Limits;
import org.shuzheng.io.Readers;
import org.shuzheng.text.Span;

/** Columns, heads, print noise, tables and places, on pages made here with a font that every PDF reader has. */
final class PdfFormatTest {

    private final PDType1Font font = new PDType1Font(FontName.HELVETICA);
    private final List<ArticleSink.Remark> remarks = new ArrayList<>();

    /** Paints pages. */
    private interface Painter {
        void paint(PDDocument document) throws IOException;
    }

    @Test
    void columnsUnderAHeadlineAndAboveANote() throws Exception {
        String text = read(document -> {
            try (PDPageContentStream out = page(document)) {
                show(out, 100, 740, 20, "HEADLINE OVER ALL COLUMNS OF THE PAGE");
                for (int i = 0; i < 12; i++) {
                    show(out, 50, 700 - i * 14, 10, "left " + i + " is a line of prose that fills it all,");
                    show(out, 310, 693 - i * 14, 10, "right " + i + " is a line of prose that fills it all,");
                }
                show(out, 50, 500, 10, "A note below runs over the whole width of the page and crosses the gutter of the columns above.");
            }
        }).text();
        assertTrue(text.indexOf("HEADLINE") < text.indexOf("left 0"), text);
        assertTrue(text.indexOf("left 11") < text.indexOf("right 0"), text);
        assertTrue(text.indexOf("right 11") < text.indexOf("A note"), text);
    }

    @Test
    void tablesAreNoColumns() throws Exception {
        String text = read(document -> {
            try (PDPageContentStream out = page(document)) {
                String[][] rows = {{"Region", "Output", "Growth"}, {"North", "1200", "3.5"}, {"South", "98", "12.0"}, {"East and west together", "5", "0.1"}};
                for (int r = 0; r < rows.length; r++) {
                    for (int c = 0; c < 3; c++) {
                        show(out, 60 + c * 160, 700 - r * 16, 10, rows[r][c]);
                    }
                }
            }
        }).text();
        assertEquals("Region\tOutput\tGrowth\nNorth\t1200\t3.5\nSouth\t98\t12.0\nEast and west together\t5\t0.1\n", text);
    }

    @Test
    void headsNumbersAndWatermarksAreLeftOutAndTold() throws Exception {
        Article article = read(document -> {
            for (int p = 1; p <= 3; p++) {
                try (PDPageContentStream out = page(document)) {
                    show(out, 60, 770, 8, "Daily Gazette No. " + (40 + p));
                    show(out, 300, 30, 8, "- " + p + " -");
                    show(out, 60, 650, 10, "Page text " + p + " says that output grew.");
                    out.beginText();
                    out.setFont(font, 50);
                    out.setTextMatrix(Matrix.getRotateInstance(Math.toRadians(45), 200, 200));
                    out.showText("DRAFT");
                    out.endText();
                }
            }
        });
        assertEquals("Page text 1 says that output grew.\nPage text 2 says that output grew.\nPage text 3 says that output grew.\n", article.text());
        assertEquals(List.of(ArticleSink.Remark.Kind.LEFT_OUT), remarks.stream().map(ArticleSink.Remark::kind)
                .filter(k -> k != ArticleSink.Remark.Kind.FOUND).toList());
        assertTrue(remarks.toString().contains("DailyGazetteNo.41") && remarks.toString().contains("页码"), remarks.toString());
    }

    @Test
    void everyCharacterHasItsPlace() throws Exception {
        Article article = read(document -> {
            for (int p = 1; p <= 2; p++) {
                try (PDPageContentStream out = page(document)) {
                    show(out, 72, 792 - 100, 12, "Total " + p + "250 tons");
                }
            }
        });
        int at = article.text().indexOf("2250");
        Place place = article.layout().places(new Span(at, at + 4)).getFirst();
        assertEquals(2, place.page());
        assertEquals(72 + font.getStringWidth("Total ") / 1000 * 12, place.x(), 0.1);
        assertEquals(font.getStringWidth("2250") / 1000 * 12, place.width(), 0.1);
        assertEquals(100 - 0.86 * 12, place.y(), 0.1);
        assertEquals(12, place.height(), 0.1);
    }

    @Test
    void turnedPagesReadAndStandAsShown() throws Exception {
        Article article = read(document -> {
            PDPage page = new PDPage(PDRectangle.A4);
            page.setRotation(90);
            document.addPage(page);
            try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                out.beginText();
                out.setFont(font, 12);
                // Upwards on the sheet, which is shown turned by a quarter to the right.
                out.setTextMatrix(new Matrix(0, 1, -1, 0, 100, 60));
                out.showText("Total 250 tons");
                out.endText();
            }
        });
        assertEquals("Total 250 tons\n", article.text());
        Place place = article.layout().places(new Span(0, 5)).getFirst();
        assertEquals(60, place.x(), 0.5);
        assertEquals(100 - 0.86 * 12, place.y(), 0.5);
    }

    @Test
    void picturesAmongPagesAreTold() throws Exception {
        Article article = read(document -> {
            try (PDPageContentStream out = page(document)) {
                show(out, 60, 700, 10, "Output grew by 5 percent.");
            }
            try (PDPageContentStream out = page(document)) {
                out.drawImage(LosslessFactory.createFromImage(document, new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB)), 0, 0, 300, 300);
            }
        });
        assertEquals("Output grew by 5 percent.\n", article.text());
        assertTrue(remarks.stream().anyMatch(r -> r.kind() == ArticleSink.Remark.Kind.SCANNED && r.details().equals(List.of("2"))), remarks.toString());
    }

    @Test
    void boldPaintedTwiceIsReadOnce() throws Exception {
        assertEquals("Output 1100\n", read(document -> {
            try (PDPageContentStream out = page(document)) {
                show(out, 60, 700, 12, "Output 1100");
                show(out, 60.4f, 700, 12, "Output 1100");
            }
        }).text());
    }

    @ParameterizedTest
    @CsvSource({"— 3 —, 9, true", "-12-, 1, true", "第3页共8页, 1, true", "3/8, 3, true", "7, 7, true", "7, 3, false", "2023, 1, false", "增长5, 5, false"})
    void pageNumbers(String text, int page, boolean number) {
        assertEquals(number, RunningHeads.pageNumber(text, page));
    }

    @Test
    void pageRanges() {
        assertEquals("1-3, 7", PdfFormat.ranges(List.of(1, 2, 3, 7)));
    }

    private static PDPageContentStream page(PDDocument document) throws IOException {
        PDPage page = new PDPage(PDRectangle.LETTER);
        document.addPage(page);
        return new PDPageContentStream(document, page);
    }

    private void show(PDPageContentStream out, float x, float y, float size, String text) throws IOException {
        out.beginText();
        out.setFont(font, size);
        out.newLineAtOffset(x, y);
        out.showText(text);
        out.endText();
    }

    private Article read(Painter painter) throws IOException, InputException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            painter.paint(document);
            document.save(bytes);
        }
        List<Article> read = new ArrayList<>();
        new Readers().read(Input.of("a.pdf", new java.io.ByteArrayInputStream(bytes.toByteArray())), Limits.STANDARD, new ArticleSink() {
            @Override
            public void article(Article article) {
                read.add(article);
            }

            @Override
            public void fault(InputFault fault) {
                throw new AssertionError(fault);
            }

            @Override
            public void remark(Remark remark) {
                remarks.add(remark);
            }
        });
        return read.getFirst();
    }
}
