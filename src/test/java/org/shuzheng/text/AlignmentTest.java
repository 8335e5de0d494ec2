package org.shuzheng.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

final class AlignmentTest {

    @Test
    void stagesJoinIntoOneWayBack() {
        AlignedText source = AlignedText.of("a b\ncd");
        Rewriter first = new Rewriter(source);
        first.keep(1);
        first.drop(2);
        AlignedText one = first.finish();
        Rewriter second = new Rewriter(one);
        second.keep(2);
        second.drop(3);
        second.put("é", 4);
        AlignedText two = second.finish();
        assertEquals("abéd", two.text());
        assertEquals(new Span(0, 5), two.alignment().toSource(new Span(0, 3)));
        assertEquals(new Span(2, 6), two.alignment().toSource(new Span(1, 4)));
        assertEquals(new Span(1, 3), two.alignment().toRepaired(new Span(2, 5)));
        assertEquals(new Span(1, 1), two.alignment().toRepaired(new Span(1, 2)));
    }

    @Test
    void whatWasPutInHasNoPlaceOfItsOwn() {
        Rewriter out = new Rewriter(AlignedText.of("甲乙"));
        out.keep(1);
        out.put("\n", 1);
        AlignedText text = out.finish();
        assertEquals("甲\n乙", text.text());
        assertEquals(new Span(1, 1), text.alignment().toSource(new Span(1, 2)));
        assertEquals(new Span(0, 1), text.alignment().toSource(new Span(0, 2)));
        assertEquals(new Span(1, 2), text.alignment().toSource(new Span(1, 3)));
    }

    @Test
    void refusesWhatIsNoAlignment() {
        assertThrows(IllegalArgumentException.class, () -> Alignment.of(new int[] {1, 0}, new int[] {2, 1}, 3));
        assertThrows(IllegalArgumentException.class, () -> Alignment.of(new int[] {0}, new int[] {4}, 3));
        assertThrows(IllegalArgumentException.class, () -> Alignment.identity(3).after(Alignment.identity(2)));
        assertThrows(IndexOutOfBoundsException.class, () -> Alignment.identity(3).toSource(new Span(2, 4)));
    }

    @Test
    void untouchedTextIsTheSameObject() {
        AlignedText source = AlignedText.of("数字贸易。");
        assertEquals(source, new CharacterStage().apply(source));
        assertEquals(true, source == new SpacingStage().apply(source));
    }
}
