package org.shuzheng.fact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.shuzheng.doc.Fact;
import org.shuzheng.lexicon.Folding;
import org.shuzheng.lexicon.Models;

/**
 * Counts how often the facts of each rule are right: {@code ConfidenceFit OUT.tsv GOLD.json…} writes
 * {@code models/fact-confidence.tsv} and prints the reliability table of leaving out one text at a time. A tool for hand runs.
 */
final class ConfidenceFit {

    /** A fact made from gold mentions: the key of the table and whether it was right. */
    private record Outcome(String key, boolean right, int text) {
        String rule() {
            return key.substring(0, key.indexOf(' '));
        }
    }

    private ConfidenceFit() {
    }

    public static void main(String[] args) throws Exception {
        Models models = Models.shipped();
        Folding folding = Folding.load(models);
        FactExtractor extractor = new FactExtractor(models, org.shuzheng.lexicon.Folding.load(models), new org.shuzheng.segment.Segmenter());
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 1; i < args.length; i++) {
            JsonNode gold = new ObjectMapper().readTree(Files.readString(Path.of(args[i])));
            for (Fact fact : GoldMentionsRun.facts(gold, extractor, folding)) {
                outcomes.add(new Outcome(GoldMentionsRun.key(fact), right(gold, fact), i));
            }
        }
        Map<String, int[]> counts = count(outcomes, -1);
        StringBuilder out = new StringBuilder();
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            if (line.startsWith("#")) {
                out.append(line).append('\n');
            }
        }
        out.append("rule\tindicator\ttime\tright\tseen\n");
        counts.forEach((key, c) -> out.append(key.replace(' ', '\t')).append('\t').append(c[0]).append('\t').append(c[1]).append('\n'));
        Files.writeString(Path.of(args[0]), out);
        reliability(outcomes, args.length);
    }

    private static Map<String, int[]> count(List<Outcome> outcomes, int without) {
        Map<String, int[]> counts = new TreeMap<>();
        for (Outcome o : outcomes) {
            if (o.text() != without) {
                int[] c = counts.computeIfAbsent(o.key(), k -> new int[2]);
                c[0] += o.right() ? 1 : 0;
                c[1]++;
            }
        }
        return counts;
    }

    /** Each text scored by the counts of the others. */
    private static void reliability(List<Outcome> outcomes, int texts) {
        int[][] bins = new int[10][2];
        double[] sums = new double[10];
        for (int text = 1; text < texts; text++) {
            Map<String, int[]> counts = count(outcomes, text);
            Map<String, int[]> rules = new TreeMap<>();
            counts.forEach((k, c) -> {
                int[] r = rules.computeIfAbsent(k.substring(0, k.indexOf(' ')), x -> new int[2]);
                r[0] += c[0];
                r[1] += c[1];
            });
            for (Outcome o : outcomes) {
                if (o.text() == text) {
                    double rule = smooth(rules.get(o.rule()), 0.8);
                    double p = smooth(counts.get(o.key()), rule);
                    int bin = Math.min(9, (int) (p * 10));
                    sums[bin] += p;
                    bins[bin][0] += o.right() ? 1 : 0;
                    bins[bin][1]++;
                }
            }
        }
        for (int b = 0; b < 10; b++) {
            if (bins[b][1] > 0) {
                System.out.printf(Locale.ROOT, "%.1f-%.1f  said %.3f  right %.3f  of %d%n", b / 10.0, (b + 1) / 10.0, sums[b] / bins[b][1],
                        bins[b][0] / (double) bins[b][1], bins[b][1]);
            }
        }
    }

    private static double smooth(int[] c, double prior) {
        return c == null ? prior : (c[0] + 4 * prior) / (c[1] + 4);
    }

    /** Indicator alike, period, aspect and direction the same. */
    private static boolean right(JsonNode gold, Fact fact) {
        for (JsonNode g : gold.path("facts")) {
            if (g.path("figure").asInt() == fact.figure() && g.path("aspect").asText().equals(fact.aspect().label())
                    && g.path("period").asText("").equals(fact.period().orElse(""))
                    && g.path("direction").asText("").equals(fact.direction().map(d -> d.label()).orElse(""))
                    && alike(g.path("indicator").asText(), fact.indicator()) >= 0.8) {
                return true;
            }
        }
        return false;
    }

    private static double alike(String a, String b) {
        int[] letters = a.replace(" ", "").chars().toArray();
        int[] others = b.replace(" ", "").chars().toArray();
        Arrays.sort(letters);
        Arrays.sort(others);
        int common = 0;
        for (int i = 0, j = 0; i < letters.length && j < others.length;) {
            if (letters[i] == others[j]) {
                common++;
                i++;
                j++;
            } else if (letters[i] < others[j]) {
                i++;
            } else {
                j++;
            }
        }
        return letters.length + others.length == 0 ? 1 : 2.0 * common / (letters.length + others.length);
    }
}
