package org.shuzheng.entity;

import static org.shuzheng.entity.WordClass.DOCUMENT_HEADING;
import static org.shuzheng.entity.WordClass.DOCUMENT_KIND;
import static org.shuzheng.entity.WordClass.ISSUED_KIND;
import static org.shuzheng.entity.WordClass.ISSUING;
import static org.shuzheng.entity.WordClass.ISSUING_DONE;
import static org.shuzheng.entity.WordClass.NUMBER_LEAD;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shuzheng.doc.EntityType;
import org.shuzheng.text.Block;
import org.shuzheng.text.Reading;
import org.shuzheng.text.Span;

/** Documents by their form: 《…》, numbers, headings, {@code 国务院关于…的通知}, five-year plans. */
final class Documents {


    private static final List<String> ART = List.of("节目", "电影", "影片", "电视剧", "歌曲", "歌舞", "歌舞剧", "舞剧", "话剧", "歌剧", "京剧", "纪录片", "专题片", "栏目", "小说", "油画", "舞蹈", "音乐剧", "小品", "剧目", "大型实景演出", "动画片");

    private static final Set<String> JOINTS = Set.of("、", "和", "与", "及");

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
            if (end - start > 80 || !one(text, start, end)) {
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
            if (line.length() >= 44 || !one(text, line.start(), end)) {
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

    /** No sentence: none of the marks that only sentences have. */
    private static boolean one(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if ("。；！？：:;".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether the words end in a kind of document. */
    boolean kind(String text, int start, int end) {
        return kind(text, start, end, false) || kind(text, start, end, true);
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

    /** 国务院关于…的通知, said in a sentence without 《》. */
    void about(Sentence s, List<Candidate> out) {
        for (int i = 1; i + 2 < s.size(); i++) {
            if (!s.form(i).equals("关于") || !s.named(i - 1) || s.name(i - 1).type() != EntityType.ORG) {
                continue;
            }
            int first = i - 1;
            while (first > 0 && (s.named(first - 1) && s.name(first - 1).type() == EntityType.ORG || s.form(first - 1).equals("、") && first > 1
                    && s.named(first - 2) && s.name(first - 2).type() == EntityType.ORG)) {
                first--;
            }
            for (int k = i + 1; k < s.size() && k < i + 40 && "，。；：！？《".indexOf(s.form(k).charAt(0)) < 0; k++) {
                if (classes.has(DOCUMENT_KIND, s.form(k)) && (s.form(k - 1).equals("的") || classes.has(DOCUMENT_KIND, s.form(k - 1)) || s.form(k - 1).equals("若干"))) {
                    out.add(new Candidate(s.span(first, k), EntityType.DOC, Candidate.SURE, "entity/about"));
                    break;
                }
            }
        }
    }

    /** 第一个五年计划, “十四五”规划, “十四五”数字经济发展规划, 十年规划纲要. */
    void plans(Sentence s, List<Candidate> out) {
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
                for (int k = i; k > 0; k--) {
                    if (s.start(k) == found && s.strong(k - 1) && s.name(k - 1).kind().equals("division")) {
                        found = s.start(k - 1);
                        break;
                    }
                }
                out.add(new Candidate(new Span(found, end), EntityType.DOC, Candidate.SURE, quoted ? "entity/plan-quoted" : "entity/plan"));
            } else if (form.equals("计划")) {
                scheme(s, i, out);
            }
        }
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

    /** 实施三年百万青年见习计划: a scheme named by its scale. */
    private void scheme(Sentence s, int head, List<Candidate> out) {
        int first = head;
        boolean scale = false;
        while (first > 0 && head - first < 10 && (inside(s, first - 1) && !classes.has(ISSUING, s.form(first - 1)) || number(s.form(first - 1)))) {
            first--;
            scale |= "百千万".contains(s.form(first)) || s.form(first).equals("百万") || s.form(first).equals("千万");
        }
        if (scale && first > 0 && classes.has(ISSUING, s.form(first - 1)) && s.end(head) - s.start(first) >= 6) {
            out.add(new Candidate(s.span(first, head), EntityType.DOC, Candidate.USUAL, "entity/scheme"));
        }
    }

    private static boolean number(String form) {
        return !form.isEmpty() && "一二三四五六七八九十百千万年".indexOf(form.charAt(0)) >= 0 && form.length() <= 2;
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
        boolean plan = (t.charAt(start) == '十') && k - start <= 3 && (k - start == 3 || k - start == 2);
        return plan && (start == 0 || "一二三四五六七八九十百千0123456789".indexOf(t.charAt(start - 1)) < 0) && !t.startsWith("年", k) ? start : -1;
    }

    /** 公布了节能减排综合性工作方案: a plan without 《》 that a verb of issuing names in full. */
    void issued(Sentence s, List<Candidate> out) {
        for (int i = 3; i < s.size(); i++) {
            if (!classes.has(ISSUED_KIND, s.form(i)) || s.form(i + 1).equals("的") || s.tag(i + 1).startsWith("n") || s.tag(i + 1).equals("vn")) {
                continue;
            }
            int first = i;
            while (first > 0 && i - first < 12 && inside(s, first - 1)) {
                first--;
            }
            for (int verb = first - 1; verb < i; verb++) {
                boolean pair = verb > 0 && s.form(verb).equals("完成") && classes.has(ISSUING, s.form(verb - 1)) || verb > 0 && s.form(verb).equals("实施") && (s.form(verb - 1).equals("并") || s.form(verb - 1).equals("制定") || s.form(verb - 1).equals("制订"));
                boolean done = pair || verb >= 0 && (s.form(verb).equals("了") && verb > 0 && classes.has(ISSUING, s.form(verb - 1)) || classes.has(ISSUING, s.form(verb)) && !s.form(verb + 1).equals("了")
                        && classes.has(ISSUING_DONE, s.form(verb)));
                if (done && verb + 1 < i && s.end(i) - s.start(verb + 1) >= 8) {
                    out.add(new Candidate(s.span(verb + 1, i), EntityType.DOC, Candidate.LIKELY, "entity/issued"));
                    break;
                }
            }
        }
    }

    /** 大兴安岭林区生态保护与经济转型规划, 国家职业教育改革实施方案: a place or body in front, a long modifier, a kind of document. */
    void modified(Sentence s, List<Candidate> out) {
        for (int i = 2; i < s.size(); i++) {
            String next = s.tag(i + 1);
            if (!classes.has(ISSUED_KIND, s.form(i)) || next.startsWith("n") || next.equals("vn") || next.equals("j") || s.form(i + 1).equals("和") || s.form(i + 1).equals("、")) {
                continue;
            }
            int first = -1;
            for (int k = i - 1; k >= 0 && i - k < 12 && inside(s, k); k--) {
                if (s.form(k).equals("国家") || s.form(k).equals("全国") || s.strong(k) && s.name(k).type() == EntityType.LOC) {
                    first = k;
                }
            }
            if (first < 0 || i - first < 3 || s.end(i) - s.start(first) < 7) {
                continue;
            }
            String before = s.tag(first - 1);
            boolean national = (s.form(first).equals("国家") || s.form(first).equals("全国")) && (before.equals("v") || before.startsWith("p") || JOINTS.contains(s.form(first - 1)));
            if (s.end(i) - s.start(first) < 9 && !national) {
                continue;
            }
            boolean whole = s.end(i) - s.start(first) >= 12 && (before.equals("v") || before.startsWith("p"));
            if (!national && !whole && !classes.has(ISSUING, s.form(first - 1)) && !classes.has(NUMBER_LEAD, s.form(first - 1)) || before.startsWith("n")) {
                continue;
            }
            out.add(new Candidate(s.span(first, i), EntityType.DOC, Candidate.SURE, "entity/modified"));
        }
    }

    private static boolean inside(Sentence s, int i) {
        String tag = s.tag(i);
        return tag.startsWith("n") || tag.startsWith("v") || tag.startsWith("a") || tag.equals("b") || tag.equals("j") || tag.equals("k") || tag.equals("x")
                || s.form(i).equals("与") || s.form(i).equals("和") || s.form(i).equals("及");
    }

    /** 公路公共運輸計畫(114-117年), 專案計畫第3期（111-114年）: a scheme of Taiwan with its years behind. */
    void schemes(String t, List<Candidate> out) {
        for (int i = t.indexOf("计画"); i >= 0; i = t.indexOf("计画", i + 2)) {
            scheme(t, i + 2, out);
        }
        for (int i = t.indexOf("计划"); i >= 0; i = t.indexOf("计划", i + 2)) {
            scheme(t, i + 2, out);
        }
    }

    private static void scheme(String t, int end, List<Candidate> out) {
        int e = end;
        if (t.startsWith("第", e)) {
            int term = t.indexOf('期', e);
            e = term > e && term - e <= 4 ? term + 1 : e;
        }
        int p = e;
        if (p < t.length() && "」”".indexOf(t.charAt(p)) >= 0) {
            p++;
        }
        boolean years = p + 4 < t.length() && "(（".indexOf(t.charAt(p)) >= 0 && Character.isDigit(t.charAt(p + 1)) && Character.isDigit(t.charAt(p + 3))
                && t.indexOf('年', p) > 0 && t.indexOf('年', p) - p <= 12;
        if (!years) {
            return;
        }
        int start = end;
        while (start > 0 && end - start < 40 && "，。；：、「」『』“”（）()《》\n ".indexOf(t.charAt(start - 1)) < 0) {
            start--;
        }
        for (String verb : List.of("增列", "编列", "办理", "执行", "新增", "赓续")) {
            int at = t.lastIndexOf(verb, end - 3);
            if (at >= start && at + verb.length() < end - 4) {
                start = Math.max(start, at + verb.length());
            }
        }
        if (e - start >= 8 && "该本查前各".indexOf(t.charAt(start)) < 0) {
            out.add(new Candidate(new Span(start, e), EntityType.DOC, Candidate.SURE, "entity/scheme-years"));
        }
    }

    /** 一九五八年国民经济计划草案, 1981年国家预算草案: the draft of a year's plan or budget. */
    void drafts(String t, List<Candidate> out) {
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

    /** 一九六五年的国民经济计划规定: a year's plan that says something. */
    void yearPlans(String t, List<Candidate> out) {
        for (int i = t.indexOf("国民经济计划"); i >= 0; i = t.indexOf("国民经济计划", i + 6)) {
            int end = i + 6;
            int year = i > 0 && t.charAt(i - 1) == '的' ? i - 1 : i;
            int from = year - 5;
            boolean says = t.startsWith("规定", end) || t.startsWith("要求", end) || t.startsWith("提出", end) || t.startsWith("确定", end);
            if (says && from >= 0 && t.charAt(year - 1) == '年' && t.substring(from, year - 1).chars().allMatch(c -> "0123456789一二三四五六七八九〇○零".indexOf(c) >= 0)) {
                out.add(new Candidate(new Span(from, end), EntityType.DOC, Candidate.SURE, "entity/draft"));
            }
        }
    }

    /** 「加速擴大吸引國際觀光客方案」, “863计划”: a quotation that is a scheme's name. */
    void quoted(String t, List<Candidate> out) {
        for (int open = 0; open < t.length(); open++) {
            char c = t.charAt(open);
            if (c != '「' && c != '“') {
                continue;
            }
            int close = t.indexOf(c == '「' ? '」' : '”', open);
            if (close < 0 || close - open > 40) {
                continue;
            }
            String inner = t.substring(open + 1, close);
            boolean kind = inner.endsWith("计画") || inner.endsWith("期") && inner.contains("计画第") || inner.endsWith("方案") || inner.endsWith("计划") || inner.endsWith("规划") || inner.endsWith("纲要") || inner.endsWith("条例") || inner.endsWith("办法");
            if (kind && inner.length() >= 7 && !inner.startsWith("补助") && one(t, open + 1, close) && inner.indexOf('，') < 0 && inner.indexOf('、') < 0) {
                out.add(new Candidate(new Span(open + 1, close), EntityType.DOC, Candidate.SURE, "entity/quoted"));
            }
        }
    }

    /** 112年中央政府總決算, 114年度中央政府總預算案. */
    void budgets(String t, List<Candidate> out) {
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
            while (digits > 0 && t.charAt(digits - 1) >= '0' && t.charAt(digits - 1) <= '9') {
                digits--;
            }
            for (String report : List.of("审核报告", "审查报告", "审查总报告")) {
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
