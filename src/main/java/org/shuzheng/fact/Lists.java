package org.shuzheng.fact;

import java.util.ArrayList;
import java.util.List;
import org.shuzheng.fact.Indicators.Kind;

/** Takes coordinated indicators apart: {@code 高技术制造业、装备制造业增加值} for two figures behind 分别. */
final class Lists {

    private final Indicators indicators;
    private final Nominals nominals;
    private final WordLists lists;

    Lists(Indicators indicators, Nominals nominals, WordLists lists) {
        this.lists = lists;
        this.indicators = indicators;
        this.nominals = nominals;
    }

    /** The {@code n} indicators of a coordinated phrase, each complete; empty when it does not have that many parts. */
    List<Phrase> split(Phrase phrase, int n) {
        List<String> split = indicators.split(phrase.folded());
        if (split.size() == n) {
            return split.stream().map(s -> new Phrase(s, s, phrase.span())).toList();
        }
        List<Phrase> items = cut(phrase, "、");
        if (items.size() != n) {
            items = cut(phrase, "、和");
        }
        if (items.size() != n) {
            items = cut(phrase, "、和与及");
        }
        if (items.size() != n) {
            return List.of();
        }
        Phrase tail = tail(items);
        Phrase last = items.get(n - 1);
        if (!tail.isEmpty()) {
            items.set(n - 1, last.folded().indexOf('等') > 0 && last.folded().endsWith("等" + tail.folded())
                    ? last.withoutTail(tail.length() + 1) : last.withoutTail(tail.length()));
        }
        Phrase head = head(items, tail);
        List<Phrase> out = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            Phrase item = i == 0 || head.isEmpty() ? items.get(i) : head.plus(items.get(i));
            out.add(item.plus(tail));
        }
        return out;
    }

    /** True when a phrase joins {@code n} whole names of indicators: 居民人均可支配收入和农民人均纯收入. */
    boolean names(Phrase phrase, int n) {
        List<Phrase> items = cut(phrase, "、和与及");
        return items.size() == n && items.stream().allMatch(i -> {
            int head = indicators.head(i.folded());
            return head > 0 && i.length() >= head + 4;
        });
    }

    /** What the last item supplies to all: 增加值, 等领域的规模, 机械化率. */
    private Phrase tail(List<Phrase> items) {
        Phrase last = items.get(items.size() - 1);
        String f = last.folded();
        int etc = f.indexOf('等');
        if (etc > 0) {
            return last.part(etc + 1, last.length());
        }
        int shared = shortItem(items);
        if (shared > 0) {
            return last.part(shared, last.length());
        }
        int parallel = parallel(items.get(0).folded(), f);
        if (parallel > 0) {
            return last.part(parallel, last.length());
        }
        if (indicators.head(items.get(0).folded()) > 0) {
            return Phrase.NONE;
        }
        int head = Math.max(indicators.head(f), lists.endsWith(WordList.MEASURE, f));
        if (head > 0 && head < f.length()) {
            int de = f.charAt(f.length() - head - 1) == '的' ? 1 : 0;
            return last.part(last.length() - head - de, last.length());
        }
        if (f.length() > 3 && "率量值额数".indexOf(f.charAt(f.length() - 1)) >= 0
                && items.get(0).folded().charAt(items.get(0).length() - 1) != f.charAt(f.length() - 1)) {
            int first = nominals.firstWord(last);
            return first < last.length() ? last.part(first, last.length()) : Phrase.NONE;
        }
        return Phrase.NONE;
    }

    /** Letters of the last item that stand beside the short items before it: 小 in 大、中、小型企业; 0 when these are no short forms. */
    private int shortItem(List<Phrase> items) {
        String last = items.get(items.size() - 1).folded();
        boolean all = items.subList(0, items.size() - 1).stream().allMatch(i -> lists.is(WordList.SHORT_ITEM, i.folded()));
        int n = items.size() > 2 ? items.get(items.size() - 2).length() : items.get(0).length();
        return all && last.length() > n + 1 && lists.is(WordList.SHORT_ITEM, last.substring(0, n)) ? n : 0;
    }

    /** Where the part of the last item ends that stands beside the first: 农村 in 城镇和农村居民人均可支配收入; 0 when none does. */
    private int parallel(String first, String last) {
        int again = last.indexOf(first);
        if (again > 0 && again <= 2 && again + first.length() < last.length()) {
            return again + first.length();
        }
        for (int n = 2; n <= Math.min(4, last.length() - 2); n++) {
            if (indicators.is(first, Kind.SECTOR) && indicators.is(last.substring(0, n), Kind.SECTOR)
                    || indicators.is(first, Kind.HEAD) && indicators.is(last.substring(0, n), Kind.HEAD)) {
                return n;
            }
        }
        return 0;
    }

    /** What the first item supplies to all: 应用于, 单位国内生产总值, 花生. */
    private Phrase head(List<Phrase> items, Phrase tail) {
        Phrase first = items.get(0);
        for (String unit : new String[] {"单位国内生产总值", "单位GDP", "单位地区生产总值", "万元国内生产总值"}) {
            if (first.folded().startsWith(unit) && !items.get(1).folded().startsWith("单位")) {
                return first.part(0, unit.length());
            }
        }
        if (first.folded().startsWith("第") && "一二三四".indexOf(items.get(1).folded().charAt(0)) >= 0 && items.get(1).length() == 1) {
            return first.part(0, 1);
        }
        int at = first.folded().indexOf('于') + 1;
        if (at > 1 && at < first.length()) {
            return first.part(0, at);
        }
        Phrase second = items.get(1);
        int lastWord = lists.is(WordList.WHOLE_NAME, first.folded()) ? 0 : nominals.lastWord(first);
        if (lastWord > 0 && second.length() <= 2 && first.length() - lastWord == second.length()
                && (!tail.isEmpty() || lastWord >= 4)) {
            return first.part(0, lastWord);
        }
        return Phrase.NONE;
    }

    /** The parts of a phrase between marks that stand outside quotes and brackets. */
    static List<Phrase> cut(Phrase phrase, String marks) {
        List<Phrase> items = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < phrase.length(); i++) {
            char c = phrase.folded().charAt(i);
            if ("（(“「《".indexOf(c) >= 0) {
                depth++;
            } else if ("）)”」》".indexOf(c) >= 0) {
                depth--;
            } else if (depth == 0 && marks.indexOf(c) >= 0 && i > start) {
                items.add(phrase.part(start, i));
                start = i + 1;
            }
        }
        if (start < phrase.length()) {
            items.add(phrase.part(start, phrase.length()));
        }
        return items;
    }
}
