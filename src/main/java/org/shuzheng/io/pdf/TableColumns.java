package org.shuzheng.io.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the rows of tables among the lines of a block, and where their cells part: at wide gaps that stand above or below
 * gaps of the next line, and at narrow ones where cells of other rows begin.
 */
final class TableColumns {

    private static final float WIDE = 0.95f;
    private static final float NARROW = 0.25f;

    private final boolean[] rows;
    private final List<List<Float>> starts = new ArrayList<>();

    TableColumns(List<PrintedLine> lines) {
        List<List<float[]>> gaps = lines.stream().map(TableColumns::gaps).toList();
        rows = new boolean[lines.size()];
        for (int i = 0; i + 1 < rows.length; i++) {
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
                rows[i] = true;
                rows[i + 1] = true;
            }
        }
        // The cells of a table begin where those of its other rows do.
        int from = 0;
        for (int i = 0; i <= rows.length; i++) {
            if (i == rows.length || !rows[i]) {
                List<Float> shared = new ArrayList<>();
                for (int r = from; r < i; r++) {
                    gaps.get(r).forEach(g -> shared.add(g[1]));
                }
                for (int r = from; r < i; r++) {
                    starts.add(shared);
                }
                if (i < rows.length) {
                    starts.add(List.of());
                }
                from = i + 1;
            }
        }
    }

    /** True for a line that is a row of a table. */
    boolean row(int line) {
        return rows[line];
    }

    /** True when a cell ends between two neighbours of a line. */
    boolean cell(int line, Glyph a, Glyph b) {
        float em = Math.max(a.em(), b.em());
        float gap = (b.x() - a.right()) / em;
        if (!rows[line] || gap <= NARROW) {
            return false;
        }
        return gap > WIDE || starts.get(line).stream().filter(s -> Math.abs(s - b.x()) < 0.35f * em).count() >= 2;
    }

    private static List<float[]> gaps(PrintedLine line) {
        List<float[]> out = new ArrayList<>();
        for (int i = 1; i < line.glyphs().size(); i++) {
            Glyph a = line.glyphs().get(i - 1);
            Glyph b = line.glyphs().get(i);
            if (b.x() - a.right() > WIDE * line.em()) {
                out.add(new float[] {a.right(), b.x()});
            }
        }
        // Letters spaced out are no cells.
        return out.size() * 2 >= line.glyphs().size() - 1 && line.glyphs().size() < 12 && out.size() > 1 ? List.of() : out;
    }
}
