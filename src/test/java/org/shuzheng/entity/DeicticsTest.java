package org.shuzheng.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuzheng.doc.Entity;
import org.shuzheng.doc.Reference;
import org.shuzheng.doc.Trace;
import org.shuzheng.lexicon.Models;
import org.shuzheng.text.Reading;

/** What 我国, 全市, 该公司 refer to. */
final class DeicticsTest {

    private static final EntityRoom ROOM = new EntityRoom();
    private static final Deictics DEICTICS = new Deictics(Models.shipped());

    private static List<Reference> resolve(String title, String text) {
        Reading reading = ROOM.read(text);
        List<Entity> entities = ROOM.extractor().extract(reading, List.of(), Trace.NONE);
        return DEICTICS.resolve(reading, Optional.ofNullable(title), entities);
    }

    @ParameterizedTest
    @CsvSource({"我国经济增长, 我国>中国", "全國人民, 全國>中国", "海拉尔区的冬天。全区完成投资。, 全区>海拉尔区", "杭州市出台办法。我市企业受益。, 我市>杭州市",
        "全市完成投资。, 全市>", "杭州市、宁波市。该市, ", "大商集团扩建。该集团增资。, 该集团>大商集团", "根据《电影促进法》。本法所称, 本法>电影促进法", "山东省全省, 全省>山东省"})
    void refersTo(String text, String expected) {
        assertEquals(expected == null ? "" : expected,
                resolve(null, text).stream().map(d -> d.surface() + ">" + d.refersTo().orElse("")).collect(Collectors.joining("|")));
    }

    @Test
    void thePlaceOfTheTitleComesFirst() {
        Reference d = resolve("2016年海拉尔区政府工作报告", "去年，同红山区交流。海拉尔区发展很快，全区增收。").get(0);
        assertEquals(Optional.of("海拉尔区"), d.refersTo());
    }

    @Test
    void theIdIsThatOfTheEntity() {
        Reading reading = ROOM.read("山东省增产，全省增收。");
        List<Entity> entities = ROOM.extractor().extract(reading, List.of(), Trace.NONE);
        assertEquals(entities.get(0).id(), DEICTICS.resolve(reading, Optional.empty(), entities).get(0).id());
    }
}
