package org.shuzheng.time;

import java.time.LocalDate;

/** Decides by what stands around it whether something is a time, where a duration lies, and whether a year comes into force. */
final class Admission {

    private static final String[] COMPARISON = {"比", "较", "比较", "相较", "相比", "高于", "低于", "等于", "多于", "少于", "超过", "超出", "相当于", "为", "是", "大于", "小于",
        "优于", "快于", "不如", "达到"};
    private static final String[] BASIS = {"比", "较", "比较", "相较", "相较于", "高于", "低于", "多于", "少于", "超过", "相当于", "快于", "慢于", "好于", "优于", "大大超过"};
    /** What follows years that are summed up: {@code 中央财政五年累计支出}. */
    private static final String[] SUMMED = {"累计", "共", "新增", "平均", "合计", "间", "中", "里", "总", "年均", "支出", "投入", "完成", "增长", "建成", "安排", "来", "的", "增加", "实现", "取得", "少", "培养", "净", "减少",
        "提高", "翻", "全", "、", "，", "。", "；"};
    private static final String[] EVENTS = {"大革命", "大革命”", "战争", "期满", "届满", "到期", "终了", "开始", "结束", "投产", "成立", "退休", "离职", "上市", "发行", "发布", "施行", "实施",
        "举行", "召开", "开庭", "选举", "入学", "毕业", "入伍", "参军", "结婚", "死亡", "申请", "事故", "地震"};
    private static final String[] NEWS = {"下达", "发布", "公布", "宣布", "表示", "电", "召开", "举行", "在", "上午", "下午", "晚", "凌晨", "从", "获悉", "印发", "透露", "说", "开幕", "闭幕", "会见", "通报",
        "介绍", "发出", "启动", "签署", "正式", "抵达", "到达", "联合", "出席", "主持", "指出", "强调", "称"};
    private static final String[] OUT_OF_FORCE = {"比", "较", "比较", "同", "与", "和", "跟", "及", "由", "从", "自", "按", "以", "于", "是", "为", "对", "将", "恢复到",
        "达到", "超过", "超出", "延续", "延续了", "延续着", "保持了", "扭转了", "改变了", "改变", "计划", "预计", "拟", "、"};

    private final Chars text;
    private final DocumentProfile profile;
    private final TimeFrame frame;
    private boolean yearInParagraph;

    Admission(Chars text, DocumentProfile profile, TimeFrame frame) {
        this.text = text;
        this.profile = profile;
        this.frame = frame;
    }

    void paragraph() {
        yearInParagraph = false;
    }

    void named(Shape shape) {
        yearInParagraph |= switch (shape) {
            case Shape.Single s -> s.point().names(YearRef.Kind.ABSOLUTE) || s.point().names(YearRef.Kind.RELATIVE);
            case Shape.Range r -> true;
            case Shape.Years y -> true;
            case Shape.Edge e -> true;
            case Shape.Decade d -> false;
            case Shape.DecadeYear d -> true;
            case Shape.Century c -> false;
            case Shape.CenturyYears c -> true;
            case Shape.Duration d -> d.anchor() != Shape.Anchor.NONE;
        };
    }

    /** Why a time of the calendar is none, or an empty text. */
    String refusal(int from, int to, Shape shape) {
        if (text.before(from, "每", "历", "逐", "每年", "每年的", "隔", "每月", "历年", "各年", "第")) {
            return "a frequency or an ordinal";
        }
        if (text.has(from, "这一年") && !(NumericDate.rim(text.at(from - 1)) && NumericDate.rim(text.at(to)))
                && !("。；！\n".indexOf(text.at(from - 1)) >= 0 && text.at(to) == '，' && !text.hasAny(to + 1, "就是", "是"))) {
            return "a year that is named already";
        }
        if (!(shape instanceof Shape.Single s)) {
            return "";
        }
        Point p = s.point();
        if (text.has(from, "今天") && to == from + 2 && !text.hasAny(to, NEWS) && !text.hasAny(to, "早", "召", "举", "是", "起", "向", "开", "同", "还", "签", "就", "首", "将", "\n")
                && to < text.length()) {
            return "the present at large";
        }
        boolean relative = p.names(YearRef.Kind.RELATIVE) || p.names(YearRef.Kind.IN_FORCE);
        boolean bareYear = relative && p.part() == Point.Part.YEAR || p.part() == Point.Part.RELATIVE_MONTH && p.day() == Point.Day.NONE;
        if (relative || p.part() == Point.Part.RELATIVE_MONTH) {
            if (text.hasAny(to, "同期", "同月", "同季", "的同期", "同一时期", "这个时候", "此时", "这时候")) {
                return "the basis of a comparison";
            }
            if (bareYear && !(p.names(YearRef.Kind.IN_FORCE) && p.year().number() == 0) && (text.before(from, BASIS) || basisBehind(from, to))) {
                return "the basis of a comparison";
            }
        }
        boolean anaphoric = p.names(YearRef.Kind.IN_FORCE) || p.part() == Point.Part.RELATIVE_MONTH || p.part() == Point.Part.RELATIVE_DAY && p.b() == 1;
        if (profile.law() && (relative || anaphoric || p.names(YearRef.Kind.OPEN) && (general(p) || p.part() == Point.Part.MONTHS && !yearInParagraph))) {
            return "a rule that holds for any year";
        }
        if ((p.part() == Point.Part.FESTIVAL || p.part() == Point.Part.HOLIDAY) && to - from > 4 && text.before(from, "“", "「") && text.hasAny(to, "”", "」")) {
            return "a name";
        }
        if (p.names(YearRef.Kind.OPEN) && (p.part() == Point.Part.FESTIVAL || p.part() == Point.Part.HOLIDAY)
                && (profile.law() || !yearInParagraph && (text.hasAny(to, "等", "和春节", "、春节", "、元宵", "、清明", "、端午", "、中秋", "、重阳") || text.before(from, "逢", "春节、", "元宵节、", "清明节、", "端午节、", "中秋节、")))) {
            return "a festival of any year";
        }
        if (profile.order() && (p.part() == Point.Part.RELATIVE_MONTH || p.part() == Point.Part.RELATIVE_DAY) && p.b() == 1) {
            return "a rule that holds for any month";
        }
        if (profile.order() && (relative || p.names(YearRef.Kind.OPEN) && p.part() == Point.Part.WHOLE) && formula(from)) {
            return "a term of a formula";
        }
        if (p.names(YearRef.Kind.IN_FORCE) && p.year().number() >= 0 && profile.order() && !yearInParagraph && p.part() == Point.Part.YEAR) {
            return "a rule that holds for any year";
        }
        return "";
    }

    /** Behind 计算方法 in the same line years are terms of a formula. */
    private boolean formula(int from) {
        int p = from;
        while (p > 0 && p > from - 80 && text.at(p - 1) != '\n') {
            p--;
        }
        return text.within(p, from, "计算方法", "计算公式");
    }

    private static boolean general(Point p) {
        return switch (p.part()) {
            case WHOLE, START, MIDDLE, END, YEAR -> true;
            default -> false;
        };
    }

    /** {@code 与上年相比, 同上年持平}. */
    private boolean basisBehind(int from, int to) {
        return text.before(from, "与", "同", "和", "跟") && text.hasAny(to, "相比", "持平", "基本持平", "相当", "大体", "比");
    }

    /** True for {@code 12月25日前报送} and for the months of an order: in the first months of a year they are to come, not of the year before. */
    boolean ahead(int to, Point p) {
        boolean months = p.part() == Point.Part.MONTHS || p.part() == Point.Part.QUARTERS || p.part() == Point.Part.HALF;
        return months && frame.reference().isPresent() && frame.reference().get().getMonthValue() <= 3
                && (profile.order() || text.hasAny(to, "前", "之前", "以前") && !text.hasAny(to, "前后", "前期"));
    }

    /** True where 前 stands behind an event: {@code 期满前十二个月, 进境前30日, 文化大革命前十七年}. */
    boolean beforeAnEvent(int from, char unit) {
        if (text.at(from) != '前') {
            return false;
        }
        if (unit == 'Y') {
            return text.before(from, EVENTS);
        }
        char before = text.at(text.back(from) - 1);
        return before >= 0x4e00 && before <= 0x9fff && !text.before(from, "的", "在", "于", "和", "比", "较", "了") || text.before(from, EVENTS);
    }

    boolean compared(int from) {
        return text.before(from, COMPARISON);
    }

    /** A bare day is one where a sentence of news names it: at its head or after 于, with marks or a verb behind. */
    boolean bareDay(int from, int to) {
        if (profile.law() || text.hasAny(to, "内", "以内", "之内", "以上", "以下", "以前", "前", "游", "均", "元", "线", "楼", "文", "之", "龄", "报", "左右")) {
            return false;
        }
        char before = text.at(text.back(from) - 1);
        boolean head = before == 0 || Chars.stop(before) || text.before(from, "记者", "于") || !profile.order() && text.hasAny(to, NEWS)
                || profile.news() && !text.before(from, "、", "满", "至", "到");
        return head && (frame.month() > 0 || frame.reference().isPresent()) && text.at(to - 1) == '日'
                && !text.before(from, "第");
    }

    /** Where a duration lies, as far as the words around it say. */
    Shape.Duration anchored(Shape.Duration d, int from, int to, int spanBefore, boolean sameSentence) {
        int n = d.low();
        if (profile.law() && d.anchor() != Shape.Anchor.AGO && d.anchor() != Shape.Anchor.LATER) {
            return DurationReader.d(d, Shape.Anchor.NONE);
        }
        Shape.Anchor anchor = switch (d.anchor()) {
            case NONE -> bare(d, from, to, spanBefore, sameSentence);
            case BEFORE_ACCOUNT -> text.at(from) == '头' || head(from) && n < frame.periodLast() - frame.periodFirst() + 1
                    && frame.periodLast() >= frame.reference().map(LocalDate::getYear).orElse(Integer.MAX_VALUE) || frame.periodLast() > 0 && text.before(from, "的", "”", "期间", "时期")
                    ? frame.periodLast() > 0 ? Shape.Anchor.FIRST_OF : Shape.Anchor.NONE : Shape.Anchor.BEFORE_ACCOUNT;
            case AGO, LATER -> profile.law() || text.before(from, "满", "的", "起", "期满", "届满", "毕业", "提前") || frame.reference().isEmpty()
                    ? Shape.Anchor.NONE : d.anchor();
            default -> d.anchor();
        };
        return n > 0 ? DurationReader.d(d, anchor) : d;
    }

    private Shape.Anchor bare(Shape.Duration d, int from, int to, int spanBefore, boolean sameSentence) {
        if (profile.plan().isPresent() && d.unit() == 'Y' && d.low() == 5 && d.high() == 5 && !d.vague() && d.more() == 0
                && (text.hasAny(to, "内", "间", "中", "累计", "新增", "共") || head(from)) && !text.hasAny(to, "来", "以来", "前", "后")) {
            return Shape.Anchor.IN_PERIOD;
        }
        if (d.vague() || d.low() != d.high() || d.more() > 0) {
            return Shape.Anchor.NONE;
        }
        if (d.unit() == 'Y' && spanBefore == d.low()) {
            return Shape.Anchor.AFTER_RANGE;
        }
        boolean within = text.hasAny(to, "内", "间", "中", "里") && !text.hasAny(to, "内蒙", "中央", "中国", "来自", "间接");
        if (d.unit() == 'Y' && within && frame.periodLast() > 0 && frame.periodLast() - frame.periodFirst() + 1 == d.low()) {
            return Shape.Anchor.IN_PERIOD;
        }
        if (d.unit() == 'Y' && frame.periodLast() > 0 && frame.periodLast() - frame.periodFirst() + 1 == d.low()
                && (text.before(from, "这") || sameSentence)) {
            return Shape.Anchor.IN_PERIOD;
        }
        if (d.unit() == 'Y' && within && d.low() == 5 && frame.plan() > 0 && text.at(from - 1) != '这') {
            frame.period(frame.plan(), frame.plan() + 4);
            return Shape.Anchor.IN_PERIOD;
        }
        boolean toCome = within && frame.range(d.low()) >= frame.reference().map(LocalDate::getYear).orElse(Integer.MAX_VALUE);
        if (d.unit() == 'Y' && (text.before(from, "这") || toCome) && frame.range(d.low()) > 0 && d.low() > 1) {
            frame.period(frame.range(d.low()), frame.range(d.low()) + d.low() - 1);
            return Shape.Anchor.IN_PERIOD;
        }
        if (text.at(to - 1) == '年' && text.at(to - 2) == '周') {
            return Shape.Anchor.NONE;
        }
        if (d.unit() == 'Y' && text.hasAny(to, "间", "中间") && !text.has(to, "间接") && d.low() > 1 && !profile.law()) {
            return Shape.Anchor.SAME;
        }
        if (text.hasAny(to, "来", "以来") && !text.hasAny(to, "来自", "来说")) {
            return Shape.Anchor.ACCOUNT;
        }
        if (d.unit() == 'Y' && d.low() == 1 && text.before(from, "的") && (Chars.stop(text.at(to)) || text.at(to) == '、')) {
            return Shape.Anchor.TOLD_YEAR;
        }
        if (d.unit() == 'Y' && text.before(from, "的") && profile.accounts().get(d.low()) && !profile.law() && !text.before(from, "以来的", "不平凡的")) {
            boolean predicate = Chars.stop(text.at(to)) || text.at(to) == '、';
            return predicate ? Shape.Anchor.SAME : Shape.Anchor.NONE;
        }
        boolean horizon = frame.span(d.low()) > 0 && d.low() > 1 && Chars.stop(text.at(text.back(from) - 1));
        if (d.unit() != 'Y' || !profile.accounts().get(d.low()) && !horizon || profile.law()) {
            return Shape.Anchor.NONE;
        }
        if (text.hasAny(to, "内", "以内", "之内", "要", "将")) {
            return Shape.Anchor.NONE;
        }
        if (text.before(from, "这", "以来的", "不平凡的", "过去的这", "届政府的") && !text.has(to, "多")) {
            return Shape.Anchor.SAME;
        }
        if (d.low() > 1 && text.before(from, "过去了")) {
            return Shape.Anchor.SAME;
        }
        if (d.low() < 2 || text.before(from, "已经", "已", "快", "快要", "连续", "需要", "用", "再用", "力争", "历时", "长达", "为期", "满", "不到", "超过", "将近", "近", "提前", "推迟", "延长", "缩短",
                "从事", "工作", "每", "下一个", "上一个", "另", "再", "再过", "争取", "经过", "达", "期限", "约", "连", "任期", "不少于", "至少", "有", "了", "后", "给予", "免征", "原定")
) {
            return Shape.Anchor.NONE;
        }
        if (text.hasAny(to, "以上", "以下", "以内", "左右", "时间", "的时间", "期", "才", "后", "前", "的历史", "合同", "多")) {
            return Shape.Anchor.NONE;
        }
        char before = text.at(text.back(from) - 1);
        boolean inside = before >= 0x4e00 && before <= 0x9fff && !text.before(from, "在", "从", "这", "比", "于", "和", "及", "与", "是", "回顾", "总结");
        return inside && !text.hasAny(to, SUMMED) ? Shape.Anchor.NONE : Shape.Anchor.SAME;
    }

    boolean head(int from) {
        char before = text.at(text.back(from) - 1);
        return before == 0 || Chars.stop(before);
    }

    /** Whether the year that was named is one the text now tells about. */
    boolean comesIntoForce(int from, int to, Point p, int year, boolean heading) {
        int published = frame.reference().map(LocalDate::getYear).orElse(Integer.MAX_VALUE);
        if (heading) {
            return true;
        }
        int start = text.back(from);
        char before = text.at(start - 1);
        boolean head = before == 0 || Chars.stop(before) || before == '、' || before == '“' || before == '—' || before == '　';
        if (head) {
            return true;
        }
        if (year > published && text.before(from, "到", "至", "力争", "预计")) {
            return false;
        }
        int clause = text.clauseStart(from, 8);
        boolean atHead = text.back(from) - clause <= 3 && !text.before(from, "比", "较", "同", "与", "为", "由", "从", "自");
        if (year >= published && p.part() == Point.Part.YEAR) {
            return atHead && !text.before(from, "在") || text.before(from, "刚刚过去的");
        }
        return !text.before(from, OUT_OF_FORCE) || atHead && text.before(from, "于");
    }
}
