package org.shuzheng.index;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.shuzheng.doc.Article;
import org.shuzheng.doc.Extraction;
import org.shuzheng.lexicon.Folding;
import org.shuzheng.lexicon.Models;

/**
 * The one writer of a library. What {@link #commit()} has returned from is on disk and survives the death of the process;
 * what came after the last commit is gone as a whole with it. Thread-safe.
 */
public final class LibraryWriter implements AutoCloseable {

    /** What became of an article that was put. */
    public enum Put {
        /** It is new. */
        ADDED,
        /** It takes the place of an older article of the same id. */
        UPDATED,
        /** The library holds just this article already. */
        UNCHANGED
    }

    private final Path path;
    private final Directory directory;
    private final IndexWriter writer;
    private final ArticleBlock blocks;
    private final DirectoryReader before;
    private final IndexSearcher searcher;
    private final Stamp now;

    private LibraryWriter(Path path, Directory directory, IndexWriter writer, ChineseAnalysis analysis, UnitScale units,
                          DirectoryReader before, Stamp now) {
        this.now = now;
        this.path = path;
        this.directory = directory;
        this.writer = writer;
        this.before = before;
        this.searcher = new IndexSearcher(before);
        this.blocks = new ArticleBlock(ArticleBlock.facetsConfig(), units, analysis);
    }

    /**
     * Opens a library for writing; makes an empty one where there is none.
     *
     * @param path   the library's folder
     * @param models the models by which the articles are read
     * @throws LibraryException when another process is writing, the folder cannot be written, or the library was made with
     *                          another schema or other models
     */
    public static LibraryWriter open(Path path, Models models) {
        return open(path, models, false);
    }

    /** Opens a library whose articles will all be written anew: other models than before are no fault. */
    static LibraryWriter open(Path path, Models models, boolean anew) {
        return open(path, models, anew, FSDirectory::open);
    }

    /** How the folder of a library becomes a place to write to. */
    interface Store {
        Directory open(Path path) throws IOException;
    }

    static LibraryWriter open(Path path, Models models, boolean anew, Store store) {
        Directory directory = null;
        try {
            Files.createDirectories(path);
            directory = store.open(path);
            ChineseAnalysis analysis = new ChineseAnalysis(Folding.load(models));
            IndexWriterConfig config = new IndexWriterConfig(analysis.perField())
                    .setCodec(new Lucene104Codec(Lucene104Codec.Mode.BEST_COMPRESSION)).setRAMBufferSizeMB(64)
                    .setCommitOnClose(false);
            Stamp now = Stamp.of(models);
            if (DirectoryReader.indexExists(directory)) {
                Stamp.of(SegmentInfos.readLatestCommit(directory).getUserData()).check(now, path, anew);
            }
            IndexWriter writer = new IndexWriter(directory, config);
            if (!DirectoryReader.indexExists(directory)) {
                writer.setLiveCommitData(now.entries().entrySet());
                writer.commit();
            }
            return new LibraryWriter(path, directory, writer, analysis, new UnitScale(models), DirectoryReader.open(directory), now);
        } catch (LockObtainFailedException e) {
            close(directory);
            throw new LibraryException("the library " + path + " is being written by another process; wait until it has ended, "
                    + "or use another library with --library", e);
        } catch (IOException e) {
            close(directory);
            throw unwritable(path, e);
        } catch (RuntimeException e) {
            close(directory);
            throw e;
        }
    }

    /** A number that is the same for articles of the same title, day, source and text, and differs otherwise. */
    public static long fingerprint(Article article) {
        return Long.parseUnsignedLong(ArticleBlock.hash(article).substring(0, 16), 16);
    }

    /** True when the library, as it was when this writer opened, holds just this article. */
    public boolean holds(Article article) {
        try {
            return searcher.count(new BooleanQuery.Builder().add(new TermQuery(new Term(Fields.ARTICLE, article.id())), BooleanClause.Occur.FILTER)
                    .add(new TermQuery(new Term(Fields.HASH, ArticleBlock.hash(article))), BooleanClause.Occur.FILTER).build()) > 0;
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    /** Puts an article with its records in place of what the library holds under its id. It is confirmed by {@link #commit()}. */
    public Put put(Extraction extraction) {
        try {
            Term id = new Term(Fields.ARTICLE, extraction.article().id());
            boolean known = searcher.count(new TermQuery(id)) > 0;
            writer.updateDocuments(id, blocks.documents(extraction));
            return known ? Put.UPDATED : Put.ADDED;
        } catch (IOException | AlreadyClosedException e) {
            throw unwritable(path, e);
        }
    }

    /** The source (file, address) of the article of this id, as the library was when this writer opened. */
    public Optional<String> sourceOf(String id) {
        try {
            TopDocs top = searcher.search(new BooleanQuery.Builder().add(new TermQuery(new Term(Fields.ARTICLE, id)), BooleanClause.Occur.FILTER)
                    .add(new TermQuery(new Term(Fields.KIND, ArticleBlock.ARTICLE)), BooleanClause.Occur.FILTER).build(), 1);
            return top.scoreDocs.length == 0 ? Optional.empty()
                    : Optional.ofNullable(searcher.storedFields().document(top.scoreDocs[0].doc, Set.of(Fields.SOURCE)).get(Fields.SOURCE));
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    /** Takes an article out. @return true when the library, as it was when this writer opened, held it */
    public boolean delete(String id) {
        try {
            boolean known = searcher.count(new TermQuery(new Term(Fields.ARTICLE, id))) > 0;
            writer.deleteDocuments(new Term(Fields.ARTICLE, id));
            return known;
        } catch (IOException | AlreadyClosedException e) {
            throw unwritable(path, e);
        }
    }

    /** Marks the library as read with the present models, and confirms. To be called when every article has been put anew. */
    void restamp() {
        writer.setLiveCommitData(now.entries().entrySet());
        commit();
    }

    /** Confirms all that was put and deleted: when this returns it is on disk. */
    public void commit() {
        try {
            writer.commit();
        } catch (IOException | AlreadyClosedException e) {
            throw unwritable(path, e);
        }
    }

    /** Merges the library into few files; slow, but later searches are faster. */
    public void compact() {
        try {
            writer.forceMerge(1);
            writer.commit();
        } catch (IOException | AlreadyClosedException e) {
            throw unwritable(path, e);
        }
    }

    /** Ends writing. What was not committed is dropped. */
    @Override
    public void close() {
        try {
            before.close();
            writer.rollback();
            directory.close();
        } catch (IOException | AlreadyClosedException e) {
            throw unwritable(path, e);
        }
    }

    static LibraryException unreadable(Path path, IOException e) {
        return new LibraryException("the library " + path + " cannot be read: " + reason(e), e);
    }

    /** A fault while writing closes the writer for good; what it then says is less than what closed it. */
    private static LibraryException unwritable(Path path, Exception fault) {
        IOException e = fault instanceof IOException io ? io
                : fault.getCause() instanceof IOException io ? io : new IOException(String.valueOf(fault.getMessage()), fault);
        return new LibraryException("the library " + path + " cannot be written: " + reason(e)
                + "; what was confirmed before is safe. Make room or check the rights of the folder, then run the same command again", e);
    }

    private static String reason(IOException e) {
        if (e instanceof java.nio.file.AccessDeniedException) {
            return "no permission (" + e.getMessage() + ")";
        }
        if (e instanceof FileSystemException f && f.getReason() != null) {
            return f.getReason();
        }
        return String.valueOf(e.getMessage());
    }

    private static void close(Directory directory) {
        if (directory != null) {
            try {
                directory.close();
            } catch (IOException e) {
                throw new LibraryException("a folder cannot be closed: " + e.getMessage(), e);
            }
        }
    }

    /**
     * By what a library was made.
     *
     * @param schema version of the documents
     * @param models hash of the models
     */
    record Stamp(String schema, String models) {

        static Stamp of(Models models) {
            return new Stamp(Fields.SCHEMA, models.hash());
        }

        static Stamp of(Map<String, String> data) {
            return new Stamp(data.getOrDefault("schema", "?"), data.getOrDefault("models", "?"));
        }

        Map<String, String> entries() {
            return new HashMap<>(Map.of("schema", schema, "models", models));
        }

        void check(Stamp now, Path path, boolean anew) {
            if (!schema.equals(now.schema)) {
                throw new LibraryException("the library " + path + " has schema " + schema + ", this program writes schema " + now.schema
                        + "; take its articles out with shuzheng export --articles --library " + path
                        + " -o articles.jsonl and ingest them into a new one");
            }
            if (!anew && !models.equals(now.models)) {
                throw new LibraryException("the library " + path + " was made with other models (" + models + ", now " + now.models
                        + "); run shuzheng reindex --library " + path + " to read its articles anew, then repeat this command");
            }
        }
    }
}
