package org.shuzheng.cli;

import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.shuzheng.io.ArticleSink;
import org.shuzheng.io.Colours;
import org.shuzheng.io.Layer;
import org.shuzheng.io.Offsets;
import org.shuzheng.io.WriteOptions;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * The root of the command line. A new command is one class that extends {@link ShuzhengCommand}, named in
 * {@code subcommands} here.
 */
@Command(name = "shuzheng", mixinStandardHelpOptions = true, versionProvider = Version.class, scope = ScopeType.LOCAL,
        subcommands = {ExtractCommand.class, DemoCommand.class, ExplainCommand.class,
            IngestCommand.class, SearchCommand.class, LibraryCommands.Show.class, LibraryCommands.ListArticles.class,
            LibraryCommands.Delete.class, LibraryCommands.Stats.class, LibraryCommands.Export.class, LibraryCommands.Reindex.class,
            EvalCommand.class, AnnotateCommand.class, GoldCommand.class, LintCommand.class, DoctorCommand.class,
            ConfigCommand.class, CompletionCommand.class},
        description = "Turns Chinese policy articles into records one can check: figures, times, entities and facts, "
                + "each with its place in the source.",
        footer = {"", "Examples:",
            "  shuzheng extract article.txt --published 2024-07-31 --format table",
            "  shuzheng extract news/ -o records.jsonl",
            "", "Help for a command: shuzheng COMMAND --help"})
final class Program {

    private final Streams streams;
    private Messages messages;
    private Settings settings;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show the stack trace of a fault.")
    private boolean debug;

    @Option(names = {"-q", "--quiet"}, scope = ScopeType.INHERIT, description = "Say nothing but errors.")
    private boolean quiet;

    @Option(names = {"-v", "--verbose"}, scope = ScopeType.INHERIT, description = "Say more: what was decoded, found and passed over.")
    private boolean verbose;

    @Option(names = "--lang", scope = ScopeType.INHERIT, paramLabel = "zh|en", description = "Language of messages; by default the system's.")
    private String language;

    @Option(names = "--color", scope = ScopeType.INHERIT, paramLabel = "auto|always|never", defaultValue = "auto",
            description = "Colours on standard output; auto: only on a terminal, and not when NO_COLOR is set.")
    private When colour;

    /** Whether to do something that depends on where output goes. */
    enum When {
        AUTO, ALWAYS, NEVER;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(names = "--config", scope = ScopeType.INHERIT, paramLabel = "FILE",
            description = "Configuration file; by default ./shuzheng.yaml or ~/.config/shuzheng/shuzheng.yaml.")
    private Path config;

    private Program(Streams streams) {
        this.streams = streams;
    }

    /** Runs a command line and returns the exit code. */
    static int run(Streams streams, String... args) {
        Program program = new Program(streams);
        PrintWriter out = new PrintWriter(new BufferedWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8)));
        CommandLine line = new CommandLine(program, new Commands())
                .setOut(out).setErr(streams.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(false).setUsageHelpLongOptionsMaxWidth(30)
                .setParameterExceptionHandler((e, a) -> Failures.usage(program, e))
                .setExecutionExceptionHandler((e, c, r) -> Failures.execution(program, e));
        int code;
        try {
            program.settings = Settings.of(streams.environment(), named(args, "--config").map(Path::of));
            program.settings.check(line.getCommandSpec());
            line.setDefaultValueProvider(program.settings);
            Optional<String> asked = named(args, "--lang").or(() -> Optional.ofNullable(program.settings.defaultValue(line.getCommandSpec().findOption("--lang"))));
            if (asked.isPresent() && !spoken(asked.get())) {
                throw new SettingsException("usage.lang", asked.get());
            }
            asked.ifPresent(l -> program.language = l);
            if (Stream.of(args).anyMatch(a -> a.equals("--help") || a.equals("completion") || a.matches("-[a-zA-Z]*h[a-zA-Z]*"))) {
                Help.inLanguage(line, program.messages().language());
            }
            code = line.execute(args);
        } catch (SettingsException e) {
            named(args, "--lang").filter(Program::spoken).ifPresent(l -> program.language = l);
            streams.err().println("shuzheng: " + e.told(program.messages()));
            code = Exit.USAGE;
        }
        out.flush();
        streams.err().flush();
        return code;
    }

    /** The value of an option that must be known before the command line is parsed. */
    private static Optional<String> named(String[] args, String option) {
        for (int i = 0; i < args.length && !args[i].equals("--"); i++) {
            if (args[i].startsWith(option + "=")) {
                return Optional.of(args[i].substring(option.length() + 1));
            }
            if (args[i].equals(option) && i + 1 < args.length) {
                return Optional.of(args[i + 1]);
            }
        }
        return Optional.empty();
    }

    /** True for Chinese and English, with or without a region: {@code zh}, {@code zh_CN}, {@code en-GB}. */
    private static boolean spoken(String language) {
        return language.toLowerCase(Locale.ROOT).matches("(zh|en)([-_].*)?");
    }

    Streams streams() {
        return streams;
    }

    /** What environment and configuration file set. */
    Settings settings() {
        return settings;
    }

    /** How records are written: with colours and cut to the width only on a terminal. */
    WriteOptions writeOptions(boolean withText, Offsets offsets, boolean toFile, Layer layer) {
        return new WriteOptions(withText, offsets, toFile, !toFile && colours().on(), toFile ? 0 : width(), messages().language(),
                layer);
    }

    /** Marks for standard output. */
    Colours colours() {
        return new Colours(switch (colour) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> streams.outIsTerminal() && streams.environment().getOrDefault("NO_COLOR", "").isEmpty()
                    && !"dumb".equals(streams.environment().get("TERM"));
        });
    }

    /** Columns of the terminal that standard output is; 0 when it is none. */
    int width() {
        try {
            return streams.outIsTerminal() ? Integer.parseInt(streams.environment().getOrDefault("COLUMNS", "100")) : 0;
        } catch (NumberFormatException e) {
            return 100;
        }
    }

    boolean debug() {
        return debug;
    }

    boolean quiet() {
        return quiet;
    }

    boolean verbose() {
        return verbose && !quiet;
    }

    /** Says a remark on an input: what was found in it only to those who want to hear more. */
    void remark(ArticleSink.Remark remark) {
        if (verbose() || remark.kind() != ArticleSink.Remark.Kind.FOUND && !quiet) {
            streams.err().println("shuzheng: " + messages().remark(remark));
        }
    }

    /** The messages in the user's language. */
    Messages messages() {
        if (messages == null) {
            messages = Messages.of(language == null ? systemLocale() : Locale.forLanguageTag(language.replace('_', '-')));
        }
        return messages;
    }

    private Locale systemLocale() {
        for (String name : new String[] {"SHUZHENG_LOCALE", "LC_ALL", "LC_MESSAGES", "LANG"}) {
            String value = streams.environment().getOrDefault(name, "");
            if (!value.isEmpty()) {
                return Locale.forLanguageTag(value.replaceFirst("[.@].*", "").replace('_', '-'));
            }
        }
        return Locale.getDefault();
    }

    /** Makes the commands; each has a constructor without arguments. */
    private static final class Commands implements CommandLine.IFactory {

        private final CommandLine.IFactory standard = CommandLine.defaultFactory();

        @Override
        public <K> K create(Class<K> type) throws Exception {
            return standard.create(type);
        }
    }
}
