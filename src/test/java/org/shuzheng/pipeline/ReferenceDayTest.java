package org.shuzheng.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuzheng.doc.Article;

/** The day to which an undated text's relative times refer. */
final class ReferenceDayTest {

    private static final Shuzheng SHUZHENG = Shuzheng.open();

    private static Optional<LocalDate> dayOf(String text) {
        return SHUZHENG.extract(new Article("a", Optional.empty(), Optional.empty(), Optional.empty(), text)).reference();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2017-04-20|一季度，全市工业增加值增长2%，比2016年全年快0.3个百分点，2016年同期为1.2%。",
        "2017-07-20|上半年，全市工业增加值增长2%，比2016年全年快0.3个百分点。",
        "2016-12-31|2016年，全市工业增加值增长2%。力争到2020年翻一番。",
        "2021-08-12|2021年8月12日，全市发生一次降雨过程。2020年同期无雨。",
        "1979-12-31|一九七九年粮食增产，比一九七八年增长百分之九。"
    })
    void isTheNewestYearThatTheTextTellsAbout(LocalDate day, String text) {
        assertEquals(Optional.of(day), dayOf(text));
    }

    @Test
    void isUnknownWhereNoYearIsNamed() {
        assertEquals(Optional.empty(), dayOf("一季度，全市工业增加值增长2%。"));
    }
}
