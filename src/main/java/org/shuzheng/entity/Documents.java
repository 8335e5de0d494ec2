package org.shuzheng.entity;

import static org.shuzheng.entity.Cue.WORK_OF_ART;
import static org.shuzheng.entity.WordClass.NUMBER_LEAD;

import java.util.List;
import java.util.Optional;
import org.shuzheng.doc.EntityType;
import org.shuzheng.text.Reading;
import org.shuzheng.text.Span;

/**
 * Documents by their marks: {@code 《粮食流通管理条例》}, {@code 国发〔2018〕39号}. A work of art (电视剧《…》) is none, nor is a number without the
 * mark of a body or order (12号楼). Cost: one look at every 号, and at most sixteen letters before it.
 */
final class Documents {


    private final WordClasses classes;
    private final Cues cues;

    Documents(WordClasses classes, Cues cues) {
        this.cues = cues;
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
    private boolean art(String t, int start) {
        int close = t.indexOf('》', start);
        if (close > 0 && (t.startsWith("等剧目", close + 1) || t.startsWith("等文艺", close + 1) || t.startsWith("等影片", close + 1) || t.startsWith("等歌", close + 1)
                || t.startsWith("等节目", close + 1) || t.startsWith("等电影", close + 1))) {
            return true;
        }
        for (String kind : cues.of(WORK_OF_ART)) {
            if (t.startsWith(kind, start - kind.length())) {
                return true;
            }
        }
        return false;
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
                from = Math.min(from, shortYear(t, from));
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

    /** 〔94〕财税字第089号: where a year of two digits in brackets begins in front of the mark. */
    private static int shortYear(String t, int from) {
        boolean year = from >= 4 && "〕]］）)".indexOf(t.charAt(from - 1)) >= 0 && Character.isDigit(t.charAt(from - 2)) && Character.isDigit(t.charAt(from - 3));
        return year && "〔[［（(".indexOf(t.charAt(from - 4)) >= 0 ? from - 4 : from;
    }

    /** 30日以院授主预汇字: where the mark begins behind a day. */
    private static int afterDay(String t, int start, int end) {
        return start > 0 && start + 2 < end && t.charAt(start) == '日' && Character.isDigit(t.charAt(start - 1)) ? start + 1 : start;
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
        start = afterDay(t, start, end);
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
