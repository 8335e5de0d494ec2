package org.shuzheng.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuzheng.doc.Aspect;
import org.shuzheng.doc.Basis;
import org.shuzheng.doc.Bound;
import org.shuzheng.doc.Direction;
import org.shuzheng.doc.EntityType;
import org.shuzheng.doc.Status;
import org.shuzheng.text.Span;

final class MarkedTextTest {

    private static final String HEAD = "# title: 题\n# published: 2024-03-01\n---\n";

    private static Annotated read(String body) {
        return MarkedText.read("t", HEAD + body);
    }

    @Test
    void readsTheExampleOfItsOwnDocumentation() {
        Annotated a = read("⟦2023年|t 2023⟧，⟦杭州市|LOC⟧数字贸易额⟦约3190亿元|~3190e8 元;数字贸易额;@杭州市;#2023⟧，增长⟦5%|5 %;\";g+;yoy⟧。");
        assertEquals("2023年，杭州市数字贸易额约3190亿元，增长5%。", a.text());
        assertEquals(Optional.of(LocalDate.of(2024, 3, 1)), a.published());
        assertEquals(new BigDecimal("319000000000"), a.figures().get(0).value());
        assertEquals(Bound.APPROX, a.figures().get(0).bound());
        assertEquals(new Span(14, 21), a.figures().get(0).span());
        assertEquals(EntityType.LOC, a.entities().get(0).type());
        assertEquals(Optional.of(LocalDate.of(2023, 12, 31)), a.times().get(0).to());
        assertEquals("数字贸易额", a.facts().get(1).indicator());
        assertEquals(Optional.of("杭州市"), a.facts().get(1).subject());
        assertEquals(Optional.of("2023"), a.facts().get(1).period());
        assertEquals(Aspect.GROWTH, a.facts().get(1).aspect());
        assertEquals(Optional.of(Direction.UP), a.facts().get(1).direction());
        assertEquals(Optional.of(Basis.YOY), a.facts().get(1).basis());
        assertEquals(1, a.facts().get(1).figure());
    }

    @Test
    void nestsAndSaysTwoFactsOfOneFigure() {
        Annotated a = read("⟦⟦“十四五”|t 2021/2025⟧规划|DOC⟧定为⟦5%—6%|5..6 %;甲;target;;乙;s;of:丙;src:丁⟧");
        assertEquals("“十四五”规划", a.entities().get(0).surface());
        assertEquals("“十四五”", a.times().get(0).surface());
        assertEquals(Optional.of(new BigDecimal("6")), a.figures().get(0).high());
        assertEquals(Status.TARGET, a.facts().get(0).status());
        assertEquals(Optional.of("丙"), a.facts().get(1).of());
        assertEquals(Optional.of("丁"), a.facts().get(1).source());
        assertEquals(Status.ACTUAL, a.facts().get(1).status());
    }

    @Test
    void closesLineBreaksAndLetterSpacingInSurfacesAndKeepsOrdinaryBlanks() {
        Annotated a = read("达⟦15.42 万亿\n\n元|15.42e12 元⟧，⟦浙 江 省|LOC⟧，⟦１ ９ ９ ４年|t 1994⟧");
        assertEquals("15.42 万亿元", a.figures().get(0).surface());
        assertEquals("浙江省", a.entities().get(0).surface());
        assertEquals("１９９４年", a.times().get(0).surface());
        assertEquals(new Span(1, 12), a.figures().get(0).span());
    }

    @Test
    void countsUtf16CodeUnitsAndTakesEscapedSignsAsText() {
        Annotated a = read("😀\\⟦𠮷\\⟧⟦𠅤村|LOC⟧\\\\");
        assertEquals("😀⟦𠮷⟧𠅤村\\", a.text());
        assertEquals(new Span(6, 9), a.entities().get(0).span());
        assertEquals(GoldJson.write(a), GoldJson.write(MarkedText.read("t", MarkedText.write(a))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', value = {
        "甲\\n⟦乙|3 → t:5: a note is never closed",
        "甲⟦乙 → t:4: ⟦ is never closed",
        "甲⟧ → t:4: ⟧ without a note",
        "⟦乙|三 元⟧ → \"三\" is no number",
        "⟦乙|3⟧ → a figure is \"VALUE UNIT\"",
        "⟦乙|t 2023-13⟧ → \"2023-13\" is no time value",
        "⟦乙|t P5⟧ → no ISO 8601 duration",
        "⟦乙|t 2023/2021⟧ → ends before it begins",
        "⟦乙|3 元;甲;up⟧ → unknown slot \"up\"",
        "⟦乙|3 元;\"⟧ → a fact begins with its indicator",
        "⟦|3 元⟧ → has no surface"})
    void namesTheLineAndTheNoteAtFault(String body, String expected) {
        GoldException e = assertThrows(GoldException.class, () -> read(body.replace("\\n", "\n")));
        assertTrue(e.getMessage().contains(expected), e.getMessage());
        assertTrue(e.getMessage().startsWith("t:"), e.getMessage());
    }

    @Test
    void refusesAHeadThatNeverEnds() {
        assertTrue(assertThrows(GoldException.class, () -> MarkedText.read("t", "# title: x\n")).getMessage().contains("no line ---"));
        assertTrue(assertThrows(GoldException.class, () -> MarkedText.read("t", "title\n---\n")).getMessage().startsWith("t:1:"));
        assertTrue(assertThrows(GoldException.class, () -> MarkedText.read("t", "# published: May\n---\nx")).getMessage().contains("2024-07-31"));
    }

    @Test
    void leavesOutWhatCrossesAFigure() {
        Annotated a = read("⟦12亿元|12e8 元⟧资金");
        Annotated crossing = a.with(a.figures(), a.times(), java.util.List.of(new org.shuzheng.doc.Entity(new Span(2, 6), "亿元资金",
                EntityType.ORG, Optional.empty(), Optional.empty(), Optional.empty(), "x")), a.facts());
        assertTrue(assertThrows(GoldException.class, () -> MarkedText.write(crossing)).getMessage().contains("cross"));
        assertEquals(0, MarkedText.nestable(crossing).entities().size());
    }
}
