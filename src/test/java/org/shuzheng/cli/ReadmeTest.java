package org.shuzheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every example of the READMEs runs, and prints what the README says it prints. An example is a block {@code ```console} whose
 * first line is {@code $ ./shuzheng …}; a last line {@code …} stands for the rest of the output. In a block
 * {@code ```console measured} the numbers may move.
 *
 * <p>After a change of output: {@code mvn test -Dtest=ReadmeTest -Dreadme.write=true} writes the new output into the READMEs.
 */
final class ReadmeTest {

    private static final Pattern BLOCK = Pattern.compile("```console( measured)?\n\\$ (.*)\n((?s:.*?))```");
    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");
    private static final boolean WRITE = Boolean.getBoolean("readme.write");

    @ParameterizedTest
    @CsvSource({"README.md,en_US.UTF-8", "README.zh-CN.md,zh_CN.UTF-8"})
    void everyExampleRuns(String file, String locale) throws IOException {
        Path path = Path.of(file);
        forget(Path.of("target/readme-library"));
        String readme = Files.readString(path);
        Matcher block = BLOCK.matcher(readme);
        StringBuilder rewritten = new StringBuilder();
        int examples = 0;
        while (block.find()) {
            examples++;
            String measured = block.group(1) == null ? "" : block.group(1);
            List<String> shown = block.group(3).lines().toList();
            boolean cut = !shown.isEmpty() && shown.get(shown.size() - 1).equals("…");
            List<String> printed = run(block.group(2), locale);
            List<String> expected = printed;
            if (cut && printed.size() >= shown.size()) {
                expected = new ArrayList<>(printed.subList(0, shown.size() - 1));
                expected.add("…");
            }
            if (WRITE) {
                block.appendReplacement(rewritten, Matcher.quoteReplacement("```console" + measured + "\n$ " + block.group(2) + "\n"
                        + String.join("\n", expected) + (expected.isEmpty() ? "" : "\n") + "```"));
            } else {
                assertEquals(shape(expected, measured), shape(shown, measured), file + ": " + block.group(2)
                        + " prints something else now; mvn test -Dtest=ReadmeTest -Dreadme.write=true takes it over");
            }
        }
        assertTrue(examples >= 5, file + " has " + examples + " examples");
        if (WRITE) {
            Files.writeString(path, block.appendTail(rewritten).toString());
        }
    }

    /** Numbers of a measurement may move without making the page wrong; everything else may not. */
    private static String shape(List<String> lines, String measured) {
        String all = String.join("\n", lines);
        return measured.isEmpty() ? all : all.replaceAll("[0-9.–]+", "0").replaceAll(" +", " ");
    }

    private static List<String> run(String command, String locale) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command);
        while (word.find()) {
            words.add(word.group(1) != null ? word.group(1) : word.group(2));
        }
        String in = "";
        if (words.get(0).equals("echo")) {
            in = words.get(1) + "\n";
            assertEquals("|", words.get(2), command);
            words = words.subList(3, words.size());
        }
        assertEquals("./shuzheng", words.get(0), command);
        assertTrue(words.stream().noneMatch(w -> w.startsWith(">") || w.equals("|")), "this test knows no redirection: " + command);
        Run run = Run.with(Map.of("LANG", locale), in, words.subList(1, words.size()).toArray(String[]::new));
        assertTrue(run.code() == Exit.DONE || run.code() == Exit.SOME_FAILED, command + ": exit code " + run.code() + "\n" + run.err());
        return (run.err() + run.out()).lines().map(String::stripTrailing).toList();
    }

    /** The library of an earlier run may have been made with other models. */
    private static void forget(Path library) throws IOException {
        if (Files.isDirectory(library)) {
            try (var files = Files.list(library)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(library);
        }
    }
}
