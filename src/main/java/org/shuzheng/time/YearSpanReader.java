package org.shuzheng.time;

/** Reads spans of whole years that share one 年: {@code 2016—2020年, 113-116年, 1979、1980两年, （2016—2020）}. */
final class YearSpanReader {

    private final Chars text;
    private final PointReader points;
    private final DocumentProfile profile;
    private final Count n;
    private Point lastYear;
    /** Where the span that was read last ends. */
    int end;

    YearSpanReader(Chars text, PointReader points, DocumentProfile profile) {
        this.text = text;
        this.points = points;
        this.profile = profile;
        n = new Count(text);
    }

    /** The span of years at {@code i}, or null. */
    Shape.Range read(int i) {
        Point first = range(i);
        if (first == null) {
            first = listed(i);
        }
        return first == null ? null : new Shape.Range(first, lastYear);
    }

    /** {@code 2016—2020年, 113-116年, 一九五三至一九五七年}, {@code 112學年度} and, in brackets, {@code （2016—2020）}. */
    private Point range(int i) {
        if (!Count.starts(text.at(i)) || !n.read(i) || !n.whole) {
            return null;
        }
        int first = n.value;
        int digits = n.digits;
        boolean hanzi = n.form != Count.Form.ARABIC;
        if (profile.taiwan() && !hanzi && first >= 80 && first <= 160 && text.has(text.skip(n.end), "学年度")) {
            // the school year of Taiwan is 1 August to 31 July (學年學期假期辦法, § 2)
            end = text.skip(n.end) + 3;
            lastYear = Point.of(YearRef.absolute(1912 + first), Point.Part.MONTHS, 7, 7);
            return Point.of(YearRef.absolute(1911 + first), Point.Part.MONTHS, 8, 8);
        }
        int j = text.joined(n.end);
        boolean slash = j < 0 && digits == 4 && text.at(n.end) == '/';
        if (slash) {
            j = n.end + 1;
        }
        if (j < 0 || n.form == Count.Form.POSITIONAL || !n.read(j) || !n.whole || n.form == Count.Form.POSITIONAL || hanzi != (n.form != Count.Form.ARABIC)) {
            return null;
        }
        int last = n.value;
        int to = text.skip(n.end);
        boolean year = text.at(to) == '年' && text.at(to + 1) != '代' && text.at(to + 1) != '级';
        boolean school = text.hasAny(to, "财年", "学年");
        if (digits == 4 && first >= 1500 && first <= 2200) {
            if (n.digits == 2) {
                last += first / 100 * 100;
            }
            if (slash && (last != first + 1 || !(year && text.at(to + 1) == '度' || school))) {
                return null;
            }
            if (school && last == first + 1) {
                end = to + 2;
                lastYear = Point.of(YearRef.absolute(last), Point.Part.YEAR, 0, 0);
                return Point.of(YearRef.absolute(first), Point.Part.YEAR, 0, 0);
            }
            boolean inBrackets = (text.before(i, "(", "（")) && (text.at(to) == ')' || text.at(to) == '）');
            if (last < first || last > 2200 || n.digits != 4 && n.digits != 2 || !year && !(inBrackets && n.digits == 4)) {
                return null;
            }
            if (!year) {
                end = n.end;
            }
        } else if (profile.taiwan() && year && digits <= 3 && first >= 38 && last > first && last <= 160 && first > 60) {
            first += 1911;
            last += 1911;
        } else if (year && digits == 2 && n.digits == 2 && !hanzi && (text.at(i) == '0' || first >= 50 && last - first < 10) && last > first) {
            first = profile.century(first);
            last = profile.century(last);
        } else {
            return null;
        }
        if (profile.hongKong() && year && n.digits == 2 && last == first + 1 && text.at(to + 1) == '度') {
            // the financial year of Hong Kong begins in April
            lastYear = Point.of(YearRef.absolute(last), Point.Part.MONTHS, 3, 3);
            end = to + 2;
            return Point.of(YearRef.absolute(first), Point.Part.MONTHS, 4, 4);
        }
        if (year) {
            Point p = points.read(j);
            if (p == null && digits == 4) {
                p = points.read(to + 1);
                p = p == null ? null : p.in(YearRef.absolute(last));
            }
            if (p != null && (p.names(YearRef.Kind.ABSOLUTE)) && p.part() != Point.Part.YEAR && digits == 4) {
                lastYear = p.in(YearRef.absolute(last));
                end = points.end;
                return Point.of(YearRef.absolute(first), Point.Part.YEAR, 0, 0);
            }
            end = text.at(to + 1) == '度' ? to + 2 : to + 1;
        }
        lastYear = Point.of(YearRef.absolute(last), Point.Part.YEAR, 0, 0);
        return Point.of(YearRef.absolute(first), Point.Part.YEAR, 0, 0);
    }

    /** {@code 1979、1980两年, 一九五三和一九五四两年}: years in a row that share one 年 with their number before it are one span. */
    private Point listed(int i) {
        int first = fourDigits(i);
        int last = first;
        int count = 1;
        while (last > 0 && count < 6) {
            char mark = text.at(text.skip(n.end));
            if (mark != '、' && mark != '和' && mark != '与' && mark != '及') {
                return null;
            }
            int next = fourDigits(text.skip(text.skip(n.end) + 1));
            if (next != last + 1) {
                return null;
            }
            last = next;
            count++;
            int to = text.skip(n.end);
            int number = text.at(to - 1) == '两' && n.digits == 5 ? 2 : "两二".indexOf(text.at(to)) >= 0 ? 2 : "三四五".indexOf(text.at(to)) + 3;
            int year = text.at(to - 1) == '两' && n.digits == 5 ? to : to + 1;
            if (number == count && text.at(year) == '年' && (year > to || text.at(to - 1) == '两') && text.at(to) != 0) {
                end = year + 1;
                lastYear = Point.of(YearRef.absolute(last), Point.Part.YEAR, 0, 0);
                return Point.of(YearRef.absolute(first), Point.Part.YEAR, 0, 0);
            }
        }
        return null;
    }

    /** A year of four digits without its 年 at {@code i}, or 0; a 两 that the reader of numbers took along is left out. */
    private int fourDigits(int i) {
        if (!Count.starts(text.at(i)) || !n.read(i) || !n.whole || n.form == Count.Form.POSITIONAL) {
            return 0;
        }
        int value = n.digits == 5 && text.at(n.end - 1) == '两' ? n.value / 10 : n.digits == 4 ? n.value : 0;
        return value >= 1500 && value <= 2200 && !text.has(text.skip(n.end), "年") || value >= 1500 && value <= 2200 && n.digits == 5 ? value : 0;
    }
}
