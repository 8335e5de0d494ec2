package org.shuzheng.io.pdf;

import java.util.List;

/**
 * What stands on a page.
 *
 * @param number   its number, from 1
 * @param height   its height in points
 * @param glyphs   characters in the main direction of the page, as painted
 * @param turned   number of characters in other directions, which are left out
 * @param unmapped number of glyphs whose font does not say which character they are
 * @param pictures true when there are pictures on it
 */
record PrintedPage(int number, float height, List<Glyph> glyphs, int turned, int unmapped, boolean pictures) {

    /** The same page with fewer glyphs. */
    PrintedPage with(List<Glyph> rest) {
        return new PrintedPage(number, height, rest, turned, unmapped, pictures);
    }

    /** True when there is nothing to read on it but pictures. */
    boolean scanned() {
        return pictures && glyphs.stream().filter(g -> !g.blank()).limit(4).count() < 4;
    }

    /** True when most of its glyphs cannot be told. */
    boolean mute() {
        return unmapped > 8 && unmapped > glyphs.size();
    }
}
