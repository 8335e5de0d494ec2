package org.shuzheng.io;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.shuzheng.doc.Article;
import org.shuzheng.io.InputFault.Kind;

/** Plain text: one article a file, what is known of it in a side file. */
final class TextReader implements ArticleReader {

    @Override
    public Set<String> extensions() {
        return Set.of("txt", "text");
    }

    @Override
    public void read(Input input, Limits limits, ArticleSink sink) throws InputException, IOException {
        SideFile side = SideFile.of(input, limits);
        String text = Decoding.text(input, Bytes.all(input, limits), sink);
        if (text.isBlank()) {
            throw new InputException(InputFault.of(Kind.EMPTY, input.name()));
        }
        sink.article(new Article(sink.name(input.baseName()), side.title(), side.published(),
                side.source().or(() -> Optional.of(input.name())), text));
    }
}
