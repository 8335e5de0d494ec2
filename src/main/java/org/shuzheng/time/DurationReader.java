package org.shuzheng.time;

/**
 * Reads durations: {@code 五年, 3—12个月, 近5年, 过去十多年, 两年半, 40周年, 五年前}.
 *
 * <p>What looks like one and is none: ordinals (第三年), frequencies (每两年), names (三年行动计划, 五年期), vague times (三五年, 几年) and
 * durations that an indicator takes as its value (工期缩短3个月, 达标天数300天), which are left to the figures.
 */
final class DurationReader {

    private static final String[] LAST = {"最近", "近", "过去的", "过去这", "过去"};
    private static final String[] NEXT = {"今明", "明后", "未来的", "未来", "今后的", "今后", "往后"};
    /** An indicator that is measured in years, months or days wherever it is named before the number. */
    private static final String[] MEASURED = {"年限", "寿命", "工期", "天数", "日数", "周期", "学制", "账期", "教龄", "工龄", "保质期", "无霜期", "生育期", "生长期"};
    /** An indicator that is measured so where it changes or is averaged. */
    private static final String[] MEASURED_AT_TIMES = {"期限", "时间", "时限", "期", "时长", "用时", "耗时", "产假", "龄"};
    private static final String[] CHANGE = {"延长", "缩短", "压缩", "增加", "减少", "提高", "降低", "平均", "达到", "由", "减至", "降至", "提前"};

    private static final String[] CLOCK_BEFORE = {"历时", "持续", "持续了", "为期", "长达", "历经", "经过", "连续", "提前", "延长", "推迟", "不超过", "不得超过", "最迟", "届满"};
    private static final String[] CLOCK_AFTER = {"内", "以内", "之内", "后", "之后", "以后", "前", "之前", "以前", "值班", "值守", "营业", "不间断", "在线", "开放", "监测", "全天候", "备勤", "轮班"};
    private static final String[] CLOCK_MEASURED = {"时间", "时长", "时数", "小时数", "用时", "耗时", "时限", "每", "平均", "压缩", "缩短", "课时", "学时"};

    private final Chars text;
    private final boolean law;
    private final Count n;
    private final Count m;
    int start;
    int end;
    /** Why the last place was refused; empty when nothing like a duration stood there. */
    String refused = "";

    DurationReader(Chars text, boolean law) {
        this.text = text;
        this.law = law;
        n = new Count(text);
        m = new Count(text);
    }

    /** The duration at {@code i}, prefix included, or null. */
    Shape.Duration read(int i) {
        refused = "";
        start = i;
        char c = text.at(i);
        if (text.hasAny(i, "今明", "明后") && text.at(i + 2) != '两' && text.at(i + 2) != '三') {
            return null;
        }
        if (Count.starts(c) || c == '半') {
            return body(i, Shape.Anchor.NONE);
        }
        if ("近最过未今明往前头".indexOf(c) < 0) {
            return null;
        }
        for (String word : LAST) {
            if (text.has(i, word) && nearly(i, word)) {
                return null;
            }
            if (text.has(i, word)) {
                return text.before(i, "附", "最", "将", "临", "接", "靠", "逼", "新", "走", "远") && word.equals("近") ? null : body(text.skip(i + word.length()), Shape.Anchor.PAST);
            }
        }
        for (String word : NEXT) {
            if (text.has(i, word)) {
                return body(text.skip(i + word.length()), word.equals("今明") ? Shape.Anchor.FROM_NOW : word.equals("明后") ? Shape.Anchor.FROM_NEXT : Shape.Anchor.FUTURE);
            }
        }
        if (text.hasAny(i, "头一年", "头一天", "头一个月", "前一天", "前一个月")) {
            return null;
        }
        if (c == '前' || c == '头') {
            return text.before(i, "以", "之", "此", "日", "年", "目", "空", "提", "战", "生", "眼", "事", "解放", "建国", "超", "学") ? null : body(text.skip(i + 1), Shape.Anchor.BEFORE_ACCOUNT);
        }
        return null;
    }

    /** {@code 关键一年}: what a year is, not how long. */
    private boolean praised(int p) {
        return text.before(p, "关键", "重要", "攻坚", "起步", "丰收", "转折", "难忘", "收官", "开局");
    }

    /** {@code 实施近四年，} is nearly four years; {@code 规模近四年年均} the last four. */
    private boolean nearly(int i, String word) {
        if (!word.equals("近") || !text.before(i, "实施", "成立", "运行", "建成", "开通", "历时", "经过", "持续", "生效", "已", "工作", "达", "了", "经历", "长达", "历经", "坚持", "奋斗")) {
            return false;
        }
        int p = text.skip(i + 1);
        if (!n.read(p)) {
            return false;
        }
        int to = unitAt(n.end) == 0 ? n.end : unitEnd;
        return Chars.stop(text.at(to)) || n.value >= 10 && n.value % 10 == 0 && text.at(to) == '的';
    }

    private Shape.Duration body(int p, Shape.Anchor anchor) {
        if (text.at(p) == '半') {
            return half(p, anchor);
        }
        if (!n.read(p)) {
            return null;
        }
        int low = n.value;
        if (text.before(p, "两个", "两个“", "两个\"", "两个「")) {
            return refuse("a slogan");
        }
        boolean nearlyHundred = text.at(p) == '百' && anchor == Shape.Anchor.PAST && text.at(p + 1) == '年';
        if (text.at(p) == '百' && !nearlyHundred || text.before(p, "几", "数") || text.before(p, "上") && !text.before(p, "以上") || text.at(p - 1) == '、' && neighbour(p)) {
            return unitAt(n.end) != 0 ? refuse("a vague number") : null;
        }
        int spread = spread(p);
        if (spread > 0) {
            return unit(p, spread, spread + 1, unitAt(n.end), unitEnd, false, anchor);
        }
        if (!n.whole || low < 1 || low > 999 || n.form == Count.Form.DIGITS && n.digits > 1) {
            return unitAt(n.end) != 0 ? refuse(n.whole ? "a vague or overlong number" : "a decimal or overlong number") : null;
        }
        int q = n.end;
        boolean vague = false;
        if (text.at(q) == '多' || text.at(q) == '余' || text.at(q) == '几' || text.at(q) == '来' && n.value % 10 == 0) {
            vague = true;
            q++;
        }
        int high = low;
        int u = text.skip(q);
        char unit = unitAt(u);
        if (unit == 0 && !vague) {
            int j = text.joined(q);
            if (j > 0 && m.read(j) && m.whole && m.value > low && m.value < 1000 && !(m.form == Count.Form.DIGITS && m.digits > 1)) {
                u = text.skip(m.end);
                unit = unitAt(u);
                high = m.value;
            } else if (text.at(q) == '个' && (j = text.joined(q + 1)) > 0 && m.read(j) && m.whole && m.value > low && m.value < 1000) {
                u = text.skip(m.end);
                unit = text.at(u) == '个' ? unitAt(u) : 0;
                high = m.value;
            }
            if (unit == 0 && text.at(q) == '、' && n.digits == 1 && Count.hanzi(text.at(p)) && m.read(q + 1) && m.digits == 1 && m.value == low + 1) {
                // 两、三年 is 两三年
                u = text.skip(m.end);
                unit = unitAt(u);
                high = m.value;
            }
        } else if (unit != 0 && !vague) {
            int j = text.joined(unitEnd);
            if (j > 0 && m.read(j) && m.whole && m.value < 1000 && !(m.form == Count.Form.DIGITS && m.digits > 1)) {
                int after = unitEnd;
                if (unitAt(text.skip(m.end)) == unit && m.value > low) {
                    high = m.value;
                } else {
                    unitEnd = after;
                }
            }
        }
        if (unit == 0) {
            return null;
        }
        return unit(p, low, high, unit, unitEnd, vague, anchor);
    }

    /** {@code 两、三年}: the number before the mark is the one below. */
    private boolean neighbour(int p) {
        int before = "一二三四五六七八九".indexOf(text.at(p - 2) == '两' ? '二' : text.at(p - 2));
        return before >= 0 && text.at(p - 2) != 0 && n.value == before + 2;
    }

    /** The lower number of {@code 两三年, 三四个月, 五六天}, or 0; 七八年 may be the year 1978, so years go no further than four. */
    private int spread(int p) {
        if (n.form != Count.Form.DIGITS || n.digits != 2 || n.value % 10 != n.value / 10 + 1) {
            return 0;
        }
        char unit = unitAt(n.end);
        return unit == 'M' || unit == 'W' || unit == 'D' || unit == 'Y' && n.value <= 34 ? n.value / 10 : 0;
    }

    private int unitEnd;
    private boolean anniversary;

    /** The unit at {@code u}: Y M W D, h for hours, n for minutes, or 0; its end is in {@link #unitEnd}. */
    private char unitAt(int u) {
        int p = text.skip(u);
        anniversary = false;
        unitEnd = p + 1;
        switch (text.at(p)) {
            case '年':
                if (text.at(p + 1) == '度' && text.at(p + 2) != '假' && text.at(p + 2) != '过') {
                    unitEnd = p + 2;
                }
                return text.at(p + 1) == '代' ? 0 : 'Y';
            case '周':
                if (text.at(p + 1) == '年') {
                    anniversary = true;
                    unitEnd = p + 2;
                    return 'Y';
                }
                return text.hasAny(p + 1, "岁", "边", "围", "转", "密", "全", "长", "期", "到", "末", "刊", "报", "一", "三", "五") ? 0 : 'W';
            case '天':
                return text.hasAny(p + 1, "然", "空", "津", "安", "文", "地", "际", "河", "窗", "线", "台", "王", "涯", "气", "府", "桥", "生", "下", "宫", "数", "价", "才", "山", "水") ? 0 : 'D';
            case '日':
                return 'd';
            case '星':
                unitEnd = p + 2;
                return text.has(p, "星期") && !Count.hanzi(text.at(p + 2)) ? 'W' : 0;
            case '个':
                if (text.at(p + 1) == '月') {
                    unitEnd = p + 2;
                    return 'M';
                }
                if (text.hasAny(p, "个半月", "个多月")) {
                    unitEnd = p + 3;
                    return 'm';
                }
                if (text.has(p, "个季度")) {
                    unitEnd = p + 3;
                    return 'Q';
                }
                if (text.has(p, "个星期") || text.has(p, "个工作日")) {
                    unitEnd = text.at(p + 1) == '星' ? p + 3 : p + 4;
                    return text.at(p + 1) == '星' ? 'W' : 'D';
                }
                if (text.has(p, "个世纪")) {
                    unitEnd = p + 3;
                    return 'C';
                }
                if (text.has(p, "个小时")) {
                    unitEnd = p + 3;
                    return 'h';
                }
                return 0;
            case '小':
                unitEnd = p + 2;
                return text.has(p, "小时") ? 'h' : 0;
            case '分':
                unitEnd = p + 2;
                return text.has(p, "分钟") ? 'n' : 0;
            default:
                return 0;
        }
    }

    private Shape.Duration half(int p, Shape.Anchor anchor) {
        if (text.has(p, "半年") && !text.has(p + 2, "度") && !text.has(p + 2, "报") && !text.has(p + 2, "粮")
                && (text.before(p, "提前") || !text.before(p, "上", "下", "前", "后", "大", "小", "头", "多", "每"))) {
            return finish(p, new Shape.Duration(6, 6, 'M', 0, text.at(p + 2) == '多', anchor), text.at(p + 2) == '多' ? p + 3 : p + 2, 'M');
        }
        if (text.hasAny(p, "半个世纪", "半个多世纪")) {
            int to = text.at(p + 2) == '多' ? p + 5 : p + 4;
            return finish(p, new Shape.Duration(50, 50, 'Y', 0, true, anchor), text.at(to) == '多' ? to + 1 : to, 'Y');
        }
        return null;
    }

    private Shape.Duration unit(int p, int low, int high, char unit, int to, boolean isVague, Shape.Anchor anchor) {
        int scale = unit == 'Q' ? 3 : unit == 'C' ? 100 : 1;
        char code = unit == 'Q' || unit == 'm' ? 'M' : unit == 'C' ? 'Y' : unit == 'd' ? 'D' : unit;
        int q = to;
        int more = 0;
        boolean vague = isVague || unit == 'm';
        if (unit == 'Y' && text.at(q) == '半') {
            more = 6;
            q++;
        } else if (unit == 'Y' && (text.at(q) == '零' || text.at(q) == '又') && m.read(text.at(q) == '零' && Count.hanzi(text.at(q + 1)) ? q + 1 : q + 1)
                && m.whole && text.has(text.skip(m.end), "个月")) {
            more = m.value;
            q = text.skip(m.end) + 2;
        }
        if (unit == 'Y' && (text.at(q) == '多' || text.at(q) == '余') && !text.hasAny(q + 1, "元", "种")) {
            vague = true;
            q++;
        }
        if (unit == 'd' && anchor == Shape.Anchor.NONE && !daysCue(p, q)) {
            return null;
        }
        if ((unit == 'h' || unit == 'n') && (text.at(q) == '/' || !clock(p, q))) {
            return null;
        }
        if (anchor == Shape.Anchor.NONE && (low == 1 && single(p, q, unit) || idiom(p, q, unit, low))) {
            return refuse("an ordinal, a frequency, an idiom or part of a name");
        }
        if (anchor != Shape.Anchor.NONE && idiomAfter(q, unit) && !(anchor == Shape.Anchor.FUTURE && intended(q))) {
            return refuse("part of a name");
        }
        return finish(p, new Shape.Duration(low * scale, high * scale, code, more, vague || unit == 'C', anchor), q, code);
    }

    /** {@code 三十日内}: days counted, not the day of a month. */
    private boolean daysCue(int p, int q) {
        return text.hasAny(q, "内", "以内", "之内", "以上", "以下", "前通知", "以前通知") || text.before(p, "之日起", "满", "逾", "不少于", "不得少于", "少于", "超过", "提前", "起", "假", "假期", "休假", "延长", "限期", "为期", "期限为", "不超过", "不得超过", "累计", "连续", "增给", "拘留", "至多", "最多", "最长")
                || n.value > 31 && n.end <= q;
    }

    /** Hours and minutes are a time where they say how long or by when, in a law also where they bound a condition (停运12小时以上的); else they measure something (飞行时间2小时). */
    private boolean clock(int p, int q) {
        int from = text.clauseStart(p, 16);
        boolean said = text.hasAny(q, CLOCK_AFTER) && !text.hasAny(q, "内地", "内蒙", "后勤") || text.before(p, CLOCK_BEFORE)
                || law && text.hasAny(q, "以上", "以下");
        return said && !text.within(from, p, CLOCK_MEASURED) && !text.within(p, q, ".");
    }

    /** One year, one day: a duration only where something says so. */
    private boolean single(int p, int q, char unit) {
        if (unit == 'Y' && praised(p)) {
            return true;
        }
        if (text.before(p, "每", "第", "头", "又", "有", "同", "这", "那", "哪", "上", "下", "前", "后", "首", "最后", "一年", "一天", "任", "某", "另", "比", "年复", "每人", "每户", "另外")) {
            return !text.before(p, "提前") && (!text.before(p, "这") || text.at(q) != '来');
        }
        if (text.before(p, "整") && !text.before(p, "整整")) {
            return true;
        }
        if (text.hasAny(q, "一度", "四季", "到头", "一年", "比一", "又一", "之计", "一次", "一届", "一天", "一个", "级", "两次", "多次", "一小", "一报")) {
            return true;
        }
        if (text.within(text.clauseStart(p, 8), p, "每") && !(law && text.within(Math.max(text.clauseStart(p, 8), p - 6), p, "满", "工作", "从事", "增加", "超过", "延长"))) {
            return true;
        }
        return (unit == 'D' || unit == 'd') && !text.hasAny(q, "内", "以内", "之内", "以上", "时间", "后");
    }

    private boolean idiom(int p, int q, char unit, int low) {
        if (text.before(p, "学前", "每", "第", "每周", "每月", "每年", "每天", "每隔", "隔", "下一个", "上一个", "同", "逐", "历", "另", "百", "千", "万")) {
            return true;
        }
        if (text.before(p, "上", "下") && !text.before(p, "以上", "以下")) {
            return true;
        }
        if (unit == 'Y' && low >= 500) {
            return true;
        }
        return idiomAfter(q, unit);
    }

    private boolean idiomAfter(int q, char unit) {
        if (unit == 'W' && text.at(q - 1) == '周' && text.at(q - 2) == '四') {
            return true;
        }
        if (unit == 'Y' && !anniversary) {
            if (text.hasAny(q, "教育工作", "教育战线", "教育事业")) {
                return false;
            }
            if (text.hasAny(q, "级", "制", "生植", "生草", "龄", "一遇", "一次", "一届", "一轮", "规划", "计划", "行动", "攻坚", "大变样", "方案", "义务教育", "教育", "贯通", "级学生",
                    "检", "鉴", "设想", "一周期", "一个周期", "薪", "利率", "轮", "国债", "倍增")
                    || text.at(q) == '均' && !text.hasAny(q + 1, "有", "无", "未", "已", "位居", "位列", "居", "呈", "保持", "不", "没", "能", "获")
                    || text.at(q) == '期' && !text.hasAny(q, "期间", "期满", "期限")) {
                return true;
            }
            return namedPlan(q);
        }
        return unit == 'M' && text.at(q) == '期' && !text.hasAny(q, "期间", "期满", "期限");
    }

    /** {@code 今后八年计划建设的项目}: 计划 is a verb where another follows. */
    private boolean intended(int q) {
        return text.has(q, "计划") && text.hasAny(q + 2, "建", "完成", "安排", "投", "新", "实施", "改造", "发展", "生产", "增", "培养", "引进", "解决", "实现", "达到");
    }

    /** {@code 三年百万青年见习计划}: a short run of letters that ends in the kind of a plan, without a verb, is its name. */
    private boolean namedPlan(int q) {
        int e = text.clauseEnd(q, 12);
        for (int p = q; p < e; p++) {
            char c = text.at(p);
            if (c < 0x4e00 || c > 0x9fff || "来共累内间中新完投建总达增减的前后以已将了".indexOf(c) >= 0) {
                return false;
            }
            if (p > q && text.hasAny(p, "行动计划", "计划", "行动方案", "规划", "专项行动", "攻坚行动", "方案")) {
                return true;
            }
        }
        return false;
    }

    private Shape.Duration finish(int p, Shape.Duration d, int to, char unit) {
        if (d.anchor() == Shape.Anchor.NONE && measured(p, to)) {
            return refuse("the value of an indicator");
        }
        end = to;
        if (d.anchor() == Shape.Anchor.NONE && unit != 'h' && unit != 'n') {
            if (text.hasAny(to, "以前", "之前", "前") && !text.hasAny(to, "前后", "前提", "前期", "前三", "前两", "前款", "前置") && !anniversary) {
                end = to + (text.at(to) == '前' ? 1 : 2);
                return d(d, Shape.Anchor.AGO);
            }
            if (text.hasAny(to, "以后", "之后", "后") && !text.hasAny(text.at(to) == '后' ? to + 1 : to + 2, "还", "仍", "未", "没有", "再", "即", "可", "不")
                    && !text.hasAny(to, "后期", "后备", "后续", "后来", "后勤", "后的") && !anniversary) {
                end = to + (text.at(to) == '后' ? 1 : 2);
                return d(d, Shape.Anchor.LATER);
            }
        }
        return d;
    }

    static Shape.Duration d(Shape.Duration d, Shape.Anchor anchor) {
        return new Shape.Duration(d.low(), d.high(), d.unit(), d.more(), d.vague(), anchor);
    }

    private boolean measured(int p, int to) {
        int from = text.clauseStart(p, 16);
        if (text.before(p, "延长到", "延长至", "延长为", "缩短到", "缩短至", "缩短为", "压缩到", "压缩至", "压缩为", "期限在", "时间在", "时长在")
                || text.before(p, "相当于", "相等于") && text.at(to - 1) == '月') {
            return true;
        }
        if (text.within(from, p, MEASURED) && !(text.within(Math.max(from, p - 4), p, "满") && text.within(from, p, "年限"))) {
            return true;
        }
        if (text.before(p, "时间为", "时间一般为", "时间原则上为", "时间通常为", "时间约为", "时间为期", "时间不少于", "时间不得少于", "时间不低于", "时间不超过", "时间不得超过", "时长为", "时限为", "时限一般为")) {
            return true;
        }
        return text.within(from, p, MEASURED_AT_TIMES) && text.within(from, p, CHANGE) && !text.within(to, to + 1, "内");
    }

    private Shape.Duration refuse(String why) {
        refused = why;
        end = Count.starts(text.at(start)) ? Math.max(n.end, unitEnd) : start + 1;
        return null;
    }
}
