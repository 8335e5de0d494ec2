package org.shuzheng.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shuzheng.text.Block;
import org.shuzheng.text.Span;

/**
 * Gives the numbers of table cells the unit and scale of their row head ({@code 粮食产量（万吨）}), unit column, column head
 * ({@code 增长（%）}) or caption ({@code 单位：亿元}), in that order.
 */
final class Tables {

    private static final List<String> NOT_MEASURED = List.of("序号", "编号", "代码", "年份", "年度", "页码", "电话", "邮编", "日期", "时间", "行次");

    /** What may stand behind the number of a cell: 170以上. */
    private static final List<String> BOUNDS = List.of("以上", "以下", "以内", "左右");
    private static final List<String> RANKS = List.of("位次", "排名", "名次", "排位");
    private static final String RANK = "位";
    /** Heads of the column of names. */
    private static final List<String> NAMES = List.of("指标", "项目", "名称", "产品", "地区", "品名", "类别", "行业", "科目", "分类", "商品", "品种", "单位");

    /** A longer line above a table is text. */
    private static final int TITLE = 60;

    private final Units units;

    Tables(Units units) {
        this.units = units;
    }

    /** A unit with the scale words in front of it: 亿元 is 10^8 元. */
    private record Scaled(BigDecimal scale, Unit unit) {
    }

    void read(Text text, List<Block> blocks, List<Draft> drafts) {
        int from = 0;
        int d = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).kind() != Block.Kind.TABLE_ROW) {
                continue;
            }
            int end = i;
            while (end < blocks.size() && blocks.get(end).kind() == Block.Kind.TABLE_ROW) {
                end++;
            }
            Optional<Scaled> caption = caption(text, blocks, i, end, from);
            List<List<Span>> rows = new ArrayList<>();
            for (Block row : blocks.subList(i, end)) {
                rows.add(cells(text, row.span()));
            }
            List<Optional<Scaled>> columns = new ArrayList<>();
            List<Boolean> measured = new ArrayList<>();
            int heads = heads(text, rows, columns, measured);
            if (unnamed(text, rows, heads)) {
                columns.add(0, Optional.empty());
                measured.add(0, true);
            }
            int unitColumn = unitColumn(text, rows, heads);
            for (int r = heads; r < rows.size(); r++) {
                List<Span> cells = rows.get(r);
                Optional<Scaled> rowUnit = unitColumn >= 0 && unitColumn < cells.size() ? whole(text, cells.get(unitColumn))
                        : cells.isEmpty() ? Optional.empty() : head(text, cells.get(0));
                for (int c = 0; c < cells.size(); c++) {
                    while (d < drafts.size() && drafts.get(d).end <= cells.get(c).start()) {
                        d++;
                    }
                    Optional<Scaled> column = c < columns.size() ? columns.get(c) : Optional.empty();
                    Optional<Scaled> unit = column.filter(u -> u.unit().dimension().equals("ratio") || u.unit().dimension().equals("points")
                            || u.unit().name().equals(RANK))
                            .or(() -> rowUnit).or(() -> column).or(() -> caption);
                    boolean counts = c >= measured.size() || measured.get(c);
                    if (d < drafts.size()) {
                        cell(text, cells.get(c), drafts.get(d), c == 0 && unitColumn != 0 ? Optional.empty() : unit, counts && c > 0);
                    }
                }
            }
            from = end;
            i = end - 1;
        }
    }

    private static void cell(Text text, Span cell, Draft d, Optional<Scaled> unit, boolean measured) {
        int s = cell.start();
        int e = cell.end();
        while (s < e && " +▲△↑[（(".indexOf(text.at(s)) >= 0) {
            s++;
        }
        while (e > s && " ]）)".indexOf(text.at(e - 1)) >= 0) {
            e--;
        }
        if (e - s > 2 && BOUNDS.contains(text.folded().substring(e - 2, e))) {
            e -= 2;
        }
        if (d.gone || d.start != s || d.end != e || d.hasUnit) {
            return;
        }
        if (!measured) {
            d.refuse("a cell that numbers or names");
            return;
        }
        d.rule = "figure/table-cell";
        d.ratio = true;
        unit.ifPresent(u -> {
            d.measure(u.unit(), d.end, "figure/table-cell");
            d.value = d.value.multiply(u.scale());
            d.high = d.high == null ? null : d.high.multiply(u.scale());
        });
    }

    private static List<Span> cells(Text text, Span row) {
        List<Span> out = new ArrayList<>();
        int start = row.start();
        for (int p = row.start(); p <= row.end(); p++) {
            if (p == row.end() || text.at(p) == '\t') {
                out.add(new Span(start, p));
                start = p + 1;
            }
        }
        return out;
    }

    /** Rows at the top without a measured number are heads; the last of them with a unit names the column's. */
    private int heads(Text text, List<List<Span>> rows, List<Optional<Scaled>> columns, List<Boolean> measured) {
        int heads = 0;
        while (heads < rows.size() - 1 && heads < 3 && isHead(text, rows.get(heads))) {
            List<Span> cells = rows.get(heads);
            for (int c = 0; c < cells.size(); c++) {
                while (columns.size() <= c) {
                    columns.add(Optional.empty());
                    measured.add(true);
                }
                String name = cells.get(c).of(text.folded());
                Optional<Scaled> unit = RANKS.stream().anyMatch(name::contains) ? units.at(RANK, 0).map(m -> new Scaled(BigDecimal.ONE, m.unit()))
                        : head(text, cells.get(c));
                if (unit.isPresent()) {
                    columns.set(c, unit);
                } else if (c > 1 && heads == 0 && name.isBlank()) {
                    // a head that spans several columns is written in the first of them
                    columns.set(c, columns.get(c - 1));
                }
                for (String not : NOT_MEASURED) {
                    if (name.contains(not)) {
                        measured.set(c, false);
                    }
                }
            }
            heads++;
        }
        spread(rows, heads, columns);
        return heads;
    }

    /** {@code 税率（元/吨）} over several columns, with no cells behind it: its unit is theirs. */
    private static void spread(List<List<Span>> rows, int heads, List<Optional<Scaled>> columns) {
        int named = rows.get(0).size();
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        if (heads < 2 || width < named + 2) {
            return;
        }
        Optional<Scaled> last = columns.get(named - 1);
        for (int c = named; c < width; c++) {
            if (c == columns.size()) {
                columns.add(last);
            } else if (columns.get(c).isEmpty()) {
                columns.set(c, last);
            }
        }
    }

    /** True when the one line of heads lacks a cell for the names of the rows: 绝对数（亿元）⇥比上年增长（%） over 工业⇥85⇥4.5. */
    private static boolean unnamed(Text text, List<List<Span>> rows, int heads) {
        if (heads != 1) {
            return false;
        }
        int cells = rows.get(0).size();
        String first = rows.get(0).get(0).of(text.folded());
        return rows.stream().skip(1).allMatch(r -> r.size() == cells + 1) && NAMES.stream().noneMatch(first::contains);
    }

    private static boolean isHead(Text text, List<Span> cells) {
        for (int c = 1; c < cells.size(); c++) {
            Span cell = cells.get(c);
            boolean digits = false;
            boolean other = false;
            for (int p = cell.start(); p < cell.end(); p++) {
                char x = text.at(p);
                digits |= Text.digit(x);
                other |= !Text.digit(x) && ".,-+ %[]（）()以上下内".indexOf(x) < 0;
            }
            boolean year = cell.length() == 4 && text.has("20", cell.start()) || cell.length() == 4 && text.has("19", cell.start());
            if (digits && !other && !year) {
                return false;
            }
        }
        return true;
    }

    private int unitColumn(Text text, List<List<Span>> rows, int heads) {
        for (int r = 0; r < heads; r++) {
            for (int c = 0; c < rows.get(r).size(); c++) {
                String name = rows.get(r).get(c).of(text.folded()).replace(" ", "");
                if (name.equals("单位") || name.equals("计量单位")) {
                    return c;
                }
            }
        }
        return -1;
    }

    /** {@code 单位：亿元} in the lines right above, or in a cell of the table's first row. */
    private Optional<Scaled> caption(Text text, List<Block> blocks, int table, int end, int from) {
        for (int b = Math.min(table, end - 1); b >= Math.max(from, table - 3); b--) {
            Span s = blocks.get(b).span();
            int at = text.folded().lastIndexOf("单位", s.end());
            if (at >= s.start() && at + 3 < s.end() && (text.at(at + 2) == '：' || text.at(at + 2) == ':')) {
                int p = text.skip(at + 3);
                int q = p;
                while (q < s.end() && "）)、，,; \t".indexOf(text.at(q)) < 0) {
                    q++;
                }
                return whole(text, new Span(p, Math.max(p, q)));
            }
        }
        return table > from ? title(text, blocks.get(table - 1).span()) : Optional.empty();
    }

    /** {@code 表3 各区工业增加值增速（%）}: the unit that the line above a table ends with. */
    private Optional<Scaled> title(Text text, Span line) {
        return line.length() <= TITLE && "）)".indexOf(text.at(line.end() - 1)) >= 0 ? head(text, line) : Optional.empty();
    }

    /** The unit that a head ends with: in brackets, after a slash or comma, or a bare % sign. */
    private Optional<Scaled> head(Text text, Span cell) {
        int e = cell.end();
        while (e > cell.start() && text.at(e - 1) == ' ') {
            e--;
        }
        if (e == cell.start()) {
            return Optional.empty();
        }
        char last = text.at(e - 1);
        if (last == '%' || last == '‰') {
            return whole(text, new Span(e - 1, e));
        }
        if (last == '）' || last == ')') {
            int p = e - 1;
            while (p > cell.start() && text.at(p - 1) != '（' && text.at(p - 1) != '(') {
                p--;
            }
            return whole(text, new Span(p, e - 1));
        }
        int slash = Math.max(text.folded().lastIndexOf(',', e), text.folded().lastIndexOf('，', e));
        return slash > cell.start() ? whole(text, new Span(slash + 1, e)) : Optional.empty();
    }

    /** A span that is a unit with its scale words and nothing else. */
    private Optional<Scaled> whole(Text text, Span span) {
        int s = span.start();
        int e = span.end();
        while (s < e && (text.at(s) == ' ' || text.at(s) == '±')) {
            s++;
        }
        while (e > s && text.at(e - 1) == ' ') {
            e--;
        }
        BigDecimal scale = BigDecimal.ONE;
        while (s < e && "十百千万亿".indexOf(text.at(s)) >= 0) {
            Optional<Units.Match> here = units.at(text.folded(), s);
            if (here.isPresent() && here.get().end() == e) {
                return Optional.of(new Scaled(scale, here.get().unit()));
            }
            scale = scale.multiply(switch (text.at(s)) {
                case '十' -> BigDecimal.TEN;
                case '百' -> BigDecimal.valueOf(100);
                case '千' -> BigDecimal.valueOf(1000);
                case '万' -> BigDecimal.valueOf(10_000);
                default -> BigDecimal.valueOf(100_000_000);
            });
            s++;
        }
        if (s >= e) {
            return Optional.empty();
        }
        BigDecimal product = scale;
        int stop = e;
        return units.at(text.folded(), s).filter(m -> m.end() == stop).map(m -> new Scaled(product, m.unit()));
    }
}
