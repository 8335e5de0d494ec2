package org.shuzheng.fact;

import java.util.Optional;
import org.shuzheng.text.Span;

/**
 * Finds the office whose budget, plan or accounts a paper examines, as its title or a heading names it: {@code 教育部} in
 * {@code 审计部112年度决算审核报告（教育部主管，摘录）} and in {@code 教育部 113年度 冻结}. Who examines is never meant.
 */
final class ExaminedOffice {

    private static final String IN_CHARGE = "主管";
    private static final String OPENERS = "（(〔【　 ；：";
    /** Letters of the name of an office, at most. */
    private static final int LONGEST = 20;

    private ExaminedOffice() {
    }

    /**
     * The office that a title or heading names.
     *
     * @param folded what holds the heading
     * @return its place in {@code folded}; empty where it names none, or more than one
     */
    static Optional<Span> in(String folded, int from, int to, WordLists lists) {
        int charge = folded.indexOf(IN_CHARGE, from);
        return charge > from && charge < to ? inCharge(folded, from, charge) : leading(folded, from, to, lists);
    }

    /** （教育部主管: back to what opens it. */
    private static Optional<Span> inCharge(String folded, int from, int charge) {
        int start = charge;
        while (start > from && OPENERS.indexOf(folded.charAt(start - 1)) < 0) {
            start--;
        }
        boolean one = folded.substring(start, charge).indexOf('、') < 0;
        return one && charge - start >= 2 && charge - start <= LONGEST ? Optional.of(new Span(start, charge)) : Optional.empty();
    }

    /** 交通部 111年度…, 国防部所属 114年度…: the office before the year. */
    private static Optional<Span> leading(String folded, int from, int to, WordLists lists) {
        int start = from;
        while (start < to && OPENERS.indexOf(folded.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < to && OPENERS.indexOf(folded.charAt(end)) < 0 && !Character.isDigit(folded.charAt(end))
                && lists.at(WordList.HEADED, folded, end, to) == 0) {
            end++;
        }
        String name = folded.substring(start, end);
        boolean office = name.length() >= 2 && name.length() <= LONGEST && lists.endsWith(WordList.BODY_END, name) > 0
                && !lists.opens(WordList.EXAMINER, name) && name.indexOf('、') < 0;
        int year = folded.indexOf("年度", end);
        boolean alone = folded.substring(end, to).isBlank();
        return office && (alone || year >= 0 && year < to) ? Optional.of(new Span(start, end)) : Optional.empty();
    }
}
