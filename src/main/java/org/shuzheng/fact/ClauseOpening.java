package org.shuzheng.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shuzheng.doc.Entity;
import org.shuzheng.doc.EntityType;
import org.shuzheng.doc.Time;
import org.shuzheng.fact.Cues.Cue;
import org.shuzheng.text.Span;

/** Takes off a clause, from the left, what belongs to no indicator: {@code 其中，| 2023年 | 全市 | 累计 | 完成}. */
final class ClauseOpening {

    private final Cues cues;
    private final WordLists lists;
    private final String folded;

    ClauseOpening(Cues cues, WordLists lists, String folded) {
        this.cues = cues;
        this.lists = lists;
        this.folded = folded;
    }

    /** Fills the frame; where the opening of {@code [from, end)} stops. */
    int read(Frame frame, Segment segment, int from, int end) {
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
            if (time.filter(t -> Periods.isDuration(t) && lists.at(WordList.TERM, folded, t.span().end(), end) > 0).isPresent()) {
                break;
            }
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
            Optional<Entity> described = start == from && from > segment.start() && folded.charAt(start) == '的' ? segment.nameStarting(start + 1) : Optional.empty();
            if (described.filter(n -> bears(n) && n.span().end() < stop && isSubject(n, n.span().end(), stop, segment)).isPresent()) {
                // 占地60亩的甲医院开放床位: what the size was of bears what follows
                frame.subject = Optional.of(described.get().span());
                frame.subjectName = described;
                frame.described = true;
                start = described.get().span().end();
                continue;
            }
            Optional<Entity> name = segment.nameStarting(start);
            // 某某预计全年…增长8%: who foresees is no part of it
            if (name.filter(n -> n.type() == EntityType.PER && lists.at(WordList.SAYS, folded, n.span().end(), stop) > 0).isPresent()) {
                start = name.get().span().end();
                continue;
            }
            int listed = name.isPresent() && !preposition && !frame.verbTaken && from == segment.start() ? bearers(frame, segment, start, end) : 0;
            if (listed > 0) {
                frame.subject = Optional.of(new Span(start, listed));
                frame.subjectName = name;
                start = listed;
                continue;
            }
            boolean joined = start == from + 1 && "及和与、".indexOf(folded.charAt(from)) >= 0 && name.filter(n -> n.span().end() == stop).isPresent();
            if (name.isPresent() && from > segment.start() && !joined) {
                break;
            }
            if (name.isPresent() && !preposition && name.get().span().end() <= end) {
                int behind = name.get().span().end();
                if (isSubject(name.get(), behind, end, segment)) {
                    frame.subject = Optional.of(name.get().span());
                    frame.subjectName = name;
                    Optional<Span> alias = alias(behind, end);
                    frame.subject = alias.or(() -> frame.subject);
                    start = alias.map(Span::end).orElse(behind);
                    if (start < end && folded.charAt(start) == '的') {
                        start++;
                    }
                    continue;
                }
                break;
            }
            int consent = consent(segment, start, end);
            if (consent > start) {
                start = consent;
                continue;
            }
            int pointed = pointed(start, end);
            if (pointed > 0) {
                frame.pointing = Optional.of(new Span(pointed, pointed + noun(pointed, end)));
                start = frame.pointing.get().end();
                continue;
            }
            Optional<Cue> cue = cues.after(folded, start, end);
            if (cue.isEmpty()) {
                break;
            }
            Cue found = cue.get();
            if (found.is(CueKind.PLACE) && frame.subject.isPresent() && frame.subjectName.isEmpty()) {
                // 旧中国…是我国…的年份: the first is what the clause is about
                break;
            }
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
                boolean utmost = found.form().equals("以") && lists.find(WordList.UTMOST, folded, end, segment.end()).isPresent();
                if (!utmost && "对与和同向为以把".contains(found.form()) && (segment.nameStarting(found.end()).isPresent()
                        || cues.after(folded, found.end(), end).filter(x -> x.is(CueKind.PLACE) && x.end() < stop).isPresent())) {
                    break;
                }
                if (found.is(CueKind.FORECAST)) {
                    frame.cues.add(CueKind.FORECAST);
                    frame.statusSpan = Optional.of(new Span(found.start(), found.end()));
                }
                frame.apart |= lists.in(WordList.IN_ORDER, found.form());
                if (found.form().equals("累计")) {
                    frame.sum = Optional.of(new Span(found.start(), found.end()));
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
                // 每年减轻负担8亿元: the verb behind it changes something; 每年就业1000万人 states a level
                boolean changes = found.is(CueKind.MEAN) && cues.after(folded, found.end(), end)
                        .filter(v -> v.form().length() > 1 && (v.is(CueKind.RISE) || v.is(CueKind.FALL))).isPresent();
                if (found.is(CueKind.MEAN) && !frame.grows() && !changes) {
                    break;
                }
                if (changes) {
                    start = found.end();
                    continue;
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

    /** The short name that a bracket gives to the name before it: 太钢 in （以下简称“太钢”）. */
    private Optional<Span> alias(int at, int end) {
        int word = at < end && "（(".indexOf(folded.charAt(at)) >= 0 ? lists.at(WordList.CALLED, folded, at + 1, end) : 0;
        int start = at + 1 + word;
        while (word > 0 && start < end && "“「\"".indexOf(folded.charAt(start)) >= 0) {
            start++;
        }
        for (int i = start; word > 0 && i < end; i++) {
            if ("）)”」\"".indexOf(folded.charAt(i)) >= 0) {
                return i > start ? Optional.of(new Span(start, i)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Behind 经立法院同意: who consents does not bear what follows. */
    private int consent(Segment segment, int start, int end) {
        Optional<Entity> name = folded.charAt(start) == '经' ? segment.nameStarting(start + 1) : Optional.empty();
        int verb = name.map(n -> n.span().end()).orElse(end);
        int length = lists.at(WordList.APPROVES, folded, verb, end);
        // 经某会审议和通过了11项法律: what it does itself
        boolean acts = verb + length >= end || "和并了、".indexOf(folded.charAt(verb + length)) >= 0;
        return length > 0 && !acts ? verb + length : 0;
    }

    /** Where the noun starts behind 该, 这个; 0 when nothing points here. */
    private int pointed(int start, int end) {
        int points = lists.at(WordList.POINTS, folded, start, end);
        return points > 0 && noun(start + points, end) > 0 ? start + points : 0;
    }

    private int noun(int at, int end) {
        return Math.max(lists.at(WordList.POINTED, folded, at, end), lists.at(WordList.POINTED_BODY, folded, at, end));
    }

    /** Where a list of names ends that a verb follows or 分别 behind it, 0 when it is none: 软件园、保税区 in 软件园、保税区集聚企业. */
    private int bearers(Frame frame, Segment segment, int start, int end) {
        int at = start;
        List<Entity> names = new ArrayList<>();
        Optional<Entity> name = segment.nameStarting(at);
        while (name.isPresent() && (name.get().type() == EntityType.LOC || name.get().type() == EntityType.ORG)) {
            names.add(name.get());
            at = name.get().span().end();
            if (at >= end || "、和与及".indexOf(folded.charAt(at)) < 0) {
                break;
            }
            name = segment.nameStarting(at + 1);
        }
        boolean verb = at < end && cues.after(folded, at, end)
                .filter(c -> c.form().length() > 1 && (c.is(CueKind.LIGHT) || c.is(CueKind.INNER) || c.is(CueKind.ACTION))).isPresent();
        boolean timed = at < end && segment.timeStarting(at).isPresent();
        boolean list = names.size() > 1 && name.isPresent() && (verb || timed || frame.apart || frame.each && !counted(at, end));
        frame.bearers = list ? List.copyOf(names) : List.of();
        return list ? at : 0;
    }

    /** 甲江、乙江2条干流: a count behind the names sums them up. */
    private boolean counted(int at, int end) {
        return at < end && (Character.isDigit(folded.charAt(at)) || "两二三四五六七八九十".indexOf(folded.charAt(at)) >= 0);
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

    private static boolean bears(Entity name) {
        return name.type() == EntityType.LOC || name.type() == EntityType.ORG || name.type() == EntityType.EVENT;
    }

    private boolean isSubject(Entity name, int behind, int end, Segment segment) {
        // 鞍山1985年钢产量: a name that the time sets apart from the noun is what the clause is about
        if (segment.timeStarting(behind).isPresent()) {
            return bears(name);
        }
        // 香港等航线, 东山、西山绿化: a name that opens a list is part of the indicator
        if (behind < end && "、和与及至等".indexOf(folded.charAt(behind)) >= 0) {
            return false;
        }
        String rest = folded.substring(behind, Math.max(behind, end));
        if (opensList(behind, end, segment) || lists.opens(WordList.INSIDE, rest)) {
            return false;
        }
        if (cues.is(rest, CueKind.SIZE)) {
            return true;
        }
        if (name.type() == EntityType.LOC && ("河江湖山路街桥沟岭".indexOf(folded.charAt(behind - 1)) >= 0 || folded.startsWith("广场", behind - 2))) {
            return false;
        }
        if (name.type() == EntityType.EVENT) {
            return behind < end || !segment.hasFigures();
        }
        if (rest.contains("项目") || rest.contains("工程") || rest.endsWith("的") && rest.length() > 2) {
            return false;
        }
        return bears(name) && behind <= end;
    }

    /** 甲矿改造、乙矿扩建全面完成: a name that only opens the first of several things. */
    private boolean opensList(int behind, int end, Segment segment) {
        for (int i = behind; i < end && segment.nameStarting(i).isEmpty(); i++) {
            if (folded.charAt(i) == '、') {
                return segment.nameStarting(i + 1).filter(n -> n.type() == EntityType.LOC || n.type() == EntityType.ORG).isPresent();
            }
        }
        return false;
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
        int close = c == '（' || c == '(' ? start + 2 : -1;
        while (close > 0 && close < Math.min(end, start + 4) && "）)".indexOf(folded.charAt(close)) < 0) {
            close++;
        }
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
