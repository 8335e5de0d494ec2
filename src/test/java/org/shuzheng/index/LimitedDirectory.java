package org.shuzheng.index;

import java.io.IOException;
import java.nio.file.FileSystemException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.Lock;

/** A real folder on a disk that has room for so many bytes more, or that takes none at all. */
final class LimitedDirectory extends FilterDirectory {

    private final boolean readOnly;
    private long room;

    private LimitedDirectory(Directory in, long room, boolean readOnly) {
        super(in);
        this.room = room;
        this.readOnly = readOnly;
    }

    static LimitedDirectory withRoom(Directory in, long bytes) {
        return new LimitedDirectory(in, bytes, false);
    }

    static LimitedDirectory readOnly(Directory in) {
        return new LimitedDirectory(in, 0, true);
    }

    @Override
    public Lock obtainLock(String name) throws IOException {
        if (readOnly) {
            throw new FileSystemException(name, null, "Read-only file system");
        }
        return super.obtainLock(name);
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
        return limited(super.createOutput(name, context));
    }

    @Override
    public IndexOutput createTempOutput(String prefix, String suffix, IOContext context) throws IOException {
        return limited(super.createTempOutput(prefix, suffix, context));
    }

    private IndexOutput limited(IndexOutput out) {
        return new FilterIndexOutput("limited " + out.getName(), out.getName(), out) {
            @Override
            public void writeByte(byte b) throws IOException {
                take(1);
                super.writeByte(b);
            }

            @Override
            public void writeBytes(byte[] b, int offset, int length) throws IOException {
                take(length);
                super.writeBytes(b, offset, length);
            }
        };
    }

    private synchronized void take(long bytes) throws IOException {
        room -= bytes;
        if (room < 0) {
            throw new IOException("No space left on device");
        }
    }
}
