package org.shuzheng.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.shuzheng.text.Removal.Kind;

final class RepairerTest {

    private final Repairer repairer = new Repairer();

    static Stream<Arguments> rows() {
        return CorpusRows.of("text.tsv").stream().map(r -> Arguments.of(r[2], r[1], r[0]));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void repairs(String defect, String source, String expected) {
        RepairedText repaired = repairer.repair(source);
        assertEquals(expected, repaired.text());
        Invariants.check(repaired);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void repairedTextStays(String defect, String source, String expected) {
        assertEquals(expected, repairer.repair(expected).text());
    }

    @Test
    void figureOverALineEndKeepsItsPlaceInTheSource() {
        String source = "网上零售额达 15.42 万亿\n\n元，增长较快，规模扩大。";
        RepairedText repaired = repairer.repair(source);
        int at = repaired.text().indexOf("15.42 万亿元");
        Span place = repaired.toSource(new Span(at, at + 9));
        assertEquals("15.42 万亿\n\n元", place.of(source));
        assertEquals(new Span(at, at + 9), repaired.alignment().toRepaired(place));
    }

    @Test
    void saysWhatItTookOut() {
        assertEquals(List.of(Kind.DOUBLED_HEADING), kinds("数字贸易改革发展数字贸易改革发展"));
        assertEquals(List.of(Kind.PAGE_NUMBER), kinds("平稳，增\n- 12 -\n长较快。"));
        assertEquals(List.of(Kind.INVISIBLE), kinds("数\u200b字"));
        assertEquals(List.of(Kind.LAYOUT), kinds("inter-\nnational trade, 2023。"));
        assertEquals(List.of(Kind.RUNNING_HEAD, Kind.RUNNING_HEAD, Kind.RUNNING_HEAD), kinds("一季度报告内容如下，经\f统计公报\n济增长五成，物\f"
                + "统计公报\n价平稳，就业扩\f统计公报\n大，收入增加。"));
    }

    private List<Kind> kinds(String source) {
        RepairedText repaired = repairer.repair(source);
        Invariants.check(repaired);
        return repaired.removals().stream().map(Removal::kind).toList();
    }

    @Test
    void tellsBlocksApart() {
        RepairedText repaired = repairer.repair("""
                甲市人民政府关于发展数字经济的意见
                各区县人民政府：
                为加快发展数字经济，现提出以下意见。
                一、总体要求
                （一）指导思想。坚持创新驱动。
                1. 建设数据中心；
                表1　主要指标
                指标	2023年	增长
                总值	120.5	6.1
                甲市人民政府
                2024年5月6日
                """);
        assertEquals(List.of(Block.Kind.TITLE, Block.Kind.PARAGRAPH, Block.Kind.PARAGRAPH, Block.Kind.HEADING, Block.Kind.LIST_ITEM,
                Block.Kind.LIST_ITEM, Block.Kind.HEADING, Block.Kind.TABLE_ROW, Block.Kind.TABLE_ROW, Block.Kind.PARAGRAPH,
                Block.Kind.PARAGRAPH), repaired.blocks().stream().map(Block::kind).toList());
    }

    @Test
    void leavesKnownParagraphsWhole() {
        String source = "数字贸易增长较快，规模扩\n大，结构优化，比重提\n高，质量上升。";
        assertEquals(source, repairer.repair(source, Repairer.Lines.PARAGRAPHS).text());
    }

    @Test
    void emptyTextStaysEmpty() {
        assertEquals("", repairer.repair("").text());
        assertEquals("", repairer.repair(" \n\u3000\r\n\t").text());
        assertEquals(List.of(), repairer.repair("").blocks());
    }
}
