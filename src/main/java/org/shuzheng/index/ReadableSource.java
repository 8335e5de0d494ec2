package org.shuzheng.index;

import org.shuzheng.text.Alignment;
import org.shuzheng.text.RepairedText;
import org.shuzheng.text.Repairer;
import org.shuzheng.text.Span;

/** Places of a source text as a person would read them: from the repaired text. Most sources need no repair at most places. */
final class ReadableSource {

    private final String source;
    private final String repairedText;
    private RepairedText repaired;

    ReadableSource(String source, String repairedText) {
        this.source = source;
        this.repairedText = repairedText;
    }

    /** The repaired text of a place in the source. */
    String of(Span place) {
        String raw = place.of(source);
        if (raw.indexOf('\n') < 0 && repairedText.contains(raw)) {
            return raw;
        }
        if (repaired == null) {
            repaired = new Repairer().repair(source);
        }
        Alignment alignment = repaired.alignment();
        int from = firstFrom(alignment, place.start());
        int to = firstFrom(alignment, place.end());
        return repaired.text().substring(from, Math.max(from, to)).replace('\n', ' ').strip();
    }

    /** The first repaired code unit that stands at or behind an offset of the source. */
    private static int firstFrom(Alignment alignment, int offset) {
        int low = 0;
        int high = alignment.length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (alignment.toSource(new Span(middle, middle + 1)).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
