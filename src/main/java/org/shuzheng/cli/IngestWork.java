package org.shuzheng.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.shuzheng.doc.Article;
import org.shuzheng.index.Ingest;
import org.shuzheng.index.LibraryWriter;
import org.shuzheng.index.LibraryWriter.Put;
import org.shuzheng.io.ArticleSink;
import org.shuzheng.io.InputFault;
import org.shuzheng.pipeline.Shuzheng;

/** Hands articles to the library, tells the user how it goes, and notes what failed. */
final class IngestWork implements ArticleSink, Ingest.Listener, Closeable {

    /** So many articles that replace one from elsewhere are named, the others counted. */
    private static final int REPLACED_TOLD = 5;

    private final Program program;
    private final Optional<LibraryWriter> library;
    private final Optional<Ingest> ingest;
    private final FailedInputs failed;
    private final boolean print;
    private final Optional<ProgressBar> bar;
    private final Map<Put, Long> tally = new EnumMap<>(Put.class);
    private final UniqueNames names = new UniqueNames();
    private final Map<String, Seen> seen = new HashMap<>();
    private final long started = System.nanoTime();
    private String input = "-";
    private Optional<String> place = Optional.empty();
    private long replaced;
    private long faults;

    /** An article of this run: what it is, where it stands. */
    private record Seen(long fingerprint, String place) {
    }

    private IngestWork(Program program, Optional<LibraryWriter> library, Optional<Shuzheng> shuzheng, int threads, Path failed, boolean print) {
        this.program = program;
        this.library = library;
        this.failed = new FailedInputs(failed);
        this.print = print;
        this.ingest = shuzheng.map(s -> new Ingest(s, library.orElseThrow(), threads, this));
        this.bar = program.quiet() || !program.streams().errIsTerminal() ? Optional.empty()
                : Optional.of(new ProgressBarBuilder().setTaskName(program.messages().text("ingest.task")).setInitialMax(-1)
                        .setStyle(ProgressBarStyle.UNICODE_BLOCK).showSpeed().build());
    }

    static IngestWork into(Program program, LibraryWriter library, Shuzheng shuzheng, int threads, Path failed, boolean print) {
        return new IngestWork(program, Optional.of(library), Optional.of(shuzheng), threads, failed, print);
    }

    /** Only counts, against what the library holds. */
    static IngestWork dry(Program program, Path failed, LibraryWriter library) {
        return new IngestWork(program, Optional.of(library), Optional.empty(), 0, failed, false);
    }

    /** Only counts; there is no library yet. */
    static IngestWork dry(Program program, Path failed) {
        return new IngestWork(program, Optional.empty(), Optional.empty(), 0, failed, false);
    }

    /** The input that is read now. */
    void reading(String now) {
        input = now;
    }

    /**
     * A file's article takes the file's name; when that name is another file's in this run or in the library, a number is
     * put behind it, so that no article takes another's place by chance.
     */
    @Override
    public String name(String wanted) {
        return names.of(wanted);
    }

    @Override
    public void at(String in, int line) {
        place = Optional.of(in + ":" + line);
    }

    @Override
    public void article(Article unnamed) throws IOException {
        Article read = piped(unnamed);
        String where = place.or(read::source).orElse(input);
        place = Optional.empty();
        Optional<Article> alone = alone(ownName(read), where);
        if (alone.isEmpty()) {
            confirmed(List.of(new Ingest.Done(read.id(), Put.UNCHANGED)));
            return;
        }
        Article article = alone.get();
        boolean held = library.isPresent() && library.get().holds(article);
        Optional<String> before = held || library.isEmpty() ? Optional.empty() : library.get().sourceOf(article.id());
        if (before.isPresent() && article.source().isPresent() && !before.equals(article.source())) {
            replaced++;
            if (replaced <= REPLACED_TOLD) {
                say(ingest.isPresent() ? "ingest.replaces" : "ingest.would-replace", article.id(), before.get(), where);
            }
        }
        if (ingest.isPresent()) {
            ingest.get().put(article);
        } else {
            count(held ? Put.UNCHANGED : before.isPresent() ? Put.UPDATED : Put.ADDED);
        }
    }

    /**
     * Two articles of one id in one run are two articles: the second gets a number behind its id, the same in every run
     * over these inputs. Nothing when it is the same article once more.
     */
    private Optional<Article> alone(Article a, String where) {
        Seen now = new Seen(LibraryWriter.fingerprint(a), where);
        Seen first = seen.putIfAbsent(a.id(), now);
        if (first == null) {
            return Optional.of(a);
        }
        Seen before = first;
        String id = a.id();
        for (int n = 2; before != null; n++) {
            if (before.fingerprint() == now.fingerprint()) {
                return Optional.empty();
            }
            id = a.id() + "-" + n;
            before = seen.putIfAbsent(id, now);
        }
        say("ingest.same-id", a.id(), first.place(), where, id);
        return Optional.of(a.named(id));
    }

    /** A text from standard input has no name: it gets one by what it says, so that the next one does not take its place. */
    private Article piped(Article a) {
        return input.equals("-") && a.id().equals("-") ? a.named("stdin-%08x".formatted((int) LibraryWriter.fingerprint(a))) : a;
    }

    private void say(String key, Object... arguments) {
        if (!program.quiet()) {
            program.streams().err().println("shuzheng: " + program.messages().text(key, arguments));
        }
    }

    private Article ownName(Article a) {
        if (library.isEmpty() || a.source().isEmpty() || !names.gave(a.id())) {
            return a;
        }
        String id = a.id();
        for (int n = 2; !library.get().sourceOf(id).map(s -> s.equals(a.source().get())).orElse(true); n++) {
            id = a.id() + "-" + n;
        }
        return a.named(id);
    }

    @Override
    public synchronized void fault(InputFault fault) {
        failed.add(fault.input(), program.messages().fault(fault).lines().findFirst().orElse(""));
        program.streams().err().println("shuzheng: " + program.messages().fault(fault));
    }

    @Override
    public void remark(Remark remark) {
        program.remark(remark);
    }

    @Override
    public void confirmed(List<Ingest.Done> articles) {
        StringBuilder lines = new StringBuilder();
        for (Ingest.Done done : articles) {
            count(done.put());
            lines.append(done.put().name().toLowerCase(Locale.ROOT)).append('\t').append(done.id()).append('\n');
        }
        if (print) {
            try {
                program.streams().out().write(lines.toString().getBytes(StandardCharsets.UTF_8));
                program.streams().out().flush();
            } catch (IOException e) {
                program.streams().err().println("shuzheng: " + program.messages().text("output.failed", "-", String.valueOf(e.getMessage())));
            }
        }
        bar.ifPresent(b -> b.stepBy(articles.size()).setExtraMessage(program.messages().text("ingest.failures", faults + failedCount())));
    }

    @Override
    public synchronized void failed(Article article, Exception fault) {
        faults++;
        failed.add(article.source().orElse(input), Failures.describe(fault));
        PrintWriter err = program.streams().err();
        err.println("shuzheng: " + program.messages().text("fault.article", article.id(), Failures.describe(fault)));
        if (program.debug()) {
            fault.printStackTrace(err);
        }
    }

    /** Waits for all articles, says how many there were, and gives the exit code. */
    int finish() throws IOException {
        ingest.ifPresent(Ingest::close);
        bar.ifPresent(ProgressBar::close);
        if (ingest.isPresent()) {
            failed.write();
        }
        double seconds = (System.nanoTime() - started) / 1e9;
        long all = tally.values().stream().mapToLong(Long::longValue).sum();
        if (replaced > REPLACED_TOLD) {
            say("ingest.replaced-more", replaced - REPLACED_TOLD);
        }
        if (!program.quiet()) {
            program.streams().err().println(program.messages().text(ingest.isPresent() ? "ingest.tally" : "ingest.dry-tally",
                    count(Put.ADDED, 0), count(Put.UPDATED, 0), count(Put.UNCHANGED, 0), failedCount(),
                    String.format("%.1f", seconds), String.format("%.1f", all / Math.max(seconds, 0.001))));
            if (!failed.isEmpty() && ingest.isPresent()) {
                program.streams().err().println("  → " + program.messages().text("ingest.failed-next", failed.file()));
            }
        }
        return faults > 0 ? Exit.FAULT : failed.isEmpty() ? Exit.DONE : Exit.SOME_FAILED;
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }

    private long failedCount() {
        return failed.count();
    }

    private synchronized void count(Put put) {
        count(put, 1);
    }

    private synchronized long count(Put put, long more) {
        return tally.merge(put, more, Long::sum);
    }
}
