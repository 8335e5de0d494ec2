package org.shuzheng.entity;

import static org.shuzheng.entity.WordClass.GENERIC;
import static org.shuzheng.entity.WordClass.NO_HEAD;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shuzheng.doc.EntityType;
import org.shuzheng.lexicon.Models;
import org.shuzheng.lexicon.Table;

/** The class words of {@code suffixes.tsv} and where a sentence has them. */
final class ClassWords {

    private static final Set<String> WIDE_SINGLE = Set.of("局", "厅", "署", "厂");

    private final Map<String, Suffix> suffixes = new HashMap<>();
    /** The characters in which class words end: most words are told by them. */
    private final BitSet last = new BitSet();
    private final WordClasses classes;

    ClassWords(Models models, WordClasses classes) {
        this.classes = classes;
        for (Table.Row row : models.table("suffixes.tsv").expect("suffix", "type", "stem", "inner", "local").rows()) {
            Suffix suffix = new Suffix(row.required("suffix"), row.constant("type", EntityType.class),
                    row.constant("stem", Suffix.Stem.class), row.get("inner").equals("yes"), row.optional("local").isEmpty() ? Suffix.Local.NO : row.constant("local", Suffix.Local.class));
            if (suffixes.put(suffix.word(), suffix) != null) {
                throw row.error("the suffix has been given before");
            }
            last.set(suffix.word().charAt(suffix.word().length() - 1));
        }
    }

    /** The class word that this word is or ends in. */
    Optional<Suffix> closing(Sentence s, int i) {
        String form = s.form(i);
        if (!last.get(form.charAt(form.length() - 1))) {
            return Optional.empty();
        }
        if (s.strong(i) && s.name(i).type() != EntityType.EVENT && !(s.name(i).type() == EntityType.ORG && NameParts.local(s, i - 1)) || classes.has(NO_HEAD, form)) {
            return Optional.empty();
        }
        for (int k = Math.max(0, form.length() - 8); k < form.length(); k++) {
            Suffix suffix = suffixes.get(form.substring(k));
            if (suffix != null) {
                boolean whole = k == 0;
                if (!whole && suffix.word().length() == 1 && !WIDE_SINGLE.contains(suffix.word()) && !(suffix.word().equals("路") && form.length() == 3 && s.tag(i).equals("n"))) {
                    return Optional.empty();
                }
                return suffix.stem() == Suffix.Stem.NONE ? Optional.empty() : Optional.of(suffix);
            }
        }
        return Optional.empty();
    }

    /** True for a class word of more than one letter. */
    boolean known(String form) {
        return form.length() > 1 && suffixes.containsKey(form);
    }

    /** The word classes of a word in one number, 0 for none. */
    int classes(String form) {
        return classes.sum(form);
    }

    /** True for what is no name without the parent body in front: 办公室, 研究中心. */
    boolean plainName(String form) {
        if (suffixes.containsKey(form)) {
            return true;
        }
        for (int k = 1; k < form.length(); k++) {
            if (suffixes.containsKey(form.substring(k))) {
                return classes.has(GENERIC, form.substring(0, k));
            }
        }
        return true;
    }
}
