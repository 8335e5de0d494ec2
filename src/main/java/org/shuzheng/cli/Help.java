package org.shuzheng.cli;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Help in the user's language: {@code help_zh.tsv} holds the Chinese for what the commands say of themselves in English. */
final class Help {

    private final Reasons chinese = Reasons.of("help_zh.tsv");
    /** By the keys under which the parser looks for a description. */
    private final Map<String, String> descriptions = new HashMap<>();

    private Help() {
    }

    /** Puts the help into a language; what has no wording there stays English. */
    static void inLanguage(CommandLine line, String language) {
        if (!language.equals("zh")) {
            return;
        }
        Help help = new Help();
        help.translate(line.getCommandSpec());
        line.setResourceBundle(new java.util.ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return help.descriptions.entrySet().stream().map(e -> new Object[] {e.getKey(), e.getValue()}).toArray(Object[][]::new);
            }
        });
    }

    private void translate(CommandSpec command) {
        command.usageMessage().synopsisHeading("用法：").commandListHeading("命令：%n");
        command.usageMessage().description(told(command.usageMessage().description())).footer(told(command.usageMessage().footer()));
        for (ArgSpec argument : command.args()) {
            String key = argument instanceof OptionSpec option ? option.longestName().replaceFirst("^-+", "")
                    : argument.paramLabel() + "[" + ((PositionalParamSpec) argument).index() + "]";
            String said = Arrays.stream(argument.description()).collect(Collectors.joining(" "));
            descriptions.put(command.qualifiedName(".") + "." + key, chinese.told(said));
        }
        List<CommandLine> subcommands = command.subcommands().values().stream().distinct().toList();
        subcommands.forEach(sub -> translate(sub.getCommandSpec()));
    }

    private String[] told(String... lines) {
        return Arrays.stream(lines).map(chinese::told).toArray(String[]::new);
    }
}
