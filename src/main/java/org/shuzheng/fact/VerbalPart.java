package org.shuzheng.fact;

import java.util.Optional;
import org.shuzheng.doc.Time;
import org.shuzheng.fact.Cues.Cue;
import org.shuzheng.text.Span;

/** Takes the verbal part off what stands before a figure, from the right: {@code 比上年 | 同比 | 增长 | 约}. */
final class VerbalPart {

    /** Letters of the longest word for what is planned, with its 的. */
    private static final int PLANNED = 3;

    private final Cues cues;
    private final WordLists lists;
    private final String folded;
    private int figureAt;

    VerbalPart(Cues cues, WordLists lists, String folded) {
        this.cues = cues;
        this.lists = lists;
        this.folded = folded;
    }

    /** Fills the frame; where the verbal part of {@code [from, to)} starts. */
    int read(Frame frame, Segment segment, int from, int to) {
        figureAt = to;
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
            int planned = c == '的' ? lists.endsWith(WordList.PLANNED_OF, folded.substring(Math.max(from, end - PLANNED), end)) : 0;
            if (planned > 0 && segment.timeEnding(end - planned).isPresent()) {
                frame.baseValue = end == to;
                frame.cues.add("预估".indexOf(folded.charAt(end - planned)) >= 0 && folded.charAt(end - planned + 1) != '算' ? CueKind.FORECAST : CueKind.TARGET);
                end -= planned;
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
            // 从世界第七位, 升至全球第一位: the field of a rank
            Optional<Cue> field = end == to && to < folded.length() && folded.charAt(to) == '第' ? cues.before(folded, from, end) : Optional.empty();
            if (field.filter(f -> f.is(CueKind.PLACE) && f.start() > from && "从由自至到为居列".indexOf(folded.charAt(f.start() - 1)) >= 0).isPresent()) {
                end = field.get().start();
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
            // 两年平均增长: the year belongs to the time before
            end += folded.charAt(end) == '年' && segment.timeEnding(end + 1).isPresent() ? 1 : 0;
            if ((cue.get().is(CueKind.RATE_UP) || cue.get().is(CueKind.RATE_DOWN)) && end > from + 1 && folded.charAt(end - 1) == '的') {
                end--;
            }
        }
        return end;
    }

    /** Where 的调控目标 starts behind the noun of a rate: 经济增长速度的调控目标 states a growth. */
    private int aim(int from, int end) {
        if (end - 2 <= from || !folded.startsWith("目标", end - 2)) {
            return -1;
        }
        int at = end - 2;
        for (String word : lists.of(WordList.AIM_KIND)) {
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
        for (String rate : lists.of(WordList.EACH)) {
            int at = end - rate.length();
            if (at - 1 >= from && folded.startsWith(rate, at) && "到至为达是由从".indexOf(folded.charAt(at - 1)) >= 0) {
                return at;
            }
        }
        for (int each = end - 1; each > from && end - each <= 5; each--) {
            if (folded.charAt(each) == '每' && "到至为达由从".indexOf(folded.charAt(each - 1)) >= 0) {
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
        frame.apart |= lists.in(WordList.IN_ORDER, cue.form());
        frame.each |= cue.form().equals("均") || cue.form().equals("都") || cue.form().equals("各") || cue.form().equals("双双") || cue.form().equals("均为");
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
                    if (cues.note(cue.form()).equals("forecast")) {
                        frame.possible = true;
                        frame.statusSpan = Optional.of(span);
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
            int first = listed(segment, at, from);
            for (String word : lists.of(WordList.COMPARES)) {
                if (first - word.length() >= from && folded.startsWith(word, first - word.length())) {
                    frame.base = Optional.of(time);
                    return first - word.length();
                }
            }
            int compare = folded.charAt(at - 1) == '的' ? attributed(from, at) : -1;
            if (compare >= 0) {
                frame.base = Optional.of(time);
                return compare;
            }
            for (String word : lists.of(WordList.EQUALS_TIME)) {
                if (at - word.length() >= from && folded.startsWith(word, at - word.length())
                        && frame.baseValue && (!word.equals("为") && !word.equals("达到") || isMultiple(segment))) {
                    frame.base = Optional.of(time);
                    frame.cues.add(CueKind.EQUAL);
                    frame.verb = Optional.of(CueKind.EQUAL);
                    return at - word.length();
                }
            }
            for (String word : lists.of(WordList.THAN)) {
                if (at - 2 >= from && folded.startsWith(word, at - 2) && frame.verb.isEmpty()) {
                    // 高于1—7月1.2个百分点
                    frame.base = Optional.of(time);
                    frame.verb = cues.before(folded, from, at).map(c -> c.is(CueKind.FALL) ? CueKind.FALL : CueKind.RISE);
                    frame.verbSpan = Optional.of(new Span(at - 2, at));
                    return at - 2;
                }
                if (at - 2 >= from && folded.startsWith(word, at - 2)) {
                    frame.elliptic = true;
                    frame.time = frame.time.filter(t -> !(Periods.isDuration(t) && time.value().contains("/"))).or(() -> Optional.of(time));
                    return at - 2;
                }
            }
            for (String word : lists.of(WordList.FROM_TIME)) {
                if (folded.startsWith(word, at - word.length())) {
                    frame.time = frame.time.or(() -> Optional.of(time));
                    frame.cues.add(CueKind.FROM);
                    frame.verb = frame.verb.filter(v -> v != CueKind.STATE).or(() -> Optional.of(CueKind.FROM));
                    return at - word.length();
                }
            }
            boolean arrives = frame.baseValue || frame.verb.isEmpty() && cues.before(folded, from, at).filter(c -> c.form().length() > 2 && c.is(CueKind.REACH)).isPresent();
            if (arrives && (folded.charAt(at - 1) == '到' || folded.charAt(at - 1) == '至' || folded.charAt(at - 1) == '为')) {
                frame.arrived = true;
                frame.baseValue = false;
                frame.cues.add(CueKind.REACH);
                frame.verb = Optional.of(CueKind.REACH);
            }
            Optional<Cue> arrival = frame.arrived ? cues.before(folded, from, at).filter(c -> c.form().length() > 2 && c.is(CueKind.REACH)) : Optional.empty();
            if (arrival.isPresent()) {
                at = arrival.get().start();
            }
            for (String word : lists.of(WordList.AT_TIME)) {
                if (word.equals("为") && !frame.arrived) {
                    continue;
                }
                if (at - word.length() >= from && folded.startsWith(word, at - word.length())) {
                    at -= word.length();
                    break;
                }
            }
        }
        // 1951年到1977年的二十七年间: the span names the period, the duration only its length
        if (frame.time.isEmpty() || Periods.isDuration(frame.time.get()) && time.value().contains("/")) {
            frame.time = Optional.of(time);
        }
        return at;
    }

    /** Where a list of times starts that ends with the one at {@code at}: 较1—5月、1—6月. */
    private int listed(Segment segment, int at, int from) {
        int first = at;
        while (first - 1 > from && "、和与及".indexOf(folded.charAt(first - 1)) >= 0 && segment.timeEnding(first - 1).isPresent()) {
            first = segment.timeEnding(first - 1).get().span().start();
        }
        return first;
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
}
