package org.shuzheng.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Something that articles are read from: a file, an entry of an archive, standard input. It has a name to tell the user,
 * and bytes.
 *
 * <p>Example: {@code Input.of(Path.of("news/a.txt")).baseName() → "a"}.
 */
public interface Input {

    /** What the user knows it by: {@code news/a.txt}, {@code news.zip!/a.txt}, {@code -}. */
    String name();

    /** Its bytes, from the start. @throws IOException when it cannot be opened */
    InputStream open() throws IOException;

    /** Another file that lies beside it: {@code a.meta.json} beside {@code a.txt}; empty when there is none. */
    default Optional<Input> beside(String fileName) {
        return Optional.empty();
    }

    /** The last part of its name: {@code a.txt}. */
    default String fileName() {
        String name = name();
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    /** The last part of its name without the extension: {@code a}. */
    default String baseName() {
        String file = fileName();
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    /** A file. */
    static Input of(Path path) {
        return new FileInput(path);
    }

    /** A stream, which can be opened once. */
    static Input of(String name, InputStream in) {
        return new Input() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public InputStream open() {
                return in;
            }
        };
    }

    /** A file. */
    record FileInput(Path path) implements Input {

        @Override
        public String name() {
            return path.toString();
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path);
        }

        @Override
        public Optional<Input> beside(String fileName) {
            Path other = path.resolveSibling(fileName);
            return Files.isRegularFile(other) ? Optional.of(new FileInput(other)) : Optional.empty();
        }
    }
}
