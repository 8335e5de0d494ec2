package org.shuzheng.index;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.util.BytesRef;
import org.shuzheng.doc.Layout;
import org.shuzheng.doc.Provenance;

/** How the library keeps where an article came from and where it stands on pages, so that it can be read anew from it. */
final class StoredOrigin {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private StoredOrigin() {
    }

    /** Nothing for an article of which all was given. */
    static Optional<String> provenance(Provenance p) {
        if (p.equals(Provenance.GIVEN)) {
            return Optional.empty();
        }
        ObjectNode n = MAPPER.createObjectNode();
        p.titleFrom().ifPresent(v -> n.put("titleFrom", v));
        p.publishedFrom().ifPresent(v -> n.put("publishedFrom", v));
        p.issuer().ifPresent(v -> n.put("issuer", v));
        p.issuerFrom().ifPresent(v -> n.put("issuerFrom", v));
        p.number().ifPresent(v -> n.put("number", v));
        return Optional.of(n.toString());
    }

    static Provenance provenance(Optional<String> stored) {
        if (stored.isEmpty()) {
            return Provenance.GIVEN;
        }
        try {
            JsonNode n = MAPPER.readTree(stored.get());
            return new Provenance(text(n, "titleFrom"), text(n, "publishedFrom"), text(n, "issuer"), text(n, "issuerFrom"), text(n, "number"));
        } catch (JsonProcessingException e) {
            throw new LibraryException("a stored article cannot be read: " + e.getMessage(), e);
        }
    }

    /** Nothing for a text without pages. Lengths are kept to the last bit: records made from them shall be the same. */
    static Optional<BytesRef> layout(Layout layout) {
        if (layout.isEmpty()) {
            return Optional.empty();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(layout.lines().size());
            for (Layout.Line line : layout.lines()) {
                out.writeInt(line.start());
                out.writeInt(line.page());
                out.writeFloat(line.top());
                out.writeFloat(line.bottom());
                out.writeInt(line.left().length);
                for (float f : line.left()) {
                    out.writeFloat(f);
                }
                for (float f : line.right()) {
                    out.writeFloat(f);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.of(new BytesRef(bytes.toByteArray()));
    }

    static Layout layout(BytesRef stored) {
        if (stored == null) {
            return Layout.NONE;
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(stored.bytes, stored.offset, stored.length))) {
            List<Layout.Line> lines = new ArrayList<>();
            for (int n = in.readInt(); n > 0; n--) {
                int start = in.readInt();
                int page = in.readInt();
                float top = in.readFloat();
                float bottom = in.readFloat();
                int length = in.readInt();
                lines.add(new Layout.Line(start, page, top, bottom, floats(in, length), floats(in, length)));
            }
            return new Layout(lines);
        } catch (IOException e) {
            throw new LibraryException("the page layout of a stored article cannot be read: " + e.getMessage(), e);
        }
    }

    private static float[] floats(DataInputStream in, int length) throws IOException {
        float[] out = new float[length];
        for (int i = 0; i < length; i++) {
            out[i] = in.readFloat();
        }
        return out;
    }

    private static Optional<String> text(JsonNode n, String field) {
        return Optional.ofNullable(n.path(field).textValue());
    }
}
