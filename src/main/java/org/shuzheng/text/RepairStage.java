package org.shuzheng.text;

/** One step of repair. Stages compose: each leads the text of the one before it to its own, with the alignment. */
interface RepairStage {

    /** The text after this step; the very same object when there was nothing to do. */
    AlignedText apply(AlignedText in);
}
