package org.shuzheng.number;

import org.shuzheng.lexicon.Models;
import org.shuzheng.lexicon.Table;

/** What each character means in a numeral, from {@code models/number-words.tsv}; one table look-up a character. */
final class NumberWords {

    static final byte NONE = 0;
    static final byte ARABIC = 1;
    static final byte DIGIT = 2;
    static final byte CAPITAL = 3;
    static final byte UNIT = 4;
    static final byte CAPITAL_UNIT = 5;
    static final byte SCALE = 6;
    static final byte TENS = 7;
    static final byte SURPLUS = 8;
    static final byte ABOUT = 9;
    /** 几 and 数: some, before or after a unit. */
    static final byte SOME = 10;
    static final byte HALF = 11;
    static final byte MINUS = 12;
    static final byte POINT = 13;

    private final byte[] kinds = new byte[1 << 16];
    private final long[] values = new long[1 << 16];

    NumberWords(Models models) {
        for (char c = '0'; c <= '9'; c++) {
            kinds[c] = ARABIC;
            values[c] = c - '0';
        }
        for (Table.Row row : models.table("number-words.tsv").expect("word", "kind", "value").rows()) {
            String word = row.required("word");
            if (word.length() != 1) {
                throw row.error("one character is expected");
            }
            char c = word.charAt(0);
            if (kinds[c] != NONE) {
                throw row.error("the character has a row already");
            }
            kinds[c] = switch (row.required("kind")) {
                case "digit" -> DIGIT;
                case "capital" -> CAPITAL;
                case "unit" -> UNIT;
                case "capital-unit" -> CAPITAL_UNIT;
                case "scale" -> SCALE;
                case "tens" -> TENS;
                case "surplus" -> SURPLUS;
                case "about" -> ABOUT;
                default -> throw row.error("unknown kind");
            };
            values[c] = row.decimal("value").longValueExact();
        }
        kinds['几'] = SOME;
        kinds['数'] = SOME;
        kinds['半'] = HALF;
        kinds['负'] = MINUS;
        kinds['-'] = MINUS;
        kinds['−'] = MINUS;
        kinds['.'] = POINT;
    }

    byte kind(char c) {
        return kinds[c];
    }

    long value(char c) {
        return values[c];
    }

    /** A digit of any script that needs no company. */
    boolean isDigit(char c) {
        return kinds[c] == DIGIT || kinds[c] == ARABIC;
    }

    /** 十 百 千 or a financial form of them, or a scale. */
    boolean isUnitOrScale(char c) {
        byte k = kinds[c];
        return k == UNIT || k == CAPITAL_UNIT || k == SCALE;
    }
}
