package org.shuzheng.fact;

import java.util.ArrayList;
import java.util.List;
import org.shuzheng.doc.Entity;
import org.shuzheng.doc.EntityType;
import org.shuzheng.doc.Figure;
import org.shuzheng.doc.Mention;
import org.shuzheng.doc.Time;
import org.shuzheng.text.Span;

/**
 * Cuts a sentence into segments. A comma cuts always; an enumeration comma only beside a figure ({@code 61条、桥4座}, but
 * not {@code 粮食、棉花的产量}); brackets cut only where figures stand inside; nothing cuts inside quotes, titles and mentions.
 */
final class Segments {

    private static final String CUTS = "，,；;：:∶。！？\t";
    private static final String OPEN = "（(〔【";
    private static final String CLOSE = "）)〕】";

    private final WordLists lists;
    private final String folded;
    private final Mentions mentions;
    private final List<Segment> out = new ArrayList<>();
    private int start;
    private char opener;
    private int depth;
    private int nextFigure;
    private int nextTime;
    private int nextEntity;

    private Segments(WordLists lists, String folded, Mentions mentions) {
        this.lists = lists;
        this.folded = folded;
        this.mentions = mentions;
    }

    static List<Segment> of(Span sentence, WordLists lists, String folded, Mentions mentions) {
        return new Segments(lists, folded, mentions).cut(sentence);
    }

    private List<Segment> cut(Span sentence) {
        start = sentence.start();
        nextFigure = firstAt(mentions.figures(), start);
        nextTime = firstAt(mentions.times(), start);
        nextEntity = firstAt(mentions.entities(), start);
        int quotes = 0;
        List<Boolean> brackets = new ArrayList<>();
        int i = sentence.start();
        while (i < sentence.end()) {
            int over = mentionEnd(i);
            if (over > i) {
                i = Math.min(over, sentence.end());
                continue;
            }
            char c = folded.charAt(i);
            if ("“「『《".indexOf(c) >= 0) {
                quotes++;
            } else if ("”」』》".indexOf(c) >= 0) {
                quotes = Math.max(0, quotes - 1);
            } else if (OPEN.indexOf(c) >= 0) {
                boolean figures = figuresInside(i, sentence.end());
                brackets.add(figures);
                if (figures) {
                    close(i, '（');
                    depth++;
                    start = i + 1;
                }
            } else if (CLOSE.indexOf(c) >= 0 && !brackets.isEmpty()) {
                if (brackets.remove(brackets.size() - 1)) {
                    close(i, '）');
                    depth--;
                    start = i + 1;
                }
            } else if (quotes == 0 && CUTS.indexOf(c) >= 0 && open(brackets)) {
                close(i, c == ',' ? '，' : c == ';' ? '；' : c == ':' || c == '∶' ? '：' : c);
                start = i + 1;
            } else if (quotes == 0 && (c == '、' || c == '和' || c == '与' || c == '及' || c == '或') && open(brackets)
                    && besideFigure(i, c) && !agesOfPeople(i)) {
                close(i, c == '、' ? '、' : '和');
                start = i + 1;
            }
            i++;
        }
        close(sentence.end(), (char) 0);
        return out;
    }

    private static boolean open(List<Boolean> brackets) {
        return brackets.isEmpty() || brackets.get(brackets.size() - 1);
    }

    private void close(int end, char next) {
        if (start < end && !folded.substring(start, end).isBlank()) {
            List<Integer> figures = new ArrayList<>();
            List<Figure> all = mentions.figures();
            for (int k = firstAt(all, start); k < all.size() && all.get(k).span().start() < end; k++) {
                figures.add(k);
            }
            List<Time> times = within(mentions.times(), start, end);
            List<Entity> entities = within(mentions.entities(), start, end);
            out.add(new Segment(start, end, opener, depth, figures, times, entities));
        }
        opener = next;
    }

    private boolean figuresInside(int open, int limit) {
        int level = 0;
        for (int i = open; i < limit; i++) {
            char c = folded.charAt(i);
            if (OPEN.indexOf(c) >= 0) {
                level++;
            } else if (CLOSE.indexOf(c) >= 0 && --level == 0) {
                int k = firstAt(mentions.figures(), open);
                return k < mentions.figures().size() && mentions.figures().get(k).span().start() < i;
            }
        }
        return false;
    }

    /** An enumeration comma or 和 cuts when a figure stands right before or right behind it. */
    private boolean besideFigure(int at, char c) {
        int left = at;
        boolean trimmed = true;
        while (trimmed) {
            trimmed = false;
            while (left > start && folded.charAt(left - 1) == ' ') {
                left--;
            }
            for (String bound : lists.of(WordList.NEARLY)) {
                if (left - 2 >= start && folded.startsWith(bound, left - 2)) {
                    left -= 2;
                    trimmed = true;
                }
            }
        }
        boolean after = figureAt(skipBlanks(at + 1)) >= 0;
        boolean before = figureEndsAt(left);
        boolean afterBracket = left > start && CLOSE.indexOf(folded.charAt(left - 1)) >= 0;
        return c == '、' ? before || after || afterBracket && figureIn(start, left) : after && (before || figureIn(start, at));
    }

    /** 0-14岁、15-59岁和60岁及以上人口: a list of ages is one noun phrase, unless it ends the clause as the ages that something has. */
    private boolean agesOfPeople(int at) {
        int k = figureAt(skipBlanks(at + 1));
        if (k < 1 || !mentions.figures().get(k).unit().endsWith("岁") || !mentions.figures().get(k - 1).unit().endsWith("岁")) {
            return false;
        }
        while (k + 1 < mentions.figures().size() && mentions.figures().get(k + 1).unit().endsWith("岁")
                && mentions.figures().get(k + 1).span().start() - mentions.figures().get(k).span().end() <= LIST_GAP) {
            k++;
        }
        int end = mentions.figures().get(k).span().end();
        String after = folded.substring(end, Math.min(folded.length(), end + LIST_GAP));
        String noun = after.startsWith("及以") ? after.substring(3) : after.startsWith("以") && after.length() > 1 ? after.substring(2) : after;
        return !noun.isEmpty() && Character.isIdeographic(noun.charAt(0));
    }

    /** Letters between two ages of a list: 及以上、. */
    private static final int LIST_GAP = 4;

    private boolean figureIn(int from, int to) {
        int k = firstAt(mentions.figures(), from);
        return k < mentions.figures().size() && mentions.figures().get(k).span().start() < to;
    }

    private int skipBlanks(int i) {
        int at = i;
        while (at < folded.length() && folded.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private int figureAt(int offset) {
        int k = firstAt(mentions.figures(), offset);
        return k < mentions.figures().size() && mentions.figures().get(k).span().start() == offset ? k : -1;
    }

    private boolean figureEndsAt(int end) {
        int k = firstAt(mentions.figures(), end) - 1;
        return k >= 0 && mentions.figures().get(k).span().end() == end;
    }

    /** Where the mention that starts at {@code at} ends, {@code at} when none does; asked at ascending places. */
    private int mentionEnd(int at) {
        int end = at;
        nextFigure = skip(mentions.figures(), nextFigure, at);
        nextTime = skip(mentions.times(), nextTime, at);
        nextEntity = skip(mentions.entities(), nextEntity, at);
        end = Math.max(end, endIfStarts(mentions.figures(), nextFigure, at));
        end = Math.max(end, endIfStarts(mentions.times(), nextTime, at));
        if (nextEntity < mentions.entities().size() && mentions.entities().get(nextEntity).type() != EntityType.PER) {
            end = Math.max(end, endIfStarts(mentions.entities(), nextEntity, at));
        }
        return end;
    }

    private static int skip(List<? extends Mention> list, int from, int at) {
        int k = from;
        while (k < list.size() && list.get(k).span().start() < at) {
            k++;
        }
        return k;
    }

    private static int endIfStarts(List<? extends Mention> list, int k, int at) {
        return k < list.size() && list.get(k).span().start() == at ? list.get(k).span().end() : at;
    }

    private static <M extends Mention> List<M> within(List<M> list, int from, int to) {
        List<M> in = new ArrayList<>();
        for (int k = firstAt(list, from); k < list.size() && list.get(k).span().start() < to; k++) {
            in.add(list.get(k));
        }
        return in;
    }

    /** Index of the first mention that starts at {@code offset} or later. */
    static int firstAt(List<? extends Mention> list, int offset) {
        int low = 0;
        int high = list.size();
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (list.get(mid).span().start() < offset) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return low;
    }
}
