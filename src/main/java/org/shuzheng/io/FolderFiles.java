package org.shuzheng.io;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The files of a folder and the folders below it, links followed, in the order of their paths; hidden folders are passed over. */
final class FolderFiles extends SimpleFileVisitor<Path> {

    private final Path folder;
    private final Predicate<Path> wanted;
    private final Consumer<Path> others;
    private final BiConsumer<Path, IOException> failed;
    private final List<Path> found = new ArrayList<>();

    private FolderFiles(Path folder, Predicate<Path> wanted, Consumer<Path> others, BiConsumer<Path, IOException> failed) {
        this.folder = folder;
        this.wanted = wanted;
        this.others = others;
        this.failed = failed;
    }

    /**
     * Walks.
     *
     * @param wanted which files to give
     * @param others is told of the others
     * @param failed is told what cannot be read; a folder that holds itself is a {@link java.nio.file.FileSystemLoopException}
     */
    static List<Path> of(Path folder, Predicate<Path> wanted, Consumer<Path> others, BiConsumer<Path, IOException> failed) throws IOException {
        FolderFiles walk = new FolderFiles(folder, wanted, others, failed);
        Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
        walk.found.sort(null);
        return walk.found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
        return !dir.equals(folder) && dir.getFileName().toString().startsWith(".") ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isRegularFile() && wanted.test(file)) {
            found.add(file);
        } else {
            others.accept(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        failed.accept(file, e);
        return FileVisitResult.CONTINUE;
    }
}
