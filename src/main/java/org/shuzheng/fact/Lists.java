package org.shuzheng.fact;

import java.util.ArrayList;
import java.util.List;

/** Takes coordinated indicators apart: {@code 高技术制造业、装备制造业增加值} for two figures behind 分别. */
final class Lists {

    private Lists() {
    }

    /** The {@code n} indicators of a coordinated phrase, each complete; empty when it does not have that many parts. */
    static List<Phrase> split(Phrase phrase, int n, Indicators indicators) {
        List<String> split = indicators.split(phrase.folded());
        if (split.size() == n) {
            return split.stream().map(s -> new Phrase(s, s, phrase.span())).toList();
        }
        List<Phrase> items = cut(phrase, "、");
        if (items.size() != n) {
            items = cut(phrase, "、和与及");
        }
        if (items.size() != n) {
            return List.of();
        }
        Phrase last = items.get(n - 1);
        int etc = last.folded().indexOf('等');
        Phrase tail = Phrase.NONE;
        if (etc > 0) {
            tail = last.part(etc + 1, last.length());
            items.set(n - 1, last.part(0, etc));
        } else if (indicators.head(last.folded()) > 0 && indicators.head(items.get(0).folded()) == 0) {
            int head = indicators.head(last.folded());
            tail = last.part(last.length() - head, last.length());
            items.set(n - 1, last.withoutTail(head));
        }
        int lead = Math.max(items.get(0).folded().indexOf('于'), -1) + 1;
        Phrase first = items.get(0);
        Phrase head = lead > 1 && lead < first.length() ? first.part(0, lead) : Phrase.NONE;
        List<Phrase> out = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            Phrase item = i == 0 || head.isEmpty() ? items.get(i) : head.plus(items.get(i));
            out.add(item.plus(tail));
        }
        return out;
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
