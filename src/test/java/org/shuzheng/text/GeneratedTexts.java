package org.shuzheng.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Clean texts in the manner of official reports, and strings that are noise, by seed. */
final class GeneratedTexts {

    private static final String[] SUBJECTS = {"全市数字经济核心产业", "规模以上工业", "高新技术制造业", "城镇居民人均可支配收入", "跨境电商进出口",
        "社会消费品零售总额", "一般公共预算收入", "粮食生产", "新能源汽车产业", "港口货物吞吐量"};
    private static final String[] VERBS = {"增长到", "达到", "完成", "突破", "实现"};
    private static final String[] TAILS = {"，带动上下游企业加快转型", "，发展质量和效益不断提高", "，占比提高%d.%d个百分点", "，其中民营企业贡献了%d%%以上",
        "（按可比价格计算，增长%d.%d%%）", "，《“十四五”发展规划》确定的目标提前实现", "，较上年多%d个，“最多跑一次”改革深入推进", ""};
    private static final String[] CLAUSES = {"我们坚持稳中求进工作总基调，统筹发展和安全，各项工作取得新的进展", "面对复杂严峻的外部环境，全市上下迎难而上、奋力拼搏",
        "下一步，要围绕企业需要，完善政策体系，优化营商环境", "在国家有关部门支持下，试点范围扩大到%d个县（市、区）", "专家认为，随着 5G 网络和算力中心建设提速，增长空间仍然很大"};
    private static final String[] HEADINGS = {"一、过去一年工作回顾", "二、今年的主要任务", "（一）加快产业升级", "（二）保障和改善民生", "数字贸易成为新亮点", "开放水平稳步提升"};
    private static final String NOISE = "  \u3000\u3000\n\n\n\t\r\f|。，、；：！？“”‘’（）《》〈〉()[]【】-—…·．.%％0123456789０１２一二十百万亿年月日元第章条国务院数字贸易ABCabc"
            + "\u00a0\u200b\u00ad\ufeff\u2028⽉⼯⻓\uf900\u0000\u0007\ud840\udc00\ud83d\ude00\ud800#*=/:●①\u0301é";

    private final Random random;

    GeneratedTexts(long seed) {
        random = new Random(seed);
    }

    /** Paragraphs and headings of a clean report. */
    List<String> report(int paragraphs) {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < paragraphs; i++) {
            if (i % 5 == 0) {
                out.add(HEADINGS[i / 5 % HEADINGS.length]);
            }
            StringBuilder paragraph = new StringBuilder();
            int sentences = 2 + random.nextInt(6);
            String last = "";
            for (int k = 0; k < sentences; k++) {
                String next = sentence();
                while (next.equals(last)) {
                    next = sentence();
                }
                paragraph.append(next).append("。");
                last = next;
            }
            out.add(paragraph.toString());
        }
        return out;
    }

    private String sentence() {
        if (random.nextInt(3) == 0) {
            return CLAUSES[random.nextInt(CLAUSES.length)].replace("%d", Integer.toString(2 + random.nextInt(80)));
        }
        String tail = TAILS[random.nextInt(TAILS.length)];
        while (tail.contains("%d")) {
            tail = tail.replaceFirst("%d", Integer.toString(1 + random.nextInt(60)));
        }
        return (random.nextBoolean() ? "2023年，" : "") + SUBJECTS[random.nextInt(SUBJECTS.length)] + VERBS[random.nextInt(VERBS.length)]
                + (10 + random.nextInt(9000)) + "." + random.nextInt(10) + "亿元" + tail.replace("%%", "%");
    }

    /** A string of lines that look real, damaged here and there, and of anything at all. */
    String noise() {
        StringBuilder out = new StringBuilder();
        int pieces = 1 + random.nextInt(40);
        for (int i = 0; i < pieces; i++) {
            switch (random.nextInt(8)) {
                case 0 -> out.append(sentence()).append("。\n");
                case 1 -> out.append(wrapped(sentence(), 8 + random.nextInt(20)));
                case 2 -> out.append(spaced(HEADINGS[random.nextInt(HEADINGS.length)])).append('\n');
                case 3 -> out.append(HEADINGS[random.nextInt(HEADINGS.length)].repeat(2)).append('\n');
                case 4 -> out.append("- ").append(random.nextInt(99)).append(" -\n\f");
                case 5 -> out.append("| 甲 | ").append(random.nextInt(999)).append(" |　").append(random.nextInt(9)).append("\n甲　　1\t2\n");
                case 6 -> {
                    for (int k = random.nextInt(30); k > 0; k--) {
                        out.append((char) random.nextInt(1 << 16));
                    }
                }
                default -> {
                    for (int k = random.nextInt(60); k > 0; k--) {
                        out.append(NOISE.charAt(random.nextInt(NOISE.length())));
                    }
                }
            }
        }
        return out.toString();
    }

    /** Broken after every so many characters. */
    static String wrapped(String paragraph, int width) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < paragraph.length(); i += width) {
            out.append(paragraph, i, Math.min(paragraph.length(), i + width)).append('\n');
        }
        return out.toString();
    }

    /** A blank between all characters. */
    static String spaced(String line) {
        return String.join(" ", line.split(""));
    }
}
