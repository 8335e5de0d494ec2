package org.shuzheng.fact;

import org.shuzheng.segment.Segmenter;
import org.shuzheng.segment.Words;

/** Tells nouns from clauses by words and tags. The segmenter is asked only for phrases that need it. */
final class Nominals {

    private static final String NOMINAL = "额量值率数入重积口产资价力本债款利润税货品业蓄费出模比平";

    private final Cues cues;
    private final Segmenter segmenter;

    Nominals(Cues cues, Segmenter segmenter) {
        this.cues = cues;
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
        if (bare.endsWith("增长率") && bare.length() < 16 && bare.indexOf('使') < 0 && bare.indexOf('了') < 0) {
            return true;
        }
        return indicators.head(bare) > 0 || NOMINAL.indexOf(bare.charAt(bare.length() - 1)) >= 0 && noVerb(phrase);
    }

    /** 口粮平均每户在八百斤以上的村子: a clause that only names. */
    boolean isTopic(Phrase phrase) {
        int de = phrase.folded().lastIndexOf('的');
        return de > 0 && phrase.length() - de <= 6 && phrase.length() - de > 2;
    }

    private boolean noVerb(Phrase phrase) {
        Words words = words(phrase);
        for (int i = 0; i < words.size(); i++) {
            String tag = words.tag(i);
            if (tag.equals("v") || tag.equals("d") || tag.equals("p")) {
                return false;
            }
        }
        return true;
    }

    /** What a clause is about: 新农合参合率 of 新农合参合率再创新高. */
    Phrase subjectOf(Phrase phrase) {
        int cut = cues.turn(phrase.folded());
        Phrase head = phrase.part(0, cut);
        return cut < phrase.length() && !head.isEmpty() && (NOMINAL.indexOf(head.folded().charAt(head.length() - 1)) >= 0
                || head.length() <= 16 && head.folded().endsWith("制度") || head.folded().endsWith("体系")) ? head
                : theme(phrase);
    }

    /** Where the first word of a phrase ends. */
    int firstWord(Phrase phrase) {
        Words words = words(phrase);
        return phrase.isEmpty() ? 0 : words.end(0);
    }

    /** Where the last word of a phrase starts. */
    int lastWord(Phrase phrase) {
        Words words = words(phrase);
        return phrase.isEmpty() ? 0 : words.start(words.size() - 1);
    }

    /** The first noun of a phrase, however short: 县 of 县普及了小学教育. */
    Phrase noun(Phrase phrase) {
        Words words = words(phrase);
        Phrase theme = theme(phrase);
        return !theme.isEmpty() || phrase.isEmpty() ? theme : phrase.part(0, words.end(0));
    }

    /** The noun phrase that a clause opens with: 乡镇企业 of 乡镇企业保持旺盛发展势头. */
    Phrase theme(Phrase phrase) {
        int end = 0;
        boolean noun = false;
        Words words = words(phrase);
        for (int i = 0; i < words.size(); i++) {
            String tag = words.tag(i);
            if (tag.equals("uj") || tag.equals("c") || tag.equals("cc") || phrase.folded().charAt(words.start(i)) == '、') {
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
            // 棚户区改造工作成效显著: an adjective at the end says how it is
            end = tag.equals("a") && noun ? end : words.end(i);
        }
        Phrase theme = noun ? phrase.part(0, end) : Phrase.NONE;
        if (theme.length() < 2 || theme.folded().contains("「") || theme.folded().contains("“")) {
            return Phrase.NONE;
        }
        return theme.folded().endsWith("的") ? theme.withoutTail(1) : theme;
    }

    /** True for a few letters without any noun, which name nothing: 原定, 后来, 这一年, 拿出. */
    boolean namesNothing(Phrase phrase) {
        if (phrase.isEmpty() || phrase.length() > 4) {
            return false;
        }
        Words words = words(phrase);
        boolean verb = true;
        for (int i = 0; i < words.size(); i++) {
            char tag = words.tag(i).charAt(0);
            boolean one = tag == 'x' && phrase.folded().charAt(words.start(i)) == '一';
            if (!one && "vdrtpcmqufy".indexOf(tag) < 0 || words.tag(i).startsWith("vn")) {
                return false;
            }
            verb &= tag == 'v';
        }
        return !verb;
    }

    /** True for a phrase without any noun that has a verb: 开始施工, 稳定脱贫. */
    boolean isPredicate(Phrase phrase) {
        Words words = words(phrase);
        boolean verb = false;
        for (int i = 0; i < words.size(); i++) {
            String tag = words.tag(i);
            if (tag.startsWith("n") || tag.equals("j") || tag.equals("b") || tag.equals("x")) {
                return false;
            }
            verb |= tag.startsWith("v");
        }
        return verb;
    }

    /** What a verb at the head of a phrase is done to, nothing when none is: 补助款 of 应追缴补助款. */
    Phrase object(Phrase phrase) {
        Words words = words(phrase);
        int i = 0;
        while (i < words.size() && (words.tag(i).equals("v") || words.tag(i).equals("d"))) {
            i++;
        }
        if (i == 0 || i == words.size()) {
            return Phrase.NONE;
        }
        for (int k = i; k < words.size(); k++) {
            if (words.tag(k).equals("v") || words.tag(k).startsWith("u")) {
                return Phrase.NONE;
            }
        }
        return phrase.part(words.start(i), phrase.length());
    }

    /** True when the last word is a verb. */
    boolean endsWithVerb(Phrase phrase) {
        Words words = words(phrase);
        return words.size() > 1 && words.tag(words.size() - 1).startsWith("v");
    }

    /** True when a verb stands in it. */
    boolean hasVerb(Phrase phrase) {
        Words words = words(phrase);
        for (int i = 0; i < words.size(); i++) {
            if (words.tag(i).equals("v")) {
                return true;
            }
        }
        return false;
    }

    /** Where the name of a work ends that a predicate follows: 供水工程 in 供水工程投入使用; 0 when it does not. */
    int workEnd(Phrase phrase) {
        for (String work : new String[] {"工程", "项目"}) {
            int at = phrase.folded().lastIndexOf(work);
            int end = at + work.length();
            if (at > 0 && end < phrase.length() && phrase.folded().charAt(end) != '的' && isPredicate(phrase.part(end, phrase.length()))) {
                return end;
            }
        }
        return 0;
    }

    /**
     * Where a clause that opens with a noun turns to what it says of it: 公路 | 开通运营, 工厂 | 为它制造了设备, 护士 | 走上岗位; its length where
     * it only names: 文物保护单位, 学校操场改造; 0 where it has no noun to say it of: 全部投产.
     */
    int predicate(Phrase clause, WordLists lists) {
        Words words = words(clause);
        String f = clause.folded();
        boolean noun = false;
        for (int i = 0; i < words.size(); i++) {
            int at = words.start(i);
            if ((noun || i == 0) && opensPredicate(words, i, f, lists)) {
                return at;
            }
            String tag = words.tag(i);
            noun |= tag.startsWith("n") || tag.equals("j") || tag.equals("vn") || tag.equals("q");
        }
        return clause.length();
    }

    private static boolean opensPredicate(Words words, int i, String f, WordLists lists) {
        int at = words.start(i);
        int end = words.end(i);
        int does = lists.at(WordList.DOES, f, at, f.length());
        if (does > (i == 0 ? 1 : 0) && (at + does == f.length() || f.charAt(at + does) != '的')) {
            return true;
        }
        int ends = lists.at(WordList.COMES_ABOUT, f, at, f.length());
        if (ends > 0 && (at + ends == f.length() || verbal(words, at + ends, f, lists))) {
            return true;
        }
        String tag = words.tag(i);
        if (tag.equals("p") && i > 0 && "与和同及".indexOf(f.charAt(at)) < 0) {
            return verbBehind(words, i);
        }
        boolean adverb = tag.equals("d") || tag.equals("ad") || lists.is(WordList.MANNER, f.substring(at, end));
        return adverb ? verbal(words, end, f, lists) : tag.equals("v") && i > 0 && end < f.length() && f.charAt(end) == '了';
    }

    /** True when a verb, or what leads up to one, starts here. */
    private static boolean verbal(Words words, int at, String f, WordLists lists) {
        for (int i = 0; i < words.size(); i++) {
            if (words.start(i) >= at) {
                String tag = words.tag(i);
                return f.charAt(words.start(i)) != '的' && (tag.startsWith("v") || tag.equals("d") || tag.equals("ad") || tag.equals("p") || tag.equals("ul")
                        || tag.equals("c") || lists.at(WordList.COMES_ABOUT, f, words.start(i), f.length()) > 0
                        || lists.is(WordList.MANNER, f.substring(words.start(i), words.end(i))));
            }
        }
        return false;
    }

    private static boolean verbBehind(Words words, int i) {
        for (int k = i + 1; k < words.size(); k++) {
            if (words.tag(k).startsWith("v")) {
                return true;
            }
        }
        return false;
    }

    /** What is done, of a noun that names the doing: 老旧小区改造 of 老旧小区改造工程; nothing for any other: 污水处理厂. */
    Phrase activity(Phrase noun, WordLists lists) {
        int etc = noun.folded().indexOf('等');
        Phrase p = etc > 3 ? noun.part(0, etc) : noun;
        int work = lists.endsWith(WordList.WORK, p.folded());
        Phrase done = p.withoutTail(work);
        if (done.length() < 4) {
            return Phrase.NONE;
        }
        Words words = words(done);
        String last = words.tag(words.size() - 1);
        return words.size() > 1 && (last.equals("vn") || work > 0 && last.startsWith("v")) ? done : Phrase.NONE;
    }

    /** Without adverbs of manner: 项目投产 of 项目顺利投产. */
    Phrase withoutManner(Phrase phrase, WordLists lists) {
        Phrase out = Phrase.NONE;
        Words words = words(phrase);
        if (words.size() < 2) {
            return phrase;
        }
        for (int i = 0; i < words.size(); i++) {
            Phrase word = phrase.part(words.start(i), words.end(i));
            if (!lists.is(WordList.MANNER, word.folded())) {
                out = out.plus(word);
            }
        }
        return out.isEmpty() ? phrase : out;
    }

    private Words words(Phrase phrase) {
        return segmenter.words(phrase.folded(), 0, phrase.length());
    }
}
