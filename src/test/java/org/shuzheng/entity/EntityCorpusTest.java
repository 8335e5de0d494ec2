package org.shuzheng.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shuzheng.doc.Entity;
import org.shuzheng.doc.Trace;

/** Every row of {@code corpus/entity.tsv}: the entities of its text, in order, no more and no fewer. */
final class EntityCorpusTest {

    private static final EntityRoom ROOM = new EntityRoom();

    record Row(String expected, String text) {
    }

    static Stream<Row> rows() throws IOException {
        try (InputStream in = EntityCorpusTest.class.getResourceAsStream("/corpus/entity.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.isBlank() && !l.startsWith("#")).skip(1)
                    .map(l -> new Row(l.substring(0, l.indexOf('\t')), l.substring(l.indexOf('\t') + 1).replace("\\n", "\n")));
        }
    }

    @Test
    void theCorpusIsLarge() throws IOException {
        assertTrue(rows().count() >= 300);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void row(Row row) {
        List<Entity> found = ROOM.extractor().extract(ROOM.read(row.text()), List.of(), Trace.NONE);
        String[] expected = row.expected().equals("-") ? new String[0] : row.expected().split("\\|");
        List<String> actual = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Entity e = found.get(i);
            String like = i < expected.length ? expected[i] : "";
            actual.add(e.type() + ":" + e.surface() + (like.contains("=") ? "=" + e.normalized().orElse("") : "")
                    + (like.contains("#") ? "#" + e.code().orElse("") : ""));
        }
        assertEquals(String.join("|", expected), String.join("|", actual), row.text());
    }
}
