package org.shuzheng.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the files of other tools look like, and what happens when people have changed them there. */
final class ExchangeTest {

    /** 𠮷 and 😀 are two code units each and one code point. */
    private static final Annotated A = MarkedText.read("a", """
            # title: 题
            # published: 2024-03-01
            ---
            𠮷😀⟦杭州市|LOC⟧出口⟦15.4
            亿元|15.4e8 元;出口;@杭州市;#2023⟧""");

    @Test
    void bratCountsCodePointsAndSplitsAtLineFeeds() {
        String ann = Exchange.BRAT.write(List.of(A)).get("a.ann");
        assertEquals("""
                T1\tFIGURE 7 11;12 14\t15.4 亿元
                #1\tAnnotatorNotes T1\t1540000000 元;出口;@杭州市;#2023
                T2\tLOC 2 5\t杭州市
                """, ann);
    }

    @Test
    void doccanoCountsCodePoints() throws IOException {
        JsonNode line = GoldJson.mapper().readTree(Exchange.DOCCANO.write(List.of(A)).get("doccano.jsonl"));
        assertEquals("[[7,14,\"FIGURE\"],[2,5,\"LOC\"]]", line.get("label").toString());
        assertEquals(A.text(), line.get("text").asText());
    }

    @Test
    void labelStudioCountsCodePointsAndPairsLabelAndNote() throws IOException {
        JsonNode results = GoldJson.mapper().readTree(Exchange.LABEL_STUDIO.write(List.of(A)).get("label-studio.json")).path(0).path("annotations")
                .path(0).path("result");
        assertEquals(3, results.size());
        assertEquals("labels", results.path(0).path("type").asText());
        assertEquals("textarea", results.path(1).path("type").asText());
        assertEquals(results.path(0).path("id"), results.path(1).path("id"));
        assertEquals(7, results.path(0).path("value").path("start").asInt());
        assertEquals(14, results.path(0).path("value").path("end").asInt());
        assertEquals("杭州市", results.path(2).path("value").path("text").asText());
    }

    @Test
    void webAnnotationHasPositionAndQuoteSelectors() throws IOException {
        JsonNode item = GoldJson.mapper().readTree(Exchange.WEB_ANNOTATION.write(List.of(A)).get("a.jsonld")).path("items").path(1);
        assertEquals("tagging", item.path("body").path(0).path("purpose").asText());
        JsonNode selectors = item.path("target").path("selector");
        assertEquals("{\"type\":\"TextPositionSelector\",\"start\":2,\"end\":5}", selectors.path(0).toString());
        assertEquals("杭州市", selectors.path(1).path("exact").asText());
        assertEquals("𠮷😀", selectors.path(1).path("prefix").asText());
    }

    @Test
    void conllHasOneCodePointALine() {
        String conll = Exchange.CONLL.write(List.of(A)).get("gold.conll");
        List<String> lines = conll.lines().filter(l -> !l.startsWith("# ") && !l.isEmpty()).toList();
        assertEquals(A.text().codePointCount(0, A.text().length()), lines.size());
        assertEquals("𠮷\tO\tO\tO\t_", lines.get(0));
        assertEquals("杭\tO\tO\tB-LOC\t_", lines.get(2));
        assertEquals("1\tB-FIGURE\tO\tO\t1540000000 元;出口;@杭州市;#2023", lines.get(7));
        assertEquals("\\n\tI-FIGURE\tO\tO\t_", lines.get(11));
    }

    @Test
    void keepsWhatPeopleDoInTheToolAndTellsWhatItCannotUnderstand() {
        Map<String, String> files = new LinkedHashMap<>(Exchange.BRAT.write(List.of(A)));
        files.put("a.ann", """
                T1\tFIGURE 7 14\t15.4 亿元
                #1\tAnnotatorNotes T1\t1540000000 美元
                T2\tORG 2 7\t杭州市出口
                T3\tFIGURE 0 1\t𠮷
                T4\tCITY 2 5\t杭州市
                T5\tLOC 90 95\tx
                T6\tLOC two five\tx
                T7\tTIME 0 1\t𠮷
                #7\tAnnotatorNotes T7\tt someday
                """);
        List<String> problems = new ArrayList<>();
        Annotated back = Exchange.BRAT.read(files, problems).get(0);
        assertEquals("美元", back.figures().get(0).unit());
        assertEquals("杭州市出口", back.entities().get(0).surface());
        assertEquals(5, problems.size(), problems.toString());
        assertTrue(problems.get(0).startsWith("a.ann:4: \"𠮷\" is a FIGURE without a note"), problems.get(0));
        assertTrue(problems.get(1).contains("has the label CITY"), problems.get(1));
        assertTrue(problems.get(2).contains("no place in a text of 14 code points"), problems.get(2));
        assertTrue(problems.get(4).contains("someday"), problems.get(4));
        assertFalse(problems.toString().contains("杭州市出口"));
    }

    @Test
    void readsDoccanoAsItComesOutOfTheTool() {
        List<String> problems = new ArrayList<>();
        List<Annotated> back = Exchange.DOCCANO.read(Map.of("admin.jsonl", "{\"id\": 7, \"text\": \"𠮷在杭州\", \"label\": [[2, 4, \"LOC\"]], \"Comments\": []}\n"),
                problems);
        assertEquals("7", back.get(0).id());
        assertEquals("杭州", back.get(0).entities().get(0).span().of(back.get(0).text()));
        assertEquals(List.of(), problems);
    }
}
