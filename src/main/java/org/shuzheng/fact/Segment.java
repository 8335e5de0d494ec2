package org.shuzheng.fact;

import java.util.List;
import java.util.Optional;
import org.shuzheng.doc.Entity;
import org.shuzheng.doc.Mention;
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
        return before(times, offset).filter(t -> t.span().end() == offset);
    }

    /** The time that starts here. */
    Optional<Time> timeStarting(int offset) {
        return before(times, offset + 1).filter(t -> t.span().start() == offset);
    }

    /** The name that starts here. */
    Optional<Entity> nameStarting(int offset) {
        return before(entities, offset + 1).filter(n -> n.span().start() == offset);
    }

    /** True when the code unit before {@code offset} belongs to a name. */
    boolean nameCovers(int offset) {
        return before(entities, offset).filter(n -> offset <= n.span().end()).isPresent();
    }

    /** The last of these that starts before {@code offset}; they stand in order and apart. */
    private static <M extends Mention> Optional<M> before(List<M> mentions, int offset) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (mentions.get(mid).span().start() < offset) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return low == 0 ? Optional.empty() : Optional.of(mentions.get(low - 1));
    }
}
