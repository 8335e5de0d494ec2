package org.shuzheng.io;

import java.util.Set;

/** Plain text: the file is the text. */
final class PlainText implements DocumentFormat {

    @Override
    public Set<String> extensions() {
        return Set.of("txt", "text");
    }

    @Override
    public boolean recognises(byte[] head) {
        return false;
    }

    @Override
    public Document read(Input input, byte[] bytes, Deadline deadline, ArticleSink sink) throws InputException {
        return new Document(Decoding.text(input, bytes, sink), Metadata.NONE);
    }
}
