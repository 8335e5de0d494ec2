package org.shuzheng.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.shuzheng.doc.Article;
import org.shuzheng.doc.Aspect;
import org.shuzheng.doc.Bound;
import org.shuzheng.doc.Direction;
import org.shuzheng.doc.Entity;
import org.shuzheng.doc.EntityType;
import org.shuzheng.doc.Extraction;
import org.shuzheng.doc.Fact;
import org.shuzheng.doc.Figure;
import org.shuzheng.doc.Status;
import org.shuzheng.doc.Time;
import org.shuzheng.text.Span;

/** Each format, read by another program's library: POI for workbooks, jsoup for pages, a parser of RFC 4180 for CSV. */
final class RecordFormatTest {

    private static final String TEXT = "=2023年<预计>，杭州\n市\"实现\"数字贸易额3190亿元，“十四五”规划见下，增长21.1%。";

    private static Extraction extraction() {
        Article article = new Article("a", Optional.of("=标|题, \"甲\""), Optional.of(LocalDate.of(2024, 7, 31)), Optional.of("src"), TEXT);
        int yuan = TEXT.indexOf("3190");
        int rate = TEXT.indexOf("21.1");
        int plan = TEXT.indexOf("“十四五”");
        Figure a = new Figure(new Span(yuan, yuan + 6), "3190亿元", new BigDecimal("319000000000"), Optional.empty(), "元", Bound.EXACT,
                Optional.of("currency"), Optional.of("CNY"), "figure/x");
        Figure b = new Figure(new Span(rate, rate + 5), "21.1%", new BigDecimal("21.1"), Optional.empty(), "%", Bound.ABOVE,
                Optional.empty(), Optional.empty(), "figure/y");
        Time year = new Time(new Span(1, 6), "2023年", "2023", Optional.of(LocalDate.of(2023, 1, 1)), Optional.of(LocalDate.of(2023, 12, 31)),
                "time/y");
        Time period = new Time(new Span(plan + 1, plan + 4), "十四五", "2021/2025", Optional.empty(), Optional.empty(), "time/plan");
        Entity doc = new Entity(new Span(plan, plan + 7), "“十四五”规划", EntityType.DOC, Optional.empty(), Optional.empty(), Optional.empty(),
                "entity/d");
        Span sentence = new Span(0, TEXT.length());
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            facts.add(new Fact(i, "数字贸易额", Optional.of("杭州市"), Optional.of("2023"), i == 0 ? Aspect.LEVEL : Aspect.GROWTH,
                    i == 0 ? Optional.empty() : Optional.of(Direction.UP), Optional.empty(), Optional.empty(), Status.ACTUAL, Optional.empty(),
                    Optional.empty(), Optional.empty(), Optional.empty(), sentence, Map.of(), 0.9, "fact/x"));
        }
        return new Extraction(article, article.published(), Optional.of("given"), TEXT, List.of(a, b), List.of(year, period), List.of(doc), facts);
    }

    private static byte[] written(RecordFormat format, WriteOptions options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RecordWriter writer = format.writer(out, options)) {
            writer.write(extraction());
        }
        return out.toByteArray();
    }

    private static WriteOptions options(boolean toFile, Layer layer) {
        return new WriteOptions(false, Offsets.UTF16, toFile, false, 0, "en", layer);
    }

    @Test
    void csvIsReadBackCellByCell() throws IOException {
        String csv = new String(written(RecordFormat.CSV, options(false, Layer.FACTS)), StandardCharsets.UTF_8);
        List<List<String>> rows = parse(csv);
        assertEquals(RecordRows.columns(Layer.FACTS), rows.get(0));
        assertEquals(3, rows.size());
        assertEquals("=标|题, \"甲\"", rows.get(1).get(1));
        assertEquals("319000000000", rows.get(1).get(6));
        assertEquals(Integer.toString(TEXT.indexOf("3190")), rows.get(1).get(17));
        assertEquals("growth", rows.get(2).get(10));
        assertTrue(rows.get(1).get(19).startsWith("=2023年<预计>，杭州市\"实现\""), rows.get(1).get(19));
        for (Layer layer : Layer.values()) {
            List<List<String>> all = parse(new String(written(RecordFormat.CSV, options(false, layer)), StandardCharsets.UTF_8));
            all.forEach(row -> assertEquals(RecordRows.columns(layer).size(), row.size()));
            assertTrue(all.size() > 1);
        }
    }

    @Test
    void aCsvFileIsSafeForExcel() throws IOException {
        String csv = new String(written(RecordFormat.CSV, options(true, Layer.FACTS)), StandardCharsets.UTF_8);
        assertEquals('\ufeff', csv.charAt(0));
        assertEquals("'=标|题, \"甲\"", parse(csv.substring(1)).get(1).get(1));
    }

    @Test
    void aWorkbookHasTypedCellsAndLinks() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(written(RecordFormat.XLSX, options(true, Layer.FACTS))))) {
            assertEquals(List.of("Facts", "Figures", "Times", "Names", "Articles", "Sentences"),
                    java.util.stream.IntStream.range(0, book.getNumberOfSheets()).mapToObj(book::getSheetName).toList());
            Sheet facts = book.getSheet("Facts");
            Row row = facts.getRow(1);
            assertEquals(CellType.STRING, row.getCell(1).getCellType());
            assertEquals("of", facts.getRow(0).getCell(RecordRows.columns(Layer.FACTS).indexOf("of")).getStringCellValue());
            assertEquals("=标|题, \"甲\"", row.getCell(1).getStringCellValue());
            assertEquals(LocalDateTime.of(2024, 7, 31, 0, 0), row.getCell(2).getLocalDateTimeCellValue());
            assertTrue(DateUtil.isCellDateFormatted(row.getCell(2)));
            assertEquals(319000000000.0, row.getCell(6).getNumericCellValue());
            Cell sentence = row.getCell(RecordRows.columns(Layer.FACTS).indexOf("sentence"));
            assertEquals("'Sentences'!A2", sentence.getHyperlink().getAddress());
            Cell second = facts.getRow(2).getCell(sentence.getColumnIndex());
            assertEquals("'Sentences'!A2:B2", second.getHyperlink().getAddress(), "each fact of a sentence has its link");
            assertEquals(sentence.getStringCellValue(), book.getSheet("Sentences").getRow(1).getCell(3).getStringCellValue());
            assertEquals(1, book.getSheet("Sentences").getLastRowNum());
            assertEquals(LocalDateTime.of(2023, 12, 31, 0, 0), book.getSheet("Times").getRow(1).getCell(6).getLocalDateTimeCellValue());
            assertEquals(2.0, book.getSheet("Articles").getRow(1).getCell(4).getNumericCellValue());
        }
    }

    /** Excel's calendar begins in 1900; what is older is a text, not a wrong day. */
    @Test
    void daysBeforeExcelsCalendarAreTexts() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LocalDate last = LocalDate.of(1900, 2, 28);
        try (RowSheet sheet = RowSheet.xlsx(out, "en", "facts", List.of("from", "to"))) {
            sheet.row(List.of(Optional.of(LocalDate.of(1898, 5, 1)), Optional.of(last)));
            sheet.row(List.of(Optional.of(last.plusDays(1)), Optional.of(LocalDate.of(2024, 2, 29))));
        }
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            Sheet sheet = book.getSheetAt(0);
            assertEquals("1898-05-01", sheet.getRow(1).getCell(0).getStringCellValue());
            assertEquals("1900-02-28", sheet.getRow(1).getCell(1).getStringCellValue());
            assertEquals(LocalDateTime.of(1900, 3, 1, 0, 0), sheet.getRow(2).getCell(0).getLocalDateTimeCellValue());
            assertEquals(LocalDateTime.of(2024, 2, 29, 0, 0), sheet.getRow(2).getCell(1).getLocalDateTimeCellValue());
            assertFalse(book.getSheetAt(0).getCTWorksheet().isSetDimension(), "a sheet that says it ends at A1 is read as empty");
        }
    }

    @Test
    void theWebPageMarksEveryMentionAndKeepsTheText() throws IOException {
        String html = new String(written(RecordFormat.HTML, options(true, Layer.FACTS)), StandardCharsets.UTF_8);
        Document page = Jsoup.parse(html);
        assertTrue(page.select("script, link, img").isEmpty());
        Element text = page.selectFirst(".text");
        assertEquals(2, text.select("mark.fact").size());
        assertEquals(2, text.select("mark.time").size());
        // A plan's period inside the plan's name.
        assertEquals("十四五", text.selectFirst("mark.doc > mark.time").ownText());
        assertTrue(text.selectFirst("mark.fact .card").text().contains("319000000000"));
        text.select(".card").remove();
        assertEquals(TEXT, text.wholeText());
        assertEquals(2, page.select("tbody tr").size());
        for (Element link : page.select("tbody a")) {
            assertFalse(page.select(link.attr("href")).isEmpty(), link.attr("href"));
        }
    }

    /** Wrapped lines run on as one reads them; the page's text content is the source all the same, so that offsets fit. */
    @Test
    void theWebPageJoinsWrappedLines() throws IOException {
        String source = "关于推动数字贸易改革创新发展的意见\n\n　　二〇二三年，全省实现数字贸易额三千一百九十亿元，同比增长百分之二十一\n"
                + "点一，占全国的比重达到百分之十一，规模位居全国前列，企业数量达到 OpenAI\nLab 等1200家。\n— 3 —\n　　下一步，将加快建设数字自由贸易试验区。\n";
        Article article = new Article("a", Optional.empty(), Optional.empty(), Optional.empty(), source);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RecordWriter writer = RecordFormat.HTML.writer(out, options(true, Layer.FACTS))) {
            writer.write(org.shuzheng.pipeline.Shuzheng.open().extract(article));
        }
        Element text = Jsoup.parse(out.toString(StandardCharsets.UTF_8)).selectFirst(".text");
        text.select(".card").remove();
        assertEquals(source, text.wholeText());
        assertEquals("— 3 —", text.select(".gone").text());
        text.select(".j, .gone").remove();
        assertTrue(text.wholeText().contains("百分之二十一点一"), text.wholeText());
        assertTrue(text.wholeText().contains("意见\n\n　　二〇二三年"), text.wholeText());
    }

    @Test
    void markdownKeepsItsTableWhole() throws IOException {
        String md = new String(written(RecordFormat.MD, options(true, Layer.FACTS)), StandardCharsets.UTF_8);
        assertTrue(md.startsWith("## =标\\|题, \"甲\"\n"), md);
        List<String> rows = md.lines().filter(l -> l.startsWith("|")).toList();
        assertEquals(4, rows.size());
        rows.forEach(r -> assertEquals(9, r.chars().filter(c -> c == '|').count(), r));
        assertTrue(md.contains("数字贸易额**3190亿元**，"), md);
        assertTrue(md.contains("2023年\\<预计\\>"), md);
    }

    @Test
    void theTableNamesFactsAndNames() throws IOException {
        String table = new String(written(RecordFormat.TABLE, options(false, Layer.FACTS)), StandardCharsets.UTF_8);
        assertTrue(table.contains("数字贸易额  杭州市   2023    3190亿元  level      actual"), table);
        assertTrue(table.contains("DOC   “十四五”规划"), table);
    }

    /** RFC 4180. */
    private static List<List<String>> parse(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (quoted) {
                if (c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                    cell.append(csv.charAt(++i));
                } else if (c == '"') {
                    quoted = false;
                } else {
                    cell.append(c);
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == ',' || c == '\r') {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\r') {
                    rows.add(row);
                    row = new ArrayList<>();
                    i++;
                }
            } else {
                cell.append(c);
            }
        }
        return rows;
    }
}
