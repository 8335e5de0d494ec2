package org.shuzheng.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.shuzheng.doc.EntityType;
import org.shuzheng.doc.Trace;
import org.shuzheng.text.Span;

/** Chooses among candidates that overlap: the higher rank, then the longer, then the earlier. */
final class Resolution {

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt((Candidate c) -> -c.rank())
            .thenComparingInt(c -> -c.span().length()).thenComparingInt(c -> c.span().start()).thenComparing(Candidate::type);

    private final TreeMap<Integer, Candidate> taken = new TreeMap<>();
    private final TreeMap<Integer, Span> claimed = new TreeMap<>();
    private final Trace trace;

    /** @param claimed spans of figures and times, which only documents and events may hold */
    Resolution(List<Span> claimed, Trace trace) {
        claimed.forEach(span -> this.claimed.put(span.start(), span));
        this.trace = trace;
    }

    void choose(List<Candidate> candidates) {
        List<Candidate> sorted = new ArrayList<>(candidates);
        sorted.sort(BEST_FIRST);
        for (Candidate c : sorted) {
            if (c.span().isEmpty()) {
                continue;
            }
            if (overlap(c.span())) {
                trace.note(c.rule(), c.span(), "refused: a better name overlaps");
            } else if (crosses(c)) {
                trace.note(c.rule(), c.span(), "refused: it crosses a figure or time");
            } else {
                taken.put(c.span().start(), c);
                trace.note(c.rule(), c.span(), "taken as " + c.type());
            }
        }
    }

    boolean overlap(Span span) {
        var before = taken.lowerEntry(span.end());
        return before != null && before.getValue().span().end() > span.start();
    }

    private boolean crosses(Candidate c) {
        if (c.rank() == Candidate.TITLE || c.rule().equals("entity/plan-quoted")) {
            return false;
        }
        for (var e = claimed.lowerEntry(c.span().end()); e != null && e.getValue().end() > c.span().start(); e = claimed.lowerEntry(e.getKey())) {
            Span other = e.getValue();
            boolean holds = c.span().contains(other) && c.span().length() > other.length();
            boolean free = c.type() == EntityType.DOC || c.type() == EntityType.EVENT || c.rule().equals("entity/lexicon") || c.rule().equals("entity/place");
            if (!(holds && free)) {
                return true;
            }
        }
        return false;
    }

    List<Candidate> taken() {
        return new ArrayList<>(taken.values());
    }
}
