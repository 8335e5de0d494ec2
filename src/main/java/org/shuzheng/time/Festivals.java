package org.shuzheng.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shuzheng.lexicon.Models;
import org.shuzheng.lexicon.Table;
import org.shuzheng.lexicon.WordTrie;

/** Festivals, their days off, solar terms and reign eras, from {@code models/time-festivals.tsv} and its neighbours. */
final class Festivals {

    private enum Kind { SOLAR, LUNAR, EVE, LAST, WEEKDAY, TERM }

    private enum Bare { YES, CUE }

    private record Festival(String word, Kind kind, int month, List<String> day, boolean bare) { }

    /** A festival that was read: its number here and the end of its name. */
    record Read(int number, int end, boolean holiday) { }

    private static final String[] HOLIDAY = {"小长假", "长假", "假期", "假日", "黄金周", "期间"};
    private static final String[] CUES = {"前后", "前夕", "前", "后", "当天", "当日", "节前", "节后", "时节", "节气", "以来", "以后", "之前", "之后", "佳节", "旅游"};

    private final LunarCalendar calendar;
    private final List<Festival> festivals = new ArrayList<>();
    private final WordTrie<Integer> words;
    private final WordTrie<Integer> eras;
    private final Map<String, LocalDate[]> holidays = new HashMap<>();

    Festivals(Models models) {
        calendar = new LunarCalendar(models);
        Map<String, Integer> map = new LinkedHashMap<>();
        for (Table.Row row : models.table("time-festivals.tsv").expect("word", "kind", "month", "day", "bare").rows()) {
            Kind kind = row.constant("kind", Kind.class);
            boolean dated = kind != Kind.EVE && kind != Kind.LAST;
            if (map.put(row.required("word"), festivals.size()) != null) {
                throw row.error("the word stands in an earlier row");
            }
            if (dated && (row.integer("month") < 1 || row.integer("month") > 12 || row.list("day").size() != (kind == Kind.WEEKDAY ? 2 : 1))) {
                throw row.error("no such day");
            }
            festivals.add(new Festival(row.get("word"), kind, dated ? row.integer("month") : 0, row.list("day"), row.constant("bare", Bare.class) == Bare.YES));
        }
        words = WordTrie.of(map);
        Map<String, Integer> first = new LinkedHashMap<>();
        for (Table.Row row : models.table("time-eras.tsv").expect("era", "first").rows()) {
            first.put(row.required("era"), row.integer("first"));
        }
        eras = WordTrie.of(first);
        for (Table.Row row : models.table("time-holidays.tsv").expect("festival", "year", "from", "to").rows()) {
            LocalDate[] days = {LocalDate.parse(row.required("from")), LocalDate.parse(row.required("to"))};
            if (days[1].isBefore(days[0]) || days[1].getYear() != row.integer("year")) {
                throw row.error("the days are not those of the year");
            }
            holidays.put(row.required("festival") + row.integer("year"), days);
        }
    }

    boolean starts(char c) {
        return words.startsWith(c) || eras.startsWith(c);
    }

    LunarCalendar calendar() {
        return calendar;
    }

    /** The festival named at {@code i}; {@code dated} when a year stands right before it. */
    Optional<Read> read(String folded, Chars text, int i, boolean dated) {
        boolean quoted = "“\"「".indexOf(text.at(i)) >= 0 && text.at(i) != 0;
        int p = quoted ? i + 1 : i;
        if (!words.startsWith(text.at(p))) {
            return Optional.empty();
        }
        return words.longest(folded, p).flatMap(m -> accept(text, i, p, m, dated, quoted));
    }

    private Optional<Read> accept(Chars text, int start, int p, WordTrie.Match<Integer> m, boolean dated, boolean quoted) {
        Festival festival = festivals.get(m.value());
        int end = m.end();
        if (quoted) {
            if ("”\"」".indexOf(text.at(end)) < 0 || text.at(end) == 0) {
                return Optional.empty();
            }
            end++;
        }
        boolean number = Count.starts(text.at(p)) && (Count.starts(text.at(p - 1)) || text.at(p - 1) == '第' || Count.starts(text.at(m.end())));
        if (number) {
            return Optional.empty();
        }
        for (String word : HOLIDAY) {
            if (text.has(end, word)) {
                int last = end + word.length();
                return Optional.of(new Read(m.value(), !word.equals("期间") && text.has(last, "期间") ? last + 2 : last, true));
            }
        }
        char next = text.at(end);
        boolean alone = edge(text.at(start - 1)) && edge(next);
        boolean mark = next == '，' || next == '、' || next == '。' || edge(next);
        if (alone || festival.bare() && !quoted && !text.hasAny(end, "联欢", "晚会", "文艺", "贺", "慰问", "团拜", "献词") || dated && (mark || next == '前' || next == '后' || next == '以')
                || text.hasAny(end, CUES) && (quoted || !Count.starts(text.at(p))) && !text.hasAny(end, "前身", "后勤", "前沿")) {
            return Optional.of(new Read(m.value(), end, false));
        }
        return Optional.empty();
    }

    private static boolean edge(char c) {
        return c == 0 || c == '\n' || c == '\t';
    }

    /** A reign era at {@code i}: its first year and its end. */
    Optional<WordTrie.Match<Integer>> era(String folded, int i) {
        return eras.longest(folded, i);
    }

    /** The days of a festival in a year. */
    Optional<LocalDate[]> days(int number, int year, boolean holiday) {
        Festival f = festivals.get(number);
        if (holiday) {
            String name = f.word().startsWith("五一") || f.word().endsWith("劳动节") ? "五一" : f.word().equals("十一") ? "国庆" : f.word().substring(0, Math.min(2, f.word().length()));
            LocalDate[] off = holidays.get(name + year);
            if (off != null) {
                return Optional.of(off);
            }
        }
        return day(f, year).map(d -> new LocalDate[] {d, d});
    }

    private Optional<LocalDate> day(Festival f, int year) {
        return switch (f.kind()) {
            case SOLAR -> Optional.of(LocalDate.of(year, f.month(), Integer.parseInt(f.day().get(0))));
            case LUNAR -> calendar.day(year, f.month(), Integer.parseInt(f.day().get(0)));
            case EVE -> calendar.eve(year);
            case LAST -> calendar.eve(year + 1);
            case TERM -> calendar.term(year, Integer.parseInt(f.day().get(0)));
            case WEEKDAY -> Optional.of(LocalDate.of(year, f.month(), 1).with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(f.day().get(0)),
                    DayOfWeek.of(Integer.parseInt(f.day().get(1))))));
        };
    }
}
