package org.shuzheng.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.shuzheng.index.ArticleHit;
import org.shuzheng.index.FactHit;
import org.shuzheng.index.Hits;
import org.shuzheng.index.Library;
import org.shuzheng.index.Search;
import org.shuzheng.io.Colours;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code search}: questions to the library. */
@Command(name = "search", description = "Searches the facts of the library, or its articles.",
        footer = {"", "Examples:",
            "  shuzheng search 数字贸易额",
            "  shuzheng search 2023年数字贸易额超过3000亿元",
            "  shuzheng search 2023年哪个城市出口增长最快",
            "  shuzheng search 'indicator:出口 growth:>=10%% period:2021..2025' --sort growth",
            "  shuzheng search 'subject:杭州市 (status:target OR status:forecast)' --format jsonl",
            "  shuzheng search '跨境电商 NOT 海外仓' --articles",
            "  shuzheng search status:target --facet subject,year",
            "  shuzheng search indicator:出口 -n 1000 -o exports.xlsx",
            "",
            "Fields: indicator subject source of title text org place person doc event; unit status aspect article;",
            "region:city  sort:growth  sort:value-asc",
            "value:>1万亿元  value:3000亿元..5000亿元  growth:>=10%%  period:2021..2025  published:>2024-01",
            "Between searches: AND (or nothing), OR, NOT, brackets. “in quotation marks” the words in just this order.",
            "Exit codes: 0 found, 1 nothing found, 2 wrong query."})
final class SearchCommand extends ShuzhengCommand {

    @Parameters(paramLabel = "QUERY", arity = "0..*", description = "The query; several words are one query.")
    private List<String> words = List.of();

    @Mixin
    private LibraryOption library;

    @Option(names = "--articles", description = "Find articles, not facts.")
    private boolean articles;

    @Option(names = "--facet", paramLabel = "NAME", split = ",", description = "Count by indicator, subject, year, unit, status, source or aspect.")
    private List<String> facets = List.of();

    @Option(names = "--sort", paramLabel = "ORDER", defaultValue = "relevance", description = "One of ${COMPLETION-CANDIDATES}.")
    private Search.Sort sort;

    @Option(names = {"-n", "--limit"}, paramLabel = "N", defaultValue = "20", description = "How many hits at most (20).")
    private int limit;

    @Option(names = "--offset", paramLabel = "N", defaultValue = "0", description = "How many hits to skip.")
    private int offset;

    @Option(names = "--count", description = "Print only how many there are.")
    private boolean count;

    @Option(names = "--explain", description = "Say how the query was understood.")
    private boolean explain;

    @Option(names = "--format", paramLabel = "FORMAT", description = "One of ${COMPLETION-CANDIDATES}; by default what -o ends in, table on a terminal, else jsonl.")
    private HitFormat format;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "Write the hits to a file.")
    private Path output;

    @Override
    public Integer call() throws IOException {
        Search search;
        try {
            search = new Search(String.join(" ", words), sort, count ? 0 : limit, offset, facets);
        } catch (IllegalArgumentException e) {
            throw wrongUsage("search.option", program().messages().reason(e.getMessage()));
        }
        if (articles && sort != Search.Sort.RELEVANCE && sort != Search.Sort.PUBLISHED) {
            throw wrongUsage("search.article-order", sort.name().toLowerCase(Locale.ROOT));
        }
        HitFormat chosen = format();
        try (Library open = library.open(this)) {
            if (count) {
                Hits<?> counted = articles ? open.articles(search) : open.facts(search);
                said(counted, chosen);
                new PrintWriter(program().streams().out(), true, StandardCharsets.UTF_8).println(counted.total());
                return counted.total() == 0 ? Exit.NOTHING_FOUND : Exit.DONE;
            }
            long total;
            try (OutputTarget target = output == null ? OutputTarget.to(program().streams().out()) : OutputTarget.to(output)) {
                HitFormat.To to = new HitFormat.To(target.stream(), output == null ? program().colours() : new Colours(false),
                        output == null ? program().width() : 0, program());
                if (articles) {
                    Hits<ArticleHit> hits = open.articles(search);
                    total = hits.total();
                    said(hits, chosen);
                    write(target, () -> chosen.articles(hits, to));
                } else {
                    Hits<FactHit> hits = open.facts(search);
                    total = hits.total();
                    said(hits, chosen);
                    write(target, () -> chosen.facts(hits, to));
                }
            }
            return total == 0 ? Exit.NOTHING_FOUND : Exit.DONE;
        }
    }

    private interface Written {
        void write() throws IOException;
    }

    private static void write(OutputTarget target, Written hits) throws OutputException {
        try {
            hits.write();
        } catch (IOException e) {
            throw new OutputException(target.name(), e);
        }
        target.commit();
    }

    private HitFormat format() {
        Optional<HitFormat> ending = output == null ? Optional.empty() : HitFormat.ofFile(output.toString());
        HitFormat chosen = format != null ? format : ending.isPresent() ? ending.get()
                : output == null && program().streams().outIsTerminal() ? HitFormat.TABLE : HitFormat.JSONL;
        if (ending.isPresent() && ending.get().binary() != chosen.binary()) {
            throw wrongUsage("output.other-format", output, ending.get(), chosen);
        }
        if (output != null && Files.isDirectory(output)) {
            throw wrongUsage("output.folder", output);
        }
        if (output != null && format == null && ending.isEmpty()) {
            say("output.unknown-ending", output);
        }
        if (output == null && chosen.binary() && program().streams().outIsTerminal()) {
            throw wrongUsage("search.binary", chosen);
        }
        return chosen;
    }

    private void said(Hits<?> hits, HitFormat chosen) {
        String query = String.join(" ", words);
        if (explain || chosen == HitFormat.TABLE && !hits.understood().equals(query) && !count) {
            say("search.understood", hits.understood());
        }
        if (!count && limit > 0 && hits.hits().isEmpty() && hits.total() > 0) {
            say("search.beyond", hits.total(), offset);
        } else if (chosen == HitFormat.TABLE && !count) {
            say(hits.exact() ? "search.total" : "search.total-more", hits.total(), 
                    hits.hits().isEmpty() ? 0 : offset + 1L, (long) offset + hits.hits().size());
        }
        if (explain) {
            say("search.sorted", sort == Search.Sort.RELEVANCE && hits.understood().contains("sort:")
                    ? hits.understood().replaceAll(".*sort:(\\S+).*", "$1") : sort.name().toLowerCase(Locale.ROOT));
        }
    }
}
