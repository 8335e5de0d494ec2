package org.shuzheng.text;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every text: nothing is lost, the way back is right, damage done by machine is undone. */
final class RepairPropertyTest {

    private static final int CASES = 600;
    private final Repairer repairer = new Repairer();

    @Test
    void nothingIsLostAndNothingIsMisplaced() {
        for (long seed = 0; seed < CASES; seed++) {
            String source = new GeneratedTexts(seed).noise();
            Invariants.check(repairer.repair(source));
            Invariants.check(repairer.repair(source, Repairer.Lines.PARAGRAPHS));
        }
    }

    static LongStream seeds() {
        return LongStream.range(100, 120);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void cleanTextsStay(long seed) {
        String clean = String.join("\n", new GeneratedTexts(seed).report(25));
        same(clean, repairer.repair(clean).text());
        same(clean, repairer.repair(clean.replace("\n", "\r\n\r\n")).text());
        same(clean, repairer.repair("　　" + clean.replace("\n", "\n　　")).text());
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 20, 30, 40})
    void wrappingIsUndone(int width) {
        double worst = 1;
        int broken = 0;
        int kept = 0;
        for (long seed = 0; seed < 20; seed++) {
            List<String> paragraphs = new GeneratedTexts(seed).report(30);
            String clean = String.join("\n", paragraphs);
            String plain = paragraphs.stream().map(p -> GeneratedTexts.wrapped(p, width)).collect(Collectors.joining());
            String doubled = plain.replace("\n", "\n\n");
            String indented = paragraphs.stream().map(p -> GeneratedTexts.wrapped("　　" + p, width)).collect(Collectors.joining());
            String parted = paragraphs.stream().map(p -> GeneratedTexts.wrapped(p, width)).collect(Collectors.joining("\n"));
            for (String source : List.of(plain, doubled, indented, parted)) {
                RepairedText repaired = repairer.repair(source);
                worst = Math.min(worst, likeness(clean, repaired.text()));
                broken += clean.length();
                kept += Math.round(likeness(clean, repaired.text()) * clean.length());
            }
        }
        double all = (double) kept / broken;
        assertTrue(all >= 0.998 && worst >= 0.99, "width " + width + ": " + all + ", worst " + worst);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void letterSpacingIsUndone(long seed) {
        List<String> paragraphs = new GeneratedTexts(seed).report(12);
        String spaced = paragraphs.stream().map(GeneratedTexts::spaced).collect(Collectors.joining("\n"));
        String squashed = paragraphs.stream().map(p -> p.replace(" ", "")).collect(Collectors.joining("\n"));
        String repaired = repairer.repair(spaced).text().replaceAll("(?<=\\S) (?=\\S)", "");
        same(squashed, repaired);
        double blanks = repairer.repair(spaced).text().chars().filter(c -> c == ' ').count();
        assertTrue(blanks <= squashed.length() / 100.0, "blanks left: " + blanks);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void secondCopiesAreUndone(long seed) {
        List<String> paragraphs = new GeneratedTexts(seed).report(20);
        String clean = String.join("\n", paragraphs);
        String headings = paragraphs.stream().map(p -> p.contains("。") ? p : p + p).collect(Collectors.joining("\n"));
        same(clean, repairer.repair(headings).text());
        String layers = paragraphs.stream().map(p -> p + "\n" + p).collect(Collectors.joining("\n"));
        same(clean, repairer.repair(layers).text());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void oneLineTextsArePartedAgain(long seed) {
        List<String> paragraphs = new GeneratedTexts(seed).report(20);
        same(String.join("\n", paragraphs), repairer.repair("　　" + String.join("　　", paragraphs)).text());
    }

    @Test
    void pagesAreJoined() {
        List<String> paragraphs = new GeneratedTexts(7).report(40);
        String clean = String.join("\n", paragraphs);
        String[] lines = paragraphs.stream().map(p -> GeneratedTexts.wrapped(p, 30)).collect(Collectors.joining()).split("\n");
        StringBuilder printed = new StringBuilder();
        for (int i = 0; i < lines.length; i++) {
            if (i % 20 == 0) {
                printed.append("2025/1/9 08:0").append(i % 10).append(" 甲市工作报告_甲市人民政府\n");
            }
            printed.append(lines[i]).append('\n');
            if (i % 20 == 19) {
                printed.append("https://www.example.org/a/b.html ").append(i / 20 + 1).append("/9\n\f");
            }
        }
        RepairedText repaired = repairer.repair(printed.toString());
        Invariants.check(repaired);
        assertTrue(likeness(clean, repaired.text()) >= 0.995, "likeness " + likeness(clean, repaired.text()));
    }

    /** Fails with the first place at which two texts differ. */
    private static void same(String expected, String text) {
        int at = 0;
        while (at < expected.length() && at < text.length() && expected.charAt(at) == text.charAt(at)) {
            at++;
        }
        if (at < expected.length() || at < text.length()) {
            fail("at " + at + " “" + expected.substring(Math.max(0, at - 20), Math.min(expected.length(), at + 20)) + "” became “"
                    + text.substring(Math.max(0, at - 20), Math.min(text.length(), at + 20)) + "”");
        }
    }

    /** Share of characters that are the same when only line feeds and blanks differ; 0 when anything else does. */
    private static double likeness(String clean, String text) {
        int wrong = 0;
        int i = 0;
        int k = 0;
        while (i < clean.length() || k < text.length()) {
            char a = i < clean.length() ? clean.charAt(i) : '\n';
            char b = k < text.length() ? text.charAt(k) : '\n';
            if (a == b) {
                i++;
                k++;
            } else if (Invariants.space(a)) {
                wrong++;
                i++;
            } else if (Invariants.space(b)) {
                wrong++;
                k++;
            } else {
                return 0;
            }
        }
        return 1 - (double) wrong / clean.length();
    }
}
