package org.shuzheng.entity;

import static org.shuzheng.entity.Cue.SCHEME_LEAD;
import static org.shuzheng.entity.Cue.SCHEME_POINTING;
import static org.shuzheng.entity.Cue.SCHEME_TOLD;

import java.util.List;
import org.shuzheng.doc.EntityType;
import org.shuzheng.text.Span;

/**
 * Plans of a year, budgets and the schemes in them, by their letters alone: {@code 一九五八年国民经济计划草案}, {@code 112年中央政府總決算},
 * {@code 「…計畫」(114-117年)}. A plan that goes on to its carrying out (国民经济计划的执行) and schemes that are only pointed at (该計畫) are left
 * alone. Cost: at most forty letters around each 计划, 预算, 草案 or quotation mark.
 */
final class Budgets {

    private static final String YEAR_DIGITS = "0123456789一二三四五六七八九十百〇○零";

    private static final int SHORTEST = 8;

    private final Cues cues;

    Budgets(Cues cues) {
        this.cues = cues;
    }

    void find(String t, List<Candidate> out) {
        budgets(t, out);
        drafts(t, out);
        told(t, out);
        yearPlans(t, out);
        schemes(t, out);
        quoted(t, out);
    }

    /** 離岸風力發電第二期計畫截至…, 五大信賴產業推動方案編列…: a scheme of Taiwan of which its money or its progress is told. */
    private void told(String t, List<Candidate> out) {
        if (t.indexOf("计画") < 0) {
            return;
        }
        for (String kind : List.of("计画", "方案")) {
            for (int i = t.indexOf(kind); i >= 0; i = t.indexOf(kind, i + 2)) {
                int end = i + 2;
                if (cues.of(SCHEME_TOLD).stream().noneMatch(word -> t.startsWith(word, end)) && !term(t, end)) {
                    continue;
                }
                int start = end;
                while (start > 0 && end - start < 30 && t.charAt(start - 1) != '度' && (Character.isIdeographic(t.charAt(start - 1)) || Character.isDigit(t.charAt(start - 1)))) {
                    start--;
                }
                for (String verb : cues.of(SCHEME_LEAD)) {
                    int at = lastIndexOf(t, verb, start, end - 6);
                    start = at >= 0 ? at + verb.length() : start;
                }
                String name = t.substring(start, end);
                if (name.length() >= SHORTEST && cues.of(SCHEME_POINTING).stream().noneMatch(word -> name.contains(word))) {
                    out.add(new Candidate(new Span(start, end), EntityType.DOC, Candidate.USUAL, "entity/scheme-told"));
                }
            }
        }
    }

    /** The last place of a word that is not before {@code floor} nor behind {@code from}; -1 when there is none. */
    private static int lastIndexOf(String t, String word, int floor, int from) {
        int at = from;
        while (at >= floor && !t.startsWith(word, at)) {
            at--;
        }
        return at < floor ? -1 : at;
    }

    /** 第5期特別預算 behind the name of a scheme. */
    private static boolean term(String t, int at) {
        return t.startsWith("第", at) && t.indexOf("期特别预算", at, Math.min(t.length(), at + 9)) > at;
    }

    /** 公路公共運輸計畫(114-117年), 專案計畫第3期（111-114年）: a scheme of Taiwan with its years behind. */
    private void schemes(String t, List<Candidate> out) {
        for (int i = t.indexOf("计画"); i >= 0; i = t.indexOf("计画", i + 2)) {
            scheme(t, i + 2, out);
        }
        for (int i = t.indexOf("计划"); i >= 0; i = t.indexOf("计划", i + 2)) {
            scheme(t, i + 2, out);
        }
    }

    private void scheme(String t, int end, List<Candidate> out) {
        int e = end;
        if (t.startsWith("第", e)) {
            int term = t.indexOf('期', e, Math.min(t.length(), e + 5));
            e = term > e ? term + 1 : e;
        }
        int p = e;
        if (p < t.length() && "」”".indexOf(t.charAt(p)) >= 0) {
            p++;
        }
        boolean years = p + 4 < t.length() && "(（".indexOf(t.charAt(p)) >= 0 && Character.isDigit(t.charAt(p + 1)) && Character.isDigit(t.charAt(p + 3))
                && t.indexOf('年', p, Math.min(t.length(), p + 13)) > 0;
        if (!years) {
            return;
        }
        int start = end;
        while (start > 0 && end - start < 40 && "，。；：、「」『』“”（）()《》\n ".indexOf(t.charAt(start - 1)) < 0) {
            start--;
        }
        for (String verb : cues.of(SCHEME_LEAD)) {
            int at = lastIndexOf(t, verb, start, end - 3);
            if (at >= 0 && at + verb.length() < end - 4) {
                start = at + verb.length();
            }
        }
        if (e - start >= 8 && "该本查前各".indexOf(t.charAt(start)) < 0) {
            out.add(new Candidate(new Span(start, e), EntityType.DOC, Candidate.SURE, "entity/scheme-years"));
        }
    }

    /** 一九五八年国民经济计划草案, 1981年国家预算草案: the draft of a year's plan or budget. */
    private static void drafts(String t, List<Candidate> out) {
        for (int i = t.indexOf("草案"); i >= 0; i = t.indexOf("草案", i + 2)) {
            int start = i;
            while (start > 0 && i - start < 24 && (Character.isIdeographic(t.charAt(start - 1)) || Character.isDigit(t.charAt(start - 1)))) {
                start--;
            }
            String before = t.substring(start, i);
            if (!before.endsWith("计划") && !before.endsWith("预算") && !before.endsWith("决算")) {
                continue;
            }
            int year = before.lastIndexOf('年', before.length() - 4);
            if (year < 4) {
                continue;
            }
            int from = start + year;
            while (from > start && "0123456789一二三四五六七八九〇○零".indexOf(t.charAt(from - 1)) >= 0) {
                from--;
            }
            if (start + year - from == 4 && before.indexOf('的') < 0 && before.indexOf('和') < 0) {
                out.add(new Candidate(new Span(from, i + 2), EntityType.DOC, Candidate.SURE, "entity/draft"));
            }
        }
    }

    /** 一九六五年的国民经济计划: a year's plan, where the words do not go on to its carrying out or its figures. */
    private static void yearPlans(String t, List<Candidate> out) {
        for (int i = t.indexOf("国民经济计划"); i >= 0; i = t.indexOf("国民经济计划", i + 6)) {
            int end = i + 6;
            int year = i > 0 && t.charAt(i - 1) == '的' ? i - 1 : i;
            int from = year - 5;
            boolean goesOn = end < t.length() && "的中执草指".indexOf(t.charAt(end)) >= 0;
            if (!goesOn && from >= 0 && t.charAt(year - 1) == '年' && t.substring(from, year - 1).chars().allMatch(c -> "0123456789一二三四五六七八九〇○零".indexOf(c) >= 0)) {
                out.add(new Candidate(new Span(from, end), EntityType.DOC, Candidate.SURE, "entity/draft"));
            }
        }
    }

    /** 「加速擴大吸引國際觀光客方案」, “863计划”: a quotation that is a scheme's name. */
    private static void quoted(String t, List<Candidate> out) {
        for (int open = 0; open < t.length(); open++) {
            char c = t.charAt(open);
            if (c != '「' && c != '“') {
                continue;
            }
            int close = t.indexOf(c == '「' ? '」' : '”', open, Math.min(t.length(), open + 41));
            if (close < 0) {
                continue;
            }
            String inner = t.substring(open + 1, close);
            boolean kind = inner.endsWith("计画") || inner.endsWith("期") && inner.contains("计画第") || inner.endsWith("方案") || inner.endsWith("计划") || inner.endsWith("规划") || inner.endsWith("纲要") || inner.endsWith("条例") || inner.endsWith("办法");
            if (kind && inner.length() >= 7 && !inner.startsWith("补助") && DocumentParts.one(t, open + 1, close) && inner.indexOf('，') < 0 && inner.indexOf('、') < 0) {
                out.add(new Candidate(new Span(open + 1, close), EntityType.DOC, Candidate.SURE, "entity/quoted"));
            }
        }
    }

    /** 112年中央政府總決算, 114年度中央政府總預算案. */
    private static void budgets(String t, List<Candidate> out) {
        for (int i = t.indexOf("政府总"); i >= 0; i = t.indexOf("政府总", i + 1)) {
            int end = -1;
            for (String kind : List.of("预算案", "预算", "决算")) {
                if (t.startsWith(kind, i + 3)) {
                    end = i + 3 + kind.length();
                    break;
                }
            }
            int start = i;
            while (start > 0 && i - start < 5 && Character.isIdeographic(t.charAt(start - 1)) && t.charAt(start - 1) != '年' && t.charAt(start - 1) != '度') {
                start--;
            }
            int year = start;
            if (year > 0 && t.charAt(year - 1) == '度') {
                year--;
            }
            if (end < 0 || year == 0 || t.charAt(year - 1) != '年') {
                continue;
            }
            year--;
            int digits = year;
            while (digits > 0 && YEAR_DIGITS.indexOf(t.charAt(digits - 1)) >= 0) {
                digits--;
            }
            for (String era : List.of("中华民国", "民国")) {
                if (digits < year && t.startsWith(era, digits - era.length())) {
                    digits -= era.length();
                    break;
                }
            }
            for (String report : List.of("追加预算案", "追加减预算案", "审核报告", "审查报告", "审查总报告")) {
                if (end > 0 && t.startsWith(report, end)) {
                    end += report.length();
                    break;
                }
            }
            if (digits < year) {
                out.add(new Candidate(new Span(digits, end), EntityType.DOC, Candidate.SURE, "entity/budget"));
            }
        }
    }
}
