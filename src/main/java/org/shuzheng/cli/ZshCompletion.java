package org.shuzheng.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Writes a completion function for zsh: commands and options with what they do, the values that an option takes, files where
 * files are meant. The script may lie on {@code fpath} as {@code _shuzheng}, or be read by {@code source}.
 */
final class ZshCompletion {

    private final StringBuilder out = new StringBuilder();

    private ZshCompletion() {
    }

    /** The script for a program and its commands, in the language of its help. */
    static String of(CommandSpec root) {
        ZshCompletion script = new ZshCompletion();
        script.out.append("#compdef ").append(root.name()).append("\n# Made by: ").append(root.name()).append(" completion zsh\n");
        script.command(root, "_" + root.name());
        script.out.append("\nif [[ ${funcstack[1]} == _").append(root.name()).append(" ]]; then\n  _").append(root.name())
                .append(" \"$@\"\nelse\n  compdef _").append(root.name()).append(' ').append(root.name()).append("\nfi\n");
        return script.out.toString();
    }

    private void command(CommandSpec command, String function) {
        List<CommandLine> subcommands = command.subcommands().values().stream().distinct().toList();
        subcommands.forEach(sub -> command(sub.getCommandSpec(), function + "_" + sub.getCommandName()));
        out.append('\n').append(function).append("() {\n");
        if (!subcommands.isEmpty()) {
            out.append("  local curcontext=$curcontext state line\n  typeset -A opt_args\n");
        }
        List<String> rows = new ArrayList<>();
        command.options().stream().filter(o -> !o.hidden()).forEach(o -> rows.add(option(o)));
        if (subcommands.isEmpty()) {
            positional(command).ifPresent(rows::add);
        } else {
            rows.add("'1: :->command'");
            rows.add("'*:: :->arguments'");
        }
        out.append("  _arguments ").append(subcommands.isEmpty() ? "-s -S" : "-C -s -S");
        rows.forEach(row -> out.append(" \\\n    ").append(row));
        out.append('\n');
        if (!subcommands.isEmpty()) {
            choice(subcommands, function);
        }
        out.append("}\n");
    }

    private void choice(List<CommandLine> subcommands, String function) {
        out.append("  case $state in\n    command)\n      local -a commands=(\n");
        for (CommandLine sub : subcommands) {
            out.append("        ").append(quoted(sub.getCommandName() + ":" + first(sub.getCommandSpec().usageMessage().description()).replace(":", "\\:"))).append('\n');
        }
        out.append("      )\n      _describe -t commands command commands ;;\n    arguments)\n      case $line[1] in\n");
        for (CommandLine sub : subcommands) {
            String name = sub.getCommandName();
            out.append("        ").append(name).append(") ").append(function).append('_').append(name).append(" ;;\n");
        }
        out.append("      esac ;;\n  esac\n");
    }

    /** {@code '(-o --output)'{-o,--output=}'[Write to this file.]:FILE:_files'}. */
    private static String option(OptionSpec option) {
        boolean value = option.arity().max() > 0;
        String rest = "[" + escaped(first(option.description())) + "]" + (value ? ":" + escaped(option.paramLabel()) + ":" + action(option) : "");
        String names = Arrays.stream(option.names()).map(n -> n + (value && n.startsWith("--") ? "=" : "")).collect(Collectors.joining(","));
        return option.names().length == 1 ? quoted(names + rest) : quoted("(" + String.join(" ", option.names()) + ")") + "{" + names + "}" + quoted(rest);
    }

    private static Optional<String> positional(CommandSpec command) {
        return command.positionalParameters().stream().findFirst()
                .map(p -> quoted("*:" + escaped(p.paramLabel()) + ":" + action(p)));
    }

    /** What the shell offers for a value: its constants, a folder, a file; nothing where it can be anything. */
    private static String action(ArgSpec argument) {
        Class<?> type = argument.typeInfo().isCollection() ? argument.auxiliaryTypes()[0] : argument.type();
        if (argument.completionCandidates() != null || type.isEnum()) {
            List<String> known = argument.completionCandidates() == null
                    ? Arrays.stream(type.getEnumConstants()).map(c -> c.toString().toLowerCase(Locale.ROOT)).toList()
                    : StreamSupport.stream(argument.completionCandidates().spliterator(), false).map(c -> c.toLowerCase(Locale.ROOT)).toList();
            return "(" + String.join(" ", known) + ")";
        }
        String label = argument.paramLabel();
        if (label.equals("zh|en")) {
            return "(zh en)";
        }
        if (label.equals("DIR")) {
            return "_files -/";
        }
        boolean file = type == Path.class || argument instanceof PositionalParamSpec && (label.contains("FILE") || label.contains("DIR"));
        return file ? "_files" : " ";
    }

    private static String first(String[] lines) {
        String text = lines.length == 0 ? "" : lines[0].replace("%%", "%").replace("%n", " ").replaceAll("\\$\\{COMPLETION-CANDIDATES\\}", "…");
        return text.strip();
    }

    /** In the texts of {@code _arguments} colons and brackets are signs. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]").replace(":", "\\:");
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
