package org.shuzheng.io;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.shuzheng.io.ArticleSink.Remark;
import org.shuzheng.io.InputFault.Kind;

/** Reads files and folders: of a folder every file that a reader knows, also in folders below, in the order of their paths. */
public final class InputWalk {

    private final Readers readers;
    private final Limits limits;

    /** Reads with these readers within these limits. */
    public InputWalk(Readers readers, Limits limits) {
        this.readers = readers;
        this.limits = limits;
    }

    /**
     * Reads what an argument names: a file, a folder, or all files that a pattern fits ({@code news/**}{@code /2024-*.txt}, for
     * shells that do not expand it).
     *
     * @throws IOException when the sink can take no more
     */
    public void read(String argument, ArticleSink sink) throws IOException {
        Optional<Glob> glob = Glob.of(argument);
        if (glob.isEmpty()) {
            try {
                read(Path.of(argument), sink);
            } catch (InvalidPathException e) {
                sink.fault(InputFault.of(Kind.MISSING, argument));
            }
            return;
        }
        List<Path> files = glob.get().files();
        if (files.isEmpty()) {
            sink.fault(InputFault.of(Kind.MISSING, argument));
        }
        for (Path file : files) {
            read(Input.of(file), sink);
        }
    }

    /** Reads a file or a folder; faults go to the sink. @throws IOException when the sink can take no more */
    public void read(Path path, ArticleSink sink) throws IOException {
        if (!Files.exists(path)) {
            sink.fault(InputFault.of(Kind.MISSING, path.toString()));
        } else if (Files.isDirectory(path)) {
            folder(path, sink);
        } else {
            read(Input.of(path), sink);
        }
    }

    /** Reads an input; faults go to the sink. @throws IOException when the sink can take no more */
    public void read(Input input, ArticleSink sink) throws IOException {
        Guarded guarded = new Guarded(sink);
        try {
            readers.read(input, limits, guarded);
        } catch (InputException e) {
            sink.fault(e.fault());
        } catch (IOException e) {
            if (guarded.closed) {
                throw e;
            }
            sink.fault(unreadable(input.name(), e));
        }
    }

    private void folder(Path folder, ArticleSink sink) throws IOException {
        SortedSet<String> passedOver = new TreeSet<>();
        int[] passed = {0};
        List<Path> files = FolderFiles.of(folder, file -> readers.reads(file.getFileName().toString()), other -> {
            String name = other.getFileName().toString();
            if (!name.startsWith(".") && !name.endsWith(SideFile.SUFFIX)) {
                passed[0]++;
                passedOver.add(name.contains(".") ? name.substring(name.lastIndexOf('.')) : name);
            }
        }, (file, e) -> sink.fault(e instanceof FileSystemLoopException ? InputFault.of(Kind.LOOP, file.toString()) : unreadable(file.toString(), e)));
        if (passed[0] > 0) {
            sink.remark(new Remark(Remark.Kind.SKIPPED, folder.toString(),
                    List.of(Integer.toString(passed[0]), String.join(" ", passedOver))));
        }
        if (files.isEmpty()) {
            sink.fault(InputFault.of(Kind.EMPTY, folder.toString()));
        }
        for (Path file : files) {
            read(Input.of(file), sink);
        }
    }

    private static InputFault unreadable(String name, IOException e) {
        if (e instanceof NoSuchFileException) {
            return InputFault.of(Kind.MISSING, name);
        }
        return InputFault.of(Kind.UNREADABLE, name, e instanceof AccessDeniedException ? "permission denied"
                : e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
    }

    /** Tells a failing sink from a failing input. */
    private static final class Guarded implements ArticleSink {

        private final ArticleSink sink;
        private boolean closed;

        Guarded(ArticleSink sink) {
            this.sink = sink;
        }

        @Override
        public void article(org.shuzheng.doc.Article article) throws IOException {
            try {
                sink.article(article);
            } catch (IOException e) {
                closed = true;
                throw e;
            }
        }

        @Override
        public String name(String wanted) {
            return sink.name(wanted);
        }

        @Override
        public void at(String input, int line) {
            sink.at(input, line);
        }

        @Override
        public void fault(InputFault fault) {
            sink.fault(fault);
        }

        @Override
        public void remark(Remark remark) {
            sink.remark(remark);
        }
    }
}
