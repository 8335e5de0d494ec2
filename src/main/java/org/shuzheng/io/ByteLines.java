package org.shuzheng.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The lines of a stream as bytes, so that a fault of encoding in one line does not touch the others. */
final class ByteLines {

    private final InputStream in;
    private final long limit;
    private final byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;
    private byte[] line = new byte[1 << 12];
    private int length;
    private int number;
    private boolean tooLong;

    ByteLines(InputStream in, long limit) {
        this.in = in;
        this.limit = limit;
    }

    /** Goes to the next line; false at the end. */
    boolean next() throws IOException {
        length = 0;
        tooLong = false;
        boolean some = false;
        while (true) {
            if (from == to) {
                from = 0;
                to = Math.max(0, in.read(buffer));
                if (to == 0) {
                    number += some ? 1 : 0;
                    return some;
                }
            }
            some = true;
            int end = from;
            while (end < to && buffer[end] != '\n') {
                end++;
            }
            append(from, end);
            from = end;
            if (end < to) {
                from++;
                number++;
                return true;
            }
        }
    }

    private void append(int start, int end) {
        int more = end - start;
        tooLong |= (long) length + more > limit;
        if (tooLong) {
            length = 0;
            return;
        }
        if (length + more > line.length) {
            line = Arrays.copyOf(line, (int) Math.min(Integer.MAX_VALUE - 8L, Math.max(length + (long) more, line.length * 2L)));
        }
        System.arraycopy(buffer, start, line, length, more);
        length += more;
    }

    /** The bytes of the line, valid up to {@link #length()} until the next call of {@link #next()}. */
    byte[] bytes() {
        return line;
    }

    /** Length of the line in bytes, without the line feed. */
    int length() {
        return length;
    }

    /** Number of the line, from 1. */
    int number() {
        return number;
    }

    /** True when the line is longer than the limit; its bytes are not kept. */
    boolean tooLong() {
        return tooLong;
    }
}
