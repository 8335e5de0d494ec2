package org.shuzheng.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shuzheng.text.UnreadableSourceException.Reason;

/**
 * Turns bytes into text. Finds the charset by itself: a byte order mark, then UTF-8, then what gives the most everyday
 * Chinese characters of GB18030, Big5 and UTF-16. Refuses what is no text, and text that was garbled before it came here.
 *
 * <pre>{@code
 * DecodedText d = SourceDecoder.decode(Files.readAllBytes(file), file.toString());
 * d.charset();   // "GB18030"
 * }</pre>
 */
public final class SourceDecoder {

    private static final Charset GB18030 = Charset.forName("GB18030");
    /** Below this share of everyday characters a decoding is not believed. */
    private static final double BELIEVED = 0.4;
    /** No print has a rule or a row of dots of so many characters; a file that was filled up has. */
    private static final int ENDLESS = 100_000;

    private SourceDecoder() {
    }

    /**
     * Decodes a source.
     *
     * @param bytes the source
     * @param name  its name, for messages
     * @throws UnreadableSourceException when it is not text, is in no charset that we know, or was garbled earlier
     */
    public static DecodedText decode(byte[] bytes, String name) throws UnreadableSourceException {
        Optional<String> kind = FileSignature.of(bytes);
        if (kind.isPresent()) {
            throw new UnreadableSourceException(name, Reason.BINARY, "this is " + kind.get()
                    + ", not plain text; give it its proper file name ending so that it is read as what it is, or save its text as UTF-8");
        }
        DecodedText decoded = find(bytes, name);
        int controls = 0;
        String text = decoded.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            controls += c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\u000b' ? 1 : 0;
        }
        if (controls > 2 && controls * 200L > text.length()) {
            throw new UnreadableSourceException(name, Reason.BINARY, "this is not text: " + controls
                    + " control characters in " + text.length() + "; save its text as UTF-8 and give that");
        }
        check(text, name);
        return decoded;
    }

    /**
     * Refuses a text that is decoded already (a line of JSON, a page of HTML) but was garbled before.
     *
     * @throws UnreadableSourceException when a part of it is mojibake, or its characters were lost
     */
    public static void check(String text, String name) throws UnreadableSourceException {
        Optional<Mojibake.Finding> found = Mojibake.find(text);
        if (found.isPresent()) {
            Mojibake.Finding f = found.get();
            throw new UnreadableSourceException(name, Reason.MOJIBAKE, "garbled text from character " + f.offset() + " on: “" + f.sample()
                    + "” should read “" + f.meant() + "” (" + f.mistaken()
                    + " when it was saved); characters are lost for good, so fetch the original again and save it as UTF-8");
        }
        int lost = 0;
        int wide = 0;
        int asked = 0;
        int block = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            run = i > 0 && c == text.charAt(i - 1) && !Character.isWhitespace(c) ? run + 1 : 0;
            if (run >= ENDLESS) {
                throw new UnreadableSourceException(name, Reason.BINARY, "this is not text: “" + c + "” more than " + ENDLESS + " times in a row");
            }
            lost += c == '\ufffd' ? 1 : 0;
            wide += c >= '\u0080' ? 1 : 0;
            asked += c == '?' ? 1 : 0;
            block += c == '锟' && text.startsWith("斤拷", i + 1) ? 1 : 0;
        }
        if (lost > 3 && lost * 100L > wide || block > 0 && (block > 2 || block * 100L > wide)) {
            throw new UnreadableSourceException(name, Reason.LOST_CHARACTERS, (lost + 2 * block)
                    + " characters were lost when this text was saved (they stand as \ufffd or 锟斤拷); fetch the original again and save it as UTF-8");
        }
        if (asked > 20 && asked * 3L > text.length() && wide < asked) {
            throw new UnreadableSourceException(name, Reason.LOST_CHARACTERS, asked + " of " + text.length()
                    + " characters are question marks: the Chinese was lost when this text was saved; save the original as UTF-8");
        }
    }

    private static DecodedText find(byte[] bytes, String name) throws UnreadableSourceException {
        Optional<DecodedText> marked = marked(bytes);
        if (marked.isPresent()) {
            return marked.get();
        }
        int zeros = 0;
        for (byte b : bytes) {
            zeros += b == 0 ? 1 : 0;
        }
        Optional<Decoding> utf8 = strict(bytes, StandardCharsets.UTF_8);
        if (utf8.isPresent() && (zeros == 0 || zeros * 50L < bytes.length)) {
            return utf8.get().decoded();
        }
        return best(bytes, name, zeros);
    }

    /** By byte order mark. */
    private static Optional<DecodedText> marked(byte[] b) {
        if (starts(b, 0xef, 0xbb, 0xbf)) {
            return Optional.of(lenient(b, 3, StandardCharsets.UTF_8, "byte order mark"));
        }
        if (starts(b, 0xff, 0xfe, 0, 0)) {
            return Optional.of(lenient(b, 4, Charset.forName("UTF-32LE"), "byte order mark"));
        }
        if (starts(b, 0, 0, 0xfe, 0xff)) {
            return Optional.of(lenient(b, 4, Charset.forName("UTF-32BE"), "byte order mark"));
        }
        if (starts(b, 0xff, 0xfe)) {
            return Optional.of(lenient(b, 2, StandardCharsets.UTF_16LE, "byte order mark"));
        }
        if (starts(b, 0xfe, 0xff)) {
            return Optional.of(lenient(b, 2, StandardCharsets.UTF_16BE, "byte order mark"));
        }
        return Optional.empty();
    }

    private static DecodedText best(byte[] bytes, String name, int zeros) throws UnreadableSourceException {
        List<Decoding> all = new ArrayList<>();
        if (zeros == 0) {
            strict(bytes, GB18030).ifPresent(all::add);
            byLine(bytes).ifPresent(all::add);
            if (Charset.isSupported("Big5")) {
                strict(bytes, Charset.forName("Big5")).ifPresent(d -> all.add(d.less(0.1)));
            }
        }
        strict(bytes, StandardCharsets.UTF_16LE).ifPresent(d -> all.add(d.less(zeros > 0 ? 0 : 0.2)));
        strict(bytes, StandardCharsets.UTF_16BE).ifPresent(d -> all.add(d.less(zeros > 0 ? 0 : 0.2)));
        Decoding best = null;
        for (Decoding d : all) {
            best = best == null || d.share() > best.share() + 0.01 ? d : best;
        }
        if (best == null || best.share() < BELIEVED) {
            DecodedText torn = lenient(bytes, 0, StandardCharsets.UTF_8, "");
            long lost = torn.text().chars().filter(c -> c == '\ufffd').count();
            if (lost * 100 <= torn.text().length() && CommonHan.share(torn.text()) > BELIEVED) {
                return new DecodedText(torn.text(), torn.charset(), List.of(lost + " bytes could not be read"));
            }
            boolean binary = zeros > 0 || controls(bytes) * 50L > bytes.length;
            throw new UnreadableSourceException(name, binary ? Reason.BINARY : Reason.UNKNOWN_CHARSET, binary
                    ? "this is not text (" + zeros + " zero bytes); save its text as UTF-8 and give that"
                    : "neither UTF-8, UTF-16, GB18030 nor Big5; save it as UTF-8 and give that");
        }
        return best.decoded();
    }

    /** Each line by itself, for files put together from UTF-8 and GB18030 pieces. */
    private static Optional<Decoding> byLine(byte[] bytes) {
        StringBuilder out = new StringBuilder(bytes.length);
        boolean utf8 = false;
        boolean gb = false;
        int start = 0;
        for (int i = 0; i <= bytes.length; i++) {
            if (i < bytes.length && bytes[i] != '\n') {
                continue;
            }
            int end = Math.min(i + 1, bytes.length);
            if (ascii(bytes, start, end)) {
                out.append(new String(bytes, start, end - start, StandardCharsets.US_ASCII));
            } else {
                ByteBuffer line = ByteBuffer.wrap(bytes, start, end - start);
                Optional<String> text = decode(line, StandardCharsets.UTF_8, false);
                utf8 |= text.isPresent();
                if (text.isEmpty()) {
                    line.position(start);
                    text = decode(line, GB18030, false);
                    gb = true;
                }
                if (text.isEmpty()) {
                    return Optional.empty();
                }
                out.append(text.get());
            }
            start = end;
        }
        String text = out.toString();
        return utf8 && gb ? Optional.of(new Decoding(new DecodedText(text, "UTF-8+GB18030", List.of("lines in two charsets")), CommonHan.share(text)))
                : Optional.empty();
    }

    private record Decoding(DecodedText decoded, double share) {
        Decoding less(double by) {
            return new Decoding(decoded, share - by);
        }
    }

    /** The text, when every byte is good; one character cut off at the end is left out and noted. */
    private static Optional<Decoding> strict(byte[] bytes, Charset charset) {
        Optional<String> text = decode(ByteBuffer.wrap(bytes), charset, false);
        List<String> notes = List.of();
        if (text.isEmpty()) {
            text = decode(ByteBuffer.wrap(bytes), charset, true);
            notes = List.of("the last character is cut off");
        }
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Decoding(new DecodedText(text.get(), charset.name(), notes), CommonHan.share(text.get())));
    }

    /** Decodes without mercy; {@code cut} lets the end stop within a character. */
    private static Optional<String> decode(ByteBuffer in, Charset charset, boolean cut) {
        CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate((int) (in.remaining() * (double) decoder.maxCharsPerByte()) + 2);
        CoderResult result = decoder.decode(in, out, !cut);
        if (result.isError() || !cut && (decoder.flush(out).isError())) {
            return Optional.empty();
        }
        out.flip();
        return Optional.of(out.toString());
    }

    private static DecodedText lenient(byte[] bytes, int from, Charset charset, String note) {
        CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPLACE).onUnmappableCharacter(CodingErrorAction.REPLACE);
        try {
            String text = decoder.decode(ByteBuffer.wrap(bytes, from, bytes.length - from)).toString();
            return new DecodedText(text, charset.name(), note.isEmpty() ? List.of() : List.of(note));
        } catch (CharacterCodingException e) {
            throw new AssertionError("a replacing decoder does not fail", e);
        }
    }

    private static int controls(byte[] bytes) {
        int n = 0;
        for (byte b : bytes) {
            n += b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' ? 1 : 0;
        }
        return n;
    }

    private static boolean ascii(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean starts(byte[] bytes, int... magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((bytes[i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
