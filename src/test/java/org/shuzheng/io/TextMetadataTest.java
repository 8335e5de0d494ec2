package org.shuzheng.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Title, day, issuer and number as texts state them in their first and last lines. */
final class TextMetadataTest {

    private static final String BODY = "为推动全市高质量发展，现就有关事项通知如下，请各单位结合实际认真抓好落实，确保各项任务按期完成，重要情况及时向市政府报告，不得拖延。\n";

    /** Lines are separated by a bar; the body stands for itself. {@code -} is: nothing. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "云岭市统计公报|2024年3月5日|BODY ; 云岭市统计公报 ; 2024-03-05 ; head ; - ; -",
        "政 府 工 作 报 告|——2019年2月28日在云岭市第五届人民代表大会第三次会议上|BODY ; 政府工作报告 ; 2019-02-28 ; head ; - ; -",
        "政府工作报告|（一九八七年三月二十五日）|BODY ; 政府工作报告 ; 1987-03-25 ; head ; - ; -",
        "云岭市人民政府关于加快|发展养老服务的意见|云政发〔2018〕39号|各县（区）人民政府：|BODY|云岭市人民政府|２０１８年１１月３０日 ; 云岭市人民政府关于加快发展养老服务的意见 ; 2018-11-30 ; foot ; 云岭市人民政府 ; 云政发〔2018〕39号",
        "发文机关：云岭市人民政府办公厅 成文日期：2019年01月23日|标 题：关于促进就业的通知 发布日期：2019年02月18日|发文字号：云政办发〔2019〕5号|BODY ; 关于促进就业的通知 ; 2019-02-18 ; head ; 云岭市人民政府办公厅 ; 云政办发〔2019〕5号",
        "云岭市节约用水条例|（1995年8月20日云岭市人大常委会通过　根据2018年11月29日《关于修改条例的决定》修正）|BODY ; 云岭市节约用水条例 ; 2018-11-29 ; head ; - ; -",
        "各位代表：|BODY|一、过去一年的工作 ; - ; - ; - ; - ; -",
        "2023年，全市实现生产总值800亿元。|增长5%。 ; - ; - ; - ; - ; -",
        "一、总体情况|BODY ; - ; - ; - ; - ; -",
        "經濟情勢簡報|中華民國109年3月5日|BODY ; 經濟情勢簡報 ; 2020-03-05 ; head ; - ; -",
        "全市经济平稳运行|BODY|本报2013年5月1日曾报道此事，引起社会各界和有关部门的广泛关注与讨论。 ; 全市经济平稳运行 ; - ; - ; - ; -"})
    void stated(String text, String title, String day, String from, String issuer, String number) {
        Metadata found = TextMetadata.of(text.replace("BODY", BODY.strip()).replace('|', '\n') + "\n");
        assertEquals(absent(title), found.title().map(Found::value));
        assertEquals(absent(day).map(LocalDate::parse), found.published().map(Found::value));
        assertEquals(absent(from), found.published().map(Found::from));
        assertEquals(absent(issuer), found.issuer().map(Found::value));
        assertEquals(absent(number), found.number());
    }

    @Test
    void whatIsGivenGoesFirst() {
        // The text says 2023-03-24 too; title and day come from the side file and are not called found.
        var article = Gathered.only(Path.of("corpus/bulletin-county.txt"));
        assertEquals(Optional.of(LocalDate.of(2023, 3, 24)), article.published());
        assertEquals(Optional.empty(), article.provenance().publishedFrom());
        assertEquals(Optional.empty(), article.provenance().titleFrom());
    }

    private static Optional<String> absent(String value) {
        return value.equals("-") ? Optional.empty() : Optional.of(value);
    }
}
