package org.shuzheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The first command that a newcomer runs: the shipped corpus, facts with their sentence marked, and what to try next. */
final class DemoCommandTest {

    @Test
    void showsTheFactsOfTheCorpusInTheirSentences() throws IOException {
        Run run = Run.of("demo", "--facts", "2");
        assertEquals(0, run.code(), run.err());
        try (Stream<Path> files = Files.list(Path.of("corpus"))) {
            List<Path> texts = files.filter(f -> f.toString().endsWith(".txt")).toList();
            assertTrue(run.out().contains(texts.size() + " articles, "), run.out());
        }
        assertTrue(Pattern.compile("^    .*【[^】]+】.*$", Pattern.MULTILINE).matcher(run.out()).find(), run.out());
        assertTrue(run.out().contains("facts more"), run.out());
    }

    @Test
    void whatToTryNextWorks() {
        Run run = Run.of("demo", "--facts", "0");
        List<String> next = run.lines().stream().filter(l -> l.startsWith("  ./shuzheng ")).toList();
        assertTrue(next.size() >= 3, run.out());
        for (String line : next) {
            String[] args = line.strip().substring("./shuzheng ".length()).replace("-o ", "-o target/").split(" ");
            assertEquals(0, Run.of(args).code(), line);
        }
    }

    @Test
    void explainsATextWithTheRulesBehindIt() {
        Run run = Run.of("explain", "2023年，杭州市实现数字贸易额3190亿元，增长21.1%。");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("3190亿元 → 319000000000 元  exact"), run.out());
        assertTrue(Pattern.compile("figure .*\\[figure/").matcher(run.out()).find(), run.out());
        assertTrue(Run.with(Map.of("LANG", "zh_CN"), "", "explain", "5%").out().contains("数字"));
        String chinese = Run.of("--lang=zh", "explain", "杭州市出口1200亿元以上。", "--published", "2024-09-10").out();
        assertTrue(chinese.contains("（已指定）") && chinese.contains("以上  货币 CNY") && chinese.contains("地点"), chinese);
        assertEquals(3, Run.of("explain", "no-such-file.txt").code());
    }
}
