package org.shuzheng.fact;

/** Finds the topic that a clause only names before a figure: {@code 新建的公路，就有二千公里; 拿高等学校的毕业生来说，合计二十八万人}. */
final class BareTopics {

    private static final int LONGEST_NOUN = 12;

    private BareTopics() {
    }

    /** The topic, nothing when the clause tells something of its own. */
    static Phrase of(Phrase phrase, String clause, WordLists lists) {
        Phrase named = framed(phrase);
        if (!named.isEmpty()) {
            return named;
        }
        String f = phrase.folded();
        int de = f.lastIndexOf('的');
        boolean noun = de > 1 && f.length() - de > 2 && f.length() - de <= LONGEST_NOUN;
        return noun && !f.endsWith("比重") && !f.endsWith("比例") && f.indexOf('了') < 0 && f.indexOf('，') < 0 && !lists.opens(WordList.ADJUNCT, clause) ? phrase : Phrase.NONE;
    }

    /** 甲 of 拿甲来说, 以甲来看, 就甲而言. */
    private static Phrase framed(Phrase phrase) {
        String f = phrase.folded();
        for (String close : new String[] {"来说", "来看", "来讲", "而言", "说来", "而论"}) {
            if (f.endsWith(close)) {
                int from = !f.isEmpty() && "拿以就从".indexOf(f.charAt(0)) >= 0 ? 1 : 0;
                return phrase.part(from, f.length() - 2);
            }
        }
        return Phrase.NONE;
    }
}
