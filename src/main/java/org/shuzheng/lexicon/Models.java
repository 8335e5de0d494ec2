package org.shuzheng.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The data files of {@code models/}: those inside the jar, or those of a folder.
 *
 * <p>Example: {@code Models.shipped().table("units.tsv")}.
 */
public final class Models {

    /** Opens a file of the models by its name. */
    @FunctionalInterface
    private interface Opener {
        InputStream open(String name) throws IOException;
    }

    /** Names the files of the models. */
    @FunctionalInterface
    private interface Lister {
        List<String> names() throws IOException;
    }

    private final Opener files;
    private final Lister lister;

    private Models(Opener files, Lister lister) {
        this.files = files;
        this.lister = lister;
    }

    /** The models that are shipped inside the jar. */
    public static Models shipped() {
        return new Models(name -> Models.class.getResourceAsStream("/models/" + name), Models::shippedNames);
    }

    /** The models of a folder. @throws ModelException when there is no such folder */
    public static Models of(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new ModelException("no models folder at " + folder);
        }
        return new Models(name -> Files.exists(folder.resolve(name)) ? Files.newInputStream(folder.resolve(name)) : null,
                () -> names(folder));
    }

    /**
     * Reads a table: tab-separated, UTF-8. Lines that start with {@code #} are comments, the first other line names the
     * columns.
     *
     * @throws ModelException when the file is missing or malformed
     */
    public Table table(String name) {
        return Table.parse("models/" + name, new String(bytes(name), StandardCharsets.UTF_8));
    }

    /** The bytes of a file. @throws ModelException when the file is missing or cannot be read */
    public byte[] bytes(String name) {
        try (InputStream in = files.open(name)) {
            if (in == null) {
                throw new ModelException("models/" + name + ": no such file");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new ModelException("models/" + name + ": cannot be read: " + e.getMessage(), e);
        }
    }

    /** The names of the files, sorted. @throws ModelException when they cannot be listed */
    public List<String> names() {
        try {
            return lister.names();
        } catch (IOException e) {
            throw new ModelException("models: cannot be listed: " + e.getMessage(), e);
        }
    }

    /** A short hash (12 hexadecimal digits of SHA-256) over the names and contents of all files: two models of one hash read alike. */
    public String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String name : names()) {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(bytes(name));
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    private static List<String> shippedNames() throws IOException {
        try {
            URI place = Models.class.getResource("/models/traditional.tsv").toURI();
            if (!place.getScheme().equals("jar")) {
                return names(Path.of(place).getParent());
            }
            try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
                return names(jar.getPath("/models"));
            }
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }
}
