package org.shuzheng.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.shuzheng.io.ArticleSink.Remark;
import org.shuzheng.io.InputFault;

/** What the program says, in Chinese or English: the wordings of {@code messages_zh.properties}, {@code messages_en.properties}. */
final class Messages {

    private final Properties wordings = new Properties();
    private final String language;
    /** Made when first asked for. */
    private Reasons reasons;

    private Messages(String language) {
        this.language = language;
        String file = "messages_" + language + ".properties";
        try (InputStream in = Messages.class.getResourceAsStream(file)) {
            wordings.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Chinese for a Chinese locale, English for every other. */
    static Messages of(Locale locale) {
        return new Messages(locale.getLanguage().equals("zh") ? "zh" : "en");
    }

    /** {@code en} or {@code zh}. */
    String language() {
        return language;
    }

    /** A wording with its arguments put in; {@code {0}} stands for the first. */
    String text(String key, Object... arguments) {
        String wording = wordings.getProperty(key);
        if (wording == null) {
            throw new IllegalArgumentException("no wording for " + key);
        }
        String text = wording;
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }

    /** Why an input cannot be read: place, reason, the text there, the next step. */
    String fault(InputFault fault) {
        StringBuilder out = new StringBuilder(fault.input());
        fault.line().ifPresent(line -> out.append(':').append(line));
        fault.column().ifPresent(column -> out.append(':').append(column));
        String key = "fault." + key(fault.kind());
        out.append(": ").append(text(key, reasons(fault.details())));
        fault.excerpt().ifPresent(text -> out.append("\n    ").append(text));
        List<String> meant = fault.kind() == InputFault.Kind.MISSING ? NearbyFiles.of(fault.input()) : List.of();
        out.append("\n  → ").append(meant.isEmpty() ? text(key + ".next", fault.details().toArray()) : text("usage.suggest", String.join(", ", meant)));
        return out.toString();
    }

    /** A remark on an input. */
    String remark(Remark remark) {
        return remark.input() + ": " + text("remark." + key(remark.kind()), reasons(remark.details()));
    }

    /** Why something went wrong below, in the user's language. */
    String reason(String reason) {
        if (reasons == null) {
            reasons = language.equals("zh") ? Reasons.chinese() : Reasons.asTheyAre();
        }
        return reasons.told(String.valueOf(reason));
    }

    private Object[] reasons(List<String> details) {
        return details.stream().map(this::reason).toArray();
    }

    private static String key(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
