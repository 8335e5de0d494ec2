package org.shuzheng.eval;

import java.util.List;
import java.util.Locale;

/** The report as one page that needs nothing else: no scripts, no fonts, charts as inline SVG, both languages. */
final class HtmlReport {

    private static final String CSS = """
            :root{--ink:#1d2733;--soft:#5b6b7b;--line:#d8dee6;--bar:#2f6fb0;--paper:#fff;--band:#f5f7fa}
            @media (prefers-color-scheme:dark){:root{--ink:#e4e9ef;--soft:#9aa8b6;--line:#364352;--bar:#6aa9e8;--paper:#161c23;--band:#1e2630}}
            *{box-sizing:border-box}body{margin:0;font:15px/1.6 system-ui,"Noto Sans CJK SC","WenQuanYi Micro Hei",sans-serif;color:var(--ink);background:var(--paper)}
            header,main{max-width:1180px;margin:0 auto;padding:16px 24px}h1{font-size:26px;margin:8px 0}h2{font-size:19px;margin:36px 0 6px;border-bottom:2px solid var(--line)}
            p.note{color:var(--soft);margin:4px 0 10px}.scroll{overflow-x:auto}table{border-collapse:collapse;font-size:13.5px}
            th,td{padding:3px 10px;text-align:left;border-bottom:1px solid var(--line);vertical-align:top}td.n,th.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
            tbody tr:nth-child(even){background:var(--band)}svg{display:block;margin:8px 0 14px;max-width:100%;height:auto}td:not(.n):last-child{min-width:14em}svg text{fill:var(--ink);font-size:12px}
            .e{border-left:4px solid var(--line);margin:10px 0;padding:4px 12px;background:var(--band)}.e.missed{border-color:#c0392b}.e.spurious{border-color:#d68910}
            .e small{color:var(--soft)}mark{padding:0 2px;border-radius:3px;background:#ffe08a;color:#1d2733}.missed mark{background:#ffc4bd}.g,.s{display:block;font-size:13.5px}
            .g b{color:#1e8449}.s b{color:#c0392b}code{font-size:12.5px}input[name=lang]{position:absolute;opacity:0}
            .switch label{cursor:pointer;padding:2px 10px;border:1px solid var(--line);border-radius:12px;margin-right:6px}
            #zh:focus-visible~header .switch label[for=zh],#en:focus-visible~header .switch label[for=en]{outline:2px solid var(--bar)}
            #zh:checked~* .en,#en:checked~* .zh{display:none}#zh:checked~header label[for=zh],#en:checked~header label[for=en]{background:var(--bar);color:#fff}
            """;

    private HtmlReport() {
    }

    static String write(Report report) {
        StringBuilder out = new StringBuilder("<!DOCTYPE html>\n<html lang=\"zh\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><title>数证评测 · Shuzheng evaluation</title><style>")
                .append(CSS).append("</style></head><body>\n<input type=\"radio\" name=\"lang\" id=\"zh\" checked aria-label=\"中文\">"
                        + "<input type=\"radio\" name=\"lang\" id=\"en\" aria-label=\"English\">\n<header><h1>")
                .append(both(new Words("数证评测报告", "Shuzheng evaluation")))
                .append("</h1><div class=\"switch\"><label for=\"zh\">中文</label><label for=\"en\">English</label></div></header>\n<main>\n");
        for (Section s : report.sections()) {
            section(out, s);
        }
        List<ErrorCase> errors = report.shownErrors();
        if (!errors.isEmpty()) {
            out.append("<h2>").append(both(new Words("错误", "Errors"))).append("</h2>\n");
            String group = "";
            for (ErrorCase e : errors) {
                if (!e.group().equals(group)) {
                    group = e.group();
                    out.append("<h3>").append(escape(group)).append(' ').append("<span class=\"zh\">").append(e.cause().chinese()).append("</span></h3>\n");
                }
                error(out, e);
            }
        }
        report.comparison().ifPresent(c -> {
            changed(out, new Words("修复", "Fixed"), c.fixed(), report.errors());
            changed(out, new Words("弄坏", "Broken"), c.broken(), report.errors());
        });
        return out.append("</main></body></html>\n").toString();
    }

    private static void changed(StringBuilder out, Words title, List<ErrorCase> cases, int most) {
        out.append("<h2>").append(both(title)).append(" (").append(cases.size()).append(")</h2>\n");
        cases.stream().limit(most).forEach(e -> error(out, e));
    }

    private static void section(StringBuilder out, Section s) {
        out.append("<section><h2>").append(both(s.title())).append("</h2>\n");
        s.note().ifPresent(n -> out.append("<p class=\"note\">").append(both(n)).append("</p>\n"));
        if (!s.bars().isEmpty()) {
            chart(out, s);
        }
        out.append("<div class=\"scroll\"><table><thead><tr>");
        s.headers().forEach(h -> out.append(h.en().startsWith(">") ? "<th class=\"n\">" : "<th>").append(both(new Words(bare(h.zh()), bare(h.en()))))
                .append("</th>"));
        out.append("</tr></thead><tbody>\n");
        for (List<Words> row : s.rows()) {
            out.append("<tr>");
            for (int c = 0; c < row.size(); c++) {
                out.append(s.headers().get(c).en().startsWith(">") ? "<td class=\"n\">" : "<td>").append(both(row.get(c))).append("</td>");
            }
            out.append("</tr>\n");
        }
        out.append("</tbody></table></div></section>\n");
    }

    /** Horizontal bars on a scale from 0 to 1, with whiskers where there is an interval. */
    private static void chart(StringBuilder out, Section s) {
        int left = 210;
        int width = 560;
        int step = 22;
        int height = s.bars().size() * step + 22;
        out.append(String.format(Locale.ROOT, "<svg role=\"img\" aria-label=\"%s\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\">",
                escape(s.title().zh() + " " + s.title().en()), left + width + 70, height, left + width + 70, height));
        for (int t = 0; t <= 4 && s.scores(); t++) {
            int x = left + width * t / 4;
            out.append(String.format(Locale.ROOT, "<line x1=\"%d\" x2=\"%d\" y1=\"0\" y2=\"%d\" stroke=\"var(--line)\"/>"
                    + "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">%.2f</text>", x, x, height - 18, x, height - 4, t / 4.0));
        }
        int y = 4;
        for (Section.Bar b : s.bars()) {
            double end = left + width * b.value();
            out.append(String.format(Locale.ROOT, "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>"
                    + "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"14\" fill=\"var(--bar)\"/>", left - 8, y + 12, escape(shorten(b.label())), left, y,
                    end - left));
            double text = end;
            if (b.high() > b.low()) {
                out.append(String.format(Locale.ROOT, "<path d=\"M%.1f %dH%.1fM%.1f %dv8M%.1f %dv8\" stroke=\"var(--ink)\" fill=\"none\"/>",
                        left + width * b.low(), y + 7, left + width * b.high(), left + width * b.low(), y + 3, left + width * b.high(), y + 3));
                text = left + width * b.high();
            }
            out.append(String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%d\">%s</text>", text + 6, y + 12, b.text()));
            y += step;
        }
        out.append("</svg>\n");
    }

    private static String shorten(String label) {
        return label.codePointCount(0, label.length()) <= 26 ? label : label.substring(0, label.offsetByCodePoints(0, 25)) + "…";
    }

    private static void error(StringBuilder out, ErrorCase e) {
        out.append("<div class=\"e ").append(e.cause().key()).append("\"><small>").append(escape(e.article())).append(" · ")
                .append(String.join(" ", e.pair().causes().stream().map(c -> both(new Words(c.chinese(), c.key()))).toList())).append("</small><br>")
                .append(escape(e.before())).append("<mark>").append(escape(e.mention())).append("</mark>").append(escape(e.after()));
        e.pair().gold().ifPresent(g -> out.append("<span class=\"g\"><b>").append(both(new Words("金标", "gold"))).append("</b> ").append(escape(g.surface()))
                .append(" <code>").append(escape(g.said())).append("</code></span>"));
        e.pair().system().ifPresent(s -> out.append("<span class=\"s\"><b>").append(both(new Words("系统", "system"))).append("</b> ")
                .append(escape(s.surface())).append(" <code>").append(escape(s.said())).append("</code> <small>").append(escape(s.rule()))
                .append("</small></span>"));
        out.append("</div>\n");
    }

    private static String both(Words w) {
        return w.zh().equals(w.en()) ? escape(w.zh())
                : "<span class=\"zh\" lang=\"zh\">" + escape(w.zh()) + "</span><span class=\"en\" lang=\"en\">" + escape(w.en()) + "</span>";
    }

    private static String bare(String header) {
        return header.startsWith(">") ? header.substring(1) : header;
    }

    private static String escape(String s) {
        return s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
