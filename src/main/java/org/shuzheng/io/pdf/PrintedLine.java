package org.shuzheng.io.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Glyphs on one baseline, from left to right.
 *
 * @param glyphs the glyphs, blanks left out
 * @param y      the baseline
 * @param em     the prevailing size of the font
 */
record PrintedLine(List<Glyph> glyphs, float y, float em) {

    /** Glyphs on one line differ by no more than this part of their size: scripts stand a little higher or lower. */
    private static final float TOLERANCE = 0.45f;

    float left() {
        return glyphs.getFirst().x();
    }

    float right() {
        return glyphs.getLast().right();
    }

    float width() {
        return right() - left();
    }

    /** Its characters without blanks. */
    String text() {
        StringBuilder out = new StringBuilder();
        glyphs.forEach(g -> out.append(g.text()));
        return out.toString();
    }

    /** The lines of a block of glyphs, from top to bottom. */
    static List<PrintedLine> of(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>();
        for (Glyph g : glyphs) {
            if (!g.blank()) {
                sorted.add(g);
            }
        }
        // Large glyphs found lines, small ones (scripts, notes) join them.
        sorted.sort(Comparator.comparingDouble((Glyph g) -> g.y()).thenComparingDouble(Glyph::x));
        List<List<Glyph>> groups = new ArrayList<>();
        float base = 0;
        float size = 0;
        for (Glyph g : sorted) {
            boolean same = !groups.isEmpty() && Math.abs(g.y() - base) < TOLERANCE * Math.max(g.em(), size);
            if (!same) {
                groups.add(new ArrayList<>());
                base = g.y();
                size = g.em();
            } else if (g.em() > size * 1.05f) {
                base = g.y();
                size = g.em();
            }
            groups.getLast().add(g);
        }
        List<PrintedLine> lines = new ArrayList<>();
        for (List<Glyph> group : groups) {
            lines.add(line(group));
        }
        return lines;
    }

    private static PrintedLine line(List<Glyph> group) {
        group.sort(Comparator.comparingDouble(Glyph::x));
        List<Glyph> kept = new ArrayList<>();
        for (Glyph g : group) {
            // Print makes bold by painting twice, a hair apart.
            boolean again = !kept.isEmpty() && kept.getLast().text().equals(g.text())
                    && Math.abs(kept.getLast().x() - g.x()) < 0.2f * g.em() && g.width() > 0.22f * g.em();
            if (!again) {
                kept.add(g);
            }
        }
        double weight = 0;
        double sum = 0;
        double y = 0;
        float largest = 0;
        for (Glyph g : kept) {
            largest = Math.max(largest, g.em());
        }
        for (Glyph g : kept) {
            if (g.em() > largest * 0.8f) {
                weight += g.width();
                sum += g.em() * g.width();
                y += g.y() * g.width();
            }
        }
        return weight > 0 ? new PrintedLine(kept, (float) (y / weight), (float) (sum / weight))
                : new PrintedLine(kept, kept.getFirst().y(), kept.getFirst().em());
    }
}
