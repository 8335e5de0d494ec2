package org.shuzheng.io;

import java.util.List;
import java.util.Optional;

/** Tells the title of a text from its other first lines. */
final class Titles {

    /** What titles of official texts end in; a line that ends so is whole, one that does not may go on in the next. */
    private static final List<String> KINDS = List.of("报告", "报吿", "報告", "意见", "通知", "办法", "规定", "条例", "公报", "公報", "决定", "決定", "方案",
            "规划", "纲要", "细则", "公告", "通告", "通报", "批复", "讲话", "建议", "说明", "总结", "要点", "计划", "分析", "情况", "措施", "决议", "提案",
            "预算案", "白皮书", "指南", "目录", "规则", "准则", "章程", "答复", "法", "函", "令", "（试行）", "（草案）", "（暂行）", "（修订）");

    private Titles() {
    }

    /**
     * A title.
     *
     * @param text its text in one line
     * @param next index of the first line behind it
     */
    record Title(String text, int next) {
    }

    /** The title that begins with line {@code at}, over at most three lines. */
    static Optional<Title> at(List<String> lines, int at) {
        if (!likely(lines.get(at))) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder(clean(lines.get(at)));
        int next = at + 1;
        while (next < lines.size() && next - at < 3 && !ends(text.toString()) && continues(lines, next)) {
            boolean closes = ends(clean(lines.get(next)));
            if (!closes && !(next + 1 < lines.size() && next + 1 - at < 3 && continues(lines, next + 1) && ends(clean(lines.get(next + 1))))) {
                break;
            }
            text.append(clean(lines.get(next)));
            next++;
        }
        // Some prints say the title twice.
        while (next < lines.size() && clean(lines.get(next)).contentEquals(text)) {
            next++;
        }
        return Optional.of(new Title(text.toString(), next));
    }

    /** True when a line may be a title: short, no sentence, no section, no greeting, mostly Han. */
    static boolean likely(String line) {
        String text = clean(line);
        if (text.length() < 4 || text.length() > 60 || line.indexOf('\t') >= 0) {
            return false;
        }
        char first = text.charAt(0);
        char last = text.charAt(text.length() - 1);
        if ("，。；：！？、,;:!?…".indexOf(last) >= 0 || "—-－–―·●■◆○（(〔[【#>*|，。、".indexOf(first) >= 0 || text.indexOf('。') >= 0
                || text.indexOf('；') >= 0) {
            return false;
        }
        if (first == '第' && text.length() > 2 && "章节条編编篇".indexOf(text.charAt(text.length() > 3 && text.charAt(2) != ' ' ? 2 : 1)) >= 0
                || "一二三四五六七八九十".indexOf(first) >= 0 && text.charAt(1) == '、' || numbered(text)) {
            return false;
        }
        Optional<WrittenDay> day = WrittenDay.in(text, 0);
        if (day.isPresent() && day.get().start() == 0) {
            return false;
        }
        return chars(text) * 2 > text.length() && !(text.startsWith("各位") && text.length() < 12);
    }

    private static boolean numbered(String text) {
        int i = 0;
        while (i < text.length() && Character.isDigit(text.charAt(i))) {
            i++;
        }
        return i > 0 && i < 3 && i < text.length() && "、.．）)".indexOf(text.charAt(i)) >= 0;
    }

    private static boolean continues(List<String> lines, int next) {
        String line = lines.get(next);
        boolean closes = ends(line.strip()) && line.strip().length() <= 40 && line.indexOf('。') < 0;
        return (likely(line) || closes) && DocumentNumber.in(line).isEmpty() && line.indexOf('：') < 0;
    }

    private static boolean ends(String text) {
        return text.lastIndexOf('《') <= text.lastIndexOf('》') && KINDS.stream().anyMatch(text::endsWith);
    }

    /** Number of Han characters. */
    static int chars(String text) {
        return (int) text.codePoints().filter(Character::isIdeographic).count();
    }

    /** A title as one writes it: {@code 政 府 工 作 报 告 → 政府工作报告}, {@code 稳中求进　行稳致远 → 稳中求进 行稳致远}, said twice → once. */
    static String clean(String line) {
        String[] words = line.strip().split("[ \u3000\u00a0\t]+");
        int single = 0;
        for (String word : words) {
            single += word.length() == 1 ? 1 : 0;
        }
        String text = String.join(words.length >= 3 && single * 10 >= words.length * 7 ? "" : " ", words);
        int half = text.length() / 2;
        return text.length() >= 8 && text.length() % 2 == 0 && text.substring(0, half).equals(text.substring(half))
                ? text.substring(0, half) : text;
    }
}
