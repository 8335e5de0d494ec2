package org.shuzheng.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.shuzheng.io.InputWalk;
import org.shuzheng.io.ArticleSink;

/**
 * The inputs of a run that failed, one JSON object a line: {@code {"failedInput": path, "reason": …}}. The file can be
 * ingested: it stands for the inputs it names.
 */
final class FailedInputs {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Path file;
    private final Set<String> paths = new LinkedHashSet<>();
    private final List<String> lines = new ArrayList<>();

    FailedInputs(Path file) {
        this.file = file;
    }

    void add(String path, String reason) {
        if (paths.add(path)) {
            ObjectNode n = MAPPER.createObjectNode();
            n.put("failedInput", path).put("reason", reason);
            lines.add(n.toString());
        }
    }

    int count() {
        return lines.size();
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    Path file() {
        return file;
    }

    /** Writes the file whole, or takes an old one away when nothing failed. */
    void write() throws IOException {
        if (lines.isEmpty()) {
            Files.deleteIfExists(file);
            return;
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.write(part, lines, StandardCharsets.UTF_8);
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** True when a file is such a list. */
    static boolean isOne(Path file) throws IOException {
        if (!Files.isRegularFile(file) || !file.toString().endsWith(".jsonl")) {
            return false;
        }
        try (BufferedReader in = Files.newBufferedReader(file)) {
            String first = in.readLine();
            return first != null && first.startsWith("{\"failedInput\"");
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** Reads the inputs that a list names. */
    static void read(Path list, InputWalk walk, ArticleSink sink) throws IOException {
        Set<Path> inputs = new LinkedHashSet<>();
        for (String line : Files.readAllLines(list)) {
            JsonNode n = MAPPER.readTree(line);
            inputs.add(Path.of(n.path("failedInput").asText()));
        }
        for (Path input : inputs) {
            walk.read(input, sink);
        }
    }
}
