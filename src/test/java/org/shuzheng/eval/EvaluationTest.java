package org.shuzheng.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuzheng.gold.Annotated;
import org.shuzheng.gold.GoldSet;
import org.shuzheng.gold.MarkedText;

final class EvaluationTest {

    private static final String TEXT = "# title: 杭州市公报\n# published: 2024-03-01\n# style: bulletin\n---\n";
    private static final Annotated GOLD = MarkedText.read("a", TEXT + "⟦2023年|t 2023⟧，⟦杭州市|LOC⟧出口⟦约10亿元|~10e8 元;出口;@杭州市;#2023⟧，"
            + "增长⟦5%|5 %;\";g+;yoy⟧，占⟦12%|12 %;\";s;of:全省⟧。⟦商务部|ORG⟧⟦张三|PER⟧");

    private static Evaluation against(String marked) {
        return Evaluation.of(new GoldSet(List.of(new GoldSet.Entry(Path.of("gold/dev/a.json"), "dev", GOLD))),
                List.of(MarkedText.read("a", TEXT + marked)));
    }

    private static final String SYSTEM = "⟦2023年|t 2022⟧，⟦杭州市|LOC⟧出口约⟦10亿元|~10e8 元;进口额;@我市;#2023⟧，"
            + "增长⟦5%|5 百分点;出口;g-;yoy⟧，占12%。⟦商务部张三|ORG⟧";

    @Test
    void talliesInSemEvalTerms() {
        Evaluation run = against(SYSTEM);
        assertEquals(Map.of(Scheme.STRICT, new Tally(0, 2, 0, 1, 0), Scheme.VALUE, new Tally(1, 1, 0, 1, 0), Scheme.PARTIAL, new Tally(1, 0, 1, 1, 0),
                Scheme.TYPE, new Tally(1, 1, 0, 1, 0)), run.micro(Layer.FIGURE));
        assertEquals(Map.of(Scheme.STRICT, new Tally(0, 1, 0, 0, 0), Scheme.VALUE, new Tally(0, 1, 0, 0, 0), Scheme.PARTIAL, new Tally(1, 0, 0, 0, 0),
                Scheme.TYPE, new Tally(1, 0, 0, 0, 0)), run.micro(Layer.TIME));
        assertEquals(new Tally(1, 1, 0, 1, 0), run.micro(Layer.ENTITY).get(Scheme.STRICT));
        assertEquals(new Tally(1, 0, 1, 1, 0), run.micro(Layer.ENTITY).get(Scheme.PARTIAL));
        assertEquals(new Tally(0, 2, 0, 1, 0), run.micro(Layer.FACT).get(Scheme.STRICT));
        assertEquals(new Tally(0, 2, 0, 1, 0), run.micro(Layer.FACT).get(Scheme.VALUE));
        assertEquals(new Tally(0, 1, 1, 1, 0), run.micro(Layer.FACT).get(Scheme.PARTIAL));
        assertEquals(0.5 / 2, run.micro(Layer.FACT).get(Scheme.PARTIAL).precision(), 1e-12);
        assertEquals(0.5 / 3, run.micro(Layer.FACT).get(Scheme.PARTIAL).recall(), 1e-12);
    }

    @Test
    void filesErrorsByCauseWithSentenceAndRule() {
        List<ErrorCase> errors = against(SYSTEM).errors();
        assertEquals(List.of("entity/boundary", "entity/missed", "fact/figure", "fact/indicator", "fact/missed", "figure/boundary", "figure/missed", "figure/unit",
                "time/value"), errors.stream().map(ErrorCase::group).sorted().toList());
        ErrorCase unit = errors.stream().filter(e -> e.group().equals("figure/unit")).findFirst().orElseThrow();
        assertEquals("2023年，杭州市出口约10亿元，增长", unit.before());
        assertEquals("5%", unit.mention());
        assertEquals("，占12%", unit.after());
        assertEquals("5 百分点 exact", unit.pair().system().orElseThrow().said());
        assertEquals(3, ErrorCase.sample(errors, 3).size());
        assertEquals(errors.size(), ErrorCase.sample(errors, 100).size());
    }

    @Test
    void scoresGoldAgainstItselfAsPerfect() {
        Evaluation run = Evaluation.of(new GoldSet(List.of(new GoldSet.Entry(Path.of("a.json"), "dev", GOLD))), List.of(GOLD));
        for (Metric m : Metric.values()) {
            assertEquals(1.0, run.headline().of(m).f1(), m.key());
            assertEquals(new Bootstrap.Interval(1, 1), Bootstrap.f1(run.headlines(), m));
        }
        assertEquals(List.of(), run.errors());
        for (Layer layer : Layer.values()) {
            assertEquals(1.0, run.macro(layer, Scheme.STRICT));
        }
    }

    @Test
    void comparesRunsAndNamesWhatWasFixedAndBroken() {
        Comparison c = Comparison.of(against(SYSTEM.replace("t 2022", "t 2023").replace("⟦杭州市|LOC⟧", "⟦杭州|LOC⟧市")), against(SYSTEM));
        assertEquals(List.of("2023年"), c.fixed().stream().map(ErrorCase::mention).toList());
        assertEquals(List.of("杭州市"), c.broken().stream().map(ErrorCase::mention).toList());
        assertEquals(0.0, c.differences().get(Metric.TIME_VALUE).before());
        assertEquals(1.0, c.differences().get(Metric.TIME_VALUE).now());
        assertTrue(c.differences().get(Metric.TIME_VALUE).certain());
        assertFalse(c.differences().get(Metric.FACT_CORE).certain());
    }

    @Test
    void countsAnArticleWithoutRecordsAsOneOfWhichNothingWasSaid() {
        GoldSet gold = new GoldSet(List.of(new GoldSet.Entry(Path.of("a.json"), "dev", GOLD)));
        assertEquals(List.of("a"), Evaluation.missing(gold, List.of()));
        assertEquals(0, Evaluation.of(gold, List.of()).headline().of(Metric.FIGURE_VALUE).hits());
        assertEquals(3, Evaluation.of(gold, List.of()).headline().of(Metric.FIGURE_VALUE).gold());
    }

    /** Alpha of the worked examples in Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), sections A and B. */
    @ParameterizedTest
    @CsvSource({"0 1 0 0 0 0 0 0 1 0, 1 1 1 0 0 1 0 0 0 0, 0.095", "a a b b d c c c e d d a, b a b b b c c c e d d d, 0.692", "a b, a b, 1", "a a, a a, 1"})
    void alphaIsThatOfTheBook(String first, String second, double expected) {
        String[] a = first.split(" ");
        String[] b = second.split(" ");
        List<String[]> units = java.util.stream.IntStream.range(0, a.length).mapToObj(i -> new String[] {a[i], b[i]}).toList();
        assertEquals(expected, Agreement.alpha(units), 5e-4);
    }

    @Test
    void reportsInEveryForm() throws IOException {
        Evaluation run = against(SYSTEM);
        Report report = new Report(run, List.of(Evaluation.By.STYLE, Evaluation.By.YEAR), 5, Optional.of(Comparison.of(run, against(""))),
                Optional.of(List.of(new Expectations.Deviation("dev", Metric.FACT_CORE, 0.9, 0.1, true))), new Fingerprint("c0de", "0de1", "901d"),
                "shuzheng eval --errors 5 <&>");
        String html = ReportFormat.HTML.write(report, "en");
        assertTrue(html.contains("<mark>5%</mark>") && html.contains("c0de") && html.contains("shuzheng eval --errors 5 &lt;&amp;&gt;"), html);
        assertTrue(html.contains("<svg") && html.contains("总分") && html.contains("Headline") && html.contains("Gate: failed"), html);
        for (String outside : List.of("http:", "https:", "src=", "@import", "url(", "<script")) {
            assertFalse(html.contains(outside), "needs " + outside);
        }
        for (String tag : List.of("section", "table", "tr", "td", "th", "div", "span", "svg", "p", "h2", "h3", "b", "code", "small")) {
            assertEquals(count(html, "<" + tag + ">") + count(html, "<" + tag + " "), count(html, "</" + tag + ">"), tag);
        }
        JsonNode json = new ObjectMapper().readTree(ReportFormat.JSON.write(report, "en"));
        assertEquals(run.headline().of(Metric.FIGURE_VALUE).f1(), json.path("all").path("figure.value").path("f1").asDouble());
        assertEquals(2, json.path("layers").path("fact").path("micro").path("strict").path("inc").asInt());
        assertEquals(1, json.path("by").path("style").path("bulletin").path("articles").asInt());
        String md = ReportFormat.MD.write(report, "zh");
        assertTrue(md.contains("| figure.value |") && md.contains("精度门：不通过"), md);
        String text = ReportFormat.TEXT.write(report, "en");
        assertTrue(text.contains("greatest overlap first") && text.contains("same span, value, upper end, unit and bound"), "definitions stand with the numbers");
    }

    private static int count(String text, String part) {
        return (text.length() - text.replace(part, "").length()) / part.length();
    }
}
