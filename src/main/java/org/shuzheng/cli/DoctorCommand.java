package org.shuzheng.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.shuzheng.doc.Article;
import org.shuzheng.doc.Extraction;
import org.shuzheng.index.Library;
import org.shuzheng.io.TextTable;
import org.shuzheng.lexicon.ModelException;
import org.shuzheng.pipeline.Shuzheng;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code doctor}: is everything there that the program needs? */
@Command(name = "doctor", description = "Checks what the program needs: JDK, memory, encoding, models, library, disk.",
        footer = {"", "Examples:", "  shuzheng doctor", "  shuzheng doctor --library policy", "",
            "Exit codes: 0 all is well or only remarkable, 3 something is wrong."})
final class DoctorCommand extends ShuzhengCommand {

    private static final long MIB = 1L << 20;

    /** How a check came out. */
    private enum Verdict { WELL, REMARKABLE, WRONG }

    @Mixin
    private LibraryOption library;

    private TextTable table;
    private boolean wrong;

    @Override
    public Integer call() {
        Messages messages = program().messages();
        table = new TextTable(messages.text("doctor.check"), "", messages.text("doctor.found"), messages.text("doctor.next"));
        int java = Runtime.version().feature();
        tell("doctor.jdk", java >= 21 ? Verdict.WELL : Verdict.WRONG, Runtime.version() + "  " + System.getProperty("java.home"),
                "doctor.jdk.next");
        long heap = Runtime.getRuntime().maxMemory() / MIB;
        tell("doctor.memory", heap >= 512 ? Verdict.WELL : Verdict.REMARKABLE, messages.text("doctor.memory.found", heap,
                Runtime.getRuntime().availableProcessors()), "doctor.memory.next");
        String names = System.getProperty("sun.jnu.encoding", Charset.defaultCharset().name());
        tell("doctor.encoding", names.equalsIgnoreCase("UTF-8") ? Verdict.WELL : Verdict.REMARKABLE, names, "doctor.encoding.next");
        boolean cached = startCache();
        tell("doctor.start", cached ? Verdict.WELL : Verdict.REMARKABLE, messages.text(cached ? "doctor.start.on" : "doctor.start.off"),
                "doctor.start.next");
        models();
        for (String part : new String[] {"corpus", "gold"}) {
            Optional<Path> found = Home.find(program().streams(), part);
            tell("doctor." + part, found.isPresent() ? Verdict.WELL : Verdict.REMARKABLE,
                    found.map(p -> p.toAbsolutePath().normalize().toString()).orElse("—"), "doctor.part.next");
        }
        settings();
        index();
        disk();
        PrintWriter out = spec().commandLine().getOut();
        table.lines(program().width(), program().colours()).forEach(out::println);
        return wrong ? Exit.SOME_FAILED : Exit.DONE;
    }

    private static boolean startCache() {
        return java.lang.management.ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .anyMatch(a -> a.startsWith("-XX:AOTCache=") || a.startsWith("-XX:SharedArchiveFile="));
    }

    private void models() {
        try {
            long start = System.nanoTime();
            Extraction e = Shuzheng.open(library.models()).extract(new Article("probe", Optional.empty(), Optional.of(LocalDate.of(2024, 1, 1)),
                    Optional.empty(), "2023年，杭州市实现数字贸易额3190亿元，增长21.1%。"));
            boolean reads = e.figures().size() == 2 && e.times().size() == 1;
            tell("doctor.models", reads ? Verdict.WELL : Verdict.WRONG, program().messages().text("doctor.models.found",
                    e.figures().size(), e.times().size(), e.facts().size(), (System.nanoTime() - start) / 1_000_000), "doctor.models.next");
        } catch (ModelException e) {
            tell("doctor.models", Verdict.WRONG, program().messages().reason(e.getMessage()), "models.next");
        }
    }

    private void settings() {
        tell("doctor.settings", Verdict.WELL, program().settings().file().map(Path::toString).orElse("—"), "doctor.settings");
    }

    private void index() {
        if (!Files.isDirectory(library.path())) {
            tell("doctor.index", Verdict.REMARKABLE, program().messages().text("doctor.index.none", library.path()), "doctor.index.next");
            return;
        }
        try (Library open = library.open(this)) {
            tell("doctor.index", Verdict.WELL, library.path().toAbsolutePath().normalize().toString(), "doctor.index.next");
        } catch (RuntimeException e) {
            tell("doctor.index", Verdict.WRONG, program().messages().reason(e.getMessage()), "doctor.index.broken");
        }
    }

    private void disk() {
        try {
            FileStore store = Files.getFileStore(Path.of("").toAbsolutePath());
            long free = store.getUsableSpace() / MIB;
            tell("doctor.disk", free >= 500 ? Verdict.WELL : Verdict.REMARKABLE, program().messages().text("doctor.disk.found", free),
                    "doctor.disk.next");
        } catch (IOException e) {
            tell("doctor.disk", Verdict.WRONG, String.valueOf(e.getMessage()), "doctor.disk.next");
        }
    }

    private void tell(String check, Verdict verdict, String found, String next) {
        wrong |= verdict == Verdict.WRONG;
        table.row(program().messages().text(check), switch (verdict) {
            case WELL -> "✓";
            case REMARKABLE -> "!";
            case WRONG -> "✗";
        }, found, verdict == Verdict.WELL ? "" : program().messages().text(next));
    }
}
