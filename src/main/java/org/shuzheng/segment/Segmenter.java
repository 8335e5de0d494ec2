package org.shuzheng.segment;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;
import org.shuzheng.text.Span;

/** Words and tags by HanLP over any string. Loaded once, thread-safe. */
public final class Segmenter {

    private final Segment segment = HanLP.newSegment().enableOffset(true);

    /** The words of a text, in order; they cover it without gaps. Offsets are those of {@code text}. */
    public List<Word> segment(String text) {
        List<Word> out = new ArrayList<>();
        for (Term term : segment.seg(text)) {
            out.add(new Word(new Span(term.offset, term.offset + term.length()), term.nature.toString()));
        }
        return out;
    }
}
