package org.shuzheng.io;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.shuzheng.io.ArticleSink.Remark;

/**
 * Markdown (CommonMark with tables and front matter): marks are taken off, headings and list items are lines, table rows are
 * lines with tabs between their cells. Line ends stay as they are, since many writers of Chinese end a paragraph by one; the
 * repair room joins what is wrapped.
 */
final class MarkdownFormat implements DocumentFormat {

    private static final Set<String> DAYS = Set.of("date", "published", "pubdate", "日期", "发布日期");

    @Override
    public Set<String> extensions() {
        return Set.of("md", "markdown");
    }

    @Override
    public boolean recognises(byte[] head) {
        String start = new String(head, 0, Math.min(head.length, 512), StandardCharsets.UTF_8);
        return start.startsWith("---\n") && start.contains("\ntitle:");
    }

    @Override
    public Document read(Input input, byte[] bytes, Deadline deadline, ArticleSink sink) throws InputException {
        List<String> lines = Decoding.text(input, bytes, sink).lines().toList();
        int body = frontMatterEnd(lines);
        Metadata metadata = frontMatter(lines.subList(0, body), input, sink);
        List<String> out = new ArrayList<>();
        String fence = "";
        for (int i = body; i < lines.size(); i++) {
            String line = lines.get(i);
            String bare = line.strip();
            String mark = fenceMark(bare);
            if (!fence.isEmpty()) {
                if (mark.startsWith(fence)) {
                    fence = "";
                } else {
                    out.add(line);
                }
                continue;
            }
            if (!mark.isEmpty()) {
                fence = mark;
                continue;
            }
            if (setext(bare) && i > body && !lines.get(i - 1).isBlank()) {
                if (metadata.title().isEmpty() && bare.charAt(0) == '=') {
                    metadata = metadata.or(Metadata.title(out.getLast().strip(), Found.HEAD));
                }
                out.add("");
            } else if (!separator(bare)) {
                Optional<String> heading = heading(bare);
                if (heading.isPresent() && metadata.title().isEmpty() && bare.startsWith("# ")) {
                    metadata = metadata.or(Metadata.title(inline(heading.get()), Found.HEAD));
                }
                line(line, bare, heading, out);
            }
        }
        return new Document(String.join("\n", out) + "\n", metadata);
    }

    private static void line(String line, String bare, Optional<String> heading, List<String> out) {
        if (heading.isPresent()) {
            out.add("");
            out.add(inline(heading.get()));
            out.add("");
        } else if (bare.startsWith("|") || bare.endsWith("|") && bare.indexOf('|') < bare.length() - 1) {
            out.add(row(bare));
        } else {
            String rest = line.stripTrailing();
            while (rest.stripLeading().startsWith(">")) {
                rest = rest.stripLeading().substring(1);
                rest = rest.startsWith(" ") ? rest.substring(1) : rest;
            }
            String item = rest.stripLeading();
            if (item.length() > 1 && "-*+".indexOf(item.charAt(0)) >= 0 && item.charAt(1) == ' ') {
                rest = item.substring(2).strip();
                rest = rest.startsWith("[ ] ") || rest.startsWith("[x] ") ? rest.substring(4) : rest;
                out.add("- " + inline(rest));
                return;
            }
            out.add(inline(rest));
        }
    }

    private static int frontMatterEnd(List<String> lines) {
        if (lines.isEmpty() || !lines.get(0).strip().equals("---")) {
            return 0;
        }
        for (int i = 1; i < Math.min(lines.size(), 100); i++) {
            String line = lines.get(i).strip();
            if (line.equals("---") || line.equals("...")) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Top-level scalars of the front matter; YAML's anchors and types are of no concern here. */
    private static Metadata frontMatter(List<String> lines, Input input, ArticleSink sink) {
        Metadata found = Metadata.NONE;
        for (String line : lines) {
            int colon = line.indexOf(':');
            if (colon <= 0 || Character.isWhitespace(line.charAt(0))) {
                continue;
            }
            String value = line.substring(colon + 1).strip();
            if (value.length() > 1 && "\"'".indexOf(value.charAt(0)) >= 0 && value.charAt(value.length() - 1) == value.charAt(0)) {
                value = value.substring(1, value.length() - 1);
            }
            if (value.isEmpty()) {
                continue;
            }
            Optional<LocalDate> day = WrittenDay.in(value, 0).map(WrittenDay::day);
            String text = value;
            String key = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            if (DAYS.contains(key) && day.isEmpty()) {
                sink.remark(new Remark(Remark.Kind.NO_DAY, input.name(), List.of(text)));
            }
            found = switch (key) {
                case "title", "标题" -> found.or(Metadata.title(text, Found.META));
                case String k when DAYS.contains(k) -> found.or(new Metadata(Optional.empty(),
                        day.map(d -> new Found<>(d, Found.META)), Optional.empty(), Optional.empty()));
                case "issuer", "发文机关" -> found.or(new Metadata(Optional.empty(), Optional.empty(),
                        Optional.of(new Found<>(text, Found.META)), Optional.empty()));
                default -> found;
            };
        }
        return found;
    }

    private static String fenceMark(String bare) {
        return bare.startsWith("```") ? "```" : bare.startsWith("~~~") ? "~~~" : "";
    }

    private static boolean setext(String bare) {
        return bare.length() >= 2 && (bare.chars().allMatch(c -> c == '=') || bare.chars().allMatch(c -> c == '-'));
    }

    /** A thematic break, or the line under the head of a table. */
    private static boolean separator(String bare) {
        return bare.length() >= 3 && (bare.chars().allMatch(c -> "-*_ ".indexOf(c) >= 0)
                || bare.indexOf('-') >= 0 && bare.indexOf('|') >= 0 && bare.chars().allMatch(c -> "|-: ".indexOf(c) >= 0));
    }

    private static Optional<String> heading(String bare) {
        int level = 0;
        while (level < bare.length() && bare.charAt(level) == '#') {
            level++;
        }
        if (level == 0 || level > 6 || level < bare.length() && bare.charAt(level) != ' ') {
            return Optional.empty();
        }
        int end = bare.length();
        while (end > level && bare.charAt(end - 1) == '#') {
            end--;
        }
        return Optional.of(bare.substring(level, end).strip()).filter(h -> !h.isEmpty());
    }

    private static String row(String bare) {
        String inner = bare.startsWith("|") ? bare.substring(1) : bare;
        inner = inner.endsWith("|") && !inner.endsWith("\\|") ? inner.substring(0, inner.length() - 1) : inner;
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (int i = 0; i <= inner.length(); i++) {
            if (i == inner.length() || inner.charAt(i) == '|' && (i == 0 || inner.charAt(i - 1) != '\\')) {
                out.append(from > 0 ? "\t" : "").append(inline(inner.substring(from, i).strip()));
                from = i + 1;
            }
        }
        return out.toString();
    }

    /** Takes marks off running text: {@code **增长5%** → 增长5%}, {@code [全文](http://…) → 全文}, {@code ![图](a.png) → }. */
    static String inline(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length() && "\\`*_{}[]()#+-.!|<>~".indexOf(text.charAt(i + 1)) >= 0) {
                out.append(text.charAt(i + 1));
                i += 2;
            } else if (c == '!' && link(text, i + 1) > 0) {
                i = link(text, i + 1);
            } else if (c == '[' && link(text, i) > 0) {
                out.append(inline(text.substring(i + 1, text.indexOf(']', i))));
                i = link(text, i);
            } else if (c == '*' || c == '`' || c == '~' && text.startsWith("~~", i)) {
                // A star between figures or beside blanks multiplies, it marks nothing.
                boolean sign = c == '*' && (i + 1 >= text.length() || text.charAt(i + 1) == ' ') && i > 0 && text.charAt(i - 1) == ' ';
                if (sign) {
                    out.append(c);
                }
                i += c == '~' ? 2 : 1;
            } else if (c == '<' && tagEnd(text, i) > 0) {
                i = tagEnd(text, i);
            } else {
                out.append(c);
                i++;
            }
        }
        return out.toString();
    }

    /** One past the end of {@code [text](address)}; -1 when there is none. */
    private static int link(String text, int at) {
        if (at >= text.length() || text.charAt(at) != '[') {
            return -1;
        }
        int close = text.indexOf(']', at);
        if (close < 0 || close + 1 >= text.length() || text.charAt(close + 1) != '(') {
            return -1;
        }
        int end = text.indexOf(')', close);
        return end < 0 ? -1 : end + 1;
    }

    /** One past the end of an HTML tag or comment; -1 when {@code <} is a sign. */
    private static int tagEnd(String text, int at) {
        if (at + 1 >= text.length() || !(Character.isLetter(text.charAt(at + 1)) && text.charAt(at + 1) < 128 || "/!".indexOf(text.charAt(at + 1)) >= 0)) {
            return -1;
        }
        int end = text.indexOf('>', at);
        return end < 0 || end - at > 300 ? -1 : end + 1;
    }
}
