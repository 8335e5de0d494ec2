package org.shuzheng.entity;

import static org.shuzheng.entity.Cue.VILLAGE_COMMON;
import static org.shuzheng.entity.Cue.VILLAGE_KIND;

import java.util.List;
import java.util.Optional;
import org.shuzheng.doc.EntityType;
import org.shuzheng.text.Span;

/**
 * Villages and townships right behind the place they belong to: {@code 巴东县官渡口镇马鬃山村}. There are half a million villages, which no
 * list holds; behind a place a short name up to 村 is one, whatever words it is made of. The text then speaks of 马鬃山村 alone.
 * Kinds of village (示范村, 城中村), other words on 村 (村民) and longer names (北京市中关村软件园) are left alone. Cost: six letters a place.
 */
final class Villages {

    static final String RULE = "entity/suffix-village";
    /** Letters of a village before 村; longer ones are phrases. */
    private static final int LONGEST = 5;
    private static final String HIGHER = "省市区县旗镇乡道办场";
    /** Characters that no name of a village holds. */
    private static final String NO_NAME = "的了在和与及等是有将对以为从到由把被向于至或并但而各每某本该这那个全新老旧原多几两所辖内外";

    private final Cues cues;

    Villages(Cues cues) {
        this.cues = cues;
    }

    /** Adds the villages behind the places of a sentence, but where another name goes on behind the class word (北京市中关村软件园). */
    void find(Sentence s, List<Candidate> here, Found found, int limit) {
        String folded = s.folded();
        for (Candidate place : List.copyOf(here)) {
            if (place.type() != EntityType.LOC || HIGHER.indexOf(folded.charAt(place.span().end() - 1)) < 0) {
                continue;
            }
            int end = end(folded, place.span().end(), limit);
            if (end > 0 && opens(s, place.span().end()) && closes(s, end) && !found.goesOn(place.span().end(), end)) {
                here.add(new Candidate(new Span(place.span().start(), end), EntityType.LOC, Candidate.SURE, RULE));
                int further = end(folded, end, limit);
                if (further > 0 && "乡镇木".indexOf(folded.charAt(end - 1)) >= 0) {
                    here.add(new Candidate(new Span(place.span().start(), further), EntityType.LOC, Candidate.SURE, RULE));
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

    /** No village begins with a verb of more than one letter: 推进乡村振兴. */
    private static boolean opens(Sentence s, int at) {
        int j = s.at(at);
        return j < s.size() && s.start(j) == at && (s.form(j).length() == 1 || "vpdcumr".indexOf(s.tag(j).isEmpty() ? 'x' : s.tag(j).charAt(0)) < 0);
    }

    private static boolean closes(Sentence s, int at) {
        int j = s.at(at);
        return j == s.size() || s.start(j) == at;
    }

    private int end(String folded, int from, int limit) {
        for (int i = from; i < limit && i - from <= LONGEST; i++) {
            char c = folded.charAt(i);
            for (String kind : cues.of(VILLAGE_KIND)) {
                if (i > from && folded.startsWith(kind, i) && !goesOn(folded, i + kind.length()) && !cues.has(VILLAGE_COMMON, folded.substring(from, i)) && "乡农山城新渔牧民街村镇县".indexOf(folded.charAt(i - 1)) < 0
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
