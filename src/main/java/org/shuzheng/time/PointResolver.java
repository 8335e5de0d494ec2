package org.shuzheng.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * Resolves a point to days. Without a day to count from, what is known is kept in the value, {@code XXXX} standing for the year as in
 * TIMEX3: a bare {@code 6月} is {@code XXXX-06}.
 */
final class PointResolver {

    /** A day that the calendar does not have. */
    static final class Impossible extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Impossible(String why) {
            super(why, null, false, false);
        }
    }

    private final TimeFrame frame;
    private final Festivals festivals;

    PointResolver(TimeFrame frame, Festivals festivals) {
        this.frame = frame;
        this.festivals = festivals;
    }

    /** The year that a point lies in, where it can be known. */
    Optional<Integer> year(Point p) {
        Optional<LocalDate> ref = frame.reference();
        return switch (p.year().kind()) {
            case ABSOLUTE -> Optional.of(p.year().number());
            case RELATIVE -> ref.map(d -> d.getYear() + p.year().number());
            case IN_FORCE -> frame.account().map(y -> y + p.year().number());
            case OPEN -> switch (p.part()) {
                case MONTHS, QUARTERS, SEASON -> openYear(p);
                case LUNAR -> frame.near().map(y -> p.a() >= 11 && newYear() ? y - 1 : y);
                case FESTIVAL, HOLIDAY -> frame.near();
                case HALF -> openYear(p);
                default -> frame.account();
            };
        };
    }

    /** In the first months of a year the last of the Chinese one are those of the year before. */
    private boolean newYear() {
        return frame.reference().isPresent() && frame.reference().get().getMonthValue() <= 3
                && frame.near().equals(frame.reference().map(LocalDate::getYear));
    }

    /** Before the text names a year, a month of the past that would lie after publication is that of the year before. */
    private Optional<Integer> openYear(Point p) {
        Optional<Integer> near = frame.near();
        Optional<LocalDate> ref = frame.reference();
        if (!frame.defaulted() || ref.isEmpty() || near.isEmpty() || near.get() != ref.get().getYear()) {
            return near;
        }
        int last = switch (p.part()) {
            case QUARTERS -> p.b() * 3;
            case HALF -> p.b() * 6;
            default -> p.b();
        };
        boolean cumulative = p.a() == 1 && p.b() > 1 && p.part() != Point.Part.HALF;
        int now = ref.get().getMonthValue();
        return cumulative && last > now || now <= 3 && last >= 10 ? Optional.of(near.get() - 1) : near;
    }

    /** @throws Impossible when the calendar has no such day */
    Resolved resolve(Point p) {
        return switch (p.part()) {
            case RELATIVE_MONTH -> relativeMonth(p);
            case RELATIVE_QUARTER -> relativeQuarter(p);
            case RELATIVE_DAY -> relativeDay(p);
            case RELATIVE_WEEK -> relativeWeek(p);
            case BARE_DAY -> bareDay(p);
            default -> {
                Optional<Integer> year = year(p);
                yield year.isPresent() ? in(year.get(), p) : Resolved.open(unknown(p));
            }
        };
    }

    private Resolved in(int y, Point p) {
        return switch (p.part()) {
            case YEAR, WHOLE -> Resolved.years(y, y);
            case START -> Resolved.day(LocalDate.of(y, 1, 1));
            case MIDDLE -> Resolved.day(LocalDate.of(y, 6, 30));
            case END -> Resolved.day(LocalDate.of(y, 12, 31));
            case HALF -> Resolved.days(Resolved.year(y) + "-H" + p.a(), LocalDate.of(y, p.a() * 6 - 5, 1),
                    p.a() == 1 ? LocalDate.of(y, 6, 30) : LocalDate.of(y, 12, 31));
            case QUARTERS -> p.a() == p.b()
                    ? Resolved.days(Resolved.year(y) + "-Q" + p.a(), LocalDate.of(y, p.a() * 3 - 2, 1), YearMonth.of(y, p.a() * 3).atEndOfMonth())
                    : Resolved.months(LocalDate.of(y, p.a() * 3 - 2, 1), LocalDate.of(y, p.b() * 3, 1));
            case MONTHS -> p.a() == p.b() ? month(YearMonth.of(y, p.a()), p) : Resolved.months(LocalDate.of(y, p.a(), 1), LocalDate.of(y, p.b(), 1));
            case SEASON -> season(y, p.a());
            case WEEK -> week(LocalDate.of(y, 1, 1), p.a());
            case FESTIVAL, HOLIDAY -> days(festivals.days(p.a(), y, p.part() == Point.Part.HOLIDAY));
            case LUNAR -> days(p.day() == Point.Day.NONE ? festivals.calendar().month(y, p.a())
                    : festivals.calendar().day(y, p.a(), p.d()).map(d -> new LocalDate[] {d, d}));
            default -> throw new IllegalStateException(p.part().toString());
        };
    }

    private static Resolved days(Optional<LocalDate[]> found) {
        LocalDate[] days = found.orElseThrow(() -> new Impossible("no such day in the tables of the Chinese calendar"));
        return days[0].equals(days[1]) ? Resolved.day(days[0]) : span(days[0], days[1]);
    }

    /** Winter runs from December into February: 去冬 said in 1975 is that of 1974/75. */
    private static Resolved season(int y, int season) {
        LocalDate first = season == 4 ? LocalDate.of(y, 12, 1) : LocalDate.of(y, season * 3, 1);
        return Resolved.months(first, first.plusMonths(2));
    }

    private static Resolved month(YearMonth month, Point p) {
        LocalDate first = month.atDay(1);
        return switch (p.day()) {
            case NONE -> Resolved.months(first, first);
            case DAYS -> {
                if (p.e() > month.lengthOfMonth()) {
                    throw new Impossible(month + " has no day " + p.e());
                }
                yield p.d() == p.e() ? Resolved.day(month.atDay(p.d()))
                        : Resolved.days(month.atDay(p.d()) + "/" + month.atDay(p.e()), month.atDay(p.d()), month.atDay(p.e()));
            }
            case TEN -> span(month.atDay(p.d() * 10 - 9), p.e() == 3 ? month.atEndOfMonth() : month.atDay(p.e() * 10));
            case HALF -> p.d() == 1 ? span(first, month.atDay(15)) : span(month.atDay(16), month.atEndOfMonth());
            case START -> Resolved.day(first);
            case MIDDLE -> Resolved.day(month.atDay(15));
            case END -> Resolved.day(month.atEndOfMonth());
            case WEEK -> week(first, p.d());
            case WEEKDAY -> Resolved.day(first.with(TemporalAdjusters.dayOfWeekInMonth(p.d(), DayOfWeek.of(p.e()))));
        };
    }

    /** The n-th week of a month or year; the first one starts with its first Monday. */
    private static Resolved week(LocalDate first, int n) {
        LocalDate monday = first.with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)).plusWeeks(n - 1L);
        return span(monday, monday.plusDays(6));
    }

    private static Resolved span(LocalDate from, LocalDate to) {
        return Resolved.days(from + "/" + to, from, to);
    }

    private Resolved relativeMonth(Point p) {
        Optional<LocalDate> ref = frame.reference();
        Optional<Integer> year = frame.account();
        if (frame.month() > 0 && year.isPresent()) {
            YearMonth told = YearMonth.of(year.get(), frame.month());
            // a release of July tells of June: its 上月 is May, since June it calls by its name
            boolean release = p.a() < 0 && ref.isPresent() && told.equals(YearMonth.from(ref.get()).minusMonths(1));
            if (p.b() == 1 || release) {
                return month(told.plusMonths(p.a()), p);
            }
        }
        return ref.isPresent() ? month(YearMonth.from(ref.get()).plusMonths(p.a()), p) : Resolved.open("XXXX-XX");
    }

    private Resolved relativeQuarter(Point p) {
        if (frame.reference().isEmpty()) {
            return Resolved.open("XXXX-QX");
        }
        LocalDate day = frame.reference().get().plusMonths(3L * p.a());
        int q = (day.getMonthValue() + 2) / 3;
        return in(day.getYear(), Point.of(YearRef.OPEN, Point.Part.QUARTERS, q, q));
    }

    private Resolved relativeDay(Point p) {
        Optional<LocalDate> from = p.b() == 1 && frame.day().isPresent() ? frame.day() : frame.reference();
        return from.map(d -> Resolved.day(d.plusDays(p.a()))).orElse(Resolved.open("XXXX-XX-XX"));
    }

    private Resolved relativeWeek(Point p) {
        if (frame.reference().isEmpty()) {
            return Resolved.open("XXXX-WXX");
        }
        LocalDate monday = frame.reference().get().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(p.a());
        return switch (p.b()) {
            case 0 -> span(monday, monday.plusDays(6));
            case 8 -> span(monday.plusDays(5), monday.plusDays(6));
            default -> Resolved.day(monday.plusDays(p.b() - 1L));
        };
    }

    private Resolved bareDay(Point p) {
        Optional<Integer> year = frame.month() > 0 ? frame.account() : frame.reference().map(LocalDate::getYear);
        int month = frame.month() > 0 ? frame.month() : frame.reference().map(LocalDate::getMonthValue).orElse(0);
        return year.isPresent() && month > 0 ? month(YearMonth.of(year.get(), month), p) : Resolved.open(String.format("XXXX-XX-%02d", p.d()));
    }

    private static String unknown(Point p) {
        return switch (p.part()) {
            case HALF -> "XXXX-H" + p.a();
            case QUARTERS -> p.a() == p.b() ? "XXXX-Q" + p.a() : String.format("XXXX-%02d/XXXX-%02d", p.a() * 3 - 2, p.b() * 3);
            case MONTHS -> {
                if (p.day() == Point.Day.DAYS && p.e() > YearMonth.of(2000, p.a()).lengthOfMonth()) {
                    throw new Impossible("month " + p.a() + " has no day " + p.e());
                }
                yield p.a() != p.b() ? String.format("XXXX-%02d/XXXX-%02d", p.a(), p.b())
                        : p.day() == Point.Day.DAYS ? String.format("XXXX-%02d-%02d", p.a(), p.d()) : String.format("XXXX-%02d", p.a());
            }
            case START -> "XXXX-01-01";
            case MIDDLE -> "XXXX-06-30";
            case END -> "XXXX-12-31";
            default -> "XXXX";
        };
    }

    static boolean impossible(RuntimeException e) {
        return e instanceof Impossible || e instanceof DateTimeException;
    }
}
