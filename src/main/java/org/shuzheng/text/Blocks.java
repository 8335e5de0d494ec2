package org.shuzheng.text;

import java.util.ArrayList;
import java.util.List;

/** Tells the lines of a repaired text apart: title, headings, prose, items, table rows. */
final class Blocks {

    private static final int LONGEST_HEADING = 50;
    /** Lines at the head of a document among which its title is looked for. */
    private static final int HEAD = 15;
    private static final List<String> KINDS_OF_DOCUMENT = List.of("意见", "通知", "办法", "规定", "方案", "决定", "报告", "批复", "函", "公告",
            "条例", "公报", "规划", "纲要", "细则", "通报", "请示", "复函", "答复", "计划", "要点", "指南");

    private final String text;
    private final List<Span> lines = new ArrayList<>();

    private Blocks(String text) {
        this.text = text;
        for (int start = 0; start <= text.length() && !text.isEmpty();) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            lines.add(new Span(start, end));
            start = end + 1;
        }
    }

    /** One block a line, in order; empty lines are blocks of no length. */
    static List<Block> of(String text) {
        return new Blocks(text).told();
    }

    private List<Block> told() {
        List<Block> out = new ArrayList<>(lines.size());
        int title = title();
        int titleEnd = title;
        while (title >= 0 && titleEnd + 1 < Math.min(lines.size(), title + 4) && headingLike(titleEnd + 1)
                && LineStart.of(text, lines.get(titleEnd + 1).start(), lines.get(titleEnd + 1).end()) == LineStart.NONE
                && namesDocument(lines.get(titleEnd + 1)) && !namesDocument(lines.get(titleEnd))) {
            titleEnd++;
        }
        for (int i = 0; i < lines.size(); i++) {
            Block.Kind kind = title >= 0 && i >= title && i <= titleEnd ? Block.Kind.TITLE : kind(i);
            out.add(new Block(kind, lines.get(i)));
        }
        return out;
    }

    /** The first short line that names something, before any prose; -1 for none. */
    private int title() {
        for (int i = 0; i < Math.min(lines.size(), HEAD); i++) {
            Span line = lines.get(i);
            if (line.isEmpty()) {
                continue;
            }
            if (headingLike(i) && !table(line) && (i + 1 < lines.size() || lines.size() == 1)) {
                LineStart mark = LineStart.of(text, line.start(), line.end());
                return mark == LineStart.NONE ? i : -1;
            }
            if (text.indexOf('。', line.start(), line.end()) >= 0) {
                return -1;
            }
        }
        return -1;
    }

    private Block.Kind kind(int i) {
        Span line = lines.get(i);
        if (line.isEmpty()) {
            return Block.Kind.PARAGRAPH;
        }
        if (table(line)) {
            return Block.Kind.TABLE_ROW;
        }
        LineStart mark = LineStart.of(text, line.start(), line.end());
        if (mark == LineStart.SECTION && heading(line)) {
            return Block.Kind.HEADING;
        }
        if (mark != LineStart.NONE) {
            return Block.Kind.LIST_ITEM;
        }
        return headingLike(i) && heads(i) ? Block.Kind.HEADING : Block.Kind.PARAGRAPH;
    }

    /** True when prose, an item or a table comes after the line, at most two short lines on. */
    private boolean heads(int i) {
        for (int k = i + 1; k <= Math.min(i + 3, lines.size() - 1); k++) {
            Span line = lines.get(k);
            if (table(line) || line.length() > 2 * LONGEST_HEADING || text.indexOf('。', line.start(), line.end()) >= 0
                    || !line.isEmpty() && LineStart.of(text, line.start(), line.end()) != LineStart.NONE) {
                return true;
            }
            if (date(line)) {
                return false;
            }
        }
        return false;
    }

    /** A short line that reads like a heading: no sentence, no label with its value, no date, no person's name. */
    private boolean headingLike(int i) {
        Span line = lines.get(i);
        if (line.isEmpty() || !heading(line) || date(line) || dated(line)) {
            return false;
        }
        int han = 0;
        for (int k = line.start(); k < line.end(); k++) {
            char c = text.charAt(k);
            han += Glyphs.han(c) ? 1 : 0;
            if (c == '：' && k - line.start() <= 6 && k + 1 < line.end()) {
                return false;
            }
        }
        boolean bracketed = "（(".indexOf(text.charAt(line.start())) >= 0 && "）)".indexOf(text.charAt(line.end() - 1)) >= 0;
        return han >= 4 && !bracketed;
    }

    private boolean heading(Span line) {
        char last = text.charAt(line.end() - 1);
        return line.length() <= LONGEST_HEADING && (!Glyphs.stop(last) || last == '？') && "，、；：;:,".indexOf(last) < 0
                && text.indexOf('。', line.start(), line.end()) < 0;
    }

    /** {@code 2018年11月16日}, {@code 国发〔2018〕39号}. */
    private boolean date(Span line) {
        if (line.length() > 24) {
            return false;
        }
        char last = text.charAt(line.end() > line.start() ? line.end() - 1 : 0);
        if (last == '号' && (text.indexOf('〔', line.start(), line.end()) >= 0 || text.indexOf('[', line.start(), line.end()) >= 0)) {
            return true;
        }
        for (int k = line.start(); k < line.end(); k++) {
            char c = text.charAt(k);
            if (!Glyphs.digit(c) && !Glyphs.blank(c) && "年月日〇○零一二三四五六七八九十-/.（）()".indexOf(c) < 0) {
                return false;
            }
        }
        return !line.isEmpty();
    }

    /** A line that begins with a day: how a law was passed, when a page was published. */
    private boolean dated(Span line) {
        int year = text.indexOf('年', line.start(), Math.min(line.end(), line.start() + 6));
        int day = year < 0 ? -1 : text.indexOf('日', year, Math.min(line.end(), year + 8));
        return day > 0 && Glyphs.digit(text.charAt(line.start()));
    }

    private boolean namesDocument(Span line) {
        return KINDS_OF_DOCUMENT.stream().anyMatch(kind -> text.substring(line.start(), line.end()).endsWith(kind));
    }

    private boolean table(Span line) {
        return text.indexOf('\t', line.start(), line.end()) >= 0;
    }
}
