package org.shuzheng.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.shuzheng.doc.Article;
import org.shuzheng.io.ArticleSink;
import org.shuzheng.io.InputFault;
import org.shuzheng.io.InputWalk;
import org.shuzheng.io.Limits;
import org.shuzheng.io.Readers;
import org.shuzheng.lexicon.Models;
import org.shuzheng.pipeline.Shuzheng;

/** Fact queries over the shipped corpus, with the answers that stand in its articles: {@code corpus/search.tsv}. */
final class SearchCorpusTest {

    @TempDir
    private static Path folder;

    private static Library library;

    @BeforeAll
    static void ingestTheCorpus() throws IOException {
        Shuzheng shuzheng = Shuzheng.open();
        try (LibraryWriter writer = LibraryWriter.open(folder, Models.shipped())) {
            new InputWalk(new Readers(), Limits.STANDARD).read(Path.of("corpus"), new ArticleSink() {
                @Override
                public void article(Article article) {
                    writer.put(shuzheng.extract(article));
                }

                @Override
                public void fault(InputFault fault) {
                    throw new IllegalStateException(fault.toString());
                }
            });
            writer.commit();
        }
        library = Library.open(folder, Models.shipped(), shuzheng, LocalDate.of(2024, 12, 1));
    }

    @AfterAll
    static void close() {
        library.close();
    }

    static Stream<Arguments> rows() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/corpus/search.tsv")).stream()
                .filter(line -> !line.startsWith("#") && !line.startsWith("expected")).map(line -> line.split("\t"))
                .map(cells -> Arguments.of(cells[1], cells[0]));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void finds(String query, String expected) {
        List<String> answers = Arrays.asList(expected.substring(2).split(";"));
        List<String> found = new ArrayList<>();
        for (FactHit hit : library.facts(new Search(query, Search.Sort.RELEVANCE, 200, 0, List.of())).hits()) {
            found.add(hit.article() + "|" + hit.surface());
        }
        switch (expected.charAt(0)) {
            case '=' -> assertEquals(new HashSet<>(answers), new HashSet<>(found));
            case '^' -> assertEquals(answers, found.subList(0, Math.min(answers.size(), found.size())), found.toString());
            case '+' -> assertTrue(found.containsAll(answers), found.toString());
            default -> throw new IllegalArgumentException("no such kind of row: " + expected);
        }
    }
}
