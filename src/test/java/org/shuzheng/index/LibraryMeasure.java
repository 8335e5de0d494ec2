package org.shuzheng.index;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.shuzheng.doc.Article;
import org.shuzheng.lexicon.Models;
import org.shuzheng.pipeline.Shuzheng;

/**
 * Measures a library: how fast articles go in, how much memory and disk that takes, how fast ten kinds of queries are.
 *
 * <p>Arguments: a folder for the library, then a number of articles to generate or a {@code .jsonl.gz} of articles. Run it
 * with {@code -Xmx1g}: that it ends shows that memory is bounded; the peak is printed. A query runs on one thread: its
 * own processor time tells what it costs when the machine has other work to do.
 */
final class LibraryMeasure {

    private LibraryMeasure() {
    }

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Models models = Models.shipped();
        Shuzheng shuzheng = Shuzheng.open();
        if (!Files.exists(folder)) {
            ingest(folder, models, shuzheng, args[1]);
        }
        long opened = System.nanoTime();
        try (Library library = Library.open(folder, models, shuzheng, LocalDate.of(2024, 7, 31))) {
            System.out.printf("opened in %.0f ms: %s%n", (System.nanoTime() - opened) / 1e6, library.stats());
            queries(library);
        }
    }

    private static void ingest(Path folder, Models models, Shuzheng shuzheng, String what) throws IOException {
        Iterator<Article> articles = what.endsWith(".gz") ? read(what) : GeneratedArticles.of(0, Integer.parseInt(what));
        long[] sums = new long[3];
        long start = System.nanoTime();
        try (LibraryWriter writer = LibraryWriter.open(folder, models)) {
            try (Ingest ingest = new Ingest(shuzheng, writer, Runtime.getRuntime().availableProcessors(), new Ingest.Listener() {
                @Override
                public void confirmed(List<Ingest.Done> done) {
                    sums[0] += done.size();
                    Runtime r = Runtime.getRuntime();
                    sums[2] = Math.max(sums[2], r.totalMemory() - r.freeMemory());
                }

                @Override
                public void failed(Article article, Exception fault) {
                    throw new IllegalStateException(article.id(), fault);
                }
            })) {
                articles.forEachRemaining(a -> {
                    sums[1] += a.text().getBytes(StandardCharsets.UTF_8).length;
                    ingest.put(a);
                });
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        long bytes;
        try (var files = Files.list(folder)) {
            bytes = files.mapToLong(f -> f.toFile().length()).sum();
        }
        System.out.printf("%d articles in %.1f s: %.0f a second, %.2f MB of text a second; index %.1f MB over text %.1f MB = %.2f; heap at commits up to %d MB%n",
                sums[0], seconds, sums[0] / seconds, sums[1] / 1e6 / seconds, bytes / 1e6, sums[1] / 1e6, (double) bytes / sums[1], sums[2] >> 20);
    }

    private static Iterator<Article> read(String file) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        BufferedReader in = new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(Path.of(file))), StandardCharsets.UTF_8));
        return in.lines().map(line -> {
            try {
                JsonNode n = mapper.readTree(line);
                return new Article(n.get("id").asText(), Optional.ofNullable(n.path("title").textValue()),
                        Optional.ofNullable(n.path("published").textValue()).map(LocalDate::parse), Optional.of(file), n.get("text").asText());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }).iterator();
    }

    private static void queries(Library library) {
        List<String> places = List.of("杭州市", "宁波市", "苏州市", "成都市", "武汉市", "长沙市", "青岛市", "厦门市");
        List<String> indicators = List.of("地区生产总值", "固定资产投资", "进出口总额", "网上零售额", "数字贸易额", "软件业务收入");
        Map<String, Function<Random, Runnable>> kinds = new LinkedHashMap<>();
        kinds.put("words", r -> facts(library, pick(indicators, r)));
        kinds.put("two words", r -> facts(library, pick(places, r) + " " + pick(indicators, r)));
        kinds.put("indicator field", r -> facts(library, "indicator:" + pick(indicators, r)));
        kinds.put("subject and period", r -> facts(library, "subject:" + pick(places, r) + " period:" + (2011 + r.nextInt(12))));
        kinds.put("value range", r -> facts(library, "indicator:" + pick(indicators, r) + " value:" + (1000 + r.nextInt(3000)) + "亿元..5000亿元"));
        kinds.put("growth range", r -> facts(library, "subject:" + pick(places, r) + " growth:>=" + (5 + r.nextInt(10)) + "%"));
        kinds.put("or, not", r -> facts(library, "(" + pick(indicators, r) + " OR " + pick(indicators, r) + ") NOT subject:" + pick(places, r)));
        kinds.put("plain question", r -> facts(library, (2011 + r.nextInt(12)) + "年" + pick(places, r) + pick(indicators, r) + "超过3000亿元"));
        kinds.put("sorted by value", r -> () -> library.facts(new Search("indicator:" + pick(indicators, r) + " subject:" + pick(places, r), Search.Sort.VALUE, 10, 0, List.of())));
        kinds.put("articles", r -> () -> library.articles(Search.of(pick(places, r) + " " + pick(indicators, r))));
        ThreadMXBean cpu = ManagementFactory.getThreadMXBean();
        System.out.printf("%-20s %8s %8s %8s %12s %8s%n", "query", "p50 ms", "p99 ms", "max ms", "CPU: p50 ms", "p99 ms");
        kinds.forEach((name, kind) -> {
            Random random = new Random(1);
            List<Double> times = new ArrayList<>();
            List<Double> own = new ArrayList<>();
            for (int i = 0; i < 400; i++) {
                Runnable query = kind.apply(random);
                long start = System.nanoTime();
                long startCpu = cpu.getCurrentThreadCpuTime();
                query.run();
                if (i >= 100) {
                    own.add((cpu.getCurrentThreadCpuTime() - startCpu) / 1e6);
                    times.add((System.nanoTime() - start) / 1e6);
                }
            }
            double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            double[] sortedOwn = own.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            System.out.printf("%-20s %8.2f %8.2f %8.2f %12.2f %8.2f%n", name, sorted[sorted.length / 2], sorted[sorted.length * 99 / 100],
                    sorted[sorted.length - 1], sortedOwn[sortedOwn.length / 2], sortedOwn[sortedOwn.length * 99 / 100]);
        });
    }

    private static Runnable facts(Library library, String query) {
        return () -> library.facts(Search.of(query));
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
