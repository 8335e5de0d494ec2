package org.shuzheng.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.PropertyResourceBundle;
import picocli.CommandLine;

/** Help in the user's language: {@code help_zh.properties} goes before what the commands say of themselves. */
final class Help {

    private Help() {
    }

    /** Puts the help into a language; what has no wording there stays English. */
    static void inLanguage(CommandLine line, String language) {
        if (!language.equals("zh")) {
            return;
        }
        try (InputStream in = Help.class.getResourceAsStream("help_zh.properties")) {
            line.setResourceBundle(new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
