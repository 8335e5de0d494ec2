package org.shuzheng.entity;

import static org.shuzheng.entity.WordClass.DOCUMENT_HEADING;
import static org.shuzheng.entity.WordClass.DOCUMENT_KIND;
import static org.shuzheng.entity.WordClass.NUMBER_LEAD;

import java.util.List;
import java.util.Optional;
import org.shuzheng.doc.EntityType;
import org.shuzheng.text.Block;
import org.shuzheng.text.Reading;
import org.shuzheng.text.Span;

/** Documents by their marks: 《…》, numbers, headings. */
final class Documents {

    private static final List<String> ART = List.of("节目", "电影", "影片", "电视剧", "歌曲", "歌舞", "歌舞剧", "舞剧", "话剧", "歌剧", "京剧", "纪录片", "专题片", "栏目", "小说", "油画", "舞蹈", "音乐剧", "小品", "剧目", "大型实景演出", "动画片");

    private final WordClasses classes;

    Documents(WordClasses classes) {
        this.classes = classes;
    }

    void titles(Reading reading, List<Candidate> out) {
        for (Span title : reading.titles()) {
            if (title.length() > 2 && !art(reading.folded(), title.start())) {
                out.add(new Candidate(title, EntityType.DOC, Optional.of(title.of(reading.text())), Optional.empty(), Candidate.TITLE,
                        "entity/title"));
            }
        }
    }

    /** 电视剧《…》: a work of art is no document. */
    private static boolean art(String t, int start) {
        int close = t.indexOf('》', start);
        if (close > 0 && (t.startsWith("等剧目", close + 1) || t.startsWith("等文艺", close + 1) || t.startsWith("等影片", close + 1) || t.startsWith("等歌", close + 1)
                || t.startsWith("等节目", close + 1) || t.startsWith("等电影", close + 1))) {
            return true;
        }
        for (String kind : ART) {
            if (t.startsWith(kind, start - kind.length())) {
                return true;
            }
        }
        return false;
    }

    /** The heading of a law or notice: a short line at the top, or one that begins with a body and 关于, that ends in a kind of document. */
    void headings(Reading reading, List<Candidate> out) {
        String text = reading.folded();
        int seen = 0;
        boolean alone = reading.blocks().stream().filter(b -> !b.span().isEmpty()).count() < 2;
        List<Block> blocks = reading.blocks();
        for (int b = 0; b < blocks.size(); b++) {
            Span block = blocks.get(b).span();
            int start = block.start();
            int end = block.end();
            while (start < end && (Character.isWhitespace(text.charAt(start)) || text.charAt(start) == '#' || text.charAt(start) == '　')) {
                start++;
            }
            int colon = -1;
            for (int i = start; i < Math.min(end, start + 12); i++) {
                if (text.charAt(i) == '：' || text.charAt(i) == ':') {
                    colon = i;
                }
            }
            if (colon >= 0 && labelled(text, start, colon)) {
                start = colon + 1;
                while (start < end && Character.isWhitespace(text.charAt(start))) {
                    start++;
                }
            }
            while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            if (start == end) {
                continue;
            }
            seen++;
            if (enumerated(text, start)) {
                continue;
            }
            if (end - start > 80 || !DocumentParts.one(text, start, end)) {
                continue;
            }
            int about = text.indexOf("关于", start);
            boolean first = !alone && (seen == 1 || blocks.get(b).kind() == Block.Kind.TITLE);
            boolean titled = about >= start && about < start + 24 && about < end;
            boolean report = first && about == start && text.startsWith("报告", end - 2);
            if (report || titled && kind(text, start, end, false) || first && kind(text, start, end, true)) {
                out.add(new Candidate(new Span(start, end), EntityType.DOC, Candidate.SURE, "entity/heading"));
            } else if (titled || body(text, start, end) && b + 1 < blocks.size() && goesOn(text, blocks.get(b + 1).span())) {
                wrapped(text, blocks, b, start, out);
            }
        }
    }

    /** A line that is nothing but the name of a body. */
    private static boolean body(String text, int start, int end) {
        return end - start >= 3 && end - start <= 30 && "院厅部委会局署行府室".indexOf(text.charAt(end - 1)) >= 0;
    }

    private static boolean goesOn(String text, Span line) {
        for (String word : List.of("关于", "转发", "批转", "印发", "对")) {
            if (text.startsWith(word, line.start()) && line.length() >= 6) {
                return true;
            }
        }
        return false;
    }

    /** A heading broken over up to four short lines. */
    private void wrapped(String text, List<Block> blocks, int b, int start, List<Candidate> out) {
        for (int next = b + 1; next < blocks.size() && next <= b + 4; next++) {
            Span line = blocks.get(next).span();
            int end = trimmed(text, line);
            if (line.isEmpty()) {
                continue;
            }
            if (line.length() >= 44 || !DocumentParts.one(text, line.start(), end)) {
                return;
            }
            if (kind(text, line.start(), end, false)) {
                out.add(new Candidate(new Span(start, end), EntityType.DOC, Candidate.SURE, "entity/heading"));
                return;
            }
        }
    }

    /** A chapter, an article or an item of a list is no document. */
    private static boolean enumerated(String text, int start) {
        char c = text.charAt(start);
        return c == '（' || c == '(' || c == '第' && start + 1 < text.length() && "一二三四五六七八九十0123456789".indexOf(text.charAt(start + 1)) >= 0
                || start + 1 < text.length() && "一二三四五六七八九十0123456789".indexOf(c) >= 0 && "、.．".indexOf(text.charAt(start + 1)) >= 0
                || start + 2 < text.length() && "一二三四五六七八九十".indexOf(c) >= 0 && text.charAt(start + 2) == '、';
    }

    private static int trimmed(String text, Span span) {
        int end = span.end();
        while (end > span.start() && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean labelled(String text, int start, int colon) {
        String label = text.substring(start, colon).replaceAll("\\s", "");
        return label.equals("标题") || label.equals("名称");
    }

    private boolean kind(String text, int start, int end, boolean law) {
        if (end > start && text.charAt(end - 1) == '）') {
            int open = text.lastIndexOf('（', end);
            end = open > start ? open : end;
        }
        for (int k = Math.max(start, end - 5); k < end; k++) {
            String tail = text.substring(k, end);
            if (law ? classes.has(DOCUMENT_HEADING, tail) : classes.has(DOCUMENT_KIND, tail)) {
                return true;
            }
        }
        return false;
    }
    /** Whether the words end in a kind of document. */
    boolean kind(String text, int start, int end) {
        return kind(text, start, end, false) || kind(text, start, end, true);
    }

    /** 国发〔2018〕39号, 财税[2009]5号, 国务院令第566号, 院臺財字第1140001號. */
    void numbers(Reading reading, List<Candidate> out) {
        String t = reading.folded();
        for (int i = t.indexOf('号'); i >= 0; i = t.indexOf('号', i + 1)) {
            int digits = i;
            while (digits > 0 && (t.charAt(digits - 1) >= '0' && t.charAt(digits - 1) <= '9' || "一二三四五六七八九十百零〇".indexOf(t.charAt(digits - 1)) >= 0)) {
                digits--;
            }
            if (digits == i || digits == 0) {
                continue;
            }
            int p = digits;
            boolean ordinal = t.charAt(p - 1) == '第';
            if (ordinal) {
                p--;
            }
            int from = -1;
            int end = i + 1;
            int year = year(t, p);
            if (year >= 0) {
                from = issuer(t, year);
                from = from < year ? from : -1;
            } else if (ordinal && p > 0 && t.charAt(p - 1) == '字') {
                from = issuer(t, p - 1);
            } else if (ordinal && p > 0 && (t.charAt(p - 1) == '令' || t.startsWith("公告", p - 2))) {
                from = issuer(t, p);
            } else if (ordinal && i + 1 < t.length() && t.charAt(i + 1) == '令') {
                from = issuer(t, p);
                end = i + 2;
            }
            if (from >= 0 && from < p) {
                out.add(new Candidate(new Span(from, end), EntityType.DOC, Candidate.SURE, "entity/number"));
            }
        }
    }

    /** The start of a bracketed year that ends at {@code end}; -1 when there is none. */
    private static int year(String t, int end) {
        if (end < 6 || "〕]］）)】".indexOf(t.charAt(end - 1)) < 0) {
            return -1;
        }
        int open = end - 6;
        for (int k = 1; k <= 4; k++) {
            if (t.charAt(open + k) < '0' || t.charAt(open + k) > '9') {
                return -1;
            }
        }
        return "〔[［（(【".indexOf(t.charAt(open)) >= 0 ? open : -1;
    }

    /** The first letter of the issuing body's mark that ends at {@code end}. */
    private int issuer(String t, int end) {
        int start = end;
        while (start > 0 && end - start < 16 && Character.isIdeographic(t.charAt(start - 1))) {
            start--;
        }
        for (int k = start; k < end; k++) {
            int least = k == start || t.charAt(k) == '的' ? 1 : 2;
            for (int n = 3; n >= least; n--) {
                if (k + n <= end && classes.has(NUMBER_LEAD, t.substring(k, k + n))) {
                    start = k + n;
                    k = start - 1;
                    break;
                }
            }
        }
        return start;
    }
}
