package org.shuzheng.io;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.shuzheng.io.InputFault.Kind;

/** Decodes the bytes of an input to text. */
final class Decoding {

    private Decoding() {
    }

    /** The text of an input's bytes. @throws InputException when they are no text */
    static String text(Input input, byte[] bytes, ArticleSink sink) throws InputException {
        return utf8(input, bytes, bytes.length);
    }

    /** UTF-8, strictly; a byte order mark at the start is no part of the text. */
    static String utf8(Input input, byte[] bytes, int length) throws InputException {
        int start = length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF ? 3 : 0;
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        ByteBuffer from = ByteBuffer.wrap(bytes, start, length - start);
        CharBuffer to = CharBuffer.allocate(length - start + 1);
        CoderResult result = decoder.decode(from, to, true);
        if (result.isError()) {
            throw new InputException(InputFault.of(Kind.ENCODING, input.name(), "UTF-8", Integer.toString(from.position())));
        }
        return to.flip().toString();
    }
}
