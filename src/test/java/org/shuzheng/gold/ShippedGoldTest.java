package org.shuzheng.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shuzheng.lexicon.Folding;
import org.shuzheng.lexicon.Models;

/** The gold that is shipped: sound, large enough, of the corpus beside it, and carried by every exchange format. */
final class ShippedGoldTest {

    private static List<Annotated> gold;
    private static GoldSet set;

    @BeforeAll
    static void read() throws IOException {
        set = GoldSet.read(List.of(Path.of("gold")));
        gold = set.entries().stream().map(GoldSet.Entry::article).toList();
    }

    @Test
    void hasNoErrors() throws IOException {
        Folding folding = Folding.load(Models.shipped());
        List<GoldSet.Entry> all = new ArrayList<>(set.entries());
        all.addAll(GoldSet.read(List.of(Path.of("gold/second"))).entries());
        assertEquals(List.of(), all.stream().flatMap(e -> GoldLint.check(e.file().toString(), e.article(), folding).stream())
                .filter(f -> f.severity() == Finding.Severity.ERROR).toList());
    }

    @Test
    void isLargeAndMixedEnough() {
        assertTrue(gold.size() >= 20, gold.size() + " articles");
        assertTrue(gold.stream().mapToInt(a -> a.figures().size()).sum() >= 600);
        assertTrue(gold.stream().mapToInt(a -> a.times().size()).sum() >= 300);
        assertTrue(gold.stream().mapToInt(a -> a.entities().size()).sum() >= 400);
        assertTrue(gold.stream().mapToInt(a -> a.facts().size()).sum() >= 500);
        assertEquals(new TreeSet<>(List.of("dev", "test")), new TreeSet<>(set.entries().stream().map(GoldSet.Entry::set).toList()));
        assertTrue(gold.stream().map(a -> a.style().orElseThrow()).distinct().count() >= 9);
    }

    @Test
    void hasTheTextsOfTheCorpus() throws IOException {
        for (Annotated a : gold) {
            Charset charset = a.id().endsWith("-gb18030") ? Charset.forName("GB18030") : StandardCharsets.UTF_8;
            assertEquals(new String(Files.readAllBytes(Path.of("corpus", a.id() + ".txt")), charset), a.text(), a.id());
            var meta = GoldJson.mapper().readTree(Path.of("corpus", a.id() + ".meta.json").toFile());
            assertEquals(a.title().orElseThrow(), meta.path("title").asText());
            assertEquals(a.published().orElseThrow().toString(), meta.path("published").asText());
        }
    }

    @Test
    void isAnnotatedTwiceInATenth() throws IOException {
        List<Annotated> second = GoldSet.read(List.of(Path.of("gold/second"))).entries().stream().map(GoldSet.Entry::article).toList();
        int twice = second.stream().mapToInt(a -> a.mentions().size()).sum();
        assertTrue(twice * 10 >= gold.stream().mapToInt(a -> a.mentions().size()).sum(), twice + " mentions");
    }

    @ParameterizedTest
    @EnumSource(Exchange.class)
    void comesBackWholeFromEveryFormat(Exchange format) {
        List<String> problems = new ArrayList<>();
        List<Annotated> back = format.read(new LinkedHashMap<>(format.write(gold)), problems);
        assertEquals(List.of(), problems);
        Map<String, String> expected = Exchange.JSON.write(gold);
        Map<String, String> actual = Exchange.JSON.write(back);
        assertEquals(expected.keySet(), actual.keySet());
        expected.forEach((name, json) -> assertEquals(json, actual.get(name), name));
    }
}
