package org.shuzheng.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class SentencesTest {

    static Stream<Arguments> rows() {
        return CorpusRows.of("sentences.tsv").stream().map(r -> Arguments.of(r[1], r[0]));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void splits(String about, String expected) {
        RepairedText text = paragraph(expected.replace("|", ""));
        assertEquals(expected.replace(" |", "|"), Sentences.of(text).stream().map(s -> s.of(text.text())).collect(Collectors.joining("|")));
    }

    @Test
    void headingsAndRowsAreOneSentenceEach() {
        RepairedText text = new Repairer().repair("发展数字经济。怎么办？靠创新！\n指标\t2023年\n总值\t12.5");
        assertEquals(List.of("发展数字经济。", "怎么办？", "靠创新！", "指标\t2023年", "总值\t12.5"),
                Sentences.of(text).stream().map(s -> s.of(text.text())).toList());
    }

    @Test
    void longQuotesAreTextOfTheirOwn() {
        String said = "今年前十个月订单超过八百万元，比去年同期多了不少。".repeat(8);
        RepairedText text = paragraph("他说：“" + said + "”大家鼓掌。");
        assertEquals(9, Sentences.of(text).size());
    }

    @Test
    void findsOutermostTitles() {
        RepairedText text = paragraph("根据《关于〈税法〉的《解释》》和《没有关上的，参照《办法》执行。");
        assertEquals(List.of("《关于〈税法〉的《解释》》", "《办法》"), Sentences.titles(text).stream().map(s -> s.of(text.text())).toList());
    }

    private static RepairedText paragraph(String text) {
        return new RepairedText(text, text, Alignment.identity(text.length()), List.of(),
                List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()))));
    }
}
