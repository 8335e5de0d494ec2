package org.shuzheng.io.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Parts a page into blocks in reading order: where a gutter, a tall blank strip with running text on both sides, parts
 * columns, the left side is read before the right; what crosses the gutter above or below it (a headline, a box) is read
 * before or after. Applied again to each part until no gutter is left (a recursive XY-cut with gutters found as blank
 * rectangles). Columns of a table are not parted: their cells do not fill their columns as prose does.
 */
final class Columns {

    /** A gutter is at least this wide, in sizes of the font. */
    private static final float NARROWEST = 0.75f;
    /** It runs along at least this many sizes of the font. */
    private static final float SHORTEST = 5f;
    /** A column of prose is at least this wide. */
    private static final float COLUMN = 6.5f;
    private static final int DEEPEST = 12;
    private static final int MOST_CELLS = 4_000_000;

    private final float em;

    private Columns(float em) {
        this.em = em;
    }

    /** The blocks of a page in reading order. */
    static List<List<Glyph>> of(List<Glyph> glyphs) {
        List<Glyph> printed = glyphs.stream().filter(g -> !g.blank()).toList();
        List<List<Glyph>> out = new ArrayList<>();
        if (!printed.isEmpty()) {
            new Columns(medianSize(printed)).part(printed, 0, out);
        }
        return out;
    }

    /** The size of the font that half of the glyphs do not exceed. */
    static float medianSize(List<Glyph> glyphs) {
        float[] sizes = new float[glyphs.size()];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = glyphs.get(i).em();
        }
        Arrays.sort(sizes);
        return sizes[sizes.length / 2];
    }

    /** A blank strip. */
    private record Gutter(float left, float right, float top, float bottom) {
    }

    private void part(List<Glyph> glyphs, int depth, List<List<Glyph>> out) {
        Gutter gutter = depth < DEEPEST ? gutter(glyphs) : null;
        if (gutter == null) {
            if (!glyphs.isEmpty()) {
                out.add(glyphs);
            }
            return;
        }
        List<Glyph> above = new ArrayList<>();
        List<Glyph> left = new ArrayList<>();
        List<Glyph> right = new ArrayList<>();
        List<Glyph> below = new ArrayList<>();
        float middle = (gutter.left + gutter.right) / 2;
        for (Glyph g : glyphs) {
            float y = g.y() - 0.36f * g.em();
            (y < gutter.top ? above : y > gutter.bottom ? below : g.x() + g.width() / 2 < middle ? left : right).add(g);
        }
        part(above, depth + 1, out);
        part(left, depth + 1, out);
        part(right, depth + 1, out);
        part(below, depth + 1, out);
    }

    /** The longest gutter; null when there is none. */
    private Gutter gutter(List<Glyph> glyphs) {
        float x0 = Float.MAX_VALUE;
        float y0 = Float.MAX_VALUE;
        float x1 = -Float.MAX_VALUE;
        float y1 = -Float.MAX_VALUE;
        for (Glyph g : glyphs) {
            x0 = Math.min(x0, g.x());
            x1 = Math.max(x1, g.right());
            y0 = Math.min(y0, g.top());
            y1 = Math.max(y1, g.bottom());
        }
        float stepX = em / 8;
        float stepY = em / 2;
        long cells = (long) ((x1 - x0) / stepX + 2) * (long) ((y1 - y0) / stepY + 2);
        if (x1 - x0 < 2 * COLUMN * em || y1 - y0 < SHORTEST * em || cells > MOST_CELLS) {
            return null;
        }
        int columns = (int) ((x1 - x0) / stepX) + 1;
        int rows = (int) ((y1 - y0) / stepY) + 1;
        boolean[][] ink = new boolean[columns][rows];
        int[] first = new int[rows];
        int[] last = new int[rows];
        Arrays.fill(first, Integer.MAX_VALUE);
        Arrays.fill(last, -1);
        for (Glyph g : glyphs) {
            int fromX = Math.max(0, (int) ((inkLeft(g) - x0) / stepX));
            int toX = Math.min(columns - 1, (int) ((inkRight(g) - x0) / stepX));
            int fromY = Math.max(0, (int) ((g.top() + 0.1f * g.em() - y0) / stepY));
            int toY = Math.min(rows - 1, (int) ((g.bottom() - 0.1f * g.em() - y0) / stepY));
            for (int r = fromY; r <= toY; r++) {
                first[r] = Math.min(first[r], fromX);
                last[r] = Math.max(last[r], toX);
                for (int c = fromX; c <= toX; c++) {
                    ink[c][r] = true;
                }
            }
        }
        int wide = (int) Math.ceil(NARROWEST * 8);
        int[] blank = new int[rows];
        Gutter best = null;
        int bestRows = (int) (SHORTEST * 2) - 1;
        for (int c = 0; c < columns; c++) {
            int start = -1;
            int both = 0;
            for (int r = 0; r <= rows; r++) {
                if (r < rows) {
                    blank[r] = ink[c][r] ? 0 : blank[r] + 1;
                }
                if (r < rows && blank[r] >= wide) {
                    start = start < 0 ? r : start;
                    both += first[r] < c - wide && last[r] > c ? 1 : 0;
                } else if (start >= 0) {
                    if (both > bestRows) {
                        Gutter found = new Gutter(x0 + (c - wide + 1) * stepX, x0 + (c + 1) * stepX, y0 + start * stepY, y0 + r * stepY);
                        if (prose(glyphs, found)) {
                            best = found;
                            bestRows = both;
                        }
                    }
                    start = -1;
                    both = 0;
                }
            }
        }
        return best;
    }

    /** Signs fill half of their square: printers hang the other half into the gutter. */
    private static float inkLeft(Glyph g) {
        return g.x() + (g.width() > 0.8f * g.em() && "（《“‘「『〔【〈".contains(g.text()) ? 0.5f : 0.04f) * g.em();
    }

    private static float inkRight(Glyph g) {
        return g.width() > 0.8f * g.em() && "，。、；：！？）》”’」』〕】〉".contains(g.text()) ? g.x() + 0.5f * g.em()
                : g.right() - 0.04f * g.em();
    }

    private boolean prose(List<Glyph> glyphs, Gutter gutter) {
        List<Glyph> left = new ArrayList<>();
        List<Glyph> right = new ArrayList<>();
        for (Glyph g : glyphs) {
            float y = g.y() - 0.36f * g.em();
            if (y >= gutter.top && y <= gutter.bottom) {
                (g.x() < gutter.left ? left : right).add(g);
            }
        }
        return prose(left) && prose(right);
    }

    /** True when lines fill their column and hold signs or words: in a table cells are short and of many widths. */
    private boolean prose(List<Glyph> side) {
        List<PrintedLine> lines = PrintedLine.of(side);
        if (lines.size() < 3) {
            return false;
        }
        // A line or two may stick out.
        float left = quantile(lines.stream().map(PrintedLine::left).toList(), 0.1f);
        float right = quantile(lines.stream().map(PrintedLine::right).toList(), 0.88f);
        int full = 0;
        int signed = 0;
        int letters = 0;
        double inked = 0;
        for (PrintedLine line : lines) {
            full += line.right() > right - 2.4f * em && line.left() < left + 2.6f * em ? 1 : 0;
            boolean sign = false;
            for (Glyph g : line.glyphs()) {
                inked += g.width();
                char c = g.text().charAt(0);
                sign |= "，。；、！？“”".indexOf(c) >= 0;
                letters += c < '\u0250' && Character.isLetter(c) ? 1 : 0;
            }
            signed += sign ? 1 : 0;
        }
        boolean words = signed * 4 >= lines.size() || letters > 0.6 * side.size();
        return right - left > COLUMN * em && words && full * 3 >= lines.size() && inked > 0.5 * lines.size() * (right - left);
    }

    private static float quantile(List<Float> values, float part) {
        List<Float> sorted = values.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, Math.round(part * (sorted.size() - 1))));
    }
}
