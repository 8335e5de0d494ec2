package org.shuzheng.io.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFAbstractSDT;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.shuzheng.io.Deadline;
import org.shuzheng.io.InputException;
import org.shuzheng.io.TableRows;

/** Writes the body of a Word document as text. */
final class WordText {

    private static final int LONG_CELL = 240;

    private final XWPFDocument document;
    private final Deadline deadline;
    private final ListNumbers numbers;
    private final StringBuilder out = new StringBuilder();
    private Optional<String> title = Optional.empty();

    WordText(XWPFDocument document, Deadline deadline) {
        this.document = document;
        this.deadline = deadline;
        numbers = new ListNumbers(document);
    }

    /** The whole text. @throws InputException when it takes too long */
    String write() throws InputException {
        for (IBodyElement element : document.getBodyElements()) {
            deadline.check();
            element(element);
        }
        notes(document.getFootnotes());
        notes(document.getEndnotes());
        return out.toString();
    }

    /** The paragraph in the style of a title. */
    Optional<String> title() {
        return title;
    }

    private void element(IBodyElement element) {
        switch (element) {
            case XWPFParagraph p -> paragraph(p);
            case XWPFTable t -> table(t);
            case XWPFAbstractSDT s -> s.getContent().getText().lines().filter(l -> !l.isBlank()).forEach(l -> out.append(l.strip()).append('\n'));
            default -> {
                // Nothing else holds text.
            }
        }
    }

    private void paragraph(XWPFParagraph p) {
        String text = text(p).strip();
        if (text.isEmpty()) {
            out.append('\n');
            return;
        }
        String style = style(p);
        boolean heading = style.startsWith("heading") || style.startsWith("标题") || style.equals("title") || style.equals("subtitle");
        if (style.equals("title") && title.isEmpty()) {
            title = Optional.of(text.replace("\n", ""));
        }
        String line = numbers.of(p) + text;
        if (heading && !out.isEmpty()) {
            out.append('\n');
        }
        out.append(line).append('\n');
        if (heading) {
            out.append('\n');
        }
    }

    private String style(XWPFParagraph p) {
        XWPFStyle style = p.getStyleID() == null || document.getStyles() == null ? null : document.getStyles().getStyle(p.getStyleID());
        return style == null || style.getName() == null ? "" : style.getName().toLowerCase(Locale.ROOT);
    }

    /** What a reader sees: without deleted and hidden text and the marks of notes. */
    private static String text(XWPFParagraph p) {
        StringBuilder text = new StringBuilder();
        for (IRunElement element : p.getIRuns()) {
            if (element instanceof XWPFRun run) {
                if (run.getCTR().sizeOfDelTextArray() == 0 && !run.isVanish()) {
                    text.append(withoutMarks(run.text()));
                }
            } else if (element instanceof XWPFAbstractSDT control) {
                text.append(control.getContent().getText());
            }
        }
        return text.toString();
    }

    /** POI writes the mark of a note as {@code [footnoteRef:2]}. */
    private static String withoutMarks(String text) {
        String rest = text;
        for (String mark : List.of("[footnoteRef:", "[endnoteRef:")) {
            int at = rest.indexOf(mark);
            while (at >= 0) {
                int end = rest.indexOf(']', at);
                rest = rest.substring(0, at) + (end < 0 ? "" : rest.substring(end + 1));
                at = rest.indexOf(mark);
            }
        }
        return rest;
    }

    private void notes(List<? extends XWPFAbstractFootnoteEndnote> notes) {
        boolean first = true;
        for (XWPFAbstractFootnoteEndnote note : notes) {
            for (XWPFParagraph p : note.getParagraphs()) {
                String text = text(p).strip();
                if (!text.isEmpty()) {
                    out.append(first ? "\n" : "").append(text).append('\n');
                    first = false;
                }
            }
        }
    }

    private void table(XWPFTable table) {
        List<XWPFTableRow> rows = table.getRows();
        int widest = 0;
        boolean prose = false;
        for (XWPFTableRow row : rows) {
            widest = Math.max(widest, row.getTableCells().size());
            for (XWPFTableCell cell : row.getTableCells()) {
                prose |= !cell.getTables().isEmpty() || cell.getText().length() > LONG_CELL;
            }
        }
        if (widest <= 1 || prose) {
            // A frame around paragraphs.
            rows.forEach(row -> row.getTableCells().forEach(cell -> cell.getBodyElements().forEach(this::element)));
            return;
        }
        TableRows lines = new TableRows();
        for (int r = 0; r < rows.size(); r++) {
            int column = 0;
            for (XWPFTableCell cell : rows.get(r).getTableCells()) {
                int span = span(cell);
                if (!continued(cell)) {
                    lines.cell(cellText(cell), height(rows, r, column), span);
                }
                column += span;
            }
            lines.endRow();
        }
        lines.lines().forEach(l -> out.append(l).append('\n'));
    }

    private String cellText(XWPFTableCell cell) {
        List<String> parts = new ArrayList<>();
        for (XWPFParagraph p : cell.getParagraphs()) {
            String text = text(p).strip();
            if (!text.isEmpty()) {
                parts.add(numbers.of(p) + text);
            }
        }
        return String.join(" ", parts);
    }

    private static int span(XWPFTableCell cell) {
        CTTcPr properties = cell.getCTTc().getTcPr();
        return properties == null || properties.getGridSpan() == null ? 1 : Math.clamp(properties.getGridSpan().getVal().intValue(), 1, 500);
    }

    /** True for a cell that goes on with the one above. */
    private static boolean continued(XWPFTableCell cell) {
        CTTcPr properties = cell.getCTTc().getTcPr();
        return properties != null && properties.getVMerge() != null && properties.getVMerge().getVal() != STMerge.RESTART;
    }

    /** Rows that a cell reaches over. */
    private static int height(List<XWPFTableRow> rows, int row, int column) {
        int height = 1;
        for (int r = row + 1; r < rows.size(); r++) {
            int at = 0;
            boolean goesOn = false;
            for (XWPFTableCell cell : rows.get(r).getTableCells()) {
                if (at == column) {
                    goesOn = continued(cell);
                    break;
                }
                at += span(cell);
            }
            if (!goesOn) {
                break;
            }
            height++;
        }
        return height;
    }
}
