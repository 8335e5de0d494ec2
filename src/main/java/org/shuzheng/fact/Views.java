package org.shuzheng.fact;

import java.util.Optional;
import org.shuzheng.doc.Basis;

/**
 * Reads clauses that state nothing but how the figures behind them are looked at: by their parts ({@code 分产业看，},
 * {@code 按经营地分，}), against which time ({@code 从环比看，}), by which measure ({@code 从主要税种收入看，}).
 */
final class Views {

    /** Letters of the longest such clause. */
    private static final int LONGEST = 18;

    /** What prices are told of by, letters of their kind between: 八大类消费品价格. */
    private static final String KINDS = "大类";
    private static final String PRICES = "价格";
    private static final int KIND = 3;

    private final WordLists lists;
    private final String folded;
    private final Discourse d;

    Views(WordLists lists, String folded, Discourse d) {
        this.lists = lists;
        this.folded = folded;
        this.d = d;
    }

    /** Puts the view of a segment in force; false when it is none. */
    boolean read(Segment segment, boolean heading) {
        String clause = folded.substring(segment.start(), segment.end()).strip();
        if (heading) {
            against(clause).ifPresent(b -> d.headedBasis = Optional.of(b));
            return false;
        }
        against(clause).ifPresent(b -> compares(b, segment));
        if (clause.startsWith("以") && lists.ends(WordList.BASE_OF_INDEX, clause)) {
            return true;
        }
        int kinds = clause.indexOf(KINDS);
        int priced = kinds < 0 ? -1 : clause.indexOf(PRICES, kinds);
        if (priced > kinds + KINDS.length() && priced <= kinds + KINDS.length() + KIND) {
            // 八大类消费品价格呈四升三降: what the kinds behind it are measured by
            d.topics.parted = true;
            d.topics.viewMeasure = Phrase.of(clause, clause, kinds + KINDS.length(), priced + PRICES.length());
        }
        int behind = clause.length() > LONGEST ? 0 : lists.endsWith(WordList.PARTS_BEHIND, clause);
        if (behind == 0 || !lists.opens(WordList.PARTS_BEFORE, clause)) {
            return false;
        }
        against(clause).ifPresent(b -> d.viewedBasis = Optional.of(b));
        d.topics.parted = true;
        if (d.topics.viewTopic.isEmpty()) {
            d.topics.viewTopic = d.topics.topic;
        } else {
            // 分规模看，…。分地域看，…: the whole is looked at once more
            d.topics.topic = d.topics.viewTopic;
        }
        d.topics.partsMeasure = d.topics.topic.isEmpty() ? d.topics.partsMeasure : measure(lists, d.topics.topic);
        d.topics.output |= clause.contains("产品");
        d.topics.fresh |= !d.topics.topic.isEmpty();
        d.topics.viewMeasure = measure(lists, Phrase.of(folded, folded, segment.start(), segment.end()).withoutTail(behind));
        return true;
    }

    /** 环比两涨五降, 同比持平: what the parts behind are compared with too. */
    private void compares(Basis basis, Segment segment) {
        d.monthly = basis == Basis.MOM;
        if (basis == Basis.YOY && !segment.hasFigures()) {
            d.basis = Optional.of(basis);
            d.basisSaid = true;
        }
    }

    /** What a phrase ends with that measures: {@code 主要税种收入 → 收入}; nothing for one that measures nothing. */
    static Phrase measure(WordLists lists, Phrase phrase) {
        int n = lists.endsWith(WordList.MEASURE, phrase.folded());
        return n == 0 ? Phrase.NONE : phrase.part(phrase.length() - n, phrase.length());
    }

    private static Optional<Basis> against(String clause) {
        boolean month = clause.contains("环比");
        return month == clause.contains("同比") ? Optional.empty() : Optional.of(month ? Basis.MOM : Basis.YOY);
    }
}
