package org.shuzheng.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class GoldMergeTest {

    private static final Annotated FIRST = MarkedText.read("a", "---\n⟦2023年|t 2023⟧⟦杭州市|LOC⟧出口⟦10亿元|10e8 元;出口;@杭州市;#2023⟧，进口⟦9亿元|9e8 元;进口⟧");
    private static final Annotated SECOND = MarkedText.read("a", "---\n⟦2023年|t 2023⟧⟦杭州|LOC⟧市出口⟦10亿元|>10e8 元;出口;@杭州市;#2023⟧，进口⟦9亿元|9e8 元;进口;s⟧");

    @Test
    void takesWhatBothSayAndNamesTheRest() {
        GoldMerge merge = GoldMerge.of(FIRST, SECOND, GoldMerge.Prefer.NONE);
        assertEquals(1, merge.merged().times().size());
        assertEquals(List.of(), merge.merged().entities());
        assertEquals(List.of("9亿元"), merge.merged().figures().stream().map(f -> f.surface()).toList());
        assertEquals(List.of(), merge.merged().facts());
        assertTrue(merge.conflicts().contains("entity 5: 杭州市 (LOC)  |  杭州 (LOC)"), merge.conflicts().toString());
        assertTrue(merge.conflicts().stream().anyMatch(c -> c.startsWith("figure 10: 10亿元 (1000000000 元)  |  10亿元 (>1000000000 元)")),
                merge.conflicts().toString());
    }

    @Test
    void takesThePreferredWordInDispute() {
        assertEquals(GoldJson.write(FIRST), GoldJson.write(GoldMerge.of(FIRST, SECOND, GoldMerge.Prefer.FIRST).merged()));
        assertEquals(GoldJson.write(SECOND), GoldJson.write(GoldMerge.of(FIRST, SECOND, GoldMerge.Prefer.SECOND).merged()));
        assertEquals(List.of(), GoldMerge.of(FIRST, FIRST, GoldMerge.Prefer.NONE).conflicts());
        assertEquals(GoldJson.write(FIRST), GoldJson.write(GoldMerge.of(FIRST, FIRST, GoldMerge.Prefer.NONE).merged()));
    }

    @Test
    void refusesTwoTexts() {
        Annotated other = MarkedText.read("a", "---\n别的文字");
        assertTrue(assertThrows(GoldException.class, () -> GoldMerge.of(FIRST, other, GoldMerge.Prefer.NONE)).getMessage().contains("different texts"));
    }
}
