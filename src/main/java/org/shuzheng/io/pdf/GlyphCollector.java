package org.shuzheng.io.pdf;

import java.io.IOException;
import java.io.Serial;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.shuzheng.io.Deadline;

/** Collects the glyphs of a document page by page; PDFBox does the reading of content streams and fonts, we the layout. */
final class GlyphCollector extends PDFTextStripper {

    /** Work between two looks at the clock. */
    private static final int STEP = 1 << 10;

    private final Deadline deadline;
    private final List<PrintedPage> pages = new ArrayList<>();
    private final List<List<Glyph>> directions = new ArrayList<>();
    private int skewed;
    private int unmapped;
    private int steps;
    private int rotation;
    private float pageWidth;
    private float pageHeight;

    private GlyphCollector(Deadline deadline) {
        this.deadline = deadline;
        setSuppressDuplicateOverlappingText(false);
        for (int i = 0; i < 4; i++) {
            directions.add(new ArrayList<>());
        }
    }

    /** Reading took too long. */
    static final class Late extends IOException {

        @Serial
        private static final long serialVersionUID = 1L;
    }

    /** The pages of a document. @throws Late when the deadline passes */
    static List<PrintedPage> pages(PDDocument document, Deadline deadline) throws IOException {
        GlyphCollector collector = new GlyphCollector(deadline);
        collector.writeText(document, Writer.nullWriter());
        return collector.pages;
    }

    @Override
    protected void startPage(PDPage page) throws IOException {
        if (deadline.passed()) {
            throw new Late();
        }
        directions.forEach(List::clear);
        skewed = 0;
        unmapped = 0;
        rotation = page.getRotation();
        boolean turned = rotation % 180 != 0;
        pageWidth = turned ? page.getCropBox().getHeight() : page.getCropBox().getWidth();
        pageHeight = turned ? page.getCropBox().getWidth() : page.getCropBox().getHeight();
    }

    @Override
    protected void endPage(PDPage page) throws IOException {
        int main = 0;
        int all = skewed;
        for (int d = 0; d < 4; d++) {
            main = directions.get(d).size() > directions.get(main).size() ? d : main;
            all += directions.get(d).size();
        }
        List<Glyph> glyphs = new ArrayList<>(directions.get(main));
        pages.add(new PrintedPage(getCurrentPageNo(), shown(main * 90) % 2 == 0 ? pageHeight : pageWidth, glyphs, all - glyphs.size(), unmapped,
                pictures(page.getResources(), 0)));
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        tick();
        super.processOperator(operator, operands);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        tick();
        String unicode = font.toUnicode(code);
        if (unicode == null || unicode.isEmpty() || unicode.charAt(0) == '\ufffd') {
            unmapped++;
        }
        super.showGlyph(matrix, font, code, displacement);
    }

    private void tick() throws Late {
        if (++steps % STEP == 0 && deadline.passed()) {
            throw new Late();
        }
    }

    @Override
    protected void processTextPosition(TextPosition p) {
        String text = p.getUnicode();
        if (text == null || text.isEmpty()) {
            return;
        }
        Matrix m = p.getTextMatrix();
        double angle = Math.toDegrees(Math.atan2(m.getShearY(), m.getScaleX()));
        double off = Math.abs(angle / 90 - Math.round(angle / 90)) * 90;
        if (off > 3) {
            skewed += text.isBlank() ? 0 : 1;
            return;
        }
        float em = Math.abs(p.getYScale());
        if (em < 1 || Float.isNaN(p.getXDirAdj()) || Float.isNaN(p.getYDirAdj())) {
            return;
        }
        List<Glyph> to = directions.get(Math.floorMod(Math.round(p.getDir() / 90), 4));
        int n = text.codePointCount(0, text.length());
        float width = p.getWidthDirAdj() / n;
        int at = 0;
        for (int k = 0; k < n; k++) {
            int next = text.offsetByCodePoints(at, 1);
            float x = p.getXDirAdj() + k * width;
            to.add(new Glyph(text.substring(at, next), x, p.getYDirAdj(), width, em, box(p.getDir(), x, p.getYDirAdj(), width, em)));
            at = next;
        }
    }

    /** Quarters of a turn by which text of a direction stands turned when the page is shown. */
    private int shown(float direction) {
        return Math.floorMod(Math.round((direction - rotation) / 90), 4);
    }

    /** Turns a box from the direction of its text to the page as shown. */
    private Glyph.Box box(float direction, float x, float y, float width, float em) {
        float top = y - 0.86f * em;
        return switch (shown(direction)) {
            case 1 -> new Glyph.Box(top, pageHeight - x - width, em, width);
            case 2 -> new Glyph.Box(pageWidth - x - width, pageHeight - top - em, width, em);
            case 3 -> new Glyph.Box(pageWidth - top - em, x, em, width);
            default -> new Glyph.Box(x, top, width, em);
        };
    }

    private static boolean pictures(PDResources resources, int depth) {
        if (resources == null || depth > 3) {
            return false;
        }
        for (COSName name : resources.getXObjectNames()) {
            try {
                if (resources.isImageXObject(name)) {
                    return true;
                }
                PDXObject object = resources.getXObject(name);
                if (object instanceof PDImageXObject
                        || object instanceof org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject f && pictures(f.getResources(), depth + 1)) {
                    return true;
                }
            } catch (IOException e) {
                // A picture that cannot be read is a picture all the same.
                return true;
            }
        }
        return false;
    }
}
