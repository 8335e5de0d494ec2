package org.shuzheng.entity;

import java.util.Optional;
import org.shuzheng.doc.EntityType;

/**
 * A name of the gazetteers.
 *
 * @param type       what it names
 * @param normalized full name
 * @param code       GB/T 2260 or ISO 3166 code, where there is one
 * @param weak       true when the form is also an ordinary word and needs company to be a name
 * @param kind       where it comes from: {@code division}, {@code country}, {@code world}, {@code state} …
 */
record Name(EntityType type, String normalized, Optional<String> code, boolean weak, String kind) {
}
