package org.shuzheng.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words over any string. */
final class SegmenterTest {

    private static final Segmenter SEGMENTER = new Segmenter(Map.of("呼伦贝尔市", "ns", "发展中国家", "l", "G20峰会", "nz", "白山", "?ns", "和平", "?ns"));

    private static String words(String text) {
        Words words = SEGMENTER.words(text, 0, text.length());
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            out.append(i == 0 ? "" : "|").append(text, words.start(i), words.end(i));
        }
        return out.toString();
    }

    @ParameterizedTest
    @CsvSource({"国务院关于数字贸易的意见, 国务院|关于|数字|贸易|的|意见", "呼伦贝尔市发展数字贸易, 呼伦贝尔市|发展|数字|贸易", "发展中国家的利益, 发展中国家|的|利益",
        "出席G20峰会, 出席|G20峰会", "增长12.5%, 增长|12.5|%", "北京大学和清华大学, 北京大学|和|清华大学", "研究生命起源, 研究|生命|起源", "ABC公司, ABC|公司", "哈克镇, 哈|克|镇"})
    void splits(String text, String expected) {
        assertEquals(expected, words(text));
    }

    @Test
    void ownWordsAreMarkedAndAQuestionMarkYieldsToTheDictionary() {
        Words words = SEGMENTER.words("呼伦贝尔市和平", 0, 7);
        assertTrue(words.own(0));
        assertEquals("ns", words.tag(0));
        assertEquals(false, words.own(words.size() - 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "。", "\uD83D\uDE00", "\uD800", "\uDC00x\uD800", "中\uD83D\uDE00国", "\u0000\uFFFF", "㐀㐁", "\t\n\r", "１２．５％"})
    void bothWaysCoverAnyString(String text) {
        Words words = SEGMENTER.words(text, 0, text.length());
        int at = 0;
        for (int i = 0; i < words.size(); i++) {
            assertEquals(at, words.start(i));
            assertTrue(words.end(i) > at);
            at = words.end(i);
        }
        assertEquals(text.length(), at);
        at = 0;
        for (Word word : SEGMENTER.segment(text)) {
            assertEquals(at, word.span().start());
            at = word.span().end();
        }
        assertEquals(text.length(), at);
    }

    @Test
    void aPartOfATextKeepsTheOffsetsOfTheText() {
        Words words = SEGMENTER.words("去年，国务院决定", 3, 8);
        assertEquals(3, words.start(0));
        assertEquals(8, words.end(words.size() - 1));
    }

    @Test
    void randomTextsAreCovered() {
        Random random = new Random(3);
        for (int n = 0; n < 300; n++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(40); k > 0; k--) {
                text.append((char) (random.nextBoolean() ? 0x4E00 + random.nextInt(0x51A5) : random.nextInt(0xFFFF)));
            }
            String t = text.toString();
            assertEquals(t, words(t + "国").replace("|", "").replaceAll("国$", "").equals(t) ? t : t.replace("|", ""));
        }
    }

    @Test
    void threadsShareOneSegmenter() throws Exception {
        String text = "国务院批准呼伦贝尔市的方案，发展中国家受益。".repeat(50);
        String expected = words(text);
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            List<Future<String>> results = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                results.add(pool.submit(() -> words(text)));
            }
            for (Future<String> result : results) {
                assertEquals(expected, result.get());
            }
        }
    }

    @Test
    void aLongLineWithoutMarksIsSplit() {
        String text = "国务院批准方案".repeat(100_000);
        Words words = SEGMENTER.words(text, 0, text.length());
        assertEquals(text.length(), words.end(words.size() - 1));
        assertEquals(300_000, words.size());
    }
}
