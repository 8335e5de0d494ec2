package org.shuzheng.index;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.shuzheng.doc.Article;
import org.shuzheng.lexicon.Models;
import org.shuzheng.pipeline.Shuzheng;

/**
 * Kills a process that ingests, at random moments ({@code SIGKILL}), again and again over one library, and looks whether
 * all that it had confirmed is there and the library opens without repair.
 *
 * <p>Run it with the number of rounds: {@code java -cp … org.shuzheng.index.KillRounds 100}.
 */
final class KillRounds {

    private KillRounds() {
    }

    /** What the rounds showed. */
    record Outcome(int rounds, int confirmed, int lost) {
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length == 2) {
            ingest(Path.of(args[0]), Integer.parseInt(args[1]));
            return;
        }
        System.out.println(run(Integer.parseInt(args[0]), Files.createTempDirectory("kill")));
    }

    static Outcome run(int rounds, Path library) throws IOException, InterruptedException {
        Models models = Models.shipped();
        Shuzheng shuzheng = Shuzheng.open();
        Random random = new Random(7);
        Set<String> confirmed = new HashSet<>();
        int lost = 0;
        int next = 0;
        for (int round = 0; round < rounds; round++) {
            Process child = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                    System.getProperty("java.class.path"), "-XX:TieredStopAtLevel=1", KillRounds.class.getName(), library.toString(),
                    Integer.toString(next)).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            List<String> said = new ArrayList<>();
            try (BufferedReader out = new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
                String first = out.readLine();
                if (first == null) {
                    throw new IllegalStateException("the child died by itself");
                }
                said.add(first);
                Thread killer = Thread.startVirtualThread(() -> {
                    try {
                        Thread.sleep(random.nextInt(400));
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    // by its handle, for the process itself would close the stream that is being read
                    child.toHandle().destroyForcibly();
                });
                out.lines().forEach(said::add);
                killer.join();
            }
            child.waitFor();
            // The last line may be cut by the kill; a whole one ends with a full stop.
            said.stream().filter(s -> s.endsWith(".")).map(s -> s.substring(0, s.length() - 1)).forEach(confirmed::add);
            next = confirmed.size() + 1_000 * round;
            LibraryWriter.open(library, models).close();
            try (Library open = Library.open(library, models, shuzheng, LocalDate.now())) {
                Set<String> there = new HashSet<>();
                open.each(a -> there.add(a.article().id()));
                for (String id : confirmed) {
                    if (!there.contains(id)) {
                        lost++;
                    }
                }
            }
        }
        return new Outcome(rounds, confirmed.size(), lost);
    }

    private static void ingest(Path library, int from) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        Models models = Models.shipped();
        Shuzheng shuzheng = Shuzheng.open();
        try (LibraryWriter writer = LibraryWriter.open(library, models);
             Ingest ingest = new Ingest(shuzheng, writer, 2, new Ingest.Listener() {
                 @Override
                 public void confirmed(List<Ingest.Done> articles) {
                     articles.forEach(d -> out.print(d.id() + ".\n"));
                     out.flush();
                 }

                 @Override
                 public void failed(Article article, Exception fault) {
                     throw new IllegalStateException(fault);
                 }
             }, false, new Ingest.Pace(7, 20_000_000))) {
            GeneratedArticles.of(from, 1_000_000).forEachRemaining(ingest::put);
        }
    }
}
