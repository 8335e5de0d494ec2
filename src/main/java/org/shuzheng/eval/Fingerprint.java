package org.shuzheng.eval;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.shuzheng.gold.GoldJson;
import org.shuzheng.gold.GoldSet;

/**
 * What a score was measured with: SHA-256 of the code, of the models and of gold, 16 hex digits each. Equal hashes mean equal
 * scores.
 *
 * @param code   of the classes of this program
 * @param models of its models
 * @param gold   of the gold articles
 */
public record Fingerprint(String code, String models, String gold) {

    /** Takes the fingerprints of the running program and of this gold. */
    public static Fingerprint of(GoldSet gold) throws IOException {
        Map<String, byte[]> classes = new TreeMap<>();
        Map<String, byte[]> models = new TreeMap<>();
        try {
            Path program = Path.of(Fingerprint.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(program)) {
                try (Stream<Path> walk = Files.walk(program)) {
                    for (Path p : walk.filter(Files::isRegularFile).toList()) {
                        put(classes, models, program.relativize(p).toString().replace('\\', '/'), Files.readAllBytes(p));
                    }
                }
            } else {
                try (JarFile jar = new JarFile(program.toFile())) {
                    for (var entry : jar.stream().filter(e -> !e.isDirectory()).toList()) {
                        if (entry.getName().startsWith("org/shuzheng/") || entry.getName().startsWith("models/")) {
                            try (InputStream in = jar.getInputStream(entry)) {
                                put(classes, models, entry.getName(), in.readAllBytes());
                            }
                        }
                    }
                }
            }
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
        Map<String, byte[]> articles = new TreeMap<>();
        gold.entries().forEach(e -> articles.put(e.article().id(), GoldJson.write(e.article()).getBytes(StandardCharsets.UTF_8)));
        return new Fingerprint(hash(classes), hash(models), hash(articles));
    }

    private static void put(Map<String, byte[]> classes, Map<String, byte[]> models, String name, byte[] bytes) {
        if (name.startsWith("models/")) {
            models.put(name, bytes);
        } else if (name.startsWith("org/shuzheng/")) {
            classes.put(name, bytes);
        }
    }

    private static String hash(Map<String, byte[]> parts) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            parts.forEach((name, bytes) -> {
                sha.update(name.getBytes(StandardCharsets.UTF_8));
                sha.update(bytes);
            });
            return HexFormat.of().formatHex(sha.digest()).substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The three in order, for reports. */
    public List<Map.Entry<String, String>> entries() {
        return List.of(Map.entry("code", code), Map.entry("models", models), Map.entry("gold", gold));
    }
}
