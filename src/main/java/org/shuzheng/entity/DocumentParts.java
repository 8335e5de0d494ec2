package org.shuzheng.entity;

import static org.shuzheng.entity.Cue.ERA_WORD;


/** What words and marks a title without 《》 may hold. */
final class DocumentParts {


    private final Cues cues;

    DocumentParts(Cues cues) {
        this.cues = cues;
    }

    /** No sentence: none of the marks that only sentences have. */
    static boolean one(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if ("。；！？：:;".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    boolean inside(Sentence s, int i) {
        String tag = s.tag(i);
        return tag.startsWith("n") || tag.startsWith("v") || tag.startsWith("a") || tag.equals("b") || tag.equals("j") || tag.equals("k") || tag.equals("x")
                || tag.equals("l") || cues.has(ERA_WORD, s.form(i)) || tag.equals("f") && s.form(i).length() == 2 && s.form(i).endsWith("部") || tag.equals("s")
                || s.form(i).equals("与") || s.form(i).equals("和") || s.form(i).equals("及");
    }
}
