package org.shuzheng.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/api.md} is what the sources say of the rooms that other programs use, and everything public in them is explained.
 *
 * <p>After a change: {@code mvn test -Dtest=ApiReferenceTest -Dreadme.write=true} writes the file anew.
 */
final class ApiReferenceTest {

    private static final Path FILE = Path.of("docs/api.md");
    private static final List<String> ROOMS = List.of("pipeline", "doc", "text", "io", "lexicon", "index", "gold", "eval");

    @Test
    void theReferenceIsWhatTheSourcesSay() throws IOException {
        ApiPage page = new ApiPage(SourceTrees.under(Path.of("src/main/java/org/shuzheng")));
        for (String room : ROOMS) {
            page.room("org.shuzheng." + room);
        }
        assertEquals(List.of(), page.undocumented(), "public and without a comment");
        String reference = """
                # For programs

                The public types and methods of the rooms that other programs use, each with the first sentence of its comment. Made from
                the sources; a test keeps it so. Two examples to begin with stand in the README (“As a library”). Everything is thread-safe
                unless it says otherwise; offsets are UTF-16 code units, half-open.
                """ + page;
        if (Boolean.getBoolean("readme.write")) {
            Files.writeString(FILE, reference);
        }
        assertEquals(reference, Files.readString(FILE),
                "comments or signatures have changed; mvn test -Dtest=ApiReferenceTest -Dreadme.write=true takes them over");
    }
}
