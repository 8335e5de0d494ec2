package org.shuzheng;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.ArrayList;
import java.util.List;

/** Imports go down only, siblings do not know each other, and one room alone sees each large library. */
@AnalyzeClasses(packages = "org.shuzheng", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

    private static final List<List<String>> FLOORS = List.of(List.of("text"), List.of("doc"), List.of("lexicon", "segment"),
            List.of("number"), List.of("figure", "time", "entity"), List.of("fact"), List.of("pipeline", "io"),
            List.of("index", "gold"), List.of("eval"), List.of("cli", "web", "cluster"));

    @ArchTest
    static final ArchRule FLOORS_HOLD = floors();

    @ArchTest
    static final ArchRule ONLY_SEGMENT_SEES_HANLP = only("segment", "com.hankcs..");

    @ArchTest
    static final ArchRule ONLY_INDEX_SEES_LUCENE = only("index", "org.apache.lucene..");

    @ArchTest
    static final ArchRule ONLY_ITS_READER_SEES_PDFBOX = only("io.pdf", "org.apache.pdfbox..");

    @ArchTest
    static final ArchRule ONLY_ITS_READER_SEES_POI = only("io.word", "org.apache.poi..");

    @ArchTest
    static final ArchRule ONLY_ITS_READER_SEES_JSOUP = only("io.html", "org.jsoup..");

    @ArchTest
    static final ArchRule ONLY_CLI_SEES_PICOCLI = only("cli", "picocli..");

    private static ArchRule only(String room, String library) {
        return noClasses().that().resideOutsideOfPackage("org.shuzheng." + room + "..")
                .should().dependOnClassesThat().resideInAPackage(library);
    }

    private static ArchRule floors() {
        LayeredArchitecture layers = layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
        for (List<String> floor : FLOORS) {
            for (String room : floor) {
                layers = layers.layer(room).definedBy("org.shuzheng." + room + "..");
            }
        }
        for (int f = 0; f < FLOORS.size(); f++) {
            List<String> above = new ArrayList<>();
            FLOORS.subList(f + 1, FLOORS.size()).forEach(above::addAll);
            for (String room : FLOORS.get(f)) {
                layers = above.isEmpty() ? layers.whereLayer(room).mayNotBeAccessedByAnyLayer()
                        : layers.whereLayer(room).mayOnlyBeAccessedByLayers(above.toArray(String[]::new));
            }
        }
        return layers;
    }
}
