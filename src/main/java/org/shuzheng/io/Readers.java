package org.shuzheng.io;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The readers there are, and the choice among them: by the first bytes where they are telling, else by extension. */
public final class Readers implements ArticleReader {

    private final List<ArticleReader> readers;
    private final ArticleReader plain = new TextReader();

    /** All readers. */
    public Readers() {
        readers = List.of(plain, new JsonLinesReader());
    }

    @Override
    public SortedSet<String> extensions() {
        SortedSet<String> all = new TreeSet<>();
        readers.forEach(r -> all.addAll(r.extensions()));
        return all;
    }

    /** True when a file of this name is read when its folder is: it has a known extension and is no side file. */
    public boolean reads(String fileName) {
        return !fileName.startsWith(".") && !fileName.endsWith(SideFile.SUFFIX) && byExtension(fileName).isPresent();
    }

    @Override
    public void read(Input input, Limits limits, ArticleSink sink) throws InputException, IOException {
        Optional<ArticleReader> known = byExtension(input.fileName());
        if (known.isPresent()) {
            known.get().read(input, limits, sink);
            return;
        }
        try (InputStream in = new BufferedInputStream(input.open(), 1 << 13)) {
            in.mark(1 << 13);
            byte[] head = in.readNBytes(1 << 12);
            in.reset();
            ArticleReader reader = readers.stream().filter(r -> r.recognises(head)).findFirst().orElse(plain);
            reader.read(new Opened(input, in), limits, sink);
        }
    }

    private Optional<ArticleReader> byExtension(String fileName) {
        String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return readers.stream().filter(r -> r.extensions().contains(extension)).findFirst();
    }

    /** An input whose bytes are already open. */
    private record Opened(Input input, InputStream in) implements Input {

        @Override
        public String name() {
            return input.name();
        }

        @Override
        public InputStream open() {
            return in;
        }

        @Override
        public Optional<Input> beside(String fileName) {
            return input.beside(fileName);
        }
    }
}
