package org.shuzheng.segment;

/**
 * The words of a stretch of text, by number. They follow one another without gaps; offsets are UTF-16 code units of the
 * text that was segmented.
 */
public final class Words {

    private final int[] bounds;
    private final String[] tags;
    private final boolean[] own;

    Words(int[] bounds, String[] tags, boolean[] own) {
        this.bounds = bounds;
        this.tags = tags;
        this.own = own;
    }

    /** How many there are. */
    public int size() {
        return tags.length;
    }

    /** Where word {@code i} starts. */
    public int start(int i) {
        return bounds[i];
    }

    /** Where word {@code i} ends, exclusive. */
    public int end(int i) {
        return bounds[i + 1];
    }

    /** Its part of speech in HanLP's (PKU) tags: {@code n, v, ns, nr …}; {@code x} for what no dictionary knows. */
    public String tag(int i) {
        return tags[i];
    }

    /** True when it is one of the words given to the segmenter, not of HanLP's dictionary. */
    public boolean own(int i) {
        return own[i];
    }
}
