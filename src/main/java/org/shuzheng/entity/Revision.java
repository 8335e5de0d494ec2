package org.shuzheng.entity;

import java.util.List;
import org.shuzheng.text.Span;

/** Goes over the names that the rules found in a sentence. */
@FunctionalInterface
interface Revision {

    /**
     * Changes what the rules found.
     *
     * @param sentence   the sentence in words
     * @param classWords the class words that close names
     * @param found      what the rules found in the sentence; changed in place
     * @param titles     what was found in the text before its sentences were read (titles, numbers, headings), in text order
     * @param claimed    the figures and times of the text, in order
     */
    void revise(Sentence sentence, ClassWords classWords, List<Candidate> found, List<Candidate> titles, List<Span> claimed);
}
