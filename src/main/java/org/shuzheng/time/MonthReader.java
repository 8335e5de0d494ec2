package org.shuzheng.time;

/** Reads months with what may follow them: {@code 6月18日, 3—5月, 1、2月份, 三月上旬, 11月底, 10月的第二个星期日}. */
final class MonthReader {

    private final Chars text;
    private final LunarReader lunar;
    private final Count n;
    private final Count m;
    /** Where the point that was read last ends. */
    int end;

    MonthReader(Chars text, LunarReader lunar) {
        this.text = text;
        this.lunar = lunar;
        n = new Count(text);
        m = new Count(text);
    }

    private Point done(Point point, int to) {
        end = to;
        return point;
    }

    /** The months at {@code p} of a year, or null. */
    Point read(int p, YearRef year) {
        int two = "一二三四五六七八九".indexOf(text.at(p)) + 1;
        if (two > 0 && text.at(p + 1) == "一二三四五六七八九十".charAt(two) && two < 9 && text.at(p + 2) == '月' && !Count.hanzi(text.at(p - 1))) {
            // 七八月间
            return done(Point.of(year, Point.Part.MONTHS, two, two + 1), text.at(p + 3) == '份' ? p + 4 : p + 3);
        }
        if (!month(p)) {
            return null;
        }
        int a = n.value;
        int q = text.skip(n.end);
        if (text.at(q) == '月') {
            return monthEnds(q + 1) ? day(text.at(q + 1) == '份' ? q + 2 : q + 1, Point.of(year, Point.Part.MONTHS, a, a)) : null;
        }
        int j = text.joined(n.end);
        Count.Form form = n.form;
        boolean listed = j < 0 && text.at(q) == '、';
        if (listed) {
            j = text.skip(q + 1);
        }
        // 四、6月份 is the sixth month under the fourth heading
        if (j > 0 && month(j) && n.value > a && !(listed && (form == Count.Form.ARABIC) != (n.form == Count.Form.ARABIC))) {
            int r = text.skip(n.end);
            if (text.at(r) == '月' && monthEnds(r + 1)) {
                Point span = Point.of(year, Point.Part.MONTHS, a, n.value);
                return done(span, text.at(r + 1) == '份' ? r + 2 : r + 1);
            }
            if (n.value == a + 1 && text.hasAny(r, "两月", "两个月", "二个月", "两月份")) {
                return done(Point.of(year, Point.Part.MONTHS, a, n.value), text.at(r + 1) == '个' || text.at(r + 2) == '份' ? r + 3 : r + 2);
            }
        }
        return null;
    }

    private boolean month(int p) {
        return n.read(p) && n.whole && n.value >= 1 && n.value <= 12 && n.digits <= 2
                && (n.form != Count.Form.DIGITS || n.digits == 1 && text.at(p) != '两');
    }

    private boolean monthEnds(int p) {
        return !text.hasAny(p, "球", "亮", "光", "饼", "票", "薪", "租", "嫂", "台", "革命", "社会主义革命", "武装起义", "起义", "风暴");
    }

    /** {@code 初七} behind 正月初一至: the same month, to that day. */
    Point lunarTo(int p, Point first) {
        int d = lunar.day(p);
        return d > first.d() && (text.at(p) == '初' || text.at(p) == '十' || text.at(p) == '廿' || text.at(p) == '二')
                ? done(first.day(Point.Day.DAYS, d, d), lunar.dayEnd) : null;
    }

    /** What may follow a month. */
    Point day(int p, Point month) {
        if ((text.at(p) == '初' && Count.hanzi(text.at(p + 1)) || text.at(p) == '廿') && month.part() == Point.Part.MONTHS) {
            int d = lunar.day(p);
            if (d > 0) {
                return done(Point.of(month.year(), Point.Part.LUNAR, month.a(), 0).day(Point.Day.DAYS, d, d), lunar.dayEnd);
            }
        }
        int q = text.skip(p);
        if (text.at(q) == '的' && (text.at(text.skip(q + 1)) == '第' || Count.starts(text.at(text.skip(q + 1))))) {
            q = text.skip(q + 1);
        }
        if (Count.starts(text.at(q))) {
            return days(q, p, month);
        }
        char c = text.at(p);
        if ((c == '上' || c == '中' || c == '下') && text.at(p + 1) == '旬') {
            return done(month.day(Point.Day.TEN, c == '上' ? 1 : c == '中' ? 2 : 3, c == '上' ? 1 : c == '中' ? 2 : 3), p + 2);
        }
        if (text.has(p, "上中旬") || text.has(p, "中下旬")) {
            return done(month.day(Point.Day.TEN, c == '上' ? 1 : 2, c == '上' ? 2 : 3), p + 3);
        }
        if (text.has(p, "上半月") || text.has(p, "下半月")) {
            return done(month.day(Point.Day.HALF, c == '上' ? 1 : 2, 0), p + 3);
        }
        if (c == '底' && !text.hasAny(p + 1, "层", "线", "价") || c == '末' && text.at(p + 1) != '端') {
            return done(month.day(Point.Day.END, 0, 0), p + 1);
        }
        if (c == '初' && !text.hasAny(p + 1, "中", "级", "步", "次", "始", "期") && !Count.starts(text.at(p + 1))) {
            return done(month.day(Point.Day.START, 0, 0), p + 1);
        }
        if (c == '中' && middle(p + 1)) {
            return done(month.day(Point.Day.MIDDLE, 0, 0), p + 1);
        }
        if (text.at(q) == '第' && m.read(q + 1) && m.whole && m.value >= 1 && m.value <= 5) {
            int r = text.at(m.end) == '个' ? m.end + 1 : m.end;
            int weeks = text.at(r) == '周' ? r + 1 : text.has(r, "星期") || text.has(r, "礼拜") ? r + 2 : -1;
            if (weeks > 0) {
                int w = weekday(weeks);
                return w > 0 && r > m.end ? done(month.day(Point.Day.WEEKDAY, m.value, w), weeks + 1) : done(month.day(Point.Day.WEEK, m.value, 0), weeks);
            }
        }
        if (c == '前' && m.read(p + 1) && m.whole && m.value > 1 && m.value < 31 && text.at(m.end) == '天') {
            return done(month.day(Point.Day.DAYS, 1, m.value), m.end + 1);
        }
        return done(month, p);
    }

    private Point days(int q, int bare, Point month) {
        m.read(q);
        if (!m.whole || m.value < 1 || m.value > 99 || m.form == Count.Form.DIGITS && m.digits > 1) {
            return done(month, bare);
        }
        int d = m.value;
        int r = text.skip(m.end);
        if (dayWord(r)) {
            return done(month.day(Point.Day.DAYS, d, d), r + 1);
        }
        int j = text.joined(m.end);
        if (j < 0 && text.at(r) == '、') {
            j = text.skip(r + 1);
        }
        int first = m.end;
        if (j > 0 && m.read(j) && m.whole && m.value > d && m.value <= 99) {
            int s = text.skip(m.end);
            if (dayWord(s)) {
                return done(month.day(Point.Day.DAYS, d, m.value), s + 1);
            }
        }
        char next = text.at(first);
        if (q == bare && d <= 31 && (next == 0 || next == '\n' || next == '，' || next == '。' || next == '\t')) {
            return done(month.day(Point.Day.DAYS, d, d), first);
        }
        return done(month, bare);
    }

    private boolean dayWord(int p) {
        return text.at(p) == '日' && !text.hasAny(p + 1, "均", "产", "处理") || text.at(p) == '号' && !text.hasAny(p + 1, "线", "楼", "文", "令", "公告", "院");
    }

    /** {@code 11日} alone. */
    Point bareDay(int i) {
        if (!n.read(i) || !n.whole || n.value < 1 || n.value > 31 || n.form == Count.Form.DIGITS && n.digits > 1) {
            return null;
        }
        int q = text.skip(n.end);
        return dayWord(q) ? done(Point.of(YearRef.OPEN, Point.Part.BARE_DAY, 0, 0).day(Point.Day.DAYS, n.value, n.value), q + 1) : null;
    }

    /** 中 behind a year or a month is the middle only where no word starts with it. */
    boolean middle(int next) {
        char c = text.at(next);
        return c < 0x4e00 || c > 0x9fff || c == '的' || c == '以' || c == '前' || c == '后' || c == '起';
    }

    /** The number of the week day that the character at {@code p} names, Monday 1, or 0. */
    int weekday(int p) {
        return "一二三四五六日".indexOf(text.at(p)) >= 0 && text.at(p) != 0 ? "一二三四五六日".indexOf(text.at(p)) + 1 : text.at(p) == '天' ? 7 : 0;
    }
}
