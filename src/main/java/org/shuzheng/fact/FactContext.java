package org.shuzheng.fact;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of an article besides its text.
 *
 * @param title     its title, where known
 * @param published the day relative times refer to, where known
 */
public record FactContext(Optional<String> title, Optional<LocalDate> published) {
}
