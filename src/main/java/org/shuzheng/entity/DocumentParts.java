package org.shuzheng.entity;

import java.util.Set;

/** What words and marks a title without 《》 may hold. */
final class DocumentParts {

    /** Tagged as times, but parts of a title: 现代农业. */
    private static final Set<String> ERAS = Set.of("现代", "当代", "近代", "新时代", "新时期", "未来");

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
                || tag.equals("l") || ERAS.contains(s.form(i)) || tag.equals("f") && s.form(i).length() == 2 && s.form(i).endsWith("部") || tag.equals("s")
                || s.form(i).equals("与") || s.form(i).equals("和") || s.form(i).equals("及");
    }
}
