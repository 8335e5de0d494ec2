package org.shuzheng.index;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.shuzheng.doc.Article;
import org.shuzheng.doc.Extraction;
import org.shuzheng.lexicon.Models;
import org.shuzheng.pipeline.Shuzheng;

/**
 * Takes articles into a library: several threads read them, one at a time of them commits. Memory is bounded by the number
 * of articles under way. {@link #put} blocks when that many are under way.
 *
 * <p>An article is confirmed, by {@link Listener#confirmed}, only after it is on disk.
 */
public final class Ingest implements AutoCloseable {

    /**
     * When to commit: a commit costs a few dozen milliseconds, so it is made for many articles, or after some time.
     *
     * @param articles after so many
     * @param nanos    or after so long
     */
    record Pace(int articles, long nanos) {

        static final Pace STANDARD = new Pace(2_000, TimeUnit.SECONDS.toNanos(5));
    }

    /** Hears what becomes of the articles; called by one thread at a time. */
    public interface Listener {

        /** These articles are on disk now. */
        void confirmed(List<Done> articles);

        /** This article could not be read; the fault is ours. */
        void failed(Article article, Exception fault);
    }

    /**
     * What became of one article.
     *
     * @param id  the article
     * @param put what it did to the library
     */
    public record Done(String id, LibraryWriter.Put put) {
    }

    private final Shuzheng shuzheng;
    private final LibraryWriter library;
    private final Listener listener;
    private final ExecutorService workers;
    private final BlockingQueue<Article> queue;
    private final Article end;
    private final int threads;
    private final boolean anew;
    private final Pace pace;
    private final Object commitLock = new Object();
    private final List<Done> waiting = new ArrayList<>();
    private long committedAt = System.nanoTime();
    private volatile LibraryException stopped;

    /**
     * Starts the threads.
     *
     * @param shuzheng reads the articles
     * @param library  takes them
     * @param threads  how many articles are read at a time
     * @param listener hears what becomes of them
     */
    public Ingest(Shuzheng shuzheng, LibraryWriter library, int threads, Listener listener) {
        this(shuzheng, library, threads, listener, false, Pace.STANDARD);
    }

    Ingest(Shuzheng shuzheng, LibraryWriter library, int threads, Listener listener, boolean anew, Pace pace) {
        this.pace = pace;
        this.anew = anew;
        this.shuzheng = shuzheng;
        this.library = library;
        this.listener = listener;
        this.threads = threads;
        this.end = new Article("", Optional.empty(), Optional.empty(), Optional.empty(), "");
        this.queue = new ArrayBlockingQueue<>(threads * 4);
        this.workers = Executors.newFixedThreadPool(threads, Thread.ofPlatform().name("ingest-", 0).daemon().factory());
        for (int i = 0; i < threads; i++) {
            workers.execute(this::work);
        }
    }

    /**
     * Reads every article of a library anew, from the text that it keeps, with the present models. When it is cut short the
     * library stays whole and still counts as made with the older models.
     *
     * @throws LibraryException when the library cannot be read or written, or has another schema
     */
    public static void again(Path path, Models models, Shuzheng shuzheng, int threads, Listener listener) {
        try (LibraryWriter writer = LibraryWriter.open(path, models, true);
             Library library = Library.open(path, models, shuzheng, LocalDate.now())) {
            try (Ingest ingest = new Ingest(shuzheng, writer, threads, listener, true, Pace.STANDARD)) {
                library.each(stored -> ingest.put(stored.article()));
            }
            writer.restamp();
        }
    }

    /** Hands an article in; waits while too many are under way. @throws LibraryException when the library can no longer be written */
    public void put(Article article) {
        try {
            while (!queue.offer(article, 100, TimeUnit.MILLISECONDS)) {
                check();
            }
            check();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LibraryException("ingest was interrupted", e);
        }
    }

    /** Waits for all articles and confirms the last ones. @throws LibraryException when the library could not be written */
    @Override
    public void close() {
        try {
            for (int i = 0; i < threads; i++) {
                while (!queue.offer(end, 100, TimeUnit.MILLISECONDS)) {
                    if (stopped != null) {
                        break;
                    }
                }
            }
            workers.shutdown();
            workers.awaitTermination(1, TimeUnit.DAYS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        check();
        commit(true);
        check();
    }

    private void check() {
        if (stopped != null) {
            // A new one each time: put and close may both throw, and an exception cannot suppress itself.
            throw new LibraryException(stopped.getMessage(), stopped);
        }
    }

    private void work() {
        try {
            for (Article a = queue.take(); a != end; a = queue.take()) {
                if (stopped == null) {
                    one(a);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void one(Article article) {
        try {
            if (!anew && library.holds(article)) {
                done(new Done(article.id(), LibraryWriter.Put.UNCHANGED));
                return;
            }
            Extraction extraction;
            try {
                extraction = shuzheng.extract(article);
            } catch (RuntimeException | StackOverflowError e) {
                synchronized (commitLock) {
                    listener.failed(article, e instanceof Exception x ? x : new IllegalStateException(e));
                }
                return;
            }
            done(new Done(article.id(), library.put(extraction)));
        } catch (LibraryException e) {
            // The first fault tells why; those that follow only say that the writer is closed.
            synchronized (commitLock) {
                stopped = stopped == null ? e : stopped;
            }
        }
    }

    private void done(Done one) {
        synchronized (commitLock) {
            waiting.add(one);
        }
        commit(false);
    }

    /**
     * Commits and then confirms. An article is in {@code waiting} only after the writer has it, so all that is taken out
     * here before the commit is in it.
     */
    private void commit(boolean last) {
        synchronized (commitLock) {
            boolean due = waiting.size() >= pace.articles() || System.nanoTime() - committedAt > pace.nanos();
            if (waiting.isEmpty() || !(last || due)) {
                return;
            }
            List<Done> now = List.copyOf(waiting);
            try {
                library.commit();
            } catch (LibraryException e) {
                stopped = stopped == null ? e : stopped;
                return;
            }
            waiting.clear();
            committedAt = System.nanoTime();
            listener.confirmed(now);
        }
    }
}
