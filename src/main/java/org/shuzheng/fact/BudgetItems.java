package org.shuzheng.fact;

/**
 * Names the items of a budget paper: the item 「行銷及業務費用」 that is budgeted is {@code 「行銷及業務費用」預算}; a plan goes by its
 * bare name, without quotes and years.
 */
final class BudgetItems {

    private BudgetItems() {
    }

    /** True for what belongs to the office that the paper is about: its items, plans, money, staff. */
    static boolean concerns(String indicator, WordLists lists) {
        return lists.in(WordList.MATTER, indicator);
    }

    /** True for what only a budget has: its items, what is listed, cut or frozen. */
    static boolean listed(String indicator) {
        return indicator.indexOf('「') >= 0 || indicator.contains("预算") || indicator.endsWith("经费") || indicator.contains("决算") || indicator.endsWith("冻结");
    }

    /** True for what is resolved to be cut or frozen. */
    static boolean cuts(String indicator, String verb, WordLists lists) {
        return indicator.endsWith("冻结") || lists.is(WordList.CUT_VERB, verb);
    }

    /** The budget of an item that a figure is listed for: {@code 「漁業發展」 → 「漁業發展」預算}; other phrases as they are. */
    static Phrase budgeted(Phrase item, WordLists lists) {
        Phrase plan = bare(item);
        String f = plan.folded();
        boolean named = f.endsWith("」") || f.endsWith("计画") || plan.length() < item.length() && f.equals(plan(item, lists).folded());
        return named ? with(plan, "预算", "預算") : plan;
    }

    /** The phrase with a budget word behind it, as the text writes it. */
    static Phrase with(Phrase p, String folded, String traditional) {
        boolean plain = p.text().equals(p.folded()) && p.text().indexOf('畫') < 0 && p.text().indexOf('預') < 0;
        return p.isEmpty() ? p : new Phrase(p.text() + (plain ? folded : traditional), p.folded() + folded, p.span());
    }

    /** A plan in quotes without them: {@code 「交通平權計畫」經費 → 交通平權計畫經費}. */
    static Phrase bare(Phrase item) {
        String f = item.folded();
        int close = f.indexOf('」');
        if (!f.startsWith("「") || close < 0 || f.indexOf('「', 1) > 0 || !f.substring(0, close).contains("计画")) {
            return item;
        }
        return item.part(1, close).plus(item.part(close + 1, item.length()));
    }

    /** The plan that a phrase names, without years and quotes: 再造歷史現場專案計畫第3期; nothing when it names none. */
    static Phrase plan(Phrase phrase, WordLists lists) {
        String f = phrase.folded();
        int at = f.lastIndexOf("计画");
        if (at < 2) {
            return Phrase.NONE;
        }
        int from = 0;
        for (String opener : lists.of(WordList.PLAN_OPENER)) {
            int open = f.lastIndexOf(opener, at - 1);
            from = open >= 0 ? Math.max(from, open + opener.length()) : from;
        }
        int to = at + 2;
        if (to + 2 < f.length() && f.charAt(to) == '第') {
            int period = f.indexOf('期', to);
            to = period > 0 && period - to < 5 ? period + 1 : to;
        }
        return at - from < 3 ? Phrase.NONE : phrase.part(from, to);
    }
}
