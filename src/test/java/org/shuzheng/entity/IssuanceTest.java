package org.shuzheng.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuzheng.doc.Entity;
import org.shuzheng.doc.EntityType;
import org.shuzheng.doc.Trace;

/** Who issued a document and when, where the text says so. */
final class IssuanceTest {

    private static final EntityRoom ROOM = new EntityRoom();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "根据《国务院关于加强数字政府建设的指导意见》（国发〔2022〕14号）|中华人民共和国国务院|2022",
        "落实国务院2015年印发的《促进大数据发展行动纲要》|中华人民共和国国务院|2015",
        "财政部于2019年3月5日发布的《预算公开指引》|财政部|2019-03-05",
        "按照国办发〔2016〕88号执行|国务院办公厅|2016",
        "《浙江省人民政府关于推进制造业的意见》|浙江省人民政府|-",
        "《中华人民共和国电力法》（2018年12月29日修正）|-|2018-12-29",
        "《数字乡村建设指南》提出，要加快建设|-|-",
        "国务院开会讨论。会后有人谈到《数字乡村建设指南》|-|-"
    })
    void issued(String text, String issuer, String issued) {
        List<Entity> found = ROOM.extractor().extract(ROOM.read(text), List.of(), Trace.NONE);
        Entity doc = found.stream().filter(e -> e.type() == EntityType.DOC).findFirst().orElseThrow();
        assertEquals(issuer + "|" + issued, doc.issuer().orElse("-") + "|" + doc.issued().orElse("-"), text);
    }
}
