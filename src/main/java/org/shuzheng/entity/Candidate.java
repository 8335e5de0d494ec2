package org.shuzheng.entity;

import java.util.Optional;
import org.shuzheng.doc.EntityType;
import org.shuzheng.text.Span;

/**
 * What might be an entity.
 *
 * @param span       place in the repaired text
 * @param type       what it names
 * @param normalized full name, where known
 * @param code       place or country code, where known
 * @param rank       of overlapping candidates the higher rank wins, then the longer, then the earlier
 * @param rule       the rule that made it
 */
record Candidate(Span span, EntityType type, Optional<String> normalized, Optional<String> code, int rank, String rule) {

    static final int TITLE = 9;
    static final int SURE = 6;
    static final int USUAL = 5;
    static final int LIKELY = 4;

    Candidate(Span span, EntityType type, int rank, String rule) {
        this(span, type, Optional.empty(), Optional.empty(), rank, rule);
    }
}
