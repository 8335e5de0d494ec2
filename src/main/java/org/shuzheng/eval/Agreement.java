package org.shuzheng.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shuzheng.doc.Mention;
import org.shuzheng.gold.Annotated;
import org.shuzheng.gold.GoldException;

/**
 * How far two annotators agree.
 *
 * @param articles how many articles both annotated
 * @param headline the counts of the second against the first; their F1 does not depend on who is first
 * @param alpha    Krippendorff's alpha (nominal) by what was compared: for {@code … characters} every character of the texts is
 *                 a unit and its label the category, so places and types count; for the others the units are the figures or facts
 *                 that both have, and the category is what they say of them
 */
public record Agreement(int articles, Headline headline, Map<String, Double> alpha) {

    /** Compares the annotations of the same articles, matched by id. @throws GoldException when none is in both or the texts differ */
    public static Agreement of(List<Annotated> first, List<Annotated> second) {
        Map<String, Annotated> byId = new HashMap<>();
        second.forEach(a -> byId.put(a.id(), a));
        List<Headline> headlines = new ArrayList<>();
        Map<String, List<String[]>> units = new LinkedHashMap<>();
        for (String name : List.of("figure characters", "time characters", "entity characters", "figure value", "fact or none", "fact indicator",
                "fact subject", "fact period", "fact aspect", "fact basis", "fact status")) {
            units.put(name, new ArrayList<>());
        }
        int articles = 0;
        for (Annotated a : first) {
            Annotated b = byId.get(a.id());
            if (b == null) {
                continue;
            }
            if (!a.text().equals(b.text())) {
                throw new GoldException(a.id() + ": the two annotations are of different texts; annotate the same source");
            }
            articles++;
            headlines.add(Headline.of(a, b));
            characters(units.get("figure characters"), a.text().length(), a.figures(), b.figures());
            characters(units.get("time characters"), a.text().length(), a.times(), b.times());
            characters(units.get("entity characters"), a.text().length(), a.entities(), b.entities());
            figures(units, a, b);
        }
        if (articles == 0) {
            throw new GoldException("no article is in both: the first has " + first.stream().map(Annotated::id).toList() + ", the second "
                    + byId.keySet() + "; the two annotations of an article must have one id");
        }
        Map<String, Double> alpha = new LinkedHashMap<>();
        units.forEach((name, list) -> alpha.put(name, alpha(list)));
        return new Agreement(articles, Headline.sum(headlines), alpha);
    }

    private static void characters(List<String[]> out, int length, List<? extends Mention> a, List<? extends Mention> b) {
        String[] left = labels(length, a);
        String[] right = labels(length, b);
        for (int i = 0; i < length; i++) {
            out.add(new String[] {left[i], right[i]});
        }
    }

    private static String[] labels(int length, List<? extends Mention> mentions) {
        String[] out = new String[length];
        java.util.Arrays.fill(out, "");
        for (Mention m : mentions) {
            String label = m instanceof org.shuzheng.doc.Entity e ? e.type().label() : "in";
            for (int i = m.span().start(); i < m.span().end(); i++) {
                out[i] = label;
            }
        }
        return out;
    }

    private static void figures(Map<String, List<String[]>> units, Annotated a, Annotated b) {
        for (int i = 0; i < a.figures().size(); i++) {
            var fa = a.figures().get(i);
            for (int j = 0; j < b.figures().size(); j++) {
                var fb = b.figures().get(j);
                if (!fa.span().overlaps(fb.span())) {
                    continue;
                }
                units.get("figure value").add(new String[] {said(fa), said(fb)});
                int ia = i;
                int jb = j;
                var ga = a.facts().stream().filter(f -> f.figure() == ia).findFirst();
                var gb = b.facts().stream().filter(f -> f.figure() == jb).findFirst();
                units.get("fact or none").add(new String[] {String.valueOf(ga.isPresent()), String.valueOf(gb.isPresent())});
                if (ga.isPresent() && gb.isPresent()) {
                    var x = ga.get();
                    var y = gb.get();
                    // Indicators and subjects that count as the same are one category.
                    units.get("fact indicator").add(new String[] {x.indicator(), Agreeing.indicator(x, y) ? x.indicator() : y.indicator()});
                    String subject = x.subject().orElse("");
                    units.get("fact subject").add(new String[] {subject, Agreeing.subject(x, y, a.title()) ? subject : y.subject().orElse("")});
                    units.get("fact period").add(new String[] {x.period().orElse(""), y.period().orElse("")});
                    units.get("fact aspect").add(new String[] {x.aspect() + " " + x.direction(), y.aspect() + " " + y.direction()});
                    units.get("fact basis").add(new String[] {x.basis().toString(), y.basis().toString()});
                    units.get("fact status").add(new String[] {x.status().label(), y.status().label()});
                }
            }
        }
    }

    private static String said(org.shuzheng.doc.Figure f) {
        return f.value().stripTrailingZeros() + " " + f.high().map(h -> h.stripTrailingZeros().toString()).orElse("") + " " + f.unit() + " " + f.bound();
    }

    /** Krippendorff's alpha for two coders without gaps, nominal: 1 − observed / expected disagreement. */
    static double alpha(List<String[]> units) {
        Map<String, Integer> counts = new HashMap<>();
        long differing = 0;
        for (String[] u : units) {
            counts.merge(u[0], 1, Integer::sum);
            counts.merge(u[1], 1, Integer::sum);
            if (!u[0].equals(u[1])) {
                differing++;
            }
        }
        double n = 2.0 * units.size();
        double same = counts.values().stream().mapToDouble(c -> (double) c * (c - 1)).sum();
        double expected = n < 2 ? 0 : 1 - same / (n * (n - 1));
        return expected == 0 ? 1 : 1 - (double) differing / units.size() / expected;
    }
}
