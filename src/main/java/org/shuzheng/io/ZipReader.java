package org.shuzheng.io;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.shuzheng.io.ArticleSink.Remark;
import org.shuzheng.io.InputFault.Kind;

/**
 * A zip archive: every entry that a reader knows is read, in the order of their paths; one at fault is reported and the
 * others go on. Names that are not UTF-8 are GB18030, as Windows in China packs them.
 */
final class ZipReader implements ArticleReader {

    private final Readers readers;

    ZipReader(Readers readers) {
        this.readers = readers;
    }

    @Override
    public Set<String> extensions() {
        return Set.of("zip");
    }

    @Override
    public boolean recognises(byte[] head) {
        return Magic.starts(head, 'P', 'K', 3, 4) || Magic.starts(head, 'P', 'K', 5, 6);
    }

    @Override
    public boolean outweighsName() {
        return true;
    }

    @Override
    public void read(Input input, Limits limits, ArticleSink sink) throws InputException, IOException {
        Packed.unpack(input, limits, (depth, budget) -> {
            if (Packed.inner(input) instanceof Input.FileInput file) {
                entries(input, file.path(), depth, budget, limits, sink);
                return;
            }
            Path copy = Files.createTempFile("shuzheng", ".zip");
            try {
                try (InputStream in = input.open(); OutputStream out = Files.newOutputStream(copy)) {
                    // Standard input has no size to look at: it may fill the disk no more than an archive may.
                    (Packed.inner(input) instanceof Packed ? in : budget.counted(in, input.name(), () -> -1)).transferTo(out);
                }
                entries(input, copy, depth, budget, limits, sink);
            } finally {
                Files.deleteIfExists(copy);
            }
        });
    }

    private void entries(Input archive, Path file, int depth, Budget budget, Limits limits, ArticleSink sink)
            throws InputException, IOException {
        try (ZipFile zip = open(file)) {
            List<? extends ZipEntry> entries = zip.stream().filter(e -> !e.isDirectory())
                    .sorted(Comparator.comparing(ZipEntry::getName)).toList();
            SortedSet<String> passedOver = new TreeSet<>();
            int passed = 0;
            boolean any = false;
            for (ZipEntry entry : entries) {
                budget.entry();
                String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
                if (entry.getName().startsWith("__MACOSX/") || name.startsWith(".") || name.endsWith(SideFile.SUFFIX)) {
                    continue;
                }
                if (!readers.reads(name)) {
                    passed++;
                    passedOver.add(name.contains(".") ? name.substring(name.lastIndexOf('.')) : name);
                    continue;
                }
                any = true;
                entry(packed(archive, zip, entry, depth, budget), archive, limits, sink);
            }
            if (passed > 0) {
                sink.remark(new Remark(Remark.Kind.SKIPPED, archive.name(), List.of(Integer.toString(passed), String.join(" ", passedOver))));
            }
            if (!any) {
                throw new InputException(InputFault.of(Kind.EMPTY, archive.name()));
            }
        }
    }

    private void entry(Input entry, Input archive, Limits limits, ArticleSink sink) throws IOException, InputException {
        try {
            readers.read(entry, limits, sink);
        } catch (InputException e) {
            InputFault fault = e.fault();
            // The outermost archive is spent: nothing more of it is read.
            if (fault.kind() == Kind.BOMB || fault.kind() == Kind.ENTRIES) {
                throw e;
            }
            sink.fault(fault);
        } catch (ZipException | EOFException e) {
            sink.fault(Packed.damaged(entry, e));
        }
    }

    private static Input packed(Input archive, ZipFile zip, ZipEntry entry, int depth, Budget budget) {
        String folder = entry.getName().substring(0, entry.getName().lastIndexOf('/') + 1);
        return new Packed(archive.name() + "!/" + entry.getName(), new Entry(zip, entry),
                other -> Optional.ofNullable(zip.getEntry(folder + other)).map(e -> packed(archive, zip, e, depth, budget)),
                depth, budget);
    }

    private record Entry(ZipFile zip, ZipEntry entry) implements Packed.Opener {

        @Override
        public InputStream open() throws IOException {
            return zip.getInputStream(entry);
        }

        @Override
        public long packed() {
            return entry.getCompressedSize();
        }
    }

    private static ZipFile open(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            if (!String.valueOf(e.getMessage()).contains("bad entry name")) {
                throw e;
            }
            return new ZipFile(file.toFile(), Charset.forName("GB18030"));
        }
    }
}
