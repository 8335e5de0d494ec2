package org.shuzheng.eval;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;

/** The forms a report can take. */
public enum ReportFormat {
    /** Aligned tables for a terminal, in one language. */
    TEXT,
    /** Markdown, in one language. */
    MD,
    /** All numbers for programs. */
    JSON,
    /** One self-contained page in both languages. */
    HTML;

    /** Lower case, as on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Writes a report. @param language {@code zh} or {@code en}, for the forms in one language */
    public String write(Report report, String language) {
        return switch (this) {
            case TEXT -> text(report, language);
            case MD -> markdown(report, language);
            case JSON -> json(report);
            case HTML -> HtmlReport.write(report);
        };
    }

    private static String text(Report report, String language) {
        StringBuilder out = new StringBuilder();
        for (Section s : report.sections()) {
            out.append(s.title().in(language)).append('\n');
            s.note().ifPresent(n -> out.append("  ").append(n.in(language)).append('\n'));
            int[] width = new int[s.headers().size()];
            for (int c = 0; c < width.length; c++) {
                width[c] = columns(bare(s.headers().get(c).in(language)));
                for (List<Words> row : s.rows()) {
                    width[c] = Math.max(width[c], columns(row.get(c).in(language)));
                }
            }
            row(out, s, s.headers().stream().map(h -> bare(h.in(language))).toList(), width, language);
            s.rows().forEach(r -> row(out, s, r.stream().map(w -> w.in(language)).toList(), width, language));
            out.append('\n');
        }
        errors(out, report, language);
        return out.toString();
    }

    private static void row(StringBuilder out, Section s, List<String> cells, int[] width, String language) {
        StringBuilder line = new StringBuilder(" ");
        for (int c = 0; c < cells.size(); c++) {
            boolean right = s.headers().get(c).in(language).startsWith(">");
            String pad = " ".repeat(Math.max(0, width[c] - columns(cells.get(c))));
            line.append(' ').append(right ? pad + cells.get(c) : cells.get(c) + pad).append(' ');
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }

    private static void errors(StringBuilder out, Report report, String language) {
        boolean zh = language.equals("zh");
        String group = "";
        for (ErrorCase e : report.shownErrors()) {
            if (!e.group().equals(group)) {
                group = e.group();
                out.append("== ").append(group).append(zh ? " " + e.cause().chinese() : "").append('\n');
            }
            error(out, e, zh);
        }
        report.comparison().ifPresent(c -> {
            out.append(zh ? "\n++ 修复\n" : "\n++ fixed\n");
            c.fixed().stream().limit(report.errors()).forEach(e -> error(out, e, zh));
            out.append(zh ? "\n-- 弄坏\n" : "\n-- broken\n");
            c.broken().stream().limit(report.errors()).forEach(e -> error(out, e, zh));
        });
    }

    private static void error(StringBuilder out, ErrorCase e, boolean zh) {
        out.append("  ").append(e.article()).append("  …").append(e.before()).append('【').append(e.mention()).append('】').append(e.after()).append('\n');
        e.pair().gold().ifPresent(g -> out.append(zh ? "     金标 " : "     gold   ").append(g.surface()).append("  ").append(g.said()).append('\n'));
        e.pair().system().ifPresent(s -> out.append(zh ? "     系统 " : "     system ").append(s.surface()).append("  ").append(s.said())
                .append("  [").append(s.rule()).append("]\n"));
        if (e.pair().causes().size() > 1) {
            out.append(zh ? "     错在 " : "     wrong  ").append(String.join(" ", e.pair().causes().stream().map(c -> zh ? c.chinese() : c.key()).toList()))
                    .append('\n');
        }
    }

    private static String markdown(Report report, String language) {
        StringBuilder out = new StringBuilder(language.equals("zh") ? "# 数证评测\n\n" : "# Shuzheng evaluation\n\n");
        for (Section s : report.sections()) {
            out.append("## ").append(s.title().in(language)).append("\n\n");
            s.note().ifPresent(n -> out.append(n.in(language)).append("\n\n"));
            out.append('|');
            s.headers().forEach(h -> out.append(' ').append(cell(bare(h.in(language)))).append(" |"));
            out.append("\n|");
            s.headers().forEach(h -> out.append(h.in(language).startsWith(">") ? " ---: |" : " --- |"));
            out.append('\n');
            for (List<Words> r : s.rows()) {
                out.append('|');
                r.forEach(c -> out.append(' ').append(cell(c.in(language))).append(" |"));
                out.append('\n');
            }
            out.append('\n');
        }
        if (report.errors() > 0) {
            StringBuilder errors = new StringBuilder();
            errors(errors, report, language);
            out.append(language.equals("zh") ? "## 错误\n\n```\n" : "## Errors\n\n```\n").append(errors).append("```\n");
        }
        return out.toString();
    }

    private static String cell(String s) {
        return s.replace("|", "\\|");
    }

    private static String json(Report report) {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode root = mapper.createObjectNode();
        root.put("command", report.command());
        report.fingerprint().entries().forEach(e -> root.withObject("/sha256").put(e.getKey(), e.getValue()));
        counts(root.putObject("all"), report.evaluation(), true);
        for (Evaluation.By by : report.slices()) {
            ObjectNode n = root.withObject("/by").putObject(by.name().toLowerCase(Locale.ROOT));
            report.evaluation().by(by).forEach((name, part) -> counts(n.putObject(name), part, false));
        }
        ObjectNode layers = root.putObject("layers");
        for (Layer layer : Layer.values()) {
            ObjectNode n = layers.putObject(layer.key());
            report.evaluation().tallies(layer).forEach((type, row) -> row.forEach((scheme, t) -> tally(n.withObject("/types").withObject("/" + pointer(type))
                    .putObject(scheme.key()), t)));
            report.evaluation().micro(layer).forEach((scheme, t) -> tally(n.withObject("/micro").putObject(scheme.key()), t));
            for (Scheme s : Scheme.values()) {
                n.withObject("/macro").put(s.key(), report.evaluation().macro(layer, s));
            }
            report.evaluation().confusion(layer).forEach((g, r) -> r.forEach((s, c) -> n.withObject("/confusion").withObject("/" + pointer(g)).put(s, c)));
        }
        ArrayNode errors = root.putArray("errors");
        for (ErrorCase e : report.shownErrors()) {
            ObjectNode n = errors.addObject().put("article", e.article()).put("layer", e.pair().layer().key());
            e.pair().causes().forEach(c -> n.withArray("/causes").add(c.key()));
            e.pair().gold().ifPresent(g -> item(n.putObject("gold"), g));
            e.pair().system().ifPresent(s -> item(n.putObject("system"), s).put("rule", s.rule()));
            n.put("sentence", e.before() + e.mention() + e.after());
        }
        report.comparison().ifPresent(c -> {
            ObjectNode n = root.putObject("comparison");
            c.differences().forEach((m, d) -> n.putObject(m.key()).put("before", d.before()).put("now", d.now()).put("low", d.low()).put("high", d.high())
                    .put("notBetter", d.notBetter()));
            n.put("fixed", c.fixed().size()).put("broken", c.broken().size());
        });
        report.deviations().ifPresent(all -> all.forEach(d -> root.withArray("/gate").addObject().put("set", d.set()).put("metric", d.metric().key())
                .put("expected", d.expected()).put("actual", d.actual()).put("failed", d.failed())));
        return root.toPrettyString() + "\n";
    }

    private static String pointer(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    private static ObjectNode item(ObjectNode n, Pairing.Item item) {
        return n.put("start", item.span().start()).put("end", item.span().end()).put("surface", item.surface()).put("says", item.said());
    }

    private static void tally(ObjectNode n, Tally t) {
        n.put("cor", t.cor()).put("inc", t.inc()).put("par", t.par()).put("mis", t.mis()).put("spu", t.spu()).put("p", t.precision())
                .put("r", t.recall()).put("f1", t.f1());
    }

    private static void counts(ObjectNode n, Evaluation part, boolean intervals) {
        n.put("articles", part.results().size());
        for (Metric m : Metric.values()) {
            Count c = part.headline().of(m);
            ObjectNode row = n.putObject(m.key()).put("p", c.precision()).put("r", c.recall()).put("f1", c.f1()).put("tp", c.hits())
                    .put("gold", c.gold()).put("system", c.system());
            if (intervals) {
                Bootstrap.Interval i = Bootstrap.f1(part.headlines(), m);
                row.put("low", i.low()).put("high", i.high());
            }
        }
        for (Slot s : Slot.values()) {
            part.headline().slot(s).ifPresent(v -> n.withObject("/slots").put(s.key(), v));
        }
    }

    private static String bare(String header) {
        return header.startsWith(">") ? header.substring(1) : header;
    }

    /** Columns on a terminal: two for CJK and other wide signs. */
    private static int columns(String s) {
        return s.codePoints().map(c -> c >= 0x1100 && (c < 0x2000 || c >= 0x2E80) ? 2 : 1).sum();
    }
}
