package org.shuzheng.fact;

import java.util.Optional;
import org.shuzheng.doc.Time;
import org.shuzheng.fact.Cues.Cue;
import org.shuzheng.text.Span;

/** Finds the noun phrase in what a frame leaves, and what is hidden in it: 占, 比…, 实现, a verb of growth at its head. */
final class CoreReader {

    /** Letters from which on a list in brackets is a remark, no name. */
    private static final int REMARK = 10;

    private final Cues cues;
    private final WordLists lists;
    private final String text;
    private final String folded;

    CoreReader(Cues cues, WordLists lists, String text, String folded) {
        this.cues = cues;
        this.lists = lists;
        this.text = text;
        this.folded = folded;
    }

    /** The noun phrase and what is hidden in it: 占, 比…, 实现. */
    void read(Frame frame, Segment segment, int from, int to) {
        int start = from;
        int end = to;
        Phrase rated = Phrase.NONE;
        if (start >= end || frame.elliptic) {
            return;
        }
        if (!frame.grows()) {
            start = comparand(frame, segment, start, end);
        }
        if (frame.grows() || frame.verb.filter(v -> v == CueKind.EQUAL).isPresent()) {
            int compare = compareAt(start, end);
            if (compare >= 0) {
                frame.compared = true;
                String object = folded.substring(compare, end);
                frame.comparedTime = lists.ends(WordList.COMPARED_TIME, object);
                frame.base = lists.in(WordList.PLANNED, object) ? frame.base : frame.base.or(() -> segment.timeStarting(compare + 1));
                rated = lists.endsWith(WordList.RATE_NOUN, object) > 0 ? Phrase.of(text, folded, end - lists.endsWith(WordList.RATE_NOUN, object), end) : rated;
                end = Math.max(start, cues.startOf(CueKind.BOUND, folded, start, compare));
            }
        }
        end = beforeComparison(frame, start, end);
        start = behindPlace(start, end);
        Optional<Cue> head = cues.after(folded, start, end);
        if (head.isPresent()) {
            Cue cue = head.get();
            boolean above = lists.is(WordList.ABOVE, cue.form());
            if (above && folded.charAt(end - 1) != '的') {
                frame.cues.remove(CueKind.MEAN);
                frame.meanRate = false;
                frame.compared = true;
                frame.verb = Optional.of(cue.is(CueKind.RISE) ? CueKind.RISE : CueKind.FALL);
                return;
            }
            boolean attributive = cue.end() < end && (folded.charAt(cue.end()) == '的' || shareAt(cue.end(), end) >= 0 && folded.substring(cue.end(), shareAt(cue.end(), end)).contains("的"));
            if ((cue.is(CueKind.RISE) || cue.is(CueKind.FALL)) && cue.form().length() > 1 && !cue.form().startsWith("节") && !above && !frame.grows() && !attributive) {
                // 凍結 and 減列 in the heading above go before the year of the item
                if (segment.timeStarting(cue.end()).isPresent()) {
                    return;
                }
                frame.leadingGrowth = Optional.of(cue.is(CueKind.RISE) ? CueKind.RISE : CueKind.FALL);
                frame.leadingSpan = Optional.of(new Span(cue.start(), cue.end()));
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
            for (String word : lists.of(WordList.EQUALS)) {
                int at = folded.indexOf(word, start, Math.max(start, end));
                if (at >= start && at < end) {
                    frame.verb = Optional.of(CueKind.EQUAL);
                    frame.cues.add(CueKind.EQUAL);
                    for (Time time : segment.times()) {
                        String behind = time.span().end() < end ? folded.substring(time.span().end(), end) : "";
                        if (time.span().start() >= at && time.span().end() <= end && !behind.startsWith("计划") && !behind.startsWith("预算")) {
                            frame.base = Optional.of(time);
                        }
                    }
                    if (frame.base.isEmpty() && !frame.baseValue && at + word.length() < end) {
                        frame.whole = wholeOf(at + word.length(), end);
                    }
                    end = at;
                }
            }
        }
        if (frame.leadingGrowth.isEmpty() && !frame.grows() && frame.verb.filter(v -> v != CueKind.STATE).isEmpty()) {
            for (String word : new String[] {"增加", "减少"}) {
                int at = folded.indexOf(word, start, Math.max(start, end));
                if (at > start && at + 2 < end && !folded.startsWith("值", at + 2) && folded.charAt(at + 2) != '的' && folded.charAt(at - 1) != '新') {
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
            frame.shareSpan = Optional.of(new Span(share, end));
            end = cues.startOf(CueKind.BOUND, folded, start, share);
            for (String sum : lists.of(WordList.SUMMED_UP)) {
                if (end - 2 > start && folded.startsWith(sum, end - 2)) {
                    end -= 2;
                }
            }
        }
        frame.phrase = withoutInner(frame, segment, start, end);
        // 比2020年全年增速高1.1个百分点: the rate moves
        frame.phrase = frame.phrase.isEmpty() ? rated : frame.phrase;
        int bill = frame.phrase.folded().indexOf("总预算案");
        if (bill > 1 && bill + 4 < frame.phrase.length()) {
            int owner = folded.indexOf("总预算案", start, Math.max(start, end)) - bill;
            frame.subject = frame.subject.or(() -> Optional.of(new Span(Math.max(segment.start(), owner), owner + bill)));
            frame.phrase = frame.phrase.part(bill + 4, frame.phrase.length());
        }
        disposed(frame, start);
        aimed(frame);
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

    /** Where 投放 starts in 在近海海域投放网箱: where something is done is no part of what is. */
    private int behindPlace(int start, int end) {
        if (start >= end || folded.charAt(start) != '在' && (start == 0 || folded.charAt(start - 1) != '在')) {
            return start;
        }
        for (int i = start + 2; i < end; i++) {
            Optional<Cue> act = cues.after(folded, i, end).filter(c -> c.form().length() > 1 && c.is(CueKind.ACTION));
            if (act.isPresent() && act.get().end() < end && lists.ends(WordList.PLACE_NOUN, folded.substring(start, i))) {
                return i;
            }
        }
        return start;
    }

    /** Where 增速 ends in 增速快于全国 before points of a percentage: what is compared stands before the verb. */
    private int beforeComparison(Frame frame, int start, int end) {
        int points = folded.indexOf("百分点", end);
        if (frame.grows() || points < 0 || points - end > POINTS_NEAR || folded.charAt(end - 1) == '的') {
            return end;
        }
        for (int i = start + 2; i < end - 2; i++) {
            if (lists.at(WordList.ABOVE, folded, i, end) > 0) {
                frame.compared = true;
                frame.verb = cues.after(folded, i, end).map(c -> c.is(CueKind.FALL) ? CueKind.FALL : CueKind.RISE);
                return i;
            }
        }
        return end;
    }

    /** Letters from the end of a clause to the unit of its figure. */
    private static final int POINTS_NEAR = 16;

    /** 用两年时间将补助标准 before 由50元提高到100元, 采取措施使成本 before 下降: what is brought to it is the indicator. */
    private void disposed(Frame frame, int start) {
        if (frame.verb.filter(v -> v != CueKind.STATE && v != CueKind.EQUAL && v != CueKind.RANK).isEmpty()) {
            return;
        }
        String f = frame.phrase.folded();
        for (int i = f.length() - 3; i >= 0; i--) {
            int brings = lists.at(WordList.BRINGS, f, i, f.length());
            if (brings == 0 || i + brings > f.length() - 2 || cues.guarded(f, i, f.length()) || i > 0 && cues.guarded(f, i - 1, f.length())) {
                continue;
            }
            if (i > 0 && f.charAt(i - 1) == '要') {
                frame.cues.add(CueKind.TARGET);
            }
            frame.phrase = frame.phrase.part(i + brings, f.length());
            if (frame.phrase.folded().startsWith("全国") || frame.phrase.folded().startsWith("我国")) {
                int at = folded.indexOf(frame.phrase.folded(), start);
                frame.subject = at < 0 ? frame.subject : Optional.of(new Span(at, at + 2));
                frame.phrase = frame.phrase.part(2, frame.phrase.length());
            }
            return;
        }
    }

    /** 大桥工程计划投资, 园区拟投入: what is aimed at is the money itself. */
    private void aimed(Frame frame) {
        Optional<Cue> spends = cues.before(frame.phrase.folded(), 0, frame.phrase.length()).filter(c -> c.is(CueKind.INVEST));
        int aim = spends.map(c -> lists.endsWith(WordList.AIMS, frame.phrase.folded().substring(0, c.start()))).orElse(0);
        if (aim > 0) {
            int at = spends.get().start();
            frame.phrase = frame.phrase.part(0, at - aim).plus(frame.phrase.part(at, frame.phrase.length()));
            frame.cues.add(CueKind.TARGET);
        }
    }

    /** 较113年度法定预算数7亿2千万元增加…: the figure is what is compared with; its noun starts behind the time. */
    private int comparand(Frame frame, Segment segment, int start, int end) {
        int at = start;
        while (at < end && "仍又即再".indexOf(folded.charAt(at)) >= 0) {
            at++;
        }
        if (at + 2 >= end || folded.charAt(at) != '较' && folded.charAt(at) != '比' || segment.figures().size() < 2) {
            return start;
        }
        Optional<Time> time = segment.timeStarting(at + 1);
        int noun = time.map(t -> t.span().end()).orElse(at + 1);
        boolean budget = lists.ends(WordList.BUDGET_NOUN, folded.substring(noun, end));
        if (!budget) {
            return start;
        }
        frame.comparand = true;
        frame.baseValue = true;
        frame.base = time;
        return folded.charAt(noun) == '的' ? noun + 1 : noun;
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
                boolean taken = next == '领' && i + 2 < end && "取用证".indexOf(folded.charAt(i + 2)) >= 0;
                if (!land && (taken || "有用领据比率".indexOf(next) < 0) && "所侵抢霸强独".indexOf(last) < 0) {
                    return i;
                }
            }
        }
        return -1;
    }

    private Phrase wholeOf(int start, int end) {
        Phrase whole = Phrase.of(text, folded, start, end);
        for (String tail : lists.of(WordList.SHARE_TAIL)) {
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
            Optional<Time> time = segment.timeStarting(i);
            Optional<Cue> cue = cues.after(folded, i, end);
            boolean term = time.filter(t -> Periods.isDuration(t) && lists.at(WordList.TERM, folded, t.span().end(), end) > 0).isPresent();
            if (time.isPresent() && time.get().span().end() <= end && !term) {
                phrase = phrase.plus(Phrase.of(text, folded, piece, i));
                int close = time.get().span().end();
                int based = lists.at(WordList.BASED_ON, folded, close, end);
                if (based > 0 && i > start && folded.charAt(i - 1) == '在') {
                    // 人均寿命在2020年基础上提高1岁: what it is compared with
                    frame.base = time;
                    phrase = phrase.withoutTail(1);
                    piece = close + based;
                    i = piece - 1;
                    continue;
                }
                boolean bracketed = i > start && "(（".indexOf(folded.charAt(i - 1)) >= 0 && close < end && ")）".indexOf(folded.charAt(close)) >= 0;
                if (bracketed) {
                    // 交通平權計畫(114-117年): the years are of the plan, not of its figure
                    phrase = phrase.withoutTail(1);
                    if (frame.time.filter(t -> Periods.isDuration(t) && t.span().end() == time.get().span().start() - 1).isPresent()) {
                        frame.time = time;
                        close += close + 1 < end && folded.charAt(close + 1) == '共' ? 1 : 0;
                    } else if (frame.time.isEmpty() && segment.opener() == 0 && segment.times().get(0).equals(time.get()) && folded.charAt(close + 1) != '」') {
                        frame.time = time;
                    }
                    piece = close + 1;
                    i = close;
                    continue;
                }
                for (String plan : lists.of(WordList.SAID_OF_TIME)) {
                    if (phrase.folded().endsWith(plan)) {
                        phrase = Phrase.NONE;
                    }
                }
                if (frame.time.isEmpty() && !(i > start && "比较同由从按照依".indexOf(folded.charAt(i - 1)) >= 0)) {
                    frame.time = time;
                    frame.ownSpan = !(i > start && "续近".indexOf(folded.charAt(i - 1)) >= 0);
                }
                phrase = withoutPreposition(phrase);
                piece = time.get().span().end();
                int tail = lists.at(WordList.TIME_TAIL, folded, piece, end);
                if (tail > 0 && folded.charAt(piece) != '的' && !cues.guarded(folded, piece, end)) {
                    piece += tail;
                }
                i = piece - 1;
            } else if (cue.isPresent() && cue.get().is(CueKind.INVEST)) {
                i = cue.get().end() - 1;
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

    /** 粮食生产自 before 2010年以来: the preposition goes with the time. */
    private Phrase withoutPreposition(Phrase phrase) {
        for (String word : lists.of(WordList.BEFORE_TIME)) {
            if (phrase.folded().endsWith(word) && phrase.length() > word.length() + 1) {
                return phrase.withoutTail(word.length());
            }
        }
        return phrase;
    }

    /** Without how it is reckoned and under what it happens: 公共预算收入剔除虚增因素后, 制造业在大厂带动下. */
    private Phrase withoutAdjuncts(Phrase phrase) {
        Phrase p = phrase.withoutTail(lists.endsWith(WordList.RECKONED_TAIL, phrase.folded()));
        String f = p.folded();
        var opens = lists.find(WordList.RECKONS, f, 0, f.length());
        if (opens.isPresent()) {
            var closes = lists.find(WordList.RECKONED_END, f, opens.get().end(), f.length());
            if (closes.isPresent() && f.indexOf('（') < 0) {
                p = p.part(0, opens.get().start()).plus(p.part(closes.get().end(), p.length()));
                f = p.folded();
            }
        }
        int in = f.indexOf('在');
        if (in >= 0) {
            var under = lists.find(WordList.UNDER, f, in + 1, f.length());
            if (under.isPresent()) {
                p = p.part(0, in).plus(p.part(under.get().end(), p.length()));
            }
        }
        return p;
    }

    /** Where the name of the item starts that a budget paper leads up to: 文化部歲出預算第3目「影視」 → 「影視」. */
    private static int budgetItem(String f) {
        int open = f.lastIndexOf('「', f.lastIndexOf('」'));
        String before = open > 0 ? f.substring(0, open) : "";
        return before.endsWith("目") || before.endsWith("预算") || before.endsWith("项下") || before.endsWith("科目") || before.endsWith("项目")
                ? open : -1;
    }

    /** Without remarks in brackets, without what only leads up to the name: 「甲」項下「乙」之「丙」 is 「丙」. */
    private Phrase plain(Phrase phrase) {
        Phrase p = withoutAdjuncts(phrase);
        while (p.folded().startsWith("的")) {
            p = p.part(1, p.length());
        }
        String f = p.folded();
        int open = Math.max(f.indexOf('（'), f.indexOf('('));
        int close = Math.max(f.indexOf('）'), f.indexOf(')'));
        if (open > 0 && close == open + 1) {
            p = p.part(0, open).plus(p.part(close + 1, p.length()));
            f = p.folded();
        } else if (open > 0 && close > open) {
            String inside = f.substring(open, close);
            if (lists.in(WordList.ASIDE, inside) || inside.contains("，") || inside.indexOf('、') > 0 && inside.length() > REMARK) {
                p = p.part(0, open).plus(p.part(close + 1, p.length()));
                f = p.folded();
            }
        }
        int of = Math.max(f.lastIndexOf("」的「"), f.lastIndexOf("」项下「"));
        of = Math.max(of, f.endsWith("」") || f.indexOf('」') > 0 ? budgetItem(f) : -1);
        if (of > 0) {
            p = p.part(f.indexOf('「', of), p.length());
            f = p.folded();
        }
        boolean when = f.endsWith("时") && f.length() > 3 && f.length() < 12 && !f.endsWith("小时") && !f.endsWith("工时") && !f.endsWith("学时")
                && !f.endsWith("瓦时") && !f.endsWith("临时") && !f.endsWith("实时") && !f.endsWith("课时");
        boolean extreme = f.equals("高的") || f.equals("低的") || f.equals("最高的") || f.equals("最低的") || f.equals("多的") || f.equals("少的");
        if (when || extreme || f.startsWith("因") && !f.startsWith("因而") && !f.startsWith("因此") && f.length() < 12 || f.startsWith("远远") || f.equals("超过") || f.equals("围绕")) {
            return Phrase.NONE;
        }
        return p;
    }
}
