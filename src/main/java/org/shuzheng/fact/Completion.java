package org.shuzheng.fact;

import org.shuzheng.fact.Indicators.Kind;

/** Completes an indicator with what earlier clauses supply: 出口 after 跨境电商进出口总额 is 跨境电商出口. */
final class Completion {

    private final Indicators indicators;
    private final WordLists lists;

    Completion(Indicators indicators, WordLists lists) {
        this.indicators = indicators;
        this.lists = lists;
    }

    /**
     * The whole indicator.
     *
     * @param said  the noun phrase of the clause, perhaps empty
     * @param d     what is in force
     * @param fresh true when the topic was said in this sentence
     */
    Phrase complete(Phrase said, Discourse d, boolean fresh) {
        if (said.isEmpty() && d.topics.pending.isEmpty() && !d.topics.weak.isEmpty()) {
            return d.topics.weak;
        }
        if (said.isEmpty()) {
            return d.topics.pending.isEmpty() ? d.topics.topic.plus(d.topics.derived) : d.topics.pending;
        }
        String f = said.folded();
        Phrase topic = !d.topics.pending.isEmpty() && !indicators.is(f, Kind.DERIVED) ? d.topics.pending : d.topics.topic;
        if (indicators.is(f, Kind.DERIVED)) {
            d.topics.derived = said;
            return d.topics.topic.plus(said);
        }
        if (!d.topics.account.isEmpty() && !f.contains("「")) {
            Phrase bare = withoutAnaphor(said);
            if (indicators.related(bare.folded(), "预算")) {
                return (bare.folded().equals("冻结") ? BudgetItems.with(d.topics.account, "预算", "預算") : d.topics.account).plus(bare);
            }
        }
        int anaphor = lists.opens(WordList.ANAPHOR_NOT, f) ? 0 : lists.at(WordList.ANAPHOR, f, 0, f.length());
        if (anaphor > 0 && f.length() > anaphor) {
            Phrase rest = said.part(anaphor, said.length());
            return !topic.isEmpty() && indicators.head(rest.folded()) > 0 ? complete(rest, d, true) : said;
        }
        if (!d.topics.listPrefix.isEmpty() && !f.startsWith("新")) {
            boolean measured = indicators.head(f) > 0 || d.topics.listNoun.isEmpty() || f.endsWith("能力") || f.endsWith("量")
                    || "路线道口厂场港话".indexOf(f.charAt(f.length() - 1)) >= 0;
            return d.topics.listPrefix.plus(said).plus(measured ? Phrase.NONE : d.topics.listNoun);
        }
        if (topic.isEmpty() || !fresh && d.topics.pending.isEmpty()) {
            return product(said, d);
        }
        if (indicators.is(f, Kind.SECTOR)) {
            // 城镇 after 城乡最低生活保障标准: one sector for the other
            int other = topic.folded().startsWith("城乡") ? 2 : sector(topic.folded());
            return said.plus(other > 0 && topic.length() > other + 2 ? topic.part(other, topic.length()) : topic);
        }
        int sector = sector(f);
        int measure = indicators.measure(topic.folded());
        if (sector > 0 && measure == f.length() - sector && measure < topic.length() && topic.folded().endsWith(f.substring(sector))) {
            return said.part(0, sector).plus(topic.part(sector(topic.folded()), topic.length()));
        }
        if (indicators.is(f, Kind.RELATIVE) || !d.topics.theme.isEmpty() && rate(f)) {
            int same = topic.folded().indexOf(f.substring(0, 2));
            if (same > 0) {
                return topic.part(0, same).plus(said);
            }
            int head = indicators.measure(topic.folded());
            int field = head == 0 && topic.length() > 4 ? lists.endsWith(WordList.FIELD, topic.folded()) : 0;
            while (field > 0 && topic.length() - field > 1) {
                topic = topic.withoutTail(field);
                field = lists.endsWith(WordList.FIELD, topic.folded());
            }
            int verb = topic.folded().startsWith("新增") || topic.folded().startsWith("销售") || topic.folded().startsWith("生产") ? 2 : 0;
            return topic.part(Math.min(verb, topic.length() - head), topic.length() - head).plus(said);
        }
        int again = f.length() <= 5 && f.length() > 2 && lists.ends(WordList.RATE_END, f) ? topic.folded().indexOf(f.substring(0, 2)) : -1;
        if (again > 1 && topic.length() - again <= 4) {
            // 居民养老保险参保24万人，参保率98%: the rate of what was just done
            return topic.part(0, again).plus(said);
        }
        if (f.startsWith("对") && f.endsWith("贡献率")) {
            return topic.folded().endsWith("国内生产总值") || topic.folded().endsWith("经济") ? said : topic.plus(said);
        }
        if (f.equals("总量") || indicators.is(f, Kind.APPEND)) {
            return topic.plus(said);
        }
        if (indicators.is(f, Kind.HEAD)) {
            Phrase good = product(topic);
            if (!good.isEmpty() && indicators.related(f, "产量")) {
                return good.plus(said);
            }
            int head = indicators.measure(topic.folded());
            Phrase stem = head > 0 ? topic.withoutTail(head) : topic;
            boolean fits = head == 0 || indicators.related(f, topic.folded().substring(topic.length() - head));
            return !fits || stem.folded().endsWith(f) ? said : stem.plus(said);
        }
        if (f.endsWith("的") && f.length() > 1) {
            int de = topic.folded().lastIndexOf('的');
            if (de == topic.length() - 1) {
                // 判处死刑的占16.8%，实行劳动改造的占42.3%: groups of one whole, each by itself
                return said;
            }
            return topic.part(0, de + 1).plus(said).plus(topic.part(de + 1, topic.length()));
        }
        int each = lists.endsWith(WordList.PER_HEAD, f);
        if (each > 0 && each < f.length() && indicators.is(f.substring(0, f.length() - each), Kind.SECTOR)) {
            return complete(said.withoutTail(each), d, fresh);
        }
        if (each == f.length() || f.endsWith("新增") && (f.startsWith("平均每") || f.startsWith("日均"))) {
            return topic.plus(said);
        }
        if (f.startsWith("惠及") || f.startsWith("受益")) {
            return topic.plus(said);
        }
        int use = f.startsWith("用于") ? topic.folded().indexOf("用于") : -1;
        if (use > 0) {
            int de = topic.folded().lastIndexOf('的');
            return topic.part(0, use).plus(said).plus(de > use ? topic.part(de, topic.length()) : Phrase.NONE);
        }
        return product(said, d);
    }

    /** True for a short rate of some bearer: 结案率; 失业率 stands for itself. */
    private boolean rate(String folded) {
        return folded.length() <= 4 && folded.endsWith("率") && !lists.is(WordList.OWN_RATE, folded);
    }

    /** Letters of the sector that a phrase opens with: 农村 in 农村覆盖率; 0 when it opens with none. */
    private int sector(String folded) {
        for (int n = Math.min(4, folded.length() - 2); n > 1; n--) {
            if (indicators.is(folded.substring(0, n), Kind.SECTOR)) {
                return n;
            }
        }
        return 0;
    }

    private Phrase withoutAnaphor(Phrase said) {
        int anaphor = lists.at(WordList.ANAPHOR, said.folded(), 0, said.length());
        return said.length() > anaphor ? said.part(anaphor, said.length()) : said;
    }

    /** The good that a phrase opens with: 粮食 of 粮食按人口平均占有量. */
    private Phrase product(Phrase phrase) {
        for (int n = Math.min(6, phrase.length()); n > 1; n--) {
            if (indicators.is(phrase.folded().substring(0, n), Kind.PRODUCT)) {
                return phrase.part(0, n);
            }
        }
        return Phrase.NONE;
    }

    private Phrase product(Phrase said, Discourse d) {
        String f = said.folded();
        int bracket = f.indexOf('（') > 0 ? f.indexOf('（') : f.indexOf('(') > 0 ? f.indexOf('(') : f.length();
        if (d.topics.output && indicators.is(f.substring(0, bracket), Kind.PRODUCT) && !f.endsWith("产量")) {
            return d.topics.outputWord.isEmpty() ? said.plus("产量") : said.plus(d.topics.outputWord);
        }
        if (!d.topics.listHead.isEmpty() && (indicators.is(f, Kind.PRODUCT) || f.length() <= 3) && indicators.head(f) == 0) {
            return said.plus(d.topics.listHead);
        }
        return said;
    }

    /** What a good is measured by: 供应 of 棉布供应; nothing when it is no good with a head. */
    Phrase measureOf(Phrase indicator) {
        for (int n = Math.min(4, indicator.length() - 2); n > 0; n--) {
            if (indicators.is(indicator.folded().substring(0, indicator.length() - n), Kind.PRODUCT)
                    && (indicators.head(indicator.folded()) == n || n == 2)) {
                return indicator.part(indicator.length() - n, indicator.length());
            }
        }
        return Phrase.NONE;
    }

    /** The head that a bare name goes on with: {@code 石化公司1.1亿元} after 油田产能项目投资 is 投资. */
    Phrase headOf(Phrase topic) {
        int head = indicators.head(topic.folded());
        return head > 0 ? topic.part(topic.length() - head, topic.length()) : topic;
    }
}
