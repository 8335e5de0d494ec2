package org.shuzheng.entity;

import static org.shuzheng.entity.Cue.CONGRESS_BODY;
import static org.shuzheng.entity.Cue.CONGRESS_PARTY;
import static org.shuzheng.entity.Cue.CONGRESS_SESSION;

import java.util.List;
import org.shuzheng.doc.EntityType;
import org.shuzheng.text.Span;

/** Congresses and plenary sessions by their numbers: 党的十九届四中、五中全会, 第十二届全国人民代表大会第一次会议, 八届全国人大二次会议. */
final class Congresses {

    private static final String DIGITS = "一二三四五六七八九十0123456789";

    private final Cues cues;

    Congresses(Cues cues) {
        this.cues = cues;
    }

    void find(String t, Span sentence, List<Candidate> out) {
        int previous = -2;
        for (int i = sentence.start(); i < sentence.end(); i++) {
            int end = -1;
            int start = i;
            char c = t.charAt(i);
            boolean ordinal = c == '第';
            int d = ordinal ? i + 1 : i;
            int n = digits(t, d, sentence.end());
            if (n == 0 || !ordinal && i > sentence.start() && DIGITS.indexOf(t.charAt(i - 1)) >= 0) {
                continue;
            }
            int p = d + n;
            if (p < sentence.end() && t.charAt(p) == '届') {
                end = afterTerm(t, p + 1, sentence.end());
            } else if (!ordinal && p < sentence.end() && t.charAt(p) == '大' && n <= 2) {
                int before = party(t, i, sentence.start());
                boolean second = previous > 0 && (i - previous == 1 && "、和与及".indexOf(t.charAt(previous)) >= 0);
                if (before < i || second) {
                    end = p + 1;
                    int session = numberedSession(t, end, sentence.end());
                    end = session > 0 ? session : end;
                    start = before;
                    if (t.startsWith("以来", end) || !wordEnd(t, end)) {
                        end = t.startsWith("以来", end) ? end : -1;
                    }
                }
            } else if (!ordinal && (t.startsWith("中全会", p) || t.startsWith("中、", p)) && party(t, i, sentence.start()) < i) {
                end = plenum(t, i, sentence.end());
            } else if (ordinal && t.startsWith("次", p) && t.startsWith("人大常委会", i - 5) && numberedSession(t, i, sentence.end()) > 0) {
                end = numberedSession(t, i, sentence.end());
            } else if (ordinal && t.startsWith("次党代会", p)) {
                end = p + 4;
            } else if (ordinal && (t.startsWith("次全国代表大会", p) || t.startsWith("次代表大会", p) || t.startsWith("次全国人民代表大会", p))) {
                int q = t.indexOf("大会", p) + 2;
                int before = party(t, i, sentence.start());
                if (before < i || t.startsWith("次全国", p)) {
                    end = q;
                    start = before;
                    int session = numberedSession(t, end, sentence.end());
                    end = session > 0 ? session : end;
                }
            }
            if (end < 0) {
                continue;
            }
            start = earlierTerm(t, start, sentence.start());
            start = Math.min(start, party(t, start, sentence.start()));
            start = Math.min(start, people(t, start, sentence.start()));
            if (start > sentence.start() && "区市县旗省州盟".indexOf(t.charAt(start - 1)) >= 0 && !t.startsWith("党的", start) && !t.startsWith("中", start)
                    && (start - 1 == sentence.start() || "各全本该我".indexOf(t.charAt(start - 2)) < 0)) {
                start--;
            }
            if (t.startsWith("自治区", start - 2) && start - 2 >= sentence.start()) {
                start -= 2;
            }
            out.add(new Candidate(new Span(start, Math.min(end, sentence.end())), EntityType.EVENT, Candidate.SURE, "entity/congress"));
            i = end - 1;
            previous = end;
        }
    }

    /** After 第十二届: 四中全会, 全国人民代表大会第一次会议, 全国人大一次会议; -1 when it is no congress. */
    private int afterTerm(String t, int p, int limit) {
        int plenum = plenum(t, p, limit);
        if (plenum > 0) {
            return plenum;
        }
        int legislature = legislature(t, p, limit);
        if (legislature > 0) {
            return legislature;
        }
        int q = p;
        boolean body = false;
        for (String people : cues.of(CONGRESS_BODY)) {
            if (t.startsWith(people, q)) {
                q += people.length();
                body = true;
                break;
            }
        }
        int session = numberedSession(t, q, limit);
        if (session > 0) {
            return session;
        }
        boolean congress = t.startsWith("全国人民代表大会", p) || t.startsWith("人民代表大会", p) || t.startsWith("全国人大", p) && !t.startsWith("常委", p + 4)
                || t.startsWith("人大", p) && !t.startsWith("常委", p + 2);
        return body && congress && q <= limit && !t.startsWith("代表", q) && !t.startsWith("常", q) ? q : -1;
    }

    /** 第2会期, 第2会期第7次会议, 第2会期财政委员会第5次全体委员会议: a session of Taiwan's legislature behind its term. */
    private int legislature(String t, int p, int limit) {
        int n = t.startsWith("第", p) ? digits(t, p + 1, limit) : 0;
        if (n == 0 || !t.startsWith("会期", p + 1 + n)) {
            return -1;
        }
        int end = p + 3 + n;
        for (int q = end; q < Math.min(limit, end + 16) && (Character.isIdeographic(t.charAt(q)) || q == end); q++) {
            int session = t.charAt(q) == '第' ? numberedSession(t, q, limit) : -1;
            if (session > 0) {
                return session;
            }
        }
        return end;
    }

    /** 第三届和第四届全国人民代表大会: where the list of terms begins. */
    private static int earlierTerm(String t, int start, int floor) {
        int at = start;
        while (at - 3 >= floor && "和、与及".indexOf(t.charAt(at - 1)) >= 0 && t.charAt(at - 2) == '届') {
            int first = at - 2;
            while (first > floor && DIGITS.indexOf(t.charAt(first - 1)) >= 0) {
                first--;
            }
            if (first == at - 2) {
                return at;
            }
            at = first > floor && t.charAt(first - 1) == '第' ? first - 1 : first;
        }
        return at;
    }

    /** 第一次会议, 二次会议, 第六次全体会议. */
    private int numberedSession(String t, int p, int limit) {
        int q = p < limit && t.charAt(p) == '第' ? p + 1 : p;
        int n = digits(t, q, limit);
        if (n == 0 || q + n >= limit || t.charAt(q + n) != '次') {
            return -1;
        }
        q += n + 1;
        for (String session : cues.of(CONGRESS_SESSION)) {
            if (t.startsWith(session, q) && q + session.length() <= limit) {
                return together(t, q + session.length(), limit);
            }
        }
        return -1;
    }

    /** 全委会暨经济工作会议: a session held together with another meeting. */
    private static int together(String t, int end, int limit) {
        int meeting = end < limit && t.charAt(end) == '暨' ? t.indexOf("会议", end, Math.min(limit, end + 14)) : -1;
        boolean name = meeting > 0 && t.substring(end, meeting).codePoints().allMatch(Character::isIdeographic);
        return name ? meeting + 2 : end;
    }

    /** 四中全会, 四中、五中全会, 二中和三中全会. */
    private static int plenum(String t, int p, int limit) {
        int q = p;
        while (q < limit) {
            int n = digits(t, q, limit);
            if (n == 0 || q + n >= limit || t.charAt(q + n) != '中') {
                return -1;
            }
            q += n + 1;
            if (t.startsWith("全会", q)) {
                return q + 2;
            }
            if (q < limit && "、和与及".indexOf(t.charAt(q)) >= 0) {
                q++;
            } else {
                return -1;
            }
        }
        return -1;
    }

    private static int digits(String t, int from, int limit) {
        int n = 0;
        while (from + n < limit && n < 4 && DIGITS.indexOf(t.charAt(from + n)) >= 0) {
            n++;
        }
        return n;
    }

    private int party(String t, int end, int floor) {
        for (String party : cues.of(CONGRESS_PARTY)) {
            if (end - party.length() >= floor && t.startsWith(party, end - party.length())) {
                return end - party.length();
            }
        }
        return end;
    }

    private int people(String t, int end, int floor) {
        for (String people : cues.of(CONGRESS_BODY)) {
            int at = end - people.length();
            if (at >= floor && people.length() > 1 && t.startsWith(people, at)) {
                return at;
            }
        }
        return end;
    }

    private static boolean wordEnd(String t, int end) {
        return end >= t.length() || "类块方部洲件步批项支代中会".indexOf(t.charAt(end)) < 0 || t.startsWith("中全会", end);
    }
}
