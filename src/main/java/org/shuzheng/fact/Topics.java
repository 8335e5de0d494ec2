package org.shuzheng.fact;

/**
 * What is talked of: the topic that an elliptic clause goes on with, the wholes that shares are of, and what a list or a view of the
 * parts leaves to its items. In 生产总值1000亿元，增长5% the growth has no indicator of its own; the topic gives it 生产总值.
 */
final class Topics {

    /** True when the topic was said in this sentence. */
    boolean fresh;
    /** The indicator that a clause without one goes on with. */
    Phrase topic = Phrase.NONE;
    /** Its extension that does not become the topic: 增速. */
    Phrase derived = Phrase.NONE;
    /** The last segment without figures, where it is a bare noun phrase. */
    Phrase pending = Phrase.NONE;
    /** A bare clause that ends with a noun behind 的, the topic of a clause that says none: 新建的公路，就有二千公里. */
    Phrase weak = Phrase.NONE;
    /** What the sentence opened with: 乡镇企业. */
    Phrase theme = Phrase.NONE;
    /** 引领新质生产力发展方面，围绕…提出28项工程. */
    Phrase field = Phrase.NONE;
    /** What a sentence of the paragraph told of before it went on to parts: 1—7月累计… behind 其中：食品价格…. */
    Phrase headTopic = Phrase.NONE;

    /** What 其中 took a part of. */
    Phrase partOf = Phrase.NONE;
    /** The whole of the last share. */
    Phrase whole = Phrase.NONE;
    /** The whole that a sentence named last; in force within the paragraph for a share that names none: 占27.9%. */
    Phrase lastWhole = Phrase.NONE;
    /** What the sentence divides into groups: 在登记的船户中，从事运输的占…. */
    Phrase divided = Phrase.NONE;
    /** True after a share or its change. */
    boolean shares;
    /** What the last share was of, for 这一比重. */
    Phrase shareTopic = Phrase.NONE;
    /** What a whole that is counted itself is compared with: 減班路線 of 占全部1,748條路線的17.8%. */
    Phrase beforeCount = Phrase.NONE;
    /** What was counted as the whole of the counts behind it: 大类行业 of 41个大类行业中，39个利润增加. */
    Phrase counted = Phrase.NONE;

    /** The verb that carries over a list: 新建. */
    String action = "";
    /** The verb of a list whose things stand behind their figures: 新开放 in 新开放5个沿江城市、18个省会城市. */
    Phrase behindVerb = Phrase.NONE;
    /** 新增加的 before a list that a colon opens. */
    Phrase listPrefix = Phrase.NONE;
    /** 生产能力 in 新增加的重要生产能力有：. */
    Phrase listNoun = Phrase.NONE;
    /** What goods are measured by in this sentence: 供应 after 棉布供应增加了两倍. */
    Phrase listHead = Phrase.NONE;
    /** True where goods stand for their output. */
    boolean output;
    /** The word for it as the text writes it: 产量, 産量. */
    Phrase outputWord = Phrase.NONE;

    /** The sum budgeted that a paper goes on to divide: 歲出預算數. */
    Phrase budgetOf = Phrase.NONE;
    /** The account or programme that a budget paper is about: 「水質保護」. */
    Phrase account = Phrase.NONE;

    /** True behind 分产业看, and what is then measured: 收入 behind 从主要税种收入看. */
    boolean parted;
    Phrase viewMeasure = Phrase.NONE;
    /** What the paragraph goes on to measure the parts by: 增加值 behind 规模以上工业增加值…。分行业看. */
    Phrase partsMeasure = Phrase.NONE;
    /** What the views of the paragraph are of. */
    Phrase viewTopic = Phrase.NONE;

    /** A clause that only says how figures are parted names no topic of its own. */
    void goOnWith(Phrase before) {
        topic = before;
        pending = Phrase.NONE;
        weak = Phrase.NONE;
        theme = Phrase.NONE;
    }

    /** Opens a sentence: the topic goes on, what the sentence before took apart or listed does not. */
    void newSentence() {
        parted = false;
        viewMeasure = Phrase.NONE;
        weak = Phrase.NONE;
        partOf = Phrase.NONE;
        counted = Phrase.NONE;
        divided = Phrase.NONE;
        behindVerb = Phrase.NONE;
        pending = Phrase.NONE;
        derived = Phrase.NONE;
        theme = Phrase.NONE;
        listHead = Phrase.NONE;
        listPrefix = Phrase.NONE;
        listNoun = Phrase.NONE;
        field = Phrase.NONE;
        action = "";
    }

    /** Opens a paragraph: wholes and views hold to the end of theirs. */
    void newParagraph() {
        lastWhole = Phrase.NONE;
        partsMeasure = Phrase.NONE;
        viewTopic = Phrase.NONE;
        headTopic = Phrase.NONE;
    }

    /** Opens a section: no topic goes on over a heading. */
    void newHeading() {
        account = Phrase.NONE;
        output = false;
        topic = Phrase.NONE;
        shares = false;
        whole = Phrase.NONE;
    }
}
