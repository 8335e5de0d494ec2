package org.shuzheng.entity;

import org.shuzheng.doc.EntityType;

/**
 * A class word that closes a name.
 *
 * @param word  the class word: {@code 研究院}
 * @param type  what such a name names
 * @param stem  what must stand in front
 * @param inner true when the name may hold 与, 和, 及: {@code 世界经济与政治研究所}
 * @param local what is enough in front where nothing proper stands
 */
record Suffix(String word, EntityType type, Stem stem, boolean inner, Local local) {

    /** What makes a local name where no place, firm or person stands in front. */
    enum Local {
        /** Nothing does. */
        NO,
        /** A coined or plain name in a list beside a name of its type: {@code 石桥镇、大河口乡}. */
        LISTED,
        /** A coined name: {@code 龙运华府小区}. */
        YES,
        /** A coined name or a word that says nothing of its use: {@code 时代广场}. */
        PLAIN
    }

    /** What must stand in front of the class word. */
    enum Stem {
        /** A place, organisation, person or unknown name, or a word that opens names (全国, 国际). */
        PROPER,
        /** As {@link #PROPER}, but a word that opens names is not enough: 国家实验室 is none. */
        STRICT,
        /** A place, a person or an unknown name right in front: {@code 哈克镇}. */
        NAME,
        /** Any noun that is not generic: {@code 机场路}. */
        ANY,
        /** As {@link #PROPER}, or an ordinal: {@code 第十三届…展销会}. */
        EVENT,
        /** A place right in front: {@code 汶川地震}. */
        PLACE,
        /** A committee of the Party: a place in front, or nothing: 四川省委, 市委. */
        PARTY,
        /** A firm, a brand or an unknown name right in front: {@code 古纳河酒业}. */
        BRAND,
        /** A coined name or one with a firm in it, never a place with its facility: {@code 中网科技云计算基地}. */
        COINED,
        /** Closes no name by itself. */
        NONE
    }
}
