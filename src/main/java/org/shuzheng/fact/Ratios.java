package org.shuzheng.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shuzheng.doc.Aspect;
import org.shuzheng.doc.Figure;

/**
 * Settles the parts of a ratio once its sentence is read: {@code 三次产业结构由上年的20.1:45.3:34.6调整为19.5:45.0:35.5} states the
 * share of each of three industries twice. All parts of a ratio are of the period, the subject and the status of its first.
 */
final class Ratios {

    private final Lists lists;
    private final Indicators indicators;
    private final String folded;
    private final List<Figure> figures;

    Ratios(Indicators indicators, Nominals nominals, WordLists lists, String folded, List<Figure> figures) {
        this.lists = new Lists(indicators, nominals, lists);
        this.indicators = indicators;
        this.folded = folded;
        this.figures = figures;
    }

    /** The statements with those of ratios settled, in the same order. */
    List<Statement> settle(List<Statement> statements) {
        Map<Integer, Integer> at = new HashMap<>();
        for (int i = 0; i < statements.size(); i++) {
            at.putIfAbsent(statements.get(i).figure, i);
        }
        List<Statement> out = new ArrayList<>(statements);
        Phrase whole = Phrase.NONE;
        for (int i = 0; i < statements.size(); i++) {
            Statement first = statements.get(i);
            int n = parts(first.figure);
            if (n < 2 || first.figure > 0 && joined(first.figure - 1)) {
                continue;
            }
            boolean again = !whole.isEmpty() && first.carriedTopic;
            Phrase name = again ? whole : first.indicator;
            List<Phrase> items = lists.split(name, n);
            if (items.isEmpty()) {
                continue;
            }
            whole = name;
            boolean parted = !indicators.split(name.folded()).isEmpty();
            for (int k = 0; k < n; k++) {
                Integer place = at.get(first.figure + k);
                if (place != null) {
                    Statement part = first.again(first.figure + k, parted ? Aspect.SHARE : first.aspect, first.rule);
                    part.indicator = items.get(k);
                    part.evidence.putAll(first.evidence);
                    out.set(place, part);
                }
            }
        }
        return List.copyOf(out);
    }

    /** How many figures are joined by colons from this one on. */
    private int parts(int figure) {
        int n = 1;
        while (joined(figure + n - 1)) {
            n++;
        }
        return n;
    }

    /** True when nothing but a colon stands between a figure without unit and the next. */
    private boolean joined(int figure) {
        if (figure + 1 >= figures.size() || !figures.get(figure).unit().isEmpty()) {
            return false;
        }
        String between = folded.substring(figures.get(figure).span().end(), Math.max(figures.get(figure).span().end(), figures.get(figure + 1).span().start()));
        return between.equals(":") || between.equals("：") || between.equals("∶");
    }
}
