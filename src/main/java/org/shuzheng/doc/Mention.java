package org.shuzheng.doc;

import org.shuzheng.text.Span;

/** Something an article mentions, with its place. Extractors hand out places in the repaired text, the pipeline in the source. */
public sealed interface Mention permits Figure, Time, Entity {

    /** Where it stands. */
    Span span();

    /** The repaired text of the mention, as written. */
    String surface();

    /** The rule that made it, such as {@code figure/decimal-scale-unit}. */
    String rule();

    /** The same mention at another place. */
    Mention at(Span place);
}
