package org.shuzheng.fact;

import java.util.Optional;
import org.shuzheng.fact.Discourse.Said;
import org.shuzheng.text.Span;

/**
 * Tells in a budget paper what is said of the office that a paragraph examines from what is said of the country. The first figure of a
 * piece decides for the whole piece; a piece goes to the next stop, semicolon or 惟 that does not find fault.
 */
final class Concern {

    private final WordLists lists;
    private int sentence = -1;
    private int piece = -1;
    /** Where what the piece can name as its own bearer begins. */
    private int head;
    private boolean concerned;

    Concern(WordLists lists) {
        this.lists = lists;
    }

    /** True when the statement, whose figure stands in {@code segment}, is of the office in force. */
    boolean of(Statement s, Frame frame, Segment segment, int figureAt, Discourse d) {
        boolean first = d.times.sentenceAt != sentence;
        boolean turns = segment.start() != piece && turns(segment, d.folded);
        if (first || turns || segment.start() != piece && segment.opener() == '；') {
            sentence = d.times.sentenceAt;
            piece = segment.start();
            head = turns ? segment.start() : d.times.sentenceAt;
            int from = first ? d.times.sentenceAt : segment.start();
            // 依審計部查核結果，86個作業基金…: what others have found is told of them all
            boolean cited = d.newsSource.isPresent() && !d.undertakes;
            concerned = frame.budget || !cited && BudgetItems.concerns(s.indicator.folded(), lists) || d.folded.substring(from, figureAt).indexOf('「') >= 0
                    || names(from, figureAt, d.folded);
        }
        boolean here = d.subject.flatMap(Said::span).filter(x -> x.start() >= head).isPresent();
        return here || concerned || BudgetItems.listed(s.indicator.folded());
    }

    /** 惟公路客運年運量降至…: turns to something else, unless it finds fault: 惟使用率僅…. */
    private boolean turns(Segment segment, String folded) {
        return folded.startsWith("惟", segment.start()) && lists.find(WordList.FAULT, folded, segment.start(), segment.end()).isEmpty();
    }

    /** 依據該署…: the office is pointed at. */
    private boolean names(int from, int to, String folded) {
        for (Optional<Span> at = lists.find(WordList.POINTS, folded, from, to); at.isPresent();
                at = lists.find(WordList.POINTS, folded, at.get().end(), to)) {
            if (lists.at(WordList.POINTED, folded, at.get().end(), to) > 0) {
                return true;
            }
        }
        return false;
    }
}
