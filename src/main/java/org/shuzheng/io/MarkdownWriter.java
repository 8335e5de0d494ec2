package org.shuzheng.io;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.shuzheng.doc.Extraction;
import org.shuzheng.doc.Fact;
import org.shuzheng.doc.Figure;

/** Writes Markdown for reading: of each article the facts as a table, then their sentences with the figure in bold. */
final class MarkdownWriter implements RecordWriter {

    private final Writer out;
    private final Labels labels;

    MarkdownWriter(Writer out, WriteOptions options) {
        this.out = out;
        labels = Labels.of(options.language());
    }

    @Override
    public void write(Extraction e) throws IOException {
        out.write("## " + escape(e.article().title().orElse(e.article().id())) + "\n\n");
        if (e.reference().isPresent()) {
            out.write(labels.text("published") + " " + e.reference().get() + "\n\n");
        }
        if (e.facts().isEmpty()) {
            out.write(labels.text("none") + "\n\n");
            return;
        }
        row(List.of("#", labels.text("indicator"), labels.text("subject"), labels.text("period"), labels.text("value"),
                labels.text("statement"), labels.text("status"), labels.text("source")));
        out.write("| ---: | --- | --- | --- | ---: | --- | --- | --- |\n");
        int n = 0;
        for (Fact f : e.facts()) {
            Figure figure = e.figures().get(f.figure());
            row(List.of(Integer.toString(++n), f.indicator(), f.subject().orElse(""), f.period().orElse(""), FigureText.of(figure),
                    labels.statement(f), labels.of(f.status()), f.source().orElse("")));
        }
        out.write('\n');
        if (!e.article().text().isEmpty()) {
            n = 0;
            for (Fact f : e.facts()) {
                // Marked with a character of the private use area, which escaping leaves alone.
                String marked = SentenceText.of(e.article().text(), f.sentence(), e.figures().get(f.figure()).span(),
                        text -> "\ue000" + text + "\ue000");
                out.write(++n + ". " + escape(marked).replace("\ue000", "**") + "\n");
            }
            out.write('\n');
        }
    }

    private void row(List<String> cells) throws IOException {
        for (String cell : cells) {
            out.write("| " + escape(cell) + " ");
        }
        out.write("|\n");
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("\\`*_[]<>|#".indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c == '\n' || c == '\r' ? ' ' : c);
        }
        return escaped.toString();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
