package org.shuzheng.io;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.shuzheng.doc.Extraction;

/**
 * Writes an Excel workbook: a sheet for each layer, one for the articles and one for the sentences that state facts, to which
 * the facts are linked. Numbers are numbers and days are days.
 */
final class XlsxWriter implements RecordWriter {

    private static final List<String> ARTICLES = List.of("article", "title", "published", "source", "facts", "figures", "times", "entities");
    private static final List<String> SENTENCES = List.of("article", "start", "end", "sentence");

    private final WorkbookStream stream;
    private final Workbook book;
    private final Labels labels;
    private final Offsets offsets;
    private final Map<Layer, XlsxSheet> layers = new EnumMap<>(Layer.class);
    private final XlsxSheet articles;
    private final XlsxSheet sentences;

    XlsxWriter(OutputStream out, WriteOptions options) throws IOException {
        stream = WorkbookStream.to(out);
        book = new Workbook(stream, "Shuzheng", null);
        labels = Labels.of(options.language());
        offsets = options.offsets();
        for (Layer layer : Layer.values()) {
            layers.put(layer, new XlsxSheet(book, labels, layer.label(), RecordRows.columns(layer)));
        }
        articles = new XlsxSheet(book, labels, "articles", ARTICLES);
        sentences = new XlsxSheet(book, labels, "sentences", SENTENCES);
    }

    @Override
    public void write(Extraction e) {
        Map<Integer, Integer> rowOfSentence = new HashMap<>();
        for (Layer layer : Layer.values()) {
            XlsxSheet sheet = layers.get(layer);
            for (List<Cell> row : RecordRows.of(e, layer, offsets)) {
                sheet.next();
                for (int c = 0; c < row.size(); c++) {
                    if (row.get(c) instanceof Cell.Sentence s) {
                        int target = rowOfSentence.computeIfAbsent(s.start(), k -> sentence(e, s));
                        sheet.link(c, s.text(), sentences.name(), target);
                    } else {
                        sheet.put(c, row.get(c));
                    }
                }
            }
        }
        articles.next();
        articles.put(0, new Cell.Text(e.article().id()));
        e.article().title().ifPresent(t -> articles.put(1, new Cell.Text(t)));
        e.reference().ifPresent(d -> articles.put(2, new Cell.Day(d)));
        e.article().source().ifPresent(s -> articles.put(3, new Cell.Text(s)));
        int[] counts = {e.facts().size(), e.figures().size(), e.times().size(), e.entities().size()};
        for (int i = 0; i < counts.length; i++) {
            articles.put(4 + i, new Cell.Number(BigDecimal.valueOf(counts[i])));
        }
    }

    private int sentence(Extraction e, Cell.Sentence s) {
        sentences.next();
        sentences.put(0, new Cell.Text(e.article().id()));
        var at = offsets.fromUtf16(e.article().text());
        sentences.put(1, new Cell.Number(BigDecimal.valueOf(at.applyAsInt(s.start()))));
        sentences.put(2, new Cell.Number(BigDecimal.valueOf(at.applyAsInt(s.end()))));
        sentences.put(3, new Cell.Text(s.text()));
        return sentences.row();
    }

    @Override
    public void close() throws IOException {
        try (stream) {
            book.close();
        }
    }
}
