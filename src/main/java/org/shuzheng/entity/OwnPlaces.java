package org.shuzheng.entity;

import static org.shuzheng.entity.Cue.OWN_BODY;
import static org.shuzheng.entity.WordClass.COMMON;
import static org.shuzheng.entity.WordClass.GENERIC;
import static org.shuzheng.entity.WordClass.PLAIN;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.shuzheng.doc.EntityType;

/**
 * The places that a text is about, told by their class words: 滨海市人民政府 makes 滨海 a place in all of the text, so that 滨海软件园
 * and 滨海大学 are names there, though 滨海 is a common word elsewhere. Places that the gazetteer is sure of are not among them, nor are
 * ranks (直辖市). Cost: four letters before each class word.
 */
final class OwnPlaces {

    /** Such names anchor longer ones, but are no entities when they stand alone. */
    static final String KIND = "own";

    private static final String RANKS = "省市县州旗";
    private static final int HEAD = 60;

    private final Gazetteer gazetteer;
    private final WordClasses classes;
    private final Cues cues;

    OwnPlaces(Gazetteer gazetteer, WordClasses classes, Cues cues) {
        this.cues = cues;
        this.gazetteer = gazetteer;
        this.classes = classes;
    }

    /** True when the head of a text names a county: 青溪县2023年政府工作报告. */
    boolean county(String text, Map<String, Name> own) {
        for (int at = text.indexOf('县'); at >= 0 && at < HEAD; at = text.indexOf('县', at + 1)) {
            for (int start = Math.max(0, at - 4); start <= at - 2; start++) {
                String form = text.substring(start, at);
                if (own.containsKey(form) || gazetteer.find(form + '县').isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** By the short form: 滨海 → 滨海市. Places that need no such help are not among them. */
    Map<String, Name> of(String text) {
        Map<String, Name> own = new HashMap<>();
        for (int i = 2; i < text.length(); i++) {
            if (RANKS.indexOf(text.charAt(i)) < 0) {
                continue;
            }
            int end = i;
            int start = i;
            while (start > 0 && i - start < 4 && Character.isIdeographic(text.charAt(start - 1))) {
                start--;
            }
            if (i - start != 2 && i - start != 3) {
                continue;
            }
            String form = text.substring(start, i);
            boolean committee = text.startsWith("委", end + 1) && !text.startsWith("委员", end + 1) && !text.startsWith("委托", end + 1) && gazetteer.find(form).isPresent();
            if (!committee && start >= HEAD && cues.of(OWN_BODY).stream().noneMatch(b -> text.startsWith(b, end + 1))) {
                continue;
            }
            if (coined(form) && !own.containsKey(form)) {
                own.put(form, new Name(EntityType.LOC, text.substring(start, i + 1), gazetteer.find(text.substring(start, i + 1)).flatMap(Name::code), false, KIND));
            }
        }
        return own;
    }

    /** No word that makes a common noun of the class word (直辖市), nor a name that the gazetteer knows to be strong. */
    private boolean coined(String form) {
        Optional<Name> known = gazetteer.find(form);
        if (known.isPresent() && !known.get().weak() || classes.has(GENERIC, form) || classes.has(COMMON, form)) {
            return false;
        }
        for (int i = 0; i < form.length(); i++) {
            if (classes.has(PLAIN, form.substring(i, i + 1)) && known.isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
