package org.shuzheng.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shuzheng.doc.Time;
import org.shuzheng.doc.Trace;
import org.shuzheng.lexicon.WordTrie;
import org.shuzheng.text.Block;
import org.shuzheng.text.Reading;
import org.shuzheng.text.Span;

/** One pass over one text. It halts only at characters that can start a time, and goes on behind whatever it has read. */
final class TimeScan {

    private final TimeWords words;
    private final Reading reading;
    private final String folded;
    private final Chars text;
    private final Trace trace;
    private final DocumentProfile profile;
    private final TimeFrame frame;
    private final ShapeResolver resolver;
    private final PointReader points;
    private final YearSpanReader yearSpans;
    private final PeriodReader periods;
    private final DurationReader durations;
    private final Admission admission;
    private final Count n;
    private final List<Time> found = new ArrayList<>();
    private int end;
    private Shape lastShape;
    private int lastStart = -1;
    private int lastEnd = -1;
    private int periodEnd = -1;
    /** A heading on two years (１９９８年回顾和１９９９年安排) tells about the first. */
    private boolean headed;
    /** What was said to have begun: 从去年10月开始. */
    private LocalDate since;
    /** The year that the sentence compares with: 比2005年增加…，十年增长1.3倍. */
    private int compared;
    private int comparedEnd = -100;
    private LocalDate lastDay;
    private int sinceEnd;

    TimeScan(TimeWords words, Reading reading, TimeContext context, Trace trace) {
        this.words = words;
        this.reading = reading;
        this.trace = trace;
        folded = reading.folded();
        text = new Chars(folded);
        profile = DocumentProfile.of(reading, text, context);
        frame = new TimeFrame(profile);
        resolver = new ShapeResolver(frame, profile, words.festivals());
        points = new PointReader(folded, text, words, profile);
        yearSpans = new YearSpanReader(text, points, profile);
        periods = new PeriodReader(folded, text, profile.reference());
        durations = new DurationReader(text, profile.law());
        admission = new Admission(text, profile, frame);
        n = new Count(text);
    }

    List<Time> run() {
        int title = 0;
        List<Span> titles = reading.titles();
        for (Block block : reading.blocks()) {
            frame.paragraph();
            lastShape = null;
            admission.paragraph();
            boolean heading = Headings.heading(text, block);
            headed = false;
            since = null;
            for (int i = block.span().start(); i < block.span().end(); ) {
                while (title < titles.size() && titles.get(title).end() <= i) {
                    title++;
                }
                if (title < titles.size() && titles.get(title).start() <= i) {
                    i = titles.get(title).end();
                    continue;
                }
                if (!words.halts(text.at(i))) {
                    i++;
                    continue;
                }
                char c = text.at(i);
                if (c == '（' || c == '(') {
                    frame.bracket(true);
                } else if (c == '）' || c == ')') {
                    frame.bracket(false);
                } else {
                    i = at(i, heading);
                    continue;
                }
                i++;
            }
        }
        return found;
    }

    /** Reads what starts at {@code i}; returns where to go on. */
    private int at(int i, boolean heading) {
        Shape shape = periods.read(i);
        if (shape != null) {
            if (periods.front && shape instanceof Shape.Years y) {
                frame.plan(y.first());
            }
            return accept(i, periods.end, shape, "time/period", heading);
        }
        if (periods.named > 0) {
            frame.period(periods.named, periods.named + 4);
            periodEnd = periods.end;
        }
        shape = yearOfPeriod(i);
        if (shape == null) {
            shape = halfCentury(i);
        }
        if (shape == null) {
            shape = lastYears(i);
        }
        if (shape != null) {
            return accept(i, end, shape, "time/period", heading);
        }
        shape = calendar(i);
        if (shape != null) {
            String refusal = lastEnd == i && text.hasAny(i, "这一年", "当月", "当年", "当日", "当天") ? "a time said twice" : admission.refusal(i, end, shape);
            if (!refusal.isEmpty()) {
                trace.note("time/calendar", new Span(i, end), "refused: " + refusal);
                return text.hasAny(end, "同月", "同季") ? end + 2 : end;
            }
            return accept(i, end, shape, shape instanceof Shape.Range ? "time/range" : "time/calendar", heading);
        }
        Shape.Duration duration = durations.read(i);
        if (duration != null) {
            return duration(i, duration, heading);
        }
        if (!durations.refused.isEmpty()) {
            trace.note("time/duration", new Span(i, durations.end), "refused: " + durations.refused);
            return Math.max(i + 1, durations.end);
        }
        Optional<WordTrie.Match<Integer>> anchor = words.anchor(folded, i);
        if (anchor.isPresent()) {
            int to = anchor.get().end();
            if (text.hasAny(to, "以来", "以后", "之后", "后") && !text.hasAny(to, "后的今天", "后续", "后备")) {
                return accept(i, to, new Shape.Years(anchor.get().value(), anchor.get().value()), "time/anchor", heading);
            }
            return to;
        }
        return n.read(i) ? n.end : i + 1;
    }

    /** {@code 第二年} of the span of years in force: the second year of 113-116年. */
    private Shape yearOfPeriod(int i) {
        if (frame.periodLast() > 0 && text.has(i, "最后") && n.read(i + 2) && n.whole && n.value == 1 && text.at(n.end) == '年'
                && !text.hasAny(n.end + 1, "级", "内")) {
            end = n.end + 1;
            return new Shape.Years(frame.periodLast(), frame.periodLast());
        }
        if (text.at(i) != '第' || frame.periodLast() == 0 || !n.read(i + 1) || !n.whole || n.value < 1 || text.at(n.end) != '年'
                || n.value > frame.periodLast() - frame.periodFirst() + 1) {
            return null;
        }
        end = n.end + 1;
        int year = frame.periodFirst() + n.value - 1;
        return new Shape.Years(year, year);
    }

    /** {@code 前半个世纪} of the century that was named before it. */
    private Shape halfCentury(int i) {
        char c = text.at(i);
        if (frame.century() == 0 || c != '前' && c != '后' && c != '上' && c != '下' || !text.has(i + 1, "半个世纪")) {
            return null;
        }
        end = i + 5;
        return new Shape.Century(Shape.Base.ABSOLUTE, frame.century() / 100 + 1, c == '前' || c == '上' ? Shape.Part.FIRST_HALF : Shape.Part.SECOND_HALF);
    }

    /** {@code “六五”计划的前两年…，后三年} and {@code “九五”和后十年}: the last years of the span in force, or those behind it. */
    private Shape lastYears(int i) {
        if (text.at(i) != '后' || !n.read(i + 1) || !n.whole || n.value < 2 || n.value > 20 || text.at(n.end) != '年' || text.at(n.end + 1) == '代'
                || !Chars.stop(text.at(i - 1)) && !text.before(i, "、", "和", "与", "及", "的", "其中", "再", "在")) {
            return null;
        }
        boolean plan = frame.plan() > 0 && n.value < 5;
        int first = plan ? frame.plan() : frame.periodFirst();
        int last = plan ? frame.plan() + 4 : frame.periodLast();
        if (last == 0) {
            return null;
        }
        end = n.end + 1;
        int from = n.value <= last - first ? last - n.value + 1 : last + 1;
        frame.bounds(LocalDate.of(from, 1, 1), LocalDate.of(from + n.value - 1, 12, 31));
        return new Shape.Duration(n.value, n.value, 'Y', 0, false, Shape.Anchor.BOUNDED);
    }

    /** A point, or a range of two. */
    private Shape calendar(int i) {
        Shape.Range years = yearSpans.read(i);
        if (years != null) {
            end = yearSpans.end;
            return years;
        }
        Point first = points.read(i);
        if (first == null) {
            Point day = points.bareDay(i);
            if (day != null && sameMonth(i)) {
                end = points.end;
                return new Shape.Single(((Shape.Single) lastShape).point().day(Point.Day.DAYS, day.d(), day.e()));
            }
            if (day != null && admission.bareDay(i, points.end)) {
                end = points.end;
                int j = text.joined(end);
                Point last = j > 0 ? points.bareDay(j) : null;
                if (last != null && last.d() > day.d()) {
                    end = points.end;
                    return new Shape.Single(day.day(Point.Day.DAYS, day.d(), last.d()));
                }
                return new Shape.Single(day);
            }
            return null;
        }
        end = points.end;
        int single = end;
        int j = text.joined(end);
        if (j > 0) {
            Point last = points.read(j);
            if (last == null && first.day() == Point.Day.DAYS) {
                last = first.part() == Point.Part.LUNAR ? points.lunarTo(j, first) : points.bareDay(j);
            }
            if (last != null && last.ends(first)) {
                end = points.end;
                return new Shape.Range(first, last);
            }
            last = last == null && first.part() == Point.Part.YEAR && first.names(YearRef.Kind.ABSOLUTE) ? periodEnd(j) : null;
            if (last != null && last.year().number() > first.year().number()) {
                end = periods.end;
                return new Shape.Range(first, last);
            }
            end = single;
        }
        if (first.names(YearRef.Kind.OPEN) && first.part() == Point.Part.START && text.hasAny(end, "以来", "至今") && frame.later()) {
            return new Shape.Single(first.in(new YearRef(YearRef.Kind.RELATIVE, 0)));
        }
        if (first.names(YearRef.Kind.OPEN) && frame.defaulted() && admission.ahead(end, first)) {
            return new Shape.Single(first.in(new YearRef(YearRef.Kind.RELATIVE, 0)));
        }
        if (first.names(YearRef.Kind.IN_FORCE) && first.year().number() == -1 && text.before(i, "总结", "回顾")) {
            // 总结上年: the year that the writer looks back on
            return new Shape.Single(first.in(new YearRef(YearRef.Kind.RELATIVE, -1)));
        }
        if (first.names(YearRef.Kind.OPEN) && first.part() == Point.Part.MONTHS && first.day() == Point.Day.DAYS && text.hasAny(end, "电", "讯")) {
            // 新华社北京3月5日电: the day of the news, whatever year is told about
            return new Shape.Single(first.in(new YearRef(YearRef.Kind.RELATIVE, frame.dispatched(first) ? 0 : -1)));
        }
        return new Shape.Single(first);
    }

    /** {@code 本世纪末, “十五”末} as the end of a range, or null. */
    private Point periodEnd(int j) {
        Shape shape = periods.read(j);
        boolean closes = shape instanceof Shape.Edge e && e.end() || shape instanceof Shape.Century c && c.part() == Shape.Part.END;
        return !closes ? null : resolver.resolve(shape).to()
                .map(day -> Point.of(YearRef.absolute(day.getYear()), shape instanceof Shape.Edge ? Point.Part.END : Point.Part.YEAR, 0, 0)).orElse(null);
    }

    /** {@code 12月18日晚8时和19日晚}: a bare day listed right behind a day is of its month. */
    private boolean sameMonth(int i) {
        return lastShape instanceof Shape.Single s && s.point().part() == Point.Part.MONTHS && s.point().day() == Point.Day.DAYS
                && i - lastEnd <= 10 && text.before(i, "、", "和", "及", "与") && text.clauseStart(i, 10) <= lastEnd;
    }

    private int duration(int i, Shape.Duration found, boolean heading) {
        Shape.Duration read = found;
        int from = durations.start;
        int to = durations.end;
        if (lastEnd == from && read.low() == 1 && read.unit() == 'Y') {
            trace.note("time/duration", new Span(from, to), "refused: a year said twice (一九五八年一年)");
            return to;
        }
        if (read.anchor() == Shape.Anchor.BEFORE_ACCOUNT && admission.beforeAnEvent(from, read.unit())) {
            // 会议召开前30日: the days before it, not the first days of anything
            from++;
            read = DurationReader.d(read, Shape.Anchor.NONE);
        }
        Shape.Duration d = admission.anchored(read, from, to, spanBefore(from), sameSentence(from));
        if (d.anchor() == Shape.Anchor.NONE && !profile.law()) {
            d = bounded(d, from, to);
        }
        if (d.anchor() == Shape.Anchor.TOLD_YEAR) {
            trace.note("time/duration", new Span(from, to), "refused: what a year was (不平凡的一年)");
            return to;
        }
        if (read.anchor() == Shape.Anchor.LATER && d.anchor() != Shape.Anchor.LATER || read.anchor() == Shape.Anchor.AGO && d.anchor() != Shape.Anchor.AGO) {
            to = text.has(to - 2, "以") || text.has(to - 2, "之") ? to - 2 : to - 1;
        }
        return accept(from, to, d, "time/duration", heading);
    }

    /** {@code 从去年10月开始持续五个月, 用十五年时间，到1980年}: a duration that begins or ends with a time beside it. */
    private Shape.Duration bounded(Shape.Duration d, int from, int to) {
        if (d.vague() || d.more() > 0 || d.low() != d.high() || d.unit() != 'Y' && d.unit() != 'M') {
            return d;
        }
        boolean used = text.before(from, "用", "花", "经过", "利用", "集中");
        if (since != null && from - sinceEnd <= 30 && !text.within(sinceEnd, from, "。", "；")
                && (used || text.at(from - 1) == '的' && from - sinceEnd <= 3 || text.before(from, "连续", "持续", "持续了", "再", "已", "已经"))) {
            LocalDate last = (d.unit() == 'Y' ? since.plusYears(d.low()) : since.plusMonths(d.low())).minusDays(1);
            frame.bounds(since, last);
            return DurationReader.d(d, Shape.Anchor.BOUNDED);
        }
        int year = used && d.unit() == 'Y' && d.low() > 1 ? yearReached(to) : 0;
        if (year == 0 && d.unit() == 'Y' && d.low() > 1) {
            year = reachedBefore(d.low(), from, to);
        }
        if (year > 0) {
            frame.bounds(LocalDate.of(year - d.low() + 1, 1, 1), LocalDate.of(year, 12, 31));
            return DurationReader.d(d, Shape.Anchor.BOUNDED);
        }
        return d;
    }

    /** The last year of {@code 到本世纪末的十年, 两年平均增长} and of {@code 比2005年增加…，十年增长}, or 0. */
    private int reachedBefore(int n, int from, int to) {
        if (lastEnd > 0 && from - lastEnd <= 2 && text.before(lastStart, "到", "至") && lastDay != null && lastDay.getDayOfYear() >= 365
                && (from == lastEnd || text.at(lastEnd) == '的' || text.at(lastEnd) == '这')) {
            return lastDay.getYear();
        }
        int told = frame.account().orElse(0);
        if (told > 0 && n <= 5 && text.hasAny(to, "平均增长", "平均增速", "平均增幅") && Chars.stop(text.at(text.back(from) - 1))) {
            return told;
        }
        boolean grown = text.hasAny(to, "增长", "增加", "翻", "提高", "下降", "减少") && from - comparedEnd <= 40 && !text.within(comparedEnd, from, "。", "；");
        return grown && (told - compared == n || told - compared == n - 1) ? told : 0;
    }

    /** The year behind {@code 时间，到} or {@code 左右的时间，即在}, or 0. */
    private int yearReached(int to) {
        int p = text.has(to, "左右") ? to + 2 : to;
        p = text.at(p) == '的' ? p + 1 : p;
        p = text.hasAny(p, "时间", "努力", "奋斗", "建设") ? p + 2 : p;
        if (text.at(p) != '，' && text.at(p) != '、') {
            return 0;
        }
        p = text.at(p + 1) == '即' ? p + 2 : p + 1;
        p = text.hasAny(p, "到", "在", "至") ? p + 1 : p;
        Point point = points.read(p);
        return point != null && point.names(YearRef.Kind.ABSOLUTE) && (point.part() == Point.Part.YEAR || point.part() == Point.Part.END)
                ? point.year().number() : 0;
    }

    /** Length in years of the span of years that ends right before {@code from}, or 0. */
    private int spanBefore(int from) {
        if (lastShape == null || lastEnd < 0 || from - lastEnd > 3 || frame.periodLast() == 0) {
            return 0;
        }
        for (int p = lastEnd; p < from; p++) {
            if ("的这，前 ".indexOf(text.at(p)) < 0) {
                return 0;
            }
        }
        return lastShape instanceof Shape.Range || lastShape instanceof Shape.Years || lastShape instanceof Shape.Decade ? frame.periodLast() - frame.periodFirst() + 1 : 0;
    }

    /** True when no sentence ends between the span of years in force and {@code from}. */
    private boolean sameSentence(int from) {
        if (periodEnd < 0 || from - periodEnd > 60) {
            return false;
        }
        for (int p = periodEnd; p < from; p++) {
            char c = text.at(p);
            if (c == '。' || c == '；' || c == '\n' || c == ')' || c == '）') {
                return false;
            }
        }
        return true;
    }

    private int accept(int from, int to, Shape shape, String rule, boolean heading) {
        Resolved r;
        try {
            r = resolver.resolve(shape);
        } catch (RuntimeException e) {
            if (!PointResolver.impossible(e)) {
                throw e;
            }
            trace.note(rule, new Span(from, to), "refused: " + e.getMessage());
            return to;
        }
        Span span = new Span(from, to);
        found.add(new Time(span, span.of(reading.text()), r.value(), r.from(), r.to(), rule));
        trace.note(rule, span, r.from().isPresent() ? r.value() + ": " + r.from().get() + " to " + r.to().get() : r.value());
        tell(from, to, shape, r, heading);
        lastShape = shape;
        lastStart = from;
        lastEnd = to;
        lastDay = r.to().orElse(null);
        return to;
    }

    /** Lets what was read come into force for what follows. */
    private void tell(int from, int to, Shape shape, Resolved r, boolean heading) {
        admission.named(shape);
        if (r.from().isEmpty()) {
            return;
        }
        int year = r.to().get().getYear();
        switch (shape) {
            case Shape.Single s -> {
                Point p = s.point();
                if (p.part() == Point.Part.YEAR && text.before(from, "比", "较", "是")) {
                    compared = r.from().get().getYear();
                    comparedEnd = to;
                }
                if ((p.part() == Point.Part.YEAR || p.part() == Point.Part.MONTHS && p.day() == Point.Day.NONE)
                        && text.before(from, "从", "自", "自从") && text.hasAny(to, "起", "开始", "以来")) {
                    since = r.from().get();
                    sinceEnd = to;
                }
                if (p.part() == Point.Part.MONTHS && p.a() == p.b() && !text.hasAny(to, "以来", "以后", "起") && !admission.compared(from)) {
                    frame.month(p.a());
                } else if (p.part() == Point.Part.RELATIVE_MONTH || p.part() == Point.Part.RELATIVE_DAY) {
                    frame.month(r.from().get().getMonthValue());
                    if (p.b() == 0) {
                        frame.tell(r.from().get().getYear(), false);
                    }
                }
                if (r.from().equals(r.to())) {
                    frame.day(r.from().get());
                }
                boolean names = p.names(YearRef.Kind.ABSOLUTE) || p.names(YearRef.Kind.RELATIVE);
                if (p.names(YearRef.Kind.OPEN) && (p.part() == Point.Part.WHOLE || p.part() == Point.Part.END || p.part() == Point.Part.START) && frame.unnamed()) {
                    frame.tell(r.from().get().getYear(), false);
                }
                if (names && admission.comesIntoForce(from, to, p, r.from().get().getYear(), heading)) {
                    if (heading && (p.part() == Point.Part.YEAR || p.part() == Point.Part.WHOLE || p.part() == Point.Part.HALF)) {
                        if (!headed) {
                            frame.heading(r.from().get().getYear());
                            headed = true;
                        }
                    } else {
                        frame.tell(r.from().get().getYear(), !admission.head(from));
                    }
                }
            }
            case Shape.Range range -> {
                if (range.first().part() == Point.Part.YEAR && range.last().part() == Point.Part.YEAR) {
                    frame.period(r.from().get().getYear(), year);
                    frame.range(year - r.from().get().getYear() + 1, r.from().get().getYear());
                    periodEnd = to;
                }
                if (!range.first().names(YearRef.Kind.OPEN) && !admission.compared(from)) {
                    frame.tell(year, !admission.head(from));
                }
            }
            case Shape.Years y -> {
                if (y.last() > y.first() && !text.before(from, "比", "较")) {
                    frame.period(y.first(), y.last());
                    periodEnd = to;
                }
            }
            case Shape.Duration d -> {
                boolean past = d.anchor() == Shape.Anchor.PAST || d.anchor() == Shape.Anchor.ACCOUNT;
                if (past && d.low() == 1) {
                    frame.tell(year, false);
                }
                if (d.unit() == 'Y' && (past || d.anchor() == Shape.Anchor.FUTURE)) {
                    frame.span(d.low(), r.from().get().getYear());
                }
            }
            case Shape.Edge e -> frame.tell(e.year(), true);
            case Shape.Decade d -> {
                if (d.part() == Shape.Part.WHOLE) {
                    frame.period(r.from().get().getYear(), year);
                    periodEnd = to;
                }
            }
            case Shape.DecadeYear d -> frame.tell(year, false);
            case Shape.Century c -> {
                if (c.part() == Shape.Part.WHOLE) {
                    frame.century(r.from().get().getYear());
                }
            }
            case Shape.CenturyYears c -> { }
        }
    }

}
