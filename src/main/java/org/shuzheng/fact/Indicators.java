package org.shuzheng.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shuzheng.lexicon.Models;
import org.shuzheng.lexicon.Table;

/** Heads of official statistics ({@code models/indicators.tsv}): how an indicator leans on the one before. */
final class Indicators {

    enum Kind { DERIVED, APPEND, HEAD, FULL, RELATIVE, SECTOR, PRODUCT, SPLIT, GUARD }

    private final Map<String, Kind> kinds = new HashMap<>();
    private final Map<String, List<String>> parts = new HashMap<>();
    private final Map<String, String> families = new HashMap<>();
    private int longest;

    Indicators(Models models) {
        for (Table.Row row : models.table("indicators.tsv").expect("name", "kind", "parts").rows()) {
            String name = row.required("name");
            Kind kind = row.constant("kind", Kind.class);
            if (kinds.put(name, kind) != null) {
                throw row.error("this name has a row already");
            }
            if (kind == Kind.SPLIT) {
                parts.put(name, row.list("parts"));
            } else if (!row.get("parts").isEmpty()) {
                families.put(name, row.get("parts"));
            }
            longest = Math.max(longest, name.length());
        }
    }

    boolean is(String name, Kind kind) {
        return kinds.get(name) == kind;
    }

    /** Letters of the longest statistical head at the end of a phrase, 0 when it has none: {@code 外贸进出口总额 → 5}. */
    int head(String folded) {
        for (int n = Math.min(longest, folded.length()); n > 1; n--) {
            Kind kind = kinds.get(folded.substring(folded.length() - n));
            if (kind == Kind.HEAD || kind == Kind.FULL || kind == Kind.APPEND) {
                return n;
            }
        }
        return 0;
    }

    /** As {@link #head}, also of what is only said of a bearer: {@code 主要水库总容量 → 3}. */
    int measure(String folded) {
        for (int n = Math.min(longest, folded.length()); n > 1; n--) {
            if (kinds.get(folded.substring(folded.length() - n)) == Kind.RELATIVE) {
                return n;
            }
        }
        return head(folded);
    }

    /** True when two heads are of one family: 出口 and 进出口总额. */
    boolean related(String head, String other) {
        return families.containsKey(head) && families.get(head).equals(families.get(other));
    }

    /** The words that one word stands for, with what follows them: {@code 三次产业投资比重 → 第一产业投资比重 …}; empty if none. */
    List<String> split(String folded) {
        for (Map.Entry<String, List<String>> e : parts.entrySet()) {
            int at = folded.indexOf(e.getKey());
            if (at >= 0) {
                String before = folded.substring(0, at);
                String after = folded.substring(at + e.getKey().length());
                boolean longer = parts.keySet().stream().anyMatch(k -> k.length() > e.getKey().length() && folded.contains(k));
                if (!longer) {
                    return e.getValue().stream().map(p -> before + p + after).toList();
                }
            }
        }
        return List.of();
    }
}
