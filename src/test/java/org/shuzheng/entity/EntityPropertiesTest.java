package org.shuzheng.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shuzheng.doc.Entity;
import org.shuzheng.doc.EntityType;
import org.shuzheng.doc.Trace;
import org.shuzheng.text.Reading;
import org.shuzheng.text.Span;

/** What holds for the entities of any text. */
final class EntityPropertiesTest {

    private static final EntityRoom ROOM = new EntityRoom();
    private static final String[] PIECES = {"国务院", "关于", "的通知", "“", "”", "十四五", "规划", "《", "》", "（", "）", "第", "届", "三", "年", "12", "号", "〔2020〕", "市", "区",
        "公司", "委员会", "中国", "杭州", "、", "和", "等", "企业", "论坛", "\uD83D\uDE00", "\uD800", "　", "\n", "·", "—", "王", "教授", "：", "。", "大", "中全会", "党的", "G20", "政府总预算", "以下简称",
        "计画", "编列", "方案", "实施", "促进", "计划", "依照", "条例", "的规定", "协定", "县", "村", "财政厅", "国立", "组委会", "英国", "外交部", "线", "段", "关于", "对", "附件：", "记者", "提案人",
        "草案", "法", "流域", "森林", "集团", "小区", "高铁", "第二条", "第三条", "工业局", "教育部"};

    @Test
    void spansLieInOrderWithoutOverlapAndSurfacesAreTheText() {
        Random random = new Random(7);
        for (int n = 0; n < 1500; n++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(60); k > 0; k--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            Reading reading = ROOM.read(text.toString());
            int last = 0;
            for (Entity e : ROOM.extractor().extract(reading, List.of(), Trace.NONE)) {
                assertTrue(e.span().start() >= last && !e.span().isEmpty(), text.toString());
                assertEquals(e.span().of(reading.text()), e.surface());
                assertTrue(e.rule().startsWith("entity/"));
                last = e.span().end();
            }
            assertTrue(last <= reading.text().length());
        }
    }

    @Test
    void noNameCrossesAClaimedSpan() {
        String text = "2008年奥运会在北京市举行，杭州市有12家企业。";
        Reading reading = ROOM.read(text);
        int hangzhou = text.indexOf("杭州市");
        List<Entity> found = ROOM.extractor().extract(reading, List.of(new Span(0, 5), new Span(hangzhou + 1, hangzhou + 5)), Trace.NONE);
        assertTrue(found.stream().anyMatch(e -> e.type() == EntityType.EVENT && e.surface().equals("2008年奥运会")));
        assertFalse(found.stream().anyMatch(e -> e.surface().contains("州")), found.toString());
    }

    @Test
    void oneThingHasOneId() {
        List<Entity> found = ROOM.extractor().extract(ROOM.read("工业和信息化部负责。工信部解释。财政部配合。"), List.of(), Trace.NONE);
        assertEquals(3, found.size());
        assertEquals(found.get(0).id(), found.get(1).id());
        assertFalse(found.get(0).id().equals(found.get(2).id()));
    }

    @Test
    void aShortNameThatTheTextGivesIsFoundInAllOfIt() {
        List<Entity> found = ROOM.extractor().extract(ROOM.read("中华人民共和国电影产业促进法（以下称促进法）施行。依照促进法处罚。\n《全面伙伴协定》（GPA）生效，GPA的规则。"),
                List.of(), Trace.NONE);
        List<String> names = new ArrayList<>(found.stream().map(Entity::surface).toList());
        assertEquals(2, names.stream().filter("GPA"::equals).count(), names.toString());
    }

    @Test
    void theTraceNamesWhatWasRefused() {
        List<String> decisions = new ArrayList<>();
        ROOM.extractor().extract(ROOM.read("北京大学经济学院"), List.of(), (rule, span, decision) -> decisions.add(rule + " " + decision));
        assertTrue(decisions.stream().anyMatch(d -> d.contains("refused: a better name overlaps")), decisions.toString());
    }

    @Test
    void aTextOfOneLongLineIsRead() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20000; i++) {
            text.append("国务院批准杭州市的").append(i).append("号，");
        }
        assertEquals(40000, ROOM.extractor().extract(ROOM.read(text.toString()), List.of(), Trace.NONE).size());
    }

    /** Marks without their other half, names without end: nothing breaks on them, and what is found lies in order. */
    @ParameterizedTest
    @ValueSource(strings = {"第一届", "《", "（", "“", "「", "森林法（", "国务院关于", "经济发展计画编列", "提案人：", "记者、", "杭州市第一届人民代表大会", "氼氽氻、杭州市、", "国立大学", "中共杭州市委员会", "甲等企业、"})
    void onePieceOverAndOverIsRead(String piece) {
        Reading reading = ROOM.read(piece.repeat(40000 / piece.length()));
        int last = 0;
        for (Entity e : ROOM.extractor().extract(reading, List.of(), Trace.NONE)) {
            assertTrue(e.span().start() >= last);
            assertEquals(e.span().of(reading.text()), e.surface());
            last = e.span().end();
        }
    }

    @Test
    void emptyAndStrangeTextsHaveNoEntities() {
        for (String text : List.of("", " ", "\n\n", "\uD83D\uDE00\uD83D\uDE01", "\uD800", "\uDC00\uD800", "。。。", "\u0000")) {
            assertEquals(List.of(), ROOM.extractor().extract(ROOM.read(text), List.of(), Trace.NONE), text);
        }
    }
}
