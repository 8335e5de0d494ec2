package org.shuzheng.eval;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A run beside an earlier one over the same gold: the difference of each metric with its interval, and what was fixed and
 * what broke.
 *
 * @param differences per metric
 * @param fixed       records that are right now and were not
 * @param broken      records that were right and are not now, or errors that are new
 */
public record Comparison(Map<Metric, Change> differences, List<ErrorCase> fixed, List<ErrorCase> broken) {

    /**
     * How a metric moved.
     *
     * @param before    F1 of the earlier run
     * @param now       F1 of this run
     * @param low       lower end of the 95 % interval of the difference, by paired bootstrap over articles
     * @param high      upper end
     * @param notBetter share of resamples in which this run is not better
     */
    public record Change(double before, double now, double low, double high, double notBetter) {

        /** True when the interval leaves out zero. */
        public boolean certain() {
            return low > 0 || high < 0;
        }
    }

    /** Compares two runs. */
    public static Comparison of(Evaluation now, Evaluation before) {
        Map<Metric, Change> differences = new EnumMap<>(Metric.class);
        for (Metric m : Metric.values()) {
            Bootstrap.Difference d = Bootstrap.paired(now.headlines(), before.headlines(), m);
            differences.put(m, new Change(before.headline().of(m).f1(), now.headline().of(m).f1(), d.interval().low(),
                    d.interval().high(), d.notBetter()));
        }
        return new Comparison(differences, minus(before.errors(), now.errors()), minus(now.errors(), before.errors()));
    }

    private static List<ErrorCase> minus(List<ErrorCase> all, List<ErrorCase> without) {
        Map<String, Set<String>> known = new HashMap<>();
        without.forEach(e -> known.computeIfAbsent(e.article(), k -> new HashSet<>()).add(key(e)));
        List<ErrorCase> out = new ArrayList<>();
        for (ErrorCase e : all) {
            if (!known.getOrDefault(e.article(), Set.of()).contains(key(e))) {
                out.add(e);
            }
        }
        return out;
    }

    /** A gold record that is wrong in whatever way is one error; a spurious record is known by its place. */
    private static String key(ErrorCase e) {
        return e.pair().layer() + " " + e.pair().gold().map(g -> "g" + g.span() + g.said())
                .orElseGet(() -> "s" + e.pair().system().orElseThrow().span());
    }
}
