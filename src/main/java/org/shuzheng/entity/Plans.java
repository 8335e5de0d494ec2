package org.shuzheng.entity;

import static org.shuzheng.entity.Cue.PLAN_CARRYING;
import static org.shuzheng.entity.Cue.PLAN_QUARTER;

import java.util.List;
import org.shuzheng.doc.EntityType;
import org.shuzheng.text.Span;

/**
 * Plans named by their period: {@code 第一个五年计划}, {@code “十四五”规划}, {@code 西部大开发“十三五”规划}. The period itself (第一个五年计划期间) and the
 * number of an article (第十五条) are none. Cost: at most 24 letters before each 规划, 计划 or 纲要.
 */
final class Plans {

    private final DocumentParts titles;
    private final Cues cues;

    Plans(DocumentParts titles, Cues cues) {
        this.titles = titles;
        this.cues = cues;
    }

    /** 第一个五年计划, “十四五”规划, “十四五”数字经济发展规划, 十年规划纲要. */
    void find(Sentence s, List<Candidate> out) {
        String t = s.folded();
        for (int i = 0; i < s.size(); i++) {
            String form = s.form(i);
            boolean outline = form.equals("纲要") || form.equals("规划纲要") || form.equals("远景目标纲要");
            if (!(form.endsWith("规划") || form.endsWith("计划") || outline)) {
                continue;
            }
            boolean quoted = i > 0 && s.form(i - 1).equals("”");
            if (!quoted && afterwards(s, i + 1) || quoted && (t.startsWith("期间", s.end(i)) || t.startsWith("时期", s.end(i))) || opens(s, i)) {
                continue;
            }
            int end = s.end(i);
            if (t.startsWith("纲要", end)) {
                end += 2;
            }
            int at = outline || form.startsWith("五年") ? s.start(i) : s.end(i) - 2;
            int floor = Math.max(s.start(0), at - 24);
            int found = -1;
            if (form.endsWith("计划")) {
                floor = Math.max(floor, at - 6);
            }
            for (int k = at; k > floor; k--) {
                char c = t.charAt(k - 1);
                if ("，。；：、！？》）和及与".indexOf(c) >= 0) {
                    break;
                }
                if (c == '”' || c == '"' || c == '五') {
                    int q = period(t, k);
                    if (q >= 0 && !t.startsWith("期间", k) && !t.startsWith("时期", k)) {
                        found = q;
                        break;
                    }
                }
            }
            if (found < 0 && (form.startsWith("五年") || t.startsWith("五年", at - 2))) {
                int k = form.startsWith("五年") ? at : at - 2;
                found = numbered(t, k);
            }
            if (found >= 0) {
                found = whose(s, i, found);
                out.add(new Candidate(new Span(found, end), EntityType.DOC, Candidate.SURE, quoted ? "entity/plan-quoted" : "entity/plan"));
            }
        }
    }

    /** 滨江市“十四五”规划, 西部大开发“十三五”规划: where the name begins, with the place or cause that the plan is for. */
    private int whose(Sentence s, int head, int found) {
        int k = head;
        while (k > 0 && s.start(k) > found) {
            k--;
        }
        int first = k;
        int start = found;
        while (first > 0 && k - first < 6 && s.start(k) == found && titles.inside(s, first - 1) && !cues.has(PLAN_CARRYING, s.form(first - 1))) {
            first--;
            String form = s.form(first);
            boolean place = s.strong(first) && s.name(first).type() == EntityType.LOC || s.tag(first).equals("ns") || cues.has(PLAN_QUARTER, form);
            start = place ? s.start(first) : start;
        }
        return start;
    }

    /** 从第三个五年计划开始: a time. */
    private static boolean opens(Sentence s, int i) {
        if (!s.form(i + 1).equals("开始") && !s.form(i + 1).equals("起")) {
            return false;
        }
        for (int k = i - 1; k >= 0 && i - k < 6; k--) {
            if (s.form(k).equals("从") || s.form(k).equals("自")) {
                return true;
            }
        }
        return false;
    }

    /** What follows makes it a time (第一个五年计划期间). */
    private static boolean afterwards(Sentence s, int i) {
        String t = s.folded();
        int at = i < s.size() ? s.start(i) : s.end(s.size() - 1);
        for (String time : List.of("期间", "时期", "期内", "期末", "的第", "的头", "的前", "的后", "的最后", "最后", "第一年", "第二年", "第三年", "第四年", "第五年", "初期", "末期", "后期", "前期", "以来", "单列", "内")) {
            if (t.startsWith(time, at)) {
                return true;
            }
        }
        return false;
    }

    /** 第一个, 第十四个 before 五年计划. */
    private static int numbered(String t, int end) {
        if (end < 3 || t.charAt(end - 1) != '个') {
            return -1;
        }
        int k = end - 1;
        while (k > 0 && "一二三四五六七八九十0123456789".indexOf(t.charAt(k - 1)) >= 0) {
            k--;
        }
        return k < end - 1 && k > 0 && t.charAt(k - 1) == '第' ? k - 1 : -1;
    }

    /** “十四五” or 十四五 that ends at {@code end}: its start, quotes included; -1 when there is none. */
    private static int period(String t, int end) {
        int k = end;
        boolean quoted = k > 0 && (t.charAt(k - 1) == '”' || t.charAt(k - 1) == '"');
        if (quoted) {
            k--;
        }
        if (k <= 0 || t.charAt(k - 1) != '五') {
            return -1;
        }
        int start = k - 1;
        while (start > 0 && "一二三四五六七八九十".indexOf(t.charAt(start - 1)) >= 0) {
            start--;
        }
        if (k - start < 2 || k - start > 4) {
            return -1;
        }
        if (quoted) {
            return start > 0 && (t.charAt(start - 1) == '“' || t.charAt(start - 1) == '"') ? start - 1 : -1;
        }
        boolean plan = t.charAt(start) == '十' && k - start <= 3;
        boolean counts = k < t.length() && "”\"年条章节款届次批期项个".indexOf(t.charAt(k)) >= 0;
        return plan && !counts && (start == 0 || "第一二三四五六七八九十百千0123456789".indexOf(t.charAt(start - 1)) < 0) ? start : -1;
    }
}
