package org.shuzheng.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.shuzheng.doc.Entity;
import org.shuzheng.doc.Extraction;
import org.shuzheng.doc.Fact;
import org.shuzheng.doc.Figure;
import org.shuzheng.doc.Mention;
import org.shuzheng.doc.Time;
import org.shuzheng.text.Span;

/**
 * Writes one web page that needs nothing else: the source text with every mention marked by colour and letter, its record in a
 * card that shows on hover or focus, and the facts as a table. No script; in print the cards are left out and the letters stay.
 */
final class HtmlWriter implements RecordWriter {

    private final Writer out;
    private final Labels labels;
    private final String language;
    private int articles;

    HtmlWriter(Writer out, WriteOptions options) throws IOException {
        this.out = out;
        language = options.language();
        labels = Labels.of(language);
        out.write("<!doctype html>\n<html lang=\"" + (language.equals("zh") ? "zh-CN" : "en") + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
                + "<title>Shuzheng 数证</title>\n<style>\n");
        try (InputStream css = HtmlWriter.class.getResourceAsStream("page.css")) {
            out.write(new String(css.readAllBytes(), StandardCharsets.UTF_8));
        }
        out.write("</style>\n</head>\n<body>\n");
    }

    @Override
    public void write(Extraction e) throws IOException {
        articles++;
        out.write("<article>\n<header>\n<h1>" + escape(e.article().title().orElse(e.article().id())) + "</h1>\n<p class=\"meta\">");
        out.write(escape(String.join(" · ", Stream.of(e.reference().map(Object::toString), e.article().provenance().issuer(),
                e.article().source()).flatMap(java.util.Optional::stream).toList())));
        out.write("</p>\n<p class=\"legend\">");
        for (String kind : List.of("fact", "figure", "time", "org", "loc", "per", "doc", "event")) {
            out.write("<mark class=\"" + kind + "\" data-k=\"" + letter(kind) + "\">" + labels.text("legend." + kind) + "</mark> ");
        }
        out.write("</p>\n</header>\n");
        text(e);
        facts(e);
        out.write("</article>\n");
    }

    private void text(Extraction e) throws IOException {
        Map<Integer, List<Integer>> factsOfFigure = new HashMap<>();
        for (int i = 0; i < e.facts().size(); i++) {
            factsOfFigure.computeIfAbsent(e.facts().get(i).figure(), k -> new ArrayList<>()).add(i);
        }
        List<Mention> mentions = nested(e);
        Map<Mention, Integer> numbers = new java.util.IdentityHashMap<>();
        for (int i = 0; i < e.figures().size(); i++) {
            numbers.put(e.figures().get(i), i);
        }
        out.write("<div class=\"text\">");
        RunningText source = RunningText.of(e.article().text());
        int end = e.article().text().length();
        List<Mention> open = new ArrayList<>();
        int at = 0;
        for (Mention m : mentions) {
            at = closeUpTo(m.span().start(), open, source, at, e, factsOfFigure, numbers);
            out.write(source.html(at, m.span().start()));
            at = m.span().start();
            List<Integer> facts = m instanceof Figure ? factsOfFigure.getOrDefault(numbers.get(m), List.of()) : List.of();
            String kind = facts.isEmpty() ? kind(m) : "fact";
            out.write("<mark class=\"" + kind + "\" tabindex=\"0\" data-k=\"" + letter(kind)
                    + (facts.isEmpty() ? "" : Integer.toString(facts.get(0) + 1)) + "\"");
            if (!facts.isEmpty()) {
                out.write(" id=\"a" + articles + "f" + (facts.get(0) + 1) + "\"");
            }
            out.write(">");
            open.add(m);
        }
        at = closeUpTo(end + 1, open, source, at, e, factsOfFigure, numbers);
        out.write(source.html(at, end));
        out.write("</div>\n");
    }

    /** Ends the marks that end before {@code limit}. */
    private int closeUpTo(int limit, List<Mention> open, RunningText source, int from, Extraction e,
                          Map<Integer, List<Integer>> factsOfFigure, Map<Mention, Integer> numbers) throws IOException {
        int at = from;
        while (!open.isEmpty() && open.get(open.size() - 1).span().end() <= limit) {
            Mention m = open.remove(open.size() - 1);
            out.write(source.html(at, m.span().end()));
            at = m.span().end();
            out.write(card(e, m, m instanceof Figure ? factsOfFigure.getOrDefault(numbers.get(m), List.of()) : List.of()));
            out.write("</mark>");
        }
        return at;
    }

    /** The mentions by place, without those that cross an earlier one. */
    private static List<Mention> nested(Extraction e) {
        List<Mention> sorted = Stream.<List<? extends Mention>>of(e.entities(), e.times(), e.figures()).<Mention>flatMap(List::stream)
                .filter(m -> !m.span().isEmpty()).sorted(java.util.Comparator.comparing(Mention::span)).toList();
        List<Mention> kept = new ArrayList<>();
        List<Span> open = new ArrayList<>();
        for (Mention m : sorted) {
            open.removeIf(s -> s.end() <= m.span().start());
            if (open.stream().allMatch(s -> s.contains(m.span()))) {
                kept.add(m);
                open.add(m.span());
            }
        }
        return kept;
    }

    private String card(Extraction e, Mention m, List<Integer> facts) {
        StringBuilder card = new StringBuilder("<span class=\"card\" role=\"note\">");
        switch (m) {
            case Figure f -> {
                field(card, "value", f.value().toPlainString() + f.high().map(h -> "—" + h.toPlainString()).orElse(""));
                field(card, "unit", f.unit());
                field(card, "bound", labels.of(f.bound()));
                f.dimension().ifPresent(d -> field(card, "dimension", d + f.code().map(c -> " " + c).orElse("")));
                for (int i : facts) {
                    Fact fact = e.facts().get(i);
                    field(card, "indicator", fact.indicator());
                    fact.subject().ifPresent(s -> field(card, "subject", s));
                    fact.period().ifPresent(p -> field(card, "period", p));
                    field(card, "statement", labels.statement(fact));
                    field(card, "status", labels.of(fact.status()));
                    fact.source().ifPresent(s -> field(card, "source", s));
                    field(card, "rule", fact.rule());
                }
            }
            case Time t -> {
                field(card, "value", t.value());
                t.from().ifPresent(d -> field(card, "from", d.toString()));
                t.to().ifPresent(d -> field(card, "to", d.toString()));
            }
            case Entity x -> {
                field(card, "type", labels.of(x.type()));
                x.normalized().ifPresent(n -> field(card, "normalized", n));
                x.code().ifPresent(c -> field(card, "code", c));
            }
        }
        field(card, "rule", m.rule());
        return card.append("</span>").toString();
    }

    private void field(StringBuilder card, String name, String value) {
        if (!value.isEmpty()) {
            card.append("<span><b>").append(labels.text(name)).append("</b> ").append(escape(value)).append("</span>");
        }
    }

    private void facts(Extraction e) throws IOException {
        if (e.facts().isEmpty()) {
            return;
        }
        out.write("<h2>" + labels.text("facts") + "</h2>\n<table>\n<thead><tr><th>#</th>");
        for (String column : List.of("indicator", "subject", "period", "value", "statement", "status", "source")) {
            out.write("<th>" + labels.text(column) + "</th>");
        }
        out.write("</tr></thead>\n<tbody>\n");
        for (int i = 0; i < e.facts().size(); i++) {
            Fact f = e.facts().get(i);
            out.write("<tr><td><a href=\"#a" + articles + "f" + (i + 1) + "\">" + (i + 1) + "</a></td>");
            for (String cell : List.of(f.indicator(), f.subject().orElse(""), f.period().orElse(""))) {
                out.write("<td>" + escape(cell) + "</td>");
            }
            out.write("<td class=\"n\">" + escape(FigureText.of(e.figures().get(f.figure()))) + "</td>");
            for (String cell : List.of(labels.statement(f), labels.of(f.status()), f.source().orElse(""))) {
                out.write("<td>" + escape(cell) + "</td>");
            }
            out.write("</tr>\n");
        }
        out.write("</tbody>\n</table>\n");
    }

    private static String kind(Mention m) {
        return switch (m) {
            case Figure f -> "figure";
            case Time t -> "time";
            case Entity x -> x.type().label().toLowerCase(java.util.Locale.ROOT);
        };
    }

    private String letter(String kind) {
        return labels.text("letter." + kind);
    }

    private static String escape(String text) {
        return RunningText.escape(text);
    }

    @Override
    public void close() throws IOException {
        try (out) {
            out.write("</body>\n</html>\n");
        }
    }
}
