package org.shuzheng.fact;

import org.shuzheng.doc.Figure;

/** What stands around a figure: the text behind it without its bound, whether it stands alone in its segment. */
final class Around {

    private final WordLists lists;
    private final String text;
    private final String folded;
    private final Mentions mentions;

    Around(WordLists lists, String text, String folded, Mentions mentions) {
        this.lists = lists;
        this.text = text;
        this.folded = folded;
        this.mentions = mentions;
    }

    Phrase post(int from, int to) {
        int start = from;
        boolean again = true;
        while (again && start < to) {
            again = false;
            for (String bound : lists.of(WordList.NEARLY)) {
                if (folded.startsWith(bound, start)) {
                    start += bound.length();
                    again = true;
                }
            }
            if (start < folded.length() && "多余 ".indexOf(folded.charAt(start)) >= 0) {
                start++;
                again = true;
            }
        }
        return start >= to ? Phrase.NONE : Phrase.of(text, folded, start, to);
    }

    Phrase strip(Phrase post) {
        Phrase p = post;
        while (p.folded().startsWith("的") || p.folded().startsWith("了")) {
            p = p.part(1, p.length());
        }
        return p;
    }

    boolean bareList(Segment segment) {
        if (segment.figures().isEmpty() || !(segment.coordinated() || segment.opener() == '：')
                || segment.figures().size() > 1 && !carriesOn(segment)) {
            return false;
        }
        Figure figure = mentions.figures().get(segment.figures().get(0));
        return blank(segment.start(), figure.span().start());
    }

    /** 1980元提高到7450元 in 由4630元、1980元提高到7450元、2870元: only a verb of arrival stands between its figures. */
    boolean carriesOn(Segment segment) {
        if (segment.figures().size() != 2 || !segment.coordinated()) {
            return false;
        }
        String between = folded.substring(mentions.figures().get(segment.figures().get(0)).span().end(),
                mentions.figures().get(segment.figures().get(1)).span().start()).strip();
        return between.length() >= 2 && between.length() <= 4 && "到至为".indexOf(between.charAt(between.length() - 1)) >= 0;
    }

    boolean blank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (" 　约近超和与及、或为".indexOf(folded.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
