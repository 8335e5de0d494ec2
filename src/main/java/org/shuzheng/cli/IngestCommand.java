package org.shuzheng.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.shuzheng.index.LibraryWriter;
import org.shuzheng.io.Input;
import org.shuzheng.io.InputWalk;
import org.shuzheng.io.Limits;
import org.shuzheng.io.Readers;
import org.shuzheng.lexicon.Models;
import org.shuzheng.pipeline.Shuzheng;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ingest}: articles into the library. */
@Command(name = "ingest", description = "Reads articles and keeps them with their records in a library that can be searched.",
        footer = {"", "Examples:",
            "  shuzheng ingest corpus/",
            "  shuzheng ingest news.jsonl notices/ --library policy",
            "  shuzheng ingest policy.failed.jsonl --library policy",
            "",
            "What is confirmed is on disk, whatever happens then. Run the same command again to go on after an interruption:",
            "articles that the library holds already are passed over. What failed stands in LIBRARY.failed.jsonl and can be",
            "ingested from there when the cause is gone.",
            "Exit codes: 0 done, 2 wrong usage, 3 some inputs failed and the others were taken in."})
final class IngestCommand extends ShuzhengCommand {

    @Parameters(paramLabel = "FILE|DIR|-", arity = "1..*", description = "Files and folders to read; - is standard input.")
    private List<String> inputs;

    @Mixin
    private LibraryOption library;

    @Option(names = {"-j", "--jobs"}, paramLabel = "N", description = "Articles read at once; by default as many as processors.")
    private Integer jobs;

    @Option(names = "--dry-run", description = "Say what would be done, write nothing.")
    private boolean dryRun;

    @Option(names = "--print", description = "Print each confirmed article on standard output: what was done, a tab, its id.")
    private boolean print;

    @Option(names = "--failures", paramLabel = "FILE", description = "Where to note inputs that failed; by default LIBRARY.failed.jsonl.")
    private Path failures;

    @Override
    public Integer call() throws IOException {
        if (inputs.contains("")) {
            throw wrongUsage("usage.empty");
        }
        if (jobs != null && jobs < 1) {
            throw wrongUsage("extract.jobs", jobs);
        }
        Models models = library.models();
        Path failed = failures != null ? failures
                : library.path().toAbsolutePath().resolveSibling(library.path().getFileName() + ".failed.jsonl");
        boolean existed = Files.isDirectory(library.path());
        if (dryRun && !existed) {
            try (IngestWork work = IngestWork.dry(program(), failed)) {
                return read(work);
            }
        }
        try (LibraryWriter writer = LibraryWriter.open(library.path(), models);
             IngestWork work = dryRun ? IngestWork.dry(program(), failed, writer) : IngestWork.into(program(), writer,
                     Shuzheng.open(models), jobs != null ? jobs : Runtime.getRuntime().availableProcessors(), failed, print)) {
            return read(work);
        }
    }

    private int read(IngestWork work) throws IOException {
        InputWalk walk = new InputWalk(new Readers(), Limits.STANDARD);
        for (String input : inputs) {
            work.reading(input);
            if (input.equals("-")) {
                walk.read(Input.of("-", program().streams().in()), work);
            } else if (FailedInputs.isOne(Path.of(input))) {
                FailedInputs.read(Path.of(input), walk, work);
            } else {
                walk.read(Path.of(input), work);
            }
        }
        return work.finish();
    }
}
