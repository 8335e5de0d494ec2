package org.shuzheng.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shuzheng.doc.Article;
import org.shuzheng.lexicon.Models;
import org.shuzheng.pipeline.Shuzheng;
import org.shuzheng.text.Span;

/** The library with the real pipeline and a real index on disk. */
final class LibraryTest {

    private static final Models MODELS = Models.shipped();
    private static final Shuzheng SHUZHENG = Shuzheng.open();

    @TempDir
    private Path folder;

    private static Article article(String id, String text) {
        return new Article(id, Optional.of("标题" + id), Optional.of(LocalDate.of(2024, 7, 31)), Optional.of(id + ".txt"), text);
    }

    private void put(Article... articles) {
        try (LibraryWriter writer = LibraryWriter.open(folder, MODELS)) {
            for (Article a : articles) {
                writer.put(SHUZHENG.extract(a));
            }
            writer.commit();
        }
    }

    private Library open() {
        return Library.open(folder, MODELS, SHUZHENG, LocalDate.of(2024, 7, 31));
    }

    private List<String> surfaces(Library library, String query) {
        return library.facts(Search.of(query)).hits().stream().map(FactHit::surface).collect(Collectors.toCollection(ArrayList::new));
    }

    @Test
    void anArticleIsReplacedAsAWhole() {
        put(article("a", "2023年，杭州市数字贸易额3190亿元，同比增长8.1%。"), article("b", "2023年，宁波市进出口总额1.28万亿元。"));
        put(article("a", "2023年，杭州市网上零售额1.2万亿元。"));
        try (Library library = open()) {
            assertEquals(2, library.stats().articles());
            assertEquals(List.of(), surfaces(library, "数字贸易额"));
            assertEquals(List.of("1.2万亿元"), surfaces(library, "网上零售额"));
            assertEquals(List.of("1.28万亿元"), surfaces(library, "article:b"));
        }
    }

    @Test
    void unitsOfOneDimensionAreOne() {
        put(article("a", "2023年，全国粮食产量13908亿斤。2023年，全市水产品产量20万吨。2023年，全市进出口额100亿美元。"));
        try (Library library = open()) {
            assertEquals(List.of("13908亿斤"), surfaces(library, "value:>6亿吨"));
            assertEquals(List.of("20万吨"), surfaces(library, "value:3亿斤..5亿斤"));
            assertEquals(List.of(), surfaces(library, "value:>1亿元"), "dollars are no yuan");
            assertEquals(List.of("100亿美元"), surfaces(library, "value:>=1亿美元"));
        }
    }

    @Test
    void factsNamedAndDatedJustAsAskedForComeFirst() {
        put(article("a", "2021年至2025年，杭州市进出口总额累计4万亿元。2023年，杭州市进出口总额8030亿元。2023年，杭州市跨境电商进出口总额1400亿元。"));
        try (Library library = open()) {
            assertEquals(List.of("8030亿元", "1400亿元", "4万亿元"), surfaces(library, "2023年杭州市进出口总额"));
            Hits<FactHit> all = library.facts(new Search("进出口总额 杭州", Search.Sort.RELEVANCE, 10, 0, List.of()));
            List<String> pages = new ArrayList<>();
            for (int i = 0; i < all.hits().size(); i++) {
                pages.add(library.facts(new Search("进出口总额 杭州", Search.Sort.RELEVANCE, 1, i, List.of())).hits().get(0).surface());
            }
            assertEquals(all.hits().stream().map(FactHit::surface).toList(), pages, "page by page as at once");
            assertEquals(1.0, all.hits().get(0).score().orElseThrow());
            assertTrue(all.hits().get(2).score().orElseThrow() < 1, all.toString());
        }
    }

    @Test
    void aTextAsLongAsAnArticleCanBeSearchedFor() {
        put(article("a", "2023年，杭州市数字贸易额3190亿元。"));
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            text.append((char) (0x4e00 + i * 7 % 20_000));
        }
        try (Library library = open()) {
            assertEquals(0, library.facts(Search.of(text.toString())).total());
            assertEquals(0, library.articles(Search.of(text + "是多少")).total());
            String blanks = text.toString().replaceAll("(..)", "$1 ");
            assertThrows(QueryException.class, () -> library.facts(Search.of(blanks)));
        }
    }

    @Test
    void aPlaceFindsWhatIsSaidOfItByAPointingWord() {
        put(article("a", "柳州市2024年政府工作报告。2023年，柳州市工业投资增长3%。全市地区生产总值3115亿元。"),
                article("b", "桂林市2024年政府工作报告。2023年，桂林市工业投资增长4%。全市地区生产总值2523亿元。"),
                article("c", "2023年，我国地区生产总值合计126万亿元。"));
        try (Library library = open()) {
            assertEquals(List.of("3115亿元"), surfaces(library, "柳州 地区生产总值"));
            assertEquals(List.of("3115亿元"), surfaces(library, "subject:柳州市 indicator:地区生产总值"));
            assertEquals(List.of("2523亿元", "3115亿元"), surfaces(library, "subject:全市 indicator:地区生产总值").stream().sorted().toList());
            assertEquals(List.of("2523亿元", "3115亿元"), surfaces(library, "indicator:地区生产总值 region:city").stream().sorted().toList());
            assertEquals(List.of("126万亿元"), surfaces(library, "subject:全国 地区生产总值"));
            assertEquals(List.of("126万亿元"), surfaces(library, "subject:中国 地区生产总值"));
        }
    }

    @Test
    void theMostIsAskedOfTheIndicatorNotOfItsNeighbours() {
        put(article("a", "1979年，全国粮食产量三亿三千二百万吨，铁路货运量十一亿吨。1978年，全国粮食产量三亿吨。"));
        try (Library library = open()) {
            assertEquals(List.of("三亿三千二百万吨", "三亿吨"), surfaces(library, "哪一年粮食产量最大"));
        }
    }

    @Test
    void boundsAndVagueFiguresMatchByOverlap() {
        put(article("a", "2023年，全市跨境电商主体超10万家。"), article("b", "2023年，全市高新技术企业数百家。"));
        try (Library library = open()) {
            assertEquals(List.of("10万家"), surfaces(library, "value:>10万家"));
            assertEquals(List.of("数百家"), surfaces(library, "value:500家..600家"));
            assertEquals(List.of(), surfaces(library, "value:2000家..3000家"));
        }
    }

    @Test
    void oldAndNewLettersFindEachOther() {
        put(article("a", "2023年，臺灣地區對外貿易總額８０００億美元。"), article("b", "2023年，四川省对外贸易总额1000亿美元。"));
        try (Library library = open()) {
            assertEquals(2, library.count("对外贸易总额"));
            assertEquals(2, library.count("對外貿易總額"));
            assertEquals(1, library.count("value:8000亿美元"));
            Hits<ArticleHit> articles = library.articles(Search.of("对外贸易 台湾"));
            assertEquals(List.of("a"), articles.hits().stream().map(h -> h.article().id()).toList());
            ArticleHit.Passage passage = articles.hits().get(0).passages().get(0);
            assertTrue(passage.marks().contains(new Span(6, 8)) || passage.marks().stream().anyMatch(m -> m.of(passage.text()).contains("臺灣")),
                    passage.toString());
        }
    }

    @Test
    void facetsCountAndSortsSort() {
        put(article("a", "2023年，杭州市网上零售额3000亿元，同比增长5%。"), article("b", "2023年，宁波市网上零售额5000亿元，同比增长12%。"),
                article("c", "2022年，苏州市网上零售额4000亿元，同比下降3%。"));
        try (Library library = open()) {
            Search search = new Search("aspect:level", Search.Sort.VALUE, 10, 0, List.of("year", "indicator"));
            Hits<FactHit> hits = library.facts(search);
            assertEquals(List.of("5000亿元", "4000亿元", "3000亿元"), hits.hits().stream().map(FactHit::surface).toList());
            assertEquals(List.of(new Hits.Count("2023", 2), new Hits.Count("2022", 1)), hits.facets().get("year"));
            assertEquals(List.of("12", "5", "-3"), library.facts(new Search("aspect:level", Search.Sort.GROWTH, 10, 0, List.of())).hits().stream()
                    .map(h -> h.growth().orElseThrow().toPlainString()).toList());
            assertEquals(List.of("4000亿元"), surfaces(library, "aspect:level growth:<0"));
            assertEquals(List.of("4000亿元"), library.facts(new Search("aspect:level", Search.Sort.VALUE, 1, 1, List.of())).hits().stream()
                    .map(FactHit::surface).toList());
        }
    }

    @Test
    void aHitShowsWhereItIsSaid() {
        Article a = article("a", "前言。\n\n2023 年，杭 州 市 数 字 贸 易 额 3190 亿元。");
        put(a);
        try (Library library = open()) {
            FactHit hit = library.facts(Search.of("杭州 3190亿元")).hits().get(0);
            assertEquals("3190 亿元", hit.place().of(a.text()));
            assertTrue(hit.marks().stream().map(m -> m.of(hit.sentence())).anyMatch(m -> m.contains("杭州")), hit.toString());
        }
    }

    @Test
    void theSameArticleAgainChangesNothing() {
        Article a = article("a", "2023年，杭州市数字贸易额3190亿元。");
        put(a);
        try (LibraryWriter writer = LibraryWriter.open(folder, MODELS)) {
            assertTrue(writer.holds(a));
            assertFalse(writer.holds(article("a", "2023年，杭州市数字贸易额3191亿元。")));
        }
    }

    @Test
    void whatWasNotCommittedIsGoneAndTheRestStands() {
        put(article("a", "2023年，杭州市数字贸易额3190亿元。"));
        try (LibraryWriter writer = LibraryWriter.open(folder, MODELS)) {
            writer.put(SHUZHENG.extract(article("b", "2023年，宁波市进出口总额1.28万亿元。")));
            writer.delete("a");
        }
        try (Library library = open()) {
            assertTrue(library.article("a").isPresent());
            assertTrue(library.article("b").isEmpty());
        }
    }

    @Test
    void oneWriterAtATimeAndReadersBeside() {
        put(article("a", "2023年，杭州市数字贸易额3190亿元。"));
        try (LibraryWriter writer = LibraryWriter.open(folder, MODELS); Library before = open()) {
            LibraryException e = assertThrows(LibraryException.class, () -> LibraryWriter.open(folder, MODELS));
            assertTrue(e.getMessage().contains("written by another process"), e.getMessage());
            writer.delete("a");
            writer.commit();
            assertTrue(before.article("a").isPresent(), "a reader keeps what it saw");
        }
    }

    @Test
    void otherModelsAreToldAndReindexMendsThem(@TempDir Path other) throws IOException {
        for (String name : MODELS.names()) {
            Files.write(other.resolve(name), MODELS.bytes(name));
        }
        Files.writeString(other.resolve("query-cues.tsv"), Files.readString(other.resolve("query-cues.tsv")) + "# one line more\n");
        put(article("a", "2023年，杭州市数字贸易额3190亿元。"));
        Models changed = Models.of(other);
        LibraryException e = assertThrows(LibraryException.class, () -> LibraryWriter.open(folder, changed));
        assertTrue(e.getMessage().contains("reindex"), e.getMessage());
        List<String> read = new ArrayList<>();
        Ingest.again(folder, changed, Shuzheng.open(changed), 2, new Ingest.Listener() {
            @Override
            public void confirmed(List<Ingest.Done> articles) {
                articles.forEach(d -> read.add(d.put() + " " + d.id()));
            }

            @Override
            public void failed(Article article, Exception fault) {
                throw new IllegalStateException(fault);
            }
        });
        assertEquals(List.of("UPDATED a"), read);
        LibraryWriter.open(folder, changed).close();
        try (Library library = Library.open(folder, changed, SHUZHENG, LocalDate.now())) {
            assertFalse(library.outdated());
            assertEquals(1, library.count("数字贸易额"));
        }
    }

    @Test
    void aLibraryOfAnotherVersionIsRefusedButItsArticlesCanBeTakenOut() throws IOException {
        Article a = article("a", "2023年，杭州市数字贸易额3190亿元。");
        put(a);
        try (IndexWriter writer = new IndexWriter(FSDirectory.open(folder), new IndexWriterConfig())) {
            writer.setLiveCommitData(Map.of("schema", "0", "models", MODELS.hash()).entrySet());
            writer.commit();
        }
        LibraryException read = assertThrows(LibraryException.class, this::open);
        assertTrue(read.getMessage().contains("schema 0") && read.getMessage().contains("export --articles"), read.getMessage());
        assertThrows(LibraryException.class, () -> LibraryWriter.open(folder, MODELS));
        List<Article> articles = new ArrayList<>();
        try (Library library = Library.openForExport(folder, MODELS, SHUZHENG)) {
            library.each(stored -> articles.add(stored.article()));
        }
        assertEquals(List.of(a.text()), articles.stream().map(Article::text).toList());
    }

    @Test
    void aMissingOrUnfitFolderIsToldClearly() throws IOException {
        LibraryException missing = assertThrows(LibraryException.class, () -> Library.open(folder.resolve("none")));
        assertTrue(missing.getMessage().contains("shuzheng ingest"), missing.getMessage());
        LibraryException empty = assertThrows(LibraryException.class, this::open);
        assertTrue(empty.getMessage().contains("holds no library"), empty.getMessage());
        Path file = Files.writeString(folder.resolve("file"), "x");
        LibraryException unfit = assertThrows(LibraryException.class, () -> LibraryWriter.open(file, MODELS));
        assertTrue(unfit.getMessage().contains("cannot be written"), unfit.getMessage());
    }

    @Test
    void ingestConfirmsWhatIsOnDisk() {
        List<String> confirmed = new ArrayList<>();
        try (LibraryWriter writer = LibraryWriter.open(folder, MODELS)) {
            Ingest.Listener listener = new Ingest.Listener() {
                @Override
                public void confirmed(List<Ingest.Done> articles) {
                    articles.forEach(d -> confirmed.add(d.id()));
                }

                @Override
                public void failed(Article article, Exception fault) {
                    throw new IllegalStateException(fault);
                }
            };
            try (Ingest ingest = new Ingest(SHUZHENG, writer, 2, listener)) {
                GeneratedArticles.of(0, 50).forEachRemaining(ingest::put);
            }
        }
        assertEquals(50, confirmed.size());
        try (Library library = open()) {
            assertEquals(50, library.stats().articles());
            confirmed.forEach(id -> assertTrue(library.article(id).isPresent(), id));
            assertTrue(library.stats().facts() >= 450, library.stats().toString());
        }
    }
}
