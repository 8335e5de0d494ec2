package org.shuzheng.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.shuzheng.doc.Article;
import org.shuzheng.doc.Aspect;
import org.shuzheng.doc.Extraction;
import org.shuzheng.doc.Fact;
import org.shuzheng.doc.Status;
import org.shuzheng.pipeline.Shuzheng;
import org.shuzheng.text.Span;

/** What holds for the facts of any text. */
final class FactPropertiesTest {

    private static final Shuzheng SHUZHENG = Shuzheng.open();
    private static final String[] PIECES = {"2022年", "国内生产总值", "达到", "121万亿元", "，", "增长", "3%", "。", "其中", "比上年", "出口", "占", "的比重", "由", "到", "12.5%",
        "、", "分别", "和", "8亿吨", "五年来", "年均", "居世界", "第二位", "（", "）", "新建", "30座", "的", "投资", "3亿元", "预计", "2025年", "下降", "0.3个百分点", "：", "；",
        "全市", "杭州市", "《", "》", "\n", "\t", "同比", "翻一番", "在", "中", "以上", "即", "或", "为", "1978年的", "一半", "\uD83D\uDE00", "產量", "鋼", "十万吨", "「", "」", "预算",
        "完成", "计划", "拉动", "1949年", "相当于", "2.5倍", "之", "每", "人均", "共", "　", "一、", "3个", "方面", "5%—6%"};

    private static Extraction read(String text) {
        return SHUZHENG.extract(new Article("a", Optional.of("2023年某市政府工作报告"), Optional.of(LocalDate.of(2023, 2, 1)), Optional.empty(), text));
    }

    @Test
    void aSentenceWithoutEndLosesNoFact() {
        int n = 3000;
        Extraction e = read("2022年" + "全市粮食产量3亿吨，".repeat(n) + "出口5亿元。");
        assertEquals(n + 1, e.figures().size());
        assertEquals(n + 1, e.facts().size());
        assertEquals("出口", e.facts().get(n).indicator());
    }

    @Test
    void anyStringIsReadAndEvidenceLiesInItsText() {
        Random random = new Random(11);
        int facts = 0;
        for (int n = 0; n < 4000; n++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(40); k > 0; k--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            Extraction e = read(text.toString());
            int last = 0;
            for (Fact f : e.facts()) {
                facts++;
                assertTrue(f.figure() >= last && f.figure() < e.figures().size(), text.toString());
                last = f.figure();
                assertFalse(f.indicator().isBlank(), text.toString());
                assertTrue(f.sentence().end() <= text.length(), text.toString());
                assertTrue(f.confidence() > 0 && f.confidence() < 1, text.toString());
                assertEquals(f.direction().isPresent(), f.aspect() == Aspect.GROWTH || f.aspect() == Aspect.CHANGE, text.toString());
                for (Span span : f.evidence().values()) {
                    assertTrue(span.start() >= 0 && span.end() <= text.length(), text.toString());
                }
                assertTrue(f.basis().isEmpty() || f.direction().isPresent(), text.toString());
            }
        }
        assertTrue(facts > 4000, "the pieces make facts: " + facts);
    }

    @Test
    void theBaseOfAGrowthIsComputedAndSaysItsPeriod() {
        Fact growth = read("2022年全市地区生产总值103亿元，比上年增长3%。").facts().get(1);
        assertEquals(new BigDecimal("10000000000"), new BigDecimal(growth.implied().orElseThrow().toPlainString()));
        assertEquals(Optional.of("2021"), growth.basePeriod());
        Fact change = read("2022年末全市人口141万人，比上年末减少2万人。").facts().get(1);
        assertEquals(new BigDecimal("1430000"), new BigDecimal(change.implied().orElseThrow().toPlainString()));
        assertTrue(read("2022年居民收入103元，按可比价格计算，比上年增长3%。").facts().get(1).implied().isEmpty());
    }

    @Test
    void figuresBehindFenbieThatDoNotMatchAreWarnedOf() {
        assertEquals(1, warnings("2022年，水泥、化肥产量分别为3万吨、5万吨和6万吨。"));
        assertEquals(0, warnings("2022年，水泥、化肥产量分别为3万吨、5万吨。"));
    }

    private static long warnings(String text) {
        List<String> rules = new ArrayList<>();
        SHUZHENG.extract(new Article("a", Optional.empty(), Optional.of(LocalDate.of(2023, 2, 1)), Optional.empty(), text),
                (rule, span, decision) -> rules.add(rule));
        return rules.stream().filter("fact/warning"::equals).count();
    }

    @Test
    void aColumnOfGrowthIsOfTheNewestYearBeforeItNotOfTheProseAbove() {
        Extraction e = read("到2025年，数字贸易额达到1200亿元。\n指标\t2023年\t2022年\t比上年增长（%）\n用电量\t412.6\t391.5\t5.4\n");
        Fact growth = e.facts().stream().filter(f -> e.figures().get(f.figure()).surface().equals("5.4")).findFirst().orElseThrow();
        assertEquals(Aspect.GROWTH, growth.aspect());
        assertEquals(Optional.of("2023"), growth.period());
        assertEquals(Status.ACTUAL, growth.status());
    }

    @Test
    void aTableRowMakesAFactAColumn() {
        String text = "指标\t单位\t2020年\t2025年\t年均增长\n软件业务收入\t亿元\t1250\t2500\t15%\n";
        Map<String, Fact> facts = new HashMap<>();
        Extraction e = read(text);
        e.facts().forEach(f -> facts.put(e.figures().get(f.figure()).surface(), f));
        assertEquals(Optional.of("2020"), facts.get("1250").period());
        assertEquals("软件业务收入", facts.get("2500").indicator());
        assertEquals(Aspect.GROWTH, facts.get("15%").aspect());
        assertEquals(Optional.of("2020/2025"), facts.get("15%").period());
    }
}
