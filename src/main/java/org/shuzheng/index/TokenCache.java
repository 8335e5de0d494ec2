package org.shuzheng.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.shuzheng.text.Span;

/**
 * The words and bigrams of the texts of one article, each text analysed once: a sentence with four facts stands in four
 * documents, and telling words apart is what indexing costs most. For one thread.
 */
final class TokenCache {

    private record Token(String term, int step, Span span) {
    }

    private final ChineseAnalysis analysis;
    private final Map<String, List<Token>> words = new HashMap<>();
    private final Map<String, List<Token>> bigrams = new HashMap<>();

    TokenCache(ChineseAnalysis analysis) {
        this.analysis = analysis;
    }

    TokenStream words(String text) {
        return new Replay(words.computeIfAbsent(text, t -> analyse(t, false)), text.length());
    }

    TokenStream bigrams(String text) {
        return new Replay(bigrams.computeIfAbsent(text, t -> analyse(t, true)), text.length());
    }

    private List<Token> analyse(String text, boolean asBigrams) {
        List<Token> out = new ArrayList<>();
        int[] last = {-1};
        analysis.each(asBigrams, text, (term, position, span) -> {
            out.add(new Token(term, position - last[0], span));
            last[0] = position;
        });
        return out;
    }

    private static final class Replay extends TokenStream {

        private final List<Token> tokens;
        private final int length;
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
        private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
        private int next;

        Replay(List<Token> tokens, int length) {
            this.tokens = tokens;
            this.length = length;
        }

        @Override
        public void reset() {
            next = 0;
        }

        @Override
        public void end() {
            clearAttributes();
            offset.setOffset(length, length);
        }

        @Override
        public boolean incrementToken() {
            if (next == tokens.size()) {
                return false;
            }
            clearAttributes();
            Token token = tokens.get(next++);
            term.append(token.term());
            step.setPositionIncrement(token.step());
            offset.setOffset(token.span().start(), token.span().end());
            return true;
        }
    }
}
