package org.shuzheng.fact;

import java.math.BigDecimal;
import org.shuzheng.doc.Figure;

/** What a figure's unit lets its statement be. */
enum Units {
    PERCENT, POINTS, RANK, AMOUNT, COUNT;

    private static final String[] AMOUNTS = {"元", "吨", "米", "瓦", "亩", "顷", "斤", "升", "桶", "时", "度", "℃", "岁", "年",
        "天", "公里", "里", "担", "煤", "B", "FLOPS", "英镑", "卢布", "克", "箱", "两", "石", "匹", "月", "日", "分", "秒", "伏", "安", "尺", "瓩", "坪", "丈", "寸"};

    static Units of(Figure figure, String unit) {
        switch (unit) {
            case "%", "‰", "倍", "成":
                return PERCENT;
            case "百分点", "千分点", "基点":
                return POINTS;
            case "位":
                return figure.surface().startsWith("第") || figure.surface().startsWith("首") || figure.surface().startsWith("前")
                        || figure.surface().startsWith("榜") ? RANK : COUNT;
            default:
        }
        if (unit.isEmpty()) {
            return figure.value().compareTo(BigDecimal.ONE) < 0 && figure.value().signum() > 0 ? PERCENT : COUNT;
        }
        for (String amount : AMOUNTS) {
            if (unit.endsWith(amount)) {
                return AMOUNT;
            }
        }
        return COUNT;
    }
}
