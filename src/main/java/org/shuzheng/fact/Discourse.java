package org.shuzheng.fact;

import java.util.Optional;
import org.shuzheng.doc.Basis;
import org.shuzheng.doc.Status;
import org.shuzheng.doc.Time;
import org.shuzheng.text.Span;

/**
 * What is in force at one point of a text: its times and topics, and whom the figures are of, who says them, what they are compared
 * with and whether they are so. 本市…。财政收入38亿元: the second sentence names no bearer, so it is of 本市.
 */
final class Discourse {

    /** A value in force and where it was said. */
    record Said<T>(T value, Optional<Span> span) {
    }

    private static final int NEAR_HEAD = 12;

    /** The text that is read, folded. */
    final String folded;
    /** The times in force. */
    final ReferenceTimes times;
    /** What is talked of. */
    final Topics topics = new Topics();

    /** The last statement of the sentence and its frame, null at its head. */
    Statement last;
    Frame lastFrame;
    /** True in a sentence that resolves: 爰…. */
    boolean resolves;
    /** True in a sentence that bids: 办好…, 增强…. */
    boolean imperative;
    /** True in a sentence that adds up: 累计. */
    boolean summed;
    /** True behind 據復：, where a body says what it will do. */
    boolean undertakes;
    /** True in the first sentence of a paragraph. */
    boolean paragraphOpens;
    /** The sentence before, where it was one clause without figures: 老城区改造工作成效显著. */
    Optional<Span> toldBefore = Optional.empty();

    /** What the last figure was compared with. */
    Optional<Time> lastBase = Optional.empty();
    Optional<Basis> basis = Optional.empty();
    /** True when the basis was said in this sentence. */
    boolean basisSaid;
    /** The time in force when it was said. */
    Optional<Time> basisAt = Optional.empty();
    /** True in bulletins, whose growth is against the year before from one heading to the next. */
    boolean keepsBasis;
    /** True in a sentence that compares with a time without a date: 与解放前最高水平相比. */
    boolean comparedEra;
    /** The time that is compared with: 与2015年相比. */
    Optional<Time> base = Optional.empty();
    /** True when a base was said in the middle of a sentence that compares with the year before too: it is of that sentence only. */
    boolean baseInPassing;
    /** What the sentence tells from: 1978年以来; the earlier year that its first growth was measured against. */
    Optional<Time> since = Optional.empty();
    /** What a heading, or a sentence of the paragraph, looks at its figures against: 环比看. */
    Optional<Basis> headedBasis = Optional.empty();
    Optional<Basis> viewedBasis = Optional.empty();
    /** True once a figure was compared with the month before, until one is with the year before. */
    boolean monthly;
    /** True behind 扣除价格因素, 按可比价格计算 in this sentence. */
    boolean reckoned;

    Optional<Said<String>> subject = Optional.empty();
    /** True within 其中某地…, and whom the clause before it was about. */
    boolean aside;
    Optional<Said<String>> beforeAside = Optional.empty();
    Optional<String> homeSubject = Optional.empty();
    Optional<Said<String>> sectionSubject = Optional.empty();
    /** True in budget papers, where a paragraph keeps to the body that it opened with. */
    boolean keepsSubject;
    private Optional<Said<String>> held = Optional.empty();

    Optional<Said<String>> source = Optional.empty();
    /** True in a sentence that a document says. */
    boolean sourceDocument;
    /** A plan that the text goes through: its targets are said by it. */
    Optional<Said<String>> planSource = Optional.empty();
    /** True within a news item, whose source and bearer hold to its end. */
    boolean news;
    Optional<Said<String>> newsSource = Optional.empty();
    /** True when it is a speaker, whom the item goes on with from paragraph to paragraph. */
    boolean newsSpoken;
    /** True in a paragraph that goes through a plan just issued. */
    boolean laidOut;

    Optional<Said<Status>> status = Optional.empty();
    Optional<Status> sectionStatus = Optional.empty();
    /** True once something was foreseen: then 将 foresees. */
    boolean foreseen;

    Discourse(String folded) {
        this.folded = folded;
        this.times = new ReferenceTimes(folded);
    }

    /** What bare growth is measured against, where the text says how it looks at it. */
    Optional<Basis> viewed() {
        Optional<Basis> month = monthly ? Optional.of(Basis.MOM) : Optional.empty();
        return basisSaid ? month : viewedBasis.or(() -> headedBasis).or(() -> month);
    }

    /** Puts a subject in force, one that opens a sentence of a budget paper for its paragraph. */
    void sayOf(Said<String> said, boolean body) {
        subject = Optional.of(said);
        if (keepsSubject && body && said.span().filter(s -> s.start() - times.sentenceAt <= NEAR_HEAD).isPresent()) {
            held = subject;
        }
    }

    /** Goes back to whom the paragraph is about. */
    void leaveBearer() {
        subject = held;
    }

    /** What the paragraph opened with bears it to its end: 东山组团…取得进展. */
    void holdBearer() {
        held = subject;
    }

    /** True while a paragraph is about the place that it opened with. */
    boolean heldBearer() {
        return held.isPresent() && !keepsSubject;
    }

    void releaseBearer() {
        held = Optional.empty();
    }

    /** A document just issued says what its paragraph tells; what a plan lays out is of no time before it. */
    void issue(Said<String> document, boolean plan) {
        source = Optional.of(document);
        newsSource = source;
        newsSpoken = false;
        if (plan) {
            laidOut = true;
            times.leaveAll();
        }
    }

    /** Opens a sentence; one that goes on with 其中 keeps what the sentence before had for itself. */
    void newSentence(boolean goesOn) {
        times.newSentence(goesOn);
        topics.newSentence();
        monthly &= goesOn;
        if (baseInPassing) {
            base = Optional.empty();
            baseInPassing = false;
        }
        basisSaid = false;
        comparedEra = false;
        summed = false;
        undertakes = false;
        since = Optional.empty();
        imperative = false;
        reckoned = false;
        held = laidOut && held.isEmpty() ? subject : held;
        subject = held;
        aside = false;
        source = newsSource;
        status = Optional.empty();
        lastBase = Optional.empty();
    }

    void newParagraph() {
        times.newParagraph();
        topics.newParagraph();
        paragraphOpens = true;
        laidOut = false;
        held = Optional.empty();
        viewedBasis = Optional.empty();
        foreseen = false;
        newsSource = news && newsSpoken ? newsSource : Optional.empty();
    }

    void newHeading() {
        times.newHeading();
        topics.newHeading();
        headedBasis = Optional.empty();
        viewedBasis = Optional.empty();
        newsSource = Optional.empty();
        planSource = Optional.empty();
        basis = keepsBasis ? basis : Optional.empty();
        base = Optional.empty();
        sectionSubject = Optional.empty();
    }

    /** Another piece of news begins: nothing said before goes on. */
    void newItem(Optional<String> about) {
        news = true;
        newHeading();
        newSentence(false);
        times.newItem();
        homeSubject = about;
        sectionStatus = Optional.empty();
        foreseen = false;
    }
}
