package org.shuzheng.fact;

import java.util.Optional;
import org.shuzheng.doc.Basis;
import org.shuzheng.doc.Status;
import org.shuzheng.doc.Time;
import org.shuzheng.text.Span;

/** What is in force at one point of a text: topic, time, subject, source, status, basis. */
final class Discourse {

    /** A value in force and where it was said. */
    record Said<T>(T value, Optional<Span> span) {
    }

    /** The last statement of the sentence and its frame, null at its head. */
    Statement last;
    Frame lastFrame;
    /** True when the topic was said in this sentence. */
    boolean fresh;

    /** The indicator that a clause without one goes on with. */
    Phrase topic = Phrase.NONE;
    /** Its extension that does not become the topic: 增速. */
    Phrase derived = Phrase.NONE;
    /** What 其中 took a part of. */
    Phrase partOf = Phrase.NONE;
    /** The verb of a list whose things stand behind their figures: 新开放 in 新开放5个沿江城市、18个省会城市. */
    Phrase behindVerb = Phrase.NONE;
    /** The whole of the last share. */
    Phrase whole = Phrase.NONE;
    /** The whole that a sentence named last; in force within the paragraph for a share that names none: 占27.9%. */
    Phrase lastWhole = Phrase.NONE;
    /** What the sentence divides into groups: 在登记的船户中，从事运输的占…. */
    Phrase divided = Phrase.NONE;
    /** True after a share or its change. */
    boolean shares;
    /** The last segment without figures, where it is a bare noun phrase. */
    Phrase pending = Phrase.NONE;
    /** 引领新质生产力发展方面，围绕…提出28项工程. */
    Phrase field = Phrase.NONE;
    /** What the sentence opened with: 乡镇企业. */
    Phrase theme = Phrase.NONE;
    /** Where the sentence starts. */
    int from;
    /** The text that is read, folded. */
    String folded = "";
    /** True once a time was said in this sentence; and in a sentence that resolves: 爰…. */
    boolean pointHere;
    boolean resolves;
    /** A bare clause that ends with a noun behind 的, the topic of a clause that says none: 新建的公路，就有二千公里. */
    Phrase weak = Phrase.NONE;
    /** What a whole that is counted itself is compared with: 減班路線 of 占全部1,748條路線的17.8%. */
    Phrase beforeCount = Phrase.NONE;
    /** What was counted as the whole of the counts behind it: 大类行业 of 41个大类行业中，39个利润增加. */
    Phrase counted = Phrase.NONE;
    /** The sum budgeted that a paper goes on to divide: 歲出預算數. */
    Phrase budgetOf = Phrase.NONE;
    /** The account or programme that a budget paper is about: 「水質保護」. */
    Phrase account = Phrase.NONE;
    /** The verb that carries over a list: 新建. */
    String action = "";
    /** True where goods stand for their output. */
    boolean output;
    /** 新增加的 before a list that a colon opens. */
    Phrase listPrefix = Phrase.NONE;
    /** 生产能力 in 新增加的重要生产能力有：. */
    Phrase listNoun = Phrase.NONE;
    /** What goods are measured by in this sentence: 供应 after 棉布供应增加了两倍. */
    Phrase listHead = Phrase.NONE;
    /** The word for it as the text writes it: 产量, 産量. */
    Phrase outputWord = Phrase.NONE;
    /** What the last share was of, for 这一比重. */
    Phrase shareTopic = Phrase.NONE;
    /** The span of the last yearly mean. */
    Optional<Time> meanSpan = Optional.empty();

    Optional<Time> point = Optional.empty();
    Optional<Time> span = Optional.empty();
    /** The span that a whole section is about: 五年来，…. */
    Optional<Time> section = Optional.empty();
    Optional<String> fallback = Optional.empty();
    /** The month, quarter or half of a year that the title names: each section goes back to it. */
    Optional<String> titled = Optional.empty();
    private Optional<Time> titledPoint = Optional.empty();
    /** 由2010年…增加到2015年: serves the following clauses without years. */
    Optional<Time> pairStart = Optional.empty();
    Optional<Time> pairEnd = Optional.empty();

    /** The interval stated in this sentence: 从1978年到1983年. */
    Optional<Time> interval = Optional.empty();
    /** The last interval of years: the plan that a target's yearly mean is about. */
    Optional<Time> plan = Optional.empty();
    /** A span of years that lies ahead: 今后五年; its changes run over it, its levels are of its end. */
    Optional<Time> horizon = Optional.empty();
    /** The years without a date that a plan runs over: 五年内. */
    Optional<Time> runs = Optional.empty();
    /** True after a starting value: 由175元. */
    boolean started;
    /** What the last figure was compared with. */
    Optional<Time> lastBase = Optional.empty();

    Optional<Basis> basis = Optional.empty();
    /** True when the basis was said in this sentence. */
    boolean basisSaid;
    /** True in a sentence that compares with a time without a date: 与解放前最高水平相比. */
    boolean comparedEra;
    /** True in a sentence that adds up: 累计. */
    boolean summed;
    /** The time in force when it was said. */
    Optional<Time> basisAt = Optional.empty();
    Optional<Time> base = Optional.empty();
    /** What the sentence tells from: 1978年以来; the earlier year that its first growth was measured against. */
    Optional<Time> since = Optional.empty();

    Optional<Said<String>> subject = Optional.empty();
    /** True within 其中某地…, and whom the clause before it was about. */
    boolean aside;
    Optional<Said<String>> beforeAside = Optional.empty();
    Optional<String> homeSubject = Optional.empty();
    Optional<Said<String>> sectionSubject = Optional.empty();
    Optional<Said<String>> source = Optional.empty();
    /** A plan that the text goes through: its targets are said by it. */
    Optional<Said<String>> planSource = Optional.empty();
    Optional<Said<Status>> status = Optional.empty();
    Optional<Status> sectionStatus = Optional.empty();

    /** True in a sentence that bids: 办好…, 增强…. */
    boolean imperative;
    /** The end of a month that stocks of this paragraph are told of: 8月末，存款余额…。贷款余额…. */
    Optional<Time> monthEnd = Optional.empty();
    /** What a sentence of the paragraph told of before it went on to parts: 1—7月累计… behind 其中：食品价格…. */
    Phrase headTopic = Phrase.NONE;
    /** What a heading, or a sentence of the paragraph, looks at its figures against: 环比看. */
    Optional<Basis> headedBasis = Optional.empty();
    Optional<Basis> viewedBasis = Optional.empty();
    /** True behind 分产业看, and what is then measured: 收入 behind 从主要税种收入看. */
    boolean parted;
    Phrase viewMeasure = Phrase.NONE;
    /** What the paragraph goes on to measure the parts by: 增加值 behind 规模以上工业增加值…。分行业看. */
    Phrase partsMeasure = Phrase.NONE;
    /** What the views of the paragraph are of. */
    Phrase viewTopic = Phrase.NONE;
    /** True once a figure was compared with the month before, until one is with the year before. */
    boolean monthly;
    /** True when a base was said in the middle of a sentence that compares with the year before too: it is of that sentence only. */
    boolean baseInPassing;

    /** What bare growth is measured against, where the text says how it looks at it. */
    Optional<Basis> viewed() {
        Optional<Basis> month = monthly ? Optional.of(Basis.MOM) : Optional.empty();
        return basisSaid ? month : viewedBasis.or(() -> headedBasis).or(() -> month);
    }

    /** True behind 扣除价格因素, 按可比价格计算 in this sentence. */
    boolean reckoned;
    /** True in a sentence that a document says; and when the sentence names a time. */
    boolean sourceDocument;
    boolean timeInSentence;
    /** True once something was foreseen: then 将 foresees. */
    boolean foreseen;

    /** Where the sentence starts. */
    int sentenceAt;
    private record InForce(Optional<Time> point, Optional<Time> span) {
    }
    private Optional<InForce> beforeSpan = Optional.empty();

    /** 总产量十年增长1.3倍: a span that a clause has for itself; the next sentence goes on with the time before. */
    void sayForNow(Time span) {
        InForce before = new InForce(point, this.span);
        say(span, false);
        beforeSpan = Optional.of(before);
    }

    /** 今年…。明年全部免征。…: a later year that a sentence without figures only mentions does not outlast it. */
    void mention(Optional<Time> before) {
        boolean later = before.isPresent() && point.isPresent() && Periods.isYear(before.get().value()) && Periods.isYear(point.get().value())
                && Periods.lastYear(point.get()).get() == Periods.lastYear(before.get()).get() + 1;
        if (later && (point.get().surface().startsWith("明年") || point.get().surface().startsWith("来年"))) {
            point = before;
        }
    }

    /** Opens a sentence; one that goes on with 其中 keeps what the sentence before had for itself. */
    void newSentence(boolean goesOn) {
        monthly &= goesOn;
        parted = false;
        viewMeasure = Phrase.NONE;
        if (baseInPassing) {
            base = Optional.empty();
            baseInPassing = false;
        }
        if (beforeSpan.isPresent()) {
            point = beforeSpan.get().point();
            span = beforeSpan.get().span();
            beforeSpan = Optional.empty();
        }
        pointHere = false;
        weak = Phrase.NONE;
        basisSaid = false;
        comparedEra = false;
        partOf = Phrase.NONE;
        counted = Phrase.NONE;
        divided = Phrase.NONE;
        behindVerb = Phrase.NONE;
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
        pending = Phrase.NONE;
        derived = Phrase.NONE;
        theme = Phrase.NONE;
        listHead = Phrase.NONE;
        listPrefix = Phrase.NONE;
        listNoun = Phrase.NONE;
        field = Phrase.NONE;
        action = "";
        pairStart = Optional.empty();
        pairEnd = Optional.empty();
        interval = Optional.empty();
        started = false;
        lastBase = Optional.empty();
        if (restore.isPresent() && !goesOn) {
            monthEnd = point.filter(p -> Periods.isDay(p.value()) && !p.value().endsWith("12-31")).or(() -> monthEnd);
            point = restore;
            restore = Optional.empty();
        }
        leaveYearEnd();
        if (section.isPresent()) {
            recent = point.isPresent() ? point : recent;
            span = section;
            point = Optional.empty();
        }
    }

    /** The time before a bare 年底 that stood behind its noun, while that 年底 is in force. */
    private Optional<Optional<Time>> beforeYearEnd = Optional.empty();

    /** 职工人数年底达到…: the end of the year is said of this stock only. */
    void sayOfOne(Time yearEnd) {
        Optional<Optional<Time>> before = beforeYearEnd.or(() -> Optional.of(point));
        say(yearEnd, false);
        beforeYearEnd = before;
    }

    /** Goes back to the time before a 年底 that was said of one stock. */
    void leaveYearEnd() {
        if (beforeYearEnd.isPresent()) {
            point = beforeYearEnd.get();
            beforeYearEnd = Optional.empty();
        }
    }

    /** 年底, 年末: without a year of its own. */
    static boolean yearEnd(Time time) {
        return time.surface().equals("年底") || time.surface().equals("年末");
    }

    private Optional<Optional<Time>> beforeLookAhead = Optional.empty();

    /** A text that is no plan looks ahead for a paragraph; then it goes on with the time before. */
    void lookAhead(Optional<Time> before, boolean opensList) {
        beforeLookAhead = opensList ? Optional.empty() : Optional.of(before);
    }

    /** True in bulletins, whose growth is against the year before from one heading to the next. */
    boolean keepsBasis;
    /** True in budget papers, where a paragraph keeps to the body that it opened with. */
    boolean keepsSubject;
    private Optional<Said<String>> held = Optional.empty();

    /** Puts a subject in force, one that opens a sentence of a budget paper for its paragraph. */
    void sayOf(Said<String> said, boolean body) {
        subject = Optional.of(said);
        if (keepsSubject && body && said.span().filter(s -> s.start() - sentenceAt <= NEAR_HEAD).isPresent()) {
            held = subject;
        }
    }

    /** Goes back to whom the paragraph is about. */
    void leaveBearer() {
        subject = held;
    }

    private static final int NEAR_HEAD = 12;

    /** The sentence before, where it was one clause without figures: 老城区改造工作成效显著. */
    Optional<Span> toldBefore = Optional.empty();

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

    /** True in the first sentence of a paragraph. */
    boolean paragraphOpens;

    /** The year that a plan aims at first: 到2025年; what it says of a later one does not outlast its paragraph. */
    Optional<Time> aimedAt = Optional.empty();

    void newParagraph() {
        if (aimedAt.isPresent() && point.filter(p -> Periods.isYear(p.value()) && p.value().compareTo(aimedAt.get().value()) > 0).isPresent()) {
            point = aimedAt;
        }
        point = titledPoint.or(() -> point);
        paragraphOpens = true;
        laidOut = false;
        held = Optional.empty();
        viewedBasis = Optional.empty();
        lastWhole = Phrase.NONE;
        partsMeasure = Phrase.NONE;
        viewTopic = Phrase.NONE;
        monthEnd = Optional.empty();
        headTopic = Phrase.NONE;
        foreseen = false;
        newsSource = news && newsSpoken ? newsSource : Optional.empty();
        if (beforeLookAhead.isPresent()) {
            point = beforeLookAhead.get();
            beforeLookAhead = Optional.empty();
        }
        recent = Optional.empty();
        // a stock at the end of a year: the next paragraph is about the year again
        if (point.isPresent() && Periods.isDay(point.get().value())) {
            fallbackPoint(point.get());
        }
    }

    /** A clause that only says how figures are parted names no topic of its own. */
    void goOnWith(Phrase before) {
        topic = before;
        pending = Phrase.NONE;
        weak = Phrase.NONE;
        theme = Phrase.NONE;
    }

    private void fallbackPoint(Time day) {
        Time year = new Time(day.span(), day.surface(), day.value().substring(0, 4), day.from(), day.to(), day.rule());
        point = Optional.of(year);
    }

    /** True within a news item, whose source and bearer hold to its end. */
    boolean news;
    Optional<Said<String>> newsSource = Optional.empty();
    /** True when it is a speaker, whom the item goes on with from paragraph to paragraph. */
    boolean newsSpoken;
    /** True in a paragraph that goes through a plan just issued. */
    boolean laidOut;

    /** A document just issued says what its paragraph tells; what a plan lays out is of no time before it. */
    void issue(Said<String> document, boolean plan) {
        source = Optional.of(document);
        newsSource = source;
        newsSpoken = false;
        if (plan) {
            laidOut = true;
            point = Optional.empty();
            span = Optional.empty();
        }
    }

    /** True behind 據復：, where a body says what it will do. */
    boolean undertakes;

    void newHeading() {
        if (titledPoint.isPresent()) {
            point = titledPoint;
            restore = Optional.empty();
        }
        headedBasis = Optional.empty();
        viewedBasis = Optional.empty();
        newsSource = Optional.empty();
        beforeLookAhead = Optional.empty();
        meanSpan = Optional.empty();
        runs = Optional.empty();
        planSource = Optional.empty();
        account = Phrase.NONE;
        basis = keepsBasis ? basis : Optional.empty();
        base = Optional.empty();
        sectionSubject = Optional.empty();
        output = false;
        topic = Phrase.NONE;
        shares = false;
        whole = Phrase.NONE;
    }

    /** Another piece of news begins: nothing said before goes on. */
    void newItem(Optional<String> about) {
        news = true;
        newHeading();
        newSentence(false);
        homeSubject = about;
        point = Optional.empty();
        span = Optional.empty();
        section = Optional.empty();
        plan = Optional.empty();
        horizon = Optional.empty();
        headed = Optional.empty();
        recent = Optional.empty();
        restore = Optional.empty();
        beforeYearEnd = Optional.empty();
        sectionStatus = Optional.empty();
        foreseen = false;
    }

    /** The heading of an item is of the time that the item tells of. */
    void headItem(Time time) {
        point = Optional.of(time);
        span = Optional.empty();
    }

    /** An item without a dateline begins: the times before it are not its own. */
    void leaveItem() {
        point = Optional.empty();
        span = Optional.empty();
        restore = Optional.empty();
    }

    /** The year that a news item is dated by. */
    Optional<Integer> itemYear = Optional.empty();

    /** The year of the heading in force: 一、2023年工作回顾; then 过去一年 is that year. */
    Optional<Time> headed = Optional.empty();
    /** The last point of the paragraph, where a section is about a span: 2024年研发投入…。基础研究经费…. */
    Optional<Time> recent = Optional.empty();
    /** The main period of the text, when a part of it is only said for one sentence: 9月份当月 within 1—9月. */
    Optional<Time> restore = Optional.empty();

    /** True when a time is a month or a day inside a longer period. */
    private static boolean within(Time time, Time main) {
        boolean same = time.from().equals(main.from()) && time.to().equals(main.to());
        return time.from().isPresent() && main.from().isPresent() && !same
                && !time.from().get().isBefore(main.from().get()) && !time.to().get().isAfter(main.to().get())
                && !Periods.isDay(main.value()) && (Periods.isDay(time.value()) || time.value().length() == 7);
    }

    /** 五年内, 三年间: years that a plan runs over, whichever they are. */
    static boolean within(Time time, String folded) {
        return time.from().isEmpty() && time.value().endsWith("Y") && time.span().end() < folded.length()
                && "内间".indexOf(folded.charAt(time.span().end())) >= 0;
    }

    void say(Time time, boolean whole) {
        say(time, whole, false);
    }

    /** Puts a time in force; one that is sticky (截至2023年底) stays so beyond its sentence. */
    void say(Time time, boolean whole, boolean sticky) {
        pointHere = true;
        if (pairEnd.isPresent()) {
            pairStart = Optional.empty();
            pairEnd = Optional.empty();
        }
        if (time.value().startsWith("P")) {
            boolean told = time.value().equals("P1Y") && time.from().isPresent() && headed.isPresent()
                    && headed.get().value().equals(String.valueOf(time.from().get().getYear()));
            if ((time.from().isPresent() || within(time, folded) && (point.isEmpty() || time.span().start() - sentenceAt <= 1)) && !told) {
                if (whole) {
                    section = Optional.of(time).filter(t -> !t.value().equals("P1Y"));
                }
                span = Optional.of(time);
                runs = within(time, folded) ? span : runs;
                point = Optional.empty();
            }
            return;
        }
        titledPoint = titled.filter(time.value()::equals).map(t -> time).or(() -> titledPoint);
        boolean local = !sticky && titled.filter(time.value()::equals).isEmpty() && point.isPresent() && !whole && within(time, restore.isPresent() ? restore.get() : point.get());
        if (local) {
            restore = restore.isPresent() ? restore : point;
        } else {
            restore = Optional.empty();
        }
        point = Optional.of(time);
        if (time.value().contains("/")) {
            interval = Optional.of(time);
            plan = Optional.of(time);
        }
        if (whole) {
            section = Optional.empty();
        }
        span = section;
    }
}
