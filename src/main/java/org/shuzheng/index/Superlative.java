package org.shuzheng.index;

import java.util.Arrays;
import java.util.Optional;
import org.shuzheng.lexicon.WordTrie;

/**
 * What a question asks the most or least of: {@code 哪个城市GDP增速最快}, {@code 出口增长最快的省}. 最大 in the middle of
 * other words is none: 最大限度减少污染.
 *
 * @param by        what the answers are ordered by
 * @param ascending the least first
 * @param place     the kind of place asked for behind it
 */
record Superlative(Search.Sort by, boolean ascending, Optional<QueryCue> place) {

    /** The first one in a question; its words are marked as used. */
    static Optional<Superlative> in(String words, boolean[] used, WordTrie<QueryCue> cues) {
        for (int i = 0; i < words.length(); i++) {
            Optional<WordTrie.Match<QueryCue>> cue = used[i] ? Optional.empty() : cues.longest(words, i);
            if (cue.isEmpty() || !QueryCue.SUPERLATIVE.contains(cue.get().value())) {
                continue;
            }
            int end = cue.get().end();
            Optional<WordTrie.Match<QueryCue>> place = end < words.length() && words.charAt(end) == '的' ? cues.longest(words, end) : Optional.empty();
            int last = place.map(WordTrie.Match::end).orElse(end);
            if (asksBehind(words, last, cues)) {
                Arrays.fill(used, i, last, true);
                return Optional.of(of(cue.get().value(), words, i, cues, place.map(WordTrie.Match::value).filter(QueryCue.PLACE::contains)));
            }
        }
        return Optional.empty();
    }

    /** 增速最高 is ordered by growth, 降幅最大 by the least growth, 总量最大 by value. */
    private static Superlative of(QueryCue most, String words, int end, WordTrie<QueryCue> cues, Optional<QueryCue> place) {
        boolean change = false;
        boolean fall = false;
        for (int i = 0; i < end; i++) {
            Optional<QueryCue> way = cues.longest(words, i, end).map(WordTrie.Match::value);
            change |= way.filter(QueryCue.CHANGING::contains).isPresent();
            fall |= way.equals(Optional.of(QueryCue.FALL));
        }
        boolean least = most == QueryCue.LOWEST || most == QueryCue.SLOWEST;
        Search.Sort by = switch (most) {
            case FASTEST, SLOWEST -> Search.Sort.GROWTH;
            case NEWEST -> Search.Sort.PERIOD;
            default -> change ? Search.Sort.GROWTH : Search.Sort.VALUE;
        };
        return new Superlative(by, by == Search.Sort.GROWTH ? least != fall : least, place);
    }

    /** True when nothing comes any more but what asks: 是哪个城市？ */
    private static boolean asksBehind(String words, int from, WordTrie<QueryCue> cues) {
        for (int i = from; i < words.length();) {
            Optional<WordTrie.Match<QueryCue>> cue = cues.longest(words, i);
            if (cue.isPresent() && (cue.get().value() == QueryCue.ASK || QueryCue.PLACE.contains(cue.get().value()))) {
                i = cue.get().end();
            } else if (Character.isLetterOrDigit(words.charAt(i)) && words.charAt(i) != '是') {
                return false;
            } else {
                i++;
            }
        }
        return true;
    }
}
