package org.shuzheng.entity;

import static org.shuzheng.entity.Cue.ERA_WORD;


/** What words and marks a title without 《》 may hold. */
final class DocumentParts {


    private static final String AFTER_LAW = "规人律制院定案官治庭学令医则务理";

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

    /** 企业法人, 教育法规, but not 教育法规定: 法 at the end of a name is the head of another word. */
    static boolean lawGoesOn(String text, int end) {
        return end < text.length() && AFTER_LAW.indexOf(text.charAt(end)) >= 0
                && !text.startsWith("规定", end) && !text.startsWith("制定", end) && !text.startsWith("制订", end);
    }

    boolean inside(Sentence s, int i) {
        String tag = s.tag(i);
        return tag.startsWith("n") || tag.startsWith("v") || tag.startsWith("a") || tag.equals("b") || tag.equals("j") || tag.equals("k") || tag.equals("x")
                || tag.equals("l") || cues.has(ERA_WORD, s.form(i)) || tag.equals("f") && s.form(i).length() == 2 && s.form(i).endsWith("部") || tag.equals("s")
                || s.form(i).equals("与") || s.form(i).equals("和") || s.form(i).equals("及");
    }
}
