package org.shuzheng.pipeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.shuzheng.doc.Time;
import org.shuzheng.text.Reading;
import org.shuzheng.text.Span;

/**
 * The day to which relative times refer in a text that does not say when it was published: a day near its beginning, or the
 * year of its title, or else a day in the newest year that the text names as past or present, and more than in passing.
 *
 * <p>A year that is aimed at does not count: in {@code 2023年增长5%，力争到2027年翻一番} the newest year is 2023. Within that year it
 * is the last day that the text names, else the year's last. A year that others are only compared with (比2016年全年) is over: the
 * text is of the next.
 */
final class ReferenceDay {

    /** Before a year in its sentence, these make it a year to come. */
    private static final List<String> AHEAD = List.of("力争", "目标", "规划", "计划", "预计", "将", "展望", "争取", "确保", "有望",
            "预期");

    /** A day so near the beginning dates the text. */
    private static final int HEAD = 200;
    /** So far before a year its verb may stand; a sentence without end is read no further back. */
    private static final int CLAUSE = 120;
    /** So far behind a year its verb may stand: 2028年全省茶叶批发规模有望达…. */
    private static final int BEHIND = 16;
    /** A year named so many times less often than the commonest is none that the text tells about. */
    private static final int SELDOM = 3;

    /** Days into the next month at which a quarter is told about. */
    private static final int SOON = 20;

    private ReferenceDay() {
    }

    /**
     * @param reading the text
     * @param times   its times, resolved without a day of publication
     * @param title   the times of its title, resolved likewise
     */
    static Optional<LocalDate> of(Reading reading, List<Time> times, List<Time> title) {
        for (Time t : times) {
            if (t.span().start() < HEAD && isDay(t) && namesItsYear(t)) {
                return t.to();
            }
        }
        for (Time t : title) {
            if (namesItsYear(t)) {
                return t.to();
            }
        }
        Map<Integer, LocalDate> last = new TreeMap<>(Comparator.reverseOrder());
        Map<Integer, Integer> named = new HashMap<>();
        Set<Integer> exact = new HashSet<>();
        Set<Integer> told = new HashSet<>();
        for (Time t : times) {
            if (namesItsYear(t) && !ahead(reading, t.span())) {
                LocalDate day = t.to().orElseThrow();
                int year = day.getYear();
                named.merge(year, 1, Integer::sum);
                if (!compared(reading, t.span())) {
                    told.add(year);
                }
                boolean newDay = isDay(t) && exact.add(year);
                if (newDay || isDay(t) == exact.contains(year)) {
                    last.merge(year, day, (a, b) -> newDay || b.isAfter(a) ? b : a);
                }
            }
        }
        int most = named.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        Optional<LocalDate> newest = last.entrySet().stream().filter(e -> named.get(e.getKey()) * SELDOM >= most).map(Map.Entry::getValue).findFirst();
        return newest.map(day -> told.contains(day.getYear()) ? day : after(day.getYear() + 1, times));
    }

    /** A day soon behind the last month or quarter that is named without a year: 一季度 told in 2017 is told in April. */
    private static LocalDate after(int year, List<Time> times) {
        int month = 0;
        for (Time t : times) {
            String v = t.value();
            if (v.startsWith("XXXX-Q") && v.length() == 7 && v.charAt(6) <= '4') {
                month = Math.max(month, (v.charAt(6) - '0') * 3);
            } else if (v.startsWith("XXXX-H")) {
                month = Math.max(month, (v.charAt(6) - '0') * 6);
            }
        }
        return month == 0 || month == 12 ? LocalDate.of(year, 12, 31) : LocalDate.of(year, month + 1, SOON);
    }

    /** A year that others are compared with is over: 比2016年全年, 2016年同期. */
    private static boolean compared(Reading reading, Span span) {
        String text = reading.text();
        return text.startsWith("同期", span.end()) || span.start() > 0 && "比较".indexOf(text.charAt(span.start() - 1)) >= 0;
    }

    private static boolean isDay(Time t) {
        return t.value().length() == 10 && t.surface().endsWith("日");
    }

    /** True for {@code 2023年6月} and {@code 一九五四年}; not for {@code 近5年}, {@code “十四五”}, {@code 6月}. */
    private static boolean namesItsYear(Time t) {
        if (t.to().isEmpty() || t.value().startsWith("P") || t.to().get().isAfter(t.from().orElseThrow().plusYears(1))) {
            return false;
        }
        int digits = 0;
        for (int i = 0; i < t.surface().length(); i++) {
            char c = t.surface().charAt(i);
            if (Character.isDigit(c) || "〇○零一二三四五六七八九".indexOf(c) >= 0) {
                digits++;
            } else if (c == '年' || c == '-' || c == '.' || c == '/') {
                return digits >= 3;
            } else if (!Character.isWhitespace(c)) {
                digits = 0;
            }
        }
        return digits >= 4;
    }

    private static boolean ahead(Reading reading, Span span) {
        String text = reading.text();
        int start = Math.max(span.start() - CLAUSE, sentence(reading.sentences(), span.start()));
        String before = text.substring(start, span.start());
        int behind = Math.min(text.length(), span.end() + BEHIND);
        int stop = span.end();
        while (stop < behind && "。；\n".indexOf(text.charAt(stop)) < 0) {
            stop++;
        }
        String after = text.substring(span.end(), stop);
        return before.endsWith("到") || before.endsWith("面向") || before.endsWith("至") || after.startsWith("前") || after.startsWith("以前")
                || AHEAD.stream().anyMatch(before::contains) || AHEAD.stream().anyMatch(after::contains) || after.contains("远景");
    }

    private static int sentence(List<Span> sentences, int at) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int mid = (low + high) >>> 1;
            if (sentences.get(mid).end() <= at) {
                low = mid + 1;
            } else {
                high = mid - 1;
            }
        }
        return low < sentences.size() ? Math.min(sentences.get(low).start(), at) : at;
    }
}
