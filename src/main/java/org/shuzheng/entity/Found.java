package org.shuzheng.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.shuzheng.doc.EntityType;
import org.shuzheng.text.Span;

/**
 * The names found in a sentence so far, by where they start and end, so that no rule that asks for a neighbour reads all of them.
 * Names that a rule adds to the list are seen by the next question. Every answer costs no more than its length, or the logarithm of
 * the names.
 */
final class Found {

    private final List<Candidate> all;
    private final Map<Integer, List<Candidate>> starts = new HashMap<>();
    private final Map<Integer, List<Candidate>> ends = new HashMap<>();
    /** By start, how far the names but documents that start there or before reach; both grow. */
    private final TreeMap<Integer, Integer> reach = new TreeMap<>();
    private int read;

    /** @param all the names, to which the rules add */
    Found(List<Candidate> all) {
        this.all = all;
    }

    /** The names that start at an offset. */
    List<Candidate> startingAt(int offset) {
        catchUp();
        return starts.getOrDefault(offset, List.of());
    }

    /** The names that end at an offset. */
    List<Candidate> endingAt(int offset) {
        catchUp();
        return ends.getOrDefault(offset, List.of());
    }

    /** Whether a name but a document starts at {@code from} or before and goes on behind {@code end}. */
    boolean goesOn(int from, int end) {
        catchUp();
        Map.Entry<Integer, Integer> furthest = reach.floorEntry(from);
        return furthest != null && furthest.getValue() > end;
    }

    private void catchUp() {
        for (; read < all.size(); read++) {
            Candidate c = all.get(read);
            starts.computeIfAbsent(c.span().start(), unseen -> new ArrayList<>()).add(c);
            ends.computeIfAbsent(c.span().end(), unseen -> new ArrayList<>()).add(c);
            if (c.type() != EntityType.DOC) {
                reaches(c.span());
            }
        }
    }

    private void reaches(Span span) {
        Map.Entry<Integer, Integer> before = reach.floorEntry(span.start());
        if (before != null && before.getValue() >= span.end()) {
            return;
        }
        reach.put(span.start(), span.end());
        for (var next = reach.higherEntry(span.start()); next != null && next.getValue() <= span.end(); next = reach.higherEntry(span.start())) {
            reach.remove(next.getKey());
        }
    }
}
