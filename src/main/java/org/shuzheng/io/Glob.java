package org.shuzheng.io;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
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
        return FolderFiles.of(folder, this::fits, other -> { }, (file, e) -> { });
    }

    private boolean fits(Path file) {
        String name = file.getFileName().toString();
        Path below = folder.toString().isEmpty() ? file : folder.relativize(file);
        return !name.startsWith(".") && !name.endsWith(SideFile.SUFFIX) && matcher.matches(below);
    }
}
