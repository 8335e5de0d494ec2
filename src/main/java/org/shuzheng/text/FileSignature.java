package org.shuzheng.text;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What kind of file some bytes are, by the signature at their start. */
enum FileSignature {
    PDF("%PDF-", "a PDF document"),
    ZIP("PK\u0003\u0004", "a ZIP archive or an Office document (docx, xlsx)"),
    OFFICE("\u00d0\u00cf\u0011\u00e0", "an old Office document (doc, xls, wps)"),
    RTF("{\\rtf", "an RTF document"),
    PNG("\u0089PNG", "a PNG image"),
    JPEG("\u00ff\u00d8\u00ff", "a JPEG image"),
    GIF("GIF8", "a GIF image"),
    TIFF("II*\u0000", "a TIFF image"),
    GZIP("\u001f\u008b", "a gzip archive"),
    SEVEN_ZIP("7z\u00bc\u00af", "a 7z archive"),
    RAR("Rar!", "a RAR archive"),
    CLASS("\u00ca\u00fe\u00ba\u00be", "a Java class file"),
    ELF("\u007fELF", "a program");

    private final byte[] magic;
    private final String description;

    FileSignature(String magic, String description) {
        this.magic = magic.getBytes(StandardCharsets.ISO_8859_1);
        this.description = description;
    }

    /** {@code %PDF-1.7 … → a PDF document}; empty for what may be text. */
    static Optional<String> of(byte[] bytes) {
        for (FileSignature s : values()) {
            boolean same = bytes.length >= s.magic.length;
            for (int i = 0; same && i < s.magic.length; i++) {
                same = bytes[i] == s.magic[i];
            }
            if (same) {
                return Optional.of(s.description);
            }
        }
        return Optional.empty();
    }
}
