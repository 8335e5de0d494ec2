package org.shuzheng.io;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Formats that the first bytes give away and that no reader reads. */
final class Magic {

    private Magic() {
    }

    /** What a file surely is that cannot be read: {@code rtf}. */
    static Optional<String> unreadable(byte[] head) {
        if (text(head, 0, "{\\rtf")) {
            return Optional.of("rtf");
        }
        if (starts(head, 0x89, 'P', 'N', 'G')) {
            return Optional.of("png");
        }
        if (starts(head, 0xFF, 0xD8, 0xFF)) {
            return Optional.of("jpeg");
        }
        if (text(head, 0, "GIF8")) {
            return Optional.of("gif");
        }
        if (starts(head, 'I', 'I', 0x2A, 0) || starts(head, 'M', 'M', 0, 0x2A)) {
            return Optional.of("tiff");
        }
        if (text(head, 0, "Rar!")) {
            return Optional.of("rar");
        }
        if (starts(head, '7', 'z', 0xBC, 0xAF)) {
            return Optional.of("7z");
        }
        if (starts(head, 0xFD, '7', 'z', 'X', 'Z')) {
            return Optional.of("xz");
        }
        if (text(head, 0, "BZh")) {
            return Optional.of("bzip2");
        }
        if (text(head, 257, "ustar")) {
            return Optional.of("tar");
        }
        if (starts(head, 0x7F, 'E', 'L', 'F')) {
            return Optional.of("elf");
        }
        if (starts(head, 'S', 'Q', 'L', 'i', 't', 'e')) {
            return Optional.of("sqlite");
        }
        return Optional.empty();
    }

    /** True when the bytes begin with these. */
    static boolean starts(byte[] head, int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if (head[i] != (byte) bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** True when this ASCII text stands at an index. */
    static boolean text(byte[] head, int at, String ascii) {
        return head.length >= at + ascii.length()
                && new String(head, at, ascii.length(), StandardCharsets.ISO_8859_1).equals(ascii);
    }
}
