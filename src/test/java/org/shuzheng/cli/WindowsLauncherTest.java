package org.shuzheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What can be told of {@code shuzheng.cmd} without Windows: the traps of its shell are avoided. */
final class WindowsLauncherTest {

    private static final Path FILE = Path.of("src/assembly/bin/shuzheng.cmd");

    private static List<String> lines() throws IOException {
        return Files.readAllLines(FILE, StandardCharsets.US_ASCII).stream().map(String::strip).filter(l -> !l.isEmpty() && !l.startsWith("rem")).toList();
    }

    /** The shell within {@code for /f} takes the first and the last quote off a command that begins with one. */
    @Test
    void commandsWithinLoopsHaveQuotesToLose() throws IOException {
        int loops = 0;
        for (String line : lines()) {
            Matcher command = Pattern.compile("in \\('(.*)'\\)").matcher(line);
            if (command.find()) {
                loops++;
                assertTrue(!command.group(1).startsWith("\"") || command.group(1).startsWith("\"\"") && command.group(1).endsWith("\"\""), line);
                assertFalse(Pattern.compile("(?<!\\^)[|>]").matcher(command.group(1)).find(), "| and > need ^ there: " + line);
            }
        }
        assertEquals(1, loops);
    }

    @Test
    void blocksAndLabelsAreWhole() throws IOException {
        List<String> lines = lines();
        Set<String> labels = lines.stream().filter(l -> l.startsWith(":")).map(l -> l.substring(1)).collect(Collectors.toSet());
        int depth = 0;
        for (String line : lines) {
            Matcher to = Pattern.compile("(?:goto|call) :?(\\w+)").matcher(line);
            while (to.find()) {
                assertTrue(labels.contains(to.group(1)), line);
            }
            assertEquals(0, line.chars().filter(c -> c == '"').count() % 2, line);
            if (depth > 0 && line.startsWith("echo")) {
                assertFalse(line.contains(")"), "a bracket would end the block: " + line);
                assertTrue(line.endsWith(" 1>&2"), line);
            }
            depth += line.endsWith("(") ? 1 : line.equals(")") ? -1 : 0;
        }
        assertEquals(0, depth);
    }

    /** A variable that is compared as a number is set before, else the line is a syntax error. */
    @Test
    void whatIsComparedIsSet() throws IOException {
        List<String> lines = lines();
        for (int i = 0; i < lines.size(); i++) {
            Matcher compared = Pattern.compile("if %(\\w+)% (?:LSS|GEQ)").matcher(lines.get(i));
            if (compared.find()) {
                assertTrue(lines.subList(0, i).contains("set \"" + compared.group(1) + "=0\""), lines.get(i));
            }
        }
    }

    @Test
    void codesAndPathsAreHandedOn() throws IOException {
        List<String> lines = lines();
        String run = lines.stream().filter(l -> l.contains(" -jar ")).findFirst().orElseThrow();
        assertTrue(run.startsWith("\"%JAVA%\"") && run.endsWith("-jar \"%SHUZHENG_HOME%\\lib\\shuzheng.jar\" %*"), run);
        assertEquals("exit /b %ERRORLEVEL%", lines.get(lines.indexOf(run) + 1));
        assertTrue(Files.readString(Path.of("src/assembly/release.xml")).replaceAll("\\s+", " ")
                .contains("<source>src/assembly/bin/shuzheng.cmd</source> <outputDirectory>bin</outputDirectory> <lineEnding>dos</lineEnding>"));
    }
}
