package org.shuzheng.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.shuzheng.io.TextTable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;

/** {@code config}: what the options are set to, and by what. */
@Command(name = "config", description = "Shows what options are set to by the environment and the configuration file.",
        footer = {"", "Examples:", "  shuzheng config", "  shuzheng config --show",
            "  SHUZHENG_EXTRACT_FORMAT=table shuzheng config", "",
            "The file is shuzheng.yaml in the working folder, else ~/.config/shuzheng/shuzheng.yaml, else none; --config or",
            "SHUZHENG_CONFIG name another:",
            "  lang: zh",
            "  extract:",
            "    offsets: codepoint",
            "The command line goes before the environment, that before the file, that before the program."})
final class ConfigCommand extends ShuzhengCommand {

    @Option(names = "--show", description = "Show every option, also those that nothing sets.")
    private boolean everything;

    @Override
    public Integer call() {
        Settings settings = program().settings();
        PrintWriter out = spec().commandLine().getOut();
        Messages messages = program().messages();
        out.println(settings.file().map(f -> messages.text("config.file", f)).orElseGet(() -> messages.text("config.no-file",
                String.join(", ", Settings.places(program().streams().environment()).map(Object::toString).toList()))));
        TextTable table = new TextTable(messages.text("config.option"), messages.text("config.value"), messages.text("config.origin"));
        rows(spec().root(), settings, table);
        if (!table.isEmpty()) {
            out.println();
            table.lines(program().width(), program().colours()).forEach(out::println);
        }
        return Exit.DONE;
    }

    private void rows(CommandSpec command, Settings settings, TextTable table) {
        for (OptionSpec option : command.options()) {
            if (option.usageHelp() || option.versionHelp() || option.hidden() || option.inherited()) {
                continue;
            }
            String name = (command.qualifiedName() + " ").replaceFirst("^shuzheng ", "") + option.longestName();
            Optional<Settings.Setting> set = settings.of(command, option);
            Optional<String> given = given(command, option);
            if (given.isPresent()) {
                table.row(name, given.get(), program().messages().text("config.command-line"));
            } else if (set.isPresent()) {
                table.row(name, set.get().value(), set.get().origin());
            } else if (everything) {
                table.row(name, Optional.ofNullable(option.defaultValue()).orElse("—"), program().messages().text("config.program"));
            }
        }
        List<CommandLine> subcommands = command.subcommands().values().stream().distinct().toList();
        subcommands.forEach(sub -> rows(sub.getCommandSpec(), settings, table));
    }

    /** What this very command line says. */
    private Optional<String> given(CommandSpec command, OptionSpec option) {
        CommandLine.ParseResult result = spec().root().commandLine().getParseResult();
        if (command != spec().root() || !result.hasMatchedOption(option) && !result.subcommand().hasMatchedOption(option.longestName())) {
            return Optional.empty();
        }
        return Optional.of(String.valueOf((Object) option.getValue()));
    }
}
