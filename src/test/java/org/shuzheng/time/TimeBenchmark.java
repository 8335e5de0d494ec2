package org.shuzheng.time;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.shuzheng.doc.Figure;
import org.shuzheng.doc.Time;
import org.shuzheng.doc.Trace;
import org.shuzheng.figure.FigureExtractor;
import org.shuzheng.number.Numeral;
import org.shuzheng.number.NumeralScanner;
import org.shuzheng.text.Reading;
import org.shuzheng.text.Span;

/**
 * Characters a second of numerals, times and figures together, without repair and segmentation: of running text, and of long runs at
 * three sizes, whose {@code characters} are to stay alike where the time is linear in the length.
 *
 * <p>The running text is a file of JSON lines or of plain text, packed with gzip or not, named by the system property
 * {@code bench.text}; without it the rows of the corpus, repeated.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class TimeBenchmark {

    private static final int MEGA = 1_000_000;
    private static final NumeralScanner NUMERALS = new NumeralScanner(TimeCorpusTest.MODELS);
    private static final FigureExtractor FIGURES = new FigureExtractor(TimeCorpusTest.MODELS);
    private static final TimeContext CONTEXT = new TimeContext(Optional.of(LocalDate.of(2024, 7, 31)), Optional.empty());

    /** Counts the characters that were read. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Counted {
        /** Characters read, reported by the second. */
        public long characters;

        /** Starts anew with each iteration. */
        @Setup(Level.Iteration)
        public void reset() {
            characters = 0;
        }
    }

    /** Running text of about four million characters. */
    @State(Scope.Benchmark)
    public static class Running {
        Reading reading;

        /** Reads the file. */
        @Setup
        public void read() throws IOException {
            String file = System.getProperty("bench.text", "src/test/resources/corpus/time.tsv");
            String text;
            try (InputStream raw = Files.newInputStream(Path.of(file)); InputStream in = file.endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
                text = new String(in.readNBytes(12 * MEGA), StandardCharsets.UTF_8).replace("\\n", "\n");
            }
            reading = TimeCorpusTest.read(text.length() < MEGA ? text.repeat(MEGA / text.length() + 1) : text.substring(0, Math.min(text.length(), 4 * MEGA)));
        }
    }

    /** One long run. */
    @State(Scope.Benchmark)
    public static class Run {
        /** What is repeated; the brackets are opened as often as they are closed. */
        @Param({"1", "百千万亿", "（）"})
        public String of;
        /** Characters. */
        @Param({"250000", "500000", "1000000"})
        public int size;

        Reading reading;

        /** Writes the run. */
        @Setup
        public void read() {
            String text = of.equals("（）") ? "（".repeat(size / 2) + "）".repeat(size / 2) : of.repeat(size / of.length());
            reading = TimeCorpusTest.read(text);
        }
    }

    /** Running text. */
    @Benchmark
    public List<Figure> text(Running text, Counted counted) {
        return read(text.reading, counted);
    }

    /** A long run. */
    @Benchmark
    public List<Figure> run(Run run, Counted counted) {
        return read(run.reading, counted);
    }

    private static List<Figure> read(Reading reading, Counted counted) {
        counted.characters += reading.folded().length();
        List<Numeral> numerals = NUMERALS.scan(reading.folded());
        List<Span> claimed = TimeCorpusTest.TIMES.extract(reading, numerals, CONTEXT, Trace.NONE).stream().map(Time::span).toList();
        return FIGURES.extract(reading, numerals, claimed, Trace.NONE);
    }
}
