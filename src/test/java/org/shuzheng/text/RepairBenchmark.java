package org.shuzheng.text;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Time of repair by length of the text (UTF-8 bytes), on a wrapped page and on texts made to hurt. Linear means: ten times
 * the length, ten times the time. Run {@link #main} for a table, or by JMH.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class RepairBenchmark {

    /** Kinds of text. */
    public enum Kind {
        WRAPPED, ONE_LINE, SPACED, LINES, TABLE, ONE_HAN, SPACES, WIDE_SPACES, NEWLINES, BRACKETS, QUOTES, DIGITS, SPACED_DIGITS, TABS, STROKES,
        FEEDS, NUMBERED_LINES, DASHES, STOPS, OPEN_LINES
    }

    @Param({"500000", "1000000", "2000000", "5000000"})
    int bytes;

    @Param({"WRAPPED", "ONE_LINE", "SPACED"})
    Kind kind;

    private String text;

    @Setup
    public void text() {
        text = text(kind, bytes);
    }

    @Benchmark
    public RepairedText repair() {
        return new Repairer().repair(text);
    }

    private static String text(Kind kind, int bytes) {
        String prose = "二〇二三年，全市数字经济核心产业增加值达到 3190 亿元，同比增长 12.5%，占地区生产总值的比重提高 1.6 个百分点。";
        String unit = switch (kind) {
            case WRAPPED -> prose.replaceAll("(.{17})", "$1\n\n") + "\n\n";
            case ONE_LINE -> prose + "　　";
            case SPACED -> prose.replaceAll("(?<=[\\u4e00-\\u9fff])(?=[\\u4e00-\\u9fff])", " ") + "\n";
            case LINES -> prose + "\n";
            case TABLE -> "甲市　　120.5　　6.1\n乙市　　98.0　　-2.2\n";
            case ONE_HAN -> "国";
            case SPACES -> " ";
            case WIDE_SPACES -> "　";
            case NEWLINES -> "\n";
            case BRACKETS -> "《";
            case QUOTES -> "“。";
            case DIGITS -> "1";
            case SPACED_DIGITS -> "1 ";
            case TABS -> "a\t";
            case STROKES -> "|";
            case FEEDS -> "页\f";
            case NUMBERED_LINES -> "12\n";
            case DASHES -> "—";
            case STOPS -> "。";
            case OPEN_LINES -> "（一）《数字，\n";
        };
        int size = unit.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
        return unit.repeat(Math.max(1, bytes / size));
    }

    /** Prints a table: kind, and milliseconds for 0.5, 1, 2 and 5 MB. */
    public static void main(String[] args) {
        int[] sizes = {500_000, 1_000_000, 2_000_000, 5_000_000};
        System.out.printf("%-15s %8s %8s %8s %8s  (ms, repair and sentences)%n", "text", "0.5 MB", "1 MB", "2 MB", "5 MB");
        for (Kind kind : Kind.values()) {
            StringBuilder row = new StringBuilder(String.format("%-15s", kind));
            for (int size : sizes) {
                String text = text(kind, size);
                long best = Long.MAX_VALUE;
                for (int k = 0; k < (size < 5_000_000 ? 3 : 2); k++) {
                    long start = System.nanoTime();
                    RepairedText repaired = new Repairer().repair(text);
                    Sentences.of(repaired);
                    Sentences.titles(repaired);
                    best = Math.min(best, System.nanoTime() - start);
                }
                row.append(String.format(" %8.1f", best / 1e6));
            }
            System.out.println(row);
        }
    }
}
