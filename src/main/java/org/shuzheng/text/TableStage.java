package org.shuzheng.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the rows of tables and puts one tab character between their cells; everywhere else a tab becomes a space. Columns
 * are parted by tabs, by upright strokes, by two blanks and more, or by single blanks where figures stand under figures.
 *
 * <p>{@code 地区　　总值　　增长\n甲市　　120.5　　6.1} gives rows with two tabs each; rules drawn with strokes go out.
 */
final class TableStage implements RepairStage {

    private static final int LONGEST_ROW = 400;

    @Override
    public AlignedText apply(AlignedText in) {
        String text = in.text();
        List<Line> lines = Line.of(text);
        List<Row> rows = new ArrayList<>();
        for (Line line : lines) {
            rows.add(Row.of(text, line));
        }
        Rewriter out = new Rewriter(in);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            Row before = i > 0 ? rows.get(i - 1) : null;
            Row after = i + 1 < rows.size() ? rows.get(i + 1) : null;
            if (row.isRule()) {
                out.keep(row.line().start());
                out.remove(row.line().end(), Removal.Kind.LAYOUT);
            } else if (row.standsWith(before) || row.standsWith(after) || row.alone()) {
                write(text, row, out);
            }
            blankTabs(text, row.line(), out);
        }
        return out.finish();
    }

    private static void write(String text, Row row, Rewriter out) {
        int[] seams = row.seams();
        for (int k = 0; k < seams.length; k += 2) {
            out.keep(seams[k]);
            boolean inside = seams[k] > row.line().start() && seams[k + 1] < row.line().end();
            for (int i = seams[k]; i < seams[k + 1]; i++) {
                if (Row.stroke(text.charAt(i))) {
                    if (inside) {
                        out.put("\t", i);
                        inside = false;
                    }
                    out.drop(i);
                    out.remove(i + 1, Removal.Kind.LAYOUT);
                }
            }
            if (inside) {
                out.put("\t", seams[k + 1]);
            }
            out.drop(seams[k + 1]);
        }
        out.keep(row.line().end());
    }

    private static void blankTabs(String text, Line line, Rewriter out) {
        for (int i = Math.max(line.start(), out.cursor()); i < line.end(); i++) {
            if (text.charAt(i) == '\t') {
                out.keep(i);
                out.put(" ", i + 1);
            }
        }
    }

    static boolean fits(Line line) {
        return line.end() - line.start() <= LONGEST_ROW;
    }
}
