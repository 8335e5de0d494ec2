package org.shuzheng.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.shuzheng.doc.Article;
import org.shuzheng.doc.Extraction;
import org.shuzheng.doc.Fact;
import org.shuzheng.doc.Figure;
import org.shuzheng.doc.Mention;
import org.shuzheng.pipeline.Shuzheng;

/** The same article as text, GB18030 text, Markdown, HTML, DOCX and PDF in columns gives the same facts in the right places. */
final class FormatsAgreeTest {

    private static final Shuzheng SHUZHENG = Shuzheng.open();

    @TempDir
    Path folder;

    static Stream<Arguments> formats() {
        return Stream.of("bulletin-county", "report-national", "interview-ai")
                .flatMap(name -> Stream.of("gb18030", "md", "html", "docx", "pdf").map(format -> Arguments.of(name, format)));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void sameFactsInTheRightPlaces(String name, String format) throws IOException {
        Article plain = withTitle(Gathered.only(Path.of("corpus", name + ".txt")));
        Article other = Gathered.only(file(name, format, plain)).overruled(plain.title(), plain.published());
        Extraction expected = SHUZHENG.extract(plain);
        Extraction found = SHUZHENG.extract(other);
        List<String> facts = facts(expected);
        List<String> missing = new ArrayList<>(facts);
        facts(found).forEach(missing::remove);
        List<String> more = new ArrayList<>(facts(found));
        facts.forEach(more::remove);
        assertFalse(facts.isEmpty());
        double same = (facts.size() - missing.size()) / (double) Math.max(facts.size(), facts(found).size());
        System.out.printf("%s as %s: %d of %d facts the same, %d more%n", name, format, facts.size() - missing.size(), facts.size(), more.size());
        assertTrue(same >= 0.98, () -> "missing " + missing + "\nmore " + more);
        assertEquals(expected.figures().stream().map(Figure::surface).map(FormatsAgreeTest::squash).toList(),
                found.figures().stream().map(Figure::surface).map(FormatsAgreeTest::squash).toList());
        List<Mention> mentions = new ArrayList<>(found.figures());
        mentions.addAll(found.times());
        mentions.addAll(found.entities());
        for (Mention m : mentions) {
            assertEquals(squash(m.surface()), squash(m.span().of(other.text())));
            assertEquals(format.equals("pdf"), !other.layout().places(m.span()).isEmpty());
        }
    }

    /** The print has the headline above the text; so have the others, then. */
    private static Article withTitle(Article article) {
        String title = article.title().orElseThrow();
        return article.text().startsWith(title) ? article
                : new Article(article.id(), article.title(), article.published(), article.source(), title + "\n" + article.text());
    }

    private Path file(String name, String format, Article plain) throws IOException {
        Path file = folder.resolve(name + "." + (format.equals("gb18030") ? "txt" : format));
        List<String> lines = plain.text().lines().toList();
        switch (format) {
            case "gb18030" -> Files.write(file, plain.text().getBytes(Charset.forName("GB18030")));
            case "md" -> Files.writeString(file, markdown(lines));
            case "html" -> Files.writeString(file, html(plain.title().orElseThrow(), lines));
            case "docx" -> word(file, lines);
            default -> {
                return Path.of("src/test/resources/formats", name + ".pdf");
            }
        }
        return file;
    }

    private static String markdown(List<String> lines) {
        StringBuilder out = new StringBuilder();
        boolean table = false;
        for (String line : lines) {
            boolean row = line.indexOf('\t') >= 0;
            if (row) {
                out.append("| ").append(line.replace("\t", " | ")).append(" |\n");
                out.append(table ? "" : "|" + " --- |".repeat(line.split("\t").length) + "\n");
            } else {
                out.append('\n').append(line).append('\n');
            }
            table = row;
        }
        return out.toString();
    }

    private static String html(String title, List<String> lines) {
        StringBuilder out = new StringBuilder("<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>" + title + "_数证网</title></head><body>"
                + "<div class=\"nav\"><a href=\"/\">首页</a> <a href=\"/2\">2024年数据 3亿元</a></div><div id=\"article\">");
        boolean table = false;
        for (String line : lines) {
            boolean row = line.indexOf('\t') >= 0;
            out.append(row && !table ? "<table>" : table && !row ? "</table>" : "");
            out.append(row ? "<tr><td>" + line.replace("\t", "</td><td>") + "</td></tr>" : "<p>　　" + line.strip() + "</p>\n");
            table = row;
        }
        return out + "</div><div class=\"footer\">版权所有 1999—2024年 点击 88万次</div></body></html>";
    }

    private static void word(Path file, List<String> lines) throws IOException {
        try (XWPFDocument document = new XWPFDocument(); OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).indexOf('\t') < 0) {
                    document.createParagraph().createRun().setText(lines.get(i).strip());
                    continue;
                }
                int end = i;
                while (end < lines.size() && lines.get(end).indexOf('\t') >= 0) {
                    end++;
                }
                XWPFTable table = document.createTable(end - i, lines.get(i).split("\t").length);
                for (int r = i; r < end; r++) {
                    String[] cells = lines.get(r).split("\t");
                    for (int c = 0; c < cells.length; c++) {
                        table.getRow(r - i).getCell(c).setText(cells[c]);
                    }
                }
                i = end - 1;
            }
            document.write(out);
        }
    }

    private static List<String> facts(Extraction e) {
        return e.facts().stream().map(f -> fact(f, e.figures().get(f.figure()))).toList();
    }

    private static String fact(Fact f, Figure figure) {
        return String.join("|", squash(f.indicator()), of(f.subject()), of(f.period()), f.aspect().label(), of(f.direction()), of(f.basis()),
                of(f.of()), f.status().label(), of(f.source()), figure.value().toPlainString(), of(figure.high()), figure.unit(), figure.bound().label());
    }

    private static String of(Optional<?> value) {
        return value.map(Object::toString).map(FormatsAgreeTest::squash).orElse("-");
    }

    private static String squash(String text) {
        StringBuilder out = new StringBuilder();
        text.chars().filter(c -> !Character.isWhitespace(c) && c != '\u3000').forEach(c -> out.append((char) c));
        return out.toString();
    }
}
