package org.shuzheng.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.shuzheng.doc.Article;
import org.shuzheng.doc.Extraction;
import org.shuzheng.doc.Fact;
import org.shuzheng.doc.Figure;
import org.shuzheng.io.Colours;
import org.shuzheng.io.FigureText;
import org.shuzheng.io.Labels;
import org.shuzheng.lexicon.Models;
import org.shuzheng.number.Numeral;
import org.shuzheng.number.NumeralScanner;
import org.shuzheng.pipeline.Shuzheng;
import org.shuzheng.text.Reading;
import org.shuzheng.text.Removal;
import org.shuzheng.text.Span;

/** Prints, sentence by sentence, how an article was read. */
final class Explanation {

    /** A step that an extractor took down; the span is in the repaired text. */
    private record Step(String rule, Span span, String decision) {
    }

    /** What tells of something that was seen and not taken, or taken with a doubt. */
    private static final List<String> REFUSED = List.of("refused", "no fact", "warning");

    private final Shuzheng shuzheng;
    private final NumeralScanner numerals;
    private final Messages messages;
    private final Labels labels;
    private final Colours colours;
    private final boolean everyStep;
    private final PrintWriter out;

    Explanation(Models models, Program program, PrintWriter out) {
        shuzheng = Shuzheng.open(models);
        numerals = new NumeralScanner(models);
        messages = program.messages();
        labels = Labels.of(messages.language());
        colours = program.colours();
        everyStep = program.verbose();
        this.out = out;
    }

    void print(Article article) {
        List<Step> steps = new ArrayList<>();
        Extraction e = shuzheng.extract(article, (rule, span, decision) -> steps.add(new Step(rule, span, decision)));
        Reading reading = shuzheng.read(article.text());
        out.println(colours.bold(article.title().orElse(article.id())) + "  " + e.reference().map(Object::toString)
                .orElse(messages.text("explain.no-day")) + e.referenceFrom().map(f -> messages.text("explain.from", labels.text("from." + f))).orElse(""));
        removals(reading);
        List<Numeral> found = numerals.scan(reading.folded());
        int number = 0;
        for (Span sentence : reading.sentences()) {
            if (!sentence.of(reading.text()).isBlank()) {
                sentence(++number, sentence, reading, e, found, steps);
            }
        }
    }

    private void removals(Reading reading) {
        Map<Removal.Kind, List<String>> removed = new LinkedHashMap<>();
        for (Removal r : reading.repaired().removals()) {
            removed.computeIfAbsent(r.kind(), k -> new ArrayList<>()).add(r.span().of(reading.repaired().source()).strip());
        }
        if (!removed.isEmpty()) {
            out.println();
            out.println(messages.text("explain.removed"));
            removed.forEach((kind, texts) -> line(messages.text("removal." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-')),
                    texts.size() + "×  " + visible(texts.get(0)), ""));
        }
    }

    private void sentence(int number, Span sentence, Reading reading, Extraction e, List<Numeral> found, List<Step> steps) {
        out.println();
        out.println(colours.faint(number + "  ") + colours.bold(sentence.of(reading.text()).strip()));
        for (Numeral n : found) {
            if (sentence.contains(n.span())) {
                line(messages.text("explain.numeral"), n.span().of(reading.text()) + " → " + n.value().toPlainString()
                        + n.high().map(h -> "—" + h.toPlainString()).orElse(""), "");
            }
        }
        Span source = reading.repaired().toSource(sentence);
        e.times().stream().filter(t -> source.contains(t.span())).forEach(t -> line(messages.text("explain.time"),
                colours.time(t.surface()) + " → " + t.value() + t.from().map(f -> "  " + f + "…" + t.to().orElse(f)).orElse(""), t.rule()));
        e.figures().stream().filter(f -> source.contains(f.span())).forEach(f -> line(messages.text("explain.figure"),
                colours.figure(f.surface()) + " → " + f.value().toPlainString() + f.high().map(h -> "—" + h.toPlainString()).orElse("")
                        + " " + f.unit() + "  " + labels.of(f.bound()) + f.dimension().map(d -> "  " + dimension(d)).orElse("")
                        + f.code().map(c -> " " + c).orElse(""), f.rule()));
        e.entities().stream().filter(x -> source.contains(x.span())).forEach(x -> line(messages.text("explain.entity"),
                colours.entity(x.surface()) + " → " + labels.of(x.type()) + x.normalized().map(n -> "  " + n).orElse(""), x.rule()));
        for (Fact f : e.facts()) {
            Figure figure = e.figures().get(f.figure());
            if (source.contains(figure.span())) {
                line(messages.text("explain.fact"), fact(f, figure), f.rule());
            }
        }
        for (Step s : steps) {
            // What was accepted stands above already; every step is told on request.
            if (sentence.contains(s.span()) && (everyStep || REFUSED.stream().anyMatch(s.decision()::startsWith))) {
                line(messages.text("explain.step"), "“" + s.span().of(reading.text()) + "”: " + messages.reason(s.decision()), s.rule());
            }
        }
    }

    /** What a unit measures, as the reader's language calls it; a unit of one's own models may measure what has no label. */
    private String dimension(String name) {
        return labels.find("dimension." + name).orElse(name);
    }

    private String fact(Fact f, Figure figure) {
        StringBuilder text = new StringBuilder(f.indicator() + " = " + FigureText.of(figure) + "  " + labels.statement(f));
        slot(text, "subject", f.subject());
        slot(text, "period", f.period());
        slot(text, "source", f.source());
        text.append("  ").append(labels.of(f.status()));
        text.append("  ").append(String.format(Locale.ROOT, "%.2f", f.confidence()));
        return text.toString();
    }

    private void slot(StringBuilder text, String name, Optional<String> value) {
        value.ifPresent(v -> text.append("  ").append(labels.text(name)).append('=').append(v));
    }

    private void line(String what, String text, String rule) {
        out.println("   " + org.shuzheng.io.DisplayWidth.pad(what, 8) + " " + text
                + (rule.isEmpty() ? "" : "  " + colours.faint("[" + rule + "]")));
    }

    /** Invisible characters by their code, so that what was removed can be seen. */
    private static String visible(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(60).forEach(c -> {
            if (c < 0x20 || Character.getType(c) == Character.FORMAT) {
                shown.append(String.format("<U+%04X>", c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }
}
