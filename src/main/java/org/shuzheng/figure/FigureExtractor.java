package org.shuzheng.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shuzheng.doc.Bound;
import org.shuzheng.doc.Figure;
import org.shuzheng.doc.Trace;
import org.shuzheng.lexicon.Models;
import org.shuzheng.number.Numeral;
import org.shuzheng.text.Reading;
import org.shuzheng.text.Span;

/**
 * Finds the figures of a text: numerals that measure or count something, with unit and bound. Thread-safe.
 *
 * <p>The way: each numeral gets the unit beside it; ranges are joined and lists share the unit that is written once; what names,
 * numbers or orders is refused; bound words are read on both sides. Every step notes its rule.
 */
public final class FigureExtractor {

    private final Attaching attaching;
    private final Tables tables;
    private final Joining joining;
    private final Refusals refusals;
    private final Bounding bounding;

    /** Loads units, names and bound words. @throws org.shuzheng.lexicon.ModelException when a file of them is at fault */
    public FigureExtractor(Models models) {
        Units units = new Units(models);
        Bounds bounds = new Bounds(models);
        attaching = new Attaching(units);
        tables = new Tables(units);
        joining = new Joining();
        refusals = new Refusals(new Names(models), bounds);
        bounding = new Bounding(bounds);
    }

    /**
     * The figures of a text, in order, places in the repaired text.
     *
     * @param reading  the text
     * @param numerals its numerals
     * @param claimed  spans that are something else already: times, codes
     * @param trace    takes down the derivation
     */
    public List<Figure> extract(Reading reading, List<Numeral> numerals, List<Span> claimed, Trace trace) {
        Text text = new Text(reading);
        List<Draft> drafts = drafts(text, numerals, claimed, reading.titles());
        int last = 0;
        for (int i = 0; i < drafts.size(); i++) {
            Draft d = drafts.get(i);
            d.gone |= d.start < last;
            if (d.alive()) {
                attaching.attach(text, drafts, i, last);
                last = d.end;
            }
        }
        tables.read(text, reading.blocks(), drafts);
        joining.join(text, drafts);
        List<Figure> out = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft d = drafts.get(i);
            if (d.gone) {
                continue;
            }
            bounding.bound(text, d, i == 0 ? 0 : drafts.get(i - 1).numeral.span().end());
            if (i > 0 && d.bound == Bound.EXACT) {
                bounding.inherit(text, drafts.get(i - 1), d);
            }
            if (d.alive()) {
                refusals.check(text, drafts, i);
            }
            if (d.refused == null && d.numeral.form() == Numeral.Form.BARE && text.at(d.start - 1) == '上') {
                d.start--;
            }
            if (d.refused != null) {
                trace.note(d.rule, new Span(d.start, d.end), "refused: " + d.refused);
            } else {
                Figure f = figure(text, d);
                trace.note(f.rule(), f.span(), "figure " + f.value().toPlainString() + " " + f.unit() + " " + f.bound().label());
                out.add(f);
            }
        }
        List<Figure> ranks = Ranks.first(text, claimed);
        if (!ranks.isEmpty()) {
            out.addAll(ranks);
            out.sort((a, b) -> a.span().compareTo(b.span()));
        }
        return out;
    }

    private static List<Draft> drafts(Text text, List<Numeral> numerals, List<Span> claimed, List<Span> titles) {
        List<Draft> out = new ArrayList<>(numerals.size());
        int c = 0;
        int t = 0;
        for (Numeral n : numerals) {
            Span s = n.span();
            while (c < claimed.size() && claimed.get(c).end() <= s.start()) {
                c++;
            }
            while (t < titles.size() && titles.get(t).end() <= s.start()) {
                t++;
            }
            Draft d = new Draft(n);
            d.gone = c < claimed.size() && claimed.get(c).start() < s.end() || t < titles.size() && titles.get(t).start() < s.end();
            out.add(d);
        }
        return out;
    }

    private static Figure figure(Text text, Draft d) {
        return new Figure(new Span(d.start, d.end), text.original().substring(d.start, d.end), plain(d.value),
                Optional.ofNullable(d.high).map(FigureExtractor::plain), d.unit, d.bound, d.dimension, d.code, d.rule);
    }

    private static BigDecimal plain(BigDecimal v) {
        if (v.scale() <= 0) {
            return v.scale() < 0 ? v.setScale(0) : v;
        }
        BigDecimal stripped = v.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
