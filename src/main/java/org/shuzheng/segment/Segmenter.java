package org.shuzheng.segment;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.shuzheng.text.Span;

/**
 * Words and tags over any string. Loaded once, thread-safe.
 *
 * <p>Two ways: {@link #words} takes the likeliest path through HanLP's core dictionary and the words given to the
 * constructor, several times faster than HanLP's own segmenters; {@link #segment} is HanLP's bigram segmenter with its
 * recognition of persons, for the few places where that is worth its price. Neither changes a character: offsets and
 * surfaces are those of the text given.
 *
 * <pre>{@code
 * Segmenter segmenter = new Segmenter(Map.of("北京市", "ns"));
 * Words words = segmenter.words("北京市发展数字贸易", 0, 9);
 * words.end(0);      // 3
 * words.tag(0);      // ns
 * }</pre>
 */
public final class Segmenter {

    /** Loads HanLP's bigram model only when it is first asked for. */
    private static final class Bigram {
        static final Segment SEGMENT = HanLP.newSegment().enableOffset(true);
    }

    private final Lattice lattice;

    /** A segmenter that knows HanLP's core dictionary. */
    public Segmenter() {
        this(Map.of());
    }

    /**
     * A segmenter that also knows words of its own.
     *
     * @param words each with its tag; they win over HanLP's entry of the same word. A tag that starts with {@code ?} only
     *              holds for a word that HanLP does not have: {@code ?ns}
     */
    public Segmenter(Map<String, String> words) {
        lattice = new Lattice(words);
    }

    /** The words of {@code text[from, to)}, in order, without gaps; offsets are those of {@code text}. */
    public Words words(String text, int from, int to) {
        return lattice.words(text, from, to);
    }

    /** The words of a text by HanLP, in order; they cover it without gaps. Offsets are those of {@code text}. */
    public List<Word> segment(String text) {
        List<Word> out = new ArrayList<>();
        int at = 0;
        for (Term term : text.isEmpty() ? List.<Term>of() : Bigram.SEGMENT.seg(text)) {
            if (term.offset > at) {
                out.add(new Word(new Span(at, term.offset), "w"));
            }
            at = term.offset + term.length();
            out.add(new Word(new Span(term.offset, at), term.nature.toString()));
        }
        if (at < text.length()) {
            out.add(new Word(new Span(at, text.length()), "w"));
        }
        return out;
    }
}
