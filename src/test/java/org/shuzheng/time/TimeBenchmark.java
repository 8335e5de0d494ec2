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
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.shuzheng.doc.Trace;
import org.shuzheng.text.Reading;

/** Characters a microsecond of the times alone, on a gzip file of text (system property {@code bench.text}) or on the rows of the corpus. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class TimeBenchmark {

    private static final int SIZE = 1_000_000;

    /** What is read: running text, or one long run. */
    @Param({"text", "1", "百千万亿", "（"})
    public String kind;

    private Reading reading;

    /** Reads the text. */
    @Setup
    public void read() throws IOException {
        String text = kind;
        if (kind.equals("text")) {
            String file = System.getProperty("bench.text");
            try (InputStream in = file == null ? Files.newInputStream(Path.of("src/test/resources/corpus/time.tsv"))
                    : new GZIPInputStream(Files.newInputStream(Path.of(file)))) {
                text = new String(in.readNBytes(SIZE * 4), StandardCharsets.UTF_8).replace("\\n", "\n");
            }
        }
        reading = TimeCorpusTest.read(text.repeat(SIZE / text.length() + 1).substring(0, SIZE));
    }

    /** Reads the times. */
    @Benchmark
    @OperationsPerInvocation(SIZE)
    public Object times() {
        return TimeCorpusTest.TIMES.extract(reading, List.of(), new TimeContext(Optional.of(LocalDate.of(2024, 7, 31)), Optional.empty()), Trace.NONE);
    }
}
