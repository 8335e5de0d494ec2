package org.shuzheng.index;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.ObjIntConsumer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.shuzheng.lexicon.Folding;
import org.shuzheng.text.Span;

/**
 * How text becomes terms: words by smartcn in fields that end in {@code .w}, overlapping bigrams in fields that end in
 * {@code .b}. Both see the folded text, so that traditional and simplified, full and half width find each other; folding
 * keeps lengths, so offsets stay true. On a retrieval set the two together beat either (see README).
 */
final class ChineseAnalysis {

    private final Analyzer words;
    private final Analyzer bigrams;
    private final Folding folding;

    ChineseAnalysis(Folding folding) {
        this.folding = folding;
        words = new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer tokenizer = new HMMChineseTokenizer();
                TokenStream stream = new PorterStemFilter(new LowerCaseFilter(tokenizer));
                return new TokenStreamComponents(tokenizer, new StopFilter(stream, SmartChineseAnalyzer.getDefaultStopSet()));
            }

            @Override
            protected Reader initReader(String field, Reader reader) {
                return new FoldingReader(reader, folding);
            }
        };
        bigrams = new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer tokenizer = new StandardTokenizer();
                return new TokenStreamComponents(tokenizer, new CJKBigramFilter(new LowerCaseFilter(tokenizer)));
            }

            @Override
            protected Reader initReader(String field, Reader reader) {
                return new FoldingReader(reader, folding);
            }
        };
    }

    /** The analyzer of the whole index. */
    Analyzer perField() {
        return new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
            @Override
            protected Analyzer getWrappedAnalyzer(String field) {
                return field.endsWith(".b") ? bigrams : words;
            }
        };
    }

    /** The distinct terms of a text in words or bigrams, in order. */
    List<String> terms(String text, boolean asBigrams) {
        Set<String> out = new LinkedHashSet<>();
        each(asBigrams ? bigrams : words, text, (term, position, span) -> out.add(term));
        return List.copyOf(out);
    }

    /** The bigrams of a text with their positions, repeated ones too. */
    void positions(String text, ObjIntConsumer<String> found) {
        each(bigrams, text, (term, position, span) -> found.accept(term, position));
    }

    /** The words and bigrams of a text with their places in it. */
    void places(String text, BiConsumer<String, Span> found) {
        each(words, text, (term, position, span) -> found.accept(term, span));
        each(bigrams, text, (term, position, span) -> found.accept(term, span));
    }

    /** Takes the terms of a text: term, position (the first is 0), place. */
    interface Terms {
        void term(String term, int position, Span span);
    }

    /** A text as the terms see it: folded, in lower case. */
    String fold(String text) {
        return folding.fold(text).toLowerCase(Locale.ROOT);
    }

    /** A name as one term: folded, without blanks: {@code 海洋 生產總值 → 海洋生产总值}. */
    String key(String name) {
        StringBuilder out = new StringBuilder();
        fold(name).codePoints().filter(c -> !Character.isWhitespace(c)).forEach(out::appendCodePoint);
        // A term has an upper bound; a name has it long before.
        return out.length() > 1_000 ? out.substring(0, 1_000) : out.toString();
    }

    /** The words or bigrams of a text, in order. */
    void each(boolean asBigrams, String text, Terms found) {
        each(asBigrams ? bigrams : words, text, found);
    }

    private static void each(Analyzer analyzer, String text, Terms found) {
        try (TokenStream stream = analyzer.tokenStream("text", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            int position = -1;
            while (stream.incrementToken()) {
                position += step.getPositionIncrement();
                found.term(term.toString(), position, new Span(offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new LibraryException("the words of a text cannot be told apart: " + e.getMessage(), e);
        }
    }

    private static final class FoldingReader extends FilterReader {

        private final Folding folding;

        FoldingReader(Reader in, Folding folding) {
            super(in);
            this.folding = folding;
        }

        @Override
        public int read() throws IOException {
            int c = super.read();
            return c < 0 ? c : folding.fold((char) c);
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            int n = super.read(buffer, offset, length);
            for (int i = offset; i < offset + n; i++) {
                buffer[i] = folding.fold(buffer[i]);
            }
            return n;
        }
    }
}
