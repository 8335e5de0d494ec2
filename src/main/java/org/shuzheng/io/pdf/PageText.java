package org.shuzheng.io.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.shuzheng.doc.Layout;

/**
 * Writes printed lines as text and takes down where each character stands. A line goes on in the next, also over columns and
 * pages, when the next word would not have fitted into it and the next line is neither indented nor set in other type; else
 * the line ends. A gap between blocks or a change of type becomes a blank line, a gap between cells of a table a tab.
 */
final class PageText {

    private final StringBuilder text = new StringBuilder();
    private final List<Layout.Line> layout = new ArrayList<>();
    private int ruby;
    private int marks;

    /** A line that is written, with what is to know of it. */
    record Written(String text, int page, float em) {
    }

    private final List<Written> written = new ArrayList<>();

    /** How the last line ended, which decides whether the next goes on. */
    private record Ending(PrintedLine line, float edge, boolean row) {
    }

    private Ending ending;
    /** Paragraphs of this document are indented, so that a full line that ends a sentence need not end one. */
    private boolean indents;

    /** Writes a block of a page. */
    void block(int page, List<Glyph> glyphs) {
        List<PrintedLine> lines = withoutRuby(PrintedLine.of(glyphs));
        float left = edge(lines);
        float right = rightEdge(lines);
        float leading = leading(lines);
        TableColumns table = new TableColumns(lines);
        indents |= lines.stream().anyMatch(l -> indented(l, left));
        for (int i = 0; i < lines.size(); i++) {
            PrintedLine line = lines.get(i);
            boolean gap = i > 0 && line.y() - lines.get(i - 1).y() > 1.55f * leading + 0.2f * line.em();
            if (ending != null) {
                boolean type = Math.max(line.em(), ending.line.em()) > 1.12f * Math.min(line.em(), ending.line.em());
                if (!type && !gap && !table.row(i) && (line.left() - left) / line.em() < 1.2f && goesOn(line)) {
                    join(line);
                } else {
                    text.append(type || gap ? "\n\n" : "\n");
                }
            }
            line(page, line, table, i);
            ending = new Ending(line, right, table.row(i));
        }
    }

    private static boolean indented(PrintedLine line, float left) {
        float indent = (line.left() - left) / line.em();
        return indent > 1.4f && indent < 3.2f;
    }

    private boolean goesOn(PrintedLine next) {
        if (ending.row || ItemMark.starts(next.text())) {
            return false;
        }
        Glyph last = ending.line.glyphs().getLast();
        float right = "，。、；：！？）》”".contains(last.text()) ? last.x() + 0.5f * last.em() : last.right();
        boolean full = right + unit(next) > ending.edge - 0.3f * next.em();
        boolean stopped = "。！？.!?".contains(last.text()) || "：；".contains(last.text()) && !indents;
        return full && (!stopped || indents);
    }

    /** Width of what cannot be broken at the start of a line: a number, a word, or one character and the signs on it. */
    private static float unit(PrintedLine line) {
        float width = 0;
        boolean latin = latin(line.glyphs().getFirst());
        for (int i = 0; i < Math.min(24, line.glyphs().size()); i++) {
            Glyph g = line.glyphs().get(i);
            boolean sign = "，。、；：！？）》”％%".contains(g.text());
            if (i > 0 && !sign && !(latin && latin(g))) {
                break;
            }
            width += sign ? 0.5f * g.width() : g.width();
        }
        return width;
    }

    private void join(PrintedLine next) {
        int end = text.length() - 1;
        char a = text.charAt(end);
        char b = next.glyphs().getFirst().text().charAt(0);
        if (a == '-' && end > 0 && Character.isLetter(text.charAt(end - 1)) && Character.isLowerCase(b)) {
            text.setLength(end);
        } else if (a < '\u0250' && (Character.isLetter(a) || ".,;:!?)%".indexOf(a) >= 0) && b < '\u0250' && Character.isLetterOrDigit(b)) {
            text.append(' ');
        }
    }

    private void line(int page, PrintedLine line, TableColumns table, int index) {
        int n = 0;
        for (Glyph g : line.glyphs()) {
            n += g.text().length();
        }
        StringBuilder out = new StringBuilder();
        List<float[]> edges = new ArrayList<>(n);
        float top = Float.MAX_VALUE;
        float bottom = -Float.MAX_VALUE;
        Glyph last = null;
        for (Glyph g : line.glyphs()) {
            if (mark(g, line, out)) {
                marks++;
                continue;
            }
            if (last != null) {
                char between = table.cell(index, last, g) ? '\t' : between(last, g);
                if (between != 0) {
                    out.append(between);
                    edges.add(new float[] {last.box().x() + last.box().width(), g.box().x()});
                }
            }
            for (int k = 0; k < g.text().length(); k++) {
                edges.add(new float[] {g.box().x(), g.box().x() + g.box().width()});
            }
            out.append(g.text());
            top = Math.min(top, g.box().y());
            bottom = Math.max(bottom, g.box().y() + g.box().height());
            last = g;
        }
        if (last == null) {
            return;
        }
        float[] left = new float[edges.size()];
        float[] right = new float[edges.size()];
        for (int k = 0; k < left.length; k++) {
            left[k] = edges.get(k)[0];
            right[k] = edges.get(k)[1];
        }
        layout.add(new Layout.Line(text.length(), page, top, bottom, left, right));
        text.append(out);
        written.add(new Written(out.toString().strip(), page, line.em()));
    }

    /** The blank between two glyphs; 0 when there is none. */
    private static char between(Glyph a, Glyph b) {
        float gap = (b.x() - a.right()) / Math.max(a.em(), b.em());
        boolean latin = latin(a) && latin(b);
        return gap > 0.8f || latin && gap > 0.16f ? ' ' : 0;
    }

    private static boolean latin(Glyph g) {
        return g.text().charAt(0) < '\u0250';
    }

    /** A raised number that points to a note: after 亿元 or a stop; not the 2 of m². */
    private static boolean mark(Glyph g, PrintedLine line, StringBuilder before) {
        char c = g.text().charAt(0);
        boolean raised = g.em() < 0.75f * line.em() && line.y() - g.y() > 0.2f * line.em();
        return raised && (Character.isDigit(c) || c == '*' || c >= '\u2460' && c <= '\u2473' || "[]〔〕".indexOf(c) >= 0) && !before.isEmpty()
                && !(before.charAt(before.length() - 1) < 128 && Character.isLetter(before.charAt(before.length() - 1)));
    }

    /** Leaves out readings set small right above characters. */
    private List<PrintedLine> withoutRuby(List<PrintedLine> lines) {
        List<PrintedLine> out = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            PrintedLine line = lines.get(i);
            boolean reading = false;
            if (i + 1 < lines.size()) {
                PrintedLine base = lines.get(i + 1);
                float rise = (base.y() - line.y()) / base.em();
                reading = line.em() < 0.62f * base.em() && rise > 0.75f && rise < 1.25f && line.left() > base.left() - base.em()
                        && line.right() < base.right() + base.em();
            }
            if (reading) {
                ruby += line.glyphs().size();
            } else {
                out.add(line);
            }
        }
        return out;
    }

    /** The left edge that most lines start at. */
    private static float edge(List<PrintedLine> lines) {
        float best = lines.isEmpty() ? 0 : lines.getFirst().left();
        int most = 0;
        for (PrintedLine a : lines) {
            int same = 0;
            for (PrintedLine b : lines) {
                same += Math.abs(a.left() - b.left()) < 0.4f * a.em() ? 1 : 0;
            }
            if (same > most || same == most && a.left() < best) {
                most = same;
                best = a.left();
            }
        }
        return best;
    }

    /** The usual distance of lines. */
    private static float leading(List<PrintedLine> lines) {
        if (lines.size() < 2) {
            return Float.MAX_VALUE / 4;
        }
        float[] gaps = new float[lines.size() - 1];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = lines.get(i + 1).y() - lines.get(i).y();
        }
        Arrays.sort(gaps);
        return gaps[gaps.length / 2];
    }

    /** The right edge that lines run to; one or two may stick out. */
    private static float rightEdge(List<PrintedLine> lines) {
        List<Float> sorted = lines.stream().map(PrintedLine::right).sorted().toList();
        // Of a line or two nobody knows how far they might have run.
        return lines.size() < 3 ? Float.MAX_VALUE : sorted.get(lines.size() < 4 ? sorted.size() - 1 : Math.round(0.8f * (sorted.size() - 1)));
    }

    /** All that was written. */
    String text() {
        return text + "\n";
    }

    /** Where it stands. */
    Layout layout() {
        return new Layout(layout);
    }

    /** The lines in order. */
    List<Written> lines() {
        return written;
    }

    /** What was left out, to be told. */
    List<String> leftOut() {
        List<String> out = new ArrayList<>();
        if (ruby > 0) {
            out.add("注音");
        }
        if (marks > 0) {
            out.add("注码");
        }
        return out;
    }
}
