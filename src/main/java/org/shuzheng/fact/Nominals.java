package org.shuzheng.fact;

import java.util.List;
import org.shuzheng.segment.Segmenter;
import org.shuzheng.segment.Word;

/** Tells nouns from clauses by words and tags. The segmenter is asked only for phrases that need it. */
final class Nominals {

    private static final String NOMINAL = "额量值率数入重积口产资价力本债款利润税货品业蓄费出模比平";

    private final Segmenter segmenter;

    Nominals(Segmenter segmenter) {
        this.segmenter = segmenter;
    }

    /** True for 农民人均纯收入, 城市居民最低生活保障的覆盖人数: what a following clause measures. */
    boolean isNominal(Phrase phrase, Indicators indicators) {
        if (phrase.isEmpty() || phrase.length() > 40) {
            return false;
        }
        String f = phrase.folded();
        if (f.contains("上述") || f.contains("综上") || f.startsWith("「不")) {
            return false;
        }
        int close = f.endsWith("）") || f.endsWith(")") ? Math.max(f.lastIndexOf('（'), f.lastIndexOf('(')) : -1;
        String bare = close > 0 ? f.substring(0, close) : f;
        return indicators.head(bare) > 0 || NOMINAL.indexOf(bare.charAt(bare.length() - 1)) >= 0 && noVerb(phrase);
    }

    /** 集体分配平均每人在三百元以上的大队: a clause that only names. */
    boolean isTopic(Phrase phrase) {
        int de = phrase.folded().lastIndexOf('的');
        return de > 0 && phrase.length() - de <= 6 && phrase.length() - de > 2;
    }

    private boolean noVerb(Phrase phrase) {
        for (Word word : segmenter.segment(phrase.folded())) {
            if (word.tag().equals("v") || word.tag().equals("d") || word.tag().equals("p")) {
                return false;
            }
        }
        return true;
    }

    /** What a clause is about: 新农合参合率 of 新农合参合率再创新高. */
    Phrase subjectOf(Phrase phrase) {
        int cut = phrase.length();
        for (String adverb : new String[] {"再创", "再次", "屡创", "创", "继续", "稳步", "持续", "不断", "明显", "逐年", "逐步", "大幅", "进一步", "首次", "显著",
            "快速", "较快", "保持", "实现", "全面", "基本", "稳定", "迅速", "跃居", "居", "位居", "有所", "总体", "全部", "近年来", "已", "也", "都"}) {
            int at = phrase.folded().indexOf(adverb);
            if (at >= 2 && at < cut) {
                cut = at;
            }
        }
        Phrase head = phrase.part(0, cut);
        return cut < phrase.length() && !head.isEmpty() && (NOMINAL.indexOf(head.folded().charAt(head.length() - 1)) >= 0) ? head
                : theme(phrase);
    }

    /** Where the first word of a phrase ends. */
    int firstWord(Phrase phrase) {
        List<Word> words = segmenter.segment(phrase.folded());
        return words.isEmpty() ? 0 : words.get(0).span().end();
    }

    /** Where the last word of a phrase starts. */
    int lastWord(Phrase phrase) {
        List<Word> words = segmenter.segment(phrase.folded());
        return words.isEmpty() ? 0 : words.get(words.size() - 1).span().start();
    }

    /** The first noun of a phrase, however short: 县 of 县普及了小学教育. */
    Phrase noun(Phrase phrase) {
        List<Word> words = segmenter.segment(phrase.folded());
        Phrase theme = theme(phrase);
        return !theme.isEmpty() || words.isEmpty() ? theme : phrase.part(0, words.get(0).span().end());
    }

    /** The noun phrase that a clause opens with: 乡镇企业 of 乡镇企业保持旺盛发展势头. */
    Phrase theme(Phrase phrase) {
        int end = 0;
        boolean noun = false;
        for (Word word : segmenter.segment(phrase.folded())) {
            String tag = word.tag();
            if (tag.equals("ude1") || tag.equals("c") || tag.equals("cc") || word.span().of(phrase.folded()).equals("、")) {
                if (!noun) {
                    break;
                }
                continue;
            }
            boolean nominal = tag.startsWith("n") || tag.equals("vn") || tag.equals("an") || tag.equals("b") || tag.equals("a")
                    || tag.equals("j") || tag.equals("l") || tag.startsWith("g") || tag.equals("k");
            if (!nominal) {
                break;
            }
            noun |= tag.startsWith("n") || tag.equals("vn") || tag.equals("j");
            end = word.span().end();
        }
        Phrase theme = noun ? phrase.part(0, end) : Phrase.NONE;
        if (theme.length() < 2 || theme.folded().contains("「") || theme.folded().contains("“")) {
            return Phrase.NONE;
        }
        return theme.folded().endsWith("的") ? theme.withoutTail(1) : theme;
    }
}
