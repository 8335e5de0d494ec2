package org.shuzheng.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.shuzheng.doc.Article;
import org.shuzheng.io.Dates;
import org.shuzheng.io.Input;
import org.shuzheng.io.InputWalk;
import org.shuzheng.io.Limits;
import org.shuzheng.io.Readers;
import org.shuzheng.lexicon.Models;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code explain}: how a text was read, step by step. */
@Command(name = "explain", description = "Shows how a text is read: repair, numerals, mentions, facts, the rule behind each, "
        + "and what was refused and why.",
        footer = {"", "Examples:", "  shuzheng explain 2023年，杭州市实现数字贸易额3190亿元，增长21.1%%。",
            "  shuzheng explain 今年1—8月，出口增长两成多。 --published 2024-09-10", "  shuzheng explain article.txt"})
final class ExplainCommand extends ShuzhengCommand {

    @Parameters(paramLabel = "TEXT|FILE", arity = "1..*", description = "A text, or a file when there is one of this name; - is standard input.")
    private List<String> words;

    @Option(names = "--published", paramLabel = "DATE", description = "Day of publication (2024-07-31).")
    private String published;

    @Option(names = "--title", description = "Title.")
    private String title;

    @Option(names = "--models", paramLabel = "DIR", description = "Use the models of this folder.")
    private Path models;

    @Override
    public Integer call() throws IOException {
        Optional<LocalDate> day = Optional.empty();
        if (published != null) {
            day = Optional.of(Dates.iso(published).orElseThrow(() -> wrongUsage("usage.date", "--published", published)));
        }
        Collected read = new Collected();
        String text = String.join(" ", words);
        if (text.isBlank()) {
            throw wrongUsage("usage.empty");
        }
        Optional<Path> file = file(text);
        if (text.equals("-")) {
            new InputWalk(new Readers(), Limits.STANDARD).read(Input.of("-", program().streams().in()), read);
        } else if (file.isPresent()) {
            new InputWalk(new Readers(), Limits.STANDARD).read(file.get(), read);
        } else {
            read.article(new Article("text", Optional.empty(), Optional.empty(), Optional.empty(), text));
        }
        read.faults().forEach(f -> program().streams().err().println("shuzheng: " + program().messages().fault(f)));
        PrintWriter out = new PrintWriter(new BufferedWriter(
                new OutputStreamWriter(program().streams().out(), StandardCharsets.UTF_8)));
        Explanation explanation = new Explanation(models == null ? Models.shipped() : Models.of(models), program(), out);
        for (Article a : read.articles()) {
            explanation.print(new Article(a.id(), Optional.ofNullable(title).or(a::title), day.or(a::published), a.source(), a.text()));
        }
        out.flush();
        return read.faults().isEmpty() ? Exit.DONE : Exit.SOME_FAILED;
    }

    /** A file of this name; or one that is missing, when the text can only be meant as a name. */
    private static Optional<Path> file(String text) {
        try {
            Path path = Path.of(text);
            boolean name = text.matches("[^\\s。，；]{1,200}\\.[A-Za-z]{2,5}");
            return Files.exists(path) || name ? Optional.of(path) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
