package org.shuzheng.entity;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
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
import org.shuzheng.doc.Article;
import org.shuzheng.doc.Trace;
import org.shuzheng.pipeline.Shuzheng;
import org.shuzheng.text.Reading;

/**
 * Entities, and the whole extraction with them, against HanLP's {@code newSegment()} alone on the same text in one run. The text
 * is the corpus rows, or the file that the system property {@code shuzheng.text} names.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class EntityBenchmark {

    private final EntityRoom room = new EntityRoom();
    private final Shuzheng shuzheng = Shuzheng.open();
    private final Segment hanlp = HanLP.newSegment();
    private String text;
    private Reading reading;

    /** Reads the text. */
    @Setup
    public void text() throws IOException {
        String file = System.getProperty("shuzheng.text");
        if (file != null) {
            text = Files.readString(Path.of(file));
        } else {
            try (InputStream in = getClass().getResourceAsStream("/corpus/entity.tsv")) {
                StringBuilder rows = new StringBuilder();
                new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> l.contains("\t")).map(l -> l.substring(l.indexOf('\t') + 1))
                        .forEach(rows::append);
                text = rows.toString().repeat(20);
            }
        }
        reading = room.read(text);
    }

    /** HanLP alone. */
    @Benchmark
    public int hanlpNewSegment() {
        return hanlp.seg(text).size();
    }

    /** The entities of a text that has been read. */
    @Benchmark
    public int entities() {
        return room.extractor().extract(reading, List.of(), Trace.NONE).size();
    }

    /** Everything from source text to records. */
    @Benchmark
    public int wholeExtraction() {
        return shuzheng.extract(new Article("a", Optional.empty(), Optional.empty(), Optional.empty(), text)).entities().size();
    }
}
