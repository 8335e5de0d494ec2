package org.shuzheng.fact;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shuzheng.doc.Entity;
import org.shuzheng.doc.Time;
import org.shuzheng.text.Span;

/** What stands before one figure in its segment, taken apart. Filled by {@link FrameReader}, then only read. */
final class Frame {

    /** All kinds of the cues that stand right before the figure. */
    final Set<CueKind> cues = EnumSet.noneOf(CueKind.class);
    /** The cue that governs the figure: growth, level reached, share … */
    Optional<CueKind> verb = Optional.empty();
    Optional<Span> verbSpan = Optional.empty();
    Optional<Span> basisSpan = Optional.empty();
    Optional<Span> statusSpan = Optional.empty();
    /** The noun phrase; empty when the clause leaves it to an earlier one. */
    Phrase phrase = Phrase.NONE;
    /** For 占…的: the whole. */
    Phrase whole = Phrase.NONE;
    /** 占 with its whole. */
    Optional<Span> shareSpan = Optional.empty();
    /** The time said of this figure. */
    Optional<Time> time = Optional.empty();
    /** The time it is compared with: 比1952年. */
    Optional<Time> base = Optional.empty();
    /** True when the figure is itself the value compared with: 比1952年的八百亿元. */
    boolean baseValue;
    /** What it is then called: 法定预算数. */
    Optional<Span> baseNoun = Optional.empty();
    /** True behind 到2015年的: what precedes the time is the verb of an arrival, no growth. */
    boolean arrived;
    /** 现已 and the like: a stock, whatever the verb. */
    boolean now;
    /** 可达: it can come about. */
    boolean possible;
    /** 编列: what a budget lists is so, whatever its year. */
    boolean budget;
    /** True when a comparison without a time stands here: 比计划规定的. */
    boolean compared;
    /** True when that comparison names a stretch of years: 比上一个五年. */
    boolean comparedTime;
    Optional<Span> subject = Optional.empty();
    Optional<Entity> subjectName = Optional.empty();
    /** The noun of 该公司, 这个油田 at its head. */
    Optional<Span> pointing = Optional.empty();
    /** The names of a list at its head: 甲省、乙省. */
    List<Entity> bearers = List.of();
    /** True when the figure is only what the next one is compared with: 较112年度预算数16亿元增加…. */
    boolean comparand;
    /** 均 stands before the verb: the figure is said of each. */
    boolean each;
    /** 分别 stands before the figures. */
    boolean apart;
    /** 目前, 已, 现有: it is so now. */
    boolean current;
    /** A comparison without words of its own: 低于1985年增长…的速度. */
    boolean elliptic;
    /** The time stands inside the indicator: 本計畫4年總經費. */
    boolean ownSpan;
    /** 其 stands at the head: it goes on with the topic of the sentence before. */
    boolean anaphor;
    /** Its clause stands at the head of a bracket. */
    boolean bracketed;
    /** Its clause goes on with a list. */
    boolean coordinated;
    /** 累计 at the head: it stays with a verb that has no object, 累计发电. */
    Optional<Span> sum = Optional.empty();
    /** 其中 stands at the head. */
    boolean part;
    /** True where a size before it described who bears the figure: 占地60亩的甲医院. */
    boolean described;
    /** The words right before the figure spend money. */
    boolean invest;
    /** The phrase begins with a verb of growth: 增加支出. */
    Optional<CueKind> leadingGrowth = Optional.empty();
    Optional<Span> leadingSpan = Optional.empty();
    /** The verb at the head of the phrase that carries over a list: 新建. */
    String action = "";
    /** 年均 with a rate noun inside one word. */
    boolean meanRate;
    Optional<String> price = Optional.empty();
    /** A verb of the clause was taken off before the phrase: 完成, 建设. */
    boolean verbTaken;

    boolean has(CueKind kind) {
        return cues.contains(kind);
    }

    boolean grows() {
        return verb.isPresent() && (verb.get() == CueKind.RISE || verb.get() == CueKind.FALL
                || verb.get() == CueKind.RATE_UP || verb.get() == CueKind.RATE_DOWN);
    }
}
