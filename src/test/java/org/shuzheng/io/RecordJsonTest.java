package org.shuzheng.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuzheng.doc.Article;
import org.shuzheng.doc.Aspect;
import org.shuzheng.doc.Basis;
import org.shuzheng.doc.Bound;
import org.shuzheng.doc.Direction;
import org.shuzheng.doc.Entity;
import org.shuzheng.doc.EntityType;
import org.shuzheng.doc.Extraction;
import org.shuzheng.doc.Fact;
import org.shuzheng.doc.Figure;
import org.shuzheng.doc.Layout;
import org.shuzheng.doc.Provenance;
import org.shuzheng.doc.Reference;
import org.shuzheng.doc.Status;
import org.shuzheng.doc.Time;
import org.shuzheng.text.Span;

/** What is written is read back the same, and records that are not of the schema are refused by the field. */
final class RecordJsonTest {

    private static final String TEXT = "𠀀预计2025年，𠮷市出口2,000.50万亿元至3万亿元，比上年增长约5%。";

    private static Extraction full() {
        Article article = new Article("a/1", Optional.of("题\"目\""), Optional.of(LocalDate.of(2024, 7, 31)), Optional.of("报\t纸"), TEXT,
                new Provenance(Optional.of("meta"), Optional.of("head"), Optional.of("某办"), Optional.of("foot"), Optional.of("某发〔2024〕1号")),
                Layout.NONE);
        Figure range = new Figure(new Span(14, 31), "2,000.50万亿元至3万亿元", new BigDecimal("2000500000000000.00"),
                Optional.of(new BigDecimal("3000000000000")), "元", Bound.EXACT, Optional.of("currency"), Optional.of("CNY"), "figure/r");
        Figure rate = new Figure(new Span(38, 40), "5%", new BigDecimal("0.000001"), Optional.empty(), "%", Bound.APPROX,
                Optional.empty(), Optional.empty(), "figure/p");
        Time year = new Time(new Span(4, 9), "2025年", "2025", Optional.of(LocalDate.of(2025, 1, 1)),
                Optional.of(LocalDate.of(2025, 12, 31)), "time/year");
        Time span = new Time(new Span(32, 35), "比上年", "P1Y", Optional.empty(), Optional.empty(), "time/d");
        Entity city = new Entity(new Span(10, 13), "𠮷市", EntityType.LOC, Optional.of("全名"), Optional.of("330100"),
                Optional.of("e1"), Optional.of("某部"), Optional.of("2024-05"), "entity/x");
        Fact fact = new Fact(1, "出口", Optional.of("𠮷市"), Optional.of("2025"), Aspect.GROWTH, Optional.of(Direction.UP),
                Optional.of(Basis.YOY), Optional.of("全国"), Status.FORECAST, Optional.of("某局"), Optional.of("constant"),
                Optional.of("2024"), Optional.of(new BigDecimal("1.25")), new Span(2, 41),
                Map.of(Fact.Slot.INDICATOR, new Span(13, 15), Fact.Slot.PERIOD, new Span(4, 9)), 0.875, "fact/growth");
        return new Extraction(article, article.published(), Optional.of("head"), "预计2025年……", List.of(range, rate), List.of(year, span),
                List.of(city), List.of(new Reference(new Span(36, 38), "我市", Optional.of("全名"), Optional.of("e1"))), List.of(fact));
    }

    @Test
    void everyFieldComesBack() {
        assertEquals(full(), RecordJson.read(new RecordJson(true).line(full())));
    }

    @Test
    void offsetsInCodePointsComeBack() {
        String line = new RecordJson(true, Offsets.CODEPOINT).line(full());
        assertTrue(line.contains("\"start\":3,\"end\":8,\"surface\":\"2025年\""), line);
        assertEquals(full(), RecordJson.read(line));
        String bare = new RecordJson(false, Offsets.CODEPOINT).line(full());
        assertThrows(RecordException.class, () -> RecordJson.read(bare));
        assertEquals(full().figures(), RecordJson.read(bare, TEXT).figures());
    }

    @Test
    void numbersAreWrittenPlain() {
        String line = new RecordJson(false).line(full());
        assertTrue(line.contains("\"value\":2000500000000000.00,\"high\":3000000000000"), line);
        assertTrue(line.contains("\"value\":0.000001"), line);
        assertFalse(line.contains("E+") || line.contains("E-"), line);
    }

    @Test
    void absentFieldsAreLeftOut() {
        Extraction bare = new Extraction(new Article("x", Optional.empty(), Optional.empty(), Optional.empty(), "无"), Optional.empty(),
                Optional.empty(), "无", List.of(), List.of(), List.of(), List.of());
        assertEquals("{\"schema\":1,\"id\":\"x\",\"offsets\":\"utf16\",\"figures\":[],\"times\":[],\"entities\":[],\"facts\":[]}",
                new RecordJson(false).line(bare));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "{`id`:`a`,`figures`:[{`start`:0,`end`:1,`surface`:`1`}]} | figures[0].value is missing",
        "{`id`:`a`,`figures`:[{`start`:0,`end`:1,`surface`:`1`,`value`:`x`}]} | figures[0].value is \"x\", expected a number",
        "{`id`:`a`,`times`:[{`start`:2,`end`:1,`surface`:`1`,`value`:`2020`}]} | times[0] [2, 1) is no place in the text",
        "{`id`:`a`,`entities`:[{`start`:0,`end`:1,`surface`:`1`,`type`:`GPE`}]} | entities[0].type is \"GPE\", expected one of [per, org, loc, doc, event]",
        "{`id`:`a`,`facts`:[{`figure`:0}]} | facts[0].figure is 0, expected the index of one of the 0 figures",
        "{`figures`:[]} | id is missing",
        "{`schema`:2} | schema is 2, this program reads 1"})
    void whatIsNotOfTheSchemaIsRefusedByTheField(String json, String message) {
        RecordException e = assertThrows(RecordException.class, () -> RecordJson.read(json.replace('`', '"')));
        assertEquals(message, e.getMessage());
    }
}
