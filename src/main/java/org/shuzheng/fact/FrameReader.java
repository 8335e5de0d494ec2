package org.shuzheng.fact;

import java.util.Optional;
import org.shuzheng.doc.Entity;
import org.shuzheng.doc.EntityType;
import org.shuzheng.doc.Time;
import org.shuzheng.fact.Cues.Cue;
import org.shuzheng.text.Span;

/**
 * Takes apart what stands before a figure: from the right the verbal part ({@code 比上年 | 同比 | 增长 | 约}), from the left
 * what belongs to no indicator ({@code 其中，| 2023年 | 全市 | 累计 | 完成}); the noun phrase is what remains.
 */
final class FrameReader {

    private final Cues cues;
    private final WordLists lists;
    private final CoreReader core;
    private final String folded;

    FrameReader(Cues cues, WordLists lists, String text, String folded) {
        this.cues = cues;
        this.lists = lists;
        this.core = new CoreReader(cues, lists, text, folded);
        this.folded = folded;
    }

    /** The frame of what stands in {@code [from, to)} of a segment. */
    Frame read(Segment segment, int from, int to) {
        figureAt = to;
        Frame frame = new Frame();
        int end = fromRight(frame, segment, from, to);
        int start = fromLeft(frame, segment, from, end);
        core.read(frame, segment, start, end);
        return frame;
    }

    /** Only what opens and closes a clause: time, subject, cues; its phrase stays unread. */
    Frame edges(Segment segment) {
        figureAt = segment.end();
        Frame frame = new Frame();
        fromLeft(frame, segment, segment.start(), fromRight(frame, segment, segment.start(), segment.end()));
        return frame;
    }

    private int fromRight(Frame frame, Segment segment, int from, int to) {
        int end = to;
        while (end > from) {
            char c = folded.charAt(end - 1);
            if (c == ' ' || c == '　' || c == '“' || c == '”' && end == to) {
                end--;
                continue;
            }
            Optional<Time> time = segment.timeEnding(end);
            if (time.isPresent()) {
                int left = takeTime(frame, segment, time.get(), from);
                if (left < 0) {
                    break;
                }
                end = left;
                continue;
            }
            if (end - 3 > from && (folded.startsWith("预算的", end - 3) || folded.startsWith("计划的", end - 3))
                    && segment.timeEnding(end - 3).isPresent()) {
                frame.baseValue = end == to;
                frame.cues.add(CueKind.TARGET);
                end -= 3;
                continue;
            }
            if (end == to) {
                int former = former(frame, segment, from, end);
                if (former >= 0) {
                    end = former;
                    continue;
                }
            }
            int aim = aim(from, end);
            if (aim > 0) {
                frame.cues.add(CueKind.TARGET);
                end = aim;
                continue;
            }
            if (c == '的' && segment.timeEnding(end - 1).isPresent()) {
                if (end == to || onlyBounds(end, to)) {
                    frame.baseValue = true;
                }
                end--;
                continue;
            }
            if ((c == '内' || c == '间' || c == '中' || c == '来' || c == '里') && segment.timeEnding(end - 1).isPresent()) {
                end--;
                continue;
            }
            if (segment.nameCovers(end)) {
                break;
            }
            int perHead = perHead(from, end);
            if (end == to && perHead > 0) {
                end = perHead;
                continue;
            }
            Optional<Cue> cue = cues.before(folded, from, end);
            if (cue.isEmpty() || !takesFromRight(frame, cue.get(), from, from > segment.start())) {
                break;
            }
            take(frame, cue.get());
            end = cue.get().start();
        }
        return end;
    }

    /** Where 的调控目标 starts behind the noun of a rate: 经济增长速度的调控目标 states a growth. */
    private int aim(int from, int end) {
        if (end - 2 <= from || !folded.startsWith("目标", end - 2)) {
            return -1;
        }
        int at = end - 2;
        for (String word : new String[] {"预期", "调控", "控制", "规划", "计划", "年度", "主要"}) {
            if (at - 2 > from && folded.startsWith(word, at - 2)) {
                at -= 2;
            }
        }
        if (at - 1 > from && folded.charAt(at - 1) == '的') {
            at--;
        }
        return cues.before(folded, from, at).filter(c -> c.is(CueKind.RATE_UP) || c.is(CueKind.RATE_DOWN)
                || c.is(CueKind.RISE) && c.form().equals("增长")).isPresent() ? at : -1;
    }

    /** Where 比原定的, 较112年度法定预算数 start: what stands behind is a value compared with; -1 for anything else. */
    private int former(Frame frame, Segment segment, int from, int to) {
        boolean of = folded.charAt(to - 1) == '的';
        int end = of ? to - 1 : to;
        for (String word : lists.of(of ? WordList.FORMER : WordList.BUDGET_NOUN)) {
            int at = end - word.length();
            if (at <= from || !folded.startsWith(word, at)) {
                continue;
            }
            Optional<Time> time = segment.timeEnding(at);
            int left = time.map(t -> t.span().start()).orElse(at);
            if (left <= from || "比较由从".indexOf(folded.charAt(left - 1)) < 0 || !of && time.isEmpty()) {
                continue;
            }
            frame.baseValue = true;
            frame.base = time;
            if (!of) {
                frame.baseNoun = Optional.of(new Span(at, end));
            } else if (!"现目过以解战原有".contains(word.substring(0, 1)) || word.length() > 2 && word.contains("计") || word.contains("设想")
                    || word.equals("原定") || word.equals("原订")) {
                frame.cues.add(CueKind.TARGET);
            }
            if ("由从".indexOf(folded.charAt(left - 1)) >= 0) {
                frame.cues.add(CueKind.FROM);
                frame.verb = Optional.of(CueKind.FROM);
            }
            return left - 1;
        }
        return -1;
    }

    /** 提高到人均280元: the rate is part of the figure's sense, the verb stands before it. */
    private int perHead(int from, int end) {
        for (String rate : new String[] {"每人每年", "每人每月", "人均", "户均", "每人", "每月"}) {
            int at = end - rate.length();
            if (at - 1 >= from && folded.startsWith(rate, at) && "到至为达是".indexOf(folded.charAt(at - 1)) >= 0) {
                return at;
            }
        }
        for (int each = end - 1; each > from && end - each <= 4; each--) {
            if (folded.charAt(each) == '每' && "到至为达".indexOf(folded.charAt(each - 1)) >= 0) {
                return each;
            }
        }
        return -1;
    }

    private boolean onlyBounds(int from, int to) {
        int end = to;
        while (end > from) {
            Optional<Cue> cue = cues.before(folded, from, end);
            if (folded.charAt(end - 1) == ' ') {
                end--;
            } else if (cue.isPresent() && cue.get().is(CueKind.BOUND)) {
                end = cue.get().start();
            } else {
                return false;
            }
        }
        return true;
    }

    private boolean takesFromRight(Frame frame, Cue cue, int from, boolean later) {
        for (CueKind kind : cue.kinds()) {
            switch (kind) {
                case RISE, FALL:
                    // 高 and 多 are verbs of growth only behind a comparison: 比计划多227个
                    if (cue.form().length() == 1 && "多高低少快慢".contains(cue.form())) {
                        String earlier = folded.substring(from, cue.start());
                        return later && earlier.isBlank() || earlier.contains("比") || earlier.contains("较")
                                || cue.start() > from + 1 && "多少".contains(cue.form()) && cue.end() < folded.length()
                                && folded.charAt(cue.end()) == '了';
                    }
                    if (cue.form().startsWith("节")) {
                        return folded.substring(from, cue.start()).contains("比") || folded.substring(from, cue.start()).contains("较");
                    }
                    if (cue.form().length() == 1 && "增升减降涨跌翻".contains(cue.form())) {
                        return cue.start() == from || " 则又再，同比".indexOf(folded.charAt(cue.start() - 1)) >= 0
                                || cues.before(folded, from, cue.start()).isPresent();
                    }
                    return true;
                case RATE_UP, RATE_DOWN:
                    if (folded.substring(from, cue.start()).contains("拉")) {
                        return false;
                    }
                    return !frame.grows() && !frame.has(CueKind.YOY) && !frame.has(CueKind.MOM) && frame.base.isEmpty();
                case REACH, BOUND, YOY, MOM, MEAN, SAME, FROM, EQUAL, REAL, PRICE_CONSTANT,
                        PRICE_CURRENT, FORECAST, TARGET, STATE:
                    return true;
                case RANK:
                    return true;
                default:
            }
        }
        return false;
    }

    private void take(Frame frame, Cue cue) {
        frame.current |= cue.form().startsWith("已") || cue.form().startsWith("目前");
        frame.apart |= cue.form().contains("分别") || cue.form().equals("依次");
        frame.each |= cue.form().equals("均") || cue.form().equals("都") || cue.form().equals("均为");
        if (cue.form().startsWith("编列")) {
            frame.budget = true;
        }
        boolean bound = (cue.form().equals("高于") || cue.form().equals("低于")) && cue.end() == figureAt && frame.cues.isEmpty();
        if (bound) {
            // 废品率仍高于2%: a level, compared with nothing
            frame.cues.add(CueKind.REACH);
            frame.verb = Optional.of(CueKind.REACH);
            frame.verbSpan = Optional.of(new Span(cue.start(), cue.end()));
            return;
        }
        frame.cues.addAll(cue.kinds());
        Span span = new Span(cue.start(), cue.end());
        for (CueKind kind : cue.kinds()) {
            switch (kind) {
                case RISE, FALL, RATE_UP, RATE_DOWN -> {
                    if (!frame.grows() && !frame.arrived) {
                        frame.verb = Optional.of(kind);
                        frame.verbSpan = Optional.of(span);
                    }
                    if (cues.note(cue.form()).equals("cagr")) {
                        frame.meanRate = true;
                    }
                }
                case REACH, STATE, EQUAL, FROM, RANK -> {
                    if (frame.verb.isEmpty() || frame.verb.get() == CueKind.STATE && kind != CueKind.RANK) {
                        frame.verb = Optional.of(kind);
                        frame.verbSpan = Optional.of(span);
                    }
                    if (cues.note(cue.form()).equals("target")) {
                        frame.cues.add(CueKind.TARGET);
                    }
                }
                case YOY, MOM, MEAN -> frame.basisSpan = Optional.of(span);
                case FORECAST, TARGET -> frame.statusSpan = Optional.of(span);
                case PRICE_CONSTANT -> frame.price = Optional.of("constant");
                case PRICE_CURRENT -> frame.price = Optional.of("current");
                default -> { }
            }
        }
    }

    private int figureAt;

    /** True when the figure behind is 一半, 2.5倍. */
    private boolean isMultiple(Segment segment) {
        String after = folded.substring(figureAt, Math.min(folded.length(), figureAt + 9));
        return after.startsWith("一半") || after.contains("倍");
    }

    /** Takes a time that stands before the verbal part; what stands before it says what it is. */
    private int takeTime(Frame frame, Segment segment, Time time, int from) {
        int at = time.span().start();
        while (at > from && folded.charAt(at - 1) == ' ') {
            at--;
        }
        if (at > from) {
            for (String word : new String[] {"比较", "相较于", "相较", "比", "较", "同", "与", "和"}) {
                if (at - word.length() >= from && folded.startsWith(word, at - word.length())) {
                    frame.base = Optional.of(time);
                    return at - word.length();
                }
            }
            int compare = folded.charAt(at - 1) == '的' ? attributed(from, at) : -1;
            if (compare >= 0) {
                frame.base = Optional.of(time);
                return compare;
            }
            for (String word : new String[] {"相当于", "等于", "达到", "是", "为"}) {
                if (at - word.length() >= from && folded.startsWith(word, at - word.length())
                        && frame.baseValue && (!word.equals("为") && !word.equals("达到") || isMultiple(segment))) {
                    frame.base = Optional.of(time);
                    frame.cues.add(CueKind.EQUAL);
                    frame.verb = Optional.of(CueKind.EQUAL);
                    return at - word.length();
                }
            }
            for (String word : new String[] {"低于", "高于", "快于", "慢于", "好于", "超过"}) {
                if (at - 2 >= from && folded.startsWith(word, at - 2)) {
                    frame.elliptic = true;
                    frame.time = frame.time.filter(t -> !(Periods.isDuration(t) && time.value().contains("/"))).or(() -> Optional.of(time));
                    return at - 2;
                }
            }
            for (String word : new String[] {"由", "从", "自"}) {
                if (folded.startsWith(word, at - word.length())) {
                    frame.time = frame.time.or(() -> Optional.of(time));
                    frame.cues.add(CueKind.FROM);
                    frame.verb = frame.verb.filter(v -> v != CueKind.STATE).or(() -> Optional.of(CueKind.FROM));
                    return at - word.length();
                }
            }
            if (frame.baseValue && (folded.charAt(at - 1) == '到' || folded.charAt(at - 1) == '至' || folded.charAt(at - 1) == '为')) {
                frame.arrived = true;
                frame.baseValue = false;
                frame.cues.add(CueKind.REACH);
                frame.verb = Optional.of(CueKind.REACH);
            }
            for (String word : new String[] {"截至", "截止", "到", "至", "在", "于", "为"}) {
                if (word.equals("为") && !frame.arrived) {
                    continue;
                }
                if (at - word.length() >= from && folded.startsWith(word, at - word.length())) {
                    at -= word.length();
                    break;
                }
            }
        }
        // 1953年到1978年的二十六年间: the span names the period, the duration only its length
        if (frame.time.isEmpty() || Periods.isDuration(frame.time.get()) && time.value().contains("/")) {
            frame.time = Optional.of(time);
        }
        return at;
    }

    private int fromLeft(Frame frame, Segment segment, int from, int end) {
        int start = from;
        boolean preposition = false;
        final int stop = end;
        while (start < end) {
            char c = folded.charAt(start);
            if (c == ' ' || c == '　' || c == '\u200b' || c == '—' || c == '-' || c == '”' || c == '）' || c == ')' || c == '」') {
                start++;
                continue;
            }
            // “我们村今年…: a speech that goes on beyond the clause
            if (c == '“' && !closes(start, end)) {
                start++;
                continue;
            }
            int enumerator = enumerator(start, end, segment);
            if (enumerator > start) {
                start = enumerator;
                continue;
            }
            int bracketed = bracketedTime(frame, segment, start, end);
            if (bracketed > start) {
                start = bracketed;
                continue;
            }
            Optional<Time> time = segment.timeStarting(start);
            if (time.isPresent()) {
                if (start > from && "比较同与和".indexOf(folded.charAt(start - 1)) >= 0 && !frame.base.isPresent()
                        && start - 1 >= from) {
                    frame.base = time;
                } else if (frame.time.isEmpty() && !(start > from && folded.charAt(start - 1) == '由')) {
                    frame.time = time;
                }
                start = time.get().span().end();
                // 近5年（2018至2022年）: the bracket says which years
                Optional<Time> which = start + 1 < end && "(（".indexOf(folded.charAt(start)) >= 0 ? segment.timeStarting(start + 1) : Optional.empty();
                if (which.isPresent() && which.get().span().end() < end && ")）".indexOf(folded.charAt(which.get().span().end())) >= 0) {
                    frame.time = frame.time.filter(t -> !Periods.isDuration(t)).or(() -> which);
                    start = which.get().span().end() + 1;
                }
                int tail = lists.at(WordList.TIME_TAIL, folded, start, end);
                if (tail > 0 && !cues.guarded(folded, start, end)) {
                    start += tail;
                }
                preposition = false;
                continue;
            }
            Optional<Entity> name = segment.nameStarting(start);
            int listed = name.isPresent() && !preposition && from == segment.start() ? bearers(segment, start, end) : 0;
            if (listed > 0) {
                frame.subject = Optional.of(new Span(start, listed));
                frame.subjectName = name;
                start = listed;
                continue;
            }
            if (name.isPresent() && from > segment.start()) {
                break;
            }
            if (name.isPresent() && !preposition && name.get().span().end() <= end) {
                int behind = name.get().span().end();
                if (isSubject(name.get(), behind, end, segment)) {
                    frame.subject = Optional.of(name.get().span());
                    frame.subjectName = name;
                    start = behind;
                    if (start < end && folded.charAt(start) == '的') {
                        start++;
                    }
                    continue;
                }
                break;
            }
            Optional<Cue> cue = cues.after(folded, start, end);
            if (cue.isEmpty()) {
                break;
            }
            Cue found = cue.get();
            if (found.is(CueKind.PLACE)) {
                frame.subject = Optional.of(new Span(found.start(), found.end()));
                frame.subjectName = Optional.empty();
            } else if (found.is(CueKind.LEAD)) {
                if (found.form().equals("经") && segment.nameStarting(found.end()).isEmpty() && folded.substring(found.end(), end).contains("的")) {
                    break;
                }
                if (found.form().equals("对") && folded.startsWith("贡献率", end - 3)) {
                    break;
                }
                if (found.form().equals("相当于") && folded.charAt(end - 1) == '的') {
                    break;
                }
                if ("对与和同向为以把".contains(found.form()) && (segment.nameStarting(found.end()).isPresent()
                        || cues.after(folded, found.end(), end).filter(x -> x.is(CueKind.PLACE) && x.end() < stop).isPresent())) {
                    break;
                }
                if (found.is(CueKind.FORECAST)) {
                    frame.cues.add(CueKind.FORECAST);
                    frame.statusSpan = Optional.of(new Span(found.start(), found.end()));
                }
                frame.current |= found.form().startsWith("现") || found.form().startsWith("已") || found.form().equals("目前");
                if (found.form().equals("现已")) {
                    frame.now = true;
                }
                if (found.form().equals("在")) {
                    int over = phase(segment, found.end(), end);
                    if (over > 0) {
                        start = over;
                        continue;
                    }
                }
                frame.anaphor |= found.form().equals("其") || found.form().startsWith("其中");
                if (cues.note(found.form()).equals("part")) {
                    frame.part = true;
                }
                preposition = false;
            } else if (found.is(CueKind.FORECAST) || found.is(CueKind.TARGET)) {
                frame.cues.addAll(found.kinds());
                frame.statusSpan = Optional.of(new Span(found.start(), found.end()));
            } else if (found.is(CueKind.INNER) || found.is(CueKind.LIGHT)) {
                frame.verbTaken = true;
            } else if (found.is(CueKind.BOUND) || found.is(CueKind.YOY) || found.is(CueKind.MEAN)
                    || found.is(CueKind.REAL) && found.end() - found.start() > 2
                    || found.is(CueKind.PRICE_CONSTANT) || found.is(CueKind.MOM) || found.is(CueKind.SAME)) {
                if (found.is(CueKind.MEAN) && !frame.grows()) {
                    break;
                }
                frame.cues.addAll(found.kinds());
            } else {
                break;
            }
            if (found.is(CueKind.TARGET)) {
                frame.cues.add(CueKind.TARGET);
                frame.statusSpan = Optional.of(new Span(found.start(), found.end()));
            }
            start = found.end();
            if (start < end && folded.charAt(start) == '了') {
                start++;
            }
        }
        return start;
    }

    /** Where a comparison with a described time opens: 较疫情前的108年; nothing when none does. */
    private int attributed(int from, int at) {
        for (int i = at - 2; i >= Math.max(from, at - 14); i--) {
            if ((folded.charAt(i) == '比' || folded.charAt(i) == '较') && cues.before(folded, from, i + 1).filter(c -> c.is(CueKind.YOY)).isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    /** 近5年(107至111年): a bracket behind a duration says which years it means. */
    private int bracketedTime(Frame frame, Segment segment, int start, int end) {
        if (frame.time.isEmpty() || folded.charAt(start) != '(' && folded.charAt(start) != '（') {
            return -1;
        }
        Optional<Time> inside = segment.timeStarting(start + 1);
        int close = inside.map(t -> t.span().end()).orElse(end);
        if (close >= end || folded.charAt(close) != ')' && folded.charAt(close) != '）') {
            return -1;
        }
        if (Periods.isDuration(frame.time.get())) {
            frame.time = inside;
        }
        return close + 1;
    }

    /** Where a list of names ends that a verb follows, 0 when it is none: 软件园、保税区 in 软件园、保税区集聚企业. */
    private int bearers(Segment segment, int start, int end) {
        int at = start;
        int names = 0;
        Optional<Entity> name = segment.nameStarting(at);
        while (name.isPresent() && (name.get().type() == EntityType.LOC || name.get().type() == EntityType.ORG)) {
            names++;
            at = name.get().span().end();
            if (at >= end || "、和与及".indexOf(folded.charAt(at)) < 0) {
                break;
            }
            name = segment.nameStarting(at + 1);
        }
        boolean verb = at < end && cues.after(folded, at, end)
                .filter(c -> c.form().length() > 1 && (c.is(CueKind.LIGHT) || c.is(CueKind.INNER))).isPresent();
        return names > 1 && name.isPresent() && verb ? at : 0;
    }

    private boolean closes(int open, int end) {
        for (int i = open + 1; i < end; i++) {
            if (folded.charAt(i) == '”') {
                return true;
            }
        }
        return false;
    }

    /** 在恢复期间, 在调整初期 at the head of a clause name a phase, no indicator. */
    private int phase(Segment segment, int from, int to) {
        for (int i = from; i < Math.min(to, from + 8); i++) {
            if (segment.timeStarting(i).isPresent()) {
                return -1;
            }
            int phase = lists.at(WordList.PHASE, folded, i, to);
            if (phase > 0) {
                return i + phase;
            }
        }
        return -1;
    }

    private boolean isSubject(Entity name, int behind, int end, Segment segment) {
        // 鞍山1985年钢产量: a name that the time sets apart from the noun is what the clause is about
        if (segment.timeStarting(behind).isPresent()) {
            return name.type() == EntityType.LOC || name.type() == EntityType.ORG;
        }
        // 香港等航线, 东山、西山绿化: a name that opens a list is part of the indicator
        if (behind < end && "、和与及至等".indexOf(folded.charAt(behind)) >= 0) {
            return false;
        }
        String rest = folded.substring(behind, Math.max(behind, end));
        if (cues.is(rest, CueKind.SIZE)) {
            return true;
        }
        if (name.type() == EntityType.LOC && ("河江湖山路街桥沟岭".indexOf(folded.charAt(behind - 1)) >= 0 || folded.startsWith("广场", behind - 2))) {
            return false;
        }
        if (rest.contains("项目") || rest.contains("工程") || rest.endsWith("的") && rest.length() > 2) {
            return false;
        }
        return (name.type() == EntityType.LOC || name.type() == EntityType.ORG) && behind <= end;
    }

    /** {@code 1、 ① （一） 一是 第一，} at the head of a segment belong to no phrase. */
    private int enumerator(int start, int end, Segment segment) {
        if (folded.charAt(start) == '第' && start + 2 < end && folded.charAt(start + 2) == '是') {
            return start + 3;
        }
        if (start != segment.start() && folded.charAt(start) != '、') {
            return start;
        }
        char c = folded.charAt(start);
        int close = c == '（' || c == '(' ? Math.max(folded.indexOf('）', start), folded.indexOf(')', start)) : -1;
        if (close > start + 1 && close < end && close - start <= 3
                && folded.substring(start + 1, close).chars().allMatch(n -> "一二三四五六七八九十0123456789".indexOf(n) >= 0)) {
            return close + 1;
        }
        if (c >= '①' && c <= '⑳' || c == '、' || c == '．' || c == '。') {
            return start + 1;
        }
        int i = start;
        while (i < end && (Character.isDigit(folded.charAt(i)) || "一二三四五六七八九十".indexOf(folded.charAt(i)) >= 0)) {
            i++;
        }
        if (i > start && i < end && "、.是".indexOf(folded.charAt(i)) >= 0 && i - start <= 2) {
            return i + 1;
        }
        return start;
    }

}
