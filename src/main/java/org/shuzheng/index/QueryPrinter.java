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
            case Query.Value v -> "value:" + range(v.range(), v.unit());
            case Query.Growth g -> "growth:" + range(g.range(), "%");
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

    private static String range(Query.NumberRange r, String unit) {
        if (r.low() == r.high()) {
            return number(r.low()) + unit;
        }
        if (r.high() == Double.POSITIVE_INFINITY) {
            return open(r.low(), Math.nextDown(r.low()), ">") + unit;
        }
        if (r.low() == Double.NEGATIVE_INFINITY) {
            return open(r.high(), Math.nextUp(r.high()), "<") + unit;
        }
        return number(r.low()) + ".." + number(r.high()) + unit;
    }

    /** An end that is the neighbour of a rounder number was exclusive. */
    private static String open(double end, double neighbour, String sign) {
        String own = number(end);
        String other = number(neighbour);
        return other.length() < own.length() ? sign + other : sign + "=" + own;
    }

    private static String number(double d) {
        return new BigDecimal(Double.toString(d)).stripTrailingZeros().toPlainString();
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
