package org.shuzheng.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shuzheng.eval.Comparison;
import org.shuzheng.eval.Evaluation;
import org.shuzheng.eval.Expectations;
import org.shuzheng.eval.Fingerprint;
import org.shuzheng.eval.Report;
import org.shuzheng.eval.ReportFormat;
import org.shuzheng.gold.Annotated;
import org.shuzheng.gold.GoldJson;
import org.shuzheng.gold.GoldSet;
import org.shuzheng.lexicon.Models;
import org.shuzheng.pipeline.Shuzheng;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code eval}: how good the records are. */
@Command(name = "eval", description = "Extracts the articles of gold and scores what comes out, or scores records that are given.",
        footer = {"", "Examples:",
            "  shuzheng eval",
            "  shuzheng eval gold/dev --by style --errors 40",
            "  shuzheng eval my-gold/ --system records.jsonl --format html -o report.html",
            "  shuzheng eval --records now.jsonl && shuzheng eval --baseline before.jsonl --errors 20",
            "  shuzheng eval --gate",
            "",
            "Gold is JSON as extract writes it, with the text, or marked text (shuzheng annotate makes some to correct).",
            "Exit codes: 0 done, 2 wrong usage, 3 gold or records cannot be read, 4 an accuracy gate failed."})
final class EvalCommand extends ShuzhengCommand {

    @Spec
    private CommandSpec command;

    @Parameters(paramLabel = "GOLD", arity = "0..*", description = "Gold files and folders; by default the gold that is shipped.")
    private List<Path> gold = List.of();

    @Option(names = "--system", paramLabel = "FILE", description = "Score the records of this file; do not extract.")
    private Path system;

    @Option(names = "--records", paramLabel = "FILE", description = "Write the extracted records to this new file, for --system or --baseline of a later run.")
    private Path records;

    @Option(names = "--replace", description = "The file of --records may be there already.")
    private boolean replace;

    @Option(names = "--by", paramLabel = "WHAT", split = ",", description = "Scores of slices as well: ${COMPLETION-CANDIDATES}.")
    private List<Evaluation.By> by = List.of();

    @Option(names = "--errors", paramLabel = "N", defaultValue = "0", description = "Show N errors, worst first, grouped by cause.")
    private int errors;

    @Option(names = "--baseline", paramLabel = "FILE", description = "Compare with the records of an earlier run: what moved, was fixed, broke.")
    private Path baseline;

    @Option(names = "--gate", description = "Fail with exit code 4 when a metric is below what expected.json promises.")
    private boolean gate;

    @Option(names = "--expected", paramLabel = "FILE", description = "What is promised; by default gold/expected.json.")
    private Path expected;

    @Option(names = "--update-baseline", description = "Write what this run reaches into expected.json.")
    private boolean update;

    @Option(names = "--format", paramLabel = "FORMAT", description = "One of ${COMPLETION-CANDIDATES}; by default what -o ends in, else text.")
    private ReportFormat format;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "Write the report to this file.")
    private Path output;

    @Option(names = "--models", paramLabel = "DIR", description = "Use the models of this folder, not those that are shipped.")
    private Path models;

    @Override
    public Integer call() throws IOException {
        if (records != null && Files.exists(records) && !replace) {
            throw wrongUsage("eval.records-there", records);
        }
        GoldSet set = GoldSet.read(gold.isEmpty() ? List.of(shipped()) : gold);
        Evaluation run;
        if (system == null) {
            run = Evaluation.extracting(set, models == null ? Shuzheng.open() : Shuzheng.open(Models.of(models)));
        } else {
            run = given(set, system);
        }
        if (records != null) {
            StringBuilder lines = new StringBuilder();
            run.results().forEach(r -> lines.append(GoldJson.line(r.system())).append('\n'));
            Files.writeString(records, lines);
        }
        Optional<Comparison> comparison = baseline == null ? Optional.empty() : Optional.of(Comparison.of(run, given(set, baseline)));
        Optional<List<Expectations.Deviation>> deviations = gate ? Optional.of(promised().check(run)) : Optional.empty();
        Report report = new Report(run, by, errors, comparison, deviations, Fingerprint.of(set), commandLine());
        ReportFormat chosen = format != null ? format : ofFile();
        byte[] written = chosen.write(report, program().messages().language()).getBytes(StandardCharsets.UTF_8);
        if (output != null) {
            Files.write(output, written);
            say("eval.written", output);
        } else {
            OutputStream out = program().streams().out();
            out.write(written);
            out.flush();
        }
        if (update) {
            Path file = expectedFile();
            Expectations before = Files.exists(file) ? promised() : new Expectations(Expectations.DEFAULT_TOLERANCE, Map.of());
            Files.writeString(file, before.updated(run).write());
            say("eval.updated", file);
        }
        return verdict(deviations.orElse(List.of()));
    }

    private int verdict(List<Expectations.Deviation> deviations) {
        int code = Exit.DONE;
        for (Expectations.Deviation d : deviations) {
            if (d.failed()) {
                program().streams().err().println("shuzheng: " + program().messages().text("eval.gate-failed", d));
                code = Exit.GATE;
            } else {
                say("eval.gate-better", d);
            }
        }
        return code;
    }

    private Evaluation given(GoldSet set, Path file) throws IOException {
        List<Annotated> given = GoldJson.readAll(file.toString(), Files.readString(file));
        Evaluation.missing(set, given).forEach(id -> say("eval.missing", file, id));
        return Evaluation.of(set, given);
    }

    private Path shipped() {
        return Home.find(program().streams(), "gold").orElseThrow(() -> wrongUsage("eval.no-gold"));
    }

    private Path expectedFile() {
        return expected != null ? expected : shipped().resolve("expected.json");
    }

    private Expectations promised() throws IOException {
        Path file = expectedFile();
        if (!Files.exists(file)) {
            throw wrongUsage("eval.no-expected", file);
        }
        return Expectations.read(file.toString(), Files.readString(file));
    }

    private ReportFormat ofFile() {
        if (output == null) {
            return ReportFormat.TEXT;
        }
        String name = output.toString();
        return name.endsWith(".html") ? ReportFormat.HTML : name.endsWith(".json") ? ReportFormat.JSON
                : name.endsWith(".md") ? ReportFormat.MD : ReportFormat.TEXT;
    }

    private String commandLine() {
        List<String> words = new ArrayList<>(List.of("shuzheng"));
        words.addAll(command.root().commandLine().getParseResult().originalArgs());
        return String.join(" ", words);
    }
}
