package org.shuzheng.io;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A typed cell of a sheet. */
sealed interface Cell {

    /** Nothing. */
    record Blank() implements Cell {
    }

    /** A text. */
    record Text(String text) implements Cell {
    }

    /** A number. */
    record Number(BigDecimal value) implements Cell {
    }

    /** A day. */
    record Day(LocalDate day) implements Cell {
    }

    /** A text that leads to a row of the sheet {@code sentences}. */
    record Sentence(String text, int start, int end) implements Cell {
    }
}
