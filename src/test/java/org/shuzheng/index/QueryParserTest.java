package org.shuzheng.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shuzheng.lexicon.Models;
import org.shuzheng.pipeline.Shuzheng;

/** What the search language means: written back by {@link QueryPrinter}. */
final class QueryParserTest {

    private static final PlainLanguage PLAIN =
            new PlainLanguage(Shuzheng.open(), Models.shipped(), LocalDate.of(2024, 7, 31), new UnitScale(Models.shipped()));

    private static Query parse(String query) {
        return QueryParser.parse(query, PLAIN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            跨境电商                                     | 跨境电商
            杭州 数字贸易额                               | 杭州 数字贸易额
            indicator:数字贸易额                          | indicator:“数字贸易额”
            指标：出口                                    | indicator:“出口”
            subject:“浙江省 杭州市”                        | subject:“浙江省 杭州市”
            status:目标                                  | status:target
            unit:亿元                                    | unit:元
            unit:斤                                      | unit:千克
            value:>1万亿元                                | value:>1000000000000元
            value:>=1万亿元                               | value:>=1000000000000元
            value:≥1万亿元                                | value:>=1000000000000元
            value:<100万吨                                | value:<1000000000千克
            value:3000亿元..5000亿元                       | value:300000000000..500000000000元
            value:3000..5000亿元                          | value:300000000000..500000000000元
            value:3000亿元..                              | value:>=300000000000元
            value:..5000亿元                              | value:<=500000000000元
            value:>1000                                  | value:>1000
            growth:>=10%                                 | growth:>=10%
            growth:<0                                    | growth:<0%
            period:2023                                  | period:2023
            period:2021..2025                            | period:2021..2025
            period:2023年上半年                            | period:2023-01-01..2023-06-30
            period:去年                                   | period:2023
            published:>2024-01                           | published:>=2024-02-01
            published:<=2024-01                          | published:<=2024-01-31
            出口 OR 进口                                   | 出口 OR 进口
            出口 AND NOT 服装                              | 出口 NOT 服装
            出口 -服装                                     | 出口 NOT 服装
            (出口 OR 进口) period:2023                     | (出口 OR 进口) period:2023
            （出口 OR 进口） status:target                  | (出口 OR 进口) status:target
            “服务贸易”                                     | “服务贸易”
            2023年数字贸易额超过3000亿元                     | period:2023 value:>300000000000元 数字贸易额
            去年出口增长超过10%的地区                        | period:2023 growth:>10% 出口
            进口下降5%以上                                 | growth:<=-5% 进口
            杭州GDP                                      | (杭州GDP OR 杭州地区生产总值 OR 杭州国内生产总值 OR 杭州生产总值)
            indicator:gdp                                | indicator:“gdp” OR indicator:“地区生产总值” OR indicator:“国内生产总值” OR indicator:“生产总值”
            indicator:“GDP”                              | indicator:“GDP”
            社零                                         | (社零 OR 社会消费品零售总额)
            外贸企业                                      | 外贸企业
            海洋生产总值                                   | 海洋生产总值
            1954年钢产量是多少                              | period:1954 钢产量
            2025年各省GDP增长目标                           | period:2025 region:province status:target (GDP增长 OR 地区生产总值增长 OR 国内生产总值增长 OR 生产总值增长 OR ((GDP OR 地区生产总值 OR 国内生产总值 OR 生产总值) aspect:growth))
            去年出口增长多少                                | period:2023 (出口增长 OR (出口 aspect:growth))
            目标管理                                      | 目标管理
            增长                                         | 增长
            XGDP5                                        | XGDP5
            2023年哪个城市出口增速最快？                       | period:2023 region:city sort:growth 出口
            粮食总产量最高的省                                | region:province sort:value (粮食总产量 OR 粮食产量)
            进口降幅最大的地区                                | sort:growth-asc 进口
            失业率最低的国家                                 | region:country sort:value-asc 失业率
            增长最慢的县                                   | region:county sort:growth-asc
            杭州 地区生产总值 2013                          | period:2013 杭州 (地区生产总值 OR GDP OR 生产总值)
            办公楼 2345                                   | 办公楼 2345
            哪一年粮食产量最大                               | sort:value (粮食产量 OR 粮食总产量)
            2014年杭州市的目标                              | period:2014 status:target 杭州市
            2014年的出口                                   | period:2014 出口
            出口超过1万亿元的省份有哪些                       | value:>1000000000000元 region:province 出口
            2023年的城市建设                               | period:2023 城市建设
            失业率超过5%                                  | value:>5% 失业率
            value:5%..10%                                | value:5..10%
            增长7%左右                                    | growth:6.3..7.7%
            *                                            | *
            * NOT 出口                                    | * NOT 出口
            失业率控制在5.5%以内                             | value:<=5.5% 失业率
            左右岸                                        | 左右岸
            财政收入增长最快的一年                           | sort:growth (财政收入 OR 一般公共预算收入)
            哪个地方的粮食产量目标最高                         | status:target sort:value (粮食产量 OR 粮食总产量)
            哪个市的出口最多                                 | region:city sort:value 出口
            公路建设目的                                   | 公路建设目的
            最大限度减少污染                                 | 最大限度减少污染
            发达的城市                                     | 发达的城市
            region:市 sort:值                             | region:city sort:value
            sort:growth-asc                              | sort:growth-asc
            铺轨（Making Tracks）的首演                      | 铺轨（Making Tracks）的首演
            ''                                           | *
            """)
    void meansThis(String query, String meaning) {
        assertEquals(meaning, QueryPrinter.print(parse(query.equals("''") ? "" : query)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nosuch:5            | 0
            value:很多           | 6
            period:春天以前       | 7
            (出口               | 0
            出口)               | 2
            “出口               | 0
            status:done         | 7
            出口 AND            | 6
            NOT                 | 3
            indicator:          | 10
            value:3000亿元..1000亿元 | 6
            period:2025..2021   | 7
            growth:20%..10%     | 7
            region:乡           | 7
            sort:name           | 5
            """)
    void saysWhereItIsWrong(String query, int offset) {
        QueryException e = assertThrows(QueryException.class, () -> parse(query.strip()));
        assertEquals(offset, e.offset(), e.getMessage());
    }

    @Test
    void theMarkStandsUnderTheCharacter() {
        QueryException e = assertThrows(QueryException.class, () -> parse("数字贸易 status:done"));
        String[] lines = e.getMessage().split("\n");
        assertEquals("  " + " ".repeat(8 + 1 + 7) + "^", lines[2], "Han characters take two columns");
        assertTrue(lines[0].contains("character 13"), lines[0]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a", "：", "(((", ")))", "\"", "value:", "value:..", "-", "NOT NOT", "a:b:c", "\uD800", "2023..2024",
        "……", "value:>>5", "period:2023..2021", "（", "AND", "《》", "😀 OR 😀"})
    void anyTextIsReadOrRefused(String query) {
        try {
            assertTrue(QueryPrinter.print(parse(query)) != null);
        } catch (QueryException e) {
            assertTrue(e.offset() <= query.length());
        }
    }
}
