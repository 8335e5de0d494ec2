package org.shuzheng.io.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.shuzheng.io.ArticleSink;
import org.shuzheng.io.ArticleSink.Remark;
import org.shuzheng.io.Deadline;
import org.shuzheng.io.Document;
import org.shuzheng.io.DocumentFormat;
import org.shuzheng.io.Found;
import org.shuzheng.io.Input;
import org.shuzheng.io.InputException;
import org.shuzheng.io.InputFault;
import org.shuzheng.io.InputFault.Kind;
import org.shuzheng.io.Metadata;

/**
 * PDF. Columns are read one after another, running heads, page numbers, readings above characters, marks of notes and turned
 * text are left out with a remark, lines are joined to paragraphs by what the print shows, and of every character it is kept on
 * which page and where it stands. The title is the largest type at the top of the first page; what the file's properties
 * say of title and date is the writing program's doing more often than the author's, and is not believed.
 */
public final class PdfFormat implements DocumentFormat {

    /** Memory for the streams of one document; what goes beyond is kept in a temporary file, up to the second. */
    private static final long MEMORY = 64L << 20;
    private static final long STORAGE = 1L << 30;

    /** Held, so that its level stays: PDFBox has much to say of fonts that concerns nobody here. */
    private static final Logger PDFBOX = Logger.getLogger("org.apache.pdfbox");
    private static final Logger FONTBOX = Logger.getLogger("org.apache.fontbox");

    static {
        PDFBOX.setLevel(Level.OFF);
        FONTBOX.setLevel(Level.OFF);
    }

    @Override
    public Set<String> extensions() {
        return Set.of("pdf");
    }

    @Override
    public boolean recognises(byte[] head) {
        for (int i = 0; i + 4 < Math.min(head.length, 1024); i++) {
            if (head[i] == '%' && head[i + 1] == 'P' && head[i + 2] == 'D' && head[i + 3] == 'F' && head[i + 4] == '-') {
                return true;
            }
            if (i > 16 && head[i] > 0x7e) {
                return false;
            }
        }
        return false;
    }

    @Override
    public boolean outweighsName() {
        return true;
    }

    @Override
    public Document read(Input input, byte[] bytes, Deadline deadline, ArticleSink sink) throws InputException, IOException {
        List<PrintedPage> pages;
        try (PDDocument document = Loader.loadPDF(new RandomAccessReadBuffer(bytes), "", null, null,
                MemoryUsageSetting.setupMixed(MEMORY, STORAGE).streamCache)) {
            pages = GlyphCollector.pages(document, deadline);
        } catch (InvalidPasswordException e) {
            throw new InputException(InputFault.of(Kind.PASSWORD, input.name()));
        } catch (GlyphCollector.Late e) {
            deadline.check();
            throw e;
        }
        unreadable(input, pages, sink);
        RunningHeads heads = new RunningHeads();
        PageText text = new PageText();
        for (PrintedPage page : heads.removeFrom(pages)) {
            deadline.check();
            for (List<Glyph> block : Columns.of(page.glyphs())) {
                text.block(page.number(), block);
            }
        }
        List<String> leftOut = new ArrayList<>(heads.named());
        leftOut.addAll(text.leftOut());
        int turned = pages.stream().mapToInt(PrintedPage::turned).sum();
        if (turned > 0) {
            leftOut.add("斜排或转向的文字 " + turned);
        }
        if (!leftOut.isEmpty()) {
            sink.remark(new Remark(Remark.Kind.LEFT_OUT, input.name(), List.of(String.join(", ", leftOut))));
        }
        return new Document(text.text(), title(text.lines()).map(t -> Metadata.title(t, Found.HEAD)).orElse(Metadata.NONE), text.layout());
    }

    /** Names pages that hold no text; a document of nothing else cannot be read. */
    private static void unreadable(Input input, List<PrintedPage> pages, ArticleSink sink) throws InputException {
        List<Integer> scanned = pages.stream().filter(PrintedPage::scanned).map(PrintedPage::number).toList();
        List<Integer> mute = pages.stream().filter(PrintedPage::mute).map(PrintedPage::number).toList();
        boolean any = pages.stream().anyMatch(p -> !p.scanned() && !p.mute() && p.glyphs().stream().anyMatch(g -> !g.blank()));
        if (!any && !mute.isEmpty()) {
            throw new InputException(InputFault.of(Kind.GLYPHS, input.name(), ranges(mute)));
        }
        if (!any && !scanned.isEmpty()) {
            throw new InputException(InputFault.of(Kind.SCANNED, input.name(), ranges(scanned)));
        }
        List<Integer> both = new ArrayList<>(scanned);
        both.addAll(mute);
        if (!both.isEmpty()) {
            sink.remark(new Remark(Remark.Kind.SCANNED, input.name(), List.of(ranges(both.stream().sorted().distinct().toList()))));
        }
    }

    /** {@code 1, 2, 3, 7 → 1-3, 7}. */
    static String ranges(List<Integer> pages) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            int from = i;
            while (i + 1 < pages.size() && pages.get(i + 1) == pages.get(i) + 1) {
                i++;
            }
            out.append(out.isEmpty() ? "" : ", ").append(pages.get(from)).append(i > from ? "-" + pages.get(i) : "");
        }
        return out.toString();
    }

    /** The lines in the largest type among the first of the first page, when that is larger than the type of the text. */
    private static Optional<String> title(List<PageText.Written> lines) {
        float body = 0;
        long most = 0;
        for (PageText.Written line : lines) {
            long same = lines.stream().limit(400).filter(l -> Math.abs(l.em() - line.em()) < 0.3f).mapToLong(l -> l.text().length()).sum();
            if (same > most) {
                most = same;
                body = line.em();
            }
            if (most * 2 > 4000) {
                break;
            }
        }
        int at = -1;
        for (int i = 0; i < Math.min(12, lines.size()) && lines.get(i).page() == lines.getFirst().page(); i++) {
            boolean larger = lines.get(i).em() > body * 1.2f && lines.get(i).text().length() >= 2;
            at = larger && (at < 0 || lines.get(i).em() > lines.get(at).em() * 1.03f) ? i : at;
        }
        if (at < 0) {
            return Optional.empty();
        }
        StringBuilder title = new StringBuilder(lines.get(at).text());
        for (int i = at + 1; i < Math.min(at + 3, lines.size()) && Math.abs(lines.get(i).em() - lines.get(at).em()) < 0.5f; i++) {
            title.append(lines.get(i).text());
        }
        return Optional.of(title.toString()).filter(t -> t.length() >= 4 && t.length() <= 80);
    }
}
