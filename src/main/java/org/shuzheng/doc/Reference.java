package org.shuzheng.doc;

import java.util.Optional;
import org.shuzheng.text.Span;

/**
 * A word that points at a name without being one: 我国, 全市, 该公司.
 *
 * @param span     place
 * @param surface  as written
 * @param refersTo the full name it stands for; absent when the text names nothing it could mean
 * @param id       the {@linkplain Entity#id() id} of the name in the document, where the text has it
 */
public record Reference(Span span, String surface, Optional<String> refersTo, Optional<String> id) {

    /** The same at another place. */
    public Reference at(Span place) {
        return new Reference(place, surface, refersTo, id);
    }
}
