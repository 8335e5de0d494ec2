package org.shuzheng.fact;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shuzheng.lexicon.Models;
import org.shuzheng.lexicon.Table;

/** The cue words of {@code models/fact-cues.tsv}, found at the end or at the start of a stretch of folded text. */
final class Cues {

    /** A cue found at {@code [start, end)}. */
    record Cue(int start, int end, String form, Set<CueKind> kinds) {
        boolean is(CueKind kind) {
            return kinds.contains(kind);
        }
    }

    private static final String[] ARRIVALS = {"到", "至", "为", "成", "达到"};

    private final Map<String, EnumSet<CueKind>> forms = new HashMap<>();
    private final Map<String, String> notes = new HashMap<>();
    private int longest;

    Cues(Models models) {
        for (Table.Row row : models.table("fact-cues.tsv").expect("form", "kind", "note").rows()) {
            String form = row.required("form");
            CueKind kind = row.constant("kind", CueKind.class);
            if (!forms.computeIfAbsent(form, f -> EnumSet.noneOf(CueKind.class)).add(kind)) {
                throw row.error("this form has this kind already");
            }
            if (!row.get("note").isEmpty()) {
                notes.put(form, row.get("note"));
            }
        }
        // 增加 → 增加到, 增加至 …: a verb of growth that arrives states a level
        for (Map.Entry<String, EnumSet<CueKind>> e : Map.copyOf(forms).entrySet()) {
            if (e.getValue().contains(CueKind.RISE) || e.getValue().contains(CueKind.FALL)) {
                for (String arrival : ARRIVALS) {
                    forms.putIfAbsent(e.getKey() + arrival, EnumSet.of(CueKind.REACH));
                }
            }
        }
        longest = forms.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** The longest cue of any kind that ends at {@code end} and starts no earlier than {@code from}. */
    Optional<Cue> before(String folded, int from, int end) {
        for (int n = Math.min(longest, end - from); n > 0; n--) {
            String form = folded.substring(end - n, end);
            EnumSet<CueKind> kinds = forms.get(form);
            if (kinds != null) {
                return kinds.contains(CueKind.GUARD) ? Optional.empty() : Optional.of(new Cue(end - n, end, form, kinds));
            }
        }
        return Optional.empty();
    }

    /** The longest cue of any kind that starts at {@code start} and ends no later than {@code to}; a guard word hides it. */
    Optional<Cue> after(String folded, int start, int to) {
        for (int n = Math.min(longest, to - start); n > 0; n--) {
            String form = folded.substring(start, start + n);
            EnumSet<CueKind> kinds = forms.get(form);
            if (kinds != null) {
                return kinds.contains(CueKind.GUARD) ? Optional.empty() : Optional.of(new Cue(start, start + n, form, kinds));
            }
        }
        return Optional.empty();
    }

    /** True when a guard word starts here: 中央 hides 中. */
    boolean guarded(String folded, int start, int to) {
        for (int n = Math.min(longest, to - start); n > 0; n--) {
            EnumSet<CueKind> kinds = forms.get(folded.substring(start, start + n));
            if (kinds != null) {
                return kinds.contains(CueKind.GUARD);
            }
        }
        return false;
    }

    /** The note of a form, empty when it has none. */
    String note(String form) {
        return notes.getOrDefault(form, "");
    }

    /** True when this form has this kind. */
    boolean is(String form, CueKind kind) {
        EnumSet<CueKind> kinds = forms.get(form);
        return kinds != null && kinds.contains(kind);
    }
}
