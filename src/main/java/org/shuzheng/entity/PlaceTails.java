package org.shuzheng.entity;

import static org.shuzheng.entity.WordClass.LINE;
import static org.shuzheng.entity.WordClass.NO_NAME;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.shuzheng.doc.EntityType;
import org.shuzheng.text.Span;

/**
 * Places that go on behind the name of a place: {@code 巴东县城}, {@code 宝鸡成都线}, {@code 陇海铁路宝天段}, and the places of other countries, one in
 * the other: {@code 蒙古国东方省乔巴山市}. Other words on the same letters (县城镇, 线路) are left alone. Cost: a few letters behind each place; each
 * chain abroad is read once.
 */
final class PlaceTails {

    private static final String RULE = "entity/place-tail";
    /** A chain abroad is one name when it ends in a class word: 蒙古国东方省, but 俄罗斯|赤塔. */
    private static final String FOREIGN = "省市州道县府区国";
    private static final String QUARTERS = "东西南北";
    private static final String TOWN_GOES_ON = "镇乡市区投建管关";
    private static final String LINE_GOES_ON = "上下路索条";
    /** Letters that name a stretch of a line: 宝天 in 陇海铁路宝天段. */
    private static final int STRETCH = 2;

    private final WordClasses classes;

    PlaceTails(WordClasses classes) {
        this.classes = classes;
    }

    /** Adds the longer places of a sentence. */
    void find(Sentence s, int limit, List<Candidate> here, Found found, List<Candidate> out) {
        String t = s.folded();
        for (Candidate c : here) {
            if (c.type() != EntityType.LOC) {
                continue;
            }
            int end = c.span().end();
            if (at(t, end, limit) == '城' && t.charAt(end - 1) == '县' && TOWN_GOES_ON.indexOf(at(t, end + 1, limit)) < 0) {
                add(c, end + 1, out);
            }
            if (c.span().of(t).endsWith("枢纽") && t.startsWith("工程", end) && end + 2 <= limit) {
                add(c, end + 2, out);
            }
            stretch(s, c, limit, out);
            for (Candidate next : found.startingAt(end)) {
                if (next.type() == EntityType.LOC) {
                    line(t, c, next.span().end(), limit, out);
                }
            }
            abroad(s, c, found, out);
        }
    }

    /** 兰州新疆线: two places and the class word of a line. */
    private void line(String t, Candidate c, int end, int limit, List<Candidate> out) {
        for (String word : classes.of(LINE)) {
            if (t.startsWith(word, end) && end + word.length() <= limit && LINE_GOES_ON.indexOf(at(t, end + word.length(), limit)) < 0) {
                add(c, end + word.length(), out);
            }
        }
    }

    /** 陇海铁路宝天段, 广清高速北延线: a line and a stretch of it. */
    private void stretch(Sentence s, Candidate c, int limit, List<Candidate> out) {
        String t = s.folded();
        int end = c.span().end();
        boolean line = classes.of(LINE).stream().anyMatch(word -> c.span().of(t).endsWith(word));
        int quarter = QUARTERS.indexOf(at(t, end, limit)) >= 0 ? 1 : 0;
        if (line && t.startsWith("延线", end + quarter)) {
            add(c, end + quarter + 2, out);
        }
        if (!line || at(t, end + STRETCH, limit) != '段') {
            return;
        }
        for (int i = end; i < end + STRETCH; i++) {
            if (!Character.isIdeographic(t.charAt(i)) || classes.has(NO_NAME, t.substring(i, i + 1))) {
                return;
            }
        }
        add(c, end + STRETCH + 1, out);
    }

    /** 日本北海道札幌市: a country and the places in it that follow one another. */
    private static void abroad(Sentence s, Candidate c, Found found, List<Candidate> out) {
        int word = s.at(c.span().start());
        if (word >= s.size() || !s.strong(word) || !s.name(word).kind().equals("country")) {
            return;
        }
        int end = c.span().end();
        Optional<Candidate> next = inside(s, end, found);
        while (next.isPresent()) {
            end = next.get().span().end();
            next = inside(s, end, found);
        }
        if (end > c.span().end() && FOREIGN.indexOf(s.folded().charAt(end - 1)) >= 0) {
            add(c, end, out);
        }
    }

    /** The place abroad that starts at an offset, the longest one. */
    private static Optional<Candidate> inside(Sentence s, int start, Found found) {
        int word = s.at(start);
        boolean home = word < s.size() && s.strong(word) && (s.name(word).kind().equals("division") || s.name(word).kind().equals("country") || s.name(word).kind().equals("region"));
        return home ? Optional.empty() : found.startingAt(start).stream().filter(d -> d.type() == EntityType.LOC).max(Comparator.comparingInt(d -> d.span().end()));
    }

    private static char at(String t, int i, int limit) {
        return i < limit && i < t.length() ? t.charAt(i) : ' ';
    }

    private static void add(Candidate c, int end, List<Candidate> out) {
        out.add(new Candidate(new Span(c.span().start(), end), EntityType.LOC, Candidate.SURE, RULE));
    }
}
