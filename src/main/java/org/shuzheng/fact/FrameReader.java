package org.shuzheng.fact;

/**
 * Takes apart what stands before a figure: from the right the verbal part ({@code 比上年 | 同比 | 增长 | 约}), from the left
 * what belongs to no indicator ({@code 其中，| 2023年 | 全市 | 累计 | 完成}); the noun phrase is what remains.
 */
final class FrameReader {

    private final VerbalPart verbal;
    private final ClauseOpening opening;
    private final CoreReader core;

    FrameReader(Cues cues, WordLists lists, String text, String folded) {
        this.verbal = new VerbalPart(cues, lists, folded);
        this.opening = new ClauseOpening(cues, lists, folded);
        this.core = new CoreReader(cues, lists, text, folded);
    }

    /** The frame of what stands in {@code [from, to)} of a segment. */
    Frame read(Segment segment, int from, int to) {
        Frame frame = new Frame();
        frame.coordinated = segment.coordinated();
        frame.bracketed = segment.opener() == '（' || segment.opener() == '(';
        int end = verbal.read(frame, segment, from, to);
        int start = opening.read(frame, segment, from, end);
        core.read(frame, segment, start, end);
        return frame;
    }

    /** Only what opens and closes a clause: time, subject, cues; its phrase stays unread. */
    Frame edges(Segment segment) {
        Frame frame = new Frame();
        opening.read(frame, segment, segment.start(), verbal.read(frame, segment, segment.start(), segment.end()));
        return frame;
    }
}
