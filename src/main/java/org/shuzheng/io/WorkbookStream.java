package org.shuzheng.io;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Takes a workbook from the library that writes it and passes it on with what that library gets wrong mended: it says of every
 * sheet that its cells end at A1, which programs that read row by row believe. A sheet need not say where it ends.
 */
final class WorkbookStream extends FilterOutputStream {

    private static final String WRONG = "<dimension ref=\"A1\"/>";
    /** The head of a sheet, in which the wrong word stands. */
    private static final int HEAD = 4096;

    private final Path whole;
    private final OutputStream target;
    private boolean closed;

    private WorkbookStream(Path whole, OutputStream target) throws IOException {
        super(Files.newOutputStream(whole));
        this.whole = whole;
        this.target = target;
    }

    /** Writes to a stream, which is closed with this one. */
    static WorkbookStream to(OutputStream target) throws IOException {
        return new WorkbookStream(Files.createTempFile("shuzheng", ".xlsx"), target);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try (target) {
            super.close();
            mend();
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    private void mend() throws IOException {
        try (ZipFile from = new ZipFile(whole.toFile()); ZipOutputStream zip = new ZipOutputStream(target)) {
            for (ZipEntry entry : Collections.list(from.entries())) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                try (InputStream in = from.getInputStream(entry)) {
                    if (entry.getName().startsWith("xl/worksheets/")) {
                        head(in, zip);
                    }
                    in.transferTo(zip);
                }
                zip.closeEntry();
            }
        }
    }

    private static void head(InputStream in, OutputStream out) throws IOException {
        String head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        out.write(head.replace(WRONG, "").getBytes(StandardCharsets.ISO_8859_1));
    }
}
