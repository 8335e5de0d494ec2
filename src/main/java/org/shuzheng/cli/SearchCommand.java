package org.shuzheng.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.shuzheng.index.ArticleHit;
import org.shuzheng.index.FactHit;
import org.shuzheng.index.Hits;
import org.shuzheng.index.Library;
import org.shuzheng.index.Search;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code search}: questions to the library. */
@Command(name = "search", description = "Searches the facts of the library, or its articles.",
        footer = {"", "Examples:",
            "  shuzheng search 数字贸易额",
            "  shuzheng search 2023年数字贸易额超过3000亿元",
            "  shuzheng search 'indicator:出口 growth:>=10%% period:2021..2025' --sort growth",
            "  shuzheng search 'subject:杭州市 (status:target OR status:forecast)' --format jsonl",
            "  shuzheng search '跨境电商 NOT 海外仓' --articles",
            "  shuzheng search status:target --facet subject,year",
            "  shuzheng search indicator:出口 --format xlsx -n 1000 > exports.xlsx",
            "",
            "Fields: indicator subject source of title text org place person doc event; unit status aspect article;",
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

    @Option(names = "--format", paramLabel = "FORMAT", description = "One of ${COMPLETION-CANDIDATES}; by default table on a terminal, else jsonl.")
    private HitFormat format;

    @Override
    public Integer call() throws IOException {
        Search search;
        try {
            search = new Search(String.join(" ", words), sort, count ? 0 : limit, offset, facets);
        } catch (IllegalArgumentException e) {
            throw wrongUsage("search.option", program().messages().reason(e.getMessage()));
        }
        HitFormat chosen = format != null ? format : program().streams().outIsTerminal() ? HitFormat.TABLE : HitFormat.JSONL;
        if (chosen.binary() && program().streams().outIsTerminal()) {
            throw wrongUsage("search.binary", chosen);
        }
        try (Library open = library.open(this)) {
            long total;
            if (articles) {
                Hits<ArticleHit> hits = open.articles(search);
                total = hits.total();
                said(hits, chosen);
                if (!count) {
                    chosen.articles(hits, program());
                }
            } else {
                Hits<FactHit> hits = open.facts(search);
                total = hits.total();
                said(hits, chosen);
                if (!count) {
                    chosen.facts(hits, program());
                }
            }
            if (count) {
                PrintWriter out = new PrintWriter(program().streams().out(), true, StandardCharsets.UTF_8);
                out.println(total);
            }
            return total == 0 ? Exit.NOTHING_FOUND : Exit.DONE;
        }
    }

    private void said(Hits<?> hits, HitFormat chosen) {
        String query = String.join(" ", words);
        if (explain || chosen == HitFormat.TABLE && !hits.understood().equals(query) && !count) {
            say("search.understood", hits.understood());
        }
        if (chosen == HitFormat.TABLE && !count) {
            say(hits.exact() ? "search.total" : "search.total-more", hits.total(), Math.min(offset + 1L, hits.total()), Math.min((long) offset + limit, hits.total()));
        }
        if (explain) {
            say("search.sorted", sort.name().toLowerCase(Locale.ROOT));
        }
    }
}
