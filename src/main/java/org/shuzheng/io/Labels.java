package org.shuzheng.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import org.shuzheng.doc.Fact;

/** What columns and values are called for a reader, in Chinese or English. Records themselves keep the names of the schema. */
public final class Labels {

    private final Properties labels = new Properties();

    private Labels(String file) {
        try (InputStream in = Labels.class.getResourceAsStream(file)) {
            labels.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Chinese labels for {@code zh}, English ones for every other language. */
    public static Labels of(String language) {
        return new Labels(language.equals("zh") ? "labels_zh.properties" : "labels_en.properties");
    }

    /** The label of a field or value: {@code indicator}, {@code aspect.growth}. */
    public String of(Enum<?> value) {
        return text(value.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT) + "."
                + value.name().toLowerCase(java.util.Locale.ROOT));
    }

    /** The label of a field. */
    public String text(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("no label for " + key));
    }

    /** The label of a name that models may add to; nothing when there is none. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(labels.getProperty(key));
    }

    /** The head of a column; that of the field {@code of} is not the word that stands before a whole in running text. */
    String column(String field) {
        return text(field.equals("of") ? "of.whole" : field);
    }

    /** What a fact says of its indicator, in short: {@code 增长 ↑ 同比}, {@code growth ↑ yoy}. */
    public String statement(Fact fact) {
        StringBuilder out = new StringBuilder(of(fact.aspect()));
        fact.direction().ifPresent(d -> out.append(' ').append(of(d)));
        fact.basis().ifPresent(b -> out.append(' ').append(of(b)));
        fact.of().ifPresent(whole -> out.append(' ').append(text("of")).append(whole));
        return out.toString();
    }
}
