package org.shuzheng.entity;

import java.util.List;
import java.util.Optional;
import org.shuzheng.text.Span;

/**
 * A sentence as the learned recogniser sees it: for each word a few numbers, computed once. Index {@code i + PAD} is word {@code i}; beyond
 * both ends stand {@value #PAD} words that are no words.
 */
final class WordView {

    static final int PAD = 2;
    private static final int OUTSIDE = 17;
    private static final String MARKS_WITHIN = "“”·•（）—-";
    /** First letters of the tags of words with which hardly any name begins, or ends. */
    private static final String NEVER_FIRST = "uckdyeo";
    private static final String NEVER_LAST = "upcmkridyeo";

    final int size;
    /** Where a word starts in the text; where the last one ends. */
    final int[] start;
    /** Hashes of the word, of its tag, of the tag with the length. */
    final int[] form;
    final int[] tag;
    final int[] shape;
    /** Its first character, its last one, its last two. */
    final int[] first;
    final int[] last;
    final int[] lastTwo;
    /** The class word that the word is or ends in, and the kind of it; 0 for none. */
    final int[] head;
    final int[] headKind;
    /** What the gazetteers say of it; 0 for nothing. */
    final int[] named;
    /** Its word classes; 0 for none. */
    final int[] classes;
    /** What a list that ends in 等 is said to be, for all its words: {@code 恒瑞灯饰、新程鞋业等出口企业 → 企业}; 0 for nothing. */
    final int[] listed;
    /** True for a single Hanzi that is a word for want of a longer one. */
    final boolean[] single;
    /** True for marks over which no name goes. */
    final boolean[] barrier;
    /** False where a name hardly ever begins: particles, quantities that are no ordinals. */
    final boolean[] openable;
    /** False where a name hardly ever ends. */
    final boolean[] closable;
    /** True within a figure or time. */
    final boolean[] claimed;
    /** The name of the rules that begins with the word, that ends with it (0 for none), and whether it lies in one. */
    final int[] opens;
    final int[] closes;
    final boolean[] inside;
    /** The last word of the name of the rules that begins in this word; -1 when its ends are not those of words, 0 for no name. */
    final int[] ruleEnd;

    /**
     * @param rules   the names that the rules found in the sentence, not overlapping
     * @param figures the figures and times of the sentence
     */
    WordView(Sentence s, ClassWords classWords, List<Candidate> rules, List<Span> figures) {
        size = s.size();
        int n = size + 2 * PAD;
        form = new int[n];
        tag = new int[n];
        shape = new int[n];
        first = new int[n];
        last = new int[n];
        lastTwo = new int[n];
        head = new int[n];
        headKind = new int[n];
        named = new int[n];
        opens = new int[n];
        closes = new int[n];
        inside = new boolean[n];
        barrier = new boolean[n];
        single = new boolean[n];
        closable = new boolean[n];
        openable = new boolean[n];
        claimed = new boolean[n];
        listed = new int[n];
        classes = new int[n];
        start = new int[n + 1];
        ruleEnd = new int[n];
        for (int i = 0; i < PAD; i++) {
            tag[i] = OUTSIDE;
            tag[n - 1 - i] = OUTSIDE;
            barrier[i] = true;
            barrier[n - 1 - i] = true;
        }
        for (int i = 0; i < size; i++) {
            word(s, i, i + PAD, classWords);
        }
        start[size + PAD] = s.end(size - 1);
        lists(s);
        rules.forEach(this::place);
        for (Span figure : figures) {
            for (int k = word(figure.start()); k < size + PAD && start[k] < figure.end(); k++) {
                claimed[k] = true;
            }
        }
    }

    private void word(Sentence s, int i, int k, ClassWords classWords) {
        String word = s.form(i);
        String t = s.tag(i);
        int length = word.length();
        form[k] = word.hashCode();
        tag[k] = t.hashCode();
        shape[k] = tag[k] * 31 + Math.min(length, 4);
        first[k] = word.charAt(0);
        last[k] = word.charAt(length - 1);
        lastTwo[k] = length > 1 ? word.charAt(length - 2) << 16 | word.charAt(length - 1) : last[k];
        single[k] = s.single(i);
        start[k] = s.start(i);
        openable[k] = t.isEmpty() || NEVER_FIRST.indexOf(t.charAt(0)) < 0 && (t.charAt(0) != 'm' || word.charAt(0) == '第') && !t.equals("r");
        closable[k] = closable(t);
        boolean mark = t.equals("w");
        barrier[k] = mark && MARKS_WITHIN.indexOf(word.charAt(0)) < 0 || word.charAt(0) == '\n';
        if (!mark) {
            Optional<Suffix> suffix = classWords.closing(s, i);
            if (suffix.isPresent()) {
                head[k] = suffix.get().word().hashCode();
                headKind[k] = suffix.get().type().name().hashCode() * 31 + suffix.get().stem().name().hashCode();
            }
            classes[k] = classWords.classes(word);
            if (s.named(i)) {
                Name name = s.name(i);
                named[k] = (name.kind().hashCode() * 31 + name.type().name().hashCode()) * 2 + (name.weak() ? 1 : 0);
            }
        }
    }

    /** False for the tags of words with which hardly any name ends. */
    static boolean closable(String tag) {
        return tag.isEmpty() || NEVER_LAST.indexOf(tag.charAt(0)) < 0;
    }

    /** Hands every word of a list the noun behind its 等. */
    private void lists(Sentence s) {
        int noun = 0;
        int kind = 0;
        for (int k = size + PAD - 1; k >= PAD; k--) {
            String t = s.tag(k - PAD);
            if (s.form(k - PAD).equals("等")) {
                kind = noun;
                noun = 0;
            } else if (barrier[k] && !s.form(k - PAD).equals("、")) {
                kind = 0;
                noun = 0;
            } else if (noun == 0 && (t.equals("n") || t.equals("ns") || t.equals("nt") || t.equals("nz"))) {
                noun = lastTwo[k];
            } else if (t.startsWith("v") && !t.equals("vn") || t.startsWith("u") || t.startsWith("p") || t.equals("d") || t.startsWith("c")) {
                noun = 0;
            }
            listed[k] = kind;
        }
    }

    private void place(Candidate c) {
        int from = word(c.span().start());
        int to = word(c.span().end() - 1);
        int kind = c.type().name().hashCode() * 31 + c.rule().hashCode();
        for (int k = from; k <= to; k++) {
            inside[k] = true;
        }
        if (start[from] == c.span().start()) {
            opens[from] = kind;
        }
        if (start[to + 1] == c.span().end()) {
            closes[to] = kind;
        }
        ruleEnd[from] = start[from] == c.span().start() && start[to + 1] == c.span().end() ? to : -1;
    }

    /** The place of words {@code first} to {@code last} in the text. */
    Span span(int first, int last) {
        return new Span(start[first], start[last + 1]);
    }

    /** The word that holds an offset. */
    int word(int offset) {
        int low = PAD;
        int high = size + PAD - 1;
        while (low < high) {
            int mid = (low + high + 1) >>> 1;
            if (start[mid] <= offset) {
                low = mid;
            } else {
                high = mid - 1;
            }
        }
        return low;
    }
}
