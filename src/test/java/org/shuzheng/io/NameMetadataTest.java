package org.shuzheng.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What names of files tell. */
final class NameMetadataTest {

    @ParameterizedTest
    @CsvSource({
        "某省-政府工作报告-1993, 1993-03-01, 某省-政府工作报告-1993",
        "2023年县统计公报, 2023-12-31, 2023年县统计公报",
        "20240731_数字贸易, 2024-07-31, 20240731_数字贸易",
        "2024-7-31 数字贸易观察, 2024-07-31, 2024-7-31 数字贸易观察",
        "通知2019年3月5日, 2019-03-05, ''",
        "2021-2025年规划纲要, '', 2021-2025年规划纲要",
        "附件1, '', ''",
        "report-3456, '', ''",
        "20241345-plan, '', ''",
        "e12-notice, '', ''",
    })
    void aNameTellsTitleAndDay(String name, String day, String title) {
        Metadata told = NameMetadata.of(name);
        assertEquals(day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day)), told.published().map(Found::value));
        assertEquals(title.isEmpty() ? Optional.empty() : Optional.of(title), told.title().map(Found::value));
    }

    @Test
    void whatTheTextSaysGoesBeforeTheName() {
        Metadata said = Metadata.title("政府工作报告", Found.HEAD);
        assertEquals("某区-政府工作报告-2015", NameMetadata.complete(said, "某区-政府工作报告-2015").title().orElseThrow().value());
        assertEquals(Found.NAME, NameMetadata.complete(said, "某区-政府工作报告-2015").published().orElseThrow().from());
        assertEquals("政府工作报告", NameMetadata.complete(said, "第三季度汇编材料").title().orElseThrow().value());
    }
}
