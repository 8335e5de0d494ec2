package org.shuzheng.gold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Gold articles from files and folders.
 *
 * @param entries in the order of their file names
 */
public record GoldSet(List<Entry> entries) {

    /** Files of a gold folder that hold no article. */
    private static final List<String> OTHER = List.of("expected.json");
    /** Folder of second annotations; they are for agreement, not for scores. */
    private static final String SECOND = "second";

    /**
     * One gold article.
     *
     * @param file    where it stands
     * @param set     the part it belongs to: the name of its folder
     * @param article the article with its records
     */
    public record Entry(Path file, String set, Annotated article) {
    }

    /** Copies the list. */
    public GoldSet {
        entries = List.copyOf(entries);
    }

    /**
     * Reads gold: {@code .json} files, {@code .marked} files, and those of folders at any depth but for a folder
     * {@code second} inside one that was named.
     *
     * @throws GoldException when a file cannot be read as gold, two have one id, or there is none
     */
    public static GoldSet read(List<Path> paths) throws IOException {
        List<Entry> entries = new ArrayList<>();
        Map<String, Path> ids = new HashMap<>();
        for (Path path : paths) {
            for (Path file : files(path)) {
                Annotated a = article(file);
                Path earlier = ids.put(a.id(), file);
                if (earlier != null) {
                    throw new GoldException(file + ": has the id \"" + a.id() + "\" of " + earlier + "; give each article its own");
                }
                Path folder = file.toAbsolutePath().getParent();
                entries.add(new Entry(file, folder == null ? "" : folder.getFileName().toString(), a));
            }
        }
        if (entries.isEmpty()) {
            throw new GoldException(paths + ": no gold there; gold files end in .json or .marked");
        }
        return new GoldSet(entries);
    }

    /** Reads one gold file of either form. @throws GoldException when it cannot be read as gold */
    public static Annotated article(Path file) throws IOException {
        String content = Files.readString(file, StandardCharsets.UTF_8);
        String name = file.getFileName().toString();
        return name.endsWith(".marked") ? MarkedText.read(name.substring(0, name.length() - 7), content)
                : GoldJson.read(file.toString(), content);
    }

    private static List<Path> files(Path path) throws IOException {
        if (Files.isRegularFile(path)) {
            return List.of(path);
        }
        if (!Files.isDirectory(path)) {
            throw new GoldException(path + ": no such file or folder");
        }
        try (Stream<Path> walk = Files.walk(path)) {
            return walk.filter(Files::isRegularFile).filter(f -> {
                String name = f.getFileName().toString();
                boolean second = false;
                for (Path part : path.relativize(f)) {
                    second |= part.toString().equals(SECOND);
                }
                return (name.endsWith(".json") || name.endsWith(".marked")) && !OTHER.contains(name) && !second;
            }).sorted().toList();
        }
    }
}
