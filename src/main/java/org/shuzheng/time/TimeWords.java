package org.shuzheng.time;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shuzheng.lexicon.Models;
import org.shuzheng.lexicon.Table;
import org.shuzheng.lexicon.WordTrie;

/** The words of {@code models/time-words.tsv} and their neighbours, as automata. */
final class TimeWords {

    /** What a word of the calendar is. */
    enum Kind {
        YEAR_RELATIVE, YEAR_IN_FORCE, MONTH_RELATIVE, QUARTER_RELATIVE, DAY_RELATIVE, WEEK_RELATIVE, WHOLE, START, MIDDLE, END,
        YEAR_INSIDE, HALF, QUARTER, MONTH, MONTHS, SEASON, LUNAR_MONTH
    }

    /**
     * A word of the calendar.
     *
     * @param notBefore what must not stand right before it
     * @param notAfter  what must not stand right behind it
     */
    record Word(Kind kind, int a, int b, List<String> notBefore, List<String> notAfter) { }

    /** First characters of shapes that no word of the tables starts with. */
    private static final String SHAPES = "新明第前头民公近过最未今往半本上下这农阴旧夏“\"「‘『（(）)周星礼";

    private final boolean[] halts = new boolean[1 << 16];
    private final WordTrie<Word> words;
    private final WordTrie<Integer> anchors;
    private final Festivals festivals;

    TimeWords(Models models) {
        Map<String, Word> map = new LinkedHashMap<>();
        for (Table.Row row : models.table("time-words.tsv").expect("word", "kind", "a", "b", "before", "after").rows()) {
            Word word = new Word(row.constant("kind", Kind.class), number(row, "a"), number(row, "b"), row.list("before"), row.list("after"));
            if (map.put(row.required("word"), word) != null) {
                throw row.error("the word stands in an earlier row");
            }
        }
        words = WordTrie.of(map);
        Map<String, Integer> years = new LinkedHashMap<>();
        for (Table.Row row : models.table("time-anchors.tsv").expect("word", "year").rows()) {
            years.put(row.required("word"), row.integer("year"));
        }
        anchors = WordTrie.of(years);
        festivals = new Festivals(models);
        for (int c = 0; c < halts.length; c++) {
            char ch = (char) c;
            halts[c] = Count.starts(ch) || words.startsWith(ch) || anchors.startsWith(ch) || festivals.starts(ch) || SHAPES.indexOf(ch) >= 0;
        }
    }

    private static int number(Table.Row row, String column) {
        return row.optional(column).isPresent() ? row.integer(column) : 0;
    }

    Festivals festivals() {
        return festivals;
    }

    /** True where a scan has to halt: at a character that can start a time, or opens or closes a bracket. */
    boolean halts(char c) {
        return halts[c];
    }

    /** The longest word at {@code i} whose neighbours allow it. */
    Optional<WordTrie.Match<Word>> word(CharSequence folded, Chars text, int i) {
        if (!words.startsWith(text.at(i))) {
            return Optional.empty();
        }
        return words.longest(folded, i).filter(m -> allowed(m.value(), text, i, m.end()));
    }

    Optional<WordTrie.Match<Integer>> anchor(CharSequence folded, int i) {
        return anchors.longest(folded, i);
    }

    private static boolean allowed(Word word, Chars text, int start, int end) {
        for (String s : word.notBefore()) {
            if (text.has(start - s.length(), s)) {
                return false;
            }
        }
        for (String s : word.notAfter()) {
            if (text.has(end, s)) {
                return false;
            }
        }
        return true;
    }
}
