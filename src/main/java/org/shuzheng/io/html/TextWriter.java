package org.shuzheng.io.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.shuzheng.io.TableRows;

/** Writes an element as text: a line a block, a line a table row, items of numbered lists with their number. */
final class TextWriter {

    private static final int LONG_CELL = 240;
    private static final Set<String> SPACED = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private final StringBuilder out = new StringBuilder();
    private final Deque<int[]> numbers = new ArrayDeque<>();

    /** The text of an element. */
    String write(Element root) {
        root.filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                return start(node);
            }

            @Override
            public FilterResult tail(Node node, int depth) {
                if (node instanceof Element e) {
                    if (e.normalName().equals("ol")) {
                        numbers.pop();
                    }
                    if (e.isBlock() || e.normalName().equals("li") || e.normalName().equals("td")) {
                        line();
                    }
                    if (SPACED.contains(e.normalName())) {
                        blankLine();
                    }
                }
                return NodeFilter.FilterResult.CONTINUE;
            }
        });
        line();
        return out.toString();
    }

    private NodeFilter.FilterResult start(Node node) {
        if (node instanceof TextNode t) {
            text(t.getWholeText(), t.parent() instanceof Element p && (p.normalName().equals("pre")));
        } else if (node instanceof Element e) {
            switch (e.normalName()) {
                case "br" -> line();
                case "table" -> {
                    line();
                    if (data(e)) {
                        rows(e);
                        return NodeFilter.FilterResult.SKIP_ENTIRELY;
                    }
                }
                case "ol" -> {
                    line();
                    numbers.push(new int[] {number(e.attr("start"), 1)});
                }
                case "li" -> {
                    line();
                    if (e.parent() != null && e.parent().normalName().equals("ol") && !numbers.isEmpty()) {
                        out.append(numbers.peek()[0]++).append(". ");
                    }
                }
                default -> {
                    if (e.isBlock()) {
                        line();
                    }
                    if (SPACED.contains(e.normalName())) {
                        blankLine();
                    }
                }
            }
        }
        return NodeFilter.FilterResult.CONTINUE;
    }

    /** A table of data has cells; a table that lays out a page has paragraphs or tables in them, or one column. */
    private static boolean data(Element table) {
        if (!table.select("table table").isEmpty() && table.select("table").size() > 1 || table.attr("role").equals("presentation")) {
            return false;
        }
        int widest = 0;
        for (Element row : table.select("tr")) {
            widest = Math.max(widest, row.select("td, th").size());
            for (Element cell : row.select("td, th")) {
                if (cell.text().length() > LONG_CELL) {
                    return false;
                }
            }
        }
        return widest > 1;
    }

    private void rows(Element table) {
        TableRows rows = new TableRows();
        for (Element caption : table.select("caption")) {
            out.append(caption.text().strip()).append('\n');
        }
        for (Element row : table.select("tr")) {
            for (Element cell : row.select("> td, > th")) {
                cell.select("br").forEach(br -> br.replaceWith(new TextNode(" ")));
                rows.cell(cell.text(), number(cell.attr("rowspan"), 1), number(cell.attr("colspan"), 1));
            }
            rows.endRow();
        }
        rows.lines().forEach(l -> out.append(l).append('\n'));
    }

    private static int number(String attribute, int otherwise) {
        try {
            return attribute.isBlank() ? otherwise : Math.clamp(Integer.parseInt(attribute.strip()), 1, 1000);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** Blanks of the source count as one, between Chinese characters as none, as browsers of today break lines. */
    private void text(String text, boolean verbatim) {
        if (verbatim) {
            out.append(text.replace("\r", ""));
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean atStart = out.isEmpty() || out.charAt(out.length() - 1) == '\n';
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\u00a0') {
                boolean lineEnd = false;
                int to = i;
                while (to + 1 < text.length() && " \t\n\r\f\u00a0".indexOf(text.charAt(to + 1)) >= 0) {
                    lineEnd |= text.charAt(to) == '\n';
                    to++;
                }
                lineEnd |= text.charAt(to) == '\n';
                boolean wide = lineEnd && !atStart && out.charAt(out.length() - 1) > '\u2e80' && (to + 1 == text.length() || text.charAt(to + 1) > '\u2e80');
                if (!atStart && out.charAt(out.length() - 1) != ' ' && !wide) {
                    out.append(' ');
                }
                i = to;
            } else if (c != '\u200b' && c != '\ufeff' && !(atStart && (c == '\u3000' || c == '\u2003'))) {
                out.append(c);
            }
        }
    }

    private void line() {
        int end = out.length();
        while (end > 0 && (out.charAt(end - 1) == ' ' || out.charAt(end - 1) == '\u3000')) {
            end--;
        }
        out.setLength(end);
        if (end > 0 && out.charAt(end - 1) != '\n') {
            out.append('\n');
        }
    }

    private void blankLine() {
        line();
        if (out.length() > 1 && out.charAt(out.length() - 2) != '\n') {
            out.append('\n');
        }
    }
}
