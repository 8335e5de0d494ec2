package org.shuzheng.io;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern of paths as shells know it: {@code *} and {@code ?} within a name, {@code **} over folders, {@code {a,b}},
 * {@code [0-9]}.
 */
final class Glob {

    private final Path folder;
    private final PathMatcher matcher;

    private Glob(Path folder, PathMatcher matcher) {
        this.folder = folder;
        this.matcher = matcher;
    }

    /** The pattern that an argument is; empty when it is a plain path, or a file of just this name exists. */
    static Optional<Glob> of(String argument) {
        String pattern = argument.replace('\\', '/');
        int sign = 0;
        while (sign < pattern.length() && "*?[{".indexOf(pattern.charAt(sign)) < 0) {
            sign++;
        }
        try {
            if (sign == pattern.length() || Files.exists(Path.of(argument))) {
                return Optional.empty();
            }
        } catch (InvalidPathException e) {
            // Windows knows no path with a star: it is a pattern.
        }
        int slash = pattern.lastIndexOf('/', sign);
        String base = pattern.substring(0, slash + 1);
        try {
            String rest = pattern.substring(slash + 1);
            PathMatcher whole = FileSystems.getDefault().getPathMatcher("glob:" + rest);
            // In shells ** stands for no folder, too.
            PathMatcher here = rest.startsWith("**/") ? FileSystems.getDefault().getPathMatcher("glob:" + rest.substring(3)) : whole;
            return Optional.of(new Glob(Path.of(base), path -> whole.matches(path) || here.matches(path)));
        } catch (PatternSyntaxException e) {
            return Optional.empty();
        }
    }

    /** The files that it fits, in the order of their paths; hidden ones and side files do not count. */
    List<Path> files() throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
                return !dir.equals(folder) && dir.getFileName().toString().startsWith(".") ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String name = file.getFileName().toString();
                Path below = folder.toString().isEmpty() ? file : folder.relativize(file);
                if (attributes.isRegularFile() && !name.startsWith(".") && !name.endsWith(SideFile.SUFFIX) && matcher.matches(below)) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE;
            }
        });
        found.sort(null);
        return found;
    }
}
