package org.shuzheng.pipeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.shuzheng.doc.Time;
import org.shuzheng.text.Reading;
import org.shuzheng.text.Span;

/**
 * The day to which relative times refer in a text that does not say when it was published: a day in the newest year that the
 * text itself, or its title, names as past or present.
 *
 * <p>A year that is aimed at does not count: in {@code 2023年增长5%，力争到2027年翻一番} the newest year is 2023. Within that year it
 * is the last day that the text names, else the year's last.
 */
final class ReferenceDay {

    /** Before a year in its sentence, these make it a year to come. */
    private static final List<String> AHEAD = List.of("力争", "目标", "规划", "计划", "预计", "将", "展望", "争取", "确保", "有望",
            "预期");

    private ReferenceDay() {
    }

    /**
     * @param reading the text
     * @param times   its times, resolved without a day of publication
     * @param title   the times of its title, resolved likewise
     */
    static Optional<LocalDate> of(Reading reading, List<Time> times, List<Time> title) {
        Optional<LocalDate> newest = Optional.empty();
        boolean exact = false;
        for (Time t : times) {
            if (namesItsYear(t) && !ahead(reading, t.span())) {
                LocalDate day = t.to().orElseThrow();
                boolean dated = t.value().length() == 10 && t.surface().endsWith("日");
                if (newest.isEmpty() || day.getYear() > newest.get().getYear()) {
                    newest = Optional.of(day);
                    exact = dated;
                } else if (day.getYear() == newest.get().getYear() && (dated == exact ? day.isAfter(newest.get()) : dated)) {
                    newest = Optional.of(day);
                    exact = dated;
                }
            }
        }
        for (Time t : title) {
            if (namesItsYear(t) && (newest.isEmpty() || t.to().orElseThrow().getYear() > newest.get().getYear())) {
                newest = t.to();
            }
        }
        return newest;
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
        int start = sentence(reading.sentences(), span.start());
        String before = text.substring(start, span.start());
        String after = text.substring(span.end(), Math.min(text.length(), span.end() + 2));
        return before.endsWith("到") || after.startsWith("前") || after.startsWith("以前") || AHEAD.stream().anyMatch(before::contains);
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
