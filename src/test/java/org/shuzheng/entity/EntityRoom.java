package org.shuzheng.entity;

import org.shuzheng.lexicon.Folding;
import org.shuzheng.lexicon.Models;
import org.shuzheng.segment.Segmenter;
import org.shuzheng.text.Reading;
import org.shuzheng.text.RepairedText;
import org.shuzheng.text.Repairer;
import org.shuzheng.text.Sentences;

/** The room with its real neighbours below, for tests. */
final class EntityRoom {

    private final Models models = Models.shipped();
    private final Folding folding = Folding.load(models);
    private final Repairer repairer = new Repairer();
    private final EntityExtractor extractor;

    EntityRoom() {
        Gazetteer gazetteer = Gazetteer.load(models);
        extractor = new EntityExtractor(models, gazetteer, new Segmenter(gazetteer.words()));
    }

    EntityExtractor extractor() {
        return extractor;
    }

    Reading read(String text) {
        RepairedText repaired = repairer.repair(text);
        return new Reading(repaired, folding.fold(repaired.text()), Sentences.of(repaired), Sentences.titles(repaired));
    }
}
