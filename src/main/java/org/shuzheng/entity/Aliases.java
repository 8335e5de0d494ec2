package org.shuzheng.entity;

import static org.shuzheng.entity.Cue.ALIAS_LEAD;
import static org.shuzheng.entity.WordClass.ALIAS_GENERIC;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shuzheng.doc.EntityType;
import org.shuzheng.text.Span;

/** Short names that the text itself gives: {@code （以下简称“办法”）, （CPTPP）}. */
final class Aliases {

    /** A short name and the candidate it stands for. */
    record Alias(String form, Candidate of) {
    }



    private final WordClasses classes;
    private final Cues cues;

    Aliases(WordClasses classes, Cues cues) {
        this.cues = cues;
        this.classes = classes;
    }

    /** The aliases of a text, each added as a candidate where it is introduced. */
    List<Alias> find(String t, List<Candidate> resolved, List<Candidate> out) {
        List<Alias> found = new ArrayList<>();
        Map<Integer, Candidate> byEnd = new HashMap<>();
        for (Candidate c : resolved) {
            byEnd.put(c.span().end(), c);
        }
        for (Candidate c : resolved) {
            int open = c.span().end();
            if (open >= t.length() || t.charAt(open) != '（' && t.charAt(open) != '(') {
                continue;
            }
            int close = open + 1;
            while (close < t.length() && close - open < 30 && t.charAt(close) != '）' && t.charAt(close) != ')' && t.charAt(close) != '\n') {
                close++;
            }
            if (close >= t.length() || t.charAt(close) != '）' && t.charAt(close) != ')') {
                continue;
            }
            int from = open + 1;
            boolean cued = false;
            for (String cue : cues.of(ALIAS_LEAD)) {
                if (t.startsWith(cue, from)) {
                    from += cue.length();
                    cued = true;
                    break;
                }
            }
            int to = close;
            while (from < to && "“\"「『：: 为".indexOf(t.charAt(from)) >= 0) {
                from++;
            }
            while (to > from && "”\"」』 ，,".indexOf(t.charAt(to - 1)) >= 0) {
                to--;
            }
            String form = t.substring(from, to);
            if (form.length() < 2 || form.startsWith("《") || !(cued ? form.length() <= 16 && plainWord(form) : acronym(form))) {
                continue;
            }
            if (classes.has(ALIAS_GENERIC, form) || c.type() == EntityType.PER || c.type() == EntityType.LOC && !cued) {
                continue;
            }
            Candidate alias = new Candidate(new Span(from, to), c.type(), c.normalized().or(() -> Optional.of(c.span().of(t))), c.code(),
                    Candidate.SURE, "entity/alias");
            out.add(alias);
            found.add(new Alias(form, alias));
        }
        return found;
    }

    private static boolean acronym(String form) {
        if (form.length() > 10) {
            return false;
        }
        int capitals = 0;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                capitals++;
            } else if (!(c >= 'a' && c <= 'z' || c == '-' || c == '+')) {
                return false;
            }
        }
        return capitals >= 2;
    }

    private static boolean plainWord(String form) {
        for (int i = 0; i < form.length(); i++) {
            if ("，。；：、（）()《》".indexOf(form.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }
}
