package org.shuzheng.cli;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Files that somebody may have meant who named one that there is not. */
final class NearbyFiles {

    /** More files than a person looks through. */
    private static final int SEEN = 5000;

    private NearbyFiles() {
    }

    /** Files in the same folder whose names are like it, as the user would write them. */
    static List<String> of(String missing) {
        try {
            Path path = Path.of(missing);
            Path folder = path.toAbsolutePath().getParent();
            if (path.getFileName() == null || folder == null || !Files.isDirectory(folder)) {
                return List.of();
            }
            List<String> names = new ArrayList<>();
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
                for (Path file : files) {
                    if (names.size() < SEEN && !file.getFileName().toString().startsWith(".")) {
                        names.add(file.getFileName().toString());
                    }
                }
            }
            return Suggestions.of(path.getFileName().toString(), names).stream().map(name -> path.resolveSibling(name).toString()).toList();
        } catch (InvalidPathException | IOException | DirectoryIteratorException e) {
            return List.of();
        }
    }
}
