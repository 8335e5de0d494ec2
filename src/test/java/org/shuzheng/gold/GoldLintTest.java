package org.shuzheng.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuzheng.lexicon.Folding;
import org.shuzheng.lexicon.Models;

/** Each fault is planted in a sound file and must be found, with what to do about it. */
final class GoldLintTest {

    private static final Folding FOLDING = Folding.load(Models.shipped());
    private static final String SOUND = """
            {"id":"t","published":"2024-03-01","title":"题","text":"2023年杭州市出口3190亿元，增长5%，占全省的12%。𠮷",
             "figures":[{"start":10,"end":16,"surface":"3190亿元","value":319000000000,"unit":"元","bound":"exact"},
              {"start":19,"end":21,"surface":"5%","value":5,"unit":"%","bound":"exact"},
              {"start":26,"end":29,"surface":"12%","value":12,"unit":"%","bound":"exact"}],
             "times":[{"start":0,"end":5,"surface":"2023年","value":"2023","from":"2023-01-01","to":"2023-12-31"}],
             "entities":[{"start":5,"end":8,"surface":"杭州市","type":"LOC"}],
             "facts":[{"figure":0,"indicator":"出口","subject":"杭州市","period":"2023","aspect":"level","status":"actual"},
              {"figure":1,"indicator":"出口","subject":"杭州市","period":"2023","aspect":"growth","direction":"up","status":"actual"},
              {"figure":2,"indicator":"出口","subject":"杭州市","period":"2023","aspect":"share","of":"全省","status":"actual"}]}
            """;

    private static List<Finding> check(String json) {
        return GoldLint.check("t.json", GoldJson.read("t.json", json), FOLDING);
    }

    @Test
    void findsNothingInASoundFile() {
        assertEquals(List.of(), check(SOUND));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', value = {
        "\"start\":10,\"end\":16 → \"start\":9,\"end\":16 → ERROR → figures[0] \"3190亿元\": the text at Span[start=9, end=16] is \"口3190亿元\"",
        "\"start\":26,\"end\":29 → \"start\":26,\"end\":99 → ERROR → the text has 32 UTF-16 code units",
        "\"unit\":\"元\" → \"unit\":\"圆\" → ERROR → is a synonym; write \"元\"",
        "\"unit\":\"元\" → \"unit\":\"吨公里\" → ERROR → unit \"吨公里\" does not stand in the text",
        "\"value\":12, → \"value\":13, → WARNING → other digits than the surface",
        "\"value\":5,\"unit\" → \"value\":5,\"high\":4,\"unit\" → ERROR → high 4 is below value 5",
        "\"to\":\"2023-12-31\" → \"to\":\"2023-12-30\" → ERROR → covers 2023-01-01..2023-12-31",
        "\"value\":\"2023\" → \"value\":\"2023-0\" → ERROR → is no time value",
        "\"from\":\"2023-01-01\",\"to\":\"2023-12-31\" → \"from\":\"2023-01-01\" → ERROR → from and to stand together",
        "\"aspect\":\"growth\",\"direction\":\"up\" → \"aspect\":\"growth\" → ERROR → needs a direction",
        "\"aspect\":\"level\" → \"aspect\":\"level\",\"basis\":\"yoy\" → ERROR → takes no basis",
        "\"aspect\":\"level\" → \"aspect\":\"level\",\"of\":\"全省\" → ERROR → belongs to a share",
        "\"aspect\":\"level\" → \"aspect\":\"rank\" → ERROR → a rank has the unit 位",
        "\"period\":\"2023\",\"aspect\":\"level\" → \"period\":\"2O23\",\"aspect\":\"level\" → ERROR → period: \"2O23\" is no time value",
        "\"indicator\":\"出口\",\"subject\":\"杭州市\",\"period\":\"2023\",\"aspect\":\"level\" → \"indicator\":\"进口\",\"aspect\":\"level\" → WARNING → letters that the text does not have: \"进\"",
        "\"start\":5,\"end\":8,\"surface\":\"杭州市\" → \"start\":30,\"end\":31,\"surface\":\"𠮷\" → ERROR → cuts a character outside the BMP",
        "\"published\":\"2024-03-01\", → \"source\":\"x\", → WARNING → no day of publication"})
    void findsPlantedFaults(String sound, String faulty, String severity, String expected) {
        assertTrue(SOUND.contains(sound), sound);
        List<Finding> findings = check(SOUND.replace(sound, faulty));
        assertTrue(findings.stream().anyMatch(f -> f.severity().name().equals(severity) && f.message().startsWith("t.json: ")
                && f.message().contains(expected)), findings.toString());
    }

    @Test
    void findsOverlapsAndMisorder() {
        String twice = SOUND.replace("\"entities\":[", "\"entities\":[{\"start\":5,\"end\":7,\"surface\":\"杭州\",\"type\":\"LOC\"},");
        assertTrue(check(twice).stream().anyMatch(f -> f.message().contains("one layer does not nest")), check(twice).toString());
        String timeInFigure = SOUND.replace("\"times\":[", "\"times\":[{\"start\":10,\"end\":14,\"surface\":\"3190\",\"value\":\"3190\","
                + "\"from\":\"3190-01-01\",\"to\":\"3190-12-31\"},");
        assertTrue(check(timeInFigure).stream().anyMatch(f -> f.message().contains("a time or a figure, not both")));
        assertTrue(check(timeInFigure).stream().anyMatch(f -> f.message().contains("sort the list")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', value = {
        "\"figure\":2 → \"figure\":3 → facts[2] → figures has indexes 0 to 2",
        "\"type\":\"LOC\" → \"type\":\"CITY\" → entities[0] → expected one of [per, org, loc, doc, event]",
        "\"start\":5 → \"start\":-5 → entities[0] → are no half-open span",
        "\"from\":\"2023-01-01\" → \"from\":\"Jan\" → times[0] → is no date such as 2024-07-31",
        "\"value\":5, → \"value\":\"five\", → figures[1] → is no decimal number",
        "\"title\" → title → t.json:1: → not JSON"})
    void namesWhatCannotBeReadAtAll(String sound, String faulty, String place, String expected) {
        GoldException e = org.junit.jupiter.api.Assertions.assertThrows(GoldException.class, () -> check(SOUND.replaceFirst(
                java.util.regex.Pattern.quote(sound), java.util.regex.Matcher.quoteReplacement(faulty))));
        assertTrue(e.getMessage().contains(place) && e.getMessage().contains(expected), e.getMessage());
    }
}
