package org.shuzheng.entity;

/** The word classes of {@code entity-words.tsv}. */
enum WordClass {
    /** Ordinary words that hold a name: 发展中国家. */
    IGNORE,
    /** Verbs that stand inside names: 购物, 监督. */
    NAME_VERB,
    /** Words that open a name of national or world rank: 全国, 国际. */
    STARTER,
    /** Words that make a common noun of a class word: 农村, 商业. */
    GENERIC,
    /** Single characters that belong to no unknown name. */
    PLAIN,
    /** Titles behind a name: 同志, 主席. */
    TITLE_AFTER,
    /** Titles in front of a name. */
    TITLE_BEFORE,
    /** Verbs of saying. */
    SAYING,
    /** Single characters that no given name holds: 的, 将. */
    NO_GIVEN,
    /** Characters that many given names begin with: 小, 春. */
    GIVEN_LEAD,
    /** Characters that write the sounds of foreign names: 托, 卡, 耶. */
    SOUND,
    /** Surnames of one character. */
    SURNAME,
    /** Surnames of two characters. */
    SURNAME_DOUBLE,
    /** Class nouns of lists of organisations. */
    LIST_ORG,
    /** Class nouns of lists of places. */
    LIST_LOC,
    /** Class nouns of lists of events. */
    LIST_EVENT,
    /** Dictionary names that name nothing: 内地, 首都. */
    COMMON,
    /** Surnames that are also common words: 党, 区. */
    SURNAME_RISKY,
    /** Kinds of document that close a title with 关于: 通知, 意见. */
    DOCUMENT_KIND,
    /** Kinds of document that close a heading: 法, 章程. */
    DOCUMENT_HEADING,
    /** Kinds of document that name one only behind what they are about: …的报告. */
    REPORT_KIND,
    /** Verbs in front of a document told by 关于: 提出, 批转. */
    TABLING,
    /** What a programme does: 促进 in 大学生就业促进计划. */
    PROGRAMME_DEED,
    /** What a scheme does: 改革, 试点. */
    SCHEME_DEED,
    /** Verbs in front of a programme: 实施, 启动. */
    PROGRAMME_VERB,
    /** Verbs that do not say that the programme is there: 制定, 编制. */
    PROGRAMME_DRAFT,
    /** What is said of a programme: 惠及, 进展. */
    PROGRAMME_TOLD,
    /** What is said of a law: 规定, 草案. */
    LAW_TOLD,
    /** Kinds of law: 条例, 实施细则. */
    STATUTE_KIND,
    /** Kinds of treaty: 宣言, 协定. */
    TREATY_KIND,
    /** Verbs in front of a law: 违反, 修订. */
    LAW_VERB,
    /** Words in front of a document number: 根据, 印发. */
    NUMBER_LEAD,
    /** Short names that are common words: 本公司, 办法. */
    ALIAS_GENERIC,
    /** Pairs of countries: 中美, 中俄蒙. */
    COMPOUND,
    /** Nouns that the dictionary lacks. */
    NOUN,
    /** Words that no name holds: 侵略, 部门. */
    BREAK,
    /** Words that only look like class words: 布局, 餐厅. */
    NO_HEAD,
    /** Words that end a name and begin none: 人民政府, 公司. */
    CLOSED,
    /** Verbs of issuing: 公布, 印发. */
    ISSUING,
    /** Verbs of issuing that say it is done: 出台, 颁布. */
    ISSUING_DONE,
    /** Kinds of document that a verb of issuing names. */
    ISSUED_KIND,
    /** Labels in front of signers: 提案人. */
    SIGNING,
    /** Short names of local bodies: 省政府, 市政协. */
    LOCAL_BODY,
    /** Organs of other countries: 外交部, 央行. */
    FOREIGN_BODY,
    /** Units of a ministry: 统计处, 国库司. */
    UNIT,
    /** Who founded it, in front of a name: 国立. */
    FOUNDED,
    /** Verbs that govern a place: 推进, 撤销. */
    POLICY_VERB,
    /** Words that say what a place is for, how large or whose it is: 文化, 大型, 公办. */
    DESCRIPTIVE,
    /** Words that say nothing of use and often are names: 胜利, 时代. */
    NAMELIKE,
    /** Words that end the phrase before a name: 项目, 建成. */
    PHRASE_END,
    /** Single characters that no coined name holds. */
    NO_NAME,
    /** Single characters that are words of their own, no sign of a coined name: 县, 煤. */
    EVERYDAY,
    /** Class words of routes that are named by their ends: 高铁. */
    ROUTE,
    /** Class words that a name-like word makes a name of: 胜利路. */
    STREET,
    /** Firms of which a town has one: 公交公司. */
    LOCAL_FIRM,
    /** Class words of a part of a body, which may stand behind a place: 分行, 税务局. */
    BRANCH,
    /** Words between a body and what belongs to it: 附属. */
    ATTACHED,
    /** Class words of a part of a ministry: 司. */
    DEPARTMENT,
    /** Class words of divisions of one letter: 县. */
    DIVISION,
    /** Class words of lines between two places: 铁路. */
    LINE,
    /** Plain words that are names of roads: 迎宾, 站前. */
    ROAD_WORD,
    /** Class words of waters: 河. */
    RIVER,
    /** What is done to rivers, or belongs to them: 治理, 流域. */
    RIVER_WORK,
    /** Houses of which a district has one: 人民医院. */
    HOUSE;

    /** The class as the model writes it: {@code name-verb}. */
    String written() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
