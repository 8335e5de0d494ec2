package org.shuzheng.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Writes a text anew from left to right and takes down where each code unit came from. A cursor walks over the old text;
 * what it passes is kept, replaced or dropped.
 *
 * <p>Example: over {@code "万亿\n元"}, {@code keep(2); drop(3); finish()} gives {@code "万亿元"}.
 */
final class Rewriter {

    private final AlignedText in;
    private final String text;
    private final StringBuilder out;
    private int[] starts;
    private int[] ends;
    private final List<Removal> removals = new ArrayList<>();
    private int cursor;
    private boolean changed;

    Rewriter(AlignedText in) {
        this.in = in;
        this.text = in.text();
        out = new StringBuilder(text.length() + 16);
        starts = new int[text.length() + 16];
        ends = new int[text.length() + 16];
    }

    /** The place up to which the old text has been passed. */
    int cursor() {
        return cursor;
    }

    /** Keeps the old text up to {@code end}. */
    void keep(int end) {
        if (end <= cursor) {
            return;
        }
        room(end - cursor);
        int at = out.length();
        out.append(text, cursor, end);
        while (cursor < end) {
            starts[at] = cursor++;
            ends[at++] = cursor;
        }
    }

    /** Drops blanks or line ends up to {@code end}. */
    void drop(int end) {
        changed |= end > cursor;
        cursor = Math.max(cursor, end);
    }

    /** Drops the old text up to {@code end} and says why. */
    void remove(int end, Removal.Kind kind) {
        if (end > cursor) {
            removals.add(new Removal(in.alignment().toSource(new Span(cursor, end)), kind));
            drop(end);
        }
    }

    /** Writes {@code replacement} for the old text up to {@code end}; for nothing when {@code end} is the cursor. */
    void put(String replacement, int end) {
        if (end - cursor == replacement.length() && text.startsWith(replacement, cursor)) {
            keep(end);
            return;
        }
        room(replacement.length());
        int at = out.length();
        out.append(replacement);
        Arrays.fill(starts, at, out.length(), cursor);
        Arrays.fill(ends, at, out.length(), end);
        cursor = end;
        changed = true;
    }

    /** Keeps the rest and hands out the new text; the old one when nothing was changed. */
    AlignedText finish() {
        keep(text.length());
        if (!changed) {
            return in;
        }
        Alignment step = Alignment.own(Arrays.copyOf(starts, out.length()), Arrays.copyOf(ends, out.length()), text.length());
        removals.addAll(in.removals());
        return new AlignedText(in.source(), out.toString(), step.after(in.alignment()), removals);
    }

    private void room(int more) {
        int need = out.length() + more;
        if (need > starts.length) {
            int size = Math.max(need, starts.length + (starts.length >> 1));
            starts = Arrays.copyOf(starts, size);
            ends = Arrays.copyOf(ends, size);
        }
    }
}
