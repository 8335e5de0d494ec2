package org.shuzheng.entity;

import java.util.Locale;

/** The cues of {@code entity-cues.tsv}: words beside a name that say that it is one, or that it is none. */
enum Cue {
    /** What a bracket behind a document says of how final it is: 试行, 草案. */
    DRAFT_MARK,
    /** Words that make people of an item of a list: 专家 in 行业专家、…等. */
    LIST_PEOPLE,
    /** Verbs of drawing a document up, which no name of one holds: 编制. */
    DRAFTING,
    /** Short names of banks that are names only with a place and its branch: 人行 in 人行武汉分行. */
    BANK_SHORT,
    /** What a region ends in of which no park, wood or plant is named: 流域 in 流域森林. */
    REGION_END,
    /** Works that stand in 《》 and are no documents: 电视剧. */
    WORK_OF_ART,
    /** Words that bring in a short name: 以下简称. */
    ALIAS_LEAD,
    /** Verbs between a body and what it issued: 印发. */
    ISSUE_VERB,
    /** Words that point at a document, which then is not named: 该, 拟. */
    DOCUMENT_POINTING,
    /** Words between 的 and the kind of a document: 紧急 in …的紧急通知. */
    DOCUMENT_QUALIFIED,
    /** Tagged as times, but parts of a title: 现代 in 现代农业. */
    ERA_WORD,
    /** Words that make a kind of plan of it, not the name of one: 年度, 企业. */
    PROGRAMME_VAGUE,
    /** Words in front of a programme that are no part of its name: 新一轮. */
    PROGRAMME_FRESH,
    /** Words that make a kind of law of it, not the name of one: 地方性, 有关. */
    LAW_VAGUE,
    /** Verbs before 的 and a law: 颁布 in 颁布的…. */
    LAW_ISSUED,
    /** Verbs in front of a law that are no part of its name: 完善. */
    LAW_STEERS,
    /** Verbs in front of a plan of years: 编制, 完成. */
    PLAN_CARRYING,
    /** Regions that have plans of years: 西部, 长江. */
    PLAN_QUARTER,
    /** What stands in front of a scheme or budget: 编列, 赓续. */
    SCHEME_LEAD,
    /** What is said of a scheme: its money, its term, how far it is. */
    SCHEME_TOLD,
    /** Words that no name of a scheme holds: 该, 所属. */
    SCHEME_POINTING,
    /** Bodies by which a text says what place it is about: 人民政府. */
    OWN_BODY,
    /** The Party in front of one of its congresses: 党的. */
    CONGRESS_PARTY,
    /** Bodies that meet in numbered sessions: 全国人大. */
    CONGRESS_BODY,
    /** Kinds of session behind its number: 全体会议. */
    CONGRESS_SESSION,
    /** Meetings that a verb of holding names: 座谈会. */
    MEETING_KIND,
    /** Words that open no name of a meeting: 专题, 全区. */
    MEETING_UNNAMED,
    /** Verbs of holding a meeting: 召开. */
    MEETING_HOLDING,
    /** Offices of which a local authority has one: 税务局. */
    LOCAL_OFFICE,
    /** Committees of a fair or games: 组委会. */
    GAMES_COMMITTEE,
    /** What works and shops of the nineteen-fifties end in: 百货店. */
    JOINT_WORKS,
    /** Class words of villages and townships: 嘎查. */
    VILLAGE_KIND,
    /** Words that make a common noun of a village: 示范 in 示范村. */
    VILLAGE_COMMON,
    /** What follows a person in the name of a theory: 思想. */
    DOCTRINE,
    /** What makes a people, a tongue or a coin of a place: 族, 语. */
    NOT_A_PLACE,
    /** Ranks in front of a body that is then not the national one: 各级. */
    LOCAL_RANK,
    /** Seasons in front of a fair: 春季. */
    FAIR_SEASON,
    /** Words before which a quarter is a region: 东北 in 东北三省. */
    REGIONAL,
    /** Class words that a short name of any words goes with: 镇. */
    TOWNSHIP,
    /** Class words of places abroad: 郡. */
    RANK_ABROAD,
    /** Units of the size of works: 万千瓦. */
    WORKS_SIZE,
    /** Words behind a brand word that make a trade of it: 酒业市场. */
    TRADE,
    /** Committees of the Party that have departments: 省委. */
    PARTY_COMMITTEE,
    /** Labels in front of those who wrote a piece: 记者. */
    REPORTER,
    /** What stands in the bracket of a firm: 集团. */
    FIRM_BRACKET,
    /** Verbs that no name of a fair runs over: 出席. */
    MEETING_VERB,
    /** Quarters inside a name: 北方. */
    QUARTER;

    /** The cue as the model writes it: {@code law-vague}. */
    String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
