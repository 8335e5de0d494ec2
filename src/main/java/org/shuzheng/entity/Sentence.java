package org.shuzheng.entity;

import java.util.Map;
import org.shuzheng.segment.Words;
import org.shuzheng.text.Span;

/** One sentence in words, each with the name it is, if it is one. Offsets are those of the whole repaired text. */
final class Sentence {

    private final String folded;
    private final Words words;
    private final String[] forms;
    private final Name[] names;
    private final boolean county;

    /**
     * @param own    short forms of the places that the text is about
     * @param county whether the text is about one county
     */
    Sentence(String folded, Words words, Gazetteer gazetteer, Map<String, Name> own, boolean county) {
        this.county = county;
        this.folded = folded;
        this.words = words;
        forms = new String[words.size()];
        names = new Name[words.size()];
        for (int i = 0; i < forms.length; i++) {
            forms[i] = folded.substring(words.start(i), words.end(i));
            if (forms[i].length() > 1) {
                Name mine = own.get(forms[i]);
                names[i] = mine != null ? mine : gazetteer.find(forms[i]).orElse(null);
            }
        }
    }

    int size() {
        return forms.length;
    }

    /** The word as folded; empty outside the sentence. */
    String form(int i) {
        return i < 0 || i >= forms.length ? "" : forms[i];
    }

    /** Its tag; {@code w} outside the sentence. */
    String tag(int i) {
        return i < 0 || i >= forms.length ? "w" : words.tag(i);
    }

    int start(int i) {
        return words.start(i);
    }

    int end(int i) {
        return words.end(i);
    }

    /** Whether the text is about one county, so that 县医院 is the one of it. */
    boolean county() {
        return county;
    }

    /** The word that starts at an offset, or the first behind it; {@link #size()} when there is none. */
    int at(int offset) {
        int low = 0;
        int high = size();
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (start(mid) < offset) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return low;
    }

    boolean named(int i) {
        return i >= 0 && i < names.length && names[i] != null;
    }

    /** True for a name that needs no company. */
    boolean strong(int i) {
        return named(i) && !names[i].weak();
    }

    Name name(int i) {
        return names[i];
    }

    /** A single Hanzi that is a word for want of a longer one. */
    boolean single(int i) {
        return i >= 0 && i < forms.length && forms[i].codePointCount(0, forms[i].length()) == 1 && Character.isIdeographic(forms[i].codePointAt(0));
    }

    /** True for the words that join the items of a list: 、 和 与 及. */
    boolean joint(int i) {
        String form = form(i);
        return form.length() == 1 && "、和与及".indexOf(form.charAt(0)) >= 0;
    }

    Span span(int first, int last) {
        return new Span(words.start(first), words.end(last));
    }

    String folded() {
        return folded;
    }
}
