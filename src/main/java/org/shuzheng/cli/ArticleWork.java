package org.shuzheng.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.shuzheng.doc.Article;
import org.shuzheng.doc.Extraction;
import org.shuzheng.io.ArticleSink;
import org.shuzheng.io.InputFault;
import org.shuzheng.pipeline.Shuzheng;

/**
 * Reads articles into records on several threads and writes them in the order in which they came. No more than a few
 * articles a thread are held at once, however many come.
 */
final class ArticleWork implements ArticleSink, Closeable {

    /** An article at work. */
    private record Job(Article article, Future<Extraction> extraction) {
    }

    /** So many articles that are called as one before are named, the others counted. */
    private static final int SAME_ID_TOLD = 5;

    private final Shuzheng shuzheng;
    private final RecordOutput out;
    private final Program program;
    private final Optional<String> title;
    private final Optional<LocalDate> published;
    private final ExecutorService threads;
    private final int window;
    private final Queue<Job> jobs = new ArrayDeque<>();
    private final UniqueNames names = new UniqueNames();
    private final Map<String, String> places = new HashMap<>();
    private final boolean showProgress;
    private Optional<String> place = Optional.empty();
    private int sameId;
    private long shown = System.nanoTime();
    private int written;
    private int failed;
    private int faults;

    ArticleWork(Shuzheng shuzheng, RecordOutput out, Program program, int jobs, boolean toFile,
                Optional<String> title,
                Optional<LocalDate> published) {
        this.shuzheng = shuzheng;
        this.out = out;
        this.program = program;
        this.title = title;
        this.published = published;
        int size = jobs > 0 ? jobs : Runtime.getRuntime().availableProcessors();
        threads = Executors.newFixedThreadPool(size, work -> {
            Thread thread = new Thread(work, "extract");
            thread.setDaemon(true);
            return thread;
        });
        window = size * 4;
        showProgress = program.streams().errIsTerminal() && !program.quiet() && (toFile || !program.streams().outIsTerminal());
    }

    @Override
    public String name(String wanted) {
        return names.of(wanted);
    }

    @Override
    public void at(String in, int line) {
        place = Optional.of(in + ":" + line);
    }

    /** Two records of one id cannot be told apart by it: that is said, and both are written as they are called. */
    private void noteSameId(Article read) {
        String where = place.or(read::source).orElse("-");
        place = Optional.empty();
        String before = places.putIfAbsent(read.id(), where);
        if (before != null && ++sameId <= SAME_ID_TOLD && !program.quiet()) {
            err().println("shuzheng: " + program.messages().text("extract.same-id", read.id(), before, where));
        }
    }

    @Override
    public void article(Article read) throws IOException {
        noteSameId(read);
        Article article = read.overruled(title, published);
        jobs.add(new Job(article, threads.submit(() -> shuzheng.extract(article))));
        while (jobs.size() >= window || !jobs.isEmpty() && jobs.peek().extraction().isDone()) {
            write(jobs.remove());
        }
    }

    @Override
    public void fault(InputFault fault) {
        failed++;
        err().println("shuzheng: " + program.messages().fault(fault));
    }

    @Override
    public void remark(Remark remark) {
        program.remark(remark);
    }

    /** Waits for the articles at work and writes them. */
    void finish() throws IOException {
        while (!jobs.isEmpty()) {
            write(jobs.remove());
        }
        progress(true);
        if (sameId > SAME_ID_TOLD && !program.quiet()) {
            err().println("shuzheng: " + program.messages().text("extract.same-id-more", sameId - SAME_ID_TOLD));
        }
    }

    /** On a terminal that shows no records: how far it is. */
    private void progress(boolean last) {
        if (!showProgress || !last && System.nanoTime() - shown < 200_000_000L) {
            return;
        }
        shown = System.nanoTime();
        err().print("\r\u001b[K" + (last ? "" : program.messages().text("extract.progress", written)));
        err().flush();
    }

    /** How many articles were written. */
    int written() {
        return written;
    }

    /** How many inputs or articles failed. */
    int failed() {
        return failed + faults;
    }

    /** What the run ends with. */
    int exitCode() {
        return faults > 0 ? Exit.FAULT : failed > 0 ? Exit.SOME_FAILED : Exit.DONE;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private void write(Job job) throws IOException {
        Extraction extraction;
        try {
            extraction = job.extraction().get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof OutOfMemoryError) {
                failed++;
                err().println("shuzheng: " + program.messages().text("fault.memory", job.article().id(), Runtime.getRuntime().maxMemory() >> 20));
                err().println("  → " + program.messages().text("fault.memory.next"));
                return;
            }
            faults++;
            err().println("shuzheng: " + program.messages().text("fault.article", job.article().id(),
                    Failures.describe(e.getCause())));
            if (program.debug()) {
                e.getCause().printStackTrace(err());
            } else {
                err().println("  → " + program.messages().text("fault.ours.next"));
            }
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        out.write(extraction);
        written++;
        progress(false);
    }

    private PrintWriter err() {
        return program.streams().err();
    }
}
