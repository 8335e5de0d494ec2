package org.shuzheng.segment;

import org.shuzheng.text.Span;

/**
 * A word with its tag.
 *
 * @param span its place in the text that was segmented
 * @param tag  part of speech in HanLP's (PKU) tags: {@code n}, {@code v}, {@code nr}, {@code ns} …
 */
public record Word(Span span, String tag) {
}
