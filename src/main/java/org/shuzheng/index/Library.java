package org.shuzheng.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.FSDirectory;
import org.shuzheng.doc.Article;
import org.shuzheng.lexicon.Folding;
import org.shuzheng.lexicon.Models;
import org.shuzheng.pipeline.Shuzheng;

/**
 * A library to be searched: articles with their facts. It shows the library as it was when it was opened; many may be open
 * at once, also while one process writes. Thread-safe.
 *
 * <pre>{@code
 * try (Library library = Library.open(Path.of("my-library"))) {
 *     for (FactHit hit : library.facts(Search.of("indicator:数字贸易额 value:>3000亿元")).hits()) {
 *         System.out.println(hit.subject().orElse("") + " " + hit.surface() + " " + hit.sentence());
 *     }
 * }
 * }</pre>
 */
public final class Library implements AutoCloseable {

    private final Path path;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final FactCompiler facts;
    private final ArticleCompiler articles;
    private final PlainLanguage plain;
    private final HitPages pages;
    private final Marker marker;
    private final LibraryWriter.Stamp stamp;
    private final LibraryWriter.Stamp now;
    private SortedSetDocValuesReaderState facetState;

    private Library(Path path, DirectoryReader reader, Models models, Shuzheng shuzheng, LocalDate today) throws IOException {
        this.path = path;
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        ChineseAnalysis analysis = new ChineseAnalysis(Folding.load(models));
        this.facts = new FactCompiler(analysis);
        this.articles = new ArticleCompiler(analysis, facts, new QueryAliases(models));
        this.plain = new PlainLanguage(shuzheng, models, today, new UnitScale(models));
        this.pages = new HitPages(searcher);
        this.marker = new Marker(analysis);
        this.stamp = LibraryWriter.Stamp.of(reader.getIndexCommit().getUserData());
        this.now = LibraryWriter.Stamp.of(models);
    }

    /**
     * Opens a library with the shipped models.
     *
     * @throws LibraryException when there is none at this path, it cannot be read, or an older program made it
     */
    public static Library open(Path path) {
        return open(path, Models.shipped(), Shuzheng.open(), LocalDate.now());
    }

    /**
     * Opens a library.
     *
     * @param path     its folder
     * @param models   the models
     * @param shuzheng reads the amounts and times in queries
     * @param today    the day to which 去年 in a query refers
     */
    public static Library open(Path path, Models models, Shuzheng shuzheng, LocalDate today) {
        return open(path, models, shuzheng, today, false);
    }

    /**
     * Opens a library, also one with the documents of another version of this program, to take its articles out with
     * {@link #each}: article and text are kept in the same way by all versions. It is not fit for searching.
     */
    public static Library openForExport(Path path, Models models, Shuzheng shuzheng) {
        return open(path, models, shuzheng, LocalDate.now(), true);
    }

    private static Library open(Path path, Models models, Shuzheng shuzheng, LocalDate today, boolean anySchema) {
        if (!Files.isDirectory(path)) {
            throw new LibraryException("there is no library at " + path + "; make one with: shuzheng ingest FILE… --library " + path);
        }
        try {
            Library library = new Library(path, DirectoryReader.open(FSDirectory.open(path)), models, shuzheng, today);
            if (!anySchema) {
                try {
                    library.stamp.check(library.now, path, true);
                } catch (LibraryException e) {
                    library.close();
                    throw e;
                }
            }
            return library;
        } catch (IndexNotFoundException e) {
            throw new LibraryException("the folder " + path + " holds no library; make one with: shuzheng ingest FILE… --library " + path, e);
        } catch (IOException e) {
            throw LibraryWriter.unreadable(path, e);
        }
    }

    /** True when the articles were read with other models than the present ones; {@code reindex} reads them anew. */
    public boolean outdated() {
        return !stamp.models().equals(now.models());
    }

    /** Finds facts. @throws QueryException when the query cannot be understood */
    public Hits<FactHit> facts(Search search) {
        Query q = QueryParser.parse(search.query(), plain);
        try {
            List<FactHit> hits = new ArrayList<>();
            Set<String> words = marker.terms(q);
            HitPages.Page page = search.limit() == 0 ? pages.counted(facts.filter(q))
                    : search.sort() == Search.Sort.RELEVANCE ? pages.tiers(facts.plan(q), search, HitPages.order(q))
                    : pages.ordered(facts.filter(q), search, HitPages.order(search.sort()));
            for (HitPages.Found hit : page.hits()) {
                Document d = searcher.storedFields().document(hit.doc(), Set.of(Fields.RECORD));
                hits.add(StoredFact.read(d.get(Fields.RECORD), sentence -> marker.mark(sentence, words), hit.score()));
            }
            return new Hits<>(hits, page.total(), page.exact(), QueryPrinter.print(q),
                    search.facets().isEmpty() ? Map.of() : facets(facts.filter(q), search.facets()));
        } catch (IndexSearcher.TooManyClauses e) {
            throw new QueryException("the query has too many words", search.query(), 0);
        } catch (IOException e) {
            throw LibraryWriter.unreadable(path, e);
        }
    }

    /** How many facts a query finds. @throws QueryException when the query cannot be understood */
    public long count(String query) {
        try {
            return searcher.count(facts.filter(QueryParser.parse(query, plain)));
        } catch (IndexSearcher.TooManyClauses e) {
            throw new QueryException("the query has too many words", query, 0);
        } catch (IOException e) {
            throw LibraryWriter.unreadable(path, e);
        }
    }

    /** Finds articles by their text, or by the facts in them. @throws QueryException when the query cannot be understood */
    public Hits<ArticleHit> articles(Search search) {
        Query q = QueryParser.parse(search.query(), plain);
        try {
            org.apache.lucene.search.Query lucene = articles.compile(q);
            List<ArticleHit> hits = new ArrayList<>();
            Set<String> words = marker.terms(q);
            HitPages.Page page = search.limit() == 0 ? pages.counted(lucene)
                    : search.sort() == Search.Sort.RELEVANCE ? pages.ranked(lucene, search)
                    : pages.ordered(lucene, search, HitPages.order(search.sort()));
            for (HitPages.Found hit : page.hits()) {
                StoredArticle a = stored(hit.doc());
                hits.add(new ArticleHit(a.article(), a.facts(), marker.passages(a.repaired(), words, 3), hit.score()));
            }
            return new Hits<>(hits, page.total(), page.exact(), QueryPrinter.print(q), facets(lucene, search.facets()));
        } catch (IndexSearcher.TooManyClauses e) {
            throw new QueryException("the query has too many words", search.query(), 0);
        } catch (IOException e) {
            throw LibraryWriter.unreadable(path, e);
        }
    }

    /** The article of this id, with its record. */
    public Optional<StoredArticle> article(String id) {
        try {
            TopDocs top = searcher.search(ArticleCompiler.named(id), 1);
            return top.scoreDocs.length == 0 ? Optional.empty() : Optional.of(stored(top.scoreDocs[0].doc));
        } catch (IOException e) {
            throw LibraryWriter.unreadable(path, e);
        }
    }

    /** Every article, in the order of their ids, one at a time. */
    public void each(Consumer<StoredArticle> consumer) {
        try {
            org.apache.lucene.search.Query all = new TermQuery(new Term(Fields.KIND, ArticleBlock.ARTICLE));
            Sort byId = new Sort(new SortField(Fields.ARTICLE, SortField.Type.STRING));
            ScoreDoc after = null;
            while (true) {
                TopDocs top = searcher.searchAfter(after, all, 10_000, byId);
                if (top.scoreDocs.length == 0) {
                    return;
                }
                for (ScoreDoc hit : top.scoreDocs) {
                    consumer.accept(stored(hit.doc));
                }
                after = top.scoreDocs[top.scoreDocs.length - 1];
            }
        } catch (IOException e) {
            throw LibraryWriter.unreadable(path, e);
        }
    }

    /** How much the library holds. */
    public Stats stats() {
        try {
            Map<String, Long> counts = new HashMap<>();
            for (String kind : List.of(ArticleBlock.ARTICLE, ArticleBlock.FACT, ArticleBlock.FIGURE, ArticleBlock.ENTITY)) {
                counts.put(kind, (long) searcher.count(new TermQuery(new Term(Fields.KIND, kind))));
            }
            long bytes = 0;
            for (String file : reader.getIndexCommit().getFileNames()) {
                bytes += Files.size(path.resolve(file));
            }
            return new Stats(counts.get(ArticleBlock.ARTICLE), counts.get(ArticleBlock.FACT), counts.get(ArticleBlock.FIGURE) + counts.get(ArticleBlock.FACT),
                    counts.get(ArticleBlock.ENTITY), bytes, stamp.schema(), stamp.models(), !outdated());
        } catch (IOException e) {
            throw LibraryWriter.unreadable(path, e);
        }
    }

    /**
     * How much a library holds.
     *
     * @param articles articles
     * @param facts    facts
     * @param figures  figures, those in facts among them
     * @param names    distinct names, counted article by article
     * @param bytes    size of the index on disk
     * @param schema   version of its documents
     * @param models   hash of the models by which it was read
     * @param current  true when those are the present models
     */
    public record Stats(long articles, long facts, long figures, long names, long bytes, String schema, String models, boolean current) {
    }

    @Override
    public void close() {
        try {
            reader.close();
            reader.directory().close();
        } catch (IOException e) {
            throw LibraryWriter.unreadable(path, e);
        }
    }

    private StoredArticle stored(int doc) throws IOException {
        Document d = searcher.storedFields().document(doc);
        Optional<LocalDate> published = Optional.ofNullable(d.get(Fields.GIVEN)).map(LocalDate::parse);
        return new StoredArticle(new Article(d.get(Fields.ARTICLE), Optional.ofNullable(d.get(Fields.TITLE)), published,
                Optional.ofNullable(d.get(Fields.SOURCE)), d.get(Fields.SOURCE_TEXT),
                StoredOrigin.provenance(Optional.ofNullable(d.get(Fields.PROVENANCE))), StoredOrigin.layout(d.getBinaryValue(Fields.LAYOUT))), d.get(Fields.REPAIRED), d.get(Fields.RECORD),
                d.getField(Fields.FACTS).numericValue().longValue());
    }

    private Map<String, List<Hits.Count>> facets(org.apache.lucene.search.Query q, List<String> names) throws IOException {
        Map<String, List<Hits.Count>> out = new LinkedHashMap<>();
        if (names.isEmpty()) {
            return out;
        }
        FacetsCollector found = searcher.search(q, new FacetsCollectorManager());
        SortedSetDocValuesFacetCounts counts = new SortedSetDocValuesFacetCounts(state(), found);
        for (String name : names) {
            FacetResult result = counts.getTopChildren(50, name);
            List<Hits.Count> values = new ArrayList<>();
            if (result != null) {
                for (LabelAndValue value : result.labelValues) {
                    values.add(new Hits.Count(value.label, value.value.longValue()));
                }
            }
            out.put(name, List.copyOf(values));
        }
        return out;
    }

    private synchronized SortedSetDocValuesReaderState state() throws IOException {
        if (facetState == null) {
            facetState = new DefaultSortedSetDocValuesReaderState(reader, ArticleBlock.facetsConfig());
        }
        return facetState;
    }
}
