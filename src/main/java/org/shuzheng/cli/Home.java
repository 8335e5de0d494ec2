package org.shuzheng.cli;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the program is installed: the folder that holds {@code corpus/}, {@code gold/} and {@code models/}. */
final class Home {

    private Home() {
    }

    /** A folder or file of the installation: the launcher says where that is, else it is sought above the jar and here. */
    static Optional<Path> find(Streams streams, String name) {
        return candidates(streams).map(home -> home.resolve(name)).filter(Files::exists).findFirst();
    }

    private static Stream<Path> candidates(Streams streams) {
        Stream<Path> said = Optional.ofNullable(streams.environment().get("SHUZHENG_HOME")).filter(h -> !h.isEmpty())
                .map(Path::of).stream();
        return Stream.concat(said, Stream.concat(Stream.of(Path.of("")), aboveProgram()));
    }

    private static Stream<Path> aboveProgram() {
        try {
            Path program = Path.of(Home.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            return Stream.iterate(program.getParent(), p -> p != null, Path::getParent).limit(3);
        } catch (URISyntaxException e) {
            return Stream.empty();
        }
    }
}
