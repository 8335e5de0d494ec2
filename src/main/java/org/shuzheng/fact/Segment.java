package org.shuzheng.fact;

import java.util.List;
import java.util.Optional;
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

    /** The time that ends here. */
    Optional<Time> timeEnding(int offset) {
        return times.stream().filter(t -> t.span().end() == offset).findFirst();
    }

    /** The time that starts here. */
    Optional<Time> timeStarting(int offset) {
        return times.stream().filter(t -> t.span().start() == offset).findFirst();
    }

    /** The name that starts here. */
    Optional<Entity> nameStarting(int offset) {
        return entities.stream().filter(e -> e.span().start() == offset).findFirst();
    }

    /** True when the code unit before {@code offset} belongs to a name. */
    boolean nameCovers(int offset) {
        return entities.stream().anyMatch(e -> e.span().start() < offset && offset <= e.span().end());
    }
}
