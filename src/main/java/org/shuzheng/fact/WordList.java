package org.shuzheng.fact;

/** The lists of {@code models/fact-words.tsv}: words that tell something of a clause without standing right beside a figure. */
enum WordList {
    /** What a document, office or survey does when it is the source: 显示, 表明, 统计. */
    SAYS,
    /** Of these, the words that name its work too: a source only behind 据 or before 显示. */
    SAYS_NAMING,
    /** What a person does: 介绍, 透露. */
    TELLS,
    /** Offices that stand before the name of who speaks: 局长. */
    OFFICE,
    /** Times without a date before a verb of speaking: 日前. */
    LATELY,
    /** Ends of a clause that only says where something is told: 发布会. */
    HELD,
    /** What is fulfilled: 计划, 预算. */
    PLANNED,
    /** What stands before it, or before the verb that fulfils it: 年度, 仅. */
    OF_PLAN,
    /** What tells that it is so, after an aim: 实际, 仅. */
    SO,
    /** What a budget is cut or held back by: 减列. */
    CUT,
    /** Verbs that 将 puts ahead: 将筹集. */
    WILL,
    /** What opens a value of the year before: 由上年. */
    LAST_YEAR,
    /** Words that add up over a span: 累计, 合计. */
    SUM,
    /** What opens a clause that names a source: 据, 依. What may stand between the name and its work: 提供, 的最新. */
    ACCORDING, SAYS_FILLER,
    /** What a plan does to figures, what names of plans, of reports and of bodies end with. */
    LAYS_DOWN, PLAN_NAME, REPORT_NAME, BODY_END,
    /** Documents that rule and tell no figures: 办法, 条例. */
    NO_SOURCE,
    /** Words that foresee, words that aim. */
    FORESEES, AIMS,
    /** Clauses in which the word that aims aims at nothing: 完成计划. */
    AIMED_NOT,
    /** What opens a hypothesis: 如果. */
    HYPOTHESIS,
    /** Counts of these measure nothing: 方面, 问题. */
    VAGUE,
    /** Works whose sizes stand in their names: 机组, 水库. */
    CAPACITY,
    /** Units in which works are sized. */
    BULK_UNIT,
    /** What makes a bulk a size: 年产. */
    RATED,
    /** Words of a rule anywhere, and in notices only. */
    RULE, DIRECTIVE_RULE,
    /** What follows 以上 where it is the end of a statement, not a condition: 水平. */
    BOUNDED,
    /** Endings of the titles of laws, of documents that direct, words in titles of plans. */
    LAW_TITLE, DIRECTIVE_TITLE, PLAN_TITLE,
    /** Deictics of the home of a text: 我市, 全省. */
    HOME,
    /** Clauses that say how a growth is reckoned: 扣除. */
    RECKONED,
    /** Behind a year-begin: 年初预算. */
    BUDGETED,
    /** Ends of phrases that name a phase: 恢复期间. */
    PHASE,
    /** What may follow a time and belongs to it: 以来. */
    TIME_TAIL,
    /** Sizes that a noun has: 规模, 建筑面积. */
    ATTRIBUTE,
    /** Words that make a percentage a share, a rate. */
    SHARE_NAME,
    /** Ends of the name of a rate: 率, 强度. */
    RATE_END,
    /** Words of a time in a comparison: 时期. */
    COMPARED_TIME,
    /** Anaphors at the head of an indicator: 该项; words that only begin like one: 其他. */
    ANAPHOR, ANAPHOR_NOT,
    /** What a clause ends with that only says how figures are parted: 分产业看, 按经营地分; what it opens with. */
    PARTS_BEHIND, PARTS_BEFORE,
    /** Ends of the names of parts, which are measured as their whole is: 采矿业; what only ends like one: 就业. */
    PART_END, PART_NOT,
    /** Ends of the name of a ratio of parts: 三次产业结构. */
    STRUCTURE,
    /** Ends of the names of stocks: 贷款余额. */
    STOCK,
    /** Nouns of growth behind a rate: 10%的高速增长; words that make it a fall. What an agent's share ends with: 比重. */
    GROWTH_NOUN, SHRINKS, AGENT_MEASURE,
    /** Ends of what a rate is reckoned from: 以2019年同期为基数. What opens the value of the month before. */
    BASE_OF_INDEX, LAST_MONTH,
    /** Behind an age that is a group: 60岁及以上. */
    AND_ABOVE,
    /** Comparisons with the end of the year before. */
    YEAR_END,
    /** What opens how something compares in 价格同比持平, 产量与上年持平. */
    COMPARED_LEVEL,
    /** Between a whole that is counted and the part of it: 行业中有. */
    PART_OF,
    /** Ends of how a value is reckoned, behind its name: 按不变价格计算. */
    RECKONED_TAIL,
    /** Names of two words that no list shares: 医疗保健. */
    WHOLE_NAME,
    /** Titles of papers on the whole country: 国家预算, 全国. */
    NATION_TITLE,
    /** Offices of statistics, which sign bulletins and are not what these are about. */
    STATISTICS_OFFICE,
    /** Rates that a comparison before them is of: 比全国增幅. */
    RATE_NOUN,
    /** Titles of bulletins and analyses, which compare with the year before throughout. */
    BULLETIN_TITLE,
    /** What moves a total: 拉动, 影响. */
    PULL,
    /** Short forms that share the rest of the last item of a list: 大、中、小型企业. */
    SHORT_ITEM,
    /** Tails of captions behind what they measure: 及其增长速度. Whose figures a caption parts: 各县区. */
    CAPTION_TAIL, EACH_PLACE,
    /** Heads of columns: of rates of growth, of comparisons that are rates where they stand in percent, of changes, shares, ranks. */
    COLUMN_RATE, COLUMN_AGAINST, COLUMN_CHANGE, COLUMN_SHARE, COLUMN_RANK,
    /** Of yearly means, of comparisons with the month before, of percentages. */
    COLUMN_MEAN, COLUMN_MONTH, COLUMN_PERCENT,
    /** Of the names of rows: 指标. What stands before a measure in a head: 累计. What stands before the name of a row: 其中：. */
    COLUMN_NAMES, COLUMN_LEAD, ROW_LEAD,
    /** Surveys behind the size of their sample: 5‰人口变动抽样调查. */
    SURVEY,
    /** What rises and falls in a summary without units: 六涨一降. */
    UPS_AND_DOWNS,
    /** Who wires news, at the head of a dateline: 新华社. */
    PRESS,
    /** What a document does to figures: 规定, 提出. */
    DOCUMENT_SAYS,
    /** Documents that state figures of their own: 计划, 报告. */
    STATING_DOCUMENT,
    /** Nouns of what is aimed at: 目标. */
    AIM_NOUN,
    /** Remarks in brackets that belong to no indicator: 企业自建的在外. */
    ASIDE,
    /** Clauses put in that neither name nor state: 不包括上年结余在内, 如前所说. */
    ASIDE_CLAUSE,
    /** Objects of 完成 behind a figure: 完成了八十亿元的水利投资额. */
    DONE_NOUN,
    /** Behind a time that something only comes up to: 恢复到1957年的水平. */
    LEVEL_OF,
    /** Who a whole nation is: 六亿人民 states nothing. */
    NATION,
    /** Verbs that spend a sum on what stands behind it: 用三十亿元建设住宅. */
    SPENDS,
    /** What opens a clause that says why or how, and names no topic: 由于, 随着. */
    ADJUNCT,
    /** Before a count of what was told before: 这一百二十个项目. */
    BACKWARD,
    /** What makes the figure before it a target: 35%的目标尚有差距. */
    TARGET_BEHIND,
    /** What stands before a figure once planned: 原定. */
    FORMER,
    /** Sums that budget papers compare with: 法定预算数. */
    BUDGET_NOUN,
    /** What opens and what closes a remark on how a value is reckoned: 剔除…后. */
    RECKONS, RECKONED_END,
    /** Ends of what only happens under 在: 带动下. */
    UNDER,
    /** Words of manner that belong to no indicator: 顺利, 全面. */
    MANNER,
    /** What comes about without an object, and what is done to one: 投产, 获得; behind a noun both open what is said of it. */
    COMES_ABOUT, DOES,
    /** Ends of what a clause is about that belong to no bearer: 制度, 工作. */
    FIELD,
    /** Rates that need no bearer: 失业率. */
    OWN_RATE,
    /** Verbs that compare two rates: 快于; ends of what is itself a rate of growth: 增速. */
    ABOVE, RATE_OF_GROWTH,
    /** What is to be done, where it is only counted: 十项工作. Ends of where something is done: 海域. Sizes of what was told of: 通车里程. */
    TASK, PLACE_NOUN, SIZED,
    /** What brings something to a value: 把, 使. */
    BRINGS,
    /** Ends of what is a circumstance, no predicate: 基础上. */
    PLACE_END,
    /** What only says that something is done, behind what is done: 工程, 前期工作. */
    WORK,
    /** Verbs whose doer belongs to the indicator: 带动 in 全产业链带动就业. */
    AGENT_VERB,
    /** How often or how much at once: 日均, 单日最高. */
    RHYTHM,
    /** What the head of a column or the caption of a table measures, the longer words first: 播种面积, 产量. */
    MEASURE,
    /** Of each head: 年人均 in 年人均提高600元. */
    PER_HEAD,
    /** What a plan or an estimate for a time says, before its value: 预计的 in 由今年预计的3%. */
    PLANNED_OF,
    /** Before a rate, behind its verb: 提高到人均280元. */
    EACH,
    /** Kinds of aims: 预期目标, 调控目标. */
    AIM_KIND,
    /** What opens a comparison with a time, the longer words first; verbs of comparing two rates: 低于1985年增长的速度. */
    COMPARES, THAN,
    /** Verbs that fulfil a plan; what comes near a whole: 接近…的; what goes beyond a plan. */
    FULFILS, COMES_TO, OVER_PLAN,
    /** Whether a contribution adds: 正向, 负向. */
    SENSE,
    /** Sizes of one word: 长, 高. */
    DIMENSION,
    /** Words in the titles of reports that put the budget or plan of their year before a congress. */
    DRAFT_TITLE,
    /** What stands behind a plan that is only named: 收官之年, 计划目标. */
    PLAN_PASSING,
    /** What opens the consequence of a hypothesis; conditions that stand within a clause: 就可以; 只要. */
    CONSEQUENT, ONLY_IF,
    /** What a time stands behind that only says how far something reaches: 面向2035年的专项. */
    REACHES,
    /** Words that point at a name before, what they point with, and nouns that any body answers to: 该, 油田, 公司. */
    POINTS, POINTED, POINTED_BODY,
    /** Ends of a clause behind which a body answers: 據復. */
    REPLIED,
    /** What belongs to an office that a budget paper examines: its money, plans, staff; who only examines; what a title has behind the office. */
    MATTER, EXAMINER, HEADED,
    /** Words in the titles of papers on a budget or its accounts. */
    BUDGET_TITLE,
    /** What turns to another matter at the head of a sentence, away from who was cited: 另, 爰. */
    TURNS_AWAY,
    /** One after the other, before figures of a list: 依序. */
    IN_ORDER,
    /** Behind a duration that only says of what term something is: 1年以上债务. */
    TERM,
    /** What opens a short name in brackets: 以下简称. */
    CALLED,
    /** Verbs that issue a document; words in the names of plans, of reports. */
    ISSUES, LAYS_OUT, TELLS_OF,
    /** Right behind 将: what comes to a level. */
    COMES,
    /** What marks off the ends of a list: 最低; who do not come up to a mark: 未达. */
    UTMOST, MARKED_OFF,
    /** What says of a span that it is averaged over; what makes a time the base of an index: 为基数. */
    MEANS, AS_BASE,
    /** Verbs of who holds an event: 举办. */
    HOSTS,
    /** What finds fault behind 惟: 僅, 仍, 未達. */
    FAULT,
    /** What a higher body does that bears no figure: 核定, 批准. */
    APPROVES,
    /** Behind a name that only says where: 保护区内. */
    INSIDE,
    /** Ends of what opens a value in another unit: 按平均汇率折合. */
    CONVERTED,
    /** What opens a clause on who is outdone: 超过某国居第一位; nouns of a place in an order: 位次. */
    OVERTAKES, PLACE_IN_ORDER, MOVES_PLACES,
    /** Verbs of what comes back to where it was; what a time stands before that names the like stretch of it: 同期. */
    REACHES_VERB, SAME_TIME,
    /** Verbs behind a foreseeing word that hold for a list of results: 预计实现. */
    ACHIEVES,
    /** Behind a time that something is reckoned from: 在2020年基础上; who leads or helps bears no figure: 牵头. */
    BASED_ON, TAKES_PART,
    /** Rates that a directive lays down as a rule, while others are aimed at: 合格率. */
    RATE_RULED,
    /** Whom a letter speaks to: 你省; verbs with which a firm tells of itself: 宣布; ends of zones and places that a paragraph can be about: 组团; what is
     * done to a zone, which the paragraph is about then: 建设. */
    ADDRESSED, ANNOUNCES, ZONE, ZONE_WORK,
    /** Ends of what is a sum that has parts: 收入. */
    SUM_NOUN,
    /** Before a value that is said to be that of another time or of a whole: 相当于; of these and others, what stands before that time: 为1978年的5倍. */
    EQUALS, EQUALS_TIME,
    /** What stands before a time that something starts from, before one that something is reached at, and before one in a noun phrase: 粮食生产自2010年以来. */
    FROM_TIME, AT_TIME, BEFORE_TIME,
    /** Before a time that is the plan's or the estimate's, not the indicator's: 计划1957年. */
    SAID_OF_TIME,
    /** What follows a figure that is not exact: 左右, 以上. */
    NEARLY,
    /** Between a measure and its share of a whole: 合计 in 三项合计占. Ends of the name of a whole that is said with its share: 的比重. */
    SUMMED_UP, SHARE_TAIL,
    /** What stands before the name of a plan in a budget paper: 办理; verbs that cut a budget: 减列. */
    PLAN_OPENER, CUT_VERB
}
