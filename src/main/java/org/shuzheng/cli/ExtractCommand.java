package org.shuzheng.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.shuzheng.io.ArticleSink;
import org.shuzheng.io.Dates;
import org.shuzheng.io.Input;
import org.shuzheng.io.InputWalk;
import org.shuzheng.io.Layer;
import org.shuzheng.io.Limits;
import org.shuzheng.io.Offsets;
import org.shuzheng.io.Readers;
import org.shuzheng.io.RecordFormat;
import org.shuzheng.io.WriteOptions;
import org.shuzheng.lexicon.Models;
import org.shuzheng.pipeline.Shuzheng;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code extract}: articles in, records out. */
@Command(name = "extract", description = "Reads articles and writes what they say as records.",
        footer = {"", "Examples:",
            "  shuzheng extract article.txt --published 2024-07-31 --format table",
            "  shuzheng extract news.jsonl > records.jsonl",
            "  shuzheng extract news/ notices/ -o records.json",
            "  cat article.txt | shuzheng extract - --title 标题 --text",
            "",
            "A .txt file may have a side file NAME.meta.json with title, published and source.",
            "Exit codes: 0 done, 2 wrong usage, 3 some inputs failed and the others were written."})
final class ExtractCommand extends ShuzhengCommand {

    @Parameters(paramLabel = "FILE|DIR|-", arity = "0..*",
            description = "Files and folders to read; - is standard input.")
    private List<String> inputs = List.of();

    @Option(names = "--published", paramLabel = "DATE",
            description = "Day of publication (2024-07-31), to which 今年 or 上月 refer; goes before what the input says.")
    private String published;

    @Option(names = "--title", description = "Title; goes before what the input says.")
    private String title;

    @Option(names = "--format", paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES}; by default what -o ends in, else jsonl.")
    private RecordFormat format;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "Write to this file, whole or not at all.")
    private Path output;

    @Option(names = "--text", description = "Write the source text and the repaired text too.")
    private boolean text;

    @Option(names = "--offsets", paramLabel = "utf16|codepoint", defaultValue = "utf16",
            description = "What offsets count: UTF-16 code units (default), or code points as Python does.")
    private Offsets offsets;

    @Option(names = "--layer", paramLabel = "LAYER", defaultValue = "facts",
            description = "What csv holds: one of ${COMPLETION-CANDIDATES}; facts by default.")
    private Layer layer;

    @Option(names = "--models", paramLabel = "DIR", description = "Use the models of this folder, not those that are shipped.")
    private Path models;

    @Option(names = {"-j", "--jobs"}, paramLabel = "N", description = "Articles read at once; by default as many as processors.")
    private Integer jobs;

    @Override
    public Integer call() throws IOException {
        Optional<LocalDate> day = day();
        if (inputs.isEmpty() && program().streams().inIsTerminal()) {
            throw wrongUsage("extract.no-input");
        }
        if (inputs.contains("")) {
            throw wrongUsage("usage.empty");
        }
        if (jobs != null && jobs < 1) {
            throw wrongUsage("extract.jobs", jobs);
        }
        checkOutput();
        Optional<RecordFormat> ending = output == null ? Optional.empty() : RecordFormat.ofFile(output.toString());
        RecordFormat chosen = format != null ? format : ending.orElse(RecordFormat.JSONL);
        if (ending.isPresent() && ending.get().binary() != chosen.binary()) {
            throw wrongUsage("output.other-format", output, ending.get(), chosen);
        }
        if (output != null && format == null && ending.isEmpty()) {
            say("output.unknown-ending", output);
        }
        if (output == null && chosen.binary() && program().streams().outIsTerminal()) {
            throw wrongUsage("extract.binary", chosen.label());
        }
        Shuzheng shuzheng = models == null ? Shuzheng.open() : Shuzheng.open(Models.of(models));
        WriteOptions options = program().writeOptions(text, offsets, output != null, layer);
        try (RecordOutput out = output == null ? RecordOutput.to(program().streams().out(), chosen, options)
                : RecordOutput.to(output, chosen, options);
             ArticleWork work = new ArticleWork(shuzheng, out, program(), jobs == null ? 0 : jobs, output != null,
                     Optional.ofNullable(title), day)) {
            InputWalk walk = new InputWalk(new Readers(), Limits.STANDARD);
            for (String input : inputs.isEmpty() ? List.of("-") : inputs) {
                read(walk, input, work);
            }
            work.finish();
            if (work.written() > 0 || work.failed() == 0) {
                out.commit();
            }
            return work.exitCode();
        }
    }

    private void read(InputWalk walk, String input, ArticleSink work) throws IOException {
        if (input.equals("-")) {
            walk.read(Input.of("-", program().streams().in()), work);
        } else {
            walk.read(input, work);
        }
    }

    private Optional<LocalDate> day() {
        if (published == null) {
            return Optional.empty();
        }
        return Optional.of(Dates.iso(published).orElseThrow(() -> wrongUsage("usage.date", "--published", published)));
    }

    /** What can be known before the work is done should be said before. */
    private void checkOutput() throws IOException {
        if (output == null) {
            return;
        }
        if (Files.isDirectory(output)) {
            throw wrongUsage("output.folder", output);
        }
        Path folder = output.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw wrongUsage("output.no-folder", output, folder);
        }
        for (String input : inputs) {
            if (!input.equals("-") && Files.exists(output) && Files.exists(Path.of(input))
                    && Files.isSameFile(output, Path.of(input))) {
                throw wrongUsage("output.is-input", output);
            }
        }
    }
}
