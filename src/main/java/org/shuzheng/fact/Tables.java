package org.shuzheng.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shuzheng.doc.Aspect;
import org.shuzheng.doc.Basis;
import org.shuzheng.doc.Direction;
import org.shuzheng.doc.EntityType;
import org.shuzheng.doc.Fact;
import org.shuzheng.doc.Figure;
import org.shuzheng.doc.Status;
import org.shuzheng.doc.Time;
import org.shuzheng.doc.Trace;
import org.shuzheng.text.Span;

/**
 * Reads the rows of a table: the first cell with words names the indicator, or the place whose figures they are; the head of
 * the column says what the figure is ({@code 2020年}, {@code 比上年增长（%）}, {@code 占比}).
 *
 * <p>Example: under {@code 指标⇥单位⇥2020年⇥2025年⇥年均增长} the row {@code 网络零售额⇥亿元⇥968⇥1700⇥12%} makes three facts.
 */
final class Tables {

    /** The longest line that may be a caption, in letters. */
    private static final int CAPTION = 40;

    /** Letters of the longest unit in brackets behind a name. */
    private static final int UNIT = 9;

    /** Letters of a year in a day: 2023 of 2023-12-31. */
    private static final int YEAR = 4;

    private final String text;
    private final String folded;
    private final Mentions mentions;
    private final Discourse d;
    private final FactContext context;
    private final WordLists lists;
    private final Trace trace;
    private final TableHead head;

    Tables(Indicators indicators, WordLists lists, String text, String folded, Mentions mentions, Discourse d, FactContext context, Trace trace) {
        this.lists = lists;
        this.text = text;
        this.folded = folded;
        this.mentions = mentions;
        this.d = d;
        this.context = context;
        this.trace = trace;
        this.head = new TableHead(indicators, lists);
    }

    /** A block that is no row ends the table; a short one may be the caption of the next, unless it only names its unit. */
    void end(Span block) {
        int named = mentions.times().stream().filter(t -> block.contains(t.span())).mapToInt(t -> t.span().end()).max().orElse(block.start());
        Phrase line = Phrase.of(text, folded, block.length() <= CAPTION ? named : block.start(), block.end());
        boolean unit = !head.isEmpty() ? false : line.folded().startsWith("单位") || line.folded().startsWith("计量单位");
        if (!unit) {
            head.begin(line.length() <= CAPTION ? line : Phrase.NONE);
        }
    }

    /** The statements of a row; none for the row of column heads, which is kept for those that follow. */
    List<Statement> row(Span row) {
        List<Span> cells = cells(row);
        boolean figures = cells.stream().anyMatch(c -> figure(c).isPresent());
        if (head.isEmpty() || !figures && isHead(cells)) {
            head.add(cells.stream().map(this::column).toList());
            return List.of();
        }
        head.fit(cells.size());
        List<Statement> out = new ArrayList<>();
        Phrase name = Phrase.NONE;
        for (int c = 0; c < cells.size(); c++) {
            Span cell = cells.get(c);
            Optional<Integer> figure = figure(cell);
            if (figure.isEmpty()) {
                name = name.isEmpty() ? name(cell) : name;
            } else if (!name.isEmpty()) {
                out.add(statement(figure.get(), name, c));
            }
        }
        return out;
    }

    private Statement statement(int index, Phrase row, int c) {
        Figure figure = mentions.figures().get(index);
        boolean percent = figure.unit().equals("%") || head.has(c, WordList.COLUMN_PERCENT) || figure.unit().isEmpty();
        boolean mean = head.has(c, WordList.COLUMN_MEAN);
        boolean points = Units.of(figure, figure.unit()) == Units.POINTS;
        Aspect aspect = points ? Aspect.CHANGE : mean ? Aspect.GROWTH : head.aspect(c, percent);
        Optional<Time> own = timeOf(row);
        Phrase name = own.map(t -> row.part(t.span().length(), row.length())).orElse(row);
        Statement s = new Statement(index, aspect, "fact/table");
        Phrase theme = bearer(name) ? head.theme(c) : Phrase.NONE;
        s.indicator = theme.isEmpty() ? head.measured(name, c) : theme;
        Optional<String> day = own.map(Time::value).map(o -> head.time(c).map(Time::value).filter(Periods::isYear).map(y -> y + o.substring(YEAR)).orElse(o));
        s.period = day.or(() -> head.time(c).or(() -> d.times.point).or(() -> d.times.span).map(Time::value)).or(() -> d.times.fallback);
        if (aspect == Aspect.GROWTH || aspect == Aspect.CHANGE) {
            s.direction = Optional.of(figure.value().signum() < 0 ? Direction.DOWN : Direction.UP);
            s.basis = points ? Optional.empty() : mean ? Optional.of(Basis.CAGR) : head.compares(c, WordList.COLUMN_MONTH) ? Optional.of(Basis.MOM)
                    : head.compares(c, WordList.COLUMN_AGAINST) || head.compares(c, WordList.COLUMN_RATE)
                    || aspect == Aspect.GROWTH ? Optional.of(Basis.YOY) : Optional.empty();
        }
        if (mean) {
            s.period = span().or(() -> s.period);
        }
        s.subject = theme.isEmpty() ? d.subject.or(() -> d.sectionSubject).map(Discourse.Said::value).or(() -> d.homeSubject) : Optional.of(name.text());
        s.status = ahead(s.period) ? Status.TARGET : Status.ACTUAL;
        s.evidence.put(Fact.Slot.INDICATOR, name.span());
        trace.note("fact/table", figure.span(), name.text() + " under " + head.column(c).head().folded());
        return s;
    }

    /** The day that a row's name opens with: 年末住户存款余额. */
    private Optional<Time> timeOf(Phrase name) {
        return mentions.times().stream().filter(t -> t.span().start() == name.span().start() && t.span().length() + 1 < name.length()
                && Periods.isDay(t.value())).findFirst();
    }

    /** True for a row that is named by a place: what it tells of stands above it. */
    private boolean bearer(Phrase name) {
        int k = Segments.firstAt(mentions.entities(), name.span().start());
        return lists.is(WordList.HOME, name.folded()) || k < mentions.entities().size() && mentions.entities().get(k).type() == EntityType.LOC
                && mentions.entities().get(k).surface().equals(name.text());
    }

    /** The years that a yearly mean runs over: the plan in force, else from the first column of a year to the last. */
    private Optional<String> span() {
        List<Integer> years = head.years();
        if (years.size() < 2) {
            return Optional.empty();
        }
        int last = years.get(years.size() - 1);
        Optional<Time> plan = d.times.plan.filter(p -> Periods.lastYear(p).filter(y -> y == last).isPresent());
        return Optional.of(plan.map(Time::value).orElse(years.get(0) + "/" + last));
    }

    private boolean ahead(Optional<String> period) {
        Optional<Integer> year = period.flatMap(p -> Periods.year(p.contains("/") ? p.substring(p.indexOf('/') + 1) : p));
        return year.isPresent() && context.published().filter(p -> year.get() > p.getYear()).isPresent();
    }

    /** True for a row without figures with words beside its name; dashes alone only say that there is no figure. */
    private boolean isHead(List<Span> cells) {
        return cells.size() > 2 && cells.stream().skip(1).anyMatch(c -> c.of(folded).chars().anyMatch(Character::isLetterOrDigit));
    }

    private TableHead.Column column(Span cell) {
        Optional<Time> time = mentions.times().stream().filter(t -> cell.contains(t.span())).reduce((a, b) -> b);
        return new TableHead.Column(Phrase.of(text, folded, cell.start(), cell.end()), time);
    }

    /** The figure of a cell: one with digits that stands for the cell, not a number inside its words. */
    private Optional<Integer> figure(Span cell) {
        int k = Segments.firstAt(mentions.figures(), cell.start());
        if (k >= mentions.figures().size() || !cell.contains(mentions.figures().get(k).span()) || mentions.figures().get(k).unit().endsWith("岁")) {
            return Optional.empty();
        }
        Span span = mentions.figures().get(k).span();
        int rest = cell.of(folded).strip().length() - span.length();
        boolean digits = span.of(folded).chars().anyMatch(Character::isDigit);
        return digits && rest <= 2 ? Optional.of(k) : Optional.empty();
    }

    /** The name of a row without numbering, 其中, whose it is, and its unit in brackets. */
    private Phrase name(Span cell) {
        int start = cell.start();
        int end = cell.end();
        boolean again = true;
        while (again) {
            while (start < end && " 　".indexOf(folded.charAt(start)) >= 0) {
                start++;
            }
            int lead = lists.at(WordList.ROW_LEAD, folded, start, end);
            start += lead;
            again = lead > 0;
        }
        int number = start;
        while (number < end && (Character.isDigit(folded.charAt(number)) || "一二三四五六七八九十 　".indexOf(folded.charAt(number)) >= 0)) {
            number++;
        }
        if (number > start && number < end && "、.．".indexOf(folded.charAt(number)) >= 0) {
            start = number + 1;
        }
        int home = lists.at(WordList.HOME, folded, start, end);
        start += home > 0 && start + home + 2 < end ? home : 0;
        int open = Math.max(folded.lastIndexOf('（', end - 1), folded.lastIndexOf('(', end - 1));
        if (open > start && end - open <= UNIT) {
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
