package org.shuzheng.eval;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shuzheng.doc.Fact;
import org.shuzheng.doc.Figure;
import org.shuzheng.doc.Status;
import org.shuzheng.doc.Time;
import org.shuzheng.gold.UnitSynonyms;

/**
 * When two records say the same. These are the rules of the acceptance measure, kept to the letter so that both give the
 * same numbers: values within 1e-5 of each other, units after folding, texts by the Dice coefficient of their characters.
 */
final class Agreeing {

    private static final MathContext PRECISION = new MathContext(28, RoundingMode.HALF_EVEN);
    private static final BigDecimal NEAR = new BigDecimal("1e-5");
    private static final Set<String> NATION = Set.of("我国", "全国", "中国");
    private static final Set<String> LOCAL = locals();

    private Agreeing() {
    }

    private static Set<String> locals() {
        Set<String> out = new java.util.HashSet<>();
        for (String a : new String[] {"我", "全", "本"}) {
            for (String b : new String[] {"区", "市", "省", "县", "州", "镇"}) {
                out.add(a + b);
            }
        }
        return Set.copyOf(out);
    }

    /** Equal, or apart by less than a hundred-thousandth of the greater. */
    static boolean close(BigDecimal a, BigDecimal b) {
        if (a.compareTo(b) == 0) {
            return true;
        }
        BigDecimal greater = a.abs().max(b.abs());
        return a.subtract(b, PRECISION).abs().divide(greater, PRECISION).compareTo(NEAR) < 0;
    }

    static boolean close(Optional<BigDecimal> a, Optional<BigDecimal> b) {
        return a.isPresent() && b.isPresent() ? close(a.get(), b.get()) : a.isPresent() == b.isPresent();
    }

    /** Same value, upper end and unit. */
    static boolean figureValue(Figure g, Figure s) {
        return close(g.value(), s.value()) && close(g.high(), s.high()) && UnitSynonyms.fold(g.unit()).equals(UnitSynonyms.fold(s.unit()));
    }

    /** Same days; for a time without days the same value. */
    static boolean timeValue(Time g, Time s) {
        if (g.from().isPresent() || g.to().isPresent()) {
            return g.from().equals(s.from()) && g.to().equals(s.to());
        }
        return g.value().equals(s.value());
    }

    /** Without blanks inside, and without quotation marks and title brackets at the ends. */
    static String squash(Optional<String> text) {
        StringBuilder out = new StringBuilder();
        text.orElse("").codePoints().filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != 0x85)
                .forEach(out::appendCodePoint);
        int start = 0;
        int end = out.length();
        while (start < end && "“”\"《》".indexOf(out.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && "“”\"《》".indexOf(out.charAt(end - 1)) >= 0) {
            end--;
        }
        return out.substring(start, end);
    }

    /** Dice coefficient of the characters of two texts; two absent ones are alike. */
    static double similarity(Optional<String> left, Optional<String> right) {
        String a = squash(left);
        String b = squash(right);
        if (a.isEmpty() || b.isEmpty()) {
            return a.equals(b) ? 1.0 : 0.0;
        }
        if (a.equals(b)) {
            return 1.0;
        }
        Map<Integer, Integer> counts = new HashMap<>();
        a.codePoints().forEach(c -> counts.merge(c, 1, Integer::sum));
        int[] shared = {0};
        b.codePoints().forEach(c -> {
            Integer left0 = counts.get(c);
            if (left0 != null && left0 > 0) {
                counts.put(c, left0 - 1);
                shared[0]++;
            }
        });
        return 2.0 * shared[0] / (a.codePointCount(0, a.length()) + b.codePointCount(0, b.length()));
    }

    static boolean alike(Optional<String> a, Optional<String> b) {
        return similarity(a, b) >= 0.8;
    }

    static boolean indicator(Fact g, Fact s) {
        return alike(Optional.of(g.indicator()), Optional.of(s.indicator()));
    }

    static boolean period(Fact g, Fact s) {
        return squash(g.period()).equals(squash(s.period()));
    }

    /** Same indicator, period, aspect and direction. */
    static boolean factCore(Fact g, Fact s) {
        return indicator(g, s) && period(g, s) && g.aspect() == s.aspect() && g.direction().equals(s.direction());
    }

    /** Core, and the same subject, status, basis, source and whole. */
    static boolean factFull(Fact g, Fact s, Optional<String> title) {
        return factCore(g, s) && subject(g, s, title) && status(g, s) && g.basis().equals(s.basis())
                && alike(g.source(), s.source()) && alike(g.of(), s.of());
    }

    static boolean status(Fact g, Fact s) {
        Status a = g.status();
        return a == s.status();
    }

    /** Same subject; 我国, 全国 and 中国 are one, 我市 is the city of the title, and the title's place may go unsaid. */
    static boolean subject(Fact g, Fact s, Optional<String> title) {
        String a = squash(g.subject());
        String b = squash(s.subject());
        if (alike(g.subject(), s.subject()) || NATION.contains(a) && NATION.contains(b)) {
            return true;
        }
        String t = squash(title);
        if (LOCAL.contains(a) && LOCAL.contains(b)) {
            return last(a) == last(b);
        }
        if (LOCAL.contains(a) && !b.isEmpty() && (t.contains(b) || last(b) == last(a))) {
            return true;
        }
        if (LOCAL.contains(b) && !a.isEmpty() && (t.contains(a) || last(a) == last(b))) {
            return true;
        }
        return a.isEmpty() && !b.isEmpty() && (t.contains(b) || LOCAL.contains(b) || NATION.contains(b))
                || b.isEmpty() && !a.isEmpty() && t.contains(a);
    }

    private static char last(String s) {
        return s.charAt(s.length() - 1);
    }
}
