package org.shuzheng.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.shuzheng.doc.Article;
import org.shuzheng.doc.Extraction;
import org.shuzheng.gold.Annotated;
import org.shuzheng.gold.Exchange;
import org.shuzheng.gold.MarkedText;
import org.shuzheng.io.InputWalk;
import org.shuzheng.io.Limits;
import org.shuzheng.io.Readers;
import org.shuzheng.pipeline.Shuzheng;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code annotate}: a first annotation for a person to correct. */
@Command(name = "annotate", description = "Pre-annotates an article in a form that a person can correct into gold.",
        footer = {"", "Examples:",
            "  shuzheng annotate article.txt > article.marked      # correct it in any editor, then:",
            "  shuzheng gold import --format marked article.marked -o my-gold/",
            "  shuzheng annotate article.txt --format brat -o for-brat/",
            "",
            "Marked text is the text itself with ⟦surface|note⟧ in place; gold/GUIDE.md explains the notes."})
final class AnnotateCommand extends ShuzhengCommand {

    @Parameters(paramLabel = "ARTICLE", description = "The article, in any format that extract reads.")
    private Path article;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "marked", description = "One of ${COMPLETION-CANDIDATES}; marked by default.")
    private Exchange format;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE|DIR", description = "Write there: a file, or a folder for forms of several files.")
    private Path output;

    @Override
    public Integer call() throws IOException {
        Collected read = new Collected();
        new InputWalk(new Readers(), Limits.STANDARD).read(article, read);
        read.faults().forEach(f -> program().streams().err().println("shuzheng: " + program().messages().fault(f)));
        if (read.articles().isEmpty()) {
            return Exit.SOME_FAILED;
        }
        Shuzheng shuzheng = Shuzheng.open();
        List<Annotated> made = read.articles().stream().map(a -> annotated(shuzheng, a)).toList();
        Map<String, String> files = format.write(made);
        if (files.size() == 1 && (output == null || !Files.isDirectory(output))) {
            byte[] bytes = files.values().iterator().next().getBytes(StandardCharsets.UTF_8);
            if (output == null) {
                OutputStream out = program().streams().out();
                out.write(bytes);
                out.flush();
            } else {
                Files.write(output, bytes);
            }
        } else if (output == null) {
            throw wrongUsage("annotate.several", format);
        } else {
            Files.createDirectories(output);
            for (Map.Entry<String, String> f : files.entrySet()) {
                Files.writeString(output.resolve(f.getKey()), f.getValue());
            }
        }
        return read.faults().isEmpty() ? Exit.DONE : Exit.SOME_FAILED;
    }

    private static Annotated annotated(Shuzheng shuzheng, Article article) {
        Extraction e = shuzheng.extract(article);
        java.util.Optional<String> none = java.util.Optional.empty();
        return MarkedText.nestable(new Annotated(article.id(), article.title(), e.reference(), article.source(), none, none, article.text(),
                e.figures(), e.times(), e.entities(), e.facts()));
    }
}
