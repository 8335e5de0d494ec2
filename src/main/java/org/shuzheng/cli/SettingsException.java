package org.shuzheng.cli;

import java.io.Serial;

/** Thrown when the configuration file is at fault. */
final class SettingsException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;

    /** @param key names the wording */
    SettingsException(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments;
    }

    String told(Messages messages) {
        return messages.text(key, java.util.Arrays.stream(arguments).map(a -> messages.reason(String.valueOf(a))).toArray());
    }
}
