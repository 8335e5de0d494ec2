package org.shuzheng.io;

import java.io.IOException;
import java.io.InputStream;
import org.shuzheng.io.InputFault.Kind;

/** Reads the bytes of inputs within limits. */
final class Bytes {

    private Bytes() {
    }

    /** All bytes of an input. @throws InputException when there are more than the limit */
    static byte[] all(Input input, Limits limits) throws InputException, IOException {
        try (InputStream in = input.open()) {
            byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limits.articleBytes() + 1));
            if (bytes.length > limits.articleBytes()) {
                throw new InputException(InputFault.of(Kind.TOO_LARGE, input.name(), "", size(limits.articleBytes())));
            }
            return bytes;
        }
    }

    /** {@code 67108864 → 64 MiB}. */
    static String size(long bytes) {
        return bytes >= 1 << 20 ? (bytes >> 20) + " MiB" : bytes >= 1 << 10 ? (bytes >> 10) + " KiB" : bytes + " B";
    }
}
