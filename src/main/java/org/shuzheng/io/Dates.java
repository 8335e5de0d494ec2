package org.shuzheng.io;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Days as the inputs and the command line write them. */
public final class Dates {

    private Dates() {
    }

    /** {@code 2024-07-31}, also with a time of day behind it ({@code 2024-07-31T08:00:00+08:00}, {@code 2024-07-31 08:00}). */
    public static Optional<LocalDate> iso(String text) {
        if (text.length() > 10 && text.charAt(10) != 'T' && text.charAt(10) != ' ') {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text.substring(0, Math.min(10, text.length()))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
