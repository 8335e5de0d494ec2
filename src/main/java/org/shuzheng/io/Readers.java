package org.shuzheng.io;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.shuzheng.io.ArticleSink.Remark;
import org.shuzheng.io.InputFault.Kind;
import org.shuzheng.io.html.HtmlFormat;
import org.shuzheng.io.pdf.PdfFormat;
import org.shuzheng.io.word.WordFormat;

/**
 * The readers there are, and the choice among them: by the first bytes where they are telling (a {@code .txt} that is a PDF
 * is read as PDF), else by extension, else as plain text. The libraries behind a format are loaded when the first file of it
 * is read.
 */
public final class Readers implements ArticleReader {

    private static final int HEAD = 1 << 12;

    private final List<ArticleReader> readers;
    private final ArticleReader plain = new DocumentReader(new PlainText());

    /** All readers. */
    public Readers() {
        readers = List.of(plain, new DocumentReader(new MarkdownFormat()), new DocumentReader(new PdfFormat()), new DocumentReader(new HtmlFormat()),
                new DocumentReader(new WordFormat()), new DocumentReader(new OfficeBinaryFormat()),
                new JsonLinesReader(), new CsvReader(),
                new ZipReader(this), new GzipReader(this));
    }

    @Override
    public SortedSet<String> extensions() {
        SortedSet<String> all = new TreeSet<>();
        readers.forEach(r -> all.addAll(r.extensions()));
        return all;
    }

    /**
     * True when a file of this name is read when its folder is: it has a known extension and is neither a side file nor a
     * README, which tells of the folder.
     */
    public boolean reads(String fileName) {
        return !fileName.regionMatches(true, 0, "README.", 0, 7) && !fileName.startsWith(".") && !fileName.startsWith("~$") && !fileName.endsWith(SideFile.SUFFIX)
                && byExtension(fileName).isPresent();
    }

    @Override
    public void read(Input input, Limits limits, ArticleSink sink) throws InputException, IOException {
        try (InputStream in = new BufferedInputStream(input.open(), HEAD * 2)) {
            in.mark(HEAD * 2);
            byte[] head = in.readNBytes(HEAD);
            in.reset();
            Optional<String> unreadable = Magic.unreadable(head);
            if (unreadable.isPresent()) {
                throw new InputException(InputFault.of(Kind.FORMAT, input.name(), unreadable.get()));
            }
            Optional<ArticleReader> named = byExtension(input.fileName());
            Optional<ArticleReader> recognised = readers.stream().filter(r -> r.recognises(head)).findFirst();
            // The lines of a text may look like JSON or Markdown and be none; a file that has its name is taken at its word.
            ArticleReader reader = recognised.filter(r -> named.isEmpty() || r.outweighsName()).or(() -> named).orElse(plain);
            if (named.isPresent() && reader != named.get() && !named.get().recognises(head)) {
                sink.remark(new Remark(Remark.Kind.SNIFFED, input.name(), List.of(String.join("/", new TreeSet<>(reader.extensions())))));
            }
            reader.read(new Opened(input, in), limits, sink);
        }
    }

    private Optional<ArticleReader> byExtension(String fileName) {
        String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return readers.stream().filter(r -> r.extensions().contains(extension)).findFirst();
    }

    /** An input whose bytes are already open. */
    record Opened(Input input, InputStream in) implements Input {

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
