package org.shuzheng.time;

/** Reads dates written with digits and signs alone. */
final class NumericDate {

    private final Chars text;
    /** Where the date that was read last ends. */
    int end;

    NumericDate(Chars text) {
        this.text = text;
    }

    private Point done(Point point, int to) {
        end = to;
        return point;
    }

    /** A place at the rim of a line or cell. */
    static boolean rim(char c) {
        return c == 0 || c == '\n' || c == '\t';
    }

    /** {@code 2015-03-03, 2010/1/29, 2015.3.3} and, where it stands alone, {@code 20240307}. */
    Point read(int i) {
        if (!Chars.digit(text.at(i))) {
            return null;
        }
        if (digits(i) == i + 2 && text.at(i + 2) == '-' && digits(i + 3) == i + 5 && rim(text.at(i - 1)) && rim(text.at(i + 5))
                && number(i, i + 2) >= 1 && number(i, i + 2) <= 12 && number(i + 3, i + 5) >= 1 && number(i + 3, i + 5) <= 31) {
            return done(Point.of(YearRef.OPEN, Point.Part.MONTHS, number(i, i + 2), number(i, i + 2)).day(Point.Day.DAYS, number(i + 3, i + 5),
                    number(i + 3, i + 5)), i + 5);
        }
        Point european = dayFirst(i);
        if (european != null) {
            return european;
        }
        if (text.at(i) != '1' && text.at(i) != '2') {
            return null;
        }
        int p = i;
        while (p < i + 9 && Chars.digit(text.at(p))) {
            p++;
        }
        if (p - i == 8) {
            int v = number(i, p);
            boolean alone = edge(text.at(i - 1)) && edge(text.at(p));
            return alone && v / 10000 >= 1900 && v / 10000 <= 2100 && v / 100 % 100 >= 1 && v / 100 % 100 <= 12 && v % 100 >= 1 && v % 100 <= 31
                    ? date(v / 10000, v / 100 % 100, v % 100, p) : null;
        }
        char sep = text.at(p);
        if (p - i != 4 || sep != '-' && sep != '/' && sep != '.') {
            return null;
        }
        int year = number(i, p);
        int q = digits(p + 1);
        if (q < 0 || text.at(q) != sep) {
            return null;
        }
        int r = digits(q + 1);
        int month = number(p + 1, q);
        if (r < 0 || Chars.digit(text.at(r)) || text.at(r) == sep || year < 1800 || year > 2200 || month < 1 || month > 12) {
            return null;
        }
        int day = number(q + 1, r);
        return day < 1 || day > 31 || Chars.digit(text.at(i - 1)) || text.at(i - 1) == '.' || text.at(i - 1) == sep ? null : date(year, month, day, r);
    }

    /** {@code 1/2/2020} where it stands alone: day, month, year. */
    private Point dayFirst(int i) {
        int p = digits(i);
        int q = rim(text.at(i - 1)) && text.at(p) == '/' ? digits(p + 1) : -1;
        if (q < 0 || text.at(q) != '/' || digits(q + 1) != q + 3 || digits(q + 3) != q + 5 || !rim(text.at(q + 5))) {
            return null;
        }
        int day = number(i, p);
        int month = number(p + 1, q);
        return day >= 1 && day <= 31 && month >= 1 && month <= 12 ? date(number(q + 1, q + 5), month, day, q + 5) : null;
    }

    private static boolean edge(char c) {
        return rim(c) || c == '(' || c == ')' || c == '（' || c == '）' || c == '，' || c == '。' || Chars.blank(c);
    }

    private Point date(int year, int month, int day, int to) {
        return done(Point.of(YearRef.absolute(year), Point.Part.MONTHS, month, month).day(Point.Day.DAYS, day, day), to);
    }

    private int digits(int p) {
        int q = p;
        while (q < p + 2 && Chars.digit(text.at(q))) {
            q++;
        }
        return q > p ? q : -1;
    }

    private int number(int from, int to) {
        int v = 0;
        for (int i = from; i < to; i++) {
            v = v * 10 + text.at(i) - '0';
        }
        return v;
    }
}
