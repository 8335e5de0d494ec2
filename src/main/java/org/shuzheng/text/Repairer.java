package org.shuzheng.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Repairs a source text: joins hard-wrapped lines, closes letter-spacing, removes doubled headings and print noise, and
 * tells blocks apart. Thread-safe.
 */
public final class Repairer {

    private final List<RepairStage> stages = List.of(new CharacterStage(), new FurnitureStage(), new DoublingStage(),
            new ParagraphRunStage(), new TableStage(), new UnwrapStage(), new SpacingStage());

    /** Repairs a text as decoded. Never fails; an empty text gives an empty one. */
    public RepairedText repair(String source) {
        AlignedText text = AlignedText.of(source);
        for (RepairStage stage : stages) {
            text = stage.apply(text);
        }
        List<Removal> removals = new ArrayList<>(text.removals());
        removals.sort((a, b) -> a.span().compareTo(b.span()));
        return new RepairedText(source, text.text(), text.alignment(), removals, Blocks.of(text.text()));
    }
}
