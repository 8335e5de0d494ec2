package org.shuzheng.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.shuzheng.doc.Article;

/** What the formats make of their files, to the letter. */
final class DocumentFormatsTest {

    private static final String PAGE = """
            2023年，全市粮食总产量达到125.6万吨，比上年增长2.3%，连续五年稳定在120万吨以上。
            分品种看，稻谷产量58.2万吨，增长1.8%；小麦产量41.7万吨，玉米产量25.7万吨。
            表1　主要粮食作物产量
            品种\t产量（万吨）\t产量（万吨）\t增长（%）
            品种\t2022年\t2023年\t增长（%）
            稻谷\t57.2\t58.2\t1.8
            小麦\t40.9\t41.7\t2.0
            注：产量为初步统计数。
            1. 稳定播种面积380万亩。
            2. 建设高标准农田12万亩。
            """;

    @TempDir
    Path folder;

    @Test
    void pageWithoutItsFurniture() {
        Article page = Gathered.only(Path.of("src/test/resources/formats/page.html"));
        assertEquals(PAGE, page.text());
        assertEquals(Optional.of("云岭市2023年粮食生产情况"), page.title());
        assertEquals(Optional.of(LocalDate.of(2024, 1, 18)), page.published());
        assertEquals(Optional.of("云岭市统计局"), page.provenance().issuer());
        assertEquals(Optional.of("meta"), page.provenance().publishedFrom());
    }

    @Test
    void pageThatSaysGb2312AndHoldsGbk() throws IOException {
        String page = Files.readString(Path.of("src/test/resources/formats/page.html")).replace("charset=\"utf-8\"", "charset=gb2312")
                .replace("小麦产量", "小麦（喆）产量");
        Path file = folder.resolve("page.htm");
        Files.write(file, page.getBytes(Charset.forName("GBK")));
        assertTrue(Gathered.only(file).text().contains("小麦（喆）产量41.7万吨"));
    }

    @Test
    void pageWithLabelsOnly() throws IOException {
        Path file = folder.resolve("page.html");
        Files.writeString(file, Files.readString(Path.of("src/test/resources/formats/page.html")).replaceAll("(?s)<title>.*?<script>", "<script>"));
        Article page = Gathered.only(file);
        assertEquals(Optional.of(LocalDate.of(2024, 1, 18)), page.published());
        assertEquals(Optional.of("page"), page.provenance().publishedFrom());
        assertEquals(Optional.of("云岭市统计局"), page.provenance().issuer());
        assertEquals(Optional.of("云岭市2023年粮食生产情况"), page.title());
    }

    @Test
    void markdown() throws IOException {
        Path file = folder.resolve("a.md");
        Files.writeString(file, """
                ---
                title: "全市经济运行情况"
                date: 2024-01-20
                ---
                # 总体情况

                全年实现**生产总值**800亿元，[增长5%](https://example.org/2023)。
                ![图 3亿元](a.png)
                - 一产增长3%
                > 引文 20%

                | 指标 | 数值 |
                |---|--:|
                | 产值\\|总量 | 12.5 |
                """);
        Article article = Gathered.only(file);
        assertEquals("总体情况\n\n\n全年实现生产总值800亿元，增长5%。\n\n- 一产增长3%\n引文 20%\n\n指标\t数值\n产值|总量\t12.5", article.text().strip());
        assertEquals(Optional.of("全市经济运行情况"), article.title());
        assertEquals(Optional.of(LocalDate.of(2024, 1, 20)), article.published());
    }

    @Test
    void csv() throws IOException {
        Path file = folder.resolve("a.csv");
        Files.write(file, "编号;标题;发布日期;正文\r\n1;甲;2024年3月5日;\"2023年增长5%，\n称为\"\"开门红\"\"；\"\r\n;乙;;2022年增长6%。\r\n".getBytes(Charset.forName("GB18030")));
        Gathered read = Gathered.of(file);
        assertEquals(List.of(), read.faults);
        assertEquals(List.of("1", "a:4"), read.articles.stream().map(Article::id).toList());
        assertEquals("2023年增长5%，\n称为\"开门红\"；", read.articles.getFirst().text());
        assertEquals(Optional.of(LocalDate.of(2024, 3, 5)), read.articles.getFirst().published());
        assertEquals(Optional.of("乙"), read.articles.getLast().title());
    }

    @Test
    void word() throws IOException {
        Path file = folder.resolve("a.docx");
        try (XWPFDocument document = new XWPFDocument(); OutputStream out = Files.newOutputStream(file)) {
            document.createParagraph().createRun().setText("云岭市统计公报");
            document.createHeader(org.apache.poi.wp.usermodel.HeaderFooterType.DEFAULT).createParagraph().createRun().setText("页眉 99亿元");
            BigInteger list = numbering(document);
            for (String item : List.of("稳增长5%。", "保就业4万人。")) {
                XWPFParagraph p = document.createParagraph();
                p.setNumID(list);
                p.createRun().setText(item);
            }
            XWPFParagraph hidden = document.createParagraph();
            hidden.createRun().setText("全年投资");
            var secret = hidden.createRun();
            secret.setText("77亿元");
            secret.setVanish(true);
            hidden.createRun().setText("8亿元。");
            document.createFootnote().createParagraph().createRun().setText("初步核算数。");
            XWPFTable table = document.createTable(3, 3);
            String[][] cells = {{"指标", "产量", ""}, {"", "2022", "2023"}, {"粮食", "120", "125"}};
            for (int r = 0; r < 3; r++) {
                for (int c = 0; c < 3; c++) {
                    table.getRow(r).getCell(c).setText(cells[r][c]);
                }
            }
            table.getRow(0).getCell(0).getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.RESTART);
            table.getRow(1).getCell(0).getCTTc().addNewTcPr().addNewVMerge();
            table.getRow(0).removeCell(2);
            table.getRow(0).getCell(1).getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.TWO);
            document.write(out);
        }
        assertEquals("云岭市统计公报\n（一）稳增长5%。\n（二）保就业4万人。\n全年投资8亿元。\n指标\t产量\t产量\n指标\t2022\t2023\n粮食\t120\t125\n\n初步核算数。\n",
                Gathered.only(file).text());
    }

    private static BigInteger numbering(XWPFDocument document) {
        CTAbstractNum definition = CTAbstractNum.Factory.newInstance();
        definition.setAbstractNumId(BigInteger.ZERO);
        var level = definition.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(STNumberFormat.CHINESE_COUNTING);
        level.addNewLvlText().setVal("（%1）");
        return document.createNumbering().addNum(document.createNumbering().addAbstractNum(new XWPFAbstractNum(definition)));
    }

    @Test
    void utf8IsNotTakenForMarkdownOrJson() throws IOException {
        Path file = folder.resolve("a.txt");
        Files.writeString(file, "{\"GDP\"：增长5%}", StandardCharsets.UTF_8);
        assertEquals("{\"GDP\"：增长5%}", Gathered.only(file).text());
    }
}
