package org.shuzheng.time;

import java.util.Optional;
import org.shuzheng.lexicon.WordTrie;

/**
 * Reads one time of the calendar: a year with or without a part of it, a part alone, a relative time.
 *
 * <p>Grammar (blanks may stand between any two):
 * <pre>
 * point  := year [的] [part] | part
 * year   := NNNN年[度] | NN年 | 民国NN年 | 今年 | 上年 | …
 * part   := 全年 | 底 末 初 中 | 上半年 | [第]N季度 | 前N季度 | 前N个月 | months [day] | 春 夏 秋 冬 | 第N周
 * months := N月[份] | N—N月[份] | N、N月[份] | 本月 | …
 * day    := N日 | N号 | N—N日 | 上旬 中旬 下旬 | 底 末 初 中 | 上半月 下半月 | 第N周
 * </pre>
 */
final class PointReader {

    private final String folded;
    private final Chars text;
    private final TimeWords words;
    private final DocumentProfile profile;
    private final Count n;
    private final Count m;
    private final NumericDate dates;
    private final LunarReader lunar;
    private final MonthReader months;
    /** Where the point that was read last ends. */
    int end;

    PointReader(String folded, Chars text, TimeWords words, DocumentProfile profile) {
        this.folded = folded;
        this.text = text;
        this.words = words;
        this.profile = profile;
        n = new Count(text);
        m = new Count(text);
        dates = new NumericDate(text);
        lunar = new LunarReader(text);
        months = new MonthReader(text, lunar);
    }

    /** The point at {@code i}, or null; its end is in {@link #end}. */
    Point read(int i) {
        char c = text.at(i);
        Point era = era(i);
        if (era != null) {
            return era;
        }
        if (Count.starts(c)) {
            return numbered(i);
        }
        if (lunar.prefixed(i)) {
            return lunar(text.skip(i + 2), YearRef.OPEN);
        }
        Point named = bracketedYear(i);
        if (named != null) {
            return named;
        }
        Optional<WordTrie.Match<TimeWords.Word>> word = words.word(folded, text, i);
        if (word.isPresent()) {
            wordStart = i;
            return word(word.get().value(), word.get().end());
        }
        switch (c) {
            case '第', '前', '头':
                return part(i, YearRef.OPEN);
            case '民':
                return text.has(i, "民国") ? republic(text.skip(i + 2)) : null;
            case '公':
                return text.has(i, "公元") && n.read(text.skip(i + 2)) && n.whole && text.at(n.end) == '年' && n.value > 0
                        ? sub(n.end + 1, YearRef.absolute(n.value)) : null;
            case '周', '星', '礼':
                return bareWeekday(i);
            case '今', '去', '明':
                return season(text.at(i + 1)) > 0 && seasonEnds(i + 2)
                        ? done(Point.of(new YearRef(YearRef.Kind.RELATIVE, c == '今' ? 0 : c == '去' ? -1 : 1), Point.Part.SEASON,
                                season(text.at(i + 1)), 0), i + 2) : null;
            default:
                return part(i, YearRef.OPEN);
        }
    }

    /** {@code 上(112)年度, 去(111)年} in a text of Taiwan. */
    private Point bracketedYear(int i) {
        if (!profile.taiwan() || "上本前去今明次".indexOf(text.at(i)) < 0 || text.at(i + 1) != '(' && text.at(i + 1) != '（' || !n.read(i + 2) || !n.whole
                || n.value < 38 || n.value > 160 || text.at(n.end) != ')' && text.at(n.end) != '）' || text.at(n.end + 1) != '年') {
            return null;
        }
        return yearBody(n.end + 1, 1911 + n.value);
    }

    /** {@code 星期天} where it stands alone, as in a table: that of the week of publication. */
    private Point bareWeekday(int i) {
        int p = text.at(i) == '周' ? i + 1 : text.hasAny(i, "星期", "礼拜") ? i + 2 : i;
        int d = p > i ? months.weekday(p) : 0;
        return d > 0 && NumericDate.rim(text.at(i - 1)) && NumericDate.rim(text.at(p + 1)) ? done(Point.of(YearRef.OPEN, Point.Part.RELATIVE_WEEK, 0, d), p + 1) : null;
    }

    /** {@code 康熙20年9月}: months and days under an era keep their numbers. */
    private Point era(int i) {
        Optional<WordTrie.Match<Integer>> era = words.festivals().era(folded, i);
        if (era.isEmpty()) {
            return null;
        }
        int p = era.get().end();
        int ordinal = text.at(p) == '元' ? 1 : n.read(p) && n.whole && n.value <= 61 ? n.value : 0;
        int q = text.at(p) == '元' ? p + 1 : n.end;
        if (ordinal < 1 || text.at(q) != '年') {
            return null;
        }
        YearRef year = YearRef.absolute(era.get().value() + ordinal - 1);
        if (text.has(q + 1, "正月")) {
            Point month = Point.of(year, Point.Part.MONTHS, 1, 1);
            int d = lunar.day(q + 3);
            return d > 0 ? done(month.day(Point.Day.DAYS, d, d), lunar.dayEnd) : done(month, q + 3);
        }
        return sub(q + 1, year);
    }

    private Point lunar(int p, YearRef year) {
        Point point = lunar.read(p, year);
        return point == null ? null : done(point, lunar.end);
    }

    private Point festival(int i, YearRef year) {
        Optional<Festivals.Read> read = words.festivals().read(folded, text, i, !year.equals(YearRef.OPEN));
        return read.isPresent() ? done(Point.of(year, read.get().holiday() ? Point.Part.HOLIDAY : Point.Part.FESTIVAL, read.get().number(), 0), read.get().end()) : null;
    }

    private Point done(Point point, int to) {
        end = to;
        return point;
    }

    private Point word(TimeWords.Word word, int to) {
        return switch (word.kind()) {
            case YEAR_RELATIVE -> sub(to, new YearRef(YearRef.Kind.RELATIVE, word.a()));
            case YEAR_IN_FORCE -> sub(to, new YearRef(YearRef.Kind.IN_FORCE, word.a()));
            case MONTH_RELATIVE -> month(months.day(to, Point.of(YearRef.OPEN, Point.Part.RELATIVE_MONTH, word.a(), word.b())));
            case QUARTER_RELATIVE -> done(Point.of(YearRef.OPEN, Point.Part.RELATIVE_QUARTER, word.a(), 0), to);
            case DAY_RELATIVE -> done(Point.of(YearRef.OPEN, Point.Part.RELATIVE_DAY, word.a(), word.b()), to);
            case WEEK_RELATIVE -> weekday(to, word.a());
            case LUNAR_MONTH -> lunar(wordStart, YearRef.OPEN);
            case SEASON -> null;
            case YEAR_INSIDE -> done(Point.of(new YearRef(YearRef.Kind.IN_FORCE, 0), Point.Part.YEAR, 0, 0), to);
            default -> wordPart(word, to, YearRef.OPEN);
        };
    }

    private int wordStart;

    private Point wordPart(TimeWords.Word word, int to, YearRef year) {
        return switch (word.kind()) {
            case WHOLE -> done(Point.of(year, Point.Part.WHOLE, 0, 0), to);
            case YEAR_INSIDE -> done(Point.of(year, Point.Part.YEAR, 0, 0), to);
            case START -> done(Point.of(year, Point.Part.START, 0, 0), to);
            case MIDDLE -> months.middle(to) ? done(Point.of(year, Point.Part.MIDDLE, 0, 0), to) : null;
            case END -> done(Point.of(year, Point.Part.END, 0, 0), to);
            case HALF -> done(Point.of(year, Point.Part.HALF, word.a(), word.a()), to);
            case QUARTER -> edge(to, Point.of(year, Point.Part.QUARTERS, word.a(), word.b()));
            case MONTH -> month(months.day(to, Point.of(year, Point.Part.MONTHS, word.a(), word.a())));
            case MONTHS -> done(Point.of(year, Point.Part.MONTHS, word.a(), word.b()), to);
            case SEASON -> done(Point.of(year, Point.Part.SEASON, word.a(), 0), to);
            default -> null;
        };
    }

    private Point weekday(int p, int weeks) {
        int d = months.weekday(p);
        if (d > 0) {
            return done(Point.of(YearRef.OPEN, Point.Part.RELATIVE_WEEK, weeks, d), p + 1);
        }
        if (text.at(p) == '周' && months.weekday(p + 1) > 0) {
            return done(Point.of(YearRef.OPEN, Point.Part.RELATIVE_WEEK, weeks, months.weekday(p + 1)), p + 2);
        }
        if (text.at(p) == '末') {
            return done(Point.of(YearRef.OPEN, Point.Part.RELATIVE_WEEK, weeks, 8), p + 1);
        }
        return done(Point.of(YearRef.OPEN, Point.Part.RELATIVE_WEEK, weeks, 0), p);
    }

    private Point republic(int p) {
        if (!n.read(p) || !n.whole || n.value < 1 || n.value > 200) {
            return text.at(p) == '元' && text.at(p + 1) == '年' ? sub(p + 2, YearRef.absolute(1912)) : null;
        }
        int q = text.skip(n.end);
        return text.at(q) == '年' ? yearBody(q, 1911 + n.value) : null;
    }

    private Point numbered(int i) {
        Point date = dates.read(i);
        if (date != null) {
            return done(date, dates.end);
        }
        if (!n.read(i) || !n.whole) {
            return null;
        }
        int year = year(i);
        if (year > 0) {
            int q = text.skip(n.end);
            if (text.at(q) == '年') {
                return yearBody(q, year);
            }
            if (n.digits == 4 && text.hasAny(q, "财年", "学年", "财政年度", "会计年度")) {
                return done(Point.of(YearRef.absolute(year), Point.Part.YEAR, 0, 0), text.at(q + 1) == '年' ? q + 2 : q + 4);
            }
            if (n.digits == 4 && q == n.end && (text.at(q) == 'Q' || text.at(q) == 'H') && text.at(q + 1) >= '1' && text.at(q + 1) <= (text.at(q) == 'Q' ? '4' : '2')
                    && !latin(text.at(q + 2))) {
                int part = text.at(q + 1) - '0';
                return done(Point.of(YearRef.absolute(year), text.at(q) == 'Q' ? Point.Part.QUARTERS : Point.Part.HALF, part, part), q + 2);
            }
            return listed(q, 0) ? done(Point.of(YearRef.absolute(year), Point.Part.YEAR, 0, 0), n.end) : null;
        }
        if (profile.taiwan() && n.form == Count.Form.ARABIC && n.value >= 80 && n.value <= 160) {
            int q = text.skip(n.end);
            if (rocListed(q, 0)) {
                return done(Point.of(YearRef.absolute(1911 + n.value), Point.Part.YEAR, 0, 0), n.end);
            }
        }
        return part(i, YearRef.OPEN);
    }

    /** The year that the number read at {@code i} names, or 0. */
    private int year(int i) {
        if (n.form == Count.Form.POSITIONAL) {
            return 0;
        }
        if (n.digits == 4) {
            return n.value >= 1500 && n.value <= 2200 ? n.value : 0;
        }
        if (n.form == Count.Form.DIGITS && n.digits == 5 && n.value % 10000 / 100 >= 19 && n.value % 10000 / 100 <= 20) {
            return 0;
        }
        return Abbreviation.year(text, i, n, profile);
    }

    private static boolean latin(char c) {
        return Chars.digit(c) || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    /** {@code 110、111及112年度}: true when years of the Republic go on behind a mark until one has its 年. */
    private boolean rocListed(int q, int depth) {
        char c = text.at(q);
        if (depth > 8 || c != '、' && c != '和' && c != '与' && c != '及' || !m.read(text.skip(q + 1)) || !m.whole || m.form != Count.Form.ARABIC
                || m.value < 80 || m.value > 160) {
            return false;
        }
        int next = text.skip(m.end);
        return text.at(next) == '年' && text.at(next + 1) != '代' || rocListed(next, depth + 1);
    }

    /** {@code 1990、1995、2000年}: true when years go on behind a mark until one has its 年. */
    private boolean listed(int q, int depth) {
        char c = text.at(q);
        if (depth > 8 || c != '、' && c != '和' && c != '与' && c != '及' || !m.read(text.skip(q + 1)) || m.digits != 4 || !m.whole
                || m.form == Count.Form.POSITIONAL) {
            return false;
        }
        int next = text.skip(m.end);
        return text.at(next) == '年' && text.at(next + 1) != '代' || listed(next, depth + 1);
    }

    private Point yearBody(int at, int year) {
        int p = at + 1;
        char c = text.at(p);
        if (c == '代' || c == '级' || c == '版' || c == '轮' || c == '龄' || c == '生' && text.hasAny(p, "生人")) {
            return null;
        }
        if (c == '度') {
            p++;
        } else if (text.hasAny(p, "财年", "学年")) {
            p += 2;
        } else if (c == '第' && m.read(p + 1) && text.at(m.end) == '号') {
            return null;
        }
        return sub(p, YearRef.absolute(year));
    }

    /** What may follow a year. */
    private Point sub(int p, YearRef year) {
        char c = text.at(p);
        if (c == '底' && !text.hasAny(p + 1, "层", "线", "价", "色", "部")
                || c == '末' && !text.hasAny(p + 1, "端", "梢", "次")
                || c == '终' && !text.hasAny(p + 1, "于", "端", "止")) {
            return done(Point.of(year, Point.Part.END, 0, 0), p + 1);
        }
        if (c == '初' && !text.hasAny(p + 1, "中", "级", "步", "具", "始", "次", "衷", "期", "夏", "秋", "冬", "春")) {
            return done(Point.of(year, Point.Part.START, 0, 0), p + 1);
        }
        if (c == '中' && months.middle(p + 1)) {
            return done(Point.of(year, Point.Part.MIDDLE, 0, 0), p + 1);
        }
        Point feast = festival(p, year);
        if (feast != null) {
            return feast;
        }
        if (season(c) > 0 && seasonEnds(p + 1)) {
            return done(Point.of(year, Point.Part.SEASON, season(c), 0), p + 1);
        }
        int q = text.skip(p);
        Point part = part(q, year);
        if (part == null && text.at(q) == '的') {
            part = part(text.skip(q + 1), year);
        }
        return part != null ? part : done(Point.of(year, Point.Part.YEAR, 0, 0), p);
    }

    /** A part of a year; null when there is none. */
    private Point part(int p, YearRef year) {
        char c = text.at(p);
        if (c == '第') {
            return ordinal(p, year);
        }
        if (c == '前' || c == '头' || c == '首' && text.has(p + 2, "个月")) {
            return first(p, year);
        }
        if (Count.starts(c)) {
            Point named = month(months.read(p, year));
            Point quarters = named != null ? named : quarters(p, year, false);
            return quarters != null ? quarters : festival(p, year);
        }
        if (lunar.prefixed(p)) {
            return lunar(text.skip(p + 2), year);
        }
        Optional<WordTrie.Match<TimeWords.Word>> word = words.word(folded, text, p);
        if (word.isPresent()) {
            return word.get().value().kind() == TimeWords.Kind.LUNAR_MONTH ? lunar(p, year) : wordPart(word.get().value(), word.get().end(), year);
        }
        return festival(p, year);
    }

    private Point ordinal(int p, YearRef year) {
        Point quarter = quarters(p + 1, year, true);
        if (quarter != null || year.equals(YearRef.OPEN) || !n.read(p + 1) || !n.whole || n.value < 1 || n.value > 53) {
            return quarter;
        }
        int q = text.at(n.end) == '个' ? n.end + 1 : n.end;
        if (text.at(q) == '月' && n.value <= 12) {
            return done(Point.of(year, Point.Part.MONTHS, n.value, n.value), q + 1);
        }
        int to = text.at(q) == '周' ? q + 1 : text.has(q, "星期") ? q + 2 : -1;
        return to < 0 ? null : done(Point.of(year, Point.Part.WEEK, n.value, 0), to);
    }

    private Point quarters(int p, YearRef year, boolean ordinal) {
        if (!n.read(p) || !n.whole || n.value < 1 || n.value > 4 || n.digits > 1) {
            return null;
        }
        int a = n.value;
        int q = text.skip(n.end);
        if (quarterWord(q, ordinal)) {
            return edge(quarterEnd, Point.of(year, Point.Part.QUARTERS, a, a));
        }
        int j = text.joined(n.end);
        if (j < 0 && text.at(n.end) == '、') {
            j = n.end + 1;
        }
        if (j > 0 && n.read(text.at(j) == '第' ? j + 1 : j) && n.whole && n.value > a && n.value <= 4 && n.digits == 1
                && quarterWord(text.skip(n.end), ordinal)) {
            return done(Point.of(year, Point.Part.QUARTERS, a, n.value), quarterEnd);
        }
        return null;
    }

    private int quarterEnd;

    private boolean quarterWord(int q, boolean ordinal) {
        if (text.has(q, "季度")) {
            quarterEnd = q + 2;
            return true;
        }
        quarterEnd = q + 1;
        return ordinal && text.at(q) == '季' && !text.hasAny(q + 1, "节", "报", "稻", "作", "种");
    }

    /** {@code 一季度末}: the edge of the last month of a quarter. */
    private Point edge(int p, Point quarter) {
        char c = text.at(p);
        if (c == '末' || c == '底') {
            return done(Point.of(quarter.year(), Point.Part.MONTHS, quarter.b() * 3, quarter.b() * 3).day(Point.Day.END, 0, 0), p + 1);
        }
        return c == '初' && text.at(p + 1) != '步' && text.at(p + 1) != '期'
                ? done(Point.of(quarter.year(), Point.Part.MONTHS, quarter.a() * 3 - 2, quarter.a() * 3 - 2).day(Point.Day.START, 0, 0), p + 1)
                : done(quarter, p);
    }

    /** {@code 前三季度, 前11个月, 头两个月}. */
    private Point first(int p, YearRef year) {
        if (text.at(p - 1) == '提' || !n.read(text.skip(p + 1)) || !n.whole || n.value < 2) {
            return null;
        }
        int q = text.skip(n.end);
        if (n.value <= 4 && (text.has(q, "季度") || text.has(q, "个季度"))) {
            return done(Point.of(year, Point.Part.QUARTERS, 1, n.value), text.at(q) == '个' ? q + 3 : q + 2);
        }
        // 期满前6个月 is before an event, not of a year
        boolean event = text.before(p, "期满", "届满", "到期", "终了", "施行", "实施", "开始", "召开", "举行", "开工", "退休")
                || profile.law() && text.at(p - 1) >= 0x4e00 && text.at(p - 1) <= 0x9fff && !text.before(p, "年", "的", "在", "于");
        if (n.value <= 12 && text.has(q, "个月") && !text.has(q + 2, "内") && !event) {
            return done(Point.of(year, Point.Part.MONTHS, 1, n.value), q + 2);
        }
        return null;
    }

    /** Takes over what the reader of months has read. */
    private Point month(Point point) {
        return point == null ? null : done(point, months.end);
    }

    /** {@code 11日} alone, as the end of a range or where the month stands before. */
    Point bareDay(int i) {
        return month(months.bareDay(i));
    }

    /** {@code 初七} behind 正月初一至. */
    Point lunarTo(int p, Point first) {
        return month(months.lunarTo(p, first));
    }

    static int season(char c) {
        return switch (c) {
            case '春' -> 1;
            case '夏' -> 2;
            case '秋' -> 3;
            case '冬' -> 4;
            default -> 0;
        };
    }

    private static final String SEASON_WORDS = "季天节耕运播晚联收粮种灌管训招考闱城风雷晖蕾令利装布威菜汛游税蚕茬小奥泳至麦修闲冬夏秋";

    /** {@code 春} is a season unless a word such as 春耕, 秋粮, 冬奥 starts with it. */
    private boolean seasonEnds(int p) {
        return SEASON_WORDS.indexOf(text.at(p)) < 0 || text.at(p) == 0;
    }
}
