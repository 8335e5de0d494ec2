package org.shuzheng.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Repairs a source text: joins hard-wrapped lines, closes letter-spacing, removes doubled headings and print noise, finds
 * the rows of tables and tells blocks apart. Thread-safe.
 *
 * <pre>{@code
 * RepairedText t = new Repairer().repair("零 售 额 达 15.42 万亿\n\n元，…");
 * t.toSource(new Span(4, 11));   // where "15.42 万亿元" stands in the source, line break included
 * }</pre>
 *
 * <p>Width of letters and digits stays ({@code １２．５％}); so does one space between Chinese and Latin letters or digits.
 */
public final class Repairer {

    /** What is known of the lines of a source text. */
    public enum Lines {
        /** Nothing: lines may be broken anywhere, pages may have heads and feet. Plain text, text printed from PDF. */
        UNKNOWN,
        /** Each line is a paragraph, a heading or a table row (cells parted by tabs): text taken from HTML, DOCX, XLSX. */
        PARAGRAPHS
    }

    private static final List<RepairStage> PLAIN = List.of(new CharacterStage(), new FurnitureStage(), new DoublingStage(),
            new ParagraphRunStage(), new TableStage(), new UnwrapStage(), new SpacingStage());
    private static final List<RepairStage> STRUCTURED = List.of(new CharacterStage(), new DoublingStage(), new ParagraphRunStage(),
            new TableStage(), new SpacingStage());

    /** Repairs a text as decoded of whose lines nothing is known. Never fails; an empty text gives an empty one. */
    public RepairedText repair(String source) {
        return repair(source, Lines.UNKNOWN);
    }

    /** Repairs a text as decoded. Never fails; an empty text gives an empty one. */
    public RepairedText repair(String source, Lines lines) {
        AlignedText text = AlignedText.of(source);
        List<RepairStage> stages = switch (lines) {
            case UNKNOWN -> PLAIN;
            case PARAGRAPHS -> STRUCTURED;
        };
        for (RepairStage stage : stages) {
            text = stage.apply(text);
        }
        List<Removal> removals = new ArrayList<>(text.removals());
        removals.sort((a, b) -> a.span().compareTo(b.span()));
        return new RepairedText(source, text.text(), text.alignment(), removals, Blocks.of(text.text()));
    }
}
