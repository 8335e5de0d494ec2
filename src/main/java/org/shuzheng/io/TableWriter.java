package org.shuzheng.io;

import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.shuzheng.doc.Entity;
import org.shuzheng.doc.EntityType;
import org.shuzheng.doc.Extraction;
import org.shuzheng.doc.Fact;
import org.shuzheng.doc.Figure;

/** Writes, for reading, what an article says: its facts as a table, then the other figures and the names. */
final class TableWriter implements RecordWriter {

    private final Writer out;
    private final WriteOptions options;
    private final Labels labels;
    private final Colours colours;
    private boolean any;

    TableWriter(Writer out, WriteOptions options) {
        this.out = out;
        this.options = options;
        labels = Labels.of(options.language());
        colours = new Colours(options.colours());
    }

    @Override
    public void write(Extraction e) throws IOException {
        if (any) {
            out.write('\n');
        }
        any = true;
        out.write(colours.bold(e.article().title().orElse(e.article().id())));
        e.reference().ifPresent(day -> line("  " + day + e.referenceFrom().filter(f -> !f.equals("given"))
                .map(f -> " (" + labels.text("from." + f) + ")").orElse("")));
        out.write('\n');
        if (!e.facts().isEmpty()) {
            section("facts", e.facts().size(), facts(e));
        }
        Set<Integer> stated = e.facts().stream().map(Fact::figure).collect(Collectors.toCollection(HashSet::new));
        TextTable others = new TextTable(labels.text("surface"), ">" + labels.text("value"), ">" + labels.text("start"));
        for (int i = 0; i < e.figures().size(); i++) {
            if (!stated.contains(i)) {
                Figure f = e.figures().get(i);
                others.row(f.surface(), FigureText.of(f), start(e, f.span().start()));
            }
        }
        if (!others.isEmpty()) {
            section(stated.isEmpty() ? "figures" : "figures.other", e.figures().size() - stated.size(), others);
        }
        TextTable times = new TextTable(labels.text("surface"), labels.text("value"), labels.text("from"), labels.text("to"),
                ">" + labels.text("start"));
        e.times().forEach(t -> times.row(t.surface(), t.value(), t.from().map(Object::toString).orElse(""),
                t.to().map(Object::toString).orElse(""), start(e, t.span().start())));
        if (!times.isEmpty()) {
            section("times", e.times().size(), times);
        }
        names(e.entities());
    }

    private TextTable facts(Extraction e) {
        TextTable table = new TextTable(labels.text("indicator"), labels.text("subject"), labels.text("period"),
                ">" + labels.text("value"), labels.text("statement"), labels.text("status"), labels.text("source"),
                ">" + labels.text("start"));
        for (Fact f : e.facts()) {
            Figure figure = e.figures().get(f.figure());
            table.row(f.indicator(), f.subject().orElse(""), f.period().orElse(""), FigureText.of(figure), labels.statement(f),
                    labels.of(f.status()), f.source().orElse(""), start(e, figure.span().start()));
        }
        return table;
    }

    private String start(Extraction e, int utf16) {
        return Integer.toString(options.offsets().fromUtf16(e.article().text()).applyAsInt(utf16));
    }

    private void section(String key, int count, TextTable table) throws IOException {
        out.write('\n');
        out.write(labels.text(key) + " " + count + "\n");
        for (String line : table.lines(options.width(), colours)) {
            out.write(line);
            out.write('\n');
        }
    }

    private void names(List<Entity> entities) throws IOException {
        if (entities.isEmpty()) {
            return;
        }
        out.write('\n');
        out.write(labels.text("entities") + " " + entities.size() + "\n");
        for (EntityType type : EntityType.values()) {
            Map<String, Integer> counts = new LinkedHashMap<>();
            entities.stream().filter(x -> x.type() == type).forEach(x -> counts.merge(x.surface(), 1, Integer::sum));
            if (!counts.isEmpty()) {
                out.write(DisplayWidth.pad(labels.of(type), 6) + counts.entrySet().stream()
                        .map(c -> c.getValue() == 1 ? c.getKey() : c.getKey() + "×" + c.getValue())
                        .collect(Collectors.joining("  ")) + "\n");
            }
        }
    }

    private void line(String text) {
        try {
            out.write(colours.faint(text));
        } catch (IOException x) {
            throw new java.io.UncheckedIOException(x);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
