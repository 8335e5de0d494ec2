package org.shuzheng.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.shuzheng.gold.GoldException;

/**
 * The accuracy that is promised: the F1 of each metric on each part of gold, and how far below it a run may fall. Kept in
 * {@code gold/expected.json}.
 *
 * @param tolerance how far below the expected F1 is still as expected
 * @param sets      F1 by part of gold and metric
 */
public record Expectations(double tolerance, Map<String, Map<Metric, Double>> sets) {

    /** The tolerance of a new file. */
    public static final double DEFAULT_TOLERANCE = 0.005;

    /**
     * A metric that is not as expected.
     *
     * @param set      part of gold
     * @param metric   the metric
     * @param expected F1 promised
     * @param actual   F1 measured
     * @param failed   true when it is too low; false when it is better than promised by more than the tolerance
     */
    public record Deviation(String set, Metric metric, double expected, double actual, boolean failed) {

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%s %s: F1 %.4f, expected %.4f (%+.4f)", set, metric.key(), actual, expected, actual - expected);
        }
    }

    /** Reads the file. @throws GoldException when it is not what {@link #write()} writes */
    public static Expectations read(String name, String content) {
        try {
            JsonNode root = new ObjectMapper().readTree(content);
            Map<String, Map<Metric, Double>> sets = new LinkedHashMap<>();
            root.path("sets").properties().forEach(set -> {
                Map<Metric, Double> row = new EnumMap<>(Metric.class);
                for (Metric m : Metric.values()) {
                    if (set.getValue().has(m.key())) {
                        row.put(m, set.getValue().get(m.key()).asDouble());
                    }
                }
                sets.put(set.getKey(), row);
            });
            if (sets.isEmpty() || !root.path("tolerance").isNumber()) {
                throw new GoldException(name + ": expected {\"tolerance\": …, \"sets\": {…}}; write it anew with eval --update-baseline");
            }
            return new Expectations(root.path("tolerance").asDouble(), sets);
        } catch (JsonProcessingException e) {
            throw new GoldException(name + ": not JSON: " + e.getOriginalMessage() + "; write it anew with eval --update-baseline", e);
        }
    }

    /** The file of these expectations. */
    public String write() {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode root = mapper.createObjectNode();
        root.put("tolerance", tolerance);
        ObjectNode all = root.putObject("sets");
        sets.forEach((set, row) -> {
            ObjectNode n = all.putObject(set);
            row.forEach((metric, f1) -> n.put(metric.key(), Math.round(f1 * 1e4) / 1e4));
        });
        return root.toPrettyString() + "\n";
    }

    /** What this run reaches, as expectations; parts that it does not cover keep what was promised before. */
    public Expectations updated(Evaluation run) {
        Map<String, Map<Metric, Double>> out = new LinkedHashMap<>(sets);
        run.by(Evaluation.By.SET).forEach((set, part) -> {
            Map<Metric, Double> row = new EnumMap<>(Metric.class);
            for (Metric m : Metric.values()) {
                row.put(m, part.headline().of(m).f1());
            }
            out.put(set, row);
        });
        return new Expectations(tolerance, out);
    }

    /** The metrics of a run that are not as expected; empty when all is well. A part that is not promised is passed over. */
    public List<Deviation> check(Evaluation run) {
        List<Deviation> out = new ArrayList<>();
        run.by(Evaluation.By.SET).forEach((set, part) -> sets.getOrDefault(set, Map.of()).forEach((metric, expected) -> {
            double actual = part.headline().of(metric).f1();
            if (Math.abs(actual - expected) > tolerance + 5e-5) {
                out.add(new Deviation(set, metric, expected, actual, actual < expected));
            }
        }));
        return out;
    }
}
