package org.shuzheng.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

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

    private final Opener files;

    private Models(Opener files) {
        this.files = files;
    }

    /** The models that are shipped inside the jar. */
    public static Models shipped() {
        return new Models(name -> Models.class.getResourceAsStream("/models/" + name));
    }

    /** The models of a folder. @throws ModelException when there is no such folder */
    public static Models of(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new ModelException("no models folder at " + folder);
        }
        return new Models(name -> Files.exists(folder.resolve(name)) ? Files.newInputStream(folder.resolve(name)) : null);
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
}
