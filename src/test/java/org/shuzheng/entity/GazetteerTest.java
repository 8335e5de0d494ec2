package org.shuzheng.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shuzheng.doc.EntityType;
import org.shuzheng.lexicon.ModelException;
import org.shuzheng.lexicon.Models;

/** The gazetteers: what they know, and that a fault in a file is named with its line. */
final class GazetteerTest {

    private static final List<String> FILES = List.of("divisions.tsv", "countries.tsv", "places.tsv", "organisations.tsv", "documents.tsv", "events.tsv",
            "people.tsv", "suffixes.tsv", "entity-words.tsv", "entity-cues.tsv", "departments.tsv");
    private static final Gazetteer GAZETTEER = Gazetteer.load(Models.shipped());

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"黑龙江省,LOC,黑龙江省,230000", "呼伦贝尔,LOC,呼伦贝尔市,150700", "海拉尔区,LOC,海拉尔区,150702", "法国,LOC,法国,FR", "苏联,LOC,苏联,SUHH",
        "外经贸部,ORG,对外贸易经济合作部,", "CPTPP,DOC,全面与进步跨太平洋伙伴关系协定,", "广交会,EVENT,中国进出口商品交易会,"})
    void knows(String form, EntityType type, String normalized, String code) {
        Name name = GAZETTEER.find(form).orElseThrow();
        assertEquals(type, name.type());
        assertEquals(normalized, name.normalized());
        assertEquals(code, name.code().orElse(null));
    }

    @Test
    void aCountyNameThatSeveralCitiesHaveCarriesNoCode() {
        assertTrue(GAZETTEER.find("鼓楼区").orElseThrow().code().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"divisions.tsv", "countries.tsv", "places.tsv", "organisations.tsv", "documents.tsv", "events.tsv", "people.tsv", "suffixes.tsv", "entity-words.tsv", "entity-cues.tsv", "departments.tsv"})
    void everyFileNamesItsSource(String file) {
        assertTrue(new String(Models.shipped().bytes(file), StandardCharsets.UTF_8).lines().anyMatch(l -> l.startsWith("# source:")), file);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "divisions.tsv; 33010\t杭州市\t\t; six digits", "divisions.tsv; 110000\t又一市\t\t; given before", "divisions.tsv; 990101\t某县\t\t; province",
        "countries.tsv; X1\t某国\t; ISO 3166", "countries.tsv; FR\t某国\t; given before", "countries.tsv; XZ\t法国\t; given before",
        "organisations.tsv; 教育部\t\tstate\t; given before", "events.tsv; 文革\t; given before"})
    void aFaultIsNamedWithFileAndLine(String file, String row, String message) throws IOException {
        for (String name : FILES) {
            try (InputStream in = getClass().getResourceAsStream("/models/" + name)) {
                Files.write(folder.resolve(name), in.readAllBytes());
            }
        }
        List<String> lines = Files.readAllLines(folder.resolve(file));
        Files.writeString(folder.resolve(file), String.join("\n", lines) + "\n" + row.stripLeading() + "\n");
        ModelException e = assertThrows(ModelException.class, () -> Gazetteer.load(Models.of(folder)));
        assertTrue(e.getMessage().startsWith("models/" + file + ":" + (lines.size() + 1) + ":"), e.getMessage());
        assertTrue(e.getMessage().contains(message), e.getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"no-such-cue\t甲; no cue no-such-cue", "law-vague\t有关; given before", "law-vague\t甲||乙; an empty word", "law-vague\t; words"})
    void aFaultAmongTheCuesIsNamedWithFileAndLine(String row, String message) throws IOException {
        List<String> lines = new String(Models.shipped().bytes("entity-cues.tsv"), StandardCharsets.UTF_8).lines().toList();
        Files.writeString(folder.resolve("entity-cues.tsv"), String.join("\n", lines) + "\n" + row + "\n");
        ModelException e = assertThrows(ModelException.class, () -> new Cues(Models.of(folder)));
        assertTrue(e.getMessage().startsWith("models/entity-cues.tsv:" + (lines.size() + 1) + ":"), e.getMessage());
        assertTrue(e.getMessage().contains(message), e.getMessage());
    }

    @Test
    void aCueWithoutWordsIsRefused() throws IOException {
        Files.writeString(folder.resolve("entity-cues.tsv"), "cue\twords\nlaw-vague\t有关\n");
        ModelException e = assertThrows(ModelException.class, () -> new Cues(Models.of(folder)));
        assertTrue(e.getMessage().contains("draft-mark has no words"), e.getMessage());
    }
}
