package org.shuzheng.index;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a query back in the search language, so that a person sees how a question was understood. */
final class QueryPrinter {

    private QueryPrinter() {
    }

    static String print(Query q) {
        return switch (q) {
            case Query.All a -> "*";
            case Query.Words w -> w.text();
            case Query.Question question -> print(new Query.And(question.parts()));
            case Query.Phrase p -> "“" + p.text() + "”";
            case Query.In in -> in.field().name().toLowerCase(Locale.ROOT) + ":“" + in.text() + "”";
            case Query.Is is -> is.field().name().toLowerCase(Locale.ROOT) + ":" + is.value();
            case Query.Value v when v.unit().equals(PlainLanguage.RATIO) -> "value:" + range(v.range(), "%", 2);
            case Query.Value v -> "value:" + range(v.range(), v.unit(), 0);
            case Query.Growth g -> "growth:" + range(g.range(), "%", 0);
            case Query.Period p -> "period:" + days(p.days());
            case Query.Sorted s -> "sort:" + s.by().name().toLowerCase(Locale.ROOT) + (s.ascending() ? "-asc" : "");
            case Query.Published p -> "published:" + days(p.days());
            case Query.And and -> and.parts().stream().map(QueryPrinter::inner).collect(Collectors.joining(" "));
            case Query.Or or -> or.parts().stream().map(QueryPrinter::inner).collect(Collectors.joining(" OR "));
            case Query.Not not -> "NOT " + inner(not.part());
        };
    }

    private static String inner(Query q) {
        return q instanceof Query.And || q instanceof Query.Or ? "(" + print(q) + ")" : print(q);
    }

    private static String range(Query.NumberRange r, String unit, int shift) {
        if (r.low() == r.high()) {
            return number(r.low(), shift) + unit;
        }
        if (r.high() == Double.POSITIVE_INFINITY) {
            return open(r.low(), Math.nextDown(r.low()), ">", shift) + unit;
        }
        if (r.low() == Double.NEGATIVE_INFINITY) {
            return open(r.high(), Math.nextUp(r.high()), "<", shift) + unit;
        }
        return number(r.low(), shift) + ".." + number(r.high(), shift) + unit;
    }

    /** An end that is the neighbour of a rounder number was exclusive. */
    private static String open(double end, double neighbour, String sign, int shift) {
        String own = number(end, shift);
        String other = number(neighbour, shift);
        return other.length() < own.length() ? sign + other : sign + "=" + own;
    }

    /** A ratio is written in percent: {@code 0.05, 2 → 5}. */
    private static String number(double d, int shift) {
        return new BigDecimal(Double.toString(d)).movePointRight(shift).stripTrailingZeros().toPlainString();
    }

    private static String days(DayRange r) {
        if (r.to() == Long.MAX_VALUE) {
            return ">=" + LocalDate.ofEpochDay(r.from());
        }
        if (r.from() == Long.MIN_VALUE) {
            return "<=" + LocalDate.ofEpochDay(r.to());
        }
        LocalDate from = LocalDate.ofEpochDay(r.from());
        LocalDate to = LocalDate.ofEpochDay(r.to());
        if (from.getDayOfYear() == 1 && to.equals(LocalDate.of(to.getYear(), 12, 31))) {
            return from.getYear() == to.getYear() ? String.valueOf(from.getYear()) : from.getYear() + ".." + to.getYear();
        }
        return from.equals(to) ? from.toString() : from + ".." + to;
    }
}
