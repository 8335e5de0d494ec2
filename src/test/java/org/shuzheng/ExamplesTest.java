package org.shuzheng;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shuzheng.doc.Article;
import org.shuzheng.doc.Extraction;
import org.shuzheng.index.FactHit;
import org.shuzheng.index.Library;
import org.shuzheng.index.LibraryWriter;
import org.shuzheng.index.Search;
import org.shuzheng.lexicon.Models;
import org.shuzheng.pipeline.Shuzheng;

/** The examples of the README for those who embed the program, as code that runs. */
final class ExamplesTest {

    @Test
    void anArticleIsRead() {
        Shuzheng shuzheng = Shuzheng.open();
        Extraction e = shuzheng.extract(new Article("a", Optional.of("标题"), Optional.of(LocalDate.of(2024, 7, 31)),
                Optional.empty(), "2023年，杭州市实现数字贸易额3190亿元，增长21.1%。"));
        assertEquals("319000000000", e.figures().get(0).value().toPlainString());
        assertEquals(Optional.of("2023"), e.facts().get(0).period());
    }

    @Test
    void aLibraryIsFilledAndSearched(@TempDir Path folder) {
        Shuzheng shuzheng = Shuzheng.open();
        try (LibraryWriter writer = LibraryWriter.open(folder, Models.shipped())) {
            writer.put(shuzheng.extract(new Article("a", Optional.empty(), Optional.of(LocalDate.of(2024, 7, 31)),
                    Optional.empty(), "2023年，杭州市数字贸易额3190亿元，增长21.1%。")));
            writer.commit();
        }
        List<String> found = new ArrayList<>();
        try (Library library = Library.open(folder)) {
            for (FactHit hit : library.facts(Search.of("indicator:数字贸易额 value:>3000亿元")).hits()) {
                found.add(hit.subject().orElse("") + " " + hit.surface());
            }
        }
        assertEquals(List.of("杭州市 3190亿元"), found);
    }
}
