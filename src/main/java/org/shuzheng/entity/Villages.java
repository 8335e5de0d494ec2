package org.shuzheng.entity;

import java.util.List;
import java.util.Optional;
import org.shuzheng.doc.EntityType;
import org.shuzheng.text.Span;

/**
 * Villages and townships right behind the place they belong to: {@code 巴东县官渡口镇马鬃山村}. There are half a million villages, which no
 * list holds; behind a place a short name up to 村 is one, whatever words it is made of. The text then speaks of 马鬃山村 alone.
 */
final class Villages {

    static final String RULE = "entity/suffix-village";
    /** Letters of a village before 村; longer ones are phrases. */
    private static final int LONGEST = 5;
    private static final String HIGHER = "省市区县旗镇乡道办场";
    private static final List<String> LOWER = List.of("嘎查", "苏木", "社区", "村", "屯", "寨", "乡", "镇");
    /** Characters that no name of a village holds. */
    private static final String NO_NAME = "的了在和与及等是有将对以为从到由把被向于至或并但而各每某本该这那个全新老旧原多几两所辖内外";
    private static final List<String> COMMON = List.of("农", "山", "乡", "行政", "自然", "中心", "示范", "贫困", "城中", "美丽", "空心", "重点", "文明", "建制", "小", "城", "街", "牧", "渔", "城镇", "农牧",
            "特色", "小城", "整", "驻", "试点", "贫困农", "城乡");

    private Villages() {
    }

    /** Adds the villages behind the places of a sentence. */
    static void find(Sentence s, String folded, List<Candidate> here, int limit, List<Candidate> out) {
        for (Candidate place : List.copyOf(here)) {
            if (place.type() != EntityType.LOC || HIGHER.indexOf(folded.charAt(place.span().end() - 1)) < 0) {
                continue;
            }
            int end = end(folded, place.span().end(), limit);
            if (end > 0 && opens(s, place.span().end()) && closes(s, end) && !longer(here, place.span().end(), end)) {
                out.add(new Candidate(new Span(place.span().start(), end), EntityType.LOC, Candidate.SURE, RULE));
                int further = end(folded, end, limit);
                if (further > 0 && "乡镇木".indexOf(folded.charAt(end - 1)) >= 0) {
                    out.add(new Candidate(new Span(place.span().start(), further), EntityType.LOC, Candidate.SURE, RULE));
                }
            }
        }
    }

    /** The village's own name at the end of its full one: {@code 巴东县官渡口镇马鬃山村 → 马鬃山村}. */
    static Optional<String> own(String full) {
        for (int i = full.length() - 2; i > 0; i--) {
            if (HIGHER.indexOf(full.charAt(i - 1)) >= 0 && full.length() - i >= 3) {
                return Optional.of(full.substring(i));
            }
        }
        return Optional.empty();
    }

    /** 北京市中关村软件园: another name goes on behind 村. */
    private static boolean longer(List<Candidate> here, int from, int end) {
        return here.stream().anyMatch(c -> c.span().start() <= from && c.span().end() > end && c.type() != EntityType.DOC);
    }

    /** No village begins with a verb of more than one letter: 推进乡村振兴. */
    private static boolean opens(Sentence s, int at) {
        int j = s.at(at);
        return j < s.size() && s.start(j) == at && (s.form(j).length() == 1 || "vpdcumr".indexOf(s.tag(j).isEmpty() ? 'x' : s.tag(j).charAt(0)) < 0);
    }

    private static boolean closes(Sentence s, int at) {
        int j = s.at(at);
        return j == s.size() || s.start(j) == at;
    }

    private static int end(String folded, int from, int limit) {
        for (int i = from; i < limit && i - from <= LONGEST; i++) {
            char c = folded.charAt(i);
            for (String kind : LOWER) {
                if (i > from && folded.startsWith(kind, i) && !goesOn(folded, i + kind.length()) && !COMMON.contains(folded.substring(from, i)) && "乡农山城新渔牧民街村镇县".indexOf(folded.charAt(i - 1)) < 0
                        || i > from + 1 && folded.startsWith("山村", i - 1) && folded.startsWith(kind, i) && !goesOn(folded, i + kind.length())) {
                    return i + kind.length();
                }
            }
            if (c < '一' || c > '龥' || NO_NAME.indexOf(c) >= 0) {
                return -1;
            }
        }
        return -1;
    }

    /** 村民, 村庄, 乡镇企业, 社区服务: the class word is the head of another word. */
    private static boolean goesOn(String folded, int at) {
        return at < folded.length() && "民庄村级办干容务镇乡企卫居委党支部两屯户规落道集体公级小校路".indexOf(folded.charAt(at)) >= 0;
    }
}
