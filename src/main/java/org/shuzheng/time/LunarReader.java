package org.shuzheng.time;

/** Reads months and days of the Chinese calendar: {@code 正月十五, 腊月, 八月廿二}. */
final class LunarReader {

    private final Chars text;
    private final Count n;
    private final Count m;
    /** Where the point that was read last ends. */
    int end;

    LunarReader(Chars text) {
        this.text = text;
        n = new Count(text);
        m = new Count(text);
    }

    /** {@code 农历} and its like stand at {@code i}. */
    boolean prefixed(int i) {
        return text.at(i + 1) == '历' && text.hasAny(i, "农历", "阴历", "旧历", "夏历");
    }

    private boolean month(int p) {
        return n.read(p) && n.whole && n.value >= 1 && n.value <= 12 && (n.form != Count.Form.DIGITS || n.digits == 1 && text.at(p) != '两');
    }

    private Point done(Point point, int to) {
        end = to;
        return point;
    }

    /** A month of the Chinese calendar, with or without its year and day: {@code 正月十五, 二〇二一年六月}. */
    Point read(int p, YearRef given) {
        YearRef year = given;
        int q = p;
        if (n.read(q) && n.whole && n.digits == 4 && text.at(n.end) == '年') {
            year = YearRef.absolute(n.value);
            q = n.end + 1;
        }
        int month;
        if (text.has(q, "正月")) {
            month = 1;
            q += 2;
        } else if (text.hasAny(q, "冬月", "腊月")) {
            month = text.at(q) == '冬' ? 11 : 12;
            q += 2;
        } else if (month(q) && text.at(n.end) == '月') {
            month = n.value;
            q = n.end + 1;
        } else {
            return null;
        }
        Point point = Point.of(year, Point.Part.LUNAR, month, 0);
        int d = day(q);
        return d > 0 ? done(point.day(Point.Day.DAYS, d, d), dayEnd) : done(point, q);
    }

    /** Where the day that was read last ends. */
    int dayEnd;

    /** A day of the Chinese calendar at {@code p}: 初一, 十五, 廿二, 8日; 0 when there is none. */
    int day(int p) {
        int q = text.at(p) == '初' ? p + 1 : p;
        if (!m.read(q) || !m.whole || m.value < 1 || m.value > (q > p ? 10 : 30) || m.form == Count.Form.DIGITS && m.digits > 1) {
            return 0;
        }
        dayEnd = text.at(m.end) == '日' || text.at(m.end) == '号' ? m.end + 1 : m.end;
        return m.value;
    }
}
