package org.shuzheng.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.shuzheng.lexicon.Folding;
import org.shuzheng.lexicon.Models;
import org.shuzheng.text.Span;

/** Runs {@code corpus/number.tsv}: the expected numerals, then the text. */
final class NumeralScannerTest {

    private static final Models MODELS = Models.shipped();
    private static final Folding FOLDING = Folding.load(MODELS);
    private static final NumeralScanner SCANNER = new NumeralScanner(MODELS);

    static Stream<Arguments> corpus() throws IOException {
        try (InputStream in = NumeralScannerTest.class.getResourceAsStream("/corpus/number.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#")).skip(1)
                    .map(l -> l.split("\t")).map(c -> Arguments.of(c[0], c[1])).toList().stream();
        }
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("corpus")
    void readsTheCorpus(String expected, String text) {
        String found = SCANNER.scan(FOLDING.fold(text)).stream().map(NumeralScannerTest::show).collect(Collectors.joining(" "));
        assertEquals(expected, found.isEmpty() ? "-" : found, text);
    }

    private static String show(Numeral n) {
        String mark = switch (n.form()) {
            case BARE -> "!";
            case FRACTION -> "/";
            case PERCENT -> "%";
            case PER_MILLE -> "‰";
            case ABOUT -> "~";
            case PLAIN, SPREAD, VAGUE -> "";
        };
        return n.value().toPlainString() + n.high().map(h -> ".." + h.toPlainString()).orElse("") + mark + (n.surplus() ? "+" : "");
    }

    /** Any mixture of number characters: in order, inside the text, never an exception. */
    @RepeatedTest(200)
    void standsInOrderOnAnyText(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        String alphabet = "0123456789.,，-/ 一二三四五六七八九十百千万亿兆零〇两几数多余来半点分之又负第成折％%eEkM^×壹贰叁伍拾佰仟陆廿卅人元年\n";
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(60);
        for (int i = 0; i < length; i++) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        int last = 0;
        for (Numeral n : SCANNER.scan(text.toString())) {
            Span s = n.span();
            assertTrue(s.start() >= last && s.end() > s.start() && s.end() <= text.length(), text + " " + n);
            assertTrue(n.high().isEmpty() || n.value().signum() < 0 || n.high().get().compareTo(n.value()) > 0, text + " " + n);
            last = s.end();
        }
    }

    /** A megabyte of one thing must not hang; the time of the whole build would show it. */
    @ParameterizedTest
    @MethodSource("monsters")
    void readsMonsters(String piece) {
        List<Numeral> found = SCANNER.scan(piece.repeat(1_000_000 / piece.length()));
        assertTrue(found.stream().allMatch(n -> n.value().precision() < 60), "no numeral grows with the text");
    }

    static Stream<String> monsters() {
        return Stream.of("7", "百千万亿", "万", "一", "三又", "1 ", "1/", "三分之", "，123", "1e9", "负", "几", "零", "1,234", "一点", "多", "一半");
    }
}
