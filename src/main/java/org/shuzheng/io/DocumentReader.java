package org.shuzheng.io;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shuzheng.doc.Article;
import org.shuzheng.io.ArticleSink.Remark;
import org.shuzheng.io.InputFault.Kind;

/**
 * Reads files of a format in which one file is one article. What is given in a side file goes before what the file's fields
 * say, that before what stands in its text.
 */
final class DocumentReader implements ArticleReader {

    private final DocumentFormat format;

    DocumentReader(DocumentFormat format) {
        this.format = format;
    }

    @Override
    public Set<String> extensions() {
        return format.extensions();
    }

    @Override
    public boolean recognises(byte[] head) {
        return format.recognises(head);
    }

    @Override
    public boolean outweighsName() {
        return format.outweighsName();
    }

    @Override
    public void read(Input input, Limits limits, ArticleSink sink) throws InputException, IOException {
        SideFile side = SideFile.of(input, limits);
        byte[] bytes = Bytes.all(input, limits);
        if (bytes.length == 0) {
            throw new InputException(InputFault.of(Kind.EMPTY, input.name()));
        }
        Document document = document(input, bytes, limits, sink);
        if (document.text().isBlank()) {
            throw new InputException(InputFault.of(Kind.EMPTY, input.name()));
        }
        sink.article(article(input, side, document, sink));
    }

    private Document document(Input input, byte[] bytes, Limits limits, ArticleSink sink) throws InputException {
        try {
            return format.read(input, bytes, Deadline.of(input, limits), sink);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // Parsers meet what their authors did not foresee: that is a fault of the file, and the others go on.
            throw new InputException(InputFault.of(Kind.DAMAGED, input.name(),
                    e.getMessage() == null || e.getMessage().isBlank() ? e.getClass().getSimpleName() : firstLine(e.getMessage())));
        }
    }

    private static String firstLine(String message) {
        String line = message.strip().lines().findFirst().orElse("");
        return line.length() > 160 ? line.substring(0, 160) + "…" : line;
    }

    /** The article of a document: given fields first, then the file's, then the text's. */
    static Article article(Input input, SideFile side, Document document, ArticleSink sink) {
        Metadata found = NameMetadata.complete(document.metadata().or(TextMetadata.of(document.text())), input.baseName());
        Optional<String> title = side.title().or(() -> found.title().map(Found::value).map(Titles::clean));
        Optional<LocalDate> published = side.published().or(() -> found.published().map(Found::value));
        found.title().filter(t -> side.title().isEmpty()).ifPresent(t -> said(input, "title", t, sink));
        found.published().filter(p -> side.published().isEmpty()).ifPresent(p -> said(input, "published", p, sink));
        found.issuer().ifPresent(i -> said(input, "issuer", i, sink));
        return new Article(sink.name(input.baseName()), title, published, side.source().or(() -> Optional.of(input.name())),
                document.text(), found.provenance(side.title().isPresent(), side.published().isPresent()), document.layout());
    }

    private static void said(Input input, String field, Found<?> found, ArticleSink sink) {
        sink.remark(new Remark(Remark.Kind.FOUND, input.name(), List.of(field, found.from(), found.value().toString())));
    }
}
