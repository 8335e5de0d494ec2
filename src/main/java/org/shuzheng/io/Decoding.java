package org.shuzheng.io;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.shuzheng.io.ArticleSink.Remark;
import org.shuzheng.io.InputFault.Kind;
import org.shuzheng.text.DecodedText;
import org.shuzheng.text.SourceDecoder;
import org.shuzheng.text.UnreadableSourceException;

/** Decodes the bytes of an input to text. */
public final class Decoding {

    private Decoding() {
    }

    /** The text of an input's bytes, whatever their encoding; another than UTF-8 is told. @throws InputException when they are no text */
    static String text(Input input, byte[] bytes, ArticleSink sink) throws InputException {
        try {
            DecodedText decoded = SourceDecoder.decode(bytes, input.name());
            if (!decoded.charset().equals("UTF-8")) {
                sink.remark(new Remark(Remark.Kind.DECODED, input.name(), List.of(decoded.charset())));
            }
            return decoded.text();
        } catch (UnreadableSourceException e) {
            throw new InputException(fault(input, e));
        }
    }

    /**
     * The text of bytes that declare a charset themselves. A byte order mark goes before it, and it is not believed when the
     * bytes do not fit; GB 2312 and GBK are read as GB18030, which holds both.
     *
     * @throws InputException when they are no text, or garbled
     */
    public static String declared(Input input, byte[] bytes, Optional<String> charset, ArticleSink sink) throws InputException {
        boolean marked = bytes.length > 2 && (bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
                || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE);
        if (charset.isEmpty() || marked) {
            return text(input, bytes, sink);
        }
        try {
            String name = charset.get().toUpperCase(Locale.ROOT).startsWith("GB") ? "GB18030" : charset.get();
            CharsetDecoder decoder = Charset.forName(name).newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            String text = decoder.decode(ByteBuffer.wrap(bytes)).toString();
            check(input, text);
            return text;
        } catch (CharacterCodingException | IllegalArgumentException e) {
            return text(input, bytes, sink);
        }
    }

    /** Refuses a text that was garbled before it was put into its file. */
    static void check(Input input, String text) throws InputException {
        try {
            SourceDecoder.check(text, input.name());
        } catch (UnreadableSourceException e) {
            throw new InputException(fault(input, e));
        }
    }

    private static InputFault fault(Input input, UnreadableSourceException e) {
        String why = e.getMessage().substring(Math.min(e.getMessage().length(), input.name().length() + 2));
        return InputFault.of(switch (e.reason()) {
            case MOJIBAKE, LOST_CHARACTERS -> Kind.MOJIBAKE;
            case BINARY -> Kind.BINARY;
            case UNKNOWN_CHARSET -> Kind.CHARSET;
        }, input.name(), why);
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
