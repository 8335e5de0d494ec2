package org.shuzheng.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import org.shuzheng.index.Library;
import org.shuzheng.lexicon.Models;
import org.shuzheng.pipeline.Shuzheng;
import picocli.CommandLine.Option;

/** Which library a command works on. */
final class LibraryOption {

    @Option(names = "--library", paramLabel = "DIR", defaultValue = "${env:SHUZHENG_LIBRARY:-shuzheng-library}",
            description = "The library's folder; by default what SHUZHENG_LIBRARY names, else ./shuzheng-library.")
    private Path path;

    @Option(names = "--models", paramLabel = "DIR", description = "Use the models of this folder, not those that are shipped.")
    private Path folder;

    Path path() {
        return path;
    }

    Models models() {
        return folder == null ? Models.shipped() : Models.of(folder);
    }

    /** Opens it for its articles alone; one that an older program made can be opened so, too. */
    Library openForExport() {
        Models models = models();
        return Library.openForExport(path, models, Shuzheng.open(models));
    }

    /** Opens it for searching, and says when its articles were read with other models. */
    Library open(ShuzhengCommand command) {
        Models models = models();
        Library library = Library.open(path, models, Shuzheng.open(models), LocalDate.now());
        if (library.outdated()) {
            command.say("library.outdated", path);
        }
        return library;
    }
}
