package org.shuzheng.fact;

import java.util.List;
import java.util.Optional;
import org.shuzheng.doc.Bound;
import org.shuzheng.doc.Figure;
import org.shuzheng.text.Span;

/** Says why a figure states no fact: rules, conditions, sizes inside names, counts of nothing measured. */
final class Exclusions {

    /** From how many on tasks are counted for their number. */
    private static final int MANY = 50;

    private final WordLists lists;
    private final Frontmatter front;
    private final List<Figure> figures;

    Exclusions(WordLists lists, Frontmatter front, List<Figure> figures) {
        this.lists = lists;
        this.front = front;
        this.figures = figures;
    }

    Optional<String> reason(Segment segment, List<Segment> segments, int at, Figure figure, Frame frame, Phrase post, String folded) {
        if (front.law()) {
            return Optional.of("a rule of law");
        }
        for (int i = 0; i <= at; i++) {
            int start = segments.get(i).start();
            int hypothesis = lists.at(WordList.HYPOTHESIS, folded, start, segments.get(i).end());
            if (hypothesis > 0 && lists.at(WordList.RECKONED, folded, start + hypothesis, segments.get(i).end()) == 0 && !folded.startsWith("再加", start + 2) && !folded.startsWith("加上", start + 2)) {
                return follows(segments, at, figure, folded) ? Optional.empty() : Optional.of("a hypothesis");
            }
        }
        if (lists.find(WordList.ONLY_IF, folded, segment.start(), figure.span().start()).isPresent() && !follows(segments, at, figure, folded)) {
            return Optional.of("a condition that would do");
        }
        int end = figure.span().end();
        String after = folded.substring(end, Math.min(folded.length(), Math.max(end, segment.end()))).strip();
        if (figure.unit().equals("人口") && ofCountry(after)) {
            return Optional.empty();
        }
        String before = folded.substring(segment.start(), Math.max(segment.start(), figure.span().start()));
        if (Units.of(figure, figure.unit()) == Units.RANK && (before.endsWith("放在") || before.endsWith("摆在") || before.endsWith("放到")
                || before.endsWith("摆到") || before.endsWith("置于"))) {
            return Optional.of("what is put first");
        }
        if ((before.endsWith("从") || before.endsWith("分")) && after.endsWith("看")) {
            return Optional.of("it only counts what is looked at");
        }
        if (rosesAndFell(segment, figure, after, folded)) {
            return Optional.of("it counts what rose and fell");
        }
        if (age(segment, figure, after)) {
            return Optional.of("it qualifies " + after);
        }
        if (countsWhatRose(figure, after)) {
            return Optional.of("it counts what rose and fell");
        }
        boolean hundred = figure.value().compareTo(HUNDRED) == 0 && (figure.unit().isEmpty() || figure.unit().equals("%"));
        if (hundred && (before.endsWith("=") || segment.depth() > 0 && (before.endsWith("为") || before.endsWith("是")))) {
            return Optional.of("what an index starts from");
        }
        if (lists.at(WordList.ACCORDING, before, 0, before.length()) > 0 && lists.in(WordList.SURVEY, after)) {
            return Optional.of("the size of a sample");
        }
        if (before.startsWith("按") && before.contains("汇率") && (after.startsWith("折") || after.startsWith("计算") || after.startsWith("换算"))) {
            return Optional.of("what a value is reckoned with");
        }
        if (before.endsWith("在") && after.contains("中") && Units.of(figure, figure.unit()) == Units.COUNT) {
            return Optional.of("the whole of a later part");
        }
        if (Units.of(figure, figure.unit()) == Units.COUNT) {
            int task = lists.at(WordList.TASK, after, 0, after.length());
            if (task > 0 && task == after.length() && figure.value().intValue() < MANY) {
                return Optional.of("a count of " + after);
            }
            int vague = lists.at(WordList.VAGUE, after, 0, after.length());
            if (vague > 0 || lists.is(WordList.VAGUE, figure.unit())) {
                return Optional.of("a count of " + (vague > 0 ? after.substring(0, vague) : figure.unit()));
            }
            // 两所学校投用 tells of them; 首批三座大楼由今年年底起落成 is yet to come
            boolean tells = lists.ends(WordList.COMES_ABOUT, after) && segment.times().stream().noneMatch(t -> t.span().start() >= end);
            if (!tells && frame.phrase.folded().contains("、") && !frame.phrase.folded().endsWith("等") && !post.isEmpty()
                    && figure.value().intValue() <= 9 && frame.verb.isEmpty() && !isDigits(figure)) {
                return Optional.of("it only counts the list before it");
            }
            int named = Lists.cut(frame.phrase, "、和与").size();
            if (!tells && named > 1 && !frame.phrase.folded().endsWith("等") && figure.value().intValue() == named && !post.isEmpty() && frame.verb.isEmpty()) {
                return Optional.of("it only counts the list before it");
            }
            if (figure.unit().equals("人民") && frame.verb.isEmpty() && !post.isEmpty()) {
                return Optional.of("it names the people");
            }
            if (lists.ends(WordList.BACKWARD, before) && frame.verb.isEmpty()) {
                return Optional.of("it points back to what was counted");
            }
            if (!tells && smallHanzi(figure) && !frame.verbTaken && frame.action.isEmpty() && frame.verb.filter(v -> v != CueKind.STATE).isEmpty()
                    && !before.endsWith("有")
                    && (segments.get(at).opener() != '、')) {
                return Optional.of("a small number in words that no verb of doing governs");
            }
            if (folded.startsWith("在", segment.start()) && after.endsWith("中") && frame.phrase.folded().length() > 1) {
                return Optional.of("the whole of a later part");
            }
        }
        if ((after.startsWith("以上") || after.startsWith("以下") || after.startsWith("及以上") || after.startsWith("及以下") || after.startsWith("以内"))
                && conditionFollows(after) && (figure.unit().equals("级") || figure.unit().equals("岁")) || (after.startsWith("以上")
                || after.startsWith("以下") || after.startsWith("及以") || after.startsWith("以内")) && conditionFollows(after) && !(Units.of(figure, figure.unit()) == Units.PERCENT
                        && (frame.has(CueKind.SHARE) || covers(frame, folded) || after.contains("了") && frame.phrase.isEmpty())) && !(Units.of(figure, figure.unit()) == Units.COUNT
                        && (frame.verbTaken || !frame.action.isEmpty() || frame.has(CueKind.REACH)))) {
            return Optional.of("a condition");
        }
        if (frame.action.equals("解决")) {
            return Optional.empty();
        }
        if (Units.of(figure, figure.unit()) == Units.COUNT && figure.value().compareTo(java.math.BigDecimal.valueOf(400_000_000)) >= 0
                && lists.is(WordList.NATION, figure.unit()) && frame.verb.isEmpty()) {
            return Optional.of("the whole nation");
        }
        if ((Units.of(figure, figure.unit()) == Units.COUNT || before.strip().endsWith("这")) && after.equals("中") && frame.phrase.length() < 2) {
            return Optional.of("the whole of a later part");
        }
        boolean done = frame.phrase.isEmpty() && lists.ends(WordList.DONE_NOUN, post.folded())
                && folded.substring(segment.start(), figure.span().start()).contains("完成");
        if (done) {
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
            if (lists.ends(WordList.RATED, before)) {
                return Optional.of("a size inside a name");
            }
        }
        if (Units.of(figure, figure.unit()) == Units.AMOUNT && lists.ends(WordList.BULK_UNIT, figure.unit()) && !post.isEmpty()
                && frame.verb.isEmpty() && !frame.verbTaken && frame.leadingGrowth.isEmpty()) {
            if (lists.in(WordList.CAPACITY, post.folded())) {
                return Optional.of("a size inside a name");
            }
        }
        boolean planned = segments.stream().flatMap(s -> s.times().stream()).anyMatch(t -> front.ahead(t));
        if (front.directive()) {
            Optional<Span> rule = lists.find(WordList.DIRECTIVE_RULE, before, 0, before.length());
            boolean rate = figure.unit().equals("%") && lists.ends(WordList.RATE_END, frame.phrase.folded()) && !lists.ends(WordList.RATE_RULED, frame.phrase.folded());
            if (rule.isPresent() && !rate && (!planned || before.contains("费率") || before.contains("补贴标准"))) {
                return Optional.of("a rule: " + rule.get().of(before));
            }
        }
        if (!front.report()) {
            boolean rule = lists.in(WordList.RULE, before) || lists.opens(WordList.RULE, after) || front.directive()
                    && !aims(segment, folded) && segments.stream().anyMatch(s -> lists.find(WordList.RULE, folded, s.start(), s.end()).isPresent());
            if (rule) {
                return Optional.of("a rule");
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
            return Optional.of(segment.figures().size() > 1 ? "it qualifies 者" : "a rule");
        }
        if (before.contains("覆盖") && after.startsWith("家庭的")) {
            return Optional.of("it qualifies " + after);
        }
        int country = after.startsWith("的") ? after.indexOf("国") : -1;
        if (country > 0 && country < 8 && (after.startsWith("家", country + 1) || after.charAt(country - 1) == '大')) {
            return Optional.of("it qualifies " + after);
        }
        return Optional.empty();
    }

    /** 如果…，就可以节约40万吨; 只要降低1%，一年就可增收30亿元: what would follow from a hypothesis. */
    boolean follows(List<Segment> segments, int at, Figure figure, String folded) {
        boolean opened = false;
        boolean follows = false;
        for (int i = 0; i <= at; i++) {
            Segment s = segments.get(i);
            int end = i == at ? Math.max(s.start(), figure.span().start()) : s.end();
            follows |= opened && lists.find(WordList.CONSEQUENT, folded, s.start(), end).isPresent();
            if (lists.at(WordList.HYPOTHESIS, folded, s.start(), s.end()) > 0 || lists.find(WordList.ONLY_IF, folded, s.start(), end).isPresent()) {
                opened = true;
                follows = false;
            }
        }
        return follows;
    }

    private static final java.math.BigDecimal HUNDRED = java.math.BigDecimal.valueOf(100);

    /** 六涨一降, 16个小类8涨7降: a count in a summary of what rose and fell. */
    private boolean rosesAndFell(Segment segment, Figure figure, String after, String folded) {
        if (Units.of(figure, figure.unit()) != Units.COUNT) {
            return false;
        }
        boolean unitless = figure.unit().isEmpty() || lists.is(WordList.UPS_AND_DOWNS, figure.unit());
        if (unitless && (lists.is(WordList.UPS_AND_DOWNS, figure.unit()) || upOrDown(after))) {
            return true;
        }
        for (int i = figure.span().end(); i + 1 < segment.end(); i++) {
            char c = folded.charAt(i);
            if ((Character.isDigit(c) || "一二两三四五六七八九十".indexOf(c) >= 0) && upOrDown(folded.substring(i + 1, segment.end()))) {
                return true;
            }
        }
        return false;
    }

    /** 620种产品中有300种产品产量增长: of how many some rose. */
    private boolean countsWhatRose(Figure figure, String after) {
        return Units.of(figure, figure.unit()) == Units.COUNT && !figure.unit().isEmpty() && lists.in(WordList.PART_OF, after)
                && lists.ends(WordList.UPS_AND_DOWNS, after);
    }

    /** True where a word of rising or falling stands that counts, with no verb of its own: 涨1降. */
    private boolean upOrDown(String after) {
        int n = lists.at(WordList.UPS_AND_DOWNS, after, 0, after.length());
        return n > 0 && (after.length() == n || Character.isDigit(after.charAt(n)) || "一二两三四五六七八九十”’」）)".indexOf(after.charAt(n)) >= 0);
    }

    /** 0-14岁人口5.1万人: an age that a count of people behind it is of. */
    private boolean age(Segment segment, Figure figure, String after) {
        return figure.unit().endsWith("岁") && !after.isEmpty() && segment.figures().stream().map(figures::get)
                .anyMatch(f -> f.span().start() > figure.span().end() + 1 && !f.unit().endsWith("岁"));
    }

    /** 医保覆盖95%以上居民: a share, no condition. */
    private static boolean covers(Frame frame, String folded) {
        return frame.verbSpan.filter(v -> v.of(folded).equals("覆盖")).isPresent();
    }

    /** 十亿人口的大国 says how many people live there. */
    private static boolean ofCountry(String after) {
        int country = after.startsWith("的") ? after.indexOf('国') : -1;
        return country > 0 && country < 8;
    }

    /** 60岁以上老人, 10亿元以上的企业: something that is no verb and no end follows. */
    private boolean conditionFollows(String after) {
        String rest = after.startsWith("及以") ? after.substring(3) : after.substring(2);
        return !rest.isEmpty() && !lists.opens(WordList.BOUNDED, rest);
    }

    /** True for a clause that itself aims: 确保占比达到80%. */
    private boolean aims(Segment segment, String folded) {
        return lists.find(WordList.AIMS, folded, segment.start(), segment.end()).isPresent();
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

    private static boolean smallHanzi(Figure figure) {
        return !isDigits(figure) && figure.value().signum() > 0 && figure.value().intValue() < 10 && figure.value().scale() <= 0;
    }

    private static boolean isDigits(Figure figure) {
        return figure.surface().chars().anyMatch(Character::isDigit);
    }
}
