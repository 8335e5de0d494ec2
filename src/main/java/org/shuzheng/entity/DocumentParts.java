package org.shuzheng.entity;

/** What words and marks a title without 《》 may hold. */
final class DocumentParts {

    private DocumentParts() {
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

    static boolean inside(Sentence s, int i) {
        String tag = s.tag(i);
        return tag.startsWith("n") || tag.startsWith("v") || tag.startsWith("a") || tag.equals("b") || tag.equals("j") || tag.equals("k") || tag.equals("x")
                || s.form(i).equals("与") || s.form(i).equals("和") || s.form(i).equals("及");
    }
}
