package org.shuzheng.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shuzheng.text.Span;

/**
 * One error with what is needed to understand it.
 *
 * @param article the article
 * @param pair    gold and system
 * @param before  the sentence up to the mention
 * @param mention the mention, or what both sides cover together
 * @param after   the rest of the sentence
 */
public record ErrorCase(String article, Pairing pair, String before, String mention, String after) {

    private static final int FAR = 80;

    /** The cause it is filed under. */
    public Cause cause() {
        return pair.causes().get(0);
    }

    /** The group it is shown in: {@code fact/missed}. */
    public String group() {
        return pair.layer().key() + "/" + cause().key();
    }

    /** All errors; the groups with the most errors first, and within a group those with the most wrong slots first. */
    static List<ErrorCase> of(List<Evaluation.Result> results) {
        List<ErrorCase> all = new ArrayList<>();
        for (Evaluation.Result r : results) {
            for (Pairing p : r.pairs()) {
                if (!p.causes().isEmpty()) {
                    all.add(of(r, p));
                }
            }
        }
        Map<String, Integer> size = new LinkedHashMap<>();
        all.forEach(e -> size.merge(e.group(), 1, Integer::sum));
        all.sort(Comparator.<ErrorCase>comparingInt(e -> -size.get(e.group())).thenComparing(ErrorCase::group)
                .thenComparingInt(e -> -e.pair().causes().size()));
        return all;
    }

    /** At most {@code n} of the errors, each group with its due share and at least one while they last. */
    public static List<ErrorCase> sample(List<ErrorCase> all, int n) {
        Map<String, List<ErrorCase>> groups = new LinkedHashMap<>();
        all.forEach(e -> groups.computeIfAbsent(e.group(), k -> new ArrayList<>()).add(e));
        List<ErrorCase> out = new ArrayList<>();
        int left = n;
        int rest = all.size();
        for (List<ErrorCase> group : groups.values()) {
            int share = Math.min(left, Math.max(1, (int) Math.round((double) left * group.size() / Math.max(1, rest))));
            List<ErrorCase> taken = group.subList(0, Math.min(share, group.size()));
            out.addAll(taken);
            left -= taken.size();
            rest -= group.size();
        }
        return out;
    }

    private static ErrorCase of(Evaluation.Result r, Pairing p) {
        String text = r.gold().text();
        Span a = p.gold().or(p::system).orElseThrow().span();
        Span b = p.system().or(p::gold).orElseThrow().span();
        int start = Math.min(a.start(), b.start());
        int end = Math.min(text.length(), Math.max(a.end(), b.end()));
        int from = start;
        while (from > 0 && start - from < FAR && !ends(text, from - 1)) {
            from--;
        }
        int to = end;
        while (to < text.length() && to - end < FAR && !ends(text, to)) {
            to++;
        }
        from = from > 0 && Character.isLowSurrogate(text.charAt(from)) ? from - 1 : from;
        to = to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? to + 1 : to;
        return new ErrorCase(r.gold().id(), p, shown(text, from, start), shown(text, start, end), shown(text, end, to));
    }

    /** A sentence ends here; a line end alone does not, for hard-wrapped lines go on. */
    private static boolean ends(String text, int i) {
        char c = text.charAt(i);
        return "。！？；".indexOf(c) >= 0 || c == '\n' && i > 0 && "。！？；：）\n".indexOf(text.charAt(i - 1)) >= 0;
    }

    private static String shown(String text, int from, int to) {
        StringBuilder out = new StringBuilder();
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean blank = c == '\n' || c == '\r' || c == '\t';
            if (!blank) {
                out.append(c);
            } else if (out.length() > 0 && out.charAt(out.length() - 1) != '⏎') {
                out.append('⏎');
            }
        }
        return out.toString();
    }
}
