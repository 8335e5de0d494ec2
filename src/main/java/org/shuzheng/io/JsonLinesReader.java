package org.shuzheng.io;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import org.shuzheng.doc.Article;
import org.shuzheng.doc.Layout;
import org.shuzheng.io.InputFault.Kind;

/**
 * JSON Lines: one article a line, {@code {"id", "title"?, "published"?, "source"?, "issuer"?, "number"?, "text"}}. A line at fault is reported and
 * the others go on; blank lines are passed over. An article without an id is called by file and line, {@code news:7}.
 */
final class JsonLinesReader implements ArticleReader {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Override
    public Set<String> extensions() {
        return Set.of("jsonl", "ndjson");
    }

    @Override
    public boolean recognises(byte[] head) {
        int i = head.length >= 3 && head[0] == (byte) 0xEF ? 3 : 0;
        while (i < head.length && head[i] <= ' ' && head[i] >= 0) {
            i++;
        }
        int quote = i + 1;
        while (quote < head.length && head[quote] <= ' ' && head[quote] >= 0) {
            quote++;
        }
        return quote < head.length && head[i] == '{' && head[quote] == '"';
    }

    @Override
    public void read(Input input, Limits limits, ArticleSink sink) throws InputException, IOException {
        boolean any = false;
        try (InputStream in = input.open()) {
            ByteLines lines = new ByteLines(in, limits.articleBytes());
            while (lines.next()) {
                if (lines.tooLong()) {
                    any = true;
                    sink.fault(InputFault.of(Kind.TOO_LARGE, input.name(), "", Bytes.size(limits.articleBytes()))
                            .at(lines.number()));
                    continue;
                }
                String line;
                try {
                    line = Decoding.utf8(input, lines.bytes(), lines.length());
                } catch (InputException e) {
                    any = true;
                    sink.fault(e.fault().at(lines.number()));
                    continue;
                }
                if (line.isBlank()) {
                    continue;
                }
                any = true;
                Article article;
                try {
                    article = article(MAPPER.readTree(line), input, lines.number(), sink);
                } catch (JsonProcessingException e) {
                    sink.fault(JsonFaults.syntax(input, e, lines.number()).quoting(excerpt(line, e)));
                    continue;
                } catch (InputException e) {
                    sink.fault(e.fault());
                    continue;
                }
                sink.at(input.name(), lines.number());
                sink.article(article);
            }
        }
        if (!any) {
            throw new InputException(InputFault.of(Kind.EMPTY, input.name()));
        }
    }

    private static Article article(JsonNode node, Input input, int line, ArticleSink sink) throws InputException {
        SideFile side = SideFile.of(node, input, line);
        JsonNode text = node.path("text");
        if (!text.isTextual()) {
            throw JsonFaults.article(input, line, "\"text\"");
        }
        JsonNode id = node.path("id");
        if (id.isContainerNode()) {
            throw JsonFaults.article(input, line, "\"id\"");
        }
        String name = id.isMissingNode() || id.isNull() || id.asText().isEmpty() ? sink.name(input.baseName() + ":" + line) : id.asText();
        try {
            Decoding.check(input, text.textValue());
        } catch (InputException e) {
            throw new InputException(e.fault().at(line));
        }
        return new Article(name, side.title(), side.published(), side.source().or(() -> Optional.of(input.name())),
                text.textValue(), side.known(), Layout.NONE);
    }

    /** The text around the place of the fault, at most 60 characters. */
    private static String excerpt(String line, JsonProcessingException e) {
        int at = e.getLocation() == null ? 0 : Math.max(0, Math.min(line.length(), e.getLocation().getColumnNr() - 1));
        int from = Math.max(0, at - 40);
        int to = Math.min(line.length(), from + 60);
        return (from > 0 ? "…" : "") + line.substring(from, to) + (to < line.length() ? "…" : "");
    }
}
