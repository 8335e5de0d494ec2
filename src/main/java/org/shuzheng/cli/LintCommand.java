package org.shuzheng.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.shuzheng.doc.Article;
import org.shuzheng.gold.Finding;
import org.shuzheng.gold.GoldException;
import org.shuzheng.gold.GoldLint;
import org.shuzheng.gold.GoldSet;
import org.shuzheng.io.InputWalk;
import org.shuzheng.io.Limits;
import org.shuzheng.io.Readers;
import org.shuzheng.lexicon.Folding;
import org.shuzheng.lexicon.ModelException;
import org.shuzheng.lexicon.Models;
import org.shuzheng.pipeline.Shuzheng;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lint}: are the data files in order? */
@Command(name = "lint", description = "Checks the data files: models, corpus and gold. Each finding names file, line and what is wrong.",
        footer = {"", "Examples:", "  shuzheng lint", "  shuzheng lint models --models my-models", "  shuzheng lint gold corpus", "",
            "Exit codes: 0 nothing wrong, 3 something is."})
final class LintCommand extends ShuzhengCommand {

    /** What can be checked. */
    enum Subject {
        MODELS, CORPUS, GOLD;

        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    @Parameters(paramLabel = "WHAT", arity = "0..*", description = "Any of ${COMPLETION-CANDIDATES}; all by default.")
    private Set<Subject> subjects = EnumSet.noneOf(Subject.class);

    @Option(names = "--models", paramLabel = "DIR", description = "The models to check; by default those beside the program.")
    private Path models;

    @Option(names = "--corpus", paramLabel = "DIR", description = "The corpus to check; by default that beside the program.")
    private Path corpus;

    @Option(names = "--gold", paramLabel = "DIR", description = "The gold to check; by default that beside the program.")
    private Path gold;

    private PrintWriter out;
    private int errors;
    private int warnings;

    @Override
    public Integer call() throws IOException {
        out = spec().commandLine().getOut();
        Set<Subject> chosen = subjects.isEmpty() ? EnumSet.allOf(Subject.class) : subjects;
        for (Subject subject : chosen) {
            switch (subject) {
                case MODELS -> models(folder(models, "models"));
                case CORPUS -> corpus(folder(corpus, "corpus"));
                case GOLD -> gold(folder(gold, "gold"));
            }
        }
        out.println(program().messages().text("lint.sum", errors, warnings));
        return errors > 0 ? Exit.SOME_FAILED : Exit.DONE;
    }

    private Path folder(Path named, String name) {
        Optional<Path> found = Optional.ofNullable(named).or(() -> Home.find(program().streams(), name));
        if (found.isEmpty() || !Files.isDirectory(found.get())) {
            throw wrongUsage("lint.no-folder", found.map(Path::toString).orElse(name), "--" + name);
        }
        return found.get();
    }

    private void models(Path folder) throws IOException {
        Models files = Models.of(folder);
        for (Path file : files(folder, ".tsv")) {
            List<String> lines = Files.readString(file, StandardCharsets.UTF_8).lines().toList();
            if (lines.stream().noneMatch(l -> l.startsWith("# source:"))) {
                error(file + ": no line \"# source: …\" that says where the data come from");
            }
            Map<String, Integer> seen = new HashMap<>();
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                Integer earlier = line.isBlank() || line.startsWith("#") ? null : seen.put(line.strip(), i + 1);
                if (earlier != null) {
                    error(file + ":" + (i + 1) + ": the same row as line " + earlier + ": " + line.replace("\t", " ⇥ "));
                }
            }
            try {
                files.table(file.getFileName().toString());
            } catch (ModelException e) {
                error(e.getMessage());
            }
        }
        try {
            // Every room checks its own tables when it is opened.
            Shuzheng.open(files);
        } catch (ModelException e) {
            error(e.getMessage());
        }
    }

    private void corpus(Path folder) throws IOException {
        Collected read = new Collected();
        new InputWalk(new Readers(), Limits.STANDARD).read(folder, read);
        read.faults().forEach(f -> error(program().messages().fault(f)));
        for (Article a : read.articles()) {
            if (a.title().isEmpty()) {
                warning(folder.resolve(a.id()) + ": " + program().messages().text("lint.no-title", a.id()));
            }
            if (a.published().isEmpty()) {
                warning(folder.resolve(a.id()) + ": " + program().messages().text("lint.no-day", a.id()));
            }
        }
        for (Path meta : files(folder, ".meta.json")) {
            String base = meta.getFileName().toString().replace(".meta.json", ".");
            try (Stream<Path> beside = Files.list(meta.toAbsolutePath().getParent())) {
                if (beside.noneMatch(f -> f.getFileName().toString().startsWith(base) && !f.getFileName().equals(meta.getFileName()))) {
                    error(meta + ": " + program().messages().text("lint.no-article"));
                }
            }
        }
    }

    private void gold(Path folder) throws IOException {
        Folding folding = Folding.load(Models.shipped());
        try {
            for (GoldSet.Entry entry : GoldSet.read(List.of(folder)).entries()) {
                for (Finding finding : GoldLint.check(entry.file().toString(), entry.article(), folding)) {
                    switch (finding.severity()) {
                        case ERROR -> error(finding.message());
                        case WARNING -> warning(finding.message());
                    }
                }
            }
        } catch (GoldException e) {
            error(e.getMessage());
        }
    }

    private static List<Path> files(Path folder, String suffix) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(f -> f.toString().endsWith(suffix)).sorted().toList();
        }
    }

    private void error(String what) {
        errors++;
        out.println(program().colours().bad(program().messages().text("lint.error")) + " " + program().messages().reason(what));
    }

    private void warning(String what) {
        warnings++;
        if (!program().quiet()) {
            out.println(program().messages().text("lint.warning") + " " + program().messages().reason(what));
        }
    }
}
