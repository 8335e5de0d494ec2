package org.shuzheng.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.shuzheng.doc.Aspect;
import org.shuzheng.doc.Time;

/**
 * What stands over the figures of a table: its caption and the heads of its columns, on one line or on two
 * ({@code 本月⇥⇥累计⇥} above {@code 绝对量⇥增长⇥绝对量⇥增长}).
 */
final class TableHead {

    /** The head of a column, the upper line first, and the time it names. */
    record Column(Phrase head, Optional<Time> time) {

        static final Column NONE = new Column(Phrase.NONE, Optional.empty());
    }

    private final Indicators indicators;
    private final WordLists lists;
    private Phrase caption = Phrase.NONE;
    private List<Column> columns = List.of();
    private boolean open;

    TableHead(Indicators indicators, WordLists lists) {
        this.indicators = indicators;
        this.lists = lists;
    }

    /** Another table begins below this line. */
    void begin(Phrase line) {
        columns = List.of();
        caption = bare(withoutStrokes(line));
        open = false;
    }

    boolean isEmpty() {
        return columns.isEmpty();
    }

    /** A caption whose row was drawn on: 指标：工业增加值 | | |. */
    private static Phrase withoutStrokes(Phrase line) {
        int end = line.length();
        while (end > 0 && " |｜".indexOf(line.folded().charAt(end - 1)) >= 0) {
            end--;
        }
        return line.part(0, end);
    }

    /** Takes a line of heads; one that says something in its first cell only is the caption. */
    void add(List<Column> line) {
        if (line.stream().skip(1).allMatch(c -> c.head().isEmpty())) {
            caption = columns.isEmpty() && !line.isEmpty() ? bare(line.get(0).head()) : caption;
            return;
        }
        columns = open && columns.size() == line.size() ? below(line) : line;
        open = true;
    }

    /** The heads of two lines joined; an empty cell of the upper line goes on with the one before it. */
    private List<Column> below(List<Column> line) {
        List<Column> out = new ArrayList<>();
        Column over = Column.NONE;
        for (int c = 0; c < line.size(); c++) {
            Column upper = columns.get(c);
            over = c < 2 || !upper.head().isEmpty() ? upper : over;
            Column lower = line.get(c);
            Column above = over;
            out.add(new Column(above.head().plus(lower.head()), lower.time().or(above::time)));
        }
        return out;
    }

    /** Ends the heads before a row of figures; where the names of the rows have no head, all heads move one column on. */
    void fit(int cells) {
        boolean unnamed = open && columns.size() + 1 == cells && !lists.in(WordList.COLUMN_NAMES, columns.get(0).head().folded());
        if (unnamed) {
            columns = new ArrayList<>(columns);
            columns.add(0, Column.NONE);
        }
        open = false;
    }

    Column column(int c) {
        return c < columns.size() ? columns.get(c) : Column.NONE;
    }

    /**
     * The time of a column: its own, else the newest of the columns before it: {@code 2023年⇥2022年⇥比上年增长} → growth of 2023,
     * whatever year the prose above the table spoke of last.
     */
    Optional<Time> time(int c) {
        return column(c).time().or(() -> columns.stream().limit(c).flatMap(x -> x.time().stream()).filter(t -> t.to().isPresent())
                .max(Comparator.comparing(t -> t.to().get())));
    }

    /** The years that the columns name, ascending. */
    List<Integer> years() {
        return columns.stream().flatMap(c -> c.time().stream()).map(Time::value).filter(Periods::isYear).map(Integer::valueOf).sorted().toList();
    }

    /** True when the head of a column has a word of a list. */
    boolean has(int c, WordList words) {
        return lists.in(words, column(c).head().folded());
    }

    /** What the figures of a column are, by its head, else by the caption: {@code 各业产值比重} over columns of years. */
    Aspect aspect(int c, boolean percent) {
        if (has(c, WordList.COLUMN_RANK)) {
            return Aspect.RANK;
        }
        if (has(c, WordList.COLUMN_SHARE)) {
            return Aspect.SHARE;
        }
        if (has(c, WordList.COLUMN_RATE) || percent && has(c, WordList.COLUMN_AGAINST)) {
            return Aspect.GROWTH;
        }
        if (has(c, WordList.COLUMN_CHANGE)) {
            return has(c, WordList.COLUMN_PERCENT) ? Aspect.GROWTH : Aspect.CHANGE;
        }
        String over = caption.folded();
        boolean silent = measure(column(c).head().folded()).isEmpty();
        return silent && percent && lists.ends(WordList.COLUMN_SHARE, over) ? Aspect.SHARE
                : silent && percent && lists.ends(WordList.COLUMN_RATE, over) ? Aspect.GROWTH : Aspect.LEVEL;
    }

    /** The head, with the caption where the head says nothing of it. */
    boolean compares(int c, WordList words) {
        return has(c, words) || lists.in(words, caption.folded());
    }

    /**
     * The name of a row with what its column or the caption measures: {@code 稻谷} under 产量 is 稻谷产量, under 播种面积 稻谷播种面积,
     * and below 主要产品产量 稻谷产量. A name that says its measure stays as it is.
     */
    Phrase measured(Phrase name, int c) {
        if (indicators.head(name.folded()) > 0 || lists.ends(WordList.MEASURE, name.folded())) {
            return name;
        }
        Phrase over = withoutGrowth(caption);
        if (lists.ends(WordList.COLUMN_RATE, caption.folded()) && tells(over) && lists.ends(WordList.PART_END, name.folded())) {
            // 国有控股企业 below 规模以上工业增加值同比增速
            return name.plus(over);
        }
        Optional<String> measure = measure(column(c).head().folded());
        if (measure.isEmpty() && aspect(c, true) != Aspect.LEVEL) {
            measure = columns.stream().map(x -> measure(x.head().folded())).flatMap(Optional::stream).findFirst();
        }
        return measure.or(() -> measure(caption.folded())).map(name::plus).orElse(name);
    }

    /** What a row that is named by a place tells of: what its column is headed by, else a column before it, else the caption. */
    Phrase theme(int c) {
        for (int k = Math.min(c, columns.size() - 1); k > 0; k--) {
            Phrase own = theme(columns.get(k));
            if (!own.isEmpty()) {
                return own;
            }
        }
        Phrase over = withoutGrowth(caption);
        int each = lists.find(WordList.EACH_PLACE, over.folded(), 0, over.length()).map(s -> s.end()).orElse(0);
        Phrase said = over.part(each, over.length());
        return tells(said) ? said : Phrase.NONE;
    }

    private Phrase theme(Column column) {
        Phrase head = withoutGrowth(bare(column.head()));
        int time = column.time().filter(t -> head.text().startsWith(t.surface())).map(t -> t.surface().length()).orElse(0);
        Phrase said = head.part(time, head.length());
        int lead = lists.at(WordList.COLUMN_LEAD, said.folded(), 0, said.length());
        return tells(said.part(lead, said.length())) && said.length() > lead + 2 ? said.part(lead, said.length()) : Phrase.NONE;
    }

    private boolean tells(Phrase phrase) {
        return indicators.measure(phrase.folded()) > 0 || lists.ends(WordList.MEASURE, phrase.folded());
    }

    /** {@code 工业增加值_同比增长 → 工业增加值}. */
    private Phrase withoutGrowth(Phrase head) {
        int cut = head.length();
        for (WordList words : List.of(WordList.COLUMN_RATE, WordList.COLUMN_AGAINST, WordList.COLUMN_RANK, WordList.COLUMN_SHARE)) {
            cut = Math.min(cut, lists.find(words, head.folded(), 0, head.length()).map(s -> s.start()).orElse(cut));
        }
        Phrase said = head.part(0, cut);
        return said.folded().endsWith("_") || said.folded().endsWith("的") ? said.withoutTail(1) : said;
    }

    /** The measure that a head ends with: {@code 2011年主要工业产品产量（万吨） → 产量}. */
    private Optional<String> measure(String head) {
        String bare = bare(new Phrase(head, head, Phrase.NONE.span())).folded();
        for (String word : lists.of(WordList.MEASURE)) {
            if (bare.endsWith(word)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    /** Without its unit in brackets and what only says that it is a table: 情况表, 如下：. */
    private Phrase bare(Phrase head) {
        Phrase p = head;
        for (int n = 1; n > 0 && !p.isEmpty();) {
            String f = p.folded();
            int bracket = Math.max(f.lastIndexOf('（'), f.lastIndexOf('('));
            n = lists.endsWith(WordList.CAPTION_TAIL, f);
            n = bracket > 0 && "）)".indexOf(f.charAt(f.length() - 1)) >= 0 ? f.length() - bracket : n;
            n = n == p.length() ? 0 : n;
            p = p.withoutTail(n);
        }
        return p;
    }
}
