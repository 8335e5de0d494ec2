package org.shuzheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The completion scripts, typed into real shells where there are such. */
final class CompletionTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', value = {
        "shuzheng ex| explain export extract",
        "shuzheng extract --form| --format",
        "shuzheng extract --format | csv html json jsonl md table xlsx",
        "shuzheng extract --format=j| json jsonl",
        "shuzheng gold ex| export",
        "shuzheng gold export --fo| --format",
        "shuzheng lint | corpus gold models",
        "shuzheng completion z| zsh",
        "shuzheng --lang | en zh",
        "shuzheng extract -o out.html corpus/report-ci| report-city.meta.json report-city.txt"}, ignoreLeadingAndTrailingWhitespace = false)
    void zshOffers(String typed, String offered) throws Exception {
        assumeTrue(Stream.of("/bin/zsh", "/usr/bin/zsh").anyMatch(z -> Files.isExecutable(Path.of(z))), "no zsh here");
        Path script = script("zsh");
        String printed = run("zsh", "-f", "src/test/resources/cli/complete.zsh", script.toString(), typed);
        assertEquals(offered.strip(), String.join(" ", new TreeSet<>(printed.lines().filter(l -> !l.isBlank()).toList())));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', value = {
        "shuzheng ex| explain export extract",
        "shuzheng extract --form| --format --format=",
        "shuzheng extract --format cs| csv",
        "shuzheng gold ex| export",
        "shuzheng completion z| zsh"}, ignoreLeadingAndTrailingWhitespace = false)
    void bashOffers(String typed, String offered) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "no bash here");
        Path script = script("bash");
        String asked = "compopt() { :; }; source " + script + "; COMP_LINE='" + typed + "'; COMP_POINT=${#COMP_LINE}; read -ra COMP_WORDS <<< \"$COMP_LINE\"; "
                + "COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _complete_shuzheng; printf '%s\\n' \"${COMPREPLY[@]}\"";
        String printed = run("bash", "--norc", "-c", asked);
        List<String> found = printed.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
        for (String word : found) {
            assertTrue(offered.contains(word), printed);
        }
        assertTrue(found.contains(offered.strip().split(" ")[0]), printed);
    }

    /** Without a shell, too: every command and every option stands in the script, once. */
    @Test
    void everyOptionStandsInTheScript() {
        String script = Run.of("completion", "zsh").out();
        List<String> missing = new ArrayList<>();
        for (Class<?> type : Program.class.getAnnotation(CommandLine.Command.class).subcommands()) {
            CommandLine command = new CommandLine(type);
            int start = script.indexOf("\n_shuzheng_" + command.getCommandName() + "() {");
            assertTrue(start >= 0, command.getCommandName());
            String own = script.substring(start, script.indexOf("\n}", start));
            for (OptionSpec option : command.getCommandSpec().options()) {
                for (String name : option.names()) {
                    if (!own.contains(name)) {
                        missing.add(command.getCommandName() + " " + name);
                    }
                }
            }
        }
        assertEquals(List.of(), missing);
        assertTrue(Run.of("completion", "zsh", "--lang", "zh").out().contains("显示本说明并退出。"));
    }

    private Path script(String shell) throws IOException {
        return Files.writeString(folder.resolve("_shuzheng"), Run.of("completion", shell).out());
    }

    private static String run(String... command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        builder.environment().putAll(Map.of("TERM", "dumb", "LC_ALL", "C.UTF-8"));
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "does not end");
        return printed;
    }
}
