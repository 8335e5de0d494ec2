package org.shuzheng.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.shuzheng.doc.Time;
import org.shuzheng.text.Reading;

/** What holds for every text, and what {@code explain} is told. */
final class TimeExtractorTest {

    private static final String[] PIECES = {"2023年", "6月", "18日", "一九五八年", "至", "—", "今年", "去年", "上半年", "一季度", "“十四五”", "时期", "近", "五年", "来", "前", "后", "3",
        "个月", "年底", "全年", "，", "。", "\n", "（", "）", " ", "的", "比", "上年", "增长", "国庆", "假期", "农历", "正月", "初一", "第", "世纪", "80年代", "本世纪末", "康熙", "元年", "《", "》",
        "百", "十", "廿", "周", "半年", "２０２４年", "民國", "109年度", "2月30日", "星期天", "2015-03-03", "万亿元", "里"};

    @Test
    void mentionsStandInOrderAndAreWhatTheTextSays() {
        Random random = new Random(20240731);
        int found = 0;
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(14); i >= 0; i--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            Reading reading = TimeCorpusTest.read(text.toString());
            int end = 0;
            for (Time t : TimeCorpusTest.TIMES.extract(reading, List.of(), new TimeContext(Optional.of(LocalDate.of(2024, 7, 31)), Optional.empty()), (r, s, d) -> { })) {
                assertTrue(t.span().start() >= end, () -> "overlap in " + text);
                assertFalse(t.span().isEmpty());
                assertEquals(t.span().of(reading.text()), t.surface());
                assertEquals(t.from().isPresent(), t.to().isPresent());
                t.from().ifPresent(from -> assertFalse(t.to().orElseThrow().isBefore(from), () -> t + " in " + text));
                assertTrue(reading.titles().stream().noneMatch(title -> title.contains(t.span())), () -> "inside a title: " + text);
                end = t.span().end();
                found++;
            }
        }
        assertTrue(found > 5000, "only " + found);
    }

    @Test
    void fullWidthTraditionalAndSpacedFormsMeanTheSame() {
        for (String text : List.of("2023年6月18日開工", "２０２３年６月１８日開工", "2023 年 6 月 18 日开工", "二〇二三年六月十八日开工")) {
            assertEquals("2023-06-18", TimeCorpusTest.times(text, "2024-07-31", "").get(0).value(), text);
        }
    }

    @Test
    void impossibleDatesAreRefusedAndSaidSo() {
        List<String> notes = new ArrayList<>();
        List<Time> times = TimeCorpusTest.TIMES.extract(TimeCorpusTest.read("定于2023年2月30日开会。"), List.of(),
                new TimeContext(Optional.empty(), Optional.empty()), (rule, span, decision) -> notes.add(rule + " " + decision));
        assertEquals(List.of(), times);
        assertEquals(List.of("time/calendar refused: 2023-02 has no day 30"), notes);
    }

    @Test
    void comparisonsAreRefusedAndSaidSo() {
        List<String> notes = new ArrayList<>();
        TimeCorpusTest.TIMES.extract(TimeCorpusTest.read("比上年增长。"), List.of(), new TimeContext(Optional.empty(), Optional.empty()),
                (rule, span, decision) -> notes.add(span + " " + decision));
        assertEquals(List.of("Span[start=1, end=3] refused: the basis of a comparison"), notes);
    }

    @Test
    void longRunsAreReadToTheirEnd() {
        for (String piece : List.of("1", "一", "百千万亿", "十", "（", "《", "“", "第", "2023—", "近", "年", "1990、", "3月")) {
            String text = piece.repeat(200_000 / piece.length());
            assertTrue(TimeCorpusTest.times(text, "2024-07-31", "").size() <= text.length());
        }
    }

    @Test
    void theYearToldAboutIsNotTheYearComparedWith() {
        List<Time> times = TimeCorpusTest.times("2014年产量回升，是2010年的两倍。年末存栏上升，由上年末的三万增加到四万。", "2015-02-01", "");
        assertEquals(List.of("2014", "2010", "2014-12-31", "2013-12-31"), times.stream().map(Time::value).toList());
    }

    @Test
    void theYearOfTheHeadingComesBackWithEachParagraph() {
        List<Time> times = TimeCorpusTest.times("一、2018年工作回顾\n自2012年起累计投资。\n全年植树千亩。\n二、2019年工作安排\n全年植树万亩。", "2019-03-05", "");
        assertEquals(List.of("2018", "2012", "2018", "2019", "2019"), times.stream().map(Time::value).toList());
    }

    @Test
    void aYearInBracketsStaysThere() {
        List<Time> times = TimeCorpusTest.times("今年产量回升（2010年为最低），一季度最快。", "2024-07-31", "");
        assertEquals("2024-Q1", times.get(times.size() - 1).value());
    }

    @Test
    void theChineseCalendarHasItsLeapMonths() {
        LunarCalendar calendar = new Festivals(TimeCorpusTest.MODELS).calendar();
        assertEquals(Optional.of(LocalDate.of(2024, 2, 10)), calendar.day(2024, 1, 1));
        assertEquals(Optional.of(LocalDate.of(1949, 1, 29)), calendar.day(1949, 1, 1));
        assertEquals(Optional.of(LocalDate.of(2020, 6, 25)), calendar.day(2020, 5, 5));
        assertEquals(Optional.of(LocalDate.of(2023, 9, 29)), calendar.day(2023, 8, 15));
        assertEquals(Optional.of(LocalDate.of(2034, 2, 19)), calendar.day(2034, 1, 1));
        assertEquals(Optional.empty(), calendar.day(2024, 1, 30));
        assertEquals(Optional.empty(), calendar.day(1850, 1, 1));
        for (int year = 1901; year <= 2100; year++) {
            LocalDate next = calendar.day(year, 1, 1).orElseThrow();
            LocalDate last = calendar.month(year - 1, 12).orElseThrow()[1];
            assertEquals(next, last.plusDays(1), "the year before " + year + " does not end where it begins");
        }
    }
}
