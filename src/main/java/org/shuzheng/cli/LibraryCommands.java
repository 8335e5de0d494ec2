package org.shuzheng.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.shuzheng.doc.Article;
import org.shuzheng.index.Ingest;
import org.shuzheng.index.Library;
import org.shuzheng.index.LibraryWriter;
import org.shuzheng.index.Search;
import org.shuzheng.index.StoredArticle;
import org.shuzheng.io.TextTable;
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
    @Command(name = "export", description = "Writes the records of all articles of the library as JSON Lines.",
            footer = {"", "Examples:", "  shuzheng export > records.jsonl", "  shuzheng export --articles > articles.jsonl"})
    static final class Export extends ShuzhengCommand {

        @Mixin
        private LibraryOption library;

        @Option(names = "--articles", description = "Write the articles (id, title, published, source, text), which can be ingested again.")
        private boolean articles;

        @Override
        public Integer call() {
            try (Library open = library.open(this)) {
                PrintWriter out = out(this);
                ObjectMapper mapper = new ObjectMapper();
                open.each(a -> {
                    if (!articles) {
                        out.println(a.record());
                        return;
                    }
                    var n = mapper.createObjectNode().put("id", a.article().id());
                    a.article().title().ifPresent(t -> n.put("title", t));
                    a.article().published().ifPresent(p -> n.put("published", p.toString()));
                    a.article().source().ifPresent(s -> n.put("source", s));
                    out.println(n.put("text", a.article().text()));
                });
                out.flush();
                return Exit.DONE;
            }
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
