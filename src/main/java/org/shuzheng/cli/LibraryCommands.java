package org.shuzheng.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shuzheng.doc.Article;
import org.shuzheng.index.Ingest;
import org.shuzheng.index.Library;
import org.shuzheng.index.LibraryWriter;
import org.shuzheng.index.Search;
import org.shuzheng.index.StoredArticle;
import org.shuzheng.io.Layer;
import org.shuzheng.io.Offsets;
import org.shuzheng.io.RecordFormat;
import org.shuzheng.io.TextTable;
import org.shuzheng.io.WriteOptions;
import org.shuzheng.pipeline.Shuzheng;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The small commands that look after a library. */
final class LibraryCommands {

    private LibraryCommands() {
    }

    private static PrintWriter out(ShuzhengCommand command) {
        return new PrintWriter(new OutputStreamWriter(command.program().streams().out(), StandardCharsets.UTF_8), false);
    }

    /** {@code show}: one article, or one of its facts. */
    @Command(name = "show", description = "Shows an article of the library with its facts, or one fact as a record.",
            footer = {"", "Examples:", "  shuzheng show digital-trade", "  shuzheng show digital-trade#4", "  shuzheng show digital-trade --record"})
    static final class Show extends ShuzhengCommand {

        @Parameters(paramLabel = "ARTICLE[#FACT]", description = "Id of the article; behind # the number of a fact.")
        private String name;

        @Mixin
        private LibraryOption library;

        @Option(names = "--record", description = "Print the article's record as JSON.")
        private boolean record;

        @Override
        public Integer call() {
            int hash = name.lastIndexOf('#');
            try (Library open = library.open(this)) {
                Optional<StoredArticle> article = open.article(name);
                boolean fact = article.isEmpty() && hash > 0;
                if (fact) {
                    article = open.article(name.substring(0, hash));
                }
                if (article.isEmpty()) {
                    say("library.no-article", name);
                    return Exit.NOTHING_FOUND;
                }
                PrintWriter out = out(this);
                JsonNode json = json(article.get().record());
                if (fact) {
                    Optional<JsonNode> one = number(name.substring(hash + 1)).map(n -> json.path("facts").path(n)).filter(JsonNode::isObject);
                    if (one.isEmpty()) {
                        say("library.no-fact", name, article.get().facts());
                        return Exit.NOTHING_FOUND;
                    }
                    out.println(one.get().toPrettyString());
                    out.println(json.path("figures").path(one.get().path("figure").asInt()).toPrettyString());
                    JsonNode s = one.get().path("sentence");
                    out.println(article.get().article().text().substring(s.path("start").asInt(), s.path("end").asInt()));
                } else if (record) {
                    out.println(article.get().record());
                } else {
                    Article a = article.get().article();
                    out.println(program().colours().bold(a.title().orElse(a.id())));
                    out.println(program().colours().faint(a.id() + a.published().map(d -> "  " + d).orElse("") + a.source().map(s -> "  " + s).orElse("")));
                    String origin = Stream.of(a.provenance().issuer(), a.provenance().number()).flatMap(Optional::stream).collect(Collectors.joining("  "));
                    if (!origin.isEmpty()) {
                        out.println(program().colours().faint(origin));
                    }
                    out.println();
                    out.println(article.get().repaired());
                    out.println();
                    Search all = new Search("article:\"" + a.id() + "\"", Search.Sort.RELEVANCE, Integer.MAX_VALUE / 2, 0, List.of());
                    TextTable table = new TextTable(">#", "indicator", "subject", "period", ">value", ">growth %", "status", "source");
                    open.facts(all).hits().stream().sorted(Comparator.comparingInt(h -> h.number()))
                            .forEach(h -> table.row(Integer.toString(h.number()), h.indicator(), h.subject().orElse(""), h.period().orElse(""),
                                    h.surface(), h.growth().map(g -> g.toPlainString()).orElse(""), h.status(), h.source().orElse("")));
                    table.lines(program().width(), program().colours()).forEach(out::println);
                }
                out.flush();
                return Exit.DONE;
            }
        }

        private static Optional<Integer> number(String text) {
            try {
                return Optional.of(Integer.parseInt(text)).filter(n -> n >= 0);
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        }

        private static JsonNode json(String text) {
            try {
                return new ObjectMapper().readTree(text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** {@code list}: the articles. */
    @Command(name = "list", description = "Lists the articles of the library: id, day, facts, title.",
            footer = {"", "Examples:", "  shuzheng list", "  shuzheng list --library policy"})
    static final class ListArticles extends ShuzhengCommand {

        @Mixin
        private LibraryOption library;

        @Override
        public Integer call() {
            try (Library open = library.open(this)) {
                PrintWriter out = out(this);
                open.each(a -> out.println(a.article().id() + "\t" + a.article().published().map(Object::toString).orElse("") + "\t" + a.facts()
                        + "\t" + a.article().title().orElse("")));
                out.flush();
                return open.stats().articles() == 0 ? Exit.NOTHING_FOUND : Exit.DONE;
            }
        }
    }

    /** {@code delete}: takes articles out. */
    @Command(name = "delete", description = "Takes articles out of the library, with their facts.",
            footer = {"", "Examples:", "  shuzheng delete digital-trade"})
    static final class Delete extends ShuzhengCommand {

        @Parameters(paramLabel = "ARTICLE", arity = "1..*", description = "Ids of the articles.")
        private List<String> ids;

        @Mixin
        private LibraryOption library;

        @Override
        public Integer call() {
            // Opened for reading first: deleting must not make a library where there is none.
            library.open(this).close();
            try (LibraryWriter writer = LibraryWriter.open(library.path(), library.models())) {
                long deleted = ids.stream().filter(id -> {
                    boolean known = writer.delete(id);
                    if (!known) {
                        say("library.no-article", id);
                    }
                    return known;
                }).count();
                writer.commit();
                say("library.deleted", deleted);
                return deleted == 0 ? Exit.NOTHING_FOUND : Exit.DONE;
            }
        }
    }

    /** {@code stats}: how much there is. */
    @Command(name = "stats", description = "Says how much the library holds.", footer = {"", "Examples:", "  shuzheng stats"})
    static final class Stats extends ShuzhengCommand {

        @Mixin
        private LibraryOption library;

        @Override
        public Integer call() {
            try (Library open = library.open(this)) {
                Library.Stats s = open.stats();
                PrintWriter out = out(this);
                out.println(program().messages().text("library.stats", s.articles(), s.facts(), s.figures(), s.names(),
                        String.format("%.1f", s.bytes() / 1e6), s.schema(), s.models(), library.path().toAbsolutePath()));
                out.flush();
                return Exit.DONE;
            }
        }
    }

    /** {@code export}: the records of all articles. */
    @Command(name = "export", description = "Writes the records of all articles of the library, or the articles themselves.",
            footer = {"", "Examples:", "  shuzheng export > records.jsonl", "  shuzheng export -o facts.xlsx",
                "  shuzheng export --articles -o articles.jsonl"})
    static final class Export extends ShuzhengCommand {

        @Mixin
        private LibraryOption library;

        @Option(names = "--articles", description = "Write the articles (id, title, published, source, text), which can be ingested again.")
        private boolean articles;

        @Option(names = "--format", paramLabel = "FORMAT", description = "One of ${COMPLETION-CANDIDATES}; by default what -o ends in, else jsonl.")
        private RecordFormat format;

        @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "Write to a file; it is there whole or not at all.")
        private Path output;

        @Override
        public Integer call() throws IOException {
            Optional<RecordFormat> ending = output == null ? Optional.empty() : RecordFormat.ofFile(output.toString());
            RecordFormat chosen = format != null ? format : ending.orElse(RecordFormat.JSONL);
            if (ending.isPresent() && ending.get().binary() != chosen.binary()) {
                throw wrongUsage("output.other-format", output, ending.get(), chosen);
            }
            if (articles && chosen != RecordFormat.JSONL) {
                throw wrongUsage("export.articles-format", chosen);
            }
            if (output != null && Files.isDirectory(output)) {
                throw wrongUsage("output.folder", output);
            }
            if (output == null && chosen.binary() && program().streams().outIsTerminal()) {
                throw wrongUsage("search.binary", chosen);
            }
            try (Library open = articles ? library.openForExport() : library.open(this)) {
                return chosen == RecordFormat.JSONL ? lines(open) : records(open, chosen);
            }
        }

        private int lines(Library open) throws OutputException {
            try (OutputTarget target = output == null ? OutputTarget.to(program().streams().out()) : OutputTarget.to(output);
                 Writer out = new BufferedWriter(new OutputStreamWriter(target.stream(), StandardCharsets.UTF_8))) {
                try {
                    open.each(a -> write(out, articles ? article(a.article()) : a.record()));
                    out.close();
                } catch (UncheckedIOException | IOException e) {
                    throw new OutputException(target.name(), e instanceof UncheckedIOException u ? u.getCause() : (IOException) e);
                }
                target.commit();
            } catch (OutputException e) {
                throw e;
            } catch (IOException e) {
                throw new OutputException(output == null ? "-" : output.toString(), e);
            }
            return Exit.DONE;
        }

        private static void write(Writer out, String line) {
            try {
                out.write(line);
                out.write('\n');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private int records(Library open, RecordFormat chosen) throws IOException {
            WriteOptions options = program().writeOptions(false, Offsets.UTF16, output != null, Layer.FACTS);
            try (RecordOutput out = output == null ? RecordOutput.to(program().streams().out(), chosen, options)
                    : RecordOutput.to(output, chosen, options)) {
                try {
                    open.each(a -> {
                        try {
                            out.write(a.extraction());
                        } catch (OutputException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
                } catch (UncheckedIOException e) {
                    throw e.getCause();
                }
                out.commit();
            }
            return Exit.DONE;
        }

        /** What {@code ingest} reads; where title and day were found is kept beside. */
        private static String article(Article a) {
            ObjectNode n = new ObjectMapper().createObjectNode().put("id", a.id());
            a.title().ifPresent(t -> n.put("title", t));
            a.published().ifPresent(p -> n.put("published", p.toString()));
            a.source().ifPresent(s -> n.put("source", s));
            a.provenance().titleFrom().ifPresent(v -> n.put("titleFrom", v));
            a.provenance().publishedFrom().ifPresent(v -> n.put("publishedFrom", v));
            a.provenance().issuer().ifPresent(v -> n.put("issuer", v));
            a.provenance().issuerFrom().ifPresent(v -> n.put("issuerFrom", v));
            a.provenance().number().ifPresent(v -> n.put("number", v));
            return n.put("text", a.text()).toString();
        }
    }

    /** {@code reindex}: reads all articles anew. */
    @Command(name = "reindex", description = "Reads all articles of the library anew with the present models, from the text that it keeps.",
            footer = {"", "Examples:", "  shuzheng reindex"})
    static final class Reindex extends ShuzhengCommand {

        @Mixin
        private LibraryOption library;

        @Override
        public Integer call() {
            library.open(this).close();
            long[] count = new long[2];
            Ingest.again(library.path(), library.models(), Shuzheng.open(library.models()), Runtime.getRuntime().availableProcessors(),
                    new Ingest.Listener() {
                        @Override
                        public void confirmed(List<Ingest.Done> articles) {
                            count[0] += articles.size();
                        }

                        @Override
                        public void failed(Article article, Exception fault) {
                            count[1]++;
                            say("fault.article", article.id(), Failures.describe(fault));
                        }
                    });
            say("library.reindexed", count[0], count[1]);
            return count[1] == 0 ? Exit.DONE : Exit.FAULT;
        }
    }
}
