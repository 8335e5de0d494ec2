package org.shuzheng.entity;

import static org.shuzheng.entity.Cue.REPORTER;
import static org.shuzheng.entity.WordClass.DESCRIPTIVE;
import static org.shuzheng.entity.WordClass.GENERIC;
import static org.shuzheng.entity.WordClass.GIVEN_LEAD;
import static org.shuzheng.entity.WordClass.NO_GIVEN;
import static org.shuzheng.entity.WordClass.PLAIN;
import static org.shuzheng.entity.WordClass.SAYING;
import static org.shuzheng.entity.WordClass.SIGNING;
import static org.shuzheng.entity.WordClass.SOUND;
import static org.shuzheng.entity.WordClass.STARTER;
import static org.shuzheng.entity.WordClass.SURNAME;
import static org.shuzheng.entity.WordClass.SURNAME_DOUBLE;
import static org.shuzheng.entity.WordClass.SURNAME_RISKY;
import static org.shuzheng.entity.WordClass.TITLE_AFTER;
import static org.shuzheng.entity.WordClass.TITLE_BEFORE;

import java.util.BitSet;
import java.util.List;
import org.shuzheng.doc.EntityType;
import org.shuzheng.text.Span;

/** People by what stands beside the name: a title, a verb of saying, a bracket with their post, a byline of their own. */
final class People {


    private final WordClasses classes;
    private final BitSet last = new BitSet();

    private final Cues cues;

    People(WordClasses classes, Cues cues) {
        this.cues = cues;
        this.classes = classes;
        classes.of(TITLE_BEFORE).forEach(title -> last.set(title.charAt(title.length() - 1)));
    }

    void find(Sentence s, List<Candidate> out) {
        for (int i = 0; i < s.size(); i++) {
            if (classes.has(TITLE_AFTER, s.form(i)) && i > 0) {
                backwards(s, i, out);
                if (s.form(i + 1).equals("：") && spelled(s, 0, i - 1)) {
                    add(s, 0, i - 1, "entity/salutation", out);
                }
            }
            if (i > 0 && s.form(i).length() <= 2 && classes.has(SAYING, s.form(i))) {
                sayer(s, i, out);
            }
            if (cues.has(REPORTER, s.form(i))) {
                reporters(s, i + 1, out);
            }
            if (i + 1 < s.size() && endsInTitle(s.form(i))) {
                forwards(s, i + 1, out);
                abroad(s, i + 1, out);
            }
            if (s.form(i).equals("：") && i > 0 && classes.has(SIGNING, s.form(i - 1))) {
                signers(s, i + 1, out);
            }
            if (s.form(i).equals("（") || s.form(i).equals("(")) {
                speaker(s, i, out);
            }
            if (s.form(i).equals("·") || s.form(i).equals("•") || s.form(i).equals("‧")) {
                foreign(s, i, out);
            }
        }
        byline(s, out);
    }

    /** 记者王某某、李某 报道, 記者張某某台北電: names behind the label, whatever words their characters make. */
    private void reporters(Sentence s, int from, List<Candidate> out) {
        int at = from;
        while (at < s.size()) {
            while (s.form(at).isBlank() && at < s.size() || s.form(at).equals("、")) {
                at++;
            }
            int last = -1;
            for (int k = Math.min(s.size() - 1, at + 2); k >= at && last < 0; k--) {
                boolean ends = closes(s, k + 1) || s.form(k + 1).equals("、") || s.tag(k + 1).equals("ns") || s.form(k + 1).startsWith("报道");
                last = ends && spelled(s, at, k) && !s.tag(at).equals("w") && !classes.has(NO_GIVEN, s.form(at)) ? k : -1;
            }
            if (last < 0) {
                return;
            }
            add(s, at, last, "entity/reporter", out);
            at = last + 1;
            if (!s.form(at).equals("、") && !s.form(at).isBlank()) {
                return;
            }
        }
    }

    /** 村民查小妹: a surname, however common a word, and two single characters, none of them a particle. */
    private boolean lettered(Sentence s, int first, int last) {
        if (last == first + 1 && s.single(first) && s.form(last).length() == 2 && classes.has(SURNAME, s.form(first))) {
            return !classes.has(NO_GIVEN, s.form(first)) && classes.has(GIVEN_LEAD, s.form(last).substring(0, 1));
        }
        return last == first + 2 && s.single(first) && s.single(first + 1) && s.single(last) && classes.has(SURNAME, s.form(first)) && !classes.has(NO_GIVEN, s.form(first))
                && !classes.has(NO_GIVEN, s.form(first + 1)) && !classes.has(NO_GIVEN, s.form(last)) && !s.tag(first + 1).equals("m") && !s.tag(last).equals("m");
    }

    /** 党委书记, 副省长: a word that ends in a title. */
    private boolean endsInTitle(String form) {
        if (!last.get(form.charAt(form.length() - 1))) {
            return false;
        }
        for (int k = Math.max(0, form.length() - 4); k < form.length(); k++) {
            if (classes.has(TITLE_BEFORE, form.substring(k))) {
                return true;
            }
        }
        return false;
    }

    /** 提案人：王某某　李某某　连署人：…: names set apart by blanks. */
    private void signers(Sentence s, int from, List<Candidate> out) {
        int i = from;
        while (i < s.size()) {
            if (s.form(i).isBlank() || s.form(i).equals("、") || s.form(i).equals("：")) {
                i++;
                continue;
            }
            if (classes.has(SIGNING, s.form(i))) {
                return;
            }
            int last = i;
            while (last + 1 < s.size() && !s.form(last + 1).isBlank() && !s.form(last + 1).equals("、") && !s.tag(last + 1).equals("w")) {
                last++;
            }
            int length = s.end(last) - s.start(i);
            if (length < 2 || length > 4 || s.tag(i).equals("w") || !classes.has(SURNAME, s.form(i).substring(0, 1))) {
                return;
            }
            add(s, i, last, "entity/signer", out);
            i = last + 1;
        }
    }

    private static void add(Sentence s, int first, int last, String rule, List<Candidate> out) {
        out.add(new Candidate(s.span(first, last), EntityType.PER, Candidate.USUAL, rule));
    }

    /** 张三主任: the words right before a title. */
    private void backwards(Sentence s, int title, List<Candidate> out) {
        int run = title;
        while (run > 0 && title - run < 6 && s.single(run - 1) && !classes.has(PLAIN, s.form(run - 1)) && !s.tag(run - 1).startsWith("u")) {
            run--;
        }
        if (title - run > 3) {
            add(s, run, title - 1, "entity/foreign-title", out);
            return;
        }
        for (int first = Math.max(0, title - 3); first < title; first++) {
            if (name(s, first, title - 1, true)) {
                add(s, first, title - 1, "entity/name-title", out);
                return;
            }
        }
    }

    /** 查某某说: a full name at the head of a clause before a verb of saying. */
    private void sayer(Sentence s, int verb, List<Candidate> out) {
        for (int first = Math.max(0, verb - 3); first < verb; first++) {
            int length = s.end(verb - 1) - s.start(first);
            boolean opens = first == 0 || s.tag(first - 1).equals("w") || endsInTitle(s.form(first - 1));
            if (opens && length >= 3 && name(s, first, verb - 1, false)) {
                add(s, first, verb - 1, "entity/sayer", out);
                return;
            }
        }
    }

    /** 国务院总理李四在…: the words right after a title, up to a verb or a mark. */
    private void forwards(Sentence s, int first, List<Candidate> out) {
        int at = first;
        while (at < s.size() && s.form(at).isBlank()) {
            at++;
        }
        for (int last = Math.min(s.size() - 1, at + 2); last >= at; last--) {
            String form = s.form(last);
            if (last == at + 1 && form.length() == 2 && "将在说对".indexOf(form.charAt(1)) >= 0 && s.single(at) && classes.has(SURNAME, s.form(at))) {
                out.add(new Candidate(new Span(s.start(at), s.start(last) + 1), EntityType.PER, Candidate.USUAL, "entity/title-name"));
                return;
            }
            boolean led = (last > at + 1 || last > at && s.form(at).length() > 1) && "将在说对会就也率与和及同是曾已要致率先".contains(s.form(last));
            boolean sayer = classes.has(SAYING, s.form(last + 1)) && spelled(s, at, last) && !classes.has(NO_GIVEN, s.form(at).substring(0, 1));
            if (!led && (sayer || name(s, at, last, true) && (closes(s, last + 1) || s.form(last + 1).equals("等")) || lettered(s, at, last) && (closes(s, last + 1) || s.tag(last + 1).equals("v")))) {
                add(s, at, last, "entity/title-name", out);
                return;
            }
        }
    }

    private boolean closes(Sentence s, int i) {
        String tag = s.tag(i);
        String form = s.form(i);
        boolean day = tag.equals("m") && (s.form(i + 1).equals("日") || s.form(i + 1).equals("月"));
        return day || i >= s.size() || tag.equals("v") && form.length() > 1 || classes.has(SAYING, form) || tag.equals("w") || tag.startsWith("p") || tag.equals("c") || tag.startsWith("d") || tag.equals("t")
                || classes.has(TITLE_AFTER, form) || form.isBlank();
    }

    /** 刘某某（某大学教授）： at the start of a paragraph or sentence, or within a sentence when the bracket holds a post. */
    private void speaker(Sentence s, int open, List<Candidate> out) {
        int close = open + 1;
        while (close < s.size() && close - open < 30 && !s.form(close).equals("）") && !s.form(close).equals(")")) {
            close++;
        }
        if (close >= s.size() || close - open >= 30 || close == open + 1 || !classes.has(TITLE_AFTER, s.form(close - 1))) {
            return;
        }
        for (int first = Math.max(0, open - 4); first < open; first++) {
            if ((name(s, first, open - 1, true) || spelled(s, first, open - 1)) && (first == 0 || s.tag(first - 1).equals("w") || classes.has(TITLE_BEFORE, s.form(first - 1)))) {
                add(s, first, open - 1, "entity/speaker", out);
                return;
            }
        }
    }

    /** A surname and one or two characters, whatever nouns they are: the bracket or label beside leaves no doubt; but not 应当, 国家. */
    private boolean spelled(Sentence s, int first, int last) {
        String form = s.folded().substring(s.start(first), s.end(last));
        int length = form.codePointCount(0, form.length());
        boolean word = s.form(first).length() > 1 && ("vdb".indexOf(s.tag(first).charAt(0)) >= 0 || classes.has(GENERIC, s.form(first)) || classes.has(DESCRIPTIVE, s.form(first)) || classes.has(STARTER, s.form(first)));
        return !word && length >= 2 && length <= 3 && classes.has(SURNAME, form.substring(0, 1)) && form.codePoints().allMatch(Character::isIdeographic)
                && s.form(first).length() < 3;
    }

    /** A line that is nothing but a name. */
    private void byline(Sentence s, List<Candidate> out) {
        int first = 0;
        int last = s.size() - 1;
        while (first < last && s.form(first).isBlank()) {
            first++;
        }
        while (last > first && s.form(last).isBlank()) {
            last--;
        }
        if (last < first || s.end(last) - s.start(first) > 4 || s.end(last) - s.start(first) < 2) {
            return;
        }
        boolean line = (s.start(0) == 0 || s.folded().charAt(s.start(0) - 1) == '\n')
                && (s.end(s.size() - 1) == s.folded().length() || s.folded().charAt(s.end(s.size() - 1)) == '\n');
        if (line && name(s, first, last, false)) {
            add(s, first, last, "entity/byline", out);
        }
    }

    /** 总统托卡耶夫同…, 总干事谭德塞呼吁: the characters behind a title that write the sounds of a foreign name. */
    private void abroad(Sentence s, int from, List<Candidate> out) {
        int start = s.start(from);
        int end = sounds(s.folded(), start, Math.min(s.end(s.size() - 1), start + 7));
        int next = s.at(end);
        boolean closed = end == s.end(s.size() - 1) || next > from && next < s.size() && (closes(s, next) || s.tag(next).equals("v") || s.tag(next).equals("ns") || s.form(next).equals("等"));
        if (end - start >= 3 && end - start <= 6 && closed && !s.strong(from)) {
            out.add(new Candidate(new Span(start, end), EntityType.PER, Candidate.USUAL, "entity/title-foreign"));
        }
    }

    /** How far the characters that write foreign sounds go on. */
    private int sounds(String t, int from, int limit) {
        int i = from;
        while (i < limit && classes.has(SOUND, t.substring(i, i + 1))) {
            i++;
        }
        return i;
    }

    /** 卡尔·马克思. */
    private void foreign(Sentence s, int dot, List<Candidate> out) {
        int first = dot;
        while (first > 0 && s.start(dot) - s.start(first - 1) <= 6 && transcribed(s, first - 1)) {
            first--;
        }
        int last = dot;
        while (last + 1 < s.size() && s.end(last + 1) - s.end(dot) <= 6 && (transcribed(s, last + 1) || s.form(last + 1).equals("·"))) {
            last++;
        }
        if (first < dot && last > dot && !s.form(last).equals("·")) {
            out.add(new Candidate(s.span(first, last), EntityType.PER, Candidate.USUAL, "entity/foreign-name"));
        }
    }

    private boolean transcribed(Sentence s, int i) {
        String tag = s.tag(i);
        return s.form(i).length() > 1 && sounds(s.folded(), s.start(i), s.end(i)) == s.end(i) || s.single(i) && !"的在和与及对向由被把是为从到将说".contains(s.form(i)) || tag.equals("nrf") || tag.equals("nr") || tag.equals("nrj");
    }

    /**
     * Whether the words can be a Chinese name: a surname and one or two characters.
     *
     * @param company true when a title or bracket stands beside it
     */
    private boolean name(Sentence s, int first, int last, boolean company) {
        int start = s.start(first);
        if (s.end(last) - start > 8) {
            return false;
        }
        String form = s.folded().substring(start, s.end(last));
        int length = form.codePointCount(0, form.length());
        if (length < 2 || length > 4 || !form.codePoints().allMatch(Character::isIdeographic)) {
            return false;
        }
        boolean two = length > 2 && classes.has(SURNAME_DOUBLE, form.substring(0, 2));
        if (!two && (length > 3 || !classes.has(SURNAME, form.substring(0, 1)))) {
            return false;
        }
        for (int i = first; i <= last; i++) {
            if (s.named(i) && s.name(i).type() != EntityType.PER && s.form(i).length() > 1 && (i == first || s.end(i) - s.start(i) > 2)) {
                return false;
            }
            String tag = s.tag(i);
            if (i > first && s.form(i).length() == 1 && classes.has(PLAIN, s.form(i)) && (tag.startsWith("u") || tag.equals("p") || tag.equals("c") || tag.equals("r")
                    || !company && (tag.equals("f") || tag.equals("m") || tag.equals("v") || tag.equals("d")))) {
                return false;
            }
        }
        if (first == last) {
            return s.tag(first).equals("nr") || s.named(first);
        }
        boolean surnameAlone = s.end(first) - start == (two ? 2 : 1) || two && s.single(first);
        if (!surnameAlone) {
            return s.tag(first).equals("nr");
        }
        if (classes.has(SURNAME_RISKY, form.substring(0, 1)) && !two) {
            boolean spelled = last == first + 2 && s.single(first + 1) && !classes.has(PLAIN, s.form(last)) && !classes.has(PLAIN, s.form(first + 1));
            boolean word = last == first + 1 && !(s.strong(last) && s.name(last).type() == EntityType.LOC) && (s.tag(last).startsWith("ns") || s.tag(last).startsWith("nr") || s.tag(last).equals("nz"));
            return company && length == 3 && (spelled || word);
        }
        if (length == 2) {
            return company && (s.tag(last).equals("x") || !classes.has(PLAIN, s.form(last)) && !s.tag(last).equals("q") && !s.tag(last).startsWith("u"));
        }
        String given = s.tag(last);
        if (last == first + 1) {
            return given.startsWith("n") || given.equals("x") || given.equals("a") || given.equals("z") || given.equals("b") || given.equals("t") || company && given.equals("v");
        }
        return true;
    }
}
