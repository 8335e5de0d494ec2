package org.shuzheng.fact;

/** What a cue word does beside a figure or at the head of a clause; the kinds of {@code models/fact-cues.tsv}. */
enum CueKind {
    /** Growth or change upward and downward: 增长, 下降. */
    RISE, FALL,
    /** Nouns of growth that govern the figure: 增速, 降幅. */
    RATE_UP, RATE_DOWN,
    /** Verbs that state a level reached or a stock (达到, 增加到), and those that state a level only (为). */
    REACH, STATE,
    /** What may stand between verb and figure: 约, 了. */
    BOUND,
    /** Bases: 同比, 环比, 年均; {@code SAME} is the same period a year before. */
    YOY, MOM, MEAN, SAME,
    /** 由 and 从 before a starting value; 等于 before a multiple; 占; verbs of rank. */
    FROM, EQUAL, SHARE, RANK,
    /** How a growth is reckoned: 按可比价, 按现价, 实际. */
    PRICE_CONSTANT, PRICE_CURRENT, REAL,
    /** Words at the head of a clause that belong to no indicator; deictic subjects. */
    LEAD, PLACE,
    /** Verbs that belong to no indicator; {@code INNER} also inside one: 石化行业实现增加值. */
    LIGHT, INNER,
    /** Verbs that stay in the indicator and carry over a list: 新建, 清理. */
    ACTION,
    /** Words that spend: 投资5600万元完成…. */
    INVEST,
    /** Status words. */
    FORECAST, TARGET,
    /** Verbs that open a sentence which bids: 加快, 办好. */
    BID,
    /** Measures of one named work, whose bearer is then the subject: 全长 in 京九铁路全长. */
    SIZE,
    /** Words at which a clause leaves its theme: 再创, 稳步, 保持. */
    TURN,
    /** Longer words that hide the cues inside them. */
    GUARD
}
