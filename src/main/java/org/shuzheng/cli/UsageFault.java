package org.shuzheng.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * A wrong command line in words: what is wrong, and what may have been meant. The parser below knows English only.
 *
 * @param what        what is wrong
 * @param suggestions what may have been meant
 */
record UsageFault(String what, List<String> suggestions) {

    /** Words what the parser found. */
    static UsageFault of(ParameterException e, Messages messages) {
        return switch (e) {
            case UnmatchedArgumentException unmatched when !unmatched.getUnmatched().isEmpty() -> unmatched(unmatched, messages);
            case MissingParameterException missing when !missing.getMissing().isEmpty() -> new UsageFault(missing(missing, messages), List.of());
            case OverwrittenOptionException twice -> new UsageFault(messages.text("usage.twice", name(twice.getOverwritten())), List.of());
            case MaxValuesExceededException many -> new UsageFault(messages.reason(many.getMessage()), List.of());
            default -> e.getMessage().startsWith("Missing required subcommand") ? new UsageFault(messages.text("usage.no-command"), List.of())
                    : e.getArgSpec() != null && e.getValue() != null ? value(e.getArgSpec(), e.getValue(), messages)
                    : new UsageFault(messages.reason(e.getMessage()), List.of());
        };
    }

    private static UsageFault unmatched(UnmatchedArgumentException e, Messages messages) {
        String argument = e.getUnmatched().get(0);
        CommandSpec command = e.getCommandLine().getCommandSpec();
        if (argument.startsWith("-") && argument.length() > 1) {
            String name = argument.replaceFirst("=.*", "");
            List<String> options = command.options().stream().flatMap(o -> Arrays.stream(o.names())).toList();
            return new UsageFault(messages.text("usage.unknown-option", name), Suggestions.of(name, options));
        }
        Optional<ArgSpec> closed = command.positionalParameters().stream().map(p -> (ArgSpec) p).filter(p -> !candidates(p).isEmpty()).findFirst();
        if (closed.isPresent()) {
            return value(closed.get(), argument, messages);
        }
        if (!command.subcommands().isEmpty()) {
            return new UsageFault(messages.text("usage.unknown-command", argument), Suggestions.of(argument, command.subcommands().keySet()));
        }
        return new UsageFault(messages.text("usage.unknown-argument", argument), List.of());
    }

    private static String missing(MissingParameterException e, Messages messages) {
        ArgSpec first = e.getMissing().get(0);
        // Two faults of one class: an option without its value, and options that must be given and are not.
        if (first instanceof OptionSpec option && e.getMessage().startsWith("Missing required parameter")) {
            return messages.text("usage.no-value", name(option), option.paramLabel());
        }
        List<String> names = new ArrayList<>();
        e.getMissing().forEach(a -> names.add(a instanceof OptionSpec o ? name(o) + " " + o.paramLabel() : a.paramLabel()));
        return messages.text("usage.missing", String.join(", ", names));
    }

    /** A value that is none of those that an option or argument takes. */
    private static UsageFault value(ArgSpec argument, String value, Messages messages) {
        List<String> known = candidates(argument);
        Class<?> type = argument.typeInfo().isCollection() ? argument.auxiliaryTypes()[0] : argument.type();
        String name = argument instanceof OptionSpec o ? name(o) : argument.paramLabel();
        if (!known.isEmpty()) {
            return new UsageFault(messages.text("usage.value", name, value, String.join(", ", known)), Suggestions.of(value, known));
        }
        String key = Number.class.isAssignableFrom(type) || type.isPrimitive() && type != boolean.class ? "usage.number"
                : type == Path.class ? "usage.path" : "usage.bad-value";
        return new UsageFault(messages.text(key, name, value), List.of());
    }

    private static List<String> candidates(ArgSpec argument) {
        Stream<String> said = argument.completionCandidates() == null ? Stream.of()
                : StreamSupport.stream(argument.completionCandidates().spliterator(), false);
        Class<?> type = argument.typeInfo().isCollection() ? argument.auxiliaryTypes()[0] : argument.type();
        Stream<String> constants = type.isEnum() ? Arrays.stream(type.getEnumConstants()).map(Object::toString) : Stream.of();
        return Stream.concat(said, constants).map(c -> c.toLowerCase(Locale.ROOT)).distinct().toList();
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
