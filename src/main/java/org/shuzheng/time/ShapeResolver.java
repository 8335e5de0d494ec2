package org.shuzheng.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Resolves what was read to days, with the document and the place in it as context. */
final class ShapeResolver {

    private final TimeFrame frame;
    private final DocumentProfile profile;
    private final PointResolver points;

    ShapeResolver(TimeFrame frame, DocumentProfile profile, Festivals festivals) {
        this.frame = frame;
        this.profile = profile;
        points = new PointResolver(frame, festivals);
    }

    PointResolver points() {
        return points;
    }

    /** @throws PointResolver.Impossible when the calendar has no such day */
    Resolved resolve(Shape shape) {
        return switch (shape) {
            case Shape.Single s -> points.resolve(s.point());
            case Shape.Range r -> range(r);
            case Shape.Years y -> Resolved.years(y.first(), y.last());
            case Shape.Edge e -> Resolved.day(e.end() ? LocalDate.of(e.year(), 12, 31) : LocalDate.of(e.year(), 1, 1));
            case Shape.Decade d -> decade(d);
            case Shape.DecadeYear d -> {
                Resolved whole = decade(new Shape.Decade(d.base(), d.century(), d.tens(), Shape.Part.WHOLE));
                yield whole.from().map(first -> Resolved.years(first.getYear() + d.number() - 1, first.getYear() + d.number() - 1)).orElse(whole);
            }
            case Shape.Century c -> century(c);
            case Shape.CenturyYears c -> centuryYears(c);
            case Shape.Duration d -> duration(d);
        };
    }

    private Resolved range(Shape.Range r) {
        Point last = r.last();
        if (last.part() == Point.Part.BARE_DAY) {
            last = r.first().day(Point.Day.DAYS, last.d(), last.e());
        } else if (last.names(YearRef.Kind.OPEN)) {
            last = last.in(r.first().year());
        }
        Resolved a = points.resolve(r.first().names(YearRef.Kind.OPEN) && !last.names(YearRef.Kind.OPEN) ? r.first().in(last.year()) : r.first());
        Resolved b = points.resolve(last);
        if (a.from().isEmpty() || b.to().isEmpty()) {
            return Resolved.open(a.value() + "/" + b.value());
        }
        LocalDate to = b.to().get();
        String value = b.value();
        if (to.isBefore(a.from().get()) && r.last().names(YearRef.Kind.OPEN) && !r.first().names(YearRef.Kind.OPEN)) {
            Resolved next = points.resolve(last.in(YearRef.absolute(to.getYear() + 1)));
            to = next.to().orElse(to);
            value = next.value();
        }
        if (to.isBefore(a.from().get())) {
            throw new PointResolver.Impossible("the range ends before it begins");
        }
        return Resolved.days(join(a.value(), value), a.from().get(), to);
    }

    /** A range's value has the outer ends of the values of both; quarters are written as months. */
    private static String join(String a, String b) {
        return months(a, true) + "/" + months(b, false);
    }

    private static String months(String value, boolean first) {
        int slash = value.indexOf('/');
        String v = slash < 0 ? value : first ? value.substring(0, slash) : value.substring(slash + 1);
        int q = v.indexOf("-Q");
        if (q > 0) {
            int quarter = v.charAt(q + 2) - '0';
            return v.substring(0, q) + String.format("-%02d", first ? quarter * 3 - 2 : quarter * 3);
        }
        int h = v.indexOf("-H");
        return h > 0 ? v.substring(0, h) + (first ? v.endsWith("1") ? "-01" : "-07" : v.endsWith("1") ? "-06" : "-12") : v;
    }

    private Resolved decade(Shape.Decade d) {
        Optional<LocalDate> ref = frame.reference();
        int start;
        switch (d.base()) {
            case ABSOLUTE -> start = (d.century() - 1) * 100 + d.tens();
            case RELATIVE -> {
                if (ref.isEmpty()) {
                    return Resolved.open("XX" + d.tens() / 10 + "X");
                }
                start = (ref.get().getYear() / 100 + d.century()) * 100 + d.tens();
            }
            default -> {
                int now = ref.map(LocalDate::getYear).orElse(2000);
                int limit = now + (now < 2000 ? 20 : 10);
                start = limit - limit % 100 + d.tens();
                start = start > limit ? start - 100 : start;
            }
        }
        return switch (d.part()) {
            case WHOLE -> Resolved.years(start, start + 9);
            case START -> Resolved.years(start, start);
            case MIDDLE -> Resolved.years(start + 5, start + 5);
            case END -> Resolved.years(start + 9, start + 9);
            case FIRST_HALF -> Resolved.years(start, start + 4);
            case SECOND_HALF -> Resolved.years(start + 5, start + 9);
        };
    }

    private Resolved centuryYears(Shape.CenturyYears c) {
        int start = centuryStart(c.base(), c.century());
        return start < 0 ? Resolved.open("XXXX") : Resolved.years(start + c.first(), start + c.last());
    }

    /** The year before the first of a century, or -1. */
    private int centuryStart(Shape.Base base, int century) {
        return base == Shape.Base.ABSOLUTE ? (century - 1) * 100
                : frame.reference().map(day -> ((day.getYear() - 1) / 100 + century) * 100).orElse(-1);
    }

    /** The end of a century is its hundredth year, its middle the fiftieth: 本世纪末 was 2000 in 1988. */
    private Resolved century(Shape.Century c) {
        int start = centuryStart(c.base(), c.century());
        if (start < 0) {
            return Resolved.open("XXXX");
        }
        return switch (c.part()) {
            case WHOLE -> Resolved.years(start + 1, start + 100);
            case START -> Resolved.years(start + 1, start + 1);
            case MIDDLE -> Resolved.years(start + 50, start + 50);
            case FIRST_HALF -> Resolved.years(start + 1, start + 50);
            case SECOND_HALF -> Resolved.years(start + 51, start + 100);
            case END -> Resolved.years(start + 100, start + 100);
        };
    }

    private static String value(Shape.Duration d) {
        String low = value(d.low(), d.unit(), d.more());
        return d.high() == d.low() ? low : low + "/" + value(d.high(), d.unit(), 0);
    }

    private static String value(int n, char unit, int more) {
        if (unit == 'h' || unit == 'n') {
            return "PT" + n + (unit == 'h' ? "H" : "M");
        }
        return "P" + n + unit + (more > 0 ? more + "M" : "");
    }

    private Resolved duration(Shape.Duration d) {
        String value = value(d);
        Optional<LocalDate> ref = frame.reference();
        boolean exact = d.low() == d.high() && !d.vague() && d.more() == 0;
        if (d.anchor() == Shape.Anchor.AGO && d.vague() && d.unit() == 'Y' && d.low() >= 10 && ref.isPresent()) {
            // 二十几年前 lies between thirty and twenty years before
            return Resolved.years(ref.get().getYear() - d.low() - 10, ref.get().getYear() - d.low());
        }
        if (!exact || d.anchor() == Shape.Anchor.NONE || d.unit() == 'h' || d.unit() == 'n') {
            return Resolved.open(value);
        }
        int n = d.low();
        if (d.anchor() == Shape.Anchor.BOUNDED) {
            return Resolved.days(value, frame.firstDay(), frame.lastDay());
        }
        if (d.anchor() == Shape.Anchor.IN_PERIOD || d.anchor() == Shape.Anchor.AFTER_RANGE) {
            return years(value, frame.periodFirst(), frame.periodLast());
        }
        if (d.anchor() == Shape.Anchor.TOLD_YEAR && frame.account().isPresent()) {
            return years(value, frame.account().get(), frame.account().get());
        }
        if (d.anchor() == Shape.Anchor.FIRST_OF) {
            return years(value, frame.periodFirst(), frame.periodFirst() + n - 1);
        }
        if (d.anchor() == Shape.Anchor.LAST_OF) {
            return years(value, frame.periodLast() - n + 1, frame.periodLast());
        }
        if (ref.isEmpty()) {
            return Resolved.open(value);
        }
        LocalDate now = ref.get();
        return switch (d.unit()) {
            case 'Y' -> inYears(d, value, now);
            case 'M' -> inMonths(d, value, now);
            default -> inDays(d, value, now);
        };
    }

    private Resolved inYears(Shape.Duration d, String value, LocalDate now) {
        int y = now.getYear();
        int n = d.low();
        boolean account = profile.accounts().get(n);
        return switch (d.anchor()) {
            case PAST -> years(value, y - n, y - 1);
            case ACCOUNT, SAME -> {
                if (d.anchor() == Shape.Anchor.SAME && n == 5 && frame.plan() > 0 && y <= frame.plan() + 5) {
                    yield years(value, frame.plan(), frame.plan() + 4);
                }
                if (d.anchor() == Shape.Anchor.SAME && frame.span(n) > 0) {
                    yield years(value, frame.span(n), frame.span(n) + n - 1);
                }
                // the budget papers of Taiwan count back from the year that is budgeted
                int last = profile.taiwan() && frame.account().orElse(0) > y ? frame.account().get() : y - 1;
                yield years(value, last - n + 1, last);
            }
            case BEFORE_ACCOUNT -> {
                if (frame.plan() > 0 && n < 5 && y <= frame.plan() + 5) {
                    yield years(value, frame.plan(), frame.plan() + n - 1);
                }
                int last = profile.accounts().get(5) ? y - 6 : frame.account().orElse(y) - 1;
                yield years(value, last - n + 1, last);
            }
            case AGO -> Resolved.years(account ? y - n - 1 : y - n, account ? y - n - 1 : y - n);
            case LATER -> Resolved.years(y + n, y + n);
            case FROM_NOW -> years(value, y, y + n - 1);
            case FROM_NEXT -> years(value, y + 1, y + n);
            case FUTURE -> {
                int first = now.getMonthValue() <= 3 ? y : y + 1;
                yield years(value, first, first + n - 1);
            }
            default -> Resolved.open(value);
        };
    }

    private static Resolved inMonths(Shape.Duration d, String value, LocalDate now) {
        YearMonth month = YearMonth.from(now);
        int n = d.low();
        return switch (d.anchor()) {
            case PAST, ACCOUNT, SAME -> Resolved.days(value, month.minusMonths(n).atDay(1), month.minusMonths(1).atEndOfMonth());
            case FUTURE -> Resolved.days(value, month.plusMonths(1).atDay(1), month.plusMonths(n).atEndOfMonth());
            case AGO -> Resolved.months(now.minusMonths(n), now.minusMonths(n));
            case LATER -> Resolved.months(now.plusMonths(n), now.plusMonths(n));
            default -> Resolved.open(value);
        };
    }

    private static Resolved inDays(Shape.Duration d, String value, LocalDate now) {
        int n = d.unit() == 'W' ? d.low() * 7 : d.low();
        if (d.unit() == 'W' && (d.anchor() == Shape.Anchor.AGO || d.anchor() == Shape.Anchor.LATER)) {
            LocalDate monday = now.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(d.anchor() == Shape.Anchor.AGO ? -d.low() : d.low());
            return Resolved.days(monday + "/" + monday.plusDays(6), monday, monday.plusDays(6));
        }
        return switch (d.anchor()) {
            case AGO -> Resolved.day(now.minusDays(n));
            case LATER -> Resolved.day(now.plusDays(n));
            default -> Resolved.open(value);
        };
    }

    private static Resolved years(String value, int first, int last) {
        return Resolved.days(value, LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }
}
