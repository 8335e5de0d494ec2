package org.shuzheng.cli;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What options are set to when the command line does not say: first by the environment, then by the configuration file, then
 * by the program. An option {@code --offsets} of {@code extract} is set by {@code SHUZHENG_EXTRACT_OFFSETS}, or in the file by
 * <pre>{@code
 * lang: zh
 * extract:
 *   offsets: codepoint
 * }</pre>
 * Options that many commands have ({@code --models}, {@code --lang}) may stand at the top, and as {@code SHUZHENG_MODELS}.
 */
final class Settings implements IDefaultValueProvider {

    /** The name of the file. */
    static final String FILE = "shuzheng.yaml";

    /** A value and where it comes from: {@code SHUZHENG_LANG}, {@code shuzheng.yaml:3}. */
    record Setting(String value, String origin) {
    }

    private final Map<String, String> environment;
    private final Optional<Path> file;
    private final Map<String, Setting> entries = new LinkedHashMap<>();

    private Settings(Map<String, String> environment, Optional<Path> file) {
        this.environment = environment;
        this.file = file;
    }

    /**
     * The settings of a run.
     *
     * @param named the file that {@code --config} names
     * @throws SettingsException when the file is missing or malformed
     */
    static Settings of(Map<String, String> environment, Optional<Path> named) throws SettingsException {
        Optional<Path> asked = named.or(() -> value(environment, "SHUZHENG_CONFIG").map(Path::of));
        if (asked.isPresent() && !Files.isRegularFile(asked.get())) {
            throw new SettingsException("config.missing", asked.get().toString());
        }
        Settings settings = new Settings(environment, asked.or(() -> places(environment).filter(Files::isRegularFile).findFirst()));
        if (settings.file.isPresent()) {
            settings.read(settings.file.get());
        }
        return settings;
    }

    /** Where a file is looked for, in order. */
    static Stream<Path> places(Map<String, String> environment) {
        Optional<Path> home = value(environment, "XDG_CONFIG_HOME").map(Path::of)
                .or(() -> value(environment, "HOME").map(h -> Path.of(h, ".config")));
        return Stream.concat(Stream.of(Path.of(FILE)), home.map(h -> h.resolve("shuzheng").resolve(FILE)).stream());
    }

    /** The file that was read. */
    Optional<Path> file() {
        return file;
    }

    /** What an option is set to by environment or file. */
    Optional<Setting> of(CommandSpec command, OptionSpec option) {
        if (option.usageHelp() || option.versionHelp() || option.names().length == 0) {
            return Optional.empty();
        }
        String name = option.longestName().replaceFirst("^-+", "");
        String path = path(command);
        if (!path.isEmpty()) {
            Optional<Setting> own = set(path + "." + name);
            if (own.isPresent()) {
                return own;
            }
        }
        return set(name);
    }

    private Optional<Setting> set(String key) {
        String variable = "SHUZHENG_" + key.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
        return value(environment, variable).map(v -> new Setting(v, variable)).or(() -> Optional.ofNullable(entries.get(key)));
    }

    @Override
    public String defaultValue(ArgSpec argument) {
        if (!(argument instanceof OptionSpec option)) {
            return null;
        }
        return of(option.command(), option).map(Setting::value).orElse(null);
    }

    /** Checks that every entry of the file is an option of the program. @throws SettingsException when one is not */
    void check(CommandSpec root) throws SettingsException {
        Map<String, Boolean> known = new LinkedHashMap<>();
        known(root, known);
        for (Map.Entry<String, Setting> entry : entries.entrySet()) {
            if (!known.containsKey(entry.getKey())) {
                String name = entry.getKey().substring(entry.getKey().lastIndexOf('.') + 1);
                List<String> near = Suggestions.of(name, known.keySet().stream().map(k -> k.substring(k.lastIndexOf('.') + 1)).toList());
                throw new SettingsException("config.unknown", entry.getValue().origin(), entry.getKey(), near.isEmpty() ? "—" : String.join(", ", near));
            }
        }
    }

    private static void known(CommandSpec command, Map<String, Boolean> known) {
        String path = path(command);
        for (OptionSpec option : command.options()) {
            String name = option.longestName().replaceFirst("^-+", "");
            known.put(name, true);
            known.put(path.isEmpty() ? name : path + "." + name, true);
        }
        command.subcommands().values().forEach(sub -> known(sub.getCommandSpec(), known));
    }

    /** {@code gold.lint} for {@code shuzheng gold lint}; empty for the program itself. */
    private static String path(CommandSpec command) {
        String name = command.qualifiedName(".");
        int dot = name.indexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1);
    }

    private void read(Path path) throws SettingsException {
        String prefix = "";
        String field = "";
        try (JsonParser in = new YAMLFactory().createParser(Files.newBufferedReader(path, StandardCharsets.UTF_8))) {
            int depth = 0;
            for (JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
                int line = in.currentTokenLocation().getLineNr();
                switch (token) {
                    case FIELD_NAME -> field = in.currentName();
                    case START_OBJECT -> {
                        if (depth++ > 0) {
                            prefix += field + ".";
                        }
                    }
                    case END_OBJECT -> {
                        depth--;
                        int dot = prefix.lastIndexOf('.', prefix.length() - 2);
                        prefix = prefix.substring(0, dot + 1);
                    }
                    case VALUE_NULL -> { }
                    case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE -> {
                        if (depth == 0) {
                            throw new SettingsException("config.malformed", path + ":" + line, in.getText());
                        }
                        entries.put(prefix + field, new Setting(in.getText(), path + ":" + line));
                    }
                    default -> throw new SettingsException("config.malformed", path + ":" + line, in.getText());
                }
            }
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new SettingsException("config.malformed", path + ":" + (e.getLocation() == null ? 1 : e.getLocation().getLineNr()),
                    e.getOriginalMessage().lines().findFirst().orElse(""));
        } catch (IOException e) {
            throw new SettingsException("config.malformed", path.toString(), String.valueOf(e.getMessage()));
        }
    }

    private static Optional<String> value(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(v -> !v.isEmpty());
    }
}
