package org.shuzheng.fact;

import java.util.Optional;
import org.shuzheng.doc.Entity;
import org.shuzheng.doc.EntityType;
import org.shuzheng.doc.Status;
import org.shuzheng.doc.Time;
import org.shuzheng.fact.Discourse.Said;
import org.shuzheng.text.Span;

/** Reads who says so, what is aimed at or foreseen, and which times are in force, from the cues of a segment. */
final class Attribution {

    private final Cues cues;
    private final WordLists lists;
    private final FactContext context;
    private final SourceClause clause;
    private final Speakers speakers;

    Attribution(Cues cues, WordLists lists, FactContext context, String text) {
        this.cues = cues;
        this.lists = lists;
        this.context = context;
        this.clause = new SourceClause(lists, text);
        this.speakers = new Speakers(lists, text);
    }

    /** Who is said to say it: 世界贸易组织数据显示, 据国家统计局统计, 《…报告》显示. */
    Optional<Said<String>> source(Segment segment, String folded) {
        Optional<Said<String>> according = clause.accordingTo(segment, folded);
        if (according.isPresent()) {
            return according;
        }
        Entity best = null;
        for (Entity name : segment.entities()) {
            if (name.type() != EntityType.ORG && name.type() != EntityType.DOC) {
                continue;
            }
            int end = name.span().end();
            String before = folded.substring(segment.start(), name.span().start());
            String after = folded.substring(end, Math.max(end, Math.min(segment.end(), end + 14)));
            Optional<Span> word = lists.find(WordList.SAYS, after, 0, after.length()).filter(w -> w.start() < 8
                    && (!after.startsWith("提出", w.start()) || name.type() == EntityType.DOC && w.start() == 0));
            boolean named = before.contains("据") || after.contains("显示") || after.contains("表明");
            boolean says = word.isPresent() || named
                    && lists.find(WordList.SAYS_NAMING, after, 0, Math.min(after.length(), 10)).filter(w -> w.start() < 8).isPresent();
            if (name.type() == EntityType.DOC && lists.opens(WordList.DOCUMENT_SAYS, after)
                    && lists.in(WordList.STATING_DOCUMENT, name.surface()) && !name.surface().endsWith("五年计划")) {
                says = true;
            }
            if (name.type() == EntityType.DOC && after.isBlank() && (before.strip().startsWith("根据") || before.strip().startsWith("据"))) {
                says = true;
            }
            if (name.type() == EntityType.DOC && (before.endsWith("根据") || before.endsWith("据")) && !barred(name)) {
                says = true;
            }
            if (says && !barred(name)) {
                best = name;
            }
        }
        Optional<Said<String>> speaker = speakers.of(segment, folded);
        if (speaker.isPresent()) {
            return speaker;
        }
        for (Entity name : segment.entities()) {
            if (name.type() == EntityType.DOC && name.span().start() <= segment.start() + 2
                    && (name.surface().contains("纲要") || name.surface().contains("规划") && name.surface().startsWith("《"))) {
                best = name;
            }
        }
        return best == null ? Optional.empty() : Optional.of(new Said<>(best.surface(), Optional.of(best.span())));
    }

    /** True when a segment only names who speaks; what follows in the paragraph is said by him. */
    boolean tells(Segment segment, String folded) {
        return speakers.of(segment, folded).isPresent();
    }

    private boolean barred(Entity name) {
        return lists.in(WordList.NO_SOURCE, name.surface());
    }

    /** Whether a time in a segment without figures is in force for what follows. */
    boolean inForce(Time time, Segment segment, boolean heading, boolean figures, String folded) {
        String after = folded.substring(time.span().end(), Math.min(folded.length(), time.span().end() + 4));
        if (Periods.isDuration(time)) {
            if (time.from().isEmpty()) {
                return Periods.within(time, folded) && time.span().start() - segment.start() <= 1;
            }
        }
        if (heading && Periods.isDay(time.value())) {
            return false;
        }
        // 以2018年同月为基数, 三年平均增速: what is reckoned from, what is averaged over
        if (lists.at(WordList.AS_BASE, folded, time.span().end(), segment.end()) > 0
                || Periods.isDuration(time) && !heading && lists.at(WordList.MEANS, folded, time.span().end(), segment.end()) > 0) {
            return false;
        }
        // 4月16日至18日，…在…考察: the days of an event are not what the next figures are of
        if (!figures && !until(time, folded) && Periods.isDay(time.value().substring(time.value().indexOf('/') + 1)) && !time.value().endsWith("12-31")) {
            return false;
        }
        if (since(time, folded) || !heading && inPassing(time, folded)) {
            return false;
        }
        boolean deadline = time.surface().endsWith("底") || time.surface().endsWith("末");
        if (after.startsWith("前") && !deadline || after.startsWith("以来的") || after.startsWith("远景") || after.startsWith("规划")
                || after.startsWith("以前") || after.startsWith("的时间")) {
            return false;
        }
        String opening = folded.substring(segment.start(), time.span().start()).strip();
        if (opening.startsWith("是") || opening.startsWith("相当于") || opening.startsWith("超过") || opening.startsWith("等于")
                || opening.startsWith("接近") || opening.startsWith("创")) {
            return false;
        }
        // 启动面向2030年的重大项目: how far something reaches
        if (!heading && lists.ends(WordList.REACHES, opening)) {
            return false;
        }
        // 实现了年初预定的目标: a time that only qualifies
        int set = heading ? 0 : lists.at(WordList.BUDGETED, folded, time.span().end(), segment.end());
        if (set > 0 && (time.surface().endsWith("初") || folded.startsWith("的", time.span().end() + set))) {
            return false;
        }
        // 其中大多数是到1952年建成的: when something was done that no figure is said of
        String clause = folded.substring(segment.start(), segment.end()).strip();
        if (figures && !heading && opening.indexOf('是') > 0 && clause.endsWith("的") && !Periods.isDuration(time)) {
            return false;
        }
        // 预计行情可持续到年底: an end that a verb runs to
        if (figures && !heading && opening.length() > 3 && opening.endsWith("到") && time.span().end() >= lastLetter(segment, folded)
                && segment.times().get(0).equals(time)) {
            return false;
        }
        if (heading || figures) {
            return true;
        }
        String lead = folded.substring(segment.start(), time.span().start()).strip();
        boolean head = segment.times().get(0).equals(time) && (lead.length() <= 1 || lead.length() <= 4 && !lead.endsWith("“")
                && "一二三四五六七八九十、（）()——　到在截至回顾展望刚过去的自从".contains(lead.substring(0, 1)));
        Optional<Integer> year = Periods.year(time.value());
        boolean near = Periods.isYear(time.value()) && year.isPresent() && context.published()
                .map(p -> p.getYear() - year.get() <= 1 && p.getYear() >= year.get()).orElse(false);
        return head || near;
    }

    /** “十四五”圆满收官, “十五”计划目标: a plan that is only named. */
    boolean inPassing(Time time, String folded) {
        int end = time.span().end();
        end += end < folded.length() && "”’』」的".indexOf(folded.charAt(end)) >= 0 ? 1 : 0;
        return time.value().contains("/") && lists.at(WordList.PLAN_PASSING, folded, end, folded.length()) > 0;
    }

    private static int lastLetter(Segment segment, String folded) {
        int end = segment.end();
        while (end > segment.start() && " 　\n".indexOf(folded.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /** 1978年以来, 年初以来: the time only opens what is told; it is told of now. */
    static boolean since(Time time, String folded) {
        int end = time.span().end();
        return !Periods.isDuration(time) && (folded.startsWith("以来", end) || folded.startsWith("至今", end) || folded.startsWith("起至今", end));
    }

    /** True behind 截至, 到: the time stays in force. */
    boolean until(Time time, String folded) {
        int at = time.span().start();
        while (at > 0 && (folded.charAt(at - 1) == ' ' || folded.charAt(at - 1) == '\n')) {
            at--;
        }
        return at > 0 && "至止到".indexOf(folded.charAt(at - 1)) >= 0;
    }

    /** True when a time is what something is compared with: 比2014年, 同1987年相比. */
    boolean compares(Time time, Segment segment, String folded) {
        int at = time.span().start();
        String before = folded.substring(segment.start(), at).stripTrailing();
        if (before.isEmpty()) {
            return false;
        }
        char last = before.charAt(before.length() - 1);
        if ("象像".indexOf(last) >= 0 || before.endsWith("如同") || lists.opens(WordList.LEVEL_OF, folded.substring(time.span().end(), Math.min(folded.length(), time.span().end() + 8)))) {
            return true;
        }
        boolean together = last == '同' || last == '与' || last == '和';
        if (together && (folded.substring(time.span().end(), Math.max(time.span().end(), segment.end())).contains("比较") || folded.substring(time.span().end(), Math.max(time.span().end(), segment.end())).endsWith("相比"))) {
            return true;
        }
        return last == '比' || last == '较' || last == '同' || last == '由' && !before.equals("由") || (last == '和' || last == '与') && (before.contains("比") || before.contains("较")
                || folded.substring(time.span().end(), Math.min(segment.end(), time.span().end() + 6)).contains("相比") || level(time, folded));
    }

    /** 与一季度持平. */
    private static boolean level(Time time, String folded) {
        int end = time.span().end();
        for (String word : new String[] {"持平", "基本持平", "相当", "大体相当", "基本相当", "相同", "一致", "相近", "大致持平"}) {
            if (folded.startsWith(word, end)) {
                return true;
            }
        }
        return false;
    }

    /** True when a sentence opens with a verb that bids. */
    boolean bids(Span sentence, String folded) {
        int at = sentence.start();
        while (at < sentence.end() && " 　—".indexOf(folded.charAt(at)) >= 0) {
            at++;
        }
        return cues.after(folded, at, sentence.end()).filter(c -> c.is(CueKind.BID)).isPresent();
    }

    /** 目标1000万人次，实际仅604万人次: what is aimed at before is not what is so. */
    boolean isSo(Segment segment, int before, String folded) {
        return lists.find(WordList.SO, folded, segment.start(), before).isPresent();
    }

    /** The status that a cue of the segment sets for the rest of the sentence. */
    Optional<Said<Status>> status(Segment segment, String folded, Frame frame, boolean foreseen) {
        if (frame.has(CueKind.FORECAST)) {
            return Optional.of(new Said<>(Status.FORECAST, frame.statusSpan));
        }
        Optional<Span> foresees = lists.find(WordList.FORESEES, folded, segment.start(), segment.end());
        if (foresees.isPresent()) {
            return Optional.of(new Said<>(Status.FORECAST, foresees));
        }
        int will = folded.indexOf('将', segment.start(), segment.end());
        if (will >= 0 && segment.hasFigures()
                && cues.after(folded, will, segment.end()).filter(c -> c.form().equals("将")).isPresent()) {
            boolean becomes = frame.has(CueKind.EQUAL) || frame.has(CueKind.SHARE) || frame.has(CueKind.FROM) || frame.has(CueKind.REACH) || frame.grows();
            if (becomes || lists.at(WordList.WILL, folded, will + 1, segment.end()) > 0) {
                return Optional.of(new Said<>(foreseen && becomes ? Status.FORECAST : Status.TARGET, Optional.of(new Span(will, will + 1))));
            }
        }
        int must = folded.indexOf('要', segment.start(), segment.end());
        if (must >= 0 && segment.hasFigures() && lists.at(WordList.WILL, folded, must + 1, segment.end()) > 0
                && (must == 0 || "需主重首必只将所还显紧摘扼".indexOf(folded.charAt(must - 1)) < 0)) {
            return Optional.of(new Said<>(Status.TARGET, Optional.of(new Span(must, must + 1))));
        }
        Optional<Span> aims = lists.find(WordList.AIMS, folded, segment.start(), segment.end());
        if (aims.isEmpty()) {
            return Optional.empty();
        }
        String words = folded.substring(segment.start(), segment.end());
        if (lists.in(WordList.AIMED_NOT, words)) {
            return Optional.empty();
        }
        while (aims.isPresent()) {
            int at = aims.get().start() - segment.start();
            boolean plan = words.startsWith("计划", at);
            boolean got = words.startsWith("争取", at) && "到了得".indexOf(words.charAt(Math.min(words.length() - 1, at + 2))) >= 0;
            if (!got && !(plan && (words.startsWith("计划》", at) || planName(words, at))) && !(words.startsWith("目标", at) && words.contains("完成"))) {
                return Optional.of(new Said<>(Status.TARGET, aims));
            }
            aims = lists.find(WordList.AIMS, folded, aims.get().end(), segment.end());
        }
        return Optional.empty();
    }

    /** 五年计划, 攻关计划, 原定计划, 计划规定 name a plan and aim at nothing. */
    private static boolean planName(String words, int at) {
        char last = at > 0 ? words.charAt(at - 1) : ' ';
        String after = words.substring(at + 2);
        return at > 0 && ("关究定的业生》」划动作度".indexOf(last) >= 0 || words.startsWith("个五年", at - 3) || at >= 2 && words.startsWith("五年", at - 2)) || after.startsWith("规定") || after.startsWith("期间") || after.startsWith("生育")
                || after.startsWith("」") || after.startsWith("的完成") || after.startsWith("2.");
    }
}
