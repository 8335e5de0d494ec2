package org.shuzheng.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shuzheng.doc.Bound;
import org.shuzheng.doc.Figure;
import org.shuzheng.doc.Trace;
import org.shuzheng.lexicon.Folding;
import org.shuzheng.lexicon.Models;
import org.shuzheng.number.NumeralScanner;
import org.shuzheng.text.Alignment;
import org.shuzheng.text.Block;
import org.shuzheng.text.Reading;
import org.shuzheng.text.RepairedText;
import org.shuzheng.text.Sentences;
import org.shuzheng.text.Span;

/** Runs {@code corpus/figure.tsv}: the expected figures, then the text with their places marked. */
final class FigureExtractorTest {

    private static final Models MODELS = Models.shipped();
    private static final Folding FOLDING = Folding.load(MODELS);
    private static final NumeralScanner SCANNER = new NumeralScanner(MODELS);
    private static final FigureExtractor FIGURES = new FigureExtractor(MODELS);

    static Stream<Arguments> corpus() throws IOException {
        try (InputStream in = FigureExtractorTest.class.getResourceAsStream("/corpus/figure.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#")).skip(1)
                    .map(l -> l.split("\t")).map(c -> Arguments.of(c[0], c[1])).toList().stream();
        }
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("corpus")
    void readsTheCorpus(String expected, String marked) {
        String text = marked.replace("⟨", "").replace("⟩", "").replace("\\n", "\n").replace("\\t", "\t");
        StringBuilder values = new StringBuilder();
        StringBuilder places = new StringBuilder();
        int from = 0;
        for (Figure f : extract(text, List.of(), Trace.NONE)) {
            values.append(values.isEmpty() ? "" : " ; ").append(show(f));
            places.append(text, from, f.span().start()).append('⟨').append(f.surface()).append('⟩');
            from = f.span().end();
        }
        places.append(text.substring(from));
        assertEquals(expected, values.isEmpty() ? "-" : values.toString(), marked);
        assertEquals(marked, places.toString().replace("\n", "\\n").replace("\t", "\\t"));
    }

    private static String show(Figure f) {
        return f.value().toPlainString() + f.high().map(h -> ".." + h.toPlainString()).orElse("")
                + (f.unit().isEmpty() ? "" : " " + f.unit()) + (f.bound() == Bound.EXACT ? "" : " " + f.bound().label());
    }

    private static List<Figure> extract(String text, List<Span> claimed, Trace trace) {
        Reading reading = reading(text);
        return FIGURES.extract(reading, SCANNER.scan(reading.folded()), claimed, trace);
    }

    private static Reading reading(String text) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            blocks.add(new Block(line.indexOf('\t') >= 0 ? Block.Kind.TABLE_ROW : Block.Kind.PARAGRAPH, new Span(start, start + line.length())));
            start += line.length() + 1;
        }
        RepairedText repaired = new RepairedText(text, text, Alignment.identity(text.length()), List.of(), blocks);
        return new Reading(repaired, FOLDING.fold(text), Sentences.of(repaired), Sentences.titles(repaired));
    }

    @Test
    void leavesTimesAndTitlesAlone() {
        String text = "2023年，《2030年碳达峰8条》提出5项任务";
        List<Figure> found = extract(text, List.of(new Span(0, 5)), Trace.NONE);
        assertEquals(List.of("5项"), found.stream().map(Figure::surface).toList());
    }

    @Test
    void saysWhyItRefuses() {
        List<String> notes = new ArrayList<>();
        extract("建成5G基站30个", List.of(), (rule, span, decision) -> notes.add(span.start() + " " + decision));
        assertEquals(List.of("2 refused: beside Latin letters: a name or code", "6 figure 30 个 exact"), notes);
    }

    @Test
    void namesDimensionAndCode() {
        Figure f = extract("出口12.5亿美元", List.of(), Trace.NONE).get(0);
        assertEquals("currency", f.dimension().orElseThrow());
        assertEquals("USD", f.code().orElseThrow());
    }

    /** Any mixture: in order, without overlap, surface as written, no exception. */
    @RepeatedTest(300)
    void holdsOnAnyText(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition() * 31L);
        String[] pieces = {"一", "两", "三", "五", "十", "百", "千", "万", "亿", "半", "多", "余", "几", "数", "第", "个", "元", "%", "个百分点", "成", "折", "倍", "番",
            "翻", "至", "到", "—", "-", "~", "：", ":", "、", "和", "，", "。", "约", "超过", "以上", "左右", "近", "上", "不足", "的", "为", "百分之", "分之",
            "1", "2.5", "30", "2023", "１２", "，５００", "吨", "/", "平方米", "“", "”", "（", "）", "《", "》", "\n", "\t", " ", "年", "天", "G", "kWh", "¥",
            "港币", "角", "分", "×", "首位", "位", "名", "大", "度", "块", "單位：萬元", "负", "又", "每"};
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(40); i >= 0; i--) {
            text.append(pieces[random.nextInt(pieces.length)]);
        }
        String s = text.toString();
        int last = 0;
        for (Figure f : extract(s, List.of(), Trace.NONE)) {
            assertTrue(f.span().start() >= last && f.span().end() <= s.length() && !f.span().isEmpty(), s + " " + f);
            assertEquals(s.substring(f.span().start(), f.span().end()), f.surface());
            assertTrue(f.high().isEmpty() || f.high().get().compareTo(f.value()) > 0 || f.value().signum() < 0, s + " " + f);
            last = f.span().end();
        }
    }

    /** A megabyte of one thing must not hang; the time of the whole build would show it. */
    @ParameterizedTest
    @ValueSource(strings = {"7", "百千万亿", "（", "“", "5、", "1：", "第三", "《", "3%", "三个", "5—", "1/2", "的", "每百", "首位", "5G", "9角", "\t3"})
    void readsMonsters(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());
        assertTrue(extract(text, List.of(), Trace.NONE).stream().allMatch(f -> f.span().end() <= text.length()));
    }
}
