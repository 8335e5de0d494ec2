package org.shuzheng;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.shuzheng.doc.Time;
import org.shuzheng.doc.Trace;
import org.shuzheng.figure.FigureExtractor;
import org.shuzheng.lexicon.Folding;
import org.shuzheng.lexicon.Models;
import org.shuzheng.number.Numeral;
import org.shuzheng.number.NumeralScanner;
import org.shuzheng.text.Reading;
import org.shuzheng.text.RepairedText;
import org.shuzheng.text.Repairer;
import org.shuzheng.text.Sentences;
import org.shuzheng.text.Span;
import org.shuzheng.time.TimeContext;
import org.shuzheng.time.TimeExtractor;

/**
 * Speed of numerals, times and figures over one megabyte of characters, on one thread, without repair and segmentation.
 * Million characters a second = 1 / (average time in seconds).
 *
 * <p>Run with {@code -Dbench.texts=FILE.jsonl[.gz]} (objects with a {@code text}); without it the text is generated.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class FiguresAndTimesBenchmark {

    private static final int CHARACTERS = 1_000_000;

    private final TimeContext context = new TimeContext(Optional.of(LocalDate.of(2024, 3, 5)), Optional.empty());
    private final List<Reading> readings = new ArrayList<>();
    private final List<List<Numeral>> scanned = new ArrayList<>();
    private final List<List<Span>> claimed = new ArrayList<>();
    private NumeralScanner numerals;
    private TimeExtractor times;
    private FigureExtractor figures;

    /** Reads or makes one million characters. */
    @Setup
    public void read() throws IOException {
        Models models = Models.shipped();
        Folding folding = Folding.load(models);
        numerals = new NumeralScanner(models);
        times = new TimeExtractor(models);
        figures = new FigureExtractor(models);
        Repairer repairer = new Repairer();
        int left = CHARACTERS;
        for (String text : texts()) {
            String part = text.length() > left ? text.substring(0, left) : text;
            RepairedText repaired = repairer.repair(part);
            Reading reading = new Reading(repaired, folding.fold(repaired.text()), Sentences.of(repaired), Sentences.titles(repaired));
            readings.add(reading);
            scanned.add(numerals.scan(reading.folded()));
            claimed.add(spans(times.extract(reading, scanned.get(scanned.size() - 1), context, Trace.NONE)));
            left -= part.length();
            if (left <= 0) {
                break;
            }
        }
    }

    private static List<String> texts() throws IOException {
        String file = System.getProperty("bench.texts");
        if (file == null) {
            return List.of(("2023年，全市实现地区生产总值3190.5亿元，比上年增长5.6%，其中第一产业增加值一百二十三亿元。"
                    + "第二十三条 违反本条例规定的，由县级以上人民政府主管部门责令限期改正，并处二万元以上五万元以下的罚款。\n").repeat(12_000));
        }
        List<String> out = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        Path path = Path.of(file);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                file.endsWith(".gz") ? new GZIPInputStream(Files.newInputStream(path)) : Files.newInputStream(path), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                out.add(json.readTree(line).get("text").asText());
            }
        }
        return out;
    }

    private static List<Span> spans(List<Time> found) {
        return found.stream().map(Time::span).toList();
    }

    /** All three. */
    @Benchmark
    public int numeralsTimesFigures() {
        int sum = 0;
        for (Reading reading : readings) {
            List<Numeral> found = numerals.scan(reading.folded());
            List<Span> spans = spans(times.extract(reading, found, context, Trace.NONE));
            sum += figures.extract(reading, found, spans, Trace.NONE).size();
        }
        return sum;
    }

    /** Numerals alone. */
    @Benchmark
    public int numeralsAlone() {
        int sum = 0;
        for (Reading reading : readings) {
            sum += numerals.scan(reading.folded()).size();
        }
        return sum;
    }

    /** Figures alone, numerals and times given. */
    @Benchmark
    public int figuresAlone() {
        int sum = 0;
        for (int i = 0; i < readings.size(); i++) {
            sum += figures.extract(readings.get(i), scanned.get(i), claimed.get(i), Trace.NONE).size();
        }
        return sum;
    }
}
