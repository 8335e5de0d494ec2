package org.shuzheng.fact;

import java.util.List;
import java.util.Optional;
import org.shuzheng.doc.Bound;
import org.shuzheng.doc.Figure;

/** Says why a figure states no fact: rules, conditions, sizes inside names, counts of nothing measured. */
final class Exclusions {

    private static final String[] VAGUE = {"方面", "大方面", "领域", "问题", "大问题", "特点", "层面", "原则", "要求", "阶段", "步骤", "环节",
        "坚持", "关键", "维度", "角度", "体系", "难点", "矛盾", "关系", "特征", "值得", "注意", "需要"};
    private static final String[] CAPACITY = {"项目", "工程", "生产线", "装置", "机组", "电站", "电厂", "锅炉", "矿", "码头", "井", "炉",
        "基地", "水库", "输电", "变电", "气田", "油田", "级"};

    private final Frontmatter front;

    Exclusions(Frontmatter front) {
        this.front = front;
    }

    Optional<String> reason(Segment segment, List<Segment> segments, int at, Figure figure, Frame frame, Phrase post, String folded) {
        if (front.law()) {
            return Optional.of("a rule of law");
        }
        for (int i = 0; i <= at; i++) {
            for (String word : new String[] {"如果", "假如", "假定", "倘若", "假设", "譬如说"}) {
                int start = segments.get(i).start();
                if (folded.startsWith(word, start) && !folded.startsWith("再加", start + 2) && !folded.startsWith("加上", start + 2)) {
                    return Optional.of("a hypothesis");
                }
            }
        }
        int end = figure.span().end();
        String after = folded.substring(end, Math.min(folded.length(), Math.max(end, segment.end()))).strip();
        String before = folded.substring(segment.start(), Math.max(segment.start(), figure.span().start()));
        if (before.endsWith("在") && after.contains("中") && Units.of(figure, figure.unit()) == Units.COUNT) {
            return Optional.of("the whole of a later part");
        }
        if (Units.of(figure, figure.unit()) == Units.COUNT) {
            for (String vague : VAGUE) {
                if (after.startsWith(vague) || figure.unit().equals(vague)) {
                    return Optional.of("a count of " + vague);
                }
            }
            if (frame.phrase.folded().contains("、") && !frame.phrase.folded().endsWith("等") && !post.isEmpty()
                    && figure.value().intValue() <= 9 && frame.verb.isEmpty() && !isDigits(figure)) {
                return Optional.of("it only counts the list before it");
            }
            int named = Lists.cut(frame.phrase, "、和与").size();
            if (named > 1 && !frame.phrase.folded().endsWith("等") && figure.value().intValue() == named && !post.isEmpty() && frame.verb.isEmpty()) {
                return Optional.of("it only counts the list before it");
            }
            if (smallHanzi(figure) && !frame.verbTaken && frame.action.isEmpty() && frame.verb.isEmpty()
                    && (segments.get(at).opener() != '、')) {
                return Optional.of("a small number in words that no verb of doing governs");
            }
            if (folded.startsWith("在", segment.start()) && after.endsWith("中") && frame.phrase.folded().length() > 1) {
                return Optional.of("the whole of a later part");
            }
        }
        if ((after.startsWith("以上") || after.startsWith("以下") || after.startsWith("及以上") || after.startsWith("以内"))
                && conditionFollows(after) && !(Units.of(figure, figure.unit()) == Units.COUNT
                        && (frame.verbTaken || !frame.action.isEmpty() || frame.has(CueKind.REACH)))) {
            return Optional.of("a condition");
        }
        if (frame.action.equals("解决")) {
            return Optional.empty();
        }
        boolean attribute = frame.phrase.folded().endsWith("规模") || frame.phrase.folded().endsWith("面积") || frame.phrase.folded().endsWith("额");
        if (after.startsWith("的") && !frame.invest && !attribute && !frame.verbTaken && Units.of(figure, figure.unit()) != Units.PERCENT
                && (frame.phrase.isEmpty() || frame.verb.isEmpty() && frame.cues.contains(CueKind.BOUND))
                && frame.verb.filter(v -> v != CueKind.STATE).isEmpty() && after.length() > 2) {
            return Optional.of("it qualifies " + after);
        }
        if (after.startsWith("的") && after.length() > 1 && (frame.invest && frame.verb.filter(v -> v == CueKind.REACH).isPresent()
                || before.contains("投资超") || before.contains("投资额超") || before.contains("收入超过") && after.startsWith("的企"))) {
            return Optional.of("a size inside a name");
        }
        if (Units.of(figure, figure.unit()) == Units.COUNT && !post.isEmpty()) {
            for (String yearly : new String[] {"年产", "日产", "年处理", "日处理", "年加工", "设计能力"}) {
                if (before.endsWith(yearly)) {
                    return Optional.of("a size inside a name");
                }
            }
        }
        if (Units.of(figure, figure.unit()) == Units.AMOUNT && isBulk(figure.unit()) && !post.isEmpty()
                && frame.verb.isEmpty() && !frame.verbTaken && frame.leadingGrowth.isEmpty()) {
            for (String size : CAPACITY) {
                if (post.folded().contains(size)) {
                    return Optional.of("a size inside a name");
                }
            }
        }
        boolean planned = segments.stream().flatMap(s -> s.times().stream()).anyMatch(t -> front.ahead(t));
        if (front.directive()) {
            for (String rule : new String[] {"不超过", "不低于", "不少于", "须", "必须", "费率", "补贴标准", "不高于", "每人", "可支付"}) {
                if (before.contains(rule) && (!planned || rule.equals("费率") || rule.equals("补贴标准"))) {
                    return Optional.of("a rule: " + rule);
                }
            }
        }
        for (String rule : new String[] {"可申请", "可按", "可返还", "可享受", "给予", "处以", "罚款", "应当", "不得", "只享受",
            "每人每年", "凡", "超过部分", "的标准"}) {
            if (!front.report() && (before.contains(rule) || after.startsWith(rule)
                    || front.directive() && segments.stream().anyMatch(s -> folded.substring(s.start(), s.end()).contains(rule)))) {
                return Optional.of("a rule: " + rule);
            }
        }
        if (at >= 0 && segment.figures().size() > 1 && after.startsWith("的") && figure.bound() == org.shuzheng.doc.Bound.ABOVE
                && Units.of(figure, figure.unit()) == Units.AMOUNT && !attribute
                && figure.span().start() - segment.start() > 4 && count(folded, segment, figure)) {
            return Optional.of("it qualifies " + after);
        }
        if (before.contains("电话：") || before.contains("地址：") || before.contains("邮编") || before.contains("传真：")) {
            return Optional.of("an address");
        }
        if (after.startsWith("的") && Units.of(figure, figure.unit()) == Units.AMOUNT && figure.bound() == Bound.ABOVE
                && segment.figures().size() > 1 && !last(segment, figure, folded)) {
            return Optional.of("it qualifies " + after);
        }
        if (before.strip().equals("列") || after.startsWith("者")) {
            return Optional.of("a rule");
        }
        if (before.contains("覆盖") && after.startsWith("家庭的")) {
            return Optional.of("it qualifies " + after);
        }
        if ((after.startsWith("的大国") || after.startsWith("的国家"))) {
            return Optional.of("it qualifies " + after);
        }
        return Optional.empty();
    }

    /** 60岁以上老人, 10亿元以上的企业: something that is no verb and no end follows. */
    private static boolean conditionFollows(String after) {
        String rest = after.startsWith("及以上") ? after.substring(3) : after.substring(2);
        return !rest.isEmpty() && !rest.startsWith("水平") && !rest.startsWith("的水平") && !rest.startsWith("的较")
                && !rest.startsWith("）") && !rest.startsWith("的速度") && !rest.startsWith("的幅度") && !rest.startsWith("的目标")
                && !rest.startsWith("的预期") && !rest.startsWith("的控制") && !rest.startsWith("的增长") && !rest.startsWith("的高")
                && !rest.startsWith("的规模");
    }

    /** True when no digit stands behind the figure in its segment. */
    private boolean last(Segment segment, Figure figure, String folded) {
        for (int i = figure.span().end(); i < segment.end(); i++) {
            if (Character.isDigit(folded.charAt(i)) || "一二三四五六七八九十百".indexOf(folded.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** True when another figure stands before this one in its segment. */
    private boolean count(String folded, Segment segment, Figure figure) {
        for (int i = segment.start(); i < figure.span().start(); i++) {
            if (Character.isDigit(folded.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Tonnes, kilowatts, volts: units in which works are sized; lengths and areas are what is built. */
    private static boolean isBulk(String unit) {
        for (String bulk : new String[] {"吨", "瓦", "伏", "升", "立方米", "千瓦时"}) {
            if (unit.endsWith(bulk)) {
                return true;
            }
        }
        return false;
    }

    private static boolean smallHanzi(Figure figure) {
        return !isDigits(figure) && figure.value().signum() > 0 && figure.value().intValue() < 10 && figure.value().scale() <= 0;
    }

    private static boolean isDigits(Figure figure) {
        return figure.surface().chars().anyMatch(Character::isDigit);
    }
}
