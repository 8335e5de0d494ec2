package org.shuzheng.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuzheng.doc.Bound;
import org.shuzheng.doc.Figure;
import org.shuzheng.text.Span;

/** Columns are aligned where Han characters count two, and values are written as a reader of Chinese expects. */
final class TextTableTest {

    @ParameterizedTest
    @CsvSource({"abc,3", "出口,4", "5G网,4", "％,2", "“出口”,6", "é,1", "e\u0301,1", "𠮷,2", "한글,4", "ｱ,1", "—,1", "\u200b,0", "😀,2"})
    void widthOfText(String text, int columns) {
        assertEquals(columns, DisplayWidth.of(text));
    }

    @ParameterizedTest
    @CsvSource({"数字贸易额,10,数字贸易额", "数字贸易额,9,数字贸易…", "数字贸易额,8,数字贸…", "abc,2,a…"})
    void cutsToColumns(String text, int columns, String expected) {
        assertEquals(expected, DisplayWidth.cut(text, columns));
        assertTrue(DisplayWidth.of(DisplayWidth.cut(text, columns)) <= columns);
    }

    @Test
    void alignsColumnsAndLeavesOutEmptyOnes() {
        List<String> lines = new TextTable("指标", ">值", "空").row("出口", "1.83万亿元", "").row("5G基站总数", "455万个", "")
                .lines(0, Colours.NONE);
        assertEquals(List.of("指标                值", "──────────────────────", "出口        1.83万亿元", "5G基站总数     455万个"), lines);
    }

    @Test
    void fitsTheTerminal() {
        List<String> lines = new TextTable("指标", "来源").row("规模以上工业企业单位增加值能耗", "国家统计局和生态环境部").lines(40, Colours.NONE);
        lines.forEach(line -> assertTrue(DisplayWidth.of(line) <= 40, line));
        assertTrue(lines.get(2).contains("…"));
    }

    @ParameterizedTest
    @CsvSource({"366610000000,,美元,EXACT,3666.1亿美元", "3190000000000,,元,ABOVE,≥31900亿元", "5,6,%,EXACT,5—6%", "123456789,,人,EXACT,123456789人",
        "3500000,,,APPROX,≈350万", "0,,人,EXACT,0人", "0.10,,%,BELOW,≤0.1%", "10000,,个,EXACT,1万个"})
    void writesValuesForReading(BigDecimal value, BigDecimal high, String unit, Bound bound, String expected) {
        Figure figure = new Figure(new Span(0, 0), "", value, Optional.ofNullable(high), unit == null ? "" : unit, bound, Optional.empty(),
                Optional.empty(), "");
        assertEquals(expected, FigureText.of(figure));
    }
}
