package org.shuzheng.fact;

/**
 * What every part of the grammar of statements works with: the words that cue, the nouns that measure, the text and its mentions, and
 * what the discourse has in force. The parts of one {@link StatementReader} share one of each.
 */
abstract class StatementPart {

    final Cues cues;
    final WordLists lists;
    final Indicators indicators;
    final Completion completion;
    final Nominals nominals;
    final Around around;
    final String text;
    final String folded;
    final Mentions mentions;
    final Discourse d;

    StatementPart(Cues cues, WordLists lists, Indicators indicators, Completion completion, Nominals nominals, Around around, String text,
            String folded, Mentions mentions, Discourse d) {
        this.cues = cues;
        this.lists = lists;
        this.indicators = indicators;
        this.completion = completion;
        this.nominals = nominals;
        this.around = around;
        this.text = text;
        this.folded = folded;
        this.mentions = mentions;
        this.d = d;
    }

    /** Works with what another part works with. */
    StatementPart(StatementPart other) {
        this(other.cues, other.lists, other.indicators, other.completion, other.nominals, other.around, other.text, other.folded,
                other.mentions, other.d);
    }
}
