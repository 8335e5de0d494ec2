package org.shuzheng.gold;

import java.util.Map;

/**
 * Units that count as one when records are compared: {@code ％ → %}, {@code km → 公里}. This is the table of the
 * annotation guide (section 1) together with a few forms that records of others may carry; a comparison must not depend
 * on the tables of the extractor that it measures, so it stands here and not in {@code models/}.
 */
public final class UnitSynonyms {

    private static final Map<String, String> FOLD = Map.ofEntries(Map.entry("人民币元", "元"), Map.entry("元人民币", "元"),
            Map.entry("圆", "元"), Map.entry("块", "元"), Map.entry("块钱", "元"), Map.entry("美金", "美元"), Map.entry("％", "%"),
            Map.entry("个百分点", "百分点"), Map.entry("個百分點", "百分点"), Map.entry("km", "公里"), Map.entry("千米", "公里"),
            Map.entry("kg", "公斤"), Map.entry("千克", "公斤"), Map.entry("m²", "平方米"), Map.entry("㎡", "平方米"),
            Map.entry("平米", "平方米"), Map.entry("km²", "平方公里"), Map.entry("平方千米", "平方公里"), Map.entry("度", "千瓦时"),
            Map.entry("kWh", "千瓦时"), Map.entry("kW", "千瓦"), Map.entry("MW", "兆瓦"), Map.entry("GW", "吉瓦"),
            Map.entry("t", "吨"), Map.entry("立方", "立方米"), Map.entry("华里", "里"), Map.entry("摄氏度", "℃"),
            Map.entry("戶", "户"), Map.entry("個", "个"), Map.entry("億", ""), Map.entry("港幣", "港元"), Map.entry("港币", "港元"));

    private UnitSynonyms() {
    }

    /** The unit that stands for this one: {@code 个百分点 → 百分点}; blanks inside do not count. */
    public static String fold(String unit) {
        String bare = unit.replace(" ", "");
        return FOLD.getOrDefault(bare, bare);
    }
}
