package org.shuzheng.doc;

import java.util.Optional;
import org.shuzheng.text.Span;

/**
 * A name.
 *
 * @param span       place
 * @param surface    as written
 * @param type       what it names
 * @param normalized official or full name, where known: {@code 工信部 → 工业和信息化部}
 * @param code       place code (GB/T 2260) or ISO 3166 country code
 * @param id         one for all mentions of one thing in the document
 * @param issuer     of a document: the body that issued it, where the text says so
 * @param issued     of a document: when it was issued, as {@code 2021}, {@code 2021-03} or {@code 2021-03-11}
 * @param rule       the rule that made it
 */
public record Entity(Span span, String surface, EntityType type, Optional<String> normalized, Optional<String> code,
                     Optional<String> id, Optional<String> issuer, Optional<String> issued, String rule) implements Mention {

    /** A name of which nothing is said about its issuing. */
    public Entity(Span span, String surface, EntityType type, Optional<String> normalized, Optional<String> code, Optional<String> id, String rule) {
        this(span, surface, type, normalized, code, id, Optional.empty(), Optional.empty(), rule);
    }

    @Override
    public Entity at(Span place) {
        return new Entity(place, surface, type, normalized, code, id, issuer, issued, rule);
    }
}
