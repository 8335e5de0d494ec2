package org.shuzheng.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.shuzheng.doc.Article;
import org.shuzheng.io.InputFault.Kind;

/**
 * CSV (RFC 4180; comma, semicolon, tab or bar): one article a row. The first row names the columns: the text in
 * {@code text}, {@code content}, {@code 正文} or {@code 内容}; {@code id}, {@code title}, {@code published} and {@code source}
 * where there are such.
 */
final class CsvReader implements ArticleReader {

    private static final List<String> TEXT = List.of("text", "正文", "内容", "content", "body", "全文", "fulltext", "article", "文本", "內容");
    private static final List<String> ID = List.of("id", "编号", "序号", "編號", "docid", "doc_id");
    private static final List<String> TITLE = List.of("title", "标题", "題名", "题名", "標題", "名称", "headline");
    private static final List<String> PUBLISHED = List.of("published", "date", "发布日期", "发布时间", "日期", "时间", "publishdate", "pubdate",
            "published_at", "发文日期", "成文日期", "發布日期");
    private static final List<String> SOURCE = List.of("source", "来源", "url", "网址", "链接", "來源", "link");

    @Override
    public Set<String> extensions() {
        return Set.of("csv", "tsv");
    }

    /** The encoding of a file is told once, not for every row. */
    private static final ArticleSink SAID = new ArticleSink() {
        @Override
        public void article(Article article) {
            throw new IllegalStateException("decoding gives no articles");
        }

        @Override
        public void fault(InputFault fault) {
            throw new IllegalStateException("decoding throws its faults");
        }
    };

    /** Which column holds what; -1 when none does. */
    private record Columns(char separator, int text, int id, int title, int published, int source) {
    }

    @Override
    public void read(Input input, Limits limits, ArticleSink sink) throws InputException, IOException {
        Optional<Columns> columns = Optional.empty();
        boolean any = false;
        try (InputStream in = input.open()) {
            ByteLines lines = new ByteLines(in, limits.articleBytes());
            ByteArrayOutputStream record = new ByteArrayOutputStream();
            int first = 0;
            int quotes = 0;
            while (lines.next()) {
                if (lines.tooLong() || record.size() + (long) lines.length() > limits.articleBytes()) {
                    any = true;
                    sink.fault(InputFault.of(Kind.TOO_LARGE, input.name(), "", Bytes.size(limits.articleBytes()))
                            .at(record.size() == 0 ? lines.number() : first));
                    record.reset();
                    quotes = 0;
                    continue;
                }
                first = record.size() == 0 ? lines.number() : first;
                for (int i = 0; i < lines.length(); i++) {
                    quotes += lines.bytes()[i] == '"' ? 1 : 0;
                }
                record.write(lines.bytes(), 0, lines.length());
                record.write('\n');
                if (quotes % 2 == 0) {
                    any |= columns.isPresent();
                    columns = record(record.toByteArray(), first, columns, input, sink);
                    record.reset();
                    quotes = 0;
                }
            }
            if (record.size() > 0) {
                any = true;
                sink.fault(InputFault.of(Kind.DAMAGED, input.name(), "a quotation mark is never closed").at(first));
            }
        }
        if (!any) {
            throw new InputException(InputFault.of(Kind.EMPTY, input.name()));
        }
    }

    private static Optional<Columns> record(byte[] bytes, int line, Optional<Columns> columns, Input input, ArticleSink sink)
            throws InputException, IOException {
        String text;
        try {
            text = Decoding.text(input, bytes, columns.isEmpty() ? sink : SAID);
        } catch (InputException e) {
            if (columns.isEmpty()) {
                throw e;
            }
            sink.fault(e.fault().at(line));
            return columns;
        }
        if (text.isBlank()) {
            return columns;
        }
        if (columns.isEmpty()) {
            return Optional.of(columns(text, input, line));
        }
        try {
            Optional<Article> article = article(cells(text, columns.get().separator()), columns.get(), line, input, sink);
            if (article.isPresent()) {
                sink.at(input.name(), line);
                sink.article(article.get());
            } else {
                sink.fault(InputFault.of(Kind.EMPTY, input.name()).at(line));
            }
        } catch (InputException e) {
            sink.fault(e.fault());
        }
        return columns;
    }

    private static Optional<Article> article(List<String> cells, Columns columns, int line, Input input, ArticleSink sink)
            throws InputException {
        Optional<String> text = cell(cells, columns.text());
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> written = cell(cells, columns.published());
        Optional<LocalDate> published = written.flatMap(CsvReader::day);
        if (written.isPresent() && published.isEmpty()) {
            throw new InputException(InputFault.of(Kind.DATE, input.name(), written.get()).at(line));
        }
        String name = cell(cells, columns.id()).orElseGet(() -> sink.name(input.baseName() + ":" + line));
        return Optional.of(new Article(name, cell(cells, columns.title()), published,
                cell(cells, columns.source()).or(() -> Optional.of(input.name())), text.get()));
    }

    /** A day as documents write it, or as tables do: {@code 20240301}. */
    private static Optional<LocalDate> day(String written) {
        String w = written.matches("(19|20)\\d{6}") ? written.substring(0, 4) + '-' + written.substring(4, 6) + '-' + written.substring(6) : written;
        return WrittenDay.in(w, 0).filter(d -> d.start() <= 1).map(WrittenDay::day);
    }

    private static Optional<String> cell(List<String> cells, int column) {
        return column < 0 || column >= cells.size() ? Optional.empty()
                : Optional.of(cells.get(column)).map(String::strip).filter(c -> !c.isEmpty());
    }

    private static Columns columns(String header, Input input, int line) throws InputException {
        char separator = ',';
        for (char c : new char[] {',', '\t', ';', '|'}) {
            separator = cells(header, c).size() > cells(header, separator).size() ? c : separator;
        }
        List<String> names = cells(header, separator).stream().map(n -> n.strip().toLowerCase(Locale.ROOT)).toList();
        int text = index(names, TEXT);
        if (text < 0) {
            String shown = String.join(", ", names);
            throw new InputException(InputFault.of(Kind.COLUMN, input.name(), shown.length() > 120 ? shown.substring(0, 120) + "…" : shown)
                    .at(line));
        }
        return new Columns(separator, text, index(names, ID), index(names, TITLE), index(names, PUBLISHED), index(names, SOURCE));
    }

    private static int index(List<String> names, List<String> wanted) {
        return wanted.stream().mapToInt(names::indexOf).filter(i -> i >= 0).findFirst().orElse(-1);
    }

    /** The cells of a record; {@code a,"b ""c"", d" → a | b "c", d}. */
    static List<String> cells(String record, char separator) {
        List<String> out = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        String line = record.endsWith("\n") ? record.substring(0, record.length() - 1) : record;
        line = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                out.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        out.add(cell.toString());
        return out;
    }
}
