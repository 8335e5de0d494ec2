package org.shuzheng.entity;

import static org.shuzheng.entity.Cue.PARTY_COMMITTEE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shuzheng.doc.EntityType;
import org.shuzheng.lexicon.Models;
import org.shuzheng.lexicon.Table;

/**
 * Departments of local authorities (models/departments.tsv) behind a place or the authority that needs no name: 四川省财政厅,
 * 临江市发展和改革委员会, 市大数据局.
 */
final class Departments {


    /** Whether the authority alone is enough in front. */
    private final Map<String, Boolean> bare;
    private final NameParts parts;
    private final Cues cues;

    /** @throws org.shuzheng.lexicon.ModelException when {@code departments.tsv} is at fault */
    Departments(Models models, NameParts parts, Cues cues) {
        this.cues = cues;
        bare = words(models);
        this.parts = parts;
    }

    /** Every department with whether the authority alone is enough in front: 财政厅. */
    static Map<String, Boolean> words(Models models) {
        Map<String, Boolean> words = new HashMap<>();
        for (Table.Row row : models.table("departments.tsv").expect("field", "endings", "bare").rows()) {
            String field = row.required("field");
            List<String> endings = row.list("endings");
            for (String ending : endings.isEmpty() ? List.of("") : endings) {
                if (words.put(field + ending, row.get("bare").equals("yes")) != null) {
                    throw row.error("\"" + field + ending + "\" has been given before");
                }
            }
        }
        return words;
    }

    void find(Sentence s, List<Candidate> out) {
        for (int i = 1; i < s.size(); i++) {
            Boolean alone = bare.get(s.form(i));
            if (alone == null) {
                continue;
            }
            int first = authority(s, i - 1, alone);
            if (first >= 0) {
                out.add(new Candidate(s.span(first, i), EntityType.ORG, Candidate.USUAL, "entity/department"));
            }
        }
    }

    /** Where the authority begins whose name ends with the word: 四川省成都市, 东陵省, 市, 中共临江市委; -1 when it is none. */
    private int authority(Sentence s, int last, boolean alone) {
        if (cues.has(PARTY_COMMITTEE, s.form(last))) {
            int place = place(s, last - 1);
            int first = place >= 0 ? place : s.tag(last - 1).equals("ns") ? last - 1 : last;
            return s.form(first - 1).equals("中共") ? first - 1 : first;
        }
        int place = place(s, last);
        if (place >= 0) {
            return place;
        }
        if (!NameParts.bare(s, last)) {
            return -1;
        }
        int before = parts.unknownRun(s, last - 1);
        boolean named = before < 0 && last > 0 && s.form(last - 1).length() > 1 && (s.tag(last - 1).equals("ns") || s.tag(last - 1).equals("nz")
                || s.strong(last - 1) && s.name(last - 1).type() == EntityType.LOC);
        return before >= 0 ? before : named ? last - 1 : alone ? last : -1;
    }

    /** The first of the divisions, one within the other, that end with the word; -1 when it is none. */
    private static int place(Sentence s, int last) {
        int first = last;
        while (first >= 0 && s.strong(first) && s.name(first).type() == EntityType.LOC && s.name(first).kind().equals("division")) {
            first--;
        }
        return first == last ? -1 : first + 1;
    }
}
