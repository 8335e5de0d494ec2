package org.shuzheng.io.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.shuzheng.doc.Layout;

/**
 * Writes printed lines as text and takes down where each character stands. A first-line indent becomes two ideographic
 * blanks, a gap between blocks or a change of type a blank line, a gap between cells of a table a tab.
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

    /** Writes a block of a page. */
    void block(int page, List<Glyph> glyphs) {
        List<PrintedLine> lines = withoutRuby(PrintedLine.of(glyphs));
        float edge = edge(lines);
        float leading = leading(lines);
        boolean[] table = rows(lines);
        PrintedLine before = null;
        for (int i = 0; i < lines.size(); i++) {
            PrintedLine line = lines.get(i);
            if (before != null) {
                float gap = line.y() - before.y();
                boolean type = Math.max(line.em(), before.em()) > 1.15f * Math.min(line.em(), before.em());
                if (type || gap > 1.55f * leading + 0.2f * line.em()) {
                    text.append('\n');
                }
            } else if (!written.isEmpty() && Math.max(line.em(), written.getLast().em()) > 1.15f * Math.min(line.em(), written.getLast().em())) {
                text.append('\n');
            }
            float indent = (line.left() - edge) / line.em();
            line(page, line, table[i], indent > 1.4f && indent < 3.2f && !table[i]);
            before = line;
        }
    }

    private void line(int page, PrintedLine line, boolean row, boolean indented) {
        int n = 0;
        for (Glyph g : line.glyphs()) {
            n += g.text().length();
        }
        StringBuilder out = new StringBuilder();
        List<float[]> edges = new ArrayList<>(n);
        if (indented) {
            out.append("\u3000\u3000");
            edges.add(new float[] {line.left(), line.left()});
            edges.add(new float[] {line.left(), line.left()});
        }
        float top = Float.MAX_VALUE;
        float bottom = -Float.MAX_VALUE;
        Glyph last = null;
        for (Glyph g : line.glyphs()) {
            if (mark(g, line, out)) {
                marks++;
                continue;
            }
            if (last != null) {
                char between = between(last, g, row);
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
        text.append(out).append('\n');
        written.add(new Written(out.toString().strip(), page, line.em()));
    }

    /** The blank between two glyphs; 0 when there is none. */
    private static char between(Glyph a, Glyph b, boolean row) {
        float gap = (b.x() - a.right()) / Math.max(a.em(), b.em());
        if (row && gap > 0.95f) {
            return '\t';
        }
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

    /** Lines that are rows of a table: two or more gaps, or one, that stand above or below gaps of the line beside. */
    private static boolean[] rows(List<PrintedLine> lines) {
        List<List<float[]>> gaps = lines.stream().map(PageText::gaps).toList();
        boolean[] out = new boolean[lines.size()];
        for (int i = 0; i + 1 < out.length; i++) {
            int shared = 0;
            for (float[] a : gaps.get(i)) {
                for (float[] b : gaps.get(i + 1)) {
                    if (Math.min(a[1], b[1]) - Math.max(a[0], b[0]) > 0.5f * lines.get(i).em()) {
                        shared++;
                        break;
                    }
                }
            }
            if (shared > 0 && shared * 2 >= Math.max(gaps.get(i).size(), gaps.get(i + 1).size())) {
                out[i] = true;
                out[i + 1] = true;
            }
        }
        return out;
    }

    private static List<float[]> gaps(PrintedLine line) {
        List<float[]> out = new ArrayList<>();
        for (int i = 1; i < line.glyphs().size(); i++) {
            Glyph a = line.glyphs().get(i - 1);
            Glyph b = line.glyphs().get(i);
            if (b.x() - a.right() > 0.95f * line.em()) {
                out.add(new float[] {a.right(), b.x()});
            }
        }
        // Letters spaced out are no cells.
        return out.size() * 2 >= line.glyphs().size() - 1 && line.glyphs().size() < 12 && out.size() > 1 ? List.of() : out;
    }

    /** All that was written. */
    String text() {
        return text.toString();
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
