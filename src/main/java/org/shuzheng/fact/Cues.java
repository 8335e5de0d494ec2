package org.shuzheng.fact;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shuzheng.lexicon.Models;
import org.shuzheng.lexicon.Table;
import org.shuzheng.lexicon.WordTrie;

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
    /** The longest form that starts, or ends, with a character: most characters of a text start and end none. */
    private final byte[] longestFrom = new byte[Character.MAX_VALUE + 1];
    private final byte[] longestTo = new byte[Character.MAX_VALUE + 1];
    private final WordTrie<Boolean> turns;

    Cues(Models models) {
        Map<String, Boolean> turning = new HashMap<>();
        for (Table.Row row : models.table("fact-cues.tsv").expect("form", "kind", "note").rows()) {
            String form = row.required("form");
            CueKind kind = row.constant("kind", CueKind.class);
            if (kind == CueKind.TURN) {
                // these only end a theme; they are no cues of a figure and must hide none
                turning.put(form, true);
                continue;
            }
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
        turns = WordTrie.of(turning);
        for (String form : forms.keySet()) {
            char first = form.charAt(0);
            char last = form.charAt(form.length() - 1);
            longestFrom[first] = (byte) Math.max(longestFrom[first], form.length());
            longestTo[last] = (byte) Math.max(longestTo[last], form.length());
        }
    }


    /** The longest cue of any kind that ends at {@code end} and starts no earlier than {@code from}. */
    Optional<Cue> before(String folded, int from, int end) {
        for (int n = Math.min(end > from ? longestTo[folded.charAt(end - 1)] : 0, end - from); n > 0; n--) {
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
        for (int n = Math.min(to > start ? longestFrom[folded.charAt(start)] : 0, to - start); n > 0; n--) {
            String form = folded.substring(start, start + n);
            EnumSet<CueKind> kinds = forms.get(form);
            if (kinds != null && kinds.contains(CueKind.GUARD) && start + n < to
                    && note(form).indexOf(folded.charAt(start + n)) >= 0) {
                continue;
            }
            if (kinds != null) {
                return kinds.contains(CueKind.GUARD) ? Optional.empty() : Optional.of(new Cue(start, start + n, form, kinds));
            }
        }
        return Optional.empty();
    }

    /** True when a guard word starts here: 中央 hides 中. */
    boolean guarded(String folded, int start, int to) {
        for (int n = Math.min(to > start ? longestFrom[folded.charAt(start)] : 0, to - start); n > 0; n--) {
            EnumSet<CueKind> kinds = forms.get(folded.substring(start, start + n));
            if (kinds != null) {
                return kinds.contains(CueKind.GUARD);
            }
        }
        return false;
    }

    /** Where the run of cues of one kind that ends at {@code end} starts. */
    int startOf(CueKind kind, String folded, int from, int end) {
        int start = end;
        Optional<Cue> cue = before(folded, from, start);
        while (cue.isPresent() && cue.get().is(kind)) {
            start = cue.get().start();
            cue = before(folded, from, start);
        }
        return start;
    }

    /** Where a clause turns from what it is about to what it says of it, its length when it does not: 再创 in 参合率再创新高. */
    int turn(String folded) {
        for (int i = 2; i < folded.length(); i++) {
            if (turns.startsWith(folded.charAt(i)) && turns.longest(folded, i).isPresent()) {
                return i;
            }
        }
        return folded.length();
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
