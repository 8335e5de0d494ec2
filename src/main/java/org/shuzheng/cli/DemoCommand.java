package org.shuzheng.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.shuzheng.doc.Article;
import org.shuzheng.doc.Extraction;
import org.shuzheng.doc.Fact;
import org.shuzheng.doc.Figure;
import org.shuzheng.io.Colours;
import org.shuzheng.io.FigureText;
import org.shuzheng.io.InputWalk;
import org.shuzheng.io.Labels;
import org.shuzheng.io.Limits;
import org.shuzheng.io.Readers;
import org.shuzheng.io.SentenceText;
import org.shuzheng.io.TextTable;
import org.shuzheng.pipeline.Shuzheng;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code demo}: the main job on the corpus that is shipped. */
@Command(name = "demo", description = "Reads the shipped corpus and shows its facts, each with its sentence.",
        footer = {"", "Examples:", "  shuzheng demo", "  shuzheng demo --articles 20 --facts 2 --lang zh"})
final class DemoCommand extends ShuzhengCommand {

    @Option(names = "--facts", paramLabel = "N", defaultValue = "3", description = "Facts shown of each article; 3 by default.")
    private int most;

    @Option(names = "--articles", paramLabel = "N", defaultValue = "5", description = "Articles of which facts are shown; 5 by default.")
    private int shown;

    @Override
    public Integer call() throws IOException {
        Optional<Path> corpus = Home.find(program().streams(), "corpus");
        if (corpus.isEmpty()) {
            throw wrongUsage("demo.no-corpus");
        }
        Collected read = new Collected();
        new InputWalk(new Readers(), Limits.STANDARD).read(corpus.get(), read);
        read.faults().forEach(f -> program().streams().err().println("shuzheng: " + program().messages().fault(f)));
        Shuzheng shuzheng = Shuzheng.open();
        PrintWriter out = new PrintWriter(new BufferedWriter(
                new OutputStreamWriter(program().streams().out(), StandardCharsets.UTF_8)));
        int facts = 0;
        int figures = 0;
        Labels labels = Labels.of(program().messages().language());
        TextTable all = new TextTable(labels.text("article"), labels.text("title"), labels.text("published"),
                ">" + labels.text("facts"), ">" + labels.text("figures"), ">" + labels.text("times"), ">" + labels.text("entities"));
        for (Article article : read.articles()) {
            Extraction e = shuzheng.extract(article);
            facts += e.facts().size();
            figures += e.figures().size();
            if (all.size() < shown) {
                show(e, labels, out);
            }
            all.row(article.id(), article.title().orElse(""), e.reference().map(Object::toString).orElse(""),
                    Integer.toString(e.facts().size()), Integer.toString(e.figures().size()), Integer.toString(e.times().size()),
                    Integer.toString(e.entities().size()));
        }
        all.lines(program().width(), program().colours()).forEach(out::println);
        out.println();
        out.println(program().messages().text("demo.sum", read.articles().size(), facts, figures));
        out.println();
        out.println(program().messages().text("demo.next"));
        for (String line : List.of("shuzheng extract corpus/newspaper-ocean.txt --format table", "shuzheng extract corpus -o facts.xlsx",
                "shuzheng extract corpus/newspaper-ocean.txt -o ocean.html",
                "shuzheng explain 2023年，杭州市实现数字贸易额3190亿元，增长21.1%。", "shuzheng --help")) {
            out.println("  ./" + line);
        }
        out.flush();
        return read.faults().isEmpty() ? Exit.DONE : Exit.SOME_FAILED;
    }

    private void show(Extraction e, Labels labels, PrintWriter out) {
        Colours colours = program().colours();
        out.println(colours.bold(e.article().title().orElse(e.article().id())) + "  "
                + e.reference().map(Object::toString).orElse(""));
        out.println(colours.faint("  " + program().messages().text("demo.counts", e.facts().size(), e.figures().size(),
                e.times().size(), e.entities().size())));
        for (Fact f : e.facts().subList(0, Math.min(most, e.facts().size()))) {
            Figure figure = e.figures().get(f.figure());
            out.println();
            out.println("  " + String.join("  ", f.subject().orElse("—"), f.period().orElse("—"), colours.bold(f.indicator()),
                    labels.statement(f), colours.figure(FigureText.of(figure)))
                    + (f.status() == org.shuzheng.doc.Status.ACTUAL ? "" : "  " + labels.of(f.status()))
                    + f.source().map(s -> "  " + labels.text("source") + " " + s).orElse(""));
            out.println("    " + SentenceText.of(e.article().text(), f.sentence(), figure.span(),
                    text -> colours.on() ? colours.figure(text) : "【" + text + "】"));
        }
        if (e.facts().size() > most) {
            out.println();
            out.println(colours.faint("  " + program().messages().text("demo.more", e.facts().size() - most)));
        }
        out.println();
    }
}
