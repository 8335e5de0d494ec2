package org.shuzheng.fact;

import java.util.List;
import org.shuzheng.doc.Entity;
import org.shuzheng.doc.Time;

/**
 * A stretch of a sentence between commas, with what is mentioned in it.
 *
 * @param start    first code unit
 * @param end      one past the last
 * @param opener   the mark before it: {@code ，；：（、} or 0 at the head of the sentence
 * @param depth    how many brackets it stands in
 * @param figures  indexes of its figures, ascending
 * @param times    its times, ascending
 * @param entities its names, ascending
 */
record Segment(int start, int end, char opener, int depth, List<Integer> figures, List<Time> times, List<Entity> entities) {

    boolean hasFigures() {
        return !figures.isEmpty();
    }

    /** True when it goes on with the list of the segment before: {@code 61条，过街天桥2座}. */
    boolean coordinated() {
        return opener == '、' || opener == '和';
    }
}
