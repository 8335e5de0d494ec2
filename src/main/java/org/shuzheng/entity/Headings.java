package org.shuzheng.entity;

import static org.shuzheng.entity.WordClass.DOCUMENT_HEADING;
import static org.shuzheng.entity.WordClass.DOCUMENT_KIND;
import static org.shuzheng.entity.WordClass.ISSUING;
import static org.shuzheng.entity.WordClass.NUMBER_LEAD;
import static org.shuzheng.entity.WordClass.REPORT_KIND;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.shuzheng.doc.EntityType;
import org.shuzheng.text.Block;
import org.shuzheng.text.Reading;
import org.shuzheng.text.Span;

/**
 * Documents that give their own name in a line of its own: headings of laws, notices and plans, also broken over several lines, and
 * lists of annexes: {@code 东陵省人民政府关于加强水库管理的通知}. Chapters, items of lists and lines that tell of a document (商务部发布新规定) are none.
 * Cost: each line is read once, and at most four lines behind one that may be the first half of a heading.
 */
final class Headings {

    private static final int LONGEST = 80;
    private static final int LONGEST_LINE = 44;
    private static final String NUMERALS = "一二三四五六七八九十0123456789";
    private static final String BODY_ENDS = "院厅部委会局署行府室社省市县区州旗";

    private final WordClasses classes;

    Headings(WordClasses classes) {
        this.classes = classes;
    }

    /** A line of the text without the blanks and marks around its words. */
    private record Line(int start, int end) {

        boolean empty() {
            return end <= start;
        }
    }

    /** The heading of a law or notice: a short line at the top, or one with 关于 in it, that ends in a kind of document. */
    void find(Reading reading, List<Candidate> out) {
        String text = reading.folded();
        List<Block> blocks = reading.blocks();
        boolean alone = blocks.stream().filter(b -> !b.span().isEmpty()).count() < 2;
        Set<String> cited = reading.titles().stream().filter(t -> t.length() > 6).map(t -> text.substring(t.start() + 1, t.end() - 1)).collect(Collectors.toSet());
        boolean first = true;
        boolean annexes = false;
        for (int b = 0; b < blocks.size(); b++) {
            Line line = line(text, blocks.get(b).span());
            if (line.empty()) {
                continue;
            }
            boolean opens = !alone && (first || blocks.get(b).kind() == Block.Kind.TITLE);
            first = false;
            int annex = annex(text, line, annexes);
            annexes = annex >= 0;
            if (annex >= 0) {
                Line item = new Line(annex, line.end());
                if (item.end() - item.start() >= 6 && item.end() - item.start() <= LONGEST && kind(text, item) && DocumentParts.one(text, item.start(), item.end())) {
                    add(item, out);
                }
                continue;
            }
            if (enumerated(text, line.start()) || led(text, line) || line.end() - line.start() > LONGEST || !DocumentParts.one(text, line.start(), line.end())) {
                continue;
            }
            if (cited.contains(text.substring(line.start(), line.end())) && kind(text, line)) {
                add(line, out);
                continue;
            }
            boolean titled = titled(text, line);
            if (titled && issued(text, line) || opens && kind(text, line) && !told(text, line)) {
                add(line, out);
            } else if (titled || body(text, line) && b + 1 < blocks.size() && goesOn(text, blocks.get(b + 1).span())) {
                wrapped(text, blocks, b, line.start(), out);
            }
        }
    }

    private static void add(Line line, List<Candidate> out) {
        out.add(new Candidate(new Span(line.start(), line.end()), EntityType.DOC, Candidate.SURE, "entity/heading"));
    }

    /** The words of a line: without blanks, the marks of a heading and a label in front (标题：). */
    private static Line line(String text, Span block) {
        int start = block.start();
        int end = trimmed(text, block);
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
        return new Line(start, end);
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

    /** 附件：1.…的报告, and the numbered lines below it: where the name begins; -1 when the line is no annex. */
    private static int annex(String text, Line line, boolean below) {
        int at = line.start();
        boolean opens = text.startsWith("附件：", at) || text.startsWith("附件:", at);
        if (!opens && !below) {
            return -1;
        }
        at += opens ? 3 : 0;
        int digits = at;
        while (digits < line.end() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        boolean numbered = digits > at && digits < line.end() && ".．、".indexOf(text.charAt(digits)) >= 0;
        return numbered ? digits + 1 : opens ? at : -1;
    }

    /** A chapter, an article or an item of a list is no document. */
    private static boolean enumerated(String text, int start) {
        char c = text.charAt(start);
        char next = start + 1 < text.length() ? text.charAt(start + 1) : ' ';
        return c == '（' || c == '(' || c == '第' && NUMERALS.indexOf(next) >= 0 || NUMERALS.indexOf(c) >= 0 && "、.．".indexOf(next) >= 0
                || NUMERALS.indexOf(c) >= 0 && start + 2 < text.length() && text.charAt(start + 2) == '、';
    }

    /** 根据…的通知: the line goes on about the document. */
    private boolean led(String text, Line line) {
        return line.end() - line.start() > 2 && classes.has(NUMBER_LEAD, text.substring(line.start(), line.start() + 2));
    }

    /** 国务院关于…, 国务院办公厅对…第7264号建议的答复: a line that says what it is about. */
    private static boolean titled(String text, Line line) {
        int about = text.indexOf("关于", line.start(), line.end());
        if (about >= 0) {
            return (about == line.start() || text.charAt(about - 1) != '的') && (about < line.start() + 24 || body(text, new Line(line.start(), about)));
        }
        for (String verb : List.of("对", "转发", "批转")) {
            int at = line.end() - line.start() > 3 ? text.indexOf(verb, line.start() + 3, Math.min(line.end(), line.start() + 26)) : -1;
            if (at > 0 && at + 6 < line.end() && at < line.start() + 24 && body(text, new Line(line.start(), at))) {
                return true;
            }
        }
        return false;
    }

    /** 商务部发布新规定: a line that tells of a document. */
    private boolean told(String text, Line line) {
        for (int i = line.start() + 2; i + 2 < line.end(); i++) {
            if (classes.has(ISSUING, text.substring(i, i + 2))) {
                return true;
            }
        }
        return false;
    }

    /** Words that are nothing but the name of a body. */
    private static boolean body(String text, Line line) {
        return line.end() - line.start() >= 3 && BODY_ENDS.indexOf(text.charAt(line.end() - 1)) >= 0;
    }

    private static boolean goesOn(String text, Span line) {
        for (String word : List.of("关于", "转发", "批转", "印发", "对")) {
            if (text.startsWith(word, line.start()) && line.length() >= 6) {
                return true;
            }
        }
        return false;
    }

    /** A heading broken over up to five short lines. */
    private void wrapped(String text, List<Block> blocks, int b, int start, List<Candidate> out) {
        for (int next = b + 1; next < blocks.size() && next <= b + 4; next++) {
            Span block = blocks.get(next).span();
            Line line = new Line(block.start(), trimmed(text, block));
            if (line.empty()) {
                continue;
            }
            if (block.length() >= LONGEST_LINE || !DocumentParts.one(text, line.start(), line.end())) {
                return;
            }
            if (issued(text, line)) {
                add(new Line(start, line.end()), out);
                return;
            }
        }
    }

    /** Whether the words end in a kind of document that says what it is about: 通知, 的报告. */
    private boolean issued(String text, Line line) {
        int end = bare(text, line);
        for (int k = Math.max(line.start(), end - 5); k < end; k++) {
            String tail = text.substring(k, end);
            if (classes.has(DOCUMENT_KIND, tail) || classes.has(REPORT_KIND, tail) && k > line.start() && "的况作".indexOf(text.charAt(k - 1)) >= 0 && !text.startsWith("代表", line.start() + 2)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words end in a kind of document: 法, 规划纲要, 通知. */
    private boolean kind(String text, Line line) {
        int end = bare(text, line);
        for (int k = Math.max(line.start(), end - 6); k < end; k++) {
            String tail = text.substring(k, end);
            if (k > line.start() && classes.has(DOCUMENT_HEADING, tail)) {
                return true;
            }
        }
        return issued(text, line);
    }

    /** Where the words end without a bracket behind them: …办法（试行）. */
    private static int bare(String text, Line line) {
        if (line.end() > line.start() && text.charAt(line.end() - 1) == '）') {
            int open = text.substring(line.start(), line.end()).lastIndexOf('（');
            return open > 0 ? line.start() + open : line.end();
        }
        return line.end();
    }

    /** Whether the words between two places end in a kind of document. */
    boolean kind(String text, int start, int end) {
        return kind(text, new Line(start, end));
    }
}
