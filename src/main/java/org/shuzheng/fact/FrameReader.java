package org.shuzheng.fact;

import java.util.List;
import java.util.Optional;
import org.shuzheng.doc.Entity;
import org.shuzheng.doc.EntityType;
import org.shuzheng.doc.Figure;
import org.shuzheng.doc.Time;
import org.shuzheng.fact.Cues.Cue;
import org.shuzheng.text.Span;

/**
 * Takes apart what stands before a figure: from the right the verbal part ({@code 比上年 | 同比 | 增长 | 约}), from the left
 * what belongs to no indicator ({@code 其中，| 2023年 | 全市 | 累计 | 完成}); the noun phrase is what remains.
 */
final class FrameReader {

    private static final List<CueKind> RATES = List.of(CueKind.RATE_UP, CueKind.RATE_DOWN);

    private final Cues cues;
    private final String text;
    private final String folded;

    FrameReader(Cues cues, String text, String folded) {
        this.cues = cues;
        this.text = text;
        this.folded = folded;
    }

    /** The frame of what stands in {@code [from, to)} of a segment. */
    Frame read(Segment segment, int from, int to) {
        figureAt = to;
        Frame frame = new Frame();
        int end = fromRight(frame, segment, from, to);
        int start = fromLeft(frame, segment, from, end);
        core(frame, segment, start, end);
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
            Optional<Time> time = timeEnding(segment, end);
            if (time.isPresent()) {
                int left = takeTime(frame, segment, time.get(), from);
                if (left < 0) {
                    break;
                }
                end = left;
                continue;
            }
            if (c == '的' && timeEnding(segment, end - 1).isPresent()) {
                if (end == to || onlyBounds(end, to)) {
                    frame.baseValue = true;
                }
                end--;
                continue;
            }
            if ((c == '内' || c == '间' || c == '中' || c == '来' || c == '里') && timeEnding(segment, end - 1).isPresent()) {
                end--;
                continue;
            }
            if (entityCovers(segment, end)) {
                break;
            }
            int perHead = perHead(from, end);
            if (end == to && perHead > 0) {
                end = perHead;
                continue;
            }
            Optional<Cue> cue = cues.before(folded, from, end);
            if (cue.isEmpty() || !takesFromRight(frame, cue.get(), from)) {
                break;
            }
            take(frame, cue.get());
            end = cue.get().start();
        }
        return end;
    }

    /** 提高到人均280元: the rate is part of the figure's sense, the verb stands before it. */
    private int perHead(int from, int end) {
        for (String rate : new String[] {"每人每年", "每人每月", "人均", "户均", "每人", "每月"}) {
            int at = end - rate.length();
            if (at - 1 >= from && folded.startsWith(rate, at) && "到至为达".indexOf(folded.charAt(at - 1)) >= 0) {
                return at;
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

    private boolean takesFromRight(Frame frame, Cue cue, int from) {
        for (CueKind kind : cue.kinds()) {
            switch (kind) {
                case RISE, FALL:
                    // 高 and 多 are verbs of growth only behind a comparison: 比计划多227个
                    if (cue.form().length() == 1 && "多高低少快慢".contains(cue.form())) {
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
                    return !frame.grows() && frame.basisSpan.isEmpty() && frame.base.isEmpty();
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
            for (String word : new String[] {"相当于", "等于", "是", "为"}) {
                if (at - word.length() >= from && folded.startsWith(word, at - word.length())
                        && frame.baseValue && (!word.equals("为") || isMultiple(segment))) {
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
            int enumerator = enumerator(start, end, segment);
            if (enumerator > start) {
                start = enumerator;
                continue;
            }
            Optional<Time> time = timeStarting(segment, start);
            if (time.isPresent()) {
                if (start > from && "比较同与和".indexOf(folded.charAt(start - 1)) >= 0 && !frame.base.isPresent()
                        && start - 1 >= from) {
                    frame.base = time;
                } else if (frame.time.isEmpty()) {
                    frame.time = time;
                }
                start = time.get().span().end();
                for (String tail : new String[] {"相比", "比较", "以来", "以内", "期间", "内", "间", "中", "来", "里", "的", "一年", "起"}) {
                    if (folded.startsWith(tail, start) && start + tail.length() <= end && !cues.guarded(folded, start, end)) {
                        start += tail.length();
                        break;
                    }
                }
                preposition = false;
                continue;
            }
            Optional<Entity> name = nameStarting(segment, start);
            if (name.isPresent() && from > segment.start()) {
                break;
            }
            if (name.isPresent() && !preposition && name.get().span().end() <= end) {
                int behind = name.get().span().end();
                if (isSubject(name.get(), behind, end)) {
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
                if (found.form().equals("相当于") && folded.charAt(end - 1) == '的') {
                    break;
                }
                if ("对与和同向为以把".contains(found.form()) && (nameStarting(segment, found.end()).isPresent()
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

    /** 在恢复期间, 在调整初期 at the head of a clause name a phase, no indicator. */
    private int phase(Segment segment, int from, int to) {
        for (int i = from; i < Math.min(to, from + 8); i++) {
            if (timeStarting(segment, i).isPresent()) {
                return -1;
            }
            for (String word : new String[] {"期间", "时期", "初期", "中期", "后期", "前期", "过程中", "的同时", "基础上", "情况下", "条件下", "推动下"}) {
                if (folded.startsWith(word, i) && i + word.length() <= to) {
                    return i + word.length();
                }
            }
        }
        return -1;
    }

    private boolean isSubject(Entity name, int behind, int end) {
        // 香港等航线, 东山、西山绿化: a name that opens a list is part of the indicator
        if (behind < end && "、和与及至等".indexOf(folded.charAt(behind)) >= 0) {
            return false;
        }
        if (name.type() == EntityType.LOC && ("河江湖山路街桥库沟岭".indexOf(folded.charAt(behind - 1)) >= 0 || folded.startsWith("广场", behind - 2))) {
            return false;
        }
        String rest = folded.substring(behind, Math.max(behind, end));
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

    /** The noun phrase and what is hidden in it: 占, 比…, 实现. */
    private void core(Frame frame, Segment segment, int from, int to) {
        int start = from;
        int end = to;
        if (start >= end || frame.elliptic) {
            return;
        }
        if (frame.grows() || frame.verb.filter(v -> v == CueKind.EQUAL).isPresent()) {
            int compare = compareAt(start, end);
            if (compare >= 0) {
                frame.compared = true;
                String object = folded.substring(compare, end);
                frame.comparedTime = object.endsWith("年") || object.endsWith("时期") || object.endsWith("期间") || object.endsWith("以前")
                        || object.endsWith("前");
                end = compare;
            }
        }
        Optional<Cue> head = cues.after(folded, start, end);
        if (head.isPresent()) {
            Cue cue = head.get();
            boolean above = "高出高于低于快于慢于多出".contains(cue.form()) && cue.form().length() > 1;
            if (above && folded.charAt(end - 1) != '的' && folded.charAt(end - 1) != '之') {
                frame.cues.remove(CueKind.MEAN);
                frame.meanRate = false;
                frame.compared = true;
                frame.verb = Optional.of(cue.is(CueKind.RISE) ? CueKind.RISE : CueKind.FALL);
                return;
            }
            if ((cue.is(CueKind.RISE) || cue.is(CueKind.FALL)) && cue.form().length() > 1 && !frame.grows()) {
                frame.leadingGrowth = Optional.of(cue.is(CueKind.RISE) ? CueKind.RISE : CueKind.FALL);
                if (cue.end() >= end) {
                    start = end;
                } else {
                    start = cue.end();
                    if (start < end && folded.charAt(start) == '了') {
                        start++;
                    }
                }
            } else if (cue.is(CueKind.ACTION)) {
                frame.action = text.substring(cue.start(), cue.end());
            }
        }
        if (end > start) {
            Optional<Cue> tail = cues.before(folded, start, end);
            if (tail.isPresent() && tail.get().is(CueKind.INVEST)) {
                frame.invest = true;
            }
        }
        if (end > start && folded.charAt(end - 1) == '的' || frame.baseValue) {
            for (String word : new String[] {"相当于", "等于"}) {
                int at = folded.indexOf(word, start);
                if (at >= start && at < end) {
                    frame.verb = Optional.of(CueKind.EQUAL);
                    frame.cues.add(CueKind.EQUAL);
                    for (Time time : segment.times()) {
                        if (time.span().start() >= at && time.span().end() <= end) {
                            frame.base = Optional.of(time);
                        }
                    }
                    end = at;
                }
            }
        }
        if (frame.leadingGrowth.isEmpty() && !frame.grows() && frame.verb.filter(v -> v != CueKind.STATE).isEmpty()) {
            for (String word : new String[] {"增加", "减少"}) {
                int at = folded.indexOf(word, start);
                if (at > start && at + 2 < end && !folded.startsWith("值", at + 2)) {
                    frame.leadingGrowth = Optional.of(word.equals("增加") ? CueKind.RISE : CueKind.FALL);
                    int left = folded.charAt(at - 1) == '就' || folded.charAt(at - 1) == '共' ? at - 1 : at;
                    frame.phrase = withoutInner(frame, segment, start, left).plus(Phrase.of(text, folded, at + 2, end));
                    return;
                }
            }
        }
        for (int i = start + 1; from > segment.start() && i < end; i++) {
            if (cues.after(folded, i, end).filter(c -> c.is(CueKind.ACTION) && c.form().equals("发放")).isPresent()) {
                start = i;
                frame.action = "发放";
            }
        }
        int share = shareAt(start, end);
        if (share >= 0) {
            frame.cues.add(CueKind.SHARE);
            frame.whole = wholeOf(share + 1, end);
            end = share;
        }
        frame.phrase = withoutInner(frame, segment, start, end);
        if (frame.phrase.folded().endsWith("使") || frame.phrase.folded().endsWith("让")) {
            frame.phrase = frame.phrase.withoutTail(1);
        }
        if (frame.grows() && frame.phrase.folded().endsWith("计划") && frame.phrase.length() > 4) {
            frame.phrase = frame.phrase.withoutTail(2);
            frame.cues.add(CueKind.TARGET);
        }
        if (frame.phrase.length() == 1 && "需能这那其他它还更很最".contains(frame.phrase.folded())) {
            frame.phrase = Phrase.NONE;
        }
    }

    /** Where 比 or 较 opens a comparison inside a phrase; 比重, 比例, 占比 do not. */
    private int compareAt(int start, int end) {
        for (int i = start; i < end; i++) {
            char c = folded.charAt(i);
            char next = i + 1 < end ? folded.charAt(i + 1) : ' ';
            if (c == '比' && "重例率值价较较".indexOf(next) < 0 && (i == start || "占同环对之百成入量性".indexOf(folded.charAt(i - 1)) < 0)
                    && i + 1 < end) {
                return i;
            }
            if (c == '较' && i + 1 < end && "大小高低快慢强好多少为".indexOf(next) < 0 && (i == start || folded.charAt(i - 1) != '比')) {
                return i;
            }
        }
        return -1;
    }

    private int shareAt(int start, int end) {
        for (int i = start; i < end; i++) {
            if (folded.charAt(i) == '占') {
                char next = i + 1 < end ? folded.charAt(i + 1) : ' ';
                char last = i > start ? folded.charAt(i - 1) : ' ';
                boolean land = next == '地' && (i + 2 >= end || "方区".indexOf(folded.charAt(i + 2)) < 0);
                if (!land && "有用领据比".indexOf(next) < 0 && "所侵抢霸强独".indexOf(last) < 0) {
                    return i;
                }
            }
        }
        return -1;
    }

    private Phrase wholeOf(int start, int end) {
        Phrase whole = Phrase.of(text, folded, start, end);
        for (String tail : new String[] {"的比重", "的比例", "的份额", "比重", "比例", "份额", "的"}) {
            if (whole.folded().endsWith(tail) && whole.length() > tail.length()) {
                return whole.withoutTail(tail.length());
            }
        }
        return whole.folded().equals("比重") ? Phrase.NONE : whole;
    }

    private Phrase withoutInner(Frame frame, Segment segment, int start, int end) {
        Phrase phrase = Phrase.NONE;
        int piece = start;
        for (int i = start; i < end; i++) {
            Optional<Time> time = timeStarting(segment, i);
            Optional<Cue> cue = cues.after(folded, i, end);
            if (time.isPresent() && time.get().span().end() <= end) {
                phrase = phrase.plus(Phrase.of(text, folded, piece, i));
                for (String plan : new String[] {"计划", "预计", "规定", "提出", "要求", "决定", "估计"}) {
                    if (phrase.folded().endsWith(plan)) {
                        phrase = Phrase.NONE;
                    }
                }
                if (frame.time.isEmpty() && !(i > start && "比较同由从".indexOf(folded.charAt(i - 1)) >= 0)) {
                    frame.time = time;
                    frame.ownSpan = !(i > start && "续近".indexOf(folded.charAt(i - 1)) >= 0);
                }
                piece = time.get().span().end();
                i = piece - 1;
            } else if (cue.isPresent() && cue.get().is(CueKind.INNER) && i > start
                    && (cue.get().end() >= end || folded.charAt(cue.get().end()) != '的')) {
                phrase = phrase.plus(Phrase.of(text, folded, piece, i));
                piece = cue.get().end();
                if (piece < end && folded.charAt(piece) == '了') {
                    piece++;
                }
                i = piece - 1;
            }
        }
        phrase = phrase.plus(Phrase.of(text, folded, Math.min(piece, end), end));
        phrase = plain(phrase);
        while (phrase.folded().endsWith("的") || phrase.folded().endsWith("在") || phrase.folded().endsWith("得")) {
            if (phrase.folded().endsWith("的") && segment.hasFigures()) {
                break;
            }
            phrase = phrase.withoutTail(1);
        }
        return phrase;
    }

    /** Without remarks in brackets, without what only leads up to the name: 「甲」項下「乙」之「丙」 is 「丙」. */
    private Phrase plain(Phrase phrase) {
        Phrase p = phrase;
        String f = p.folded();
        int open = Math.max(f.indexOf('（'), f.indexOf('('));
        int close = Math.max(f.indexOf('）'), f.indexOf(')'));
        if (open > 0 && close > open) {
            String inside = f.substring(open, close);
            if (inside.contains("下同") || inside.contains("不包括") || inside.contains("，")) {
                p = p.part(0, open).plus(p.part(close + 1, p.length()));
                f = p.folded();
            }
        }
        if (open > 0 && close == f.length() - 1 && f.substring(open + 1, close).chars().allMatch(c -> c < 128)) {
            p = p.part(0, open);
            f = p.folded();
        }
        int of = f.lastIndexOf("」之「");
        if (of > 0) {
            p = p.part(of + 2, p.length());
            f = p.folded();
        }
        if (f.startsWith("因") && f.length() < 12 || f.startsWith("远远") || f.equals("超过") || f.equals("围绕")) {
            return Phrase.NONE;
        }
        return p;
    }

    private Optional<Time> timeEnding(Segment segment, int end) {
        for (Time time : segment.times()) {
            if (time.span().end() == end) {
                return Optional.of(time);
            }
        }
        return Optional.empty();
    }

    private Optional<Time> timeStarting(Segment segment, int start) {
        for (Time time : segment.times()) {
            if (time.span().start() == start) {
                return Optional.of(time);
            }
        }
        return Optional.empty();
    }

    private boolean entityCovers(Segment segment, int end) {
        for (Entity name : segment.entities()) {
            if (name.span().start() < end && end <= name.span().end()) {
                return true;
            }
        }
        return false;
    }

    private Optional<Entity> nameStarting(Segment segment, int start) {
        for (Entity name : segment.entities()) {
            if (name.span().start() == start) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** True when a figure lies beside a time in the text between, so that both belong together. */
    static boolean adjacent(Figure figure, Time time) {
        return time.span().end() <= figure.span().start() && figure.span().start() - time.span().end() <= 2;
    }
}
