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
        for (Time time : times) {
            if (time.span().end() == offset) {
                return Optional.of(time);
            }
        }
        return Optional.empty();
    }

    /** The time that starts here. */
    Optional<Time> timeStarting(int offset) {
        for (Time time : times) {
            if (time.span().start() == offset) {
                return Optional.of(time);
            }
        }
        return Optional.empty();
    }

    /** The name that starts here. */
    Optional<Entity> nameStarting(int offset) {
        for (Entity name : entities) {
            if (name.span().start() == offset) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** True when the code unit before {@code offset} belongs to a name. */
    boolean nameCovers(int offset) {
        for (Entity name : entities) {
            if (name.span().start() < offset && offset <= name.span().end()) {
                return true;
            }
        }
        return false;
    }
}
