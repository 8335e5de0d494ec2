package org.shuzheng.index;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.shuzheng.doc.Article;

/** Makes articles of statistical prose, ten facts each, the same for the same number. */
final class GeneratedArticles {

    private static final List<String> PLACES = List.of("杭州市", "宁波市", "苏州市", "成都市", "武汉市", "长沙市", "青岛市", "厦门市", "西安市", "合肥市",
            "南京市", "郑州市", "济南市", "福州市", "昆明市", "贵阳市", "南昌市", "太原市", "兰州市", "海口市");
    private static final List<String> AMOUNTS = List.of("地区生产总值", "固定资产投资", "社会消费品零售总额", "一般公共预算收入", "进出口总额", "网上零售额",
            "数字贸易额", "软件业务收入", "规模以上工业利润", "研发经费支出");
    private static final List<String> COUNTS = List.of("高新技术企业", "专精特新企业", "新建充电桩", "公共图书馆", "养老服务中心");

    private GeneratedArticles() {
    }

    static Iterator<Article> of(int from, int count) {
        return IntStream.range(from, from + count).mapToObj(GeneratedArticles::article).iterator();
    }

    static Article article(int number) {
        Random random = new Random(number);
        int year = 2010 + random.nextInt(15);
        String place = PLACES.get(random.nextInt(PLACES.size()));
        StringBuilder text = new StringBuilder().append(year).append('年').append(place).append("经济运行情况\n");
        for (int i = 0; i < 4; i++) {
            text.append(year).append("年，").append(place).append(AMOUNTS.get(random.nextInt(AMOUNTS.size()))).append(random.nextInt(9000) + 100)
                    .append('.').append(random.nextInt(90) + 10).append("亿元，同比增长").append(random.nextInt(20)).append('.')
                    .append(random.nextInt(9) + 1).append("%。");
        }
        text.append('\n');
        for (int i = 0; i < 2; i++) {
            text.append("到").append(year).append("年底，全市").append(COUNTS.get(random.nextInt(COUNTS.size()))).append("达到")
                    .append(random.nextInt(5000) + 10).append("家。");
        }
        return new Article("g" + number, Optional.of(year + "年" + place + "经济运行情况"), Optional.of(LocalDate.of(year + 1, 1, 20)),
                Optional.of("generated"), text.toString());
    }
}
