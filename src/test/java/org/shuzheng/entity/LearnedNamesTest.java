package org.shuzheng.entity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shuzheng.doc.EntityType;
import org.shuzheng.doc.Trace;
import org.shuzheng.lexicon.ModelException;
import org.shuzheng.lexicon.Models;
import org.shuzheng.text.Span;

/** Learning gives the same weights each time, they are read as written, and what is shipped finds names beside the rules. */
final class LearnedNamesTest {

    @Test
    void theTrainingTextsAreWellFormed() throws IOException {
        List<TrainingText> texts = TrainingText.folder(Path.of("gold/train"));
        assertTrue(texts.size() > 800);
        for (TrainingText t : texts) {
            t.names().forEach(n -> assertTrue(n.span().of(t.text()).strip().equals(n.span().of(t.text())), t.from()));
        }
    }

    @Test
    void aMarkedLineIsReadWithItsNames() {
        TrainingText read = TrainingText.line("a.txt:1", "引进⟦ORG:三友乳业⟧，⟦LOC:东湖酒店⟧开业。");
        assertEquals("引进三友乳业，东湖酒店开业。", read.text());
        assertEquals(List.of(new TrainingText.Named(new Span(2, 6), EntityType.ORG), new TrainingText.Named(new Span(7, 11), EntityType.LOC)), read.names());
    }

    @ParameterizedTest
    @ValueSource(strings = {"引进⟦ORG:三友乳业，开业。", "引进⟦ORG三友乳业⟧。", "引进⟦FIRM:三友乳业⟧。", "引进三友乳业⟧。", "⟦ORG:三⟦LOC:友⟧乳业⟧", "⟦ORG:⟧"})
    void aMalformedLineIsNamed(String line) {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> TrainingText.line("a.txt:7", line)).getMessage().startsWith("a.txt:7: "));
    }

    @Test
    void learningTwiceGivesTheSameBytes() throws IOException {
        List<TrainingText> texts = TrainingText.folder(Path.of("gold/train")).subList(0, 60);
        assertArrayEquals(learned(texts).file(), learned(texts).file());
    }

    private static StoredWeights learned(List<TrainingText> texts) {
        NameTraining training = new NameTraining();
        return NameTraining.learn(texts.stream().flatMap(t -> training.items(t).stream()).toList());
    }

    @Test
    void theFileIsReadAsItWasWritten() {
        byte[] shipped = Models.shipped().bytes(StoredWeights.FILE);
        assertArrayEquals(shipped, StoredWeights.read(shipped).file());
    }

    @Test
    void aFileThatIsNoneIsRefused() {
        byte[] shipped = Models.shipped().bytes(StoredWeights.FILE);
        assertThrows(ModelException.class, () -> StoredWeights.read(Arrays.copyOf(shipped, shipped.length - 2)));
        assertThrows(ModelException.class, () -> StoredWeights.read(Arrays.copyOfRange(shipped, 1, shipped.length)));
        assertThrows(ModelException.class, () -> StoredWeights.read(new byte[0]));
    }

    @Test
    void theShippedWeightsAddToWhatTheRulesFind() throws IOException {
        EntityRoom room = new EntityRoom();
        int right = 0;
        int wrong = 0;
        for (TrainingText t : TrainingText.folder(Path.of("gold/train"))) {
            for (var e : room.extractor().extract(room.read(t.text()), List.of(), Trace.NONE)) {
                if (e.rule().equals(LearnedNames.RULE)) {
                    boolean gold = t.names().contains(new TrainingText.Named(e.span(), e.type()));
                    right += gold ? 1 : 0;
                    wrong += gold ? 0 : 1;
                }
            }
        }
        assertTrue(right > 200, right + " right");
        assertTrue(wrong * 20 < right, wrong + " wrong of " + right);
    }
}
