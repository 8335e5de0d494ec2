package org.shuzheng.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.shuzheng.eval.Agreement;
import org.shuzheng.eval.Count;
import org.shuzheng.eval.Metric;
import org.shuzheng.gold.Annotated;
import org.shuzheng.gold.Exchange;
import org.shuzheng.gold.Finding;
import org.shuzheng.gold.GoldLint;
import org.shuzheng.gold.GoldMerge;
import org.shuzheng.gold.GoldSet;
import org.shuzheng.io.DisplayWidth;
import org.shuzheng.lexicon.Folding;
import org.shuzheng.lexicon.Models;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gold}: work on gold annotations. */
@Command(name = "gold", description = "Checks, merges, compares and converts gold annotations.",
        subcommands = {GoldCommand.Lint.class, GoldCommand.Merge.class, GoldCommand.Agree.class, GoldCommand.Export.class, GoldCommand.Import.class},
        footer = {"", "Examples:",
            "  shuzheng gold lint",
            "  shuzheng gold agree anna.marked ben.marked",
            "  shuzheng gold export --format brat -o for-brat/",
            "  shuzheng gold import --format doccano from-doccano.jsonl -o gold/new/"})
final class GoldCommand extends ShuzhengCommand {

    @Override
    public Integer call() {
        throw wrongUsage("gold.which");
    }

    private static PrintWriter out(ShuzhengCommand command) {
        return new PrintWriter(new OutputStreamWriter(command.program().streams().out(), StandardCharsets.UTF_8), false);
    }

    private static Path shipped(ShuzhengCommand command) {
        return Home.find(command.program().streams(), "gold").orElseThrow(() -> command.wrongUsage("eval.no-gold"));
    }

    /** {@code gold lint}: offsets, surfaces, units, dates, references. */
    @Command(name = "lint", description = "Checks gold: offsets, surfaces, overlaps, units, values, dates, references and the slots of facts.",
            footer = {"", "Examples:", "  shuzheng gold lint", "  shuzheng gold lint my-gold/ --strict", "",
                "Exit codes: 0 nothing wrong, 3 errors found (with --strict also warnings)."})
    static final class Lint extends ShuzhengCommand {

        @Parameters(paramLabel = "GOLD", arity = "0..*", description = "Gold files and folders; by default the gold that is shipped.")
        private List<Path> gold = List.of();

        @Option(names = "--strict", description = "Warnings count as errors.")
        private boolean strict;

        @Override
        public Integer call() throws IOException {
            GoldSet set = GoldSet.read(gold.isEmpty() ? List.of(shipped(this)) : gold);
            Folding folding = Folding.load(Models.shipped());
            PrintWriter out = out(this);
            int errors = 0;
            int warnings = 0;
            int[] counts = new int[4];
            for (GoldSet.Entry e : set.entries()) {
                for (Finding f : GoldLint.check(e.file().toString(), e.article(), folding)) {
                    boolean error = strict || f.severity() == Finding.Severity.ERROR;
                    out.println(DisplayWidth.pad(program().messages().text(error ? "lint.error" : "lint.warning"), 8) + program().messages().reason(f.message()));
                    errors += error ? 1 : 0;
                    warnings += error ? 0 : 1;
                }
                counts[0] += e.article().figures().size();
                counts[1] += e.article().times().size();
                counts[2] += e.article().entities().size();
                counts[3] += e.article().facts().size();
            }
            out.flush();
            say("gold.linted", set.entries().size(), counts[0], counts[1], counts[2], counts[3], errors, warnings);
            return errors == 0 ? Exit.DONE : Exit.SOME_FAILED;
        }
    }

    /** {@code gold merge}: two annotations of an article into one. */
    @Command(name = "merge", description = "Puts two annotations of an article together: what both say, and of the rest what --prefer says.",
            footer = {"", "Examples:", "  shuzheng gold merge anna.marked ben.marked -o agreed.marked",
                "  shuzheng gold merge anna.json ben.json --prefer first -o merged.json", "",
                "Each point in dispute is printed, the first annotator's word before the bar.",
                "Exit codes: 0 done, 3 a file cannot be read."})
    static final class Merge extends ShuzhengCommand {

        @Parameters(index = "0", paramLabel = "FIRST", description = "Annotation of the first person.")
        private Path first;

        @Parameters(index = "1", paramLabel = "SECOND", description = "Annotation of the second person.")
        private Path second;

        @Option(names = "--prefer", paramLabel = "WHO", defaultValue = "none", description = "One of ${COMPLETION-CANDIDATES}: whose word counts in dispute.")
        private GoldMerge.Prefer prefer;

        @Option(names = {"-o", "--output"}, paramLabel = "FILE", required = true, description = "Where to write the result: .json or .marked.")
        private Path output;

        @Override
        public Integer call() throws IOException {
            GoldMerge merge = GoldMerge.of(GoldSet.article(first), GoldSet.article(second), prefer);
            Exchange form = output.toString().endsWith(".marked") ? Exchange.MARKED : Exchange.JSON;
            Files.writeString(output, form.write(List.of(merge.merged())).values().iterator().next());
            PrintWriter out = out(this);
            merge.conflicts().forEach(out::println);
            out.flush();
            say("gold.merged", output, merge.conflicts().size());
            return Exit.DONE;
        }
    }

    /** {@code gold agree}: how far two annotators agree. */
    @Command(name = "agree", description = "Says how far two annotators agree: F1 of each layer and Krippendorff's alpha.",
            footer = {"", "Examples:", "  shuzheng gold agree", "  shuzheng gold agree anna/ ben/", "",
                "Without arguments: the doubly annotated part of the shipped gold (gold/second against the rest)."})
    static final class Agree extends ShuzhengCommand {

        @Parameters(paramLabel = "FIRST SECOND", arity = "0..2", description = "Files or folders of the first and of the second person.")
        private List<Path> paths = List.of();

        @Override
        public Integer call() throws IOException {
            if (paths.size() == 1) {
                throw wrongUsage("gold.two");
            }
            Path a = paths.isEmpty() ? shipped(this) : paths.get(0);
            Path b = paths.isEmpty() ? shipped(this).resolve("second") : paths.get(1);
            Agreement agreement = Agreement.of(articles(a), articles(b));
            PrintWriter out = out(this);
            out.println(program().messages().text("gold.agree", agreement.articles()));
            for (Metric m : Metric.values()) {
                Count c = agreement.headline().of(m);
                out.printf(Locale.ROOT, "  %-16s F1 %.4f   %d / %d / %d%n", m.key(), c.f1(), c.hits(), c.gold(), c.system());
            }
            out.println(program().messages().text("gold.alpha"));
            agreement.alpha().forEach((name, value) -> out.printf(Locale.ROOT, "  %-18s α  %.4f%n", name, value));
            out.flush();
            return Exit.DONE;
        }

        private static List<Annotated> articles(Path path) throws IOException {
            return GoldSet.read(List.of(path)).entries().stream().map(GoldSet.Entry::article).toList();
        }
    }

    /** {@code gold export}: into the formats of annotation tools. */
    @Command(name = "export", description = "Writes gold in the format of an annotation tool.",
            footer = {"", "Examples:", "  shuzheng gold export --format brat -o for-brat/", "  shuzheng gold export gold/dev --format label-studio -o tasks/"})
    static final class Export extends ShuzhengCommand {

        @Parameters(paramLabel = "GOLD", arity = "0..*", description = "Gold files and folders; by default the gold that is shipped.")
        private List<Path> gold = List.of();

        @Option(names = "--format", paramLabel = "FORMAT", required = true, description = "One of ${COMPLETION-CANDIDATES}.")
        private Exchange format;

        @Option(names = {"-o", "--output"}, paramLabel = "DIR", required = true, description = "Folder to write to.")
        private Path output;

        @Override
        public Integer call() throws IOException {
            GoldSet set = GoldSet.read(gold.isEmpty() ? List.of(shipped(this)) : gold);
            Map<String, String> files = format.write(set.entries().stream().map(GoldSet.Entry::article).toList());
            Files.createDirectories(output);
            for (Map.Entry<String, String> f : files.entrySet()) {
                Files.writeString(output.resolve(f.getKey()), f.getValue());
            }
            say("gold.exported", set.entries().size(), files.size(), output);
            return Exit.DONE;
        }
    }

    /** {@code gold import}: from the formats of annotation tools. */
    @Command(name = "import", description = "Reads annotations of a tool and writes them as gold.",
            footer = {"", "Examples:", "  shuzheng gold import --format brat from-brat/ -o gold/new/",
                "  shuzheng gold import --format marked corrected.marked -o gold/new/", "",
                "Exit codes: 0 done, 3 some annotations could not be understood and were left out."})
    static final class Import extends ShuzhengCommand {

        @Parameters(paramLabel = "FILE|DIR", arity = "1..*", description = "Files of the tool, or folders of them.")
        private List<Path> inputs;

        @Option(names = "--format", paramLabel = "FORMAT", required = true, description = "One of ${COMPLETION-CANDIDATES}.")
        private Exchange format;

        @Option(names = {"-o", "--output"}, paramLabel = "DIR", required = true, description = "Folder to write to.")
        private Path output;

        @Override
        public Integer call() throws IOException {
            Map<String, String> files = new LinkedHashMap<>();
            for (Path input : inputs) {
                try (Stream<Path> walk = Files.walk(input, 1)) {
                    for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                        files.put(file.getFileName().toString(), Files.readString(file));
                    }
                }
            }
            List<String> problems = new ArrayList<>();
            List<Annotated> articles = format.read(files, problems);
            Files.createDirectories(output);
            for (Map.Entry<String, String> f : Exchange.JSON.write(articles).entrySet()) {
                Files.writeString(output.resolve(f.getKey()), f.getValue());
            }
            problems.forEach(p -> program().streams().err().println("shuzheng: " + program().messages().reason(p)));
            say("gold.imported", articles.size(), output, problems.size());
            return problems.isEmpty() ? Exit.DONE : Exit.SOME_FAILED;
        }
    }
}
