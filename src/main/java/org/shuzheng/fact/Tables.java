package org.shuzheng.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.shuzheng.doc.Aspect;
import org.shuzheng.doc.Basis;
import org.shuzheng.doc.Direction;
import org.shuzheng.doc.Fact;
import org.shuzheng.doc.Figure;
import org.shuzheng.doc.Status;
import org.shuzheng.doc.Time;
import org.shuzheng.doc.Trace;
import org.shuzheng.text.Span;

/**
 * Reads the rows of a table: the first cell with words names the indicator, the head of the column says what the figure is
 * ({@code 2020年}, {@code 比上年增长（%）}, {@code 占比}).
 *
 * <p>Example: under {@code 指标⇥单位⇥2020年⇥2025年⇥年均增长} the row {@code 网络零售额⇥亿元⇥968⇥1700⇥12%} makes three facts.
 */
final class Tables {

    /** The longest line that may be a caption, in letters. */
    private static final int CAPTION = 40;

    /** What the head of a column says. */
    private record Column(String folded, Optional<Time> time) {
        boolean has(String... words) {
            for (String word : words) {
                if (folded.contains(word)) {
                    return true;
                }
            }
            return false;
        }
    }

    private final String text;
    private final String folded;
    private final Mentions mentions;
    private final Discourse d;
    private final FactContext context;
    private final Indicators indicators;
    private final WordLists lists;
    private final Trace trace;
    private String caption = "";
    private List<Column> columns = List.of();

    Tables(Indicators indicators, WordLists lists, String text, String folded, Mentions mentions, Discourse d, FactContext context, Trace trace) {
        this.indicators = indicators;
        this.lists = lists;
        this.text = text;
        this.folded = folded;
        this.mentions = mentions;
        this.d = d;
        this.context = context;
        this.trace = trace;
    }

    /** A block that is no row ends the table; a short one may be the caption of the next. */
    void end(Span block) {
        columns = List.of();
        String line = block.of(folded).strip();
        caption = line.length() <= CAPTION ? line : "";
    }

    /** The statements of a row; none for the row of column heads, which is kept for those that follow. */
    List<Statement> row(Span row) {
        List<Span> cells = cells(row);
        if (columns.isEmpty() || head(cells)) {
            columns = cells.stream().map(this::column).toList();
            return List.of();
        }
        List<Statement> out = new ArrayList<>();
        Phrase name = Phrase.NONE;
        for (int c = 0; c < cells.size(); c++) {
            Span cell = cells.get(c);
            Optional<Integer> figure = figure(cell);
            if (figure.isEmpty()) {
                if (name.isEmpty()) {
                    name = name(cell);
                }
                continue;
            }
            if (!name.isEmpty()) {
                Column column = c < columns.size() ? columns.get(c) : new Column("", Optional.empty());
                out.add(statement(figure.get(), measured(name, column), column, time(c)));
            }
        }
        return out;
    }

    /**
     * The time of a column: its own, else the newest of the columns before it: {@code 2023年⇥2022年⇥比上年增长} → growth of 2023,
     * whatever year the prose above the table spoke of last.
     */
    private Optional<Time> time(int column) {
        if (column < columns.size() && columns.get(column).time().isPresent()) {
            return columns.get(column).time();
        }
        return columns.stream().limit(column).flatMap(c -> c.time().stream()).filter(t -> t.to().isPresent())
                .max(Comparator.comparing(t -> t.to().get()));
    }

    /**
     * The name of a row with what its column or the caption measures: {@code 稻谷} under 产量 is 稻谷产量, under 播种面积 稻谷播种面积,
     * and below 主要产品产量 稻谷产量. A name that says its measure stays as it is.
     */
    private Phrase measured(Phrase name, Column column) {
        if (indicators.head(name.folded()) > 0 || lists.ends(WordList.MEASURE, name.folded())) {
            return name;
        }
        Optional<String> measure = measure(column.folded());
        if (measure.isEmpty() && column.has("增长", "增速", "增减", "±", "比上年", "占比", "比重")) {
            measure = columns.stream().map(c -> measure(c.folded())).flatMap(Optional::stream).findFirst();
        }
        return measure.or(() -> measure(caption)).map(name::plus).orElse(name);
    }

    /** The measure that a head or caption ends with: {@code 2011年主要工业产品产量（万吨） → 产量}. */
    private Optional<String> measure(String head) {
        String bare = head.strip();
        int bracket = Math.max(bare.lastIndexOf('（'), bare.lastIndexOf('('));
        bare = (bracket > 0 && "）)".indexOf(bare.charAt(bare.length() - 1)) >= 0 ? bare.substring(0, bracket) : bare).strip();
        for (String tail : lists.of(WordList.CAPTION_TAIL)) {
            if (bare.endsWith(tail) && bare.length() > tail.length() + 1) {
                bare = bare.substring(0, bare.length() - tail.length());
                break;
            }
        }
        for (String word : lists.of(WordList.MEASURE)) {
            if (bare.endsWith(word)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    private Statement statement(int index, Phrase name, Column column, Optional<Time> time) {
        Figure figure = mentions.figures().get(index);
        boolean percent = figure.unit().equals("%") || column.has("%", "％");
        boolean mean = column.has("年均", "平均每年");
        Aspect aspect = column.has("占比", "比重", "构成", "份额") ? Aspect.SHARE
                : mean || column.has("增长", "增速", "增幅", "±", "同比", "比上年", "较上年") && percent || column.has("增长", "增速") ? Aspect.GROWTH
                : column.has("增减", "增加", "百分点", "比上年增") ? Aspect.CHANGE : Aspect.LEVEL;
        Statement s = new Statement(index, aspect, "fact/table");
        s.indicator = name;
        s.period = time.or(() -> d.point).or(() -> d.span).map(Time::value).or(() -> d.fallback);
        if (aspect == Aspect.GROWTH || aspect == Aspect.CHANGE) {
            s.direction = Optional.of(figure.value().signum() < 0 ? Direction.DOWN : Direction.UP);
            s.basis = mean ? Optional.of(Basis.CAGR) : column.has("环比", "上月") ? Optional.of(Basis.MOM)
                    : column.has("同比", "比上年", "较上年", "比去年", "增长", "增速", "±") ? Optional.of(Basis.YOY) : Optional.empty();
        }
        if (mean) {
            s.period = span().or(() -> s.period);
        }
        s.subject = d.subject.or(() -> d.sectionSubject).map(Discourse.Said::value).or(() -> d.homeSubject);
        s.status = ahead(s.period) ? Status.TARGET : Status.ACTUAL;
        s.evidence.put(Fact.Slot.INDICATOR, name.span());
        trace.note("fact/table", figure.span(), name.text() + " under " + column.folded());
        return s;
    }

    /** The years that a yearly mean runs over: the plan in force, else from the first column of a year to the last. */
    private Optional<String> span() {
        List<Integer> years = columns.stream().flatMap(c -> c.time().stream()).map(Time::value).filter(Periods::isYear)
                .map(Integer::valueOf).sorted().toList();
        if (years.size() < 2) {
            return Optional.empty();
        }
        int last = years.get(years.size() - 1);
        Optional<Time> plan = d.plan.filter(p -> Periods.lastYear(p).filter(y -> y == last).isPresent());
        return Optional.of(plan.map(Time::value).orElse(years.get(0) + "/" + last));
    }

    private boolean ahead(Optional<String> period) {
        Optional<Integer> year = period.flatMap(p -> Periods.year(p.contains("/") ? p.substring(p.indexOf('/') + 1) : p));
        return year.isPresent() && context.published().filter(p -> year.get() > p.getYear()).isPresent();
    }

    private boolean head(List<Span> cells) {
        int figures = 0;
        for (Span cell : cells) {
            figures += figure(cell).isPresent() ? 1 : 0;
        }
        return figures == 0 && cells.size() > 2;
    }

    private Column column(Span cell) {
        Optional<Time> time = Optional.empty();
        for (Time t : mentions.times()) {
            if (cell.contains(t.span())) {
                time = Optional.of(t);
            }
        }
        return new Column(cell.of(folded), time);
    }

    /** The figure of a cell: one with digits that stands for the cell, not a number inside its words. */
    private Optional<Integer> figure(Span cell) {
        int k = Segments.firstAt(mentions.figures(), cell.start());
        if (k >= mentions.figures().size() || !cell.contains(mentions.figures().get(k).span())) {
            return Optional.empty();
        }
        Span span = mentions.figures().get(k).span();
        int rest = cell.of(folded).strip().length() - span.length();
        boolean digits = span.of(folded).chars().anyMatch(Character::isDigit);
        return digits && rest <= 2 ? Optional.of(k) : Optional.empty();
    }

    /** The name of a row without numbering, 其中 and its unit in brackets. */
    private Phrase name(Span cell) {
        int start = cell.start();
        int end = cell.end();
        for (String lead : new String[] {"其中：", "其中:", "其中", "＃", "#", "（一）", "（二）", "（三）"}) {
            String f = folded.substring(start, end);
            int skip = f.length() - f.stripLeading().length();
            if (f.startsWith(lead, skip)) {
                start += skip + lead.length();
            }
        }
        int number = start;
        while (number < end && (Character.isDigit(folded.charAt(number)) || "一二三四五六七八九十 　".indexOf(folded.charAt(number)) >= 0)) {
            number++;
        }
        if (number > start && number < end && "、.．".indexOf(folded.charAt(number)) >= 0) {
            start = number + 1;
        }
        int open = Math.max(folded.lastIndexOf('（', end - 1), folded.lastIndexOf('(', end - 1));
        if (open > start && end - open <= 9) {
            end = open;
        }
        Phrase name = Phrase.of(text, folded, start, end);
        return name.length() < 2 || name.folded().equals("合计") ? Phrase.NONE : name;
    }

    private List<Span> cells(Span row) {
        List<Span> cells = new ArrayList<>();
        int start = row.start();
        for (int i = row.start(); i <= row.end(); i++) {
            if (i == row.end() || folded.charAt(i) == '\t') {
                cells.add(new Span(start, i));
                start = i + 1;
            }
        }
        return cells;
    }
}
