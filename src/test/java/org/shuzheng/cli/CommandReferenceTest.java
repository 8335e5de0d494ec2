package org.shuzheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/commands.md} is what {@code --help} says, and every command is documented with an example.
 *
 * <p>After a change: {@code mvn test -Dtest=CommandReferenceTest -Dreadme.write=true} writes the file anew.
 */
final class CommandReferenceTest {

    private static final Path FILE = Path.of("docs/commands.md");
    private static final Pattern COMMAND = Pattern.compile("^  ([a-z][a-z-]*)(?:, [a-z-]+)*(?:  .*)?$");

    @Test
    void theReferenceIsWhatHelpSays() throws IOException {
        StringBuilder reference = new StringBuilder("# Commands\n\nMade from what `--help` says; a test keeps it so.\n");
        append(reference, List.of());
        if (Boolean.getBoolean("readme.write")) {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, reference);
        }
        assertEquals(reference.toString(), Files.readString(FILE),
                "the help has changed; mvn test -Dtest=CommandReferenceTest -Dreadme.write=true takes it over");
    }

    private static void append(StringBuilder reference, List<String> command) {
        List<String> args = new ArrayList<>(command);
        args.add("--help");
        Run run = Run.of(args.toArray(String[]::new));
        assertEquals(0, run.code(), command + ": " + run.err());
        assertTrue(run.out().contains("\nExamples:\n"), command + " has no examples in its help");
        reference.append("\n").append("#".repeat(Math.min(4, 2 + command.size()))).append(" shuzheng")
                .append(command.isEmpty() ? "" : " " + String.join(" ", command)).append("\n\n```\n");
        run.lines().forEach(line -> reference.append(line.stripTrailing()).append('\n'));
        reference.append("```\n");
        for (String sub : subcommands(run.lines())) {
            List<String> path = new ArrayList<>(command);
            path.add(sub);
            append(reference, path);
        }
    }

    /** Every command by the words that name it; the first is the program itself. */
    static List<List<String>> commands() {
        List<List<String>> all = new ArrayList<>(List.of(List.of()));
        for (int i = 0; i < all.size(); i++) {
            List<String> command = all.get(i);
            List<String> args = new ArrayList<>(command);
            args.add("--help");
            for (String sub : subcommands(Run.of(args.toArray(String[]::new)).lines())) {
                List<String> path = new ArrayList<>(command);
                path.add(sub);
                all.add(path);
            }
        }
        return all;
    }

    private static List<String> subcommands(List<String> help) {
        List<String> found = new ArrayList<>();
        int start = help.indexOf("Commands:");
        for (int i = start + 1; start >= 0 && i < help.size() && help.get(i).startsWith("  "); i++) {
            Matcher m = COMMAND.matcher(help.get(i));
            if (m.matches()) {
                found.add(m.group(1));
            }
        }
        return found;
    }
}
